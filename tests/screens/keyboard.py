"""Works the window by the keyboard alone, as somebody without a mouse does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

PLAIN = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
FARTHEST = 120


class Keyboard:
    """Keys go to whatever has the focus; nothing is ever pressed or filled in directly."""

    def __init__(self, qtbot, window: QWidget) -> None:
        self._qtbot = qtbot
        self._window = window

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Press a key."""
        self._qtbot.keyClick(self._focus(), key, held)

    def type(self, words: str) -> None:
        """Type words."""
        self._qtbot.keyClicks(self._focus(), words)

    def tab_to(self, name: str) -> None:
        """Press Tab until what is called `name` has the focus; it must be found in one round."""
        passed = []
        for _ in range(FARTHEST):
            if name == self.here():
                return
            passed.append(self.here())
            self.key(Qt.Key.Key_Tab)
        raise LookupError(f"Tab never comes to {name!r}, but to {sorted(set(passed))}")

    def press(self, name: str) -> None:
        """Go to a button and press it with the space bar."""
        self.tab_to(name)
        self.key(Qt.Key.Key_Space)

    def fill(self, name: str, words: str) -> None:
        """Go to an input by its label and type over what stands there."""
        self.tab_to(name)
        self.key(Qt.Key.Key_A, CONTROL)
        self.type(words)

    def here(self) -> str:
        """What the thing with the focus is called: its label, its name or its words."""
        return called(self._focus())

    def _focus(self) -> QWidget:
        self._give_back_the_place()
        self._qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        focus = QApplication.focusWidget()
        assert focus is not None
        return focus

    def _give_back_the_place(self) -> None:
        """Do what a window manager does, for offscreen a closed popup keeps its place."""
        top = QApplication.activeModalWidget() or self._window
        if QApplication.activePopupWidget() is None and not top.isActiveWindow():
            top.activateWindow()
            self._qtbot.waitUntil(top.isActiveWindow)


def called(widget: QWidget) -> str:
    """The name by which a person knows a control."""
    for label in widget.window().findChildren(QLabel):
        if label.buddy() is not None and label.buddy() in (widget, widget.parentWidget()):
            return label.text()
    text = getattr(widget, "text", None)
    words = text() if callable(text) else ""
    return widget.accessibleName() or str(words).replace("&&", "&")
