"""The rungs of a ladder to choose from, each with its meaning, like one group of radio buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from coprod_desktop.domain.frameworks import Framework, Rung
from coprod_desktop.views.stacks import text_label
from coprod_desktop.views.tab_order import one_tab_stop
from coprod_desktop.widgets.theme import worn


class RungChoice(QWidget):
    """One rung is chosen, or none at first. The arrow keys go up and down the ladder."""

    changed = Signal()

    def __init__(self, framework: Framework, beside: str) -> None:
        super().__init__()
        self.setObjectName("rung")
        self._group = QButtonGroup(self)
        self._keys: list[str] = []
        self._names: list[str] = []
        self.setAccessibleName(framework.name)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        bands = {band.key: band.name for band in framework.bands}
        off = {rung.key for rung in framework.beside}
        above = ""
        for rung in (*framework.top_down, *framework.beside):
            band = beside if rung.key in off else bands.get(rung.band, "")
            if band and band != above:
                lines.addWidget(text_label(self, f"{band[:1].upper()}{band[1:]}", "small-strong"))
            above = band
            lines.addWidget(self._line(rung, band))
        one_tab_stop(self._group)
        self.setFocusProxy(self._group.button(0))
        self._group.idToggled.connect(self._toggled)

    def chosen(self) -> str:
        """The key of the chosen rung, or nothing."""
        number = self._group.checkedId()
        return self._keys[number] if number >= 0 else ""

    def chosen_name(self) -> str:
        """The name of the chosen rung, or nothing."""
        number = self._group.checkedId()
        return self._names[number] if number >= 0 else ""

    def choose(self, key: str) -> None:
        """Choose a rung by its key; an unknown key leaves the choice as it is."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let an arrow key choose also while nothing is chosen: it goes on from where it is."""
        arrow = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        pressed = arrow and event.type() is QEvent.Type.KeyPress
        if pressed and not self.chosen() and isinstance(watched, QRadioButton):
            watched.setChecked(True)
        return super().eventFilter(watched, event)

    def _toggled(self, number: int, chosen: bool) -> None:
        if chosen:
            self.setFocusProxy(self._group.button(number))
            self.changed.emit()

    def _line(self, rung: Rung, band: str) -> QWidget:
        button = QRadioButton(": ".join(filter(None, (rung.name, rung.short))))
        button.setObjectName(f"rung_{rung.key}")
        button.setAccessibleDescription(". ".join(filter(None, (band, rung.meaning))))
        self._group.addButton(button, len(self._keys))
        button.installEventFilter(self)
        self._keys.append(rung.key)
        self._names.append(rung.name)
        return _RungLine(button, rung.meaning)


class _RungLine(QWidget):
    """A radio button with the meaning under it; a click on the meaning chooses it too."""

    def __init__(self, button: QRadioButton, meaning: str) -> None:
        super().__init__()
        self._button = button
        lines = QVBoxLayout(self)
        margin = worn().gap(2)
        lines.setContentsMargins(margin, margin, margin, margin)
        lines.setSpacing(0)
        lines.addWidget(button)
        if meaning:
            said = text_label(self, meaning, "small-quiet")
            said.setContentsMargins(worn().px(37), 0, 0, 0)
            lines.addWidget(said)
        button.toggled.connect(self.update)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._button.setChecked(True)
        self._button.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._button.isChecked():
            return
        theme = worn().theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.here_frame), 2))
        painter.setBrush(QColor(theme.here_wash))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, theme.button_radius, theme.button_radius)
