"""The minutes of a meeting: draft, approved, or a copy for the public."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from coprod_desktop.domain.actions import Action, ActionState
from coprod_desktop.domain.meetings import (
    Attendance,
    Decision,
    DecisionHow,
    ItemState,
    MeetingKind,
    MeetingState,
    Presence,
    PreviousMinutes,
    Purpose,
)
from coprod_desktop.domain.people import Person, Side
from coprod_desktop.domain.pledges import Pledge, PromiserKind
from coprod_desktop.domain.sheets import AmendmentLine, ItemSheet, MeetingSheet, ReportLine
from coprod_desktop.domain.words import Words
from coprod_desktop.reports import notes
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    Column,
    ColumnKind,
    Document,
    Heading,
    KeepTogether,
    LabelledValues,
    ListItem,
    Notice,
    NoticeKind,
    Para,
    Run,
    SignatureLine,
    Style,
    Table,
    Text,
    Value,
)
from coprod_desktop.reports.names import FullNames, names_at

SEPARATOR = " · "


def minutes(
    sheet: MeetingSheet, words: Words, *, public: bool = False, people: Iterable[Person] = ()
) -> Document:
    """The minutes as a paper.

    The public copy has initials for names and leaves out confidential items and promises that
    are not public; `people` are those of the register who may be named in the text.
    """
    return _Minutes(sheet, words, names_at(sheet, people, public=public)).document()


@dataclass(frozen=True, slots=True)
class _Minutes:
    sheet: MeetingSheet
    words: Words
    names: FullNames

    def document(self) -> Document:
        meeting, group = self.sheet.meeting, self.sheet.group
        date = self.words.date(meeting.date)
        return Document(
            title=self.words.day(meeting.date),
            language=self.words.language,
            author=group.name,
            kind_line=self._kind_line(),
            state=self._state(),
            footer=self._say("footer", group=group.name, date=date),
            page_words=self.words.say("papers.page", page="{page}", pages="{pages}"),
            blocks=tuple(self._blocks()),
        )

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.minutes.{key}", **facts)

    def _kind_line(self) -> str:
        meeting, group = self.sheet.meeting, self.sheet.group.name
        if meeting.kind is MeetingKind.ORDINARY:
            return self._say("kind", group=group)
        return self._say("kind_of", group=group, kind=self.words.name(meeting.kind))

    def _state(self) -> str:
        states = {MeetingState.DRAFT: "draft", MeetingState.APPROVED: "approved"}
        said = self._say(states.get(self.sheet.meeting.state, "unfinished"))
        if self.names.public:
            return self.words.say("papers.state_public", state=said)
        return said

    def _blocks(self) -> Iterator[Block]:
        yield from self._opening()
        yield from self._people()
        for item in self.sheet.items:
            yield from self._item(item)
        yield from self._next_meeting()
        yield from self._all_actions()
        if self.sheet.meeting.state is not MeetingState.APPROVED and not self.names.public:
            lines = SignatureLine((self._say("signed"), self._say("signed_on")))
            yield KeepTogether((Heading(2, self._say("sign")), lines))
        yield from self._amendments()

    # The meeting as a whole

    def _opening(self) -> Iterator[Block]:
        meeting = self.sheet.meeting
        if meeting.title:
            yield Para(self.names.within(meeting.title), Style.LEAD)
        place = (
            self.words.span(meeting.start, meeting.end),
            self.names.within(meeting.venue),
            self.names.within(meeting.access),
        )
        if any(place):
            yield Para(SEPARATOR.join(filter(None, place)), Style.LEAD)
        values = [
            Value(self._say(key), (self._named(name),))
            for key, name in (
                ("chair", self.sheet.chair),
                ("minute_taker", self.sheet.minute_taker),
            )
            if name
        ]
        if meeting.previous_minutes is not PreviousMinutes.NOT_SAID:
            values.append(
                Value(self._say("previous"), (self.words.name(meeting.previous_minutes),))
            )
        if values:
            yield LabelledValues(tuple(values))
        yield Para(self._state_in_full())

    def _named(self, known_as: str) -> str:
        """Chair or minute taker, who may be known by initials alone."""
        for one in self.sheet.attendances:
            if one.known_as == known_as:
                return self.names.person(one.name, one.initials)
        return self.names.person(known_as, "")

    def _state_in_full(self) -> str:
        meeting = self.sheet.meeting
        if meeting.state is MeetingState.DRAFT:
            return self._say("draft_long")
        if meeting.state is not MeetingState.APPROVED or meeting.approved_on is None:
            return self._say("unfinished_long")
        on = self.words.date(meeting.approved_on)
        if self.sheet.approved_at is None:
            return self._say("approved_long", date=on)
        at = self.words.day(self.sheet.approved_at.date)
        return self._say("approved_at", date=on, meeting=at)

    # Who was there

    def _people(self) -> Iterator[Block]:
        yield Heading(2, self._say("people"))
        present = [one for one in self.sheet.attendances if one.presence is Presence.PRESENT]
        sides = (Side.PATIENT, Side.STAFF, Side.GUEST, Side.UNKNOWN)
        lists = [(side.value, [one for one in present if one.side is side]) for side in sides]
        lists += [
            (presence.value, [one for one in self.sheet.attendances if one.presence is presence])
            for presence in (Presence.APOLOGIES, Presence.ABSENT)
        ]
        values = [
            Value(self._say(key), tuple(map(self._attendance, there)))
            for key, there in lists
            if there
        ]
        if values:
            yield LabelledValues(tuple(values))
        if not present:
            yield Para(self._say("nobody"))
        if self.sheet.meeting.state is not MeetingState.PLANNED:  # nobody can be there yet
            yield from (Para(sentence) for sentence in self._quorum())

    def _attendance(self, one: Attendance) -> Text:
        """'Ana Gray (AG), Chair, left at 7 pm'."""
        known_as = self.names.person(one.name, one.initials)
        if one.initials and known_as != one.initials:
            known_as = f"{known_as} ({one.initials})"
        facts = [known_as, self.names.within(one.role)]
        if one.arrived:
            facts.append(self._say("arrived", time=self.words.clock(one.arrived)))
        if one.left:
            facts.append(self._say("left", time=self.words.clock(one.left)))
        if one.interest:
            declared = self.names.within(one.interest)
            facts.append(self._say("declared", interest=declared))
        facts += self._stepping_out(one)
        return ", ".join(filter(None, facts))

    def _stepping_out(self, one: Attendance) -> Iterator[str]:
        """'left the room at 6.42 pm', 'came back at 7 pm'; a declared interest stands once."""
        out, back, why = one.stepped_out_at, one.came_back, one.stepped_out
        if why or out:
            declared = one.interest != "" and why in ("", one.interest)
            key = "for_it" if declared else "stepped_out"
            key += ("_at" if out else "") + ("_for" if why and not declared else "")
            time = self.words.clock(out) if out else ""
            yield self._say(key, time=time, interest=self.names.within(why))
        if back:
            yield self._say("back_at", time=self.words.clock(back))

    def _quorum(self) -> Iterator[str]:
        quorum = self.sheet.quorum
        if quorum.needed is not None:
            met = quorum.here >= quorum.needed
            yield self._say(
                "quorum_met" if met else "quorum_not_met",
                here=quorum.here,
                members=quorum.members,
                needed=quorum.needed,
            )
        if quorum.patients_needed is not None:
            met = quorum.patients_here >= quorum.patients_needed
            yield self._say(
                "quorum_patients_met" if met else "quorum_patients_not_met",
                here=quorum.patients_here,
                needed=quorum.patients_needed,
            )

    # Items

    def _hidden(self, item: ItemSheet) -> bool:
        return self.names.public and item.item.confidential

    def _item(self, sheet: ItemSheet) -> Iterator[Block]:
        item = sheet.item
        if self._hidden(sheet):
            yield Heading(2, self._say("confidential_item"))
            yield Para(self._say("confidential_left_out"))
            return
        level = 3 if "." in item.number.rstrip(".") else 2
        yield Heading(level, self.names.within(item.heading))
        about = tuple(self._about(sheet))
        if about:
            yield Para(_sentence(SEPARATOR.join(about)), Style.QUIET, keep=True)
        yield from notes.blocks(self.names.within(item.notes))
        yield from map(self._decision, sheet.decisions)
        yield from map(self._action, sheet.actions)
        yield from map(self._pledge, self._pledges(sheet))
        yield from self._reports(sheet.reports)

    def _about(self, sheet: ItemSheet) -> Iterator[str]:
        item = sheet.item
        if item.confidential:
            yield self._say("confidential")
        if item.purpose is not Purpose.NOT_SAID:
            yield self.words.name(item.purpose)
        if item.lead:
            yield self._say("led_by", lead=self.names.within(item.lead))
        if sheet.initiative:
            yield self._say("about", initiative=sheet.initiative.title)
        if item.state is ItemState.DEFERRED:
            yield self._say("put_off")

    def _decision(self, decision: Decision) -> Notice:
        numbers = [
            self._say(key, count=count)
            for key, count in (
                ("votes_for", decision.votes_for),
                ("votes_against", decision.votes_against),
                ("votes_abstained", decision.votes_abstained),
                ("patients", decision.patients),
                ("staff_counted", decision.staff),
            )
            if count is not None
        ]
        how = "" if decision.how is DecisionHow.NOT_SAID else self.words.name(decision.how)
        numbers += [
            self._say(key, name=self.names.within(name))
            for key, name in (
                ("proposed_by", decision.proposer),
                ("seconded_by", decision.seconder),
            )
            if name
        ]
        detail = ", ".join(numbers)
        if how and detail:
            detail = self._say("how_with", how=how, numbers=detail)
        return Notice(
            NoticeKind.DECISION,
            self._say("decision"),
            self.names.within(decision.text),
            detail or how,
        )

    def _action(self, action: Action) -> Notice:
        return Notice(
            NoticeKind.ACTION,
            self._say("action", name=self.sheet.group.action_name(action.number)),
            self._who_does(action),
            _sentence(self._due(action)),
        )

    def _who_does(self, action: Action) -> str:
        owner, text = self.names.within(action.owner), self.names.within(action.text)
        return self._say("who_does", owner=owner, text=text)

    def _due(self, action: Action) -> str:
        if action.due:
            return self._say("by", day=self.words.date(action.due))
        return self.names.within(action.due_words)

    def _pledges(self, sheet: ItemSheet) -> list[Pledge]:
        return [pledge for pledge in sheet.pledges if pledge.public or not self.names.public]

    def _pledge(self, pledge: Pledge) -> Notice:
        promiser = self.names.within(pledge.promiser)
        if pledge.promiser_kind is PromiserKind.PERSON and promiser == pledge.promiser:
            promiser = self.names.person(pledge.promiser, "")
        to_whom = self.names.within(pledge.to_whom)
        detail = [
            self._say("to_whom", whom=to_whom) if to_whom else "",
            self._say("by", day=self.words.date(pledge.due)) if pledge.due else "",
        ]
        return Notice(
            NoticeKind.PLEDGE,
            self._say("pledge"),
            self._say("who_does", owner=promiser, text=self.names.within(pledge.text)),
            _sentence(SEPARATOR.join(filter(None, detail))),
        )

    def _reports(self, reports: Sequence[ReportLine]) -> Iterator[Block]:
        if not reports:
            return
        yield Para(self._say("earlier_actions"), Style.STRONG, keep=True)
        yield Bullets(tuple(ListItem(self._report(line)) for line in reports))

    def _report(self, line: ReportLine) -> tuple[Run, ...]:
        name = self.sheet.group.action_name(line.action.number)
        state = self.words.name(line.report.state).lower()
        runs = [
            Run(self._say("report", name=name, state=state), strong=True),
            Run(f" {self._who_does(line.action)}"),
        ]
        due = self._due(line.action)
        if due:
            runs.append(Run(f", {due}"))
        if line.report.note:
            runs.append(Run(f"\n{self.names.within(line.report.note)}", quiet=True))
        return tuple(runs)

    # The end

    def _next_meeting(self) -> Iterator[Block]:
        meeting = self.sheet.meeting
        facts = (
            self.words.day(meeting.next_date) if meeting.next_date else "",
            self.words.clock(meeting.next_start) if meeting.next_start else "",
            self.names.within(meeting.next_venue),
        )
        yield Heading(2, self._say("next_meeting"))
        yield Para(SEPARATOR.join(filter(None, facts)) or self._say("next_not_set"))

    def _amendments(self) -> Iterator[Block]:
        """What was set right later, beside the minutes and with nothing in them changed."""
        shown = [
            line
            for line in self.sheet.amendments
            if not (self.names.public and line.amendment.confidential)
        ]
        if not shown:
            return
        yield Heading(2, self._say("amendments"))
        yield Para(self._say("amendments_intro"), Style.QUIET, keep=True)
        yield Bullets(tuple(ListItem(self._amendment(line)) for line in shown))

    def _amendment(self, line: AmendmentLine) -> tuple[Run, ...]:
        on = self.words.date(line.amendment.on)
        agreed = self._say("amended", date=on)
        if line.said_at is not None:
            agreed = self._say("amended_at", date=on, meeting=self.words.date(line.said_at.date))
        text = self.names.within(line.amendment.text)
        return Run(agreed, strong=True), Run(f" {text}")

    def _all_actions(self) -> Iterator[Block]:
        """Every action agreed or spoken of at the meeting, by number, with its state then.

        What became of it later is not said here: minutes stay as they were.
        """
        found: dict[int, tuple[Action, ActionState]] = {}
        for sheet in self.sheet.items:
            if self._hidden(sheet):
                continue
            for line in sheet.reports:
                found[line.action.number] = line.action, line.report.state
            for action in sheet.actions:
                found.setdefault(action.number, (action, ActionState.OPEN))
        yield Heading(2, self._say("actions"))
        if not found:
            yield Para(self._say("no_actions"))
            return
        columns = (
            Column(self._say("number")),
            Column(self._say("text"), ColumnKind.PROSE, weight=3),
            Column(self._say("who")),
            Column(self._say("when")),
            Column(self._say("state")),
        )
        yield Table(columns, tuple(self._row(*found[number]) for number in sorted(found)))

    def _row(self, action: Action, state: ActionState) -> tuple[Text, ...]:
        due = self.words.short_date(action.due) if action.due else ""
        return (
            self.sheet.group.action_name(action.number),
            self.names.within(action.text),
            self.names.within(action.owner),
            due or self.names.within(action.due_words),
            self.words.name(state),
        )


def _sentence(text: str) -> str:
    """The text with a capital at its beginning, the rest as it stands."""
    return text[:1].upper() + text[1:]
