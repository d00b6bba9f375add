"""Writes down decisions, actions, pledges and reports under the chosen item, beside the notes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.actions import Action, ActionState
from coprod_desktop.domain.meetings import Decision, DecisionHow
from coprod_desktop.domain.owners import resolve
from coprod_desktop.domain.people import Person, Side
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import ItemSheet, MeetingSheet, NumberedAction
from coprod_desktop.presenters.meeting_words import CapturedKind, counted_sides
from coprod_desktop.presenters.rows import Choice

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What is said of an earlier action."""

    action_id: int | None = None
    state: ActionState = ActionState.GOING_ON
    note: str = ""


class CaptureScreen(Protocol):
    """The panels under the notes; a panel is closed when what it holds is written down."""

    def open_decision(self, decision: Decision) -> None: ...

    def offer_names(self, names: tuple[str, ...]) -> None: ...

    def open_action(self, action: Action, names: tuple[str, ...]) -> None: ...

    def open_pledge(self, pledge: Pledge, names: tuple[str, ...]) -> None: ...

    def open_report(self, report: Report, choices: tuple[Choice, ...]) -> None: ...

    def close_panel(self) -> None: ...

    def point_out_in_panel(self, refused: Refused) -> None: ...

    def point_out(self, refused: Refused) -> None: ...


class Current(Protocol):
    """The meeting and item that are shown."""

    @property
    def sheet(self) -> MeetingSheet: ...

    @property
    def item(self) -> ItemSheet | None: ...


class MeetingCapturesPresenter:
    """Opens the panels filled with what the program can know, and records what comes back.

    `when_written` is called with each record as it came, once it is written down.
    """

    def __init__(
        self,
        screen: CaptureScreen,
        file: GroupFile,
        current: Current,
        tell: Callable[[str], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._current = current
        self._tell = tell
        self.when_written: Callable[[object], None] = _nothing_more

    def begin_decision(self) -> None:
        """Open an empty decision: agreed by all, those here counted by side."""
        decision = self.new_decision()
        if decision is not None:
            self.open_decision(decision)

    def begin_action(self) -> None:
        """Open an empty action."""
        action = self.new_action()
        if action is not None:
            self._open_action(action)

    def begin_pledge(self) -> None:
        """Open an empty pledge, made on the day of the meeting."""
        pledge = self.new_pledge()
        if pledge is not None:
            self._screen.open_pledge(pledge, self.names())

    def open_decision(self, decision: Decision) -> None:
        """Open a decision; who proposed it is completed from the register."""
        self._screen.offer_names(self.names())
        self._screen.open_decision(decision)

    def new_decision(self) -> Decision | None:
        """A decision of the chosen item with nothing said yet, None where none is chosen."""
        here = self._current.item
        if here is None:
            return None
        sides = counted_sides(self._current.sheet.attendances)
        return Decision(
            item_id=here.item.id,
            text="",
            how=DecisionHow.ALL,
            patients=sides[Side.PATIENT] if sides else None,
            staff=sides[Side.STAFF] if sides else None,
        )

    def new_action(self) -> Action | None:
        """An action of the chosen item with nothing said yet, None where none is chosen."""
        here = self._current.item
        if here is None:
            return None
        return Action(
            group_id=self._current.sheet.group.id,
            text="",
            item_id=here.item.id,
            initiative_id=here.item.initiative_id,
        )

    def new_pledge(self) -> Pledge | None:
        """A pledge of the chosen item with nothing said yet, None where none is chosen."""
        here = self._current.item
        if here is None:
            return None
        return Pledge(
            group_id=self._current.sheet.group.id,
            text="",
            promiser="",
            made_on=self._current.sheet.meeting.date,
            public=False,  # being shown in public is asked for, never assumed
            item_id=here.item.id,
            initiative_id=here.item.initiative_id,
        )

    def begin_report(self) -> None:
        """Open the list of actions from earlier meetings that somebody still has to do."""
        if self._current.item is None:
            return
        sheet = self._current.sheet
        agreed_here = {one.id for item in sheet.items for one in item.actions}
        choices = [
            Choice(line.action.id, self._words_of(line))
            for line in reversed(self._file.actions.numbered(sheet.group.id))
            if line.action.state.is_open and line.action.id not in agreed_here
        ]
        self._screen.open_report(Report(), tuple(choices))

    def change(self, kind: CapturedKind, id_: int) -> None:
        """Open something captured, to be changed."""
        try:
            if kind is CapturedKind.DECISION:
                self.open_decision(self._decision(id_))
            elif kind is CapturedKind.ACTION:
                self._open_action(self._file.actions.line(id_).action)
            elif kind is CapturedKind.PLEDGE:
                self._screen.open_pledge(self._file.pledges.line(id_).pledge, self.names())
        except Refused as refused:
            self._screen.point_out(refused)

    def remove(self, kind: CapturedKind, id_: int, lead: str) -> None:
        """Take something captured away; undo brings it back."""
        removing: dict[CapturedKind, Callable[[int], None]] = {
            CapturedKind.DECISION: self._file.meetings.remove_decision,
            CapturedKind.ACTION: self._file.actions.remove,
            CapturedKind.PLEDGE: self._file.pledges.remove,
        }
        try:
            removing[kind](id_)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._tell(self._file.words.say("meeting.removed", lead=lead))

    def record_decision(self, decision: Decision) -> None:
        """Write a decision down, new or changed."""
        if decision.id:
            self._write(lambda: self._file.meetings.change_decision(decision), decision)
        else:
            self._write(lambda: self._file.meetings.decide(decision), decision)

    def record_action(self, action: Action) -> None:
        """Write an action down; its owners are the people meant by the words."""
        owners = resolve(action.owner, self._people())
        if not action.id:
            new_action = replace(action, owner_ids=owners)
            self._write(lambda: self._file.actions.agree(new_action), action)
            return

        def change() -> None:
            stored = self._file.actions.line(action.id).action
            changed = replace(
                stored,
                text=action.text,
                owner=action.owner,
                owner_ids=stored.owner_ids if action.owner == stored.owner else owners,
                due=action.due,
                due_words=action.due_words,
            )
            self._file.actions.change(changed)

        self._write(change, action)

    def record_pledge(self, pledge: Pledge) -> None:
        """Write a pledge down; the promiser is linked when one person is meant."""
        meant = resolve(pledge.promiser, self._people())
        person_id = meant[0] if len(meant) == 1 else None
        if not pledge.id:
            new_pledge = replace(pledge, person_id=person_id)
            self._write(lambda: self._file.pledges.make(new_pledge), pledge)
            return

        def change() -> None:
            stored = self._file.pledges.line(pledge.id).pledge
            changed = replace(
                stored,
                text=pledge.text,
                promiser=pledge.promiser,
                promiser_kind=pledge.promiser_kind,
                person_id=person_id,
                to_whom=pledge.to_whom,
                due=pledge.due,
            )
            self._file.pledges.change(changed)

        self._write(change, pledge)

    def record_report(self, report: Report) -> None:
        """Write down how far an earlier action is."""
        here = self._current.item
        action_id = report.action_id
        if here is None or action_id is None:
            self._screen.point_out_in_panel(Refused("empty", "action_id"))
            return
        self._write(
            lambda: self._file.actions.report(action_id, report.state, report.note, here.item.id),
            report,
        )

    def _open_action(self, action: Action) -> None:
        self._screen.open_action(action, self.names())

    def _decision(self, id_: int) -> Decision:
        found = (one for item in self._current.sheet.items for one in item.decisions)
        decision = next((one for one in found if one.id == id_), None)
        if decision is None:
            raise Refused("unknown")
        return decision

    def _words_of(self, line: NumberedAction) -> str:
        action = line.action
        return self._file.words.say(
            "meeting.action_line", name=line.name, text=action.text, owner=action.owner
        )

    def _people(self) -> list[Person]:
        """Those here or on the register, as they were known on the day."""
        sheet = self._current.sheet
        marked = [
            Person(id=one.person_id, name=one.name, initials=one.initials)
            for one in sheet.attendances
        ]
        return marked + [member.person for member in sheet.not_ticked]

    def names(self) -> tuple[str, ...]:
        """What a name can be completed to: names, then initials."""
        people = self._people()
        names = sorted({one.name for one in people if one.name}, key=str.casefold)
        return (*names, *sorted({one.initials for one in people if one.initials}))

    def _write(self, wish: Callable[[], object], record: object) -> None:
        try:
            wish()
        except Refused as refused:
            self._screen.point_out_in_panel(refused)
        else:
            self._screen.close_panel()
            self.when_written(record)


def _nothing_more(record: object) -> None:
    """Nobody asked to hear of it."""
