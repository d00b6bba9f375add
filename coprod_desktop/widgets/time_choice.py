"""A time of day, typed as people write it."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from coprod_desktop.widgets.typed_choice import TypedChoice
from coprod_desktop.widgets.typed_moment import read_time, said_time

STEP = 15
"""Minutes that Up and Down add or take."""


class TimeChoice(TypedChoice):
    """A time field: "6" becomes "6 pm", "18:30" becomes "6.30 pm".

    Up and Down step a quarter of an hour. Property `optional` (false by default: may be left
    empty). The value is None at first. Signal: `changed`, when the person has given another
    time.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._value: dt.time | None = None
        super().__init__(parent)

    def value(self) -> dt.time | None:
        """The time that stands in the field, to the minute; None when empty or not understood."""
        text = self.field.text().strip()
        return self._value if text == self._said else read_time(text)

    def set_value(self, moment: dt.time | None) -> None:
        """Show `moment`; no signal is sent."""
        self._value = moment
        self._write("" if moment is None else said_time(moment))

    def _accepts(self, text: str) -> bool:
        return text == self._said or read_time(text) is not None

    def _take(self, text: str) -> None:
        self.set_value(read_time(text) if text else None)

    def _step(self, by: int) -> None:
        start = self.value() or dt.time(18)
        minutes = (start.hour * 60 + start.minute) // STEP * STEP
        if self.value() is not None:
            minutes = (minutes + by * STEP) % (24 * 60)
        self.set_value(dt.time(minutes // 60, minutes % 60))
        self.changed.emit()

    def _longest(self) -> str:
        return said_time(dt.time(0)) + "  "

    def _hints(self) -> tuple[str, str, str]:
        return (
            self.tr("No time"),
            self.tr("Write a time, like 6.30 pm."),
            self.tr("This is not a time. Write it like 6.30 pm."),
        )
