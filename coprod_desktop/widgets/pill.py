"""A state in words, in a rounded frame."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coprod_desktop.widgets.theme import set_look


class Pill(QLabel):
    """A few words in a rounded frame, such as "9 days late". Never wraps, never colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        set_look(self, "pill", "quiet")

    def set_words(self, text: str, tone: str = "quiet") -> None:
        """Say `text` in a tone: late, soon, todo, good, quiet or differs."""
        self.setText(text)
        set_look(self, "pill", tone)
