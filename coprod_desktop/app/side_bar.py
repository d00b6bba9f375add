"""The bar beside the rooms: the group, the rooms that exist, and whether all is saved."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from coprod_desktop.app.rooms import RoomName
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn
from coprod_desktop.widgets.wrap_label import WrapLabel

if TYPE_CHECKING:  # nothing but the bar is loaded before it is painted
    from coprod_desktop.presenters.saved import SavedLine

WIDTH, NARROW_WIDTH = 216, 104
ICON = 20


class SideButton(QPushButton):
    """A button of the bar: icon, words that wrap, and a badge; in a narrow bar icon on top."""

    def __init__(self, words: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words.replace("&", "&&"))
        self.setProperty("look", "side")
        self._words = words
        self._icon_name = icon_name
        self._badge = ""
        self._narrow = False
        self.strong = False
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def set_words(self, words: str) -> None:
        """Say something else."""
        self._words = words
        self.setText(words.replace("&", "&&"))
        self.updateGeometry()

    def set_badge(self, badge: str) -> None:
        """A short count in amber; empty takes it away."""
        self._badge = badge
        self.updateGeometry()
        self.update()

    def set_narrow(self, *, narrow: bool) -> None:
        """Stand with the icon above the words, or beside them."""
        self._narrow = narrow
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._words_area(QRect(0, 0, width, 1000))
        high = self._measured(words.width()).height()
        if self._narrow and self._icon_name:
            high += worn().px(ICON) + worn().gap(4)
        return max(high + 2 * worn().gap(9), worn().px(32))

    def sizeHint(self) -> QSize:
        width = worn().px(NARROW_WIDTH if self._narrow else WIDTH) - 2 * worn().gap(12)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(worn().px(60), worn().px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        theme = worn().theme
        ink = theme.on_side_selected if self.isChecked() else theme.side_text
        if not self.isEnabled():
            ink = theme.side_quiet
        self._paint_icon(painter, ink)
        painter.setPen(QColor(ink))
        painter.setFont(self._font())
        painter.drawText(self._words_area(self.rect()), self._flags(), self._words)
        if self._badge:
            self._paint_badge(painter)

    def _paint_icon(self, painter: QPainter, ink: str) -> None:
        if self._icon_name:
            icon(self._icon_name, ink).paint(painter, self._icon_area(self.rect()))

    def _paint_badge(self, painter: QPainter) -> None:
        area = self._badge_area(self.rect())
        theme = worn().theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.badge))
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        painter.setPen(QColor(theme.on_badge))
        painter.setFont(worn().font(theme.small, weight=700))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._badge)

    def _font(self) -> QFont:
        look = worn()
        size = look.theme.small if self._narrow else look.theme.body
        return look.font(size, weight=700 if self.isChecked() or self.strong else 400)

    def _widest_font(self) -> QFont:
        """Bold takes most room; measuring with it keeps the bar still when a room is chosen."""
        font = self._font()
        font.setWeight(QFont.Weight.Bold)
        return font

    def _flags(self) -> int:
        across = Qt.AlignmentFlag.AlignHCenter if self._narrow else Qt.AlignmentFlag.AlignLeft
        down = Qt.AlignmentFlag.AlignTop if self._narrow else Qt.AlignmentFlag.AlignVCenter
        return int(across | down) | int(Qt.TextFlag.TextWordWrap)

    def _measured(self, width: int) -> QSize:
        room = QRect(0, 0, max(1, width), 10_000)
        return (
            QFontMetrics(self._widest_font()).boundingRect(room, self._flags(), self._words).size()
        )

    def _icon_area(self, rect: QRect) -> QRect:
        look = worn()
        side = look.px(ICON)
        if self._narrow:
            return QRect((rect.width() - side) // 2, look.gap(8), side, side)
        return QRect(look.gap(10), (rect.height() - side) // 2, side, side)

    def _badge_area(self, rect: QRect) -> QRect:
        look = worn()
        metrics = QFontMetrics(look.font(look.theme.small, weight=700))
        width = max(metrics.horizontalAdvance(self._badge) + 2 * look.gap(7), metrics.height())
        size = QSize(width, metrics.height())
        if self._narrow:
            return QRect(QPoint(rect.width() - width - look.gap(6), look.gap(6)), size)
        top = (rect.height() - size.height()) // 2
        return QRect(QPoint(rect.width() - width - look.gap(10), top), size)

    def _words_area(self, rect: QRect) -> QRect:
        look = worn()
        if self._narrow:
            top = look.gap(9) + (look.px(ICON) + look.gap(4) if self._icon_name else 0)
            return rect.adjusted(look.gap(3), top, -look.gap(3), 0)
        left = look.gap(10) + (look.px(ICON) + look.gap(10) if self._icon_name else 0)
        right = look.gap(10)
        if self._badge:
            right += self._badge_area(rect).width() + look.gap(8)
        return rect.adjusted(left, 0, -right, 0)


class SideBar(QFrame):
    """Group and file on top, rooms in the middle, the state of the file at the bottom."""

    room_wanted = Signal(str)

    def __init__(self, rooms: Sequence[RoomName], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_bar")
        self.setProperty("look", "side-bar")
        self.setAccessibleName(self.tr("Rooms"))
        self.narrow = False
        self._buttons: dict[str, SideButton] = {}
        self.group = SideButton(self.tr("Coprod Desktop"))
        self.group.setObjectName("group")
        self.group.strong = True
        self.file = WrapLabel()
        self.file.setProperty("look", "small-quiet")
        self.file_menu = SideButton(self.tr("File"), "file")
        self.file_menu.setObjectName("file_menu")
        self.saved = WrapLabel()
        self.saved.setProperty("look", "small-strong")
        self.saved_under = WrapLabel()
        self.saved_under.setProperty("look", "small-quiet")
        self._line = QFrame()
        self._line.setProperty("look", "side-line")
        self._lay_out(rooms)

    def _lay_out(self, rooms: Sequence[RoomName]) -> None:
        down = QVBoxLayout(self)
        down.addWidget(self.group)
        down.addWidget(self.file)
        for room in rooms:
            button = SideButton(room.words, room.icon)
            button.setObjectName(f"room_{room.room}")
            button.setCheckable(True)
            button.clicked.connect(partial(self._choose, room.room))
            self._buttons[room.room] = button
            down.addWidget(button)
        down.addStretch(1)
        down.addWidget(self.file_menu)
        down.addWidget(self._line)
        down.addWidget(self.saved)
        down.addWidget(self.saved_under)
        self._fit()

    def set_narrow(self, *, narrow: bool) -> None:
        """Icons with words under them, or words beside icons."""
        self.narrow = narrow
        for button in (self.group, self.file_menu, *self._buttons.values()):
            button.set_narrow(narrow=narrow)
        self.file.setVisible(not narrow)
        self.saved_under.setVisible(not narrow)
        self._fit()

    def height_needed(self) -> int:
        """The height at which nothing in the bar is cut off."""
        down = self.layout()
        return down.totalHeightForWidth(self.width()) if down is not None else 0

    def set_menus(self, group: QMenu, file: QMenu) -> None:
        """What the group and the button File open."""
        self.group.clicked.connect(partial(_open_below, self.group, group))
        self.file_menu.clicked.connect(partial(_open_below, self.file_menu, file))

    def show_group(self, name: str, file: str, path: str) -> None:
        """Name the group and its file."""
        self.group.set_words(name)
        self.group.setAccessibleName(self.tr("Group: {name}").format(name=name))
        self.file.setText(file)
        self.file.setToolTip(path)

    def show_nothing(self, file: str) -> None:
        """Name nothing but the file, for its record must not be seen now."""
        self.show_group(file, "", "")
        for room, button in self._buttons.items():
            button.setChecked(False)
            self.show_badge(room, 0, "")
        for label in (self.saved, self.saved_under):
            label.clear()
            label.setToolTip("")

    def show_room(self, room: str) -> None:
        """Mark the room a person is in; none of them where it is not in the bar."""
        for key, button in self._buttons.items():
            button.setChecked(key == room)

    def words_of(self, room: str) -> str:
        """The words of a room; nothing where it is not in the bar."""
        return self._buttons[room].words if room in self._buttons else ""

    def show_badge(self, room: str, count: int, spoken: str) -> None:
        """Show how many things wait in a room."""
        self._buttons[room].set_badge(str(count) if count else "")
        self._buttons[room].setAccessibleName(spoken if count else "")

    def show_saved(self, line: SavedLine) -> None:
        """Say how it stands with the file."""
        self.saved.setText(f"{line.mark} {line.headline}")
        self.saved_under.setText("\n".join(line.under))
        self.saved.setToolTip("\n".join((line.headline, *line.under)))

    @property
    def saved_words(self) -> str:
        """How it stands with the file, in a few words."""
        return self.saved.text()

    def set_ready(self, *, ready: bool) -> None:
        """Before a file is open there is nowhere to go."""
        for button in (self.group, self.file_menu, *self._buttons.values()):
            button.setEnabled(ready)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = worn()
        self.setFixedWidth(look.px(NARROW_WIDTH if self.narrow else WIDTH))
        side = look.gap(6 if self.narrow else 12)
        down = self.layout()
        if down is not None:
            down.setContentsMargins(side, look.gap(12), side, look.gap(14))
            down.setSpacing(look.gap(2))
        inset = 0 if self.narrow else look.gap(10)
        for label in (self.file, self.saved, self.saved_under):
            label.setContentsMargins(inset, 0, 0, look.gap(2))

    def _choose(self, room: str) -> None:
        self.show_room(room)
        self.room_wanted.emit(room)


def _open_below(button: QWidget, menu: QMenu) -> None:
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
