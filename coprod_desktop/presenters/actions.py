"""What the actions side of "Pledges & actions" does: narrow, choose, and say how an action goes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.actions import Action, ActionReport, ActionState
from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import ActionLine, NumberedAction
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.initiative_words import Link, source_place
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Chip, Happening

if TYPE_CHECKING:
    from coprod_desktop.services.actions import Actions
    from coprod_desktop.services.people import People

EVERYBODY = ""


class ActionFilter(StrEnum):
    """Which actions are shown."""

    TO_DO = "to_do"
    LATE = "late"
    DONE = "done"
    DROPPED = "dropped"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """One action in the table; `sentence` says the whole row to those who hear it."""

    id: int
    number: str
    what: str
    who: str
    due: str
    state: str
    late: bool
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionCard:
    """The chosen action in words."""

    id: int
    heading: str
    text: str
    pill: str
    tone: str
    who: str
    due: str
    source: Link | None
    about: Link | None
    outcome: str
    reports: tuple[Happening, ...]
    is_open: bool


class ActionsScreen(Protocol):
    """What the actions screen shows."""

    def show_filters(self, chips: tuple[Chip, ...], chosen: str) -> None: ...

    def show_owners(self, chips: tuple[Chip, ...], chosen: str) -> None: ...

    def show_rows(self, rows: tuple[ActionRow, ...], chosen: int | None) -> None: ...

    def show_action(self, card: ActionCard | None) -> None: ...

    def show_empty(self, words: str) -> None: ...

    def clear_note(self) -> None: ...

    def point_out(self, refused: Refused) -> None: ...


class ActionsPresenter:
    """Shows a group's actions and says of the chosen one how far it is."""

    def __init__(
        self,
        screen: ActionsScreen,
        actions: Actions,
        people: People,
        words: Words,
        clock: Clock,
    ) -> None:
        self._screen = screen
        self._actions = actions
        self._people = people
        self._words = words
        self._clock = clock
        self._group_id = 0
        self._filter = ActionFilter.TO_DO
        self._owner = EVERYBODY
        self._chosen: int | None = None
        self._lines: tuple[NumberedAction, ...] = ()
        self._names: dict[int, str] = {}
        self._times_read = 0

    @property
    def chosen(self) -> int | None:
        """The id of the action that is shown beside the table."""
        return self._chosen

    def show(self, group_id: int, chosen: int | None = None) -> None:
        """Show the actions of a group, with one of them chosen if given."""
        if group_id != self._group_id:
            self._chosen, self._filter, self._owner = None, ActionFilter.TO_DO, EVERYBODY
        self._group_id = group_id
        self._chosen = chosen or self._chosen
        self.refresh(follow=chosen is not None)

    def refresh(self, *, follow: bool = False) -> None:
        """Read the actions afresh; with `follow` filters that hide the chosen one go."""
        self._times_read += 1
        self._names = {person.id: person.known_as for person in self._people.everyone()}
        self._lines = self._actions.numbered(self._group_id)
        if self._owner not in dict(self._owners()):
            self._owner = EVERYBODY
        if follow and self._chosen not in self._ids():
            self._filter, self._owner = ActionFilter.ALL, EVERYBODY
        self._show_all()

    def filter_by(self, key: str) -> None:
        """Show only the actions in one state, or all."""
        self._filter = ActionFilter(key)
        self._show_all()

    def of_owner(self, key: str) -> None:
        """Show only what one person or body will do, or everybody's."""
        self._owner = key
        self._show_all()

    def choices(self) -> tuple[int, ActionFilter, str]:
        """How the list is narrowed now, to be narrowed so again after locking."""
        return self._group_id, self._filter, self._owner

    def choose_again(self, choices: tuple[int, ActionFilter, str]) -> None:
        """Narrow the list as it was before locking, when it is next shown."""
        self._group_id, self._filter, self._owner = choices

    def choose(self, action_id: int) -> None:
        """Show one action beside the table."""
        self._chosen = action_id
        self._screen.show_action(self._card())

    def going_on(self, note: str) -> None:
        """Say that somebody is at it."""
        self._report(ActionState.GOING_ON, note)

    def done(self, note: str) -> None:
        """Say that it is done."""
        self._report(ActionState.DONE, note)

    def open_again(self) -> None:
        """Say that it is to be done after all."""
        self._report(ActionState.OPEN, "")

    def remove(self) -> bool:
        """Take the chosen action out, into the bin; answers whether it went."""
        return self._do(self._actions.remove)

    def _report(self, state: ActionState, note: str) -> None:
        self._do(lambda id_: self._actions.report(id_, state, note))

    def _do(self, verb: Callable[[int], None]) -> bool:
        if self._chosen is None:
            return False
        before = self._times_read
        try:
            verb(self._chosen)
        except Refused as refused:
            self._screen.point_out(refused)
            return False
        self._screen.clear_note()
        if self._times_read == before:  # else the room heard of the change and was read again
            self.refresh()
        return True

    def _show_all(self) -> None:
        shown = self._shown()
        if self._chosen not in self._ids():
            self._chosen = shown[0].action.id if shown else None
        self._screen.show_filters(self._chips(), self._filter.value)
        self._screen.show_owners(
            tuple(Chip(key, words) for key, words in self._owners()), self._owner
        )
        self._screen.show_rows(tuple(self._row(line) for line in shown), self._chosen)
        self._screen.show_action(self._card())
        self._screen.show_empty(self._empty_words(shown))

    def _shown(self) -> list[NumberedAction]:
        """Open ones first, the latest on top; those that are closed by number, newest first."""
        found = [line for line in self._of_owner() if self._passes(self._filter, line.action)]
        return sorted(found, key=_order)

    def _ids(self) -> set[int]:
        return {line.action.id for line in self._shown()}

    def _of_owner(self) -> list[NumberedAction]:
        if self._owner == EVERYBODY:
            return list(self._lines)
        return [line for line in self._lines if self._owner in _owner_keys(line.action)]

    def _passes(self, wanted: ActionFilter, action: Action) -> bool:
        match wanted:
            case ActionFilter.TO_DO:
                return action.state.is_open
            case ActionFilter.LATE:
                return action.days_late(self._today) > 0
            case ActionFilter.DONE:
                return action.state is ActionState.DONE
            case ActionFilter.DROPPED:
                return action.state is ActionState.DROPPED
            case ActionFilter.ALL:
                return True

    def _chips(self) -> tuple[Chip, ...]:
        of_owner, chips = self._of_owner(), []
        for wanted in ActionFilter:
            number = sum(self._passes(wanted, line.action) for line in of_owner)
            name = self._words.name(wanted)
            words = self._words.say("pledges.chip", name=name, number=number)
            chips.append(Chip(wanted.value, words))
        return tuple(chips)

    def _owners(self) -> list[tuple[str, str]]:
        """Everybody, then each person or body that something was agreed for, by name."""
        found = {
            key: self._owner_said(key, line.action)
            for line in self._lines
            for key in _owner_keys(line.action)
        }
        by_name = sorted(found.items(), key=lambda pair: pair[1].casefold())
        return [(EVERYBODY, self._words.say("actions.everybody")), *by_name]

    def _owner_said(self, key: str, action: Action) -> str:
        return self._names.get(int(key), action.owner) if key.isdigit() else action.owner

    def _empty_words(self, shown: list[NumberedAction]) -> str:
        if shown:
            return ""
        return self._words.say("actions.none_here" if self._lines else "actions.none_yet")

    def _row(self, line: NumberedAction) -> ActionRow:
        action = line.action
        due, state = self._due(action), self._words.name(action.state)
        return ActionRow(
            id=action.id,
            number=line.name,
            what=action.text,
            who=action.owner,
            due=due,
            state=state,
            late=action.days_late(self._today) > 0,
            sentence=self._words.say(
                "actions.sentence",
                number=line.name,
                what=action.text,
                who=action.owner,
                due=due,
                state=state,
            ),
        )

    def _due(self, action: Action) -> str:
        if action.due is None:
            return action.due_words or self._words.say("actions.no_day")
        if not action.state.is_open:
            return self._words.short_date(action.due, self._today)
        return self._words.due(action.due, self._today)

    def _card(self) -> ActionCard | None:
        if self._chosen is None or all(line.action.id != self._chosen for line in self._lines):
            return None
        line = self._actions.line(self._chosen)
        action = line.action
        return ActionCard(
            id=action.id,
            heading=self._words.say("actions.heading", number=line.name),
            text=action.text,
            pill=self._pill(action)[0],
            tone=self._pill(action)[1],
            who=self._who(action),
            due=self._due_in_full(action),
            source=self._source(line),
            about=_about(line),
            outcome=self._outcome(action),
            reports=tuple(self._happening(report) for report in line.reports),
            is_open=action.state.is_open,
        )

    def _pill(self, action: Action) -> tuple[str, str]:
        late = action.days_late(self._today)
        if late:
            return self._words.say("pledges.late", count=late), "late"
        tone = {ActionState.DONE: "good", ActionState.DROPPED: "quiet"}.get(action.state, "todo")
        return self._words.name(action.state), tone

    def _who(self, action: Action) -> str:
        """Who will do it, with the names where the words of the minutes are initials."""
        names = self._words.listed([self._names[id_] for id_ in action.owner_ids])
        if not names or names == action.owner:
            return self._words.say("actions.who", who=action.owner)
        return self._words.say("actions.who_named", who=action.owner, names=names)

    def _due_in_full(self, action: Action) -> str:
        if action.due is None:
            return action.due_words
        return self._words.say("actions.due", date=self._words.day(action.due))

    def _source(self, line: ActionLine) -> Link | None:
        if line.source is None:
            return None
        return Link(self._words.source(line.source), source_place(line.source))

    def _outcome(self, action: Action) -> str:
        if action.state is ActionState.DROPPED and action.reason:
            return self._words.say("actions.dropped_because", reason=action.reason)
        return ""

    def _happening(self, report: ActionReport) -> Happening:
        day = self._words.short_date(report.on, self._today)
        state = self._words.name(report.state)
        if not report.note:
            return Happening(day, state)
        return Happening(day, self._words.say("actions.report", state=state, note=report.note))

    @property
    def _today(self) -> date:
        return self._clock().date()


def _order(line: NumberedAction) -> tuple[bool, date, int]:
    action = line.action
    if action.state.is_open:
        return False, action.due or date.max, action.number
    return True, date.max, -action.number


def _owner_keys(action: Action) -> Iterable[str]:
    """What an action is found under: its people, or its own words where they name none."""
    return [str(id_) for id_ in action.owner_ids] or [action.owner.casefold()]


def _about(line: ActionLine) -> Link | None:
    if line.initiative is None:
        return None
    return Link(line.initiative.title, Place("initiative", line.initiative.id))
