"""What drivers share: finding what a person sees, and pressing it with the keyboard."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

T = TypeVar("T", bound=QObject)


def texts(root: QWidget) -> list[str]:
    """Every text that is shown, once what was just asked for is laid out."""
    QApplication.processEvents()
    shown = [label for label in root.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in shown if label.text()]


def buttons(root: QWidget) -> list[str]:
    """The words on every button that is shown, once all is laid out."""
    QApplication.processEvents()
    found = [button for button in root.findChildren(QAbstractButton) if button.isVisible()]
    return [button.text().replace("&&", "&") for button in found]


def button(root: QWidget, words: str) -> QAbstractButton:
    """The button that is shown with these words, or with them as its accessible name."""
    for found in root.findChildren(QAbstractButton):
        said = (found.text().replace("&&", "&"), found.accessibleName())
        if found.isVisible() and words in said:
            return found
    raise LookupError(f"There is no button {words!r} among {buttons(root)}")


def press(qtbot, root: QWidget, words: str) -> None:
    """Press a button with the space bar."""
    found = button(root, words)
    found.setFocus()
    qtbot.keyClick(found, Qt.Key.Key_Space)


def part(root: QWidget, kind: type[T], name: str = "") -> T:
    """A part of a screen by its kind and, where given, its name."""
    found = root.findChild(kind, name) if name else root.findChild(kind)
    if found is None:
        raise LookupError(f"There is no {kind.__name__} {name}")
    return found


def field(root: QWidget, name: str) -> QWidget:
    """The input of a field of the record, which must be shown."""
    found = part(root, QWidget, name)
    if not found.isVisible():
        raise LookupError(f"The field {name!r} is not to be seen")
    return found


def type_into(qtbot, root: QWidget, name: str, words: str) -> None:
    """Type words into a field, at its end."""
    found = field(root, name)
    found.setFocus()
    qtbot.keyClicks(found.focusProxy() or found, words)


def open_dialog(qtbot, name: str) -> QDialog:
    """The dialog with this object name, once it is shown."""

    def there() -> None:
        assert _dialog(name) is not None, f"No dialog {name} is open"

    qtbot.waitUntil(there)
    found = _dialog(name)
    assert found is not None
    qtbot.waitExposed(found)
    return found


def no_dialog(qtbot) -> None:
    """Wait until every dialog is closed."""

    def gone() -> None:
        assert _open_dialogs() == [], "A dialog is still open"

    qtbot.waitUntil(gone)


def close_dialogs() -> None:
    """Close what a test has left open, so that the next one does not see it."""
    for dialog in _open_dialogs():
        dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def problem(root: QWidget) -> str:
    """The sentence that says what is amiss, or nothing."""
    label = root.findChild(QLabel, "problem")
    return label.text() if label is not None and label.isVisible() else ""


def _dialog(name: str) -> QDialog | None:
    return next((one for one in _open_dialogs() if one.objectName() == name), None)


def _open_dialogs() -> list[QDialog]:
    shown = QApplication.topLevelWidgets()
    return [one for one in shown if isinstance(one, QDialog) and one.isVisible()]
