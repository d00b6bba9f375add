"""Records how far each of the four Co's was shared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.placements import Level, PartsShared
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.presenters.initiative_words import LEVELS, level_said, part_terms

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.frameworks import Term
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.initiatives import Initiatives


@dataclass(frozen=True, slots=True)
class PartChoice:
    """One of the four Co's with its meaning, its level now, and what each level looks like."""

    part: str
    name: str
    meaning: str
    level: Level | None
    cells: Mapping[Level, str]


@dataclass(frozen=True, slots=True)
class LevelChoice:
    """One level by its name; nothing said where `level` is None."""

    level: Level | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsEntry:
    """What is chosen in the grid, part by part."""

    levels: dict[str, Level | None]
    on: date | None
    note: str


class PartsSharedScreen(Protocol):
    """What the dialog shows."""

    def show_parts(
        self,
        heading: str,
        parts: tuple[PartChoice, ...],
        levels: tuple[LevelChoice, ...],
        today: date,
        credit: str,
    ) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class PartsSharedPresenter:
    """Adds one record of parts shared; those before it stay as they are."""

    def __init__(
        self,
        screen: PartsSharedScreen,
        initiatives: Initiatives,
        *,
        words: Words,
        clock: Clock,
        recorded: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._initiatives = initiatives
        self._words = words
        self._clock = clock
        self._recorded = recorded
        self._id = 0

    def begin(self, initiative_id: int) -> None:
        """Show the grid as it was last recorded."""
        sheet = self._initiatives.sheet(initiative_id)
        self._id = initiative_id
        self._screen.show_parts(
            self._words.say("parts_shared.title", title=sheet.initiative.title),
            tuple(_part(term, sheet.parts) for term in part_terms(sheet.group.vocabulary)),
            self._levels(),
            self._clock().date(),
            _credit(sheet.group.vocabulary),
        )

    def record(self, entry: PartsEntry) -> None:
        """Add the record, or point out that nothing was chosen."""
        try:
            self._initiatives.share_parts(self._parts(entry))
        except Refused as refusal:
            self._screen.point_out(refusal)
        else:
            self._screen.close_editor()
            self._recorded(self._id)

    def _parts(self, entry: PartsEntry) -> PartsShared:
        if entry.on is None:
            raise Refused("empty", "on")
        return PartsShared(
            initiative_id=self._id,
            on=entry.on,
            note=entry.note.strip(),
            co_design=entry.levels["co_design"],
            co_decision=entry.levels["co_decision"],
            co_delivery=entry.levels["co_delivery"],
            co_evaluation=entry.levels["co_evaluation"],
        )

    def _levels(self) -> tuple[LevelChoice, ...]:
        named = tuple(LevelChoice(level, level_said(level, self._words)) for level in LEVELS)
        return (*named, LevelChoice(None, self._words.say("parts_shared.not_said")))


def _part(term: Term, now: PartsShared | None) -> PartChoice:
    levels = built_in().levels()
    return PartChoice(
        part=term.key,
        name=term.name,
        meaning=term.text,
        level=getattr(now, term.key) if now else None,
        cells={level: levels.cell(term.key, level.value) for level in LEVELS},
    )


def _credit(vocabulary: str) -> str:
    """Whom to thank for the names of the parts and for the levels."""
    levels = built_in().levels()
    both = (levels.vocabulary(vocabulary), levels)
    return " ".join(dict.fromkeys(f"{one.credit} {one.link}".strip() for one in both))
