"""Which of the four parts were shared, in words: now, and each time it was said before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_desktop.domain.placements import Level, PartsShared
from coprod_desktop.presenters.initiative_words import level_said, part_rows, part_terms

if TYPE_CHECKING:
    from coprod_desktop.domain.sheets import InitiativeSheet
    from coprod_desktop.domain.words import Words


@dataclass(frozen=True, slots=True)
class PartsBefore:
    """What was said of the parts on an earlier day."""

    id: int
    said: str


class PartsOverTime:
    """Says what a group recorded of the four parts, in the words that it uses for them."""

    def __init__(self, sheet: InitiativeSheet, words: Words) -> None:
        self._parts = sheet.parts
        self._history = sheet.parts_history
        self._vocabulary = sheet.group.vocabulary
        self._words = words

    def on(self) -> str:
        """The day of the present record, "" where there is none."""
        if self._parts is None:
            return ""
        return self._words.say("initiative.parts_day", date=self._words.date(self._parts.on))

    def changed(self) -> str:
        """What is different now from the record before, "" where nothing is."""
        if self._parts is None or len(self._history) < 2:
            return ""
        before = self._history[-2]
        said = [
            self._words.say(
                "initiative.part_changed" if _level(before, term.key) else "initiative.part_new",
                part=term.name,
                before=level_said(_level(before, term.key), self._words),
                now=level_said(_level(self._parts, term.key), self._words),
            )
            for term in part_terms(self._vocabulary)
            if _level(before, term.key) is not _level(self._parts, term.key)
        ]
        if not said:
            return ""
        day = self._words.date(before.on)
        return self._words.say("initiative.parts_since", date=day, changes="; ".join(said))

    def before(self) -> tuple[PartsBefore, ...]:
        """What was recorded before, the newest first."""
        return tuple(
            PartsBefore(parts.id, self._said(parts))
            for parts in reversed(self._history)
            if parts != self._parts
        )

    def _said(self, parts: PartsShared) -> str:
        rows = part_rows(parts, self._words, self._vocabulary)
        levels = "; ".join(row.sentence for row in rows if row.level)
        day = self._words.date(parts.on)
        said = self._words.say("initiative.parts_on", date=day, levels=levels)
        return f"{said}. {parts.note}" if parts.note else said


def _level(parts: PartsShared, part: str) -> Level | None:
    found: Level | None = getattr(parts, part)
    return found
