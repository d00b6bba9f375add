"""What the pledges side of "Pledges & actions" does: narrow, group, choose, move a promise on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.pledges import Pledge, PledgeNote, PledgeState
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import PledgeLine
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.initiative_words import Link, source_place
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Chip, Happening, Row

if TYPE_CHECKING:
    from coprod_desktop.services.pledges import Pledges

ALL = "all"
MONTH_DAYS = 31
TONES = {
    PledgeState.MADE: "quiet",
    PledgeState.UNDER_WAY: "todo",
    PledgeState.KEPT: "good",
    PledgeState.CHANGED: "soon",
    PledgeState.NOT_KEPT: "quiet",
}


class PledgeGrouping(StrEnum):
    """How the list of pledges is put under headings."""

    PROMISER = "promiser"
    STATE = "state"
    DUE = "due"


class PledgeVerb(StrEnum):
    """What can be done with a pledge now."""

    START = "start"
    KEEP = "keep"
    POSTPONE = "postpone"
    CHANGE = "change"
    NOT_KEEP = "not_keep"
    OPEN_AGAIN = "open_again"


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeCard:
    """The chosen pledge in words; the first of `verbs` is the one to do next."""

    id: int
    text: str
    pill: str
    tone: str
    made: str
    source: Link | None
    about: Link | None
    due: str
    public: str
    outcome: str
    story: tuple[Happening, ...]
    verbs: tuple[PledgeVerb, ...]


class PledgesScreen(Protocol):
    """What the pledges screen shows."""

    def show_filters(self, chips: tuple[Chip, ...], chosen: str) -> None: ...

    def show_groupings(self, chips: tuple[Chip, ...], chosen: str) -> None: ...

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None) -> None: ...

    def show_pledge(self, card: PledgeCard | None) -> None: ...

    def show_empty(self, words: str) -> None: ...

    def clear_note(self) -> None: ...

    def point_out(self, refused: Refused) -> None: ...


class PledgesPresenter:
    """Shows a group's pledges and moves the chosen one through its states."""

    def __init__(self, screen: PledgesScreen, pledges: Pledges, words: Words, clock: Clock) -> None:
        self._screen = screen
        self._pledges = pledges
        self._words = words
        self._clock = clock
        self._group_id = 0
        self._filter = ALL
        self._grouping = PledgeGrouping.PROMISER
        self._chosen: int | None = None
        self._lines: tuple[PledgeLine, ...] = ()

    @property
    def chosen(self) -> int | None:
        """The id of the pledge that is shown beside the list."""
        return self._chosen

    def show(self, group_id: int, chosen: int | None = None) -> None:
        """Show the pledges of a group, with one of them chosen if given."""
        if group_id != self._group_id:
            self._chosen, self._filter = None, ALL
        self._group_id = group_id
        self._chosen = chosen or self._chosen
        self.refresh(follow=chosen is not None)

    def refresh(self, *, follow: bool = False) -> None:
        """Read the pledges afresh; with `follow` a filter that hides the chosen one goes."""
        self._lines = self._pledges.listed(self._group_id)
        if follow and self._chosen not in _ids(self._shown()):
            self._filter = ALL
        self._show_all()

    def filter_by(self, key: str) -> None:
        """Show only the pledges in one state, or all."""
        self._filter = key
        self._show_all()

    def group_by(self, key: str) -> None:
        """Put the pledges under headings by promiser, state or due day."""
        self._grouping = PledgeGrouping(key)
        self._show_all()

    def choices(self) -> tuple[int, str, PledgeGrouping]:
        """How the list is narrowed now, to be narrowed so again after locking."""
        return self._group_id, self._filter, self._grouping

    def choose_again(self, choices: tuple[int, str, PledgeGrouping]) -> None:
        """Narrow the list as it was before locking, when it is next shown."""
        self._group_id, self._filter, self._grouping = choices

    def choose(self, pledge_id: int) -> None:
        """Show one pledge beside the list."""
        self._chosen = pledge_id
        self._screen.show_pledge(self._card())

    def start(self) -> None:
        """Begin to keep the chosen pledge, or open it again."""
        self._do(self._pledges.start)

    def note(self, text: str) -> None:
        """Write down what happened with the chosen pledge."""
        if self._do(lambda id_: self._pledges.note(id_, text)):
            self._screen.clear_note()

    def keep_drafts(self, drafts: Mapping[int, str]) -> None:
        """Keep notes that were typed and not added; none of a pledge that is gone by now."""
        for pledge_id, text in drafts.items():
            with suppress(Refused):
                self._pledges.note(pledge_id, text)

    def remove(self) -> bool:
        """Take the chosen pledge out, into the bin; answers whether it went."""
        return self._do(self._pledges.remove, follow=False)

    def _do(self, verb: Callable[[int], None], *, follow: bool = True) -> bool:
        if self._chosen is None:
            return False
        try:
            verb(self._chosen)
        except Refused as refused:
            self._screen.point_out(refused)
            return False
        self.refresh(follow=follow)
        return True

    def _show_all(self) -> None:
        shown = self._shown()
        if self._chosen not in _ids(shown):
            self._chosen = _first(shown, self._sort_key)
        self._screen.show_filters(self._chips(), self._filter)
        self._screen.show_groupings(self._groupings(), self._grouping.value)
        self._screen.show_rows(tuple(self._rows(shown)), self._chosen)
        self._screen.show_pledge(self._card())
        self._screen.show_empty(self._empty_words(shown))

    def _shown(self) -> tuple[PledgeLine, ...]:
        return tuple(line for line in self._lines if self._filter in (ALL, line.pledge.state.value))

    def _chips(self) -> tuple[Chip, ...]:
        say, every = self._words.say, len(self._lines)
        chips = [Chip(ALL, say("pledges.chip", name=say("pledges.all"), number=every))]
        for state in PledgeState:
            number = sum(line.pledge.state is state for line in self._lines)
            words = say("pledges.chip", name=self._words.name(state), number=number)
            chips.append(Chip(state.value, words))
        return tuple(chips)

    def _groupings(self) -> tuple[Chip, ...]:
        return tuple(Chip(way.value, self._words.name(way)) for way in PledgeGrouping)

    def _empty_words(self, shown: tuple[PledgeLine, ...]) -> str:
        if shown:
            return ""
        return self._words.say("pledges.none_here" if self._lines else "pledges.none_yet")

    def _rows(self, shown: tuple[PledgeLine, ...]) -> Iterable[Row]:
        every = Counter(self._heading(line.pledge) for line in self._lines)
        groups: dict[tuple[str, str], list[PledgeLine]] = {}
        for line in sorted(shown, key=self._sort_key):
            groups.setdefault(self._heading(line.pledge), []).append(line)
        for key in self._headings_in_order(groups):
            things = self._things(len(groups[key]), every[key])
            yield Row(title=key[1], aside=things, sentence=f"{key[1]}, {things}")
            yield from (self._row(line, key[1]) for line in groups[key])

    def _headings_in_order(
        self, groups: dict[tuple[str, str], list[PledgeLine]]
    ) -> list[tuple[str, str]]:
        """Promisers with the most urgent pledge first; states and due days in their own order."""
        if self._grouping is PledgeGrouping.PROMISER:
            return list(groups)
        return sorted(groups)

    def _things(self, shown: int, count: int) -> str:
        if shown == count:
            return self._words.say("pledges.things", count=count)
        return self._words.say("pledges.things_of", shown=shown, count=count)

    def _heading(self, pledge: Pledge) -> tuple[str, str]:
        """What orders the headings, and the heading itself."""
        if self._grouping is PledgeGrouping.PROMISER:
            return pledge.promiser.casefold(), pledge.promiser
        if self._grouping is PledgeGrouping.STATE:
            place = list(PledgeState).index(pledge.state)
            return str(place), self._words.name(pledge.state)
        key = self._due_key(pledge)
        return key, self._words.say(f"pledges.due_{key[1:]}")

    def _due_key(self, pledge: Pledge) -> str:
        if not pledge.state.is_open:
            return "4closed"
        if pledge.due is None:
            return "3no_day"
        days = (pledge.due - self._today).days
        return "0late" if days < 0 else "1soon" if days <= MONTH_DAYS else "2later"

    def _sort_key(self, line: PledgeLine) -> tuple[bool, date, int]:
        """Open ones first, the most urgent on top; then closed ones, the newest on top."""
        pledge = line.pledge
        if pledge.state.is_open:
            return False, pledge.due or date.max, pledge.id
        return True, date.min + (date.max - _closed_on(line)), -pledge.id

    def _row(self, line: PledgeLine, heading: str) -> Row:
        pledge = line.pledge
        pill, tone = self._pill(pledge)
        under = self._under(line)
        say = self._words.say
        return Row(
            id=pledge.id,
            title=pledge.text,
            under=under,
            pill=pill,
            tone=tone,
            sentence=say(
                "pledges.sentence",
                heading=heading,
                text=pledge.text,
                who=pledge.promiser,
                state=pill,
                under=under,
            ),
        )

    def _pill(self, pledge: Pledge) -> tuple[str, str]:
        late = pledge.days_late(self._today)
        if late:
            return self._words.say("pledges.late", count=late), "late"
        return self._words.name(pledge.state), TONES[pledge.state]

    def _under(self, line: PledgeLine) -> str:
        pledge, say = line.pledge, self._words.say
        if pledge.state is PledgeState.KEPT and pledge.checked_on:
            day = self._words.short_date(pledge.checked_on, self._today)
            said = next((note.text for note in reversed(line.notes) if note.text), "")
            if said:
                return say("pledges.kept_noted", date=day, note=said)
            return say("pledges.kept_checked", date=day, who=pledge.checked_by)
        if not pledge.state.is_open:
            return pledge.reason
        return self._due_said(pledge)

    def _due_said(self, pledge: Pledge) -> str:
        if pledge.due is None:
            return self._words.say("pledges.no_day")
        if pledge.days_late(self._today):
            day = self._words.short_date(pledge.due, self._today)
            return self._words.say("pledges.was_due", date=day)
        return self._words.due(pledge.due, self._today)

    def _due_in_full(self, pledge: Pledge) -> str:
        if pledge.due is None or not pledge.state.is_open:
            return ""
        key = "pledges.due_was" if pledge.days_late(self._today) else "pledges.due_is"
        return self._words.say(key, date=self._words.day(pledge.due))

    def _card(self) -> PledgeCard | None:
        line = next((line for line in self._lines if line.pledge.id == self._chosen), None)
        if line is None:
            return None
        pledge, say = line.pledge, self._words.say
        pill, tone = self._pill(pledge)
        return PledgeCard(
            id=pledge.id,
            text=pledge.text,
            pill=pill,
            tone=tone,
            made=self._made(pledge),
            source=self._source(line),
            about=_about(line),
            due=self._due_in_full(pledge),
            public=say("pledges.public" if pledge.public else "pledges.not_public"),
            outcome=self._outcome(pledge),
            story=self._story(line),
            verbs=_verbs(pledge.state),
        )

    def _made(self, pledge: Pledge) -> str:
        key = "pledges.made_to" if pledge.to_whom else "pledges.made"
        return self._words.say(
            key,
            who=pledge.promiser,
            to=pledge.to_whom,
            date=self._words.date(pledge.made_on),
        )

    def _source(self, line: PledgeLine) -> Link | None:
        if line.source is None:
            return None
        return Link(self._words.source(line.source), source_place(line.source))

    def _outcome(self, pledge: Pledge) -> str:
        say = self._words.say
        if pledge.state is PledgeState.KEPT and pledge.checked_on:
            day = self._words.date(pledge.checked_on)
            return say("pledges.outcome_kept", date=day, who=pledge.checked_by)
        if pledge.state is PledgeState.CHANGED:
            return say("pledges.outcome_changed", reason=pledge.reason)
        if pledge.state is PledgeState.NOT_KEPT:
            return say("pledges.outcome_not_kept", reason=pledge.reason)
        return ""

    def _story(self, line: PledgeLine) -> tuple[Happening, ...]:
        told = [self._happening(note) for note in line.notes]
        if not any(note.state is PledgeState.MADE for note in line.notes):
            made = self._words.short_date(line.pledge.made_on, self._today)
            told.insert(0, Happening(made, self._words.say("pledges.story_made")))
        return tuple(told)

    def _happening(self, note: PledgeNote) -> Happening:
        day = self._words.short_date(note.on, self._today)
        if note.state is None:
            return Happening(day, note.text)
        state = self._words.say(f"pledges.story_{note.state.value}")
        if not note.text:
            return Happening(day, state)
        return Happening(day, self._words.say("pledges.story_note", state=state, note=note.text))

    @property
    def _today(self) -> date:
        return self._clock().date()


def _ids(lines: Iterable[PledgeLine]) -> set[int]:
    return {line.pledge.id for line in lines}


def _first(
    lines: tuple[PledgeLine, ...], key: Callable[[PledgeLine], tuple[bool, date, int]]
) -> int | None:
    """The one to deal with next: the most urgent of those that are open."""
    return min(lines, key=key).pledge.id if lines else None


def _closed_on(line: PledgeLine) -> date:
    """The day a closed pledge was last heard of."""
    noted = line.notes[-1].on if line.notes else line.pledge.made_on
    return line.pledge.checked_on or noted


def _about(line: PledgeLine) -> Link | None:
    if line.initiative is None:
        return None
    return Link(line.initiative.title, Place("initiative", line.initiative.id))


def _verbs(state: PledgeState) -> tuple[PledgeVerb, ...]:
    if not state.is_open:
        return (PledgeVerb.OPEN_AGAIN,)
    going = (PledgeVerb.KEEP, PledgeVerb.POSTPONE, PledgeVerb.CHANGE, PledgeVerb.NOT_KEEP)
    return (PledgeVerb.START, *going) if state is PledgeState.MADE else going
