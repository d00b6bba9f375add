"""The choice of the meeting at which something was said; its day is taken over."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox

from coprod_desktop.presenters.meeting_choices import MeetingChoice
from coprod_desktop.widgets.date_choice import DateChoice


class MeetingField(QObject):
    """Looks after a list of meetings, and the date that somebody's choice there sets."""

    def __init__(self, meetings: QComboBox, on: DateChoice) -> None:
        super().__init__(meetings)
        self._combo = meetings
        self._on = on
        self._offered: tuple[MeetingChoice, ...] = ()
        meetings.activated.connect(self._take_day)

    def offer(self, meetings: tuple[MeetingChoice, ...], chosen: int | None = None) -> None:
        """Show the meetings with one of them chosen, the first where it is not among them."""
        self._offered = meetings
        self._combo.clear()
        self._combo.addItems([meeting.words for meeting in meetings])
        ids = [meeting.id for meeting in meetings]
        self._combo.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)

    def meeting_id(self) -> int | None:
        """The meeting that is chosen, None for none."""
        return self._offered[self._combo.currentIndex()].id if self._offered else None

    def _take_day(self, number: int) -> None:
        day = self._offered[number].day
        if day is not None:
            self._on.set_value(day)
