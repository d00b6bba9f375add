"""Buttons that show and hide what belongs to them, with a sign that says which it is now."""

from PySide6.QtWidgets import QPushButton

OPEN, CLOSED = "▾", "▸"


def mark_as_fold(button: QPushButton) -> None:
    """Let a checkable button say by a sign before its words whether it is open.

    A screen reader hears the words alone, and that the button is pressed.
    """
    words = button.text()
    button.setAccessibleName(words)

    def sign(open_: bool) -> None:
        button.setText(f"{OPEN if open_ else CLOSED} {words}")

    button.toggled.connect(sign)
    sign(button.isChecked())
