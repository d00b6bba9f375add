"""The path of an initiative over time in words: each placement, how it moved, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_desktop.domain.placements import Placement, View, in_order
from coprod_desktop.presenters.initiative_words import Link, evidence_link, steps_said
from coprod_desktop.presenters.placed_words import because, no_evidence
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from coprod_desktop.domain.sheets import InitiativeSheet
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.meetings import Meetings


@dataclass(frozen=True, slots=True, kw_only=True)
class PathEntry:
    """One placement in the path: `more` says what else belongs to the reason."""

    id: int
    view: View
    rung: str
    heading: str
    day: str
    when: str
    reason: str
    more: tuple[str, ...]
    links: tuple[Link, ...]


class InitiativePath:
    """Says the path of one initiative; each rung by the ladder on which it was placed."""

    def __init__(self, sheet: InitiativeSheet, meetings: Meetings, words: Words) -> None:
        self._sheet = sheet
        self._meetings = meetings
        self._words = words

    def entries(self) -> tuple[PathEntry, ...]:
        """All placements, the newest first."""
        last: dict[View, Placement] = {}
        entries = []
        for placed in in_order(self._sheet.placements):
            entries.append(self._entry(placed, last.get(placed.view)))
            last[placed.view] = placed
        return tuple(reversed(entries))

    def before_and_after(self) -> str:
        """The first agreed place beside the present one; "" while there is only one."""
        agreed = [one for one in in_order(self._sheet.placements) if one.view is View.AGREED]
        if len(agreed) < 2:
            return ""
        first, now = agreed[0], agreed[-1]
        return self._words.say(
            "initiative.before_and_after",
            first=self._rung(first),
            then=self._words.date(first.on),
            now=self._rung(now),
            date=self._words.date(now.on),
        )

    def moved(self, placed: Placement, before: Placement | None) -> str:
        """How a placement differs from the one before it of the same view."""
        say = self._words.say
        if before is None:
            return say("initiative.path_first")
        rung = self._rung(before)
        if before.framework != placed.framework:
            return say("initiative.path_other_ladder", rung=rung)
        if before.rung == placed.rung:
            return say("initiative.path_same")
        ladder = self._sheet.ladder_of(placed)
        steps = steps_said(ladder.steps(before.rung, placed.rung) if ladder else None, self._words)
        if not steps:
            return say("initiative.path_beside", rung=rung)
        return say("initiative.path_from", steps=f"{steps[:1].upper()}{steps[1:]}", rung=rung)

    def _entry(self, placed: Placement, before: Placement | None) -> PathEntry:
        day = self._words.date(placed.on)
        return PathEntry(
            id=placed.id,
            view=placed.view,
            rung=self._rung(placed),
            heading=self._words.say(
                "initiative.path_heading",
                rung=self._rung(placed),
                view=self._words.name(placed.view),
            ),
            day=day,
            when=self._words.say("initiative.path_on", date=day, moved=self.moved(placed, before)),
            reason=placed.reason,
            more=tuple(self._more(placed)),
            links=tuple(self._links(placed)),
        )

    def _more(self, placed: Placement) -> Iterator[str]:
        yield from because(placed, self._sheet.ladder_of(placed), self._words)
        if not placed.evidence:
            yield no_evidence(self._words)
        yield from self._ladder(placed)

    def _ladder(self, placed: Placement) -> Iterator[str]:
        """On which ladder it stands, where that is not the one the group uses now."""
        used, own = self._sheet.framework, self._sheet.ladder_of(placed)
        if own is None:
            yield self._words.say("initiative.path_ladder_lost")
        elif own.key != used.key:
            yield self._words.say("initiative.path_ladder", name=own.name)
        elif own.version != used.version:
            yield self._words.say("initiative.path_version", version=own.version)

    def _links(self, placed: Placement) -> Iterator[Link]:
        if placed.meeting_id is not None:
            day = self._words.date(self._day_of(placed.meeting_id))
            said = self._words.say("initiative.at_meeting", date=day)
            yield Link(said, Place("meeting", placed.meeting_id))
        for piece in self._sheet.evidence.get(placed.id, ()):
            yield evidence_link(piece)

    def _day_of(self, meeting_id: int) -> date:
        return self._meetings.get(meeting_id).date

    def _rung(self, placed: Placement) -> str:
        return self._sheet.rung_of(placed).name


def path_rows(entries: tuple[PathEntry, ...], words: Words) -> tuple[Row, ...]:
    """The same path as a plain list, to walk through with the arrow keys."""
    return tuple(
        Row(
            id=entry.id,
            title=entry.heading,
            under=entry.when,
            sentence=words.say(
                "initiative.path_sentence",
                heading=entry.heading,
                when=entry.when,
                reason=entry.reason,
            ),
        )
        for entry in entries
    )
