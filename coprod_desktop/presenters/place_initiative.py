"""Places an initiative on the ladder: rung, whose view, day, reason and evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.domain.placements import Evidence, EvidenceKind, Placement, View
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.initiative_words import rung_name

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.frameworks import Framework
    from coprod_desktop.domain.meetings import Meeting
    from coprod_desktop.domain.sheets import EvidenceLine, InitiativeSheet
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.initiatives import Initiatives
    from coprod_desktop.services.meetings import Meetings


@dataclass(frozen=True, slots=True)
class MeetingChoice:
    """A meeting at which it may have been agreed; none where `id` is None."""

    id: int | None
    words: str
    day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """What the dialog starts from; a rung that was asked for needs no choosing."""

    heading: str
    now: tuple[str, ...]
    framework: Framework
    rung: str
    rung_is_asked_for: bool
    today: date
    meetings: tuple[MeetingChoice, ...]
    evidence: tuple[str, ...]
    no_evidence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacingEntry:
    """What is written in the dialog; `evidence` are places in the list that was offered."""

    rung: str
    view: View
    on: date | None
    meeting_id: int | None
    reason: str
    evidence: tuple[int, ...]
    own_words: str


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
        self._screen.show_placing(
            Placing(
                heading=self._words.say("place_initiative.title", title=sheet.initiative.title),
                now=self._now(sheet),
                framework=sheet.framework,
                rung=rung or (agreed.rung if agreed else ""),
                rung_is_asked_for=bool(rung),
                today=today,
                meetings=self._meeting_choices(sheet.initiative.group_id),
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
        )

    def _now(self, sheet: InitiativeSheet) -> tuple[str, ...]:
        said = tuple(
            self._words.say(
                "place_initiative.now",
                view=self._words.name(placed.view),
                rung=rung_name(placed, sheet.framework),
                date=self._words.date(placed.on),
            )
            for placed in (sheet.line.agreed, sheet.line.patients, sheet.line.staff)
            if placed is not None
        )
        return said or (self._words.say("place_initiative.now_none"),)

    def _meeting_choices(self, group_id: int) -> tuple[MeetingChoice, ...]:
        held = [
            line.meeting
            for line in self._meetings.listed(group_id)
            if line.meeting.state is not MeetingState.PLANNED
        ]
        none = MeetingChoice(None, self._words.say("place_initiative.no_meeting"), None)
        return (none, *(self._meeting_choice(meeting) for meeting in held))

    def _meeting_choice(self, meeting: Meeting) -> MeetingChoice:
        titled = meeting.title or self._words.name(meeting.kind)
        day = self._words.day(meeting.date)
        said = self._words.say("place_initiative.meeting", day=day, title=titled)
        return MeetingChoice(meeting.id, said, meeting.date)
