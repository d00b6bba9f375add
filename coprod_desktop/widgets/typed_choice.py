"""What the date field and the time field share: type freely, see what was understood."""

from abc import abstractmethod

from PySide6.QtCore import Property, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.theme import set_wrong, worn
from coprod_desktop.widgets.wrap_label import WrapLabel


class TypedChoice(QWidget):
    """A field whose text is read when the person leaves it or presses Enter.

    What is understood is written back in full words; what is not stays as typed, with a line
    below saying how to write it. For subclasses, which say how to read, write and step.
    """

    changed = Signal()
    """The value is another one now, by the person's own doing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._optional = False
        self._said = ""
        self.field = QLineEdit()
        self.field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.row = FlowRow()
        self.row.add(self.field)
        self._problem = WrapLabel()
        self._problem.setProperty("look", "error")
        self._problem.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(self.row)
        lines.addWidget(self._problem)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusProxy(self.field)
        self.field.installEventFilter(self)
        self.field.editingFinished.connect(self._read_field)
        self._fit()
        self._show_hint()

    def _is_optional(self) -> bool:
        return self._optional

    def _set_optional(self, on: bool) -> None:
        self._optional = on
        self._show_hint()

    optional = Property(bool, _is_optional, _set_optional)
    """Whether it may be left empty without a word. False by default."""

    def is_understood(self) -> bool:
        """Whether what stands in the field can be read; empty counts when it is optional."""
        text = self.field.text().strip()
        return self._optional if not text else self._accepts(text)

    def problem(self) -> str:
        """What the line below the field says is wrong, or nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def say_problem(self, text: str) -> None:
        """Show `text` below the field and frame it as wrong; empty text takes that away."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self.field.setAccessibleDescription(text)
        set_wrong(self.field, bool(text))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._name_parts(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress
        if watched is self.field and pressed and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._look_up()
                return True
            if by is not None:
                self._read_field()
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.accessibleName():
            self._name_parts(self._label_words())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()

    @abstractmethod
    def _accepts(self, text: str) -> bool:
        """Whether `text` can be read."""

    @abstractmethod
    def _take(self, text: str) -> None:
        """Make the understood `text` the value and write it in full."""

    @abstractmethod
    def _step(self, by: int) -> None:
        """Go on or back by one, at an arrow key."""

    def _look_up(self) -> None:
        """Alt+Down or Alt+Up: show what there is to choose from, where there is such a thing."""

    @abstractmethod
    def _longest(self) -> str:
        """The longest words there should be room for."""

    @abstractmethod
    def _hints(self) -> tuple[str, str, str]:
        """Words: when empty and optional, when empty though needed, when not understood."""

    def _name_parts(self, name: str) -> None:
        self.field.setAccessibleName(name)

    def _write(self, said: str) -> None:
        self._said = said
        self.field.setText(said)
        self.field.setCursorPosition(0)
        self.say_problem("")

    def _read_field(self) -> None:
        text = self.field.text().strip()
        touched = self.field.isModified()
        if text != self._said and (not text or self._accepts(text)):
            self._take(text)
            self.changed.emit()
        if text:
            self.say_problem("" if self._accepts(text) else self._hints()[2])
        elif touched:
            self.say_problem("" if self._optional else self._hints()[1])

    def _show_hint(self) -> None:
        self.field.setPlaceholderText(self._hints()[0] if self._optional else "")

    def _fit(self) -> None:
        wide = QFontMetrics(worn().font()).horizontalAdvance(self._longest())
        self.field.setMinimumWidth(wide + 2 * worn().gap(14) + 6)

    def _label_words(self) -> str:
        for label in self.window().findChildren(QLabel):
            if label.buddy() in {self, self.field}:
                return label.text().replace("&", "")
        return ""
