"""Says in words what the screen of one meeting shows: agenda, item, register, whose voice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.groups import Quorum
from coprod_desktop.domain.meetings import (
    AgendaItem,
    Attendance,
    Decision,
    DecisionHow,
    ItemState,
    Meeting,
    MeetingKind,
    MeetingState,
    Presence,
    PreviousMinutes,
    Purpose,
)
from coprod_desktop.domain.people import Member, Side
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.sheets import ItemSheet, MeetingSheet, ReportLine
from coprod_desktop.domain.words import Words

TONES = {
    MeetingState.PLANNED: "todo",
    MeetingState.MINUTING: "good",
    MeetingState.DRAFT: "soon",
    MeetingState.APPROVED: "quiet",
}
SIDES_IN_ORDER = (Side.PATIENT, Side.UNKNOWN, Side.STAFF, Side.GUEST)
JOINT = (DecisionHow.ALL, DecisionHow.VOTE)


class CapturedKind(StrEnum):
    """What was captured under an item."""

    DECISION = "decision"
    ACTION = "action"
    REPORT = "report"
    PLEDGE = "pledge"


class Voice(StrEnum):
    """Who made a decision."""

    TOGETHER = "together"
    PATIENTS = "patients"
    STAFF = "staff"
    CHAIR = "chair"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands over a meeting; `locked` says why nothing can be changed, or is empty."""

    title: str
    state: MeetingState
    state_words: str
    tone: str
    line: str
    locked: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Captured:
    """Something captured under an item; reports stay as they were made."""

    kind: CapturedKind
    id: int
    lead: str
    text: str
    under: str
    can_change: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCard:
    """The chosen item with its notes (Markdown) and all that was captured."""

    id: int
    heading: str
    purpose: str
    initiative_id: int | None
    initiative: str
    state: ItemState
    spoke: bool
    notes: str
    captured: tuple[Captured, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HereLine:
    """Somebody in the register of this meeting, with what is ticked."""

    person_id: int
    name: str
    aside: str
    under: str
    presence: Presence | None
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Who is here, counted."""

    lines: tuple[HereLine, ...]
    count: str
    apologies: str


def header(sheet: MeetingSheet, words: Words) -> Header:
    """The header of a meeting."""
    meeting = sheet.meeting
    kind = "" if meeting.kind is MeetingKind.ORDINARY else words.name(meeting.kind)
    span = words.span(meeting.start, meeting.end)
    parts = (kind, meeting.title, span, meeting.venue, meeting.access)
    return Header(
        title=words.day(meeting.date),
        state=meeting.state,
        state_words=words.name(meeting.state),
        tone=TONES[meeting.state],
        line=" · ".join(part for part in parts if part),
        locked=_locked(sheet, words),
        details=_details(sheet, words),
    )


def _locked(sheet: MeetingSheet, words: Words) -> str:
    meeting = sheet.meeting
    if meeting.state is not MeetingState.APPROVED or meeting.approved_on is None:
        return ""
    on = words.date(meeting.approved_on)
    if sheet.approved_at is None:
        return words.say("meeting.locked", date=on)
    at = words.date(sheet.approved_at.date)
    if at == on:
        return words.say("meeting.locked_there", meeting=at)
    return words.say("meeting.locked_at", date=on, meeting=at)


def _details(sheet: MeetingSheet, words: Words) -> tuple[str, ...]:
    unsaid = words.say("meeting.not_said")
    minutes = sheet.meeting.previous_minutes
    said = unsaid if minutes is PreviousMinutes.NOT_SAID else words.name(minutes).lower()
    return (
        words.say("meeting.chair", name=sheet.chair or unsaid),
        words.say("meeting.minute_taker", name=sheet.minute_taker or unsaid),
        words.say("meeting.previous_minutes", said=said),
        words.say("meeting.next", when=_next(sheet.meeting, words) or unsaid),
        words.say("meeting.papers", count=len(sheet.attachments)),
    )


def _next(meeting: Meeting, words: Words) -> str:
    parts = [
        words.day(meeting.next_date) if meeting.next_date else "",
        words.clock(meeting.next_start) if meeting.next_start else "",
        meeting.next_venue,
    ]
    return ", ".join(part for part in parts if part)


def item_card(sheet: ItemSheet, meeting: MeetingSheet, rung: str, words: Words) -> ItemCard:
    """The chosen item; `rung` is the name of the rung its initiative stands on, or empty."""
    item, about = sheet.item, sheet.initiative
    return ItemCard(
        id=item.id,
        heading=item.heading,
        purpose=_purpose(sheet, words),
        initiative_id=about.id if about else None,
        initiative=_about(about.title, rung, words) if about else "",
        state=item.state,
        spoke=item.patients_spoke,
        notes=item.notes,
        captured=_captured(sheet, meeting, words),
    )


def _purpose(sheet: ItemSheet, words: Words) -> str:
    item = sheet.item
    parts = [words.name(item.purpose)] if item.purpose is not Purpose.NOT_SAID else []
    if item.minutes:
        parts.append(words.say("meeting.purpose_minutes", count=item.minutes))
    if item.lead:
        parts.append(words.say("meeting.purpose_lead", name=item.lead))
    if item.confidential:
        parts.append(words.say("meeting.confidential"))
    return " · ".join(parts)


def _about(title: str, rung: str, words: Words) -> str:
    if not rung:
        return words.say("meeting.about_unplaced", title=title)
    return words.say("meeting.about", title=title, rung=rung)


def _captured(sheet: ItemSheet, meeting: MeetingSheet, words: Words) -> tuple[Captured, ...]:
    return (
        *(_decision(one, words) for one in sheet.decisions),
        *(_report(one, meeting, words) for one in sheet.reports),
        *(_action(one, meeting, words) for one in sheet.actions),
        *(_pledge(one, words) for one in sheet.pledges),
    )


def _decision(decision: Decision, words: Words) -> Captured:
    return Captured(
        kind=CapturedKind.DECISION,
        id=decision.id,
        lead=words.say("meeting.decision"),
        text=decision.text,
        under=how_decided(decision, words),
        can_change=True,
    )


def how_decided(decision: Decision, words: Words) -> str:
    """How a decision was made and by whom, with the votes where there was a vote."""
    how = words.name(decision.how)
    if decision.votes_for is not None:
        how = words.say(
            "meeting.votes",
            votes_for=decision.votes_for,
            votes_against=decision.votes_against or 0,
            votes_abstained=decision.votes_abstained or 0,
        )
    sides = [
        words.say(f"meeting.{side}", count=count)
        for side, count in (("patients", decision.patients), ("staff", decision.staff))
        if count is not None
    ]
    return words.say("meeting.sides", how=how, sides=", ".join(sides)) if sides else how


def _action(action: Action, meeting: MeetingSheet, words: Words) -> Captured:
    return Captured(
        kind=CapturedKind.ACTION,
        id=action.id,
        lead=words.say("meeting.action", name=meeting.group.action_name(action.number)),
        text=action.text,
        under=owner_and_due(action, meeting.meeting, words),
        can_change=True,
    )


@dataclass(frozen=True, slots=True)
class CorrectionLine:
    """A correction of approved minutes: when it was agreed, and what it says."""

    id: int
    agreed: str
    text: str


def corrections(sheet: MeetingSheet, words: Words) -> tuple[CorrectionLine, ...]:
    """The corrections of the minutes, oldest first."""
    lines = []
    for one in sheet.amendments:
        agreed = words.say("meeting.corrected", date=words.date(one.amendment.on))
        if one.amendment.confidential:
            agreed = words.say("meeting.corrected_aside", agreed=agreed)
        lines.append(CorrectionLine(one.amendment.id, agreed, one.amendment.text))
    return tuple(lines)


def owner_and_due(action: Action, meeting: Meeting, words: Words) -> str:
    """Who will do it, and until when where that is known."""
    due = action.due_words
    if action.due:
        due = words.say("meeting.due_by", date=words.short_date(action.due, meeting.date))
    return words.say("meeting.owner_due", owner=action.owner, due=due).strip()


def _report(line: ReportLine, meeting: MeetingSheet, words: Words) -> Captured:
    name = meeting.group.action_name(line.action.number)
    state = words.name(line.report.state)
    return Captured(
        kind=CapturedKind.REPORT,
        id=line.report.id,
        lead=words.say("meeting.report", name=name, state=state),
        text=line.action.text,
        under=line.report.note,
        can_change=False,
    )


def _pledge(pledge: Pledge, words: Words) -> Captured:
    due = words.say("meeting.due_by", date=words.date(pledge.due)) if pledge.due else ""
    return Captured(
        kind=CapturedKind.PLEDGE,
        id=pledge.id,
        lead=words.say("meeting.pledge"),
        text=words.say("meeting.pledge_words", promiser=pledge.promiser, text=pledge.text),
        under=due,
        can_change=True,
    )


def register(sheet: MeetingSheet, words: Words) -> Register:
    """Everybody who could be ticked, in an order that ticking does not change."""
    marked = [(one.side, _here_line(one, words)) for one in sheet.attendances]
    unmarked = [
        (member.membership.side, _unmarked(member, words))
        for member in sheet.not_ticked
        if sheet.meeting.state is not MeetingState.APPROVED
    ]
    ordered = sorted(
        (*marked, *unmarked),
        key=lambda one: (SIDES_IN_ORDER.index(one[0]), one[1].name.casefold()),
    )
    away = sum(one.presence is Presence.APOLOGIES for one in sheet.attendances)
    return Register(
        lines=tuple(line for _, line in ordered),
        count=_quorum(sheet.quorum, words),
        apologies=words.say("meeting.apologies", count=away) if away else "",
    )


def _here_line(attendance: Attendance, words: Words) -> HereLine:
    mark = words.name(attendance.presence)
    times = []
    if attendance.arrived:
        times.append(words.say("meeting.late", clock=words.clock(attendance.arrived)))
    if attendance.left:
        times.append(words.say("meeting.left", clock=words.clock(attendance.left)))
    if attendance.interest:
        times.append(words.say("meeting.interest", what=attendance.interest))
    times += _stepping_out(attendance, words)
    guest = words.name(Side.GUEST) if attendance.side is Side.GUEST else ""
    aside = guest
    if attendance.presence is not Presence.PRESENT:
        aside = words.say(f"meeting.aside_{attendance.presence.value}")
    said = [attendance.known_as, attendance.role, guest, mark, *times]
    return HereLine(
        person_id=attendance.person_id,
        name=attendance.known_as,
        aside=aside,
        under=" · ".join(times),
        presence=attendance.presence,
        sentence=", ".join(part for part in said if part),
    )


def _stepping_out(attendance: Attendance, words: Words) -> tuple[str, ...]:
    """Stepping out and coming back; the interest is said once where it was declared."""
    out, back, why = attendance.stepped_out_at, attendance.came_back, attendance.stepped_out
    said = []
    if why or out:
        clock = words.clock(out) if out else ""
        key = "meeting.stepped_out" + ("_clock" if out else "")
        key += "_for" if why and why != attendance.interest else ""
        said.append(words.say(key, clock=clock, why=why))
    if back:
        said.append(words.say("meeting.back", clock=words.clock(back)))
    return tuple(said)


def _unmarked(member: Member, words: Words) -> HereLine:
    name = member.person.known_as
    said = [name, member.membership.office, words.say("meeting.no_mark")]
    return HereLine(
        person_id=member.person.id,
        name=name,
        aside="",
        under="",
        presence=None,
        sentence=", ".join(part for part in said if part),
    )


def _quorum(quorum: Quorum, words: Words) -> str:
    facts = {"here": quorum.here, "members": quorum.members}
    if not quorum.asked:
        return words.say("meeting.here_of", **facts)
    if quorum.met:
        return words.say("meeting.quorum_met", **facts)
    if quorum.here < (quorum.needed or 0):
        return words.say("meeting.quorum_needed", needed=quorum.needed, **facts)
    return words.say("meeting.quorum_patients", needed=quorum.patients_needed, **facts)


def counted_sides(attendances: Iterable[Attendance]) -> Counter[Side]:
    """How many are here, by side."""
    return Counter(one.side for one in attendances if one.presence is Presence.PRESENT)


def voice_of(decision: Decision) -> Voice:
    """Who made a decision: both sides, or one of them."""
    if decision.how is DecisionHow.PATIENTS_ALONE:
        return Voice.PATIENTS
    if decision.how is DecisionHow.STAFF_ALONE:
        return Voice.STAFF
    if decision.how is DecisionHow.CHAIR:
        return Voice.CHAIR
    if decision.how not in JOINT:
        return Voice.UNKNOWN
    if decision.patients and decision.staff == 0:
        return Voice.PATIENTS
    if decision.staff and decision.patients == 0:
        return Voice.STAFF
    return Voice.TOGETHER


def whose_voice(sheet: MeetingSheet, words: Words) -> tuple[str, ...]:
    """Who is here by side, on how many items patients spoke, and who decided."""
    here = counted_sides(sheet.attendances)
    names = {
        Side.PATIENT: "patients",
        Side.STAFF: "staff",
        Side.GUEST: "guests",
        Side.UNKNOWN: "others",
    }
    parts = [
        words.say(f"meeting.{name}", count=here[side]) for side, name in names.items() if here[side]
    ]
    said = (words.say("meeting.voice_here", parts=", ".join(parts)),) if parts else ()
    return (*said, *_spoke(sheet, words), _decisions(sheet, words))


def _spoke(sheet: MeetingSheet, words: Words) -> tuple[str, ...]:
    """On how many of the items dealt with patients spoke, once that is ticked for any."""
    spoke = [one.item.patients_spoke for one in sheet.items if _counts(one.item)]
    if not any(spoke):
        return ()
    return (words.say("meeting.voice_spoke", spoke=sum(spoke), count=len(spoke)),)


def _counts(item: AgendaItem) -> bool:
    return item.patients_spoke or item.state is ItemState.DONE


def _decisions(sheet: MeetingSheet, words: Words) -> str:
    made = Counter(voice_of(one) for item in sheet.items for one in item.decisions)
    if not made:
        return words.say("meeting.voice_none")
    always = (Voice.TOGETHER, Voice.STAFF)
    parts = [
        words.say(f"meeting.voice_{voice.value}", count=made[voice])
        for voice in Voice
        if made[voice] or voice in always
    ]
    return words.say("meeting.voice", parts=", ".join(parts))
