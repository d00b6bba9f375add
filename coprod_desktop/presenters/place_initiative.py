"""Places an initiative on the ladder: rung, whose view, day, reason and evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.guided_placing import LADDER
from coprod_desktop.domain.initiatives import InitiativeKind
from coprod_desktop.domain.placements import (
    Evidence,
    EvidenceKind,
    LimitKind,
    Placement,
    PlacementAnswer,
    View,
)
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.initiative_words import rung_name
from coprod_desktop.presenters.meeting_choices import MeetingChoice, meetings_held
from coprod_desktop.presenters.placed_words import gap_question

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.frameworks import Framework
    from coprod_desktop.domain.sheets import EvidenceLine, InitiativeSheet
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.initiatives import Initiatives
    from coprod_desktop.services.meetings import Meetings


@dataclass(frozen=True, slots=True)
class LimitChoice:
    """What may have set a limit; nothing where `kind` is None."""

    kind: LimitKind | None
    words: str


@dataclass(frozen=True, slots=True)
class SideSaid:
    """Where one side sees it, and why."""

    says: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """What the dialog starts from; a rung that was asked for needs no choosing.

    `sides` are both sides' views where they differ, with a `question` about that. `guided`
    says that the plain questions can be asked. For the rungs `below_top` one may say what set
    the limit.
    """

    heading: str
    now: tuple[str, ...]
    sides: tuple[SideSaid, ...]
    question: str
    guided: bool
    below_top: frozenset[str]
    limits: tuple[LimitChoice, ...]
    framework: Framework
    rung: str
    rung_is_asked_for: bool
    today: date
    meetings: tuple[MeetingChoice, ...]
    evidence: tuple[str, ...]
    no_evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacingEntry:
    """What is written in the dialog; `evidence` are places in the list that was offered.

    `proposed`, `overruled` and `answers` come from the plain questions, if they were asked.
    """

    rung: str
    view: View
    on: date | None
    meeting_id: int | None
    reason: str
    evidence: tuple[int, ...]
    own_words: str
    proposed: str = ""
    overruled: str = ""
    answers: tuple[PlacementAnswer, ...] = ()
    limit_kind: LimitKind | None = None
    limit_note: str = ""
    still_open: str = ""


class PlaceInitiativeScreen(Protocol):
    """What the dialog shows."""

    def show_placing(self, placing: Placing) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class PlaceInitiativePresenter:
    """Adds one placement; those before it stay as they are."""

    def __init__(
        self,
        screen: PlaceInitiativeScreen,
        initiatives: Initiatives,
        meetings: Meetings,
        *,
        words: Words,
        clock: Clock,
        placed: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._initiatives = initiatives
        self._meetings = meetings
        self._words = words
        self._clock = clock
        self._placed = placed
        self._id = 0
        self._framework: Framework | None = None
        self._offered: tuple[EvidenceLine, ...] = ()
        self._answered: tuple[PlacementAnswer, ...] = ()

    @property
    def ladder(self) -> Framework | None:
        """The ladder on which it is placed, once begun."""
        return self._framework

    @property
    def answered(self) -> tuple[PlacementAnswer, ...]:
        """What was answered when it was last agreed, to begin the questions with."""
        return self._answered

    def begin(self, initiative_id: int, rung: str = "") -> None:
        """Offer the rungs, `rung` chosen (or the present one), and what evidence there is."""
        sheet = self._initiatives.sheet(initiative_id)
        self._id, self._framework = initiative_id, sheet.framework
        today = self._clock().date()
        self._offered = tuple(
            line
            for line in self._initiatives.evidence_choices(initiative_id)
            if line.source is None or line.source.meeting_date <= today
        )
        agreed = sheet.line.agreed
        self._answered = agreed.answers if agreed else ()
        self._screen.show_placing(
            Placing(
                heading=self._words.say("place_initiative.title", title=sheet.initiative.title),
                now=self._now(sheet),
                sides=self._sides(sheet),
                question=gap_question(sheet.line, sheet.framework, self._words),
                guided=sheet.framework.key == LADDER,
                below_top=frozenset(rung.key for rung in sheet.framework.top_down[1:]),
                limits=self._limits(),
                framework=sheet.framework,
                rung=rung or _present(sheet),
                rung_is_asked_for=bool(rung),
                today=today,
                meetings=meetings_held(self._meetings, sheet.initiative.group_id, self._words),
                evidence=tuple(line.words for line in self._offered),
                no_evidence=self._words.say("place_initiative.no_evidence"),
            )
        )

    def place(self, entry: PlacingEntry) -> None:
        """Add the placement, or point out what is missing and lose nothing."""
        try:
            self._initiatives.place(self._placement(entry))
        except Refused as refusal:
            self._screen.point_out(refusal)
        else:
            self._screen.close_editor()
            self._placed(self._id)

    def _placement(self, entry: PlacingEntry) -> Placement:
        if not entry.rung:
            raise Refused("choose_rung", "rung")
        if entry.on is None:
            raise Refused("empty", "on")
        framework = self._framework
        evidence = [self._offered[place].evidence for place in entry.evidence]
        if entry.own_words.strip():
            evidence.append(Evidence(kind=EvidenceKind.WORDS, words=entry.own_words))
        return Placement(
            initiative_id=self._id,
            framework=framework.key if framework else "ladder",
            version=framework.version if framework else "1",
            rung=entry.rung,
            view=entry.view,
            on=entry.on,
            reason=entry.reason,
            meeting_id=entry.meeting_id,
            evidence=tuple(evidence),
            proposed=entry.proposed,
            overruled=entry.overruled,
            answers=entry.answers,
            limit_kind=entry.limit_kind or (LimitKind.OTHER if entry.limit_note.strip() else None),
            limit_note=entry.limit_note,
            still_open=entry.still_open,
        )

    def _limits(self) -> tuple[LimitChoice, ...]:
        nothing = LimitChoice(None, self._words.say("place_initiative.no_limit"))
        return (nothing, *(LimitChoice(kind, self._words.name(kind)) for kind in LimitKind))

    def _sides(self, sheet: InitiativeSheet) -> tuple[SideSaid, ...]:
        """Both sides' views where they differ, to be talked about."""
        if not sheet.line.views_differ:
            return ()
        return tuple(
            SideSaid(self._said(placed, sheet), placed.reason)
            for placed in (sheet.line.patients, sheet.line.staff)
            if placed is not None
        )

    def _said(self, placed: Placement, sheet: InitiativeSheet) -> str:
        return self._words.say(
            "place_initiative.now",
            view=self._words.name(placed.view),
            rung=rung_name(placed, sheet.framework),
            date=self._words.date(placed.on),
        )

    def _now(self, sheet: InitiativeSheet) -> tuple[str, ...]:
        said = tuple(
            self._said(placed, sheet)
            for placed in (sheet.line.agreed, sheet.line.patients, sheet.line.staff)
            if placed is not None
        )
        none = "now_other" if sheet.placements else "now_none"
        return said or (self._words.say(f"place_initiative.{none}"),)


def _present(sheet: InitiativeSheet) -> str:
    """Where it stands now; what the community leads begins beside the ladder, where it can."""
    if sheet.line.agreed is not None:
        return sheet.line.agreed.rung
    led = sheet.initiative.kind is InitiativeKind.COMMUNITY
    return sheet.framework.beside[0].key if led and sheet.framework.beside else ""
