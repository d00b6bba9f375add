"""A meeting from plan to approved minutes, with its items, attendance and decisions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from coprod_desktop.domain.people import Side
from coprod_desktop.domain.refusals import Refused, required


class MeetingKind(StrEnum):
    """What sort of meeting it is."""

    ORDINARY = "ordinary"
    COMMITTEE = "committee"
    AGM = "agm"
    SPECIAL = "special"
    JOINT = "joint"
    TRAINING = "training"


class MeetingState(StrEnum):
    """How far a meeting and its minutes are; each state follows the one before."""

    PLANNED = "planned"
    MINUTING = "minuting"
    DRAFT = "draft"
    APPROVED = "approved"


class PreviousMinutes(StrEnum):
    """What a meeting did with the minutes of the one before."""

    NOT_SAID = "not_said"
    APPROVED = "approved"
    NOT_APPROVED = "not_approved"


class Purpose(StrEnum):
    """What an agenda item is for."""

    NOT_SAID = "not_said"
    HEAR = "hear"
    DISCUSS = "discuss"
    DESIGN = "design"
    DECIDE = "decide"
    CHECK = "check"


class ItemState(StrEnum):
    """Whether an agenda item has been dealt with."""

    TO_COME = "to_come"
    DONE = "done"
    DEFERRED = "deferred"


class Presence(StrEnum):
    """Whether somebody was at a meeting."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    ABSENT = "absent"


class DecisionHow(StrEnum):
    """How a decision was made."""

    NOT_SAID = "not_said"
    ALL = "all"
    VOTE = "vote"
    PATIENTS_ALONE = "patients_alone"
    STAFF_ALONE = "staff_alone"
    CHAIR = "chair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """One meeting; approved minutes are locked.

    `access` says how people get in and take part ("step-free, hearing loop"). `next_date`,
    `next_start` and `next_venue` are what was said on the day about the following meeting.
    """

    id: int = 0
    uid: str = ""
    group_id: int
    kind: MeetingKind = MeetingKind.ORDINARY
    title: str = ""
    date: dt.date
    start: dt.time | None = None
    end: dt.time | None = None
    venue: str = ""
    access: str = ""
    state: MeetingState = MeetingState.PLANNED
    chair_id: int | None = None
    minute_taker_id: int | None = None
    previous_minutes: PreviousMinutes = PreviousMinutes.NOT_SAID
    next_date: dt.date | None = None
    next_start: dt.time | None = None
    next_venue: str = ""
    approved_on: dt.date | None = None
    approved_at_id: int | None = None

    def checked(self) -> Meeting:
        """Return the meeting with trimmed words; refuse an end that is before the start."""
        if self.start and self.end and self.end <= self.start:
            raise Refused("ends_before_start", "end")
        return replace(self, title=self.title.strip(), venue=self.venue.strip())

    def open_for_change(self) -> Meeting:
        """Return the meeting; refuse when its minutes are approved and so locked."""
        if self.state is MeetingState.APPROVED:
            raise Refused("minutes_locked", "state")
        return self

    @property
    def hears_of_approval(self) -> bool:
        """Whether it may still be said here what became of the minutes before, and is not."""
        open_still = self.state is not MeetingState.APPROVED
        return open_still and self.previous_minutes is PreviousMinutes.NOT_SAID

    def begun(self) -> Meeting:
        """Start taking minutes; refuse once they are approved."""
        return replace(self.open_for_change(), state=MeetingState.MINUTING)

    def finished(self) -> Meeting:
        """Close the meeting: its minutes are now a draft."""
        if self.open_for_change().state is MeetingState.PLANNED:
            raise Refused("meeting_not_begun", "state")
        return replace(self, state=MeetingState.DRAFT)

    def approved(self, on: dt.date, at_id: int | None) -> Meeting:
        """Lock the minutes as approved on a day, at a later meeting of the group if known.

        Refuses minutes that are not yet a draft, a day before the meeting, and approval at
        the same meeting.
        """
        if self.open_for_change().state is not MeetingState.DRAFT:
            raise Refused("minutes_not_draft", "state")
        if on < self.date:
            raise Refused("approved_before_meeting", "approved_on")
        if at_id is not None and at_id == self.id:
            raise Refused("approved_at_itself", "approved_at_id")
        return replace(self, state=MeetingState.APPROVED, approved_on=on, approved_at_id=at_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One item of a meeting, in order, with its notes as Markdown (bold and lists).

    `number` is what stands before it on paper ("4", "4.1", or nothing); `minutes` the time
    planned; `lead` who leads it, in words. A confidential item is left out of public copies.
    `chair_notes` are the chair's own, in plain words; no paper ever says them.
    `patients_spoke` says that somebody of the patient side spoke on it; without it nothing is said.
    """

    id: int = 0
    uid: str = ""
    meeting_id: int
    position: int = 0
    number: str = ""
    title: str = ""
    purpose: Purpose = Purpose.NOT_SAID
    minutes: int | None = None
    lead: str = ""
    initiative_id: int | None = None
    notes: str = ""
    confidential: bool = False
    state: ItemState = ItemState.TO_COME
    chair_notes: str = ""
    patients_spoke: bool = False

    def checked(self) -> AgendaItem:
        """Return the item with trimmed words; refuse one with neither number nor title."""
        number, title = self.number.strip(), self.title.strip()
        if not number and not title:
            raise Refused("empty", "title")
        if self.minutes is not None and not 1 <= self.minutes <= 600:
            raise Refused("number_out_of_range", "minutes", least=1, most=600)
        return replace(self, number=number, title=title, lead=self.lead.strip())

    @property
    def heading(self) -> str:
        """Number and title as one line: "4. New phone menu", "4.1 Website", or "3"."""
        if not self.number or not self.title:
            return self.title or self.number
        dot = "" if "." in self.number or not self.number.isdigit() else "."
        return f"{self.number}{dot} {self.title}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One person at one meeting; name, initials, role and side as on the day.

    `arrived` and `left` are set only where somebody came late or left early; `interest` is one
    that somebody declared. `stepped_out` says for which interest somebody left the room, at
    `stepped_out_at`, and was there again at `came_back`.
    """

    id: int = 0
    uid: str = ""
    meeting_id: int
    person_id: int
    position: int = 0
    presence: Presence = Presence.PRESENT
    name: str = ""
    initials: str = ""
    role: str = ""
    side: Side = Side.UNKNOWN
    arrived: dt.time | None = None
    left: dt.time | None = None
    stepped_out: str = ""
    interest: str = ""
    stepped_out_at: dt.time | None = None
    came_back: dt.time | None = None

    @property
    def says_more(self) -> bool:
        """Whether times or an interest are written down beside the mark."""
        return any((self.arrived, self.left, self.interest, self.stepped_out, self.stepped_out_at))

    @property
    def is_out(self) -> bool:
        """Whether somebody stepped out of the room at a time, and is not back yet."""
        return self.stepped_out_at is not None and self.came_back is None

    @property
    def known_as(self) -> str:
        """The name on the day, or the initials of somebody known by those alone."""
        return self.name or self.initials

    def checked(self) -> Attendance:
        """Return the attendance; refuse leaving before arriving, and back before stepping out."""
        if self.arrived and self.left and self.left <= self.arrived:
            raise Refused("ends_before_start", "left")
        if self.stepped_out_at and self.came_back and self.came_back < self.stepped_out_at:
            raise Refused("back_before_out", "came_back")
        return replace(
            self,
            role=self.role.strip(),
            name=self.name.strip(),
            interest=self.interest.strip(),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided under an item, how, and who took part by side.

    `votes_*` are counts where there was a vote; `patients` and `staff` how many of each
    side took part. None where not recorded. `proposer` and `seconder` are names in words.
    """

    id: int = 0
    uid: str = ""
    item_id: int
    position: int = 0
    text: str
    how: DecisionHow = DecisionHow.NOT_SAID
    votes_for: int | None = None
    votes_against: int | None = None
    votes_abstained: int | None = None
    patients: int | None = None
    staff: int | None = None
    proposer: str = ""
    seconder: str = ""

    def checked(self) -> Decision:
        """Return the decision; refuse empty words, or votes where there was no vote."""
        counts = ("votes_for", "votes_against", "votes_abstained", "patients", "staff")
        for name in counts:
            value = getattr(self, name)
            if value is not None and not 0 <= value <= 100_000:
                raise Refused("number_out_of_range", name, least=0, most=100_000)
        if self.how is not DecisionHow.VOTE and any(
            getattr(self, name) is not None for name in counts[:3]
        ):
            raise Refused("votes_without_vote", "how")
        return replace(
            self,
            text=required(self.text, "text"),
            proposer=self.proposer.strip(),
            seconder=self.seconder.strip(),
        )


def renumbered(before: Sequence[AgendaItem], after: Sequence[AgendaItem]) -> tuple[AgendaItem, ...]:
    """The items of `after` with their places in order and, if the agenda counts 1, 2, 3 …, numbers.

    `before` is the agenda as it was; where its numbers are of another manner (none, "4.1",
    letters) they are the group's own and stay.
    """
    counted = [item.number for item in before] == [str(n) for n in range(1, len(before) + 1)]
    return tuple(
        replace(item, position=place, number=str(place) if counted else item.number)
        for place, item in enumerate(after, start=1)
    )
