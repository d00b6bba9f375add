"""When each item of an agenda begins, how long all takes, and how the clock fits the plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from coprod_desktop.domain.meetings import AgendaItem, ItemState, Meeting

FARTHEST = 120
"""Minutes off the plan at which nobody follows it any more: the minutes are typed up later."""


def running_times(meeting: Meeting, items: Iterable[AgendaItem]) -> dict[int, dt.time]:
    """When each item begins, by its id, as far as the minutes planned for those before it say.

    After an item without minutes nobody knows; nothing is said of the rest. An item put off
    takes no time and begins at none.
    """
    begins: dict[int, dt.time] = {}
    if meeting.start is None:
        return begins
    moment = dt.datetime.combine(meeting.date, meeting.start)
    for item in items:
        if item.state is ItemState.DEFERRED:
            continue
        begins[item.id] = moment.time()
        if item.minutes is None:
            break
        moment += dt.timedelta(minutes=item.minutes)
    return begins


def planned_minutes(items: Iterable[AgendaItem]) -> int:
    """The minutes planned for all items together; one put off takes none."""
    return sum(item.minutes or 0 for item in items if item.state is not ItemState.DEFERRED)


def minutes_there(start: dt.time | None, end: dt.time | None) -> int | None:
    """How many minutes a meeting has from its start to its end; None where one is not known."""
    if start is None or end is None:
        return None
    return _minutes(end) - _minutes(start)


def over_by(planned: int, there: int | None) -> int:
    """Minutes by which what is planned is longer than the time there is; 0 where it fits."""
    return 0 if there is None else max(0, planned - there)


def pace(begins: dt.time | None, minutes: int | None, now: dt.time) -> int | None:
    """Minutes that an item now dealt with is behind the plan; ahead of it where negative.

    It is on time, 0, from the minute at which it was to begin (`begins`) to that at which it
    was to end. None where the plan does not say, or nobody can be following it.
    """
    if begins is None:
        return None
    since = _minutes(now) - _minutes(begins)
    if since < 0:
        found = since
    elif minutes is None:
        return None
    else:
        found = max(0, since - minutes)
    return found if abs(found) <= FARTHEST else None


def _minutes(moment: dt.time) -> int:
    return moment.hour * 60 + moment.minute
