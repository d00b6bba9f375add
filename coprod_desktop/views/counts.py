"""Number fields that may be left blank, for what nobody counted."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox

BLANK = -1


def may_be_blank(*spins: QSpinBox) -> None:
    """Let fields stand empty until somebody types a number."""
    for spin in spins:
        spin.setMinimum(BLANK)
        spin.setSpecialValueText(" ")  # Designer would drop the blank
        spin.setValue(BLANK)


def count(spin: QSpinBox) -> int | None:
    """The number in a field, None where it is blank."""
    return None if spin.value() == BLANK else spin.value()


def show_count(spin: QSpinBox, number: int | None) -> None:
    """Show a number, or a blank."""
    spin.setValue(BLANK if number is None else number)
