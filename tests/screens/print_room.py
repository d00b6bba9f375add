"""Driver of the Print room, in a person's words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QWidget

from coprod_desktop.widgets.page_preview import PagePreview
from tests.screens import seen


class PrintScreen:
    """The choices on the left and the paper on the right."""

    def __init__(self, qtbot, view: QWidget) -> None:
        self._qtbot = qtbot
        self.view = view

    def wait_for_paper(self, title: str) -> None:
        """Wait until the paper that is shown has these words on its first page."""

        def there() -> None:
            assert title in self.page_text(0)

        self._qtbot.waitUntil(there, timeout=20_000)

    def choose_paper(self, title: str) -> None:
        """Choose a kind of paper by typing the beginning of its name."""
        self._pick("paper", title)

    def choose_thing(self, title: str) -> None:
        """Choose what to print it of by typing the beginning of its name."""
        self._pick("which", title)

    def things(self) -> list[str]:
        """What can be chosen to print it of; nothing where there is no choice."""
        which = seen.part(self.view, QComboBox, "which")
        return [which.itemText(row) for row in range(which.count())] if which.isVisible() else []

    def press(self, words: str) -> None:
        """Press a button, or choose one of several, with the space bar."""
        seen.press(self._qtbot, self.view, words)

    def can_press(self, words: str) -> bool:
        """Whether a button is to be pressed now."""
        return seen.button(self.view, words).isEnabled()

    def buttons(self) -> list[str]:
        """All that can be pressed."""
        return seen.buttons(self.view)

    def texts(self) -> list[str]:
        """All that is said."""
        return seen.texts(self.view)

    def page(self) -> str:
        """Which page is looked at, in words."""
        return seen.part(self.view, QLabel, "page_words").text()

    def key(self, key: Qt.Key) -> None:
        """Press a key on the picture of the pages."""
        self.picture.setFocus()
        self._qtbot.keyClick(self.picture, key)

    def page_text(self, page: int) -> str:
        """The words on a page of the picture; nothing without such a page."""
        there = page < self.picture.page_count()
        return " ".join(self.picture.text_of(page).split()) if there else ""

    def read_text(self) -> str:
        """The text that stands in place of the picture, or nothing."""
        text = seen.part(self.view, QPlainTextEdit, "page_text")
        return " ".join(text.toPlainText().split()) if text.isVisible() else ""

    @property
    def picture(self) -> PagePreview:
        """The pages as they will be printed."""
        return seen.part(self.view, PagePreview)

    def _pick(self, name: str, words: str) -> None:
        combo = seen.part(self.view, QComboBox, name)
        combo.setFocus()
        self._qtbot.keyClicks(combo, words)
