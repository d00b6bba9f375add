"""Home: what comes next, what waits, where the work stands, and what a year came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.domain.meetings import Meeting, MeetingState
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import (
    Attention,
    AttentionKind,
    HomeSheet,
    InitiativeLine,
    MeetingLine,
    Year,
)
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.places import Place, of_attention

DUE = (AttentionKind.ACTION_DUE, AttentionKind.PLEDGE_DUE)
DAYS_IN_A_MONTH = 30.4
YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Check:
    """Something to be ready for the next meeting, in words, and whether it is."""

    words: str
    ready: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NextMeeting:
    """The next meeting as its card shows it."""

    over: str
    title: str
    place: Place
    checks: tuple[Check, ...]
    under_way: bool
    today: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AttentionRow:
    """One thing that waits: how late in words, what it is, and where it is dealt with."""

    pill: str
    tone: str
    words: str
    place: Place


@dataclass(frozen=True, slots=True)
class ComingRow:
    """Something open that waits for its day, in words, and where it is dealt with."""

    words: str
    place: Place


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it counts."""

    number: str
    words: str


@dataclass(frozen=True, slots=True)
class LadderSpot:
    """An initiative on the small ladder; `moved_from` the rung it left in the last year."""

    id: int
    title: str
    rung: str
    moved_from: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage:
    """All that Home shows, in words."""

    greeting: str
    today: str
    next: NextMeeting | None
    no_meeting: str
    last_minutes: Place | None
    attention: tuple[AttentionRow, ...]
    coming: tuple[ComingRow, ...]
    framework: Framework
    ladder: tuple[LadderSpot, ...]
    ladder_note: str
    no_initiatives: str
    figures: tuple[Figure, ...]


class HomeScreen(Protocol):
    """What the presenter tells the screen."""

    def show_page(self, page: HomePage) -> None:
        """Show all of Home afresh."""


class HomeOfFile(Protocol):
    """Reads what Home shows (services.Home)."""

    def sheet(self, group_id: int) -> HomeSheet:
        """Everything Home shows of one group."""


class Meetings(Protocol):
    """Begins minutes (services.Meetings)."""

    def begin(self, meeting_id: int) -> None:
        """Start taking minutes."""


class Guide(Protocol):
    """Leads to other rooms and says what happened (the desk)."""

    def go(self, place: Place) -> None:
        """Show a place."""

    def tell(self, text: str) -> None:
        """Say that something went well."""

    def warn(self, text: str) -> None:
        """Say that something could not be."""


def _room_for(sheet: HomeSheet) -> tuple[Attention, ...]:
    """What is coming up, and less of it the more needs attention now: the ladder stays in view."""
    return sheet.coming[: max(1, len(sheet.coming) - len(sheet.attention))]


class HomePresenter:
    """Shows Home and takes the two or three steps that begin there."""

    def __init__(
        self,
        screen: HomeScreen,
        home: HomeOfFile,
        meetings: Meetings,
        guide: Guide,
        words: Words,
        clock: Clock,
    ) -> None:
        self._screen = screen
        self._home = home
        self._meetings = meetings
        self._guide = guide
        self._words = words
        self._clock = clock

    def show(self, group_id: int) -> None:
        """Read and show one group."""
        now = self._clock()
        sheet = self._home.sheet(group_id)
        ladder = spots(sheet, now.date())
        self._screen.show_page(
            HomePage(
                greeting=self._words.greeting(now),
                today=self._words.day(now.date()),
                next=self._next(sheet, now.date()),
                no_meeting=self._words.say("home.no_meeting"),
                last_minutes=_paper_of(sheet.last_draft),
                attention=tuple(self._attention(a, now.date()) for a in sheet.attention),
                coming=tuple(self._coming(c, now.date()) for c in _room_for(sheet)),
                framework=sheet.framework,
                ladder=ladder,
                ladder_note=self._ladder_note(sheet, len(ladder)),
                no_initiatives=self._words.say("home.no_initiatives"),
                figures=figures(sheet.year, self._words),
            )
        )

    def start_minutes(self, meeting: Place) -> None:
        """Begin the minutes of a meeting and go there."""
        if meeting.id is None:
            return
        try:
            self._meetings.begin(meeting.id)
        except Refused as refused:
            self._guide.go(meeting)
            self._guide.warn(self._words.refusal(refused))
        else:
            self._guide.tell(self._words.say("home.begun"))
            self._guide.go(meeting)

    def _next(self, sheet: HomeSheet, today: date) -> NextMeeting | None:
        line = sheet.next_meeting
        if line is None:
            return None
        meeting = line.meeting
        under_way = meeting.state is MeetingState.MINUTING
        away = self._words.away(meeting.date, today)
        return NextMeeting(
            over=self._words.say("home.now" if under_way else "home.next", away=away),
            title=self._title(meeting, today),
            place=Place("meeting", meeting.id),
            checks=tuple(self._checks(line, sheet)),
            under_way=under_way,
            today=meeting.date <= today,
        )

    def _title(self, meeting: Meeting, today: date) -> str:
        same_year = meeting.date.year == today.year
        day = (self._words.day_of_year if same_year else self._words.day)(meeting.date)
        if meeting.start and meeting.venue:
            clock = self._words.clock(meeting.start)
            return self._words.say("home.title_in", day=day, clock=clock, venue=meeting.venue)
        if meeting.start:
            return self._words.say("home.title_at", day=day, clock=self._words.clock(meeting.start))
        return self._words.say("home.title", day=day, place=meeting.venue) if meeting.venue else day

    def _checks(self, line: MeetingLine, sheet: HomeSheet) -> list[Check]:
        meeting, say = line.meeting, self._words.say
        today = self._clock().date()
        found = [self._agenda(line), self._members(line, sheet.members)]
        if sheet.last_draft is not None:
            found.append(self._last_minutes(sheet.last_draft.meeting, today))
        if not meeting.venue:
            found.append(Check(say("home.venue_missing"), ready=False))
        elif meeting.access:
            found.append(Check(say("home.access", access=meeting.access), ready=True))
        else:
            found.append(Check(say("home.access_missing"), ready=False))
        return found

    def _agenda(self, line: MeetingLine) -> Check:
        if not line.items:
            return Check(self._words.say("home.no_agenda"), ready=False)
        key = "home.agenda" if line.minutes_planned else "home.agenda_untimed"
        minutes = line.minutes_planned
        return Check(self._words.say(key, count=line.items, minutes=minutes), ready=True)

    def _members(self, line: MeetingLine, members: int) -> Check:
        if not members:
            return Check(self._words.say("home.no_members"), ready=False)
        words = self._words.say("home.members", count=members)
        if line.apologies:
            words = self._words.say("home.members_apologies", members=words, count=line.apologies)
        return Check(words, ready=True)

    def _last_minutes(self, meeting: Meeting, today: date) -> Check:
        day = self._words.short_date(meeting.date, today)
        return Check(self._words.say("home.minutes_ready", date=day), ready=True)

    def _ladder_note(self, sheet: HomeSheet, placed: int) -> str:
        words = self._words.say("home.ladder", count=placed)
        waiting = sum(line.agreed is None and _shown(line) for line in sheet.lines)
        if waiting:
            words = self._words.say("home.ladder_waiting", placed=words, count=waiting)
        return words

    def _attention(self, attention: Attention, today: date) -> AttentionRow:
        kind = attention.kind
        date_words = self._words.short_date(attention.day, today) if attention.day else ""
        months = round((today - attention.day).days / DAYS_IN_A_MONTH) if attention.day else 0
        return AttentionRow(
            pill=self._pill(attention, today),
            tone=_tone(attention),
            words=self._words.say(
                f"home.attention.{kind.value}",
                words=attention.words,
                date=date_words,
                months=months,
            ),
            place=of_attention(attention),
        )

    def _coming(self, coming: Attention, today: date) -> ComingRow:
        words = self._words.say(f"home.attention.{coming.kind.value}", words=coming.words)
        if coming.day is not None:
            due = self._words.due(coming.day, today)
            words = self._words.say("home.coming", words=words, due=due)
        return ComingRow(words, of_attention(coming))

    def _pill(self, attention: Attention, today: date) -> str:
        if attention.kind not in DUE:
            return self._words.say(f"home.pill.{attention.kind.value}")
        if attention.day is None:
            return self._words.say("home.pill.undated")
        return self._words.due(attention.day, today)


def figures(year: Year, words: Words) -> tuple[Figure, ...]:
    """The year in figures; what did not happen is left out rather than counted as nothing."""
    found = []
    if year.pledges_due:
        number = words.say(
            "home.figures.pledges_number", kept=year.pledges_kept, due=year.pledges_due
        )
        found.append(Figure(number, words.say("home.figures.pledges")))
    for name, count in (
        ("meetings", year.meetings),
        ("actions", year.actions_done),
        ("up", year.moved_up),
        ("down", year.moved_down),
    ):
        if count or name == "meetings":
            found.append(Figure(str(count), words.say(f"home.figures.{name}", count=count)))
    return tuple(found)


def spots(sheet: HomeSheet, today: date) -> tuple[LadderSpot, ...]:
    """The initiatives that go on and have an agreed place, with the moves of the last year."""
    found = []
    for line in sheet.lines:
        if line.agreed is None or not _shown(line):
            continue
        moved = line.before and line.steps and today - line.agreed.on <= YEAR
        found.append(
            LadderSpot(
                line.initiative.id,
                line.initiative.title,
                line.agreed.rung,
                line.before.rung if line.before and moved else None,
            )
        )
    return tuple(found)


def _shown(line: InitiativeLine) -> bool:
    return line.initiative.state is not InitiativeState.FINISHED


def _tone(attention: Attention) -> str:
    if attention.kind in DUE:
        return "late" if attention.days > 0 else "soon"
    return "differs" if attention.kind is AttentionKind.VIEWS_DIFFER else "todo"


def _paper_of(line: MeetingLine | None) -> Place | None:
    return None if line is None else Place("print", line.meeting.id, "minutes")
