"""Where an initiative stands now, in words: the agreed place, since when, when to look again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_desktop.presenters.initiative_words import review_due

if TYPE_CHECKING:
    from datetime import date

    from coprod_desktop.domain.sheets import InitiativeSheet
    from coprod_desktop.domain.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where it stands now; `review` asks for a new look and is "" while none is due."""

    rung: str
    meaning: str
    since: str
    review: str
    next_review: str


class InitiativeStanding:
    """Says where an initiative stands on the ladder that its group uses."""

    def __init__(self, sheet: InitiativeSheet, words: Words, today: date) -> None:
        self._sheet = sheet
        self._words = words
        self._today = today

    def told(self, moved: str) -> Standing:
        """All of it; `moved` says how the agreed place differs from the one before."""
        return Standing(
            rung=self._rung(),
            meaning=self._meaning(),
            since=self._since(moved),
            review=self._review(),
            next_review=self._next_review(),
        )

    def _rung(self) -> str:
        placed = self._sheet.line.agreed
        if placed is None:
            return self._words.say("initiatives.not_placed")
        return self._sheet.framework.place(placed.rung).name

    def _meaning(self) -> str:
        """The band and the few words of the rung; why there is none, where it has no place."""
        placed, framework = self._sheet.line.agreed, self._sheet.framework
        if placed is None:
            key = "placed_elsewhere" if self._sheet.placements else "not_placed"
            return self._words.say(f"initiative.{key}", ladder=framework.name)
        rung = framework.place(placed.rung)
        band = next((one.name for one in framework.bands if one.key == rung.band), "")
        if not band:
            return rung.short
        return self._words.say("initiative.band", band=band, short=rung.short)

    def _since(self, moved: str) -> str:
        placed = self._sheet.line.agreed
        if placed is None:
            return ""
        day = self._words.date(placed.on)
        return self._words.say("initiative.agreed_on", date=day, moved=moved)

    def _review(self) -> str:
        line = self._sheet.line
        if line.agreed is None or not review_due(line, self._today):
            return ""
        day = self._words.date(line.review_due or line.agreed.on)
        key = "review_since" if line.review_due else "review_old"
        return self._words.say(f"initiative.{key}", date=day)

    def _next_review(self) -> str:
        due = self._sheet.line.review_due
        if due is None or due <= self._today:
            return ""
        return self._words.say("initiative.next_review", date=self._words.date(due))
