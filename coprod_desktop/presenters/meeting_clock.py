"""Tells the time while minutes are taken, and how it fits the plan; it never scolds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.meetings import ItemState, MeetingState
from coprod_desktop.domain.running_times import FARTHEST, pace, running_times
from coprod_desktop.domain.sheets import ItemSheet, MeetingSheet
from coprod_desktop.domain.words import Words

if TYPE_CHECKING:
    from coprod_desktop.presenters.meeting import MeetingPresenter


class ClockScreen(Protocol):
    """Where the clock is shown."""

    def show_clock(self, text: str) -> None: ...


class MeetingClockPresenter:
    """Shows the clock of the meeting on the screen; empty when nobody takes minutes."""

    def __init__(
        self,
        screen: ClockScreen,
        meeting: MeetingPresenter,
        words: Words,
        clock: Clock,
        tell: Callable[[str], None],
    ) -> None:
        self._screen = screen
        self._meeting = meeting
        self._words = words
        self._clock = clock
        self._tell = tell

    def tick(self) -> None:
        """Show what the time is now."""
        self._screen.show_clock(self._said())

    def ask(self) -> None:
        """Say the time aloud and on the screen, at any time of a meeting."""
        self._tell(self._said() or self._words.clock(self._clock()))

    def _said(self) -> str:
        if not self._meeting.is_shown:
            return ""
        return clock_words(self._meeting.sheet, self._meeting.item, self._words, self._clock())


def clock_words(sheet: MeetingSheet, shown: ItemSheet | None, words: Words, now: datetime) -> str:
    """'6.42 pm · 3 minutes behind the plan'; empty except while minutes are taken on the day."""
    meeting = sheet.meeting
    if meeting.state is not MeetingState.MINUTING or meeting.date != now.date():
        return ""
    clock = words.clock(now)
    if meeting.start and now.time() < meeting.start:
        away = meeting.start.hour * 60 + meeting.start.minute - now.hour * 60 - now.minute
        if away > FARTHEST:
            return clock
        return words.say("meeting.clock_before", clock=clock, long=words.length(away))
    item = _dealt_with(sheet, shown)
    if item is None:
        return clock
    begins = running_times(meeting, [one.item for one in sheet.items]).get(item.item.id)
    behind = pace(begins, item.item.minutes, now.time())
    if behind is None:
        return clock
    if behind == 0:
        return words.say("meeting.clock_on_time", clock=clock)
    key = "meeting.clock_behind" if behind > 0 else "meeting.clock_ahead"
    return words.say(key, clock=clock, long=words.length(abs(behind)))


def _dealt_with(sheet: MeetingSheet, shown: ItemSheet | None) -> ItemSheet | None:
    """The item shown; where that one is done or put off, the first that is still to come."""
    if shown is not None and shown.item.state is ItemState.TO_COME:
        return shown
    to_come = (one for one in sheet.items if one.item.state is ItemState.TO_COME)
    return next(to_come, None)
