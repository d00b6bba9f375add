"""Offers to write down what a line of the notes says: an action, a decision or a pledge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.captures import Capture, CaptureKind
from coprod_desktop.domain.meetings import Decision, MeetingState
from coprod_desktop.domain.owners import resolve
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import MeetingSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.meeting_captures import Current, MeetingCapturesPresenter

if TYPE_CHECKING:
    from coprod_desktop.services.captures import Reader
    from coprod_desktop.services.group_file import GroupFile

TAKEN_DOWN = (MeetingState.MINUTING, MeetingState.DRAFT)
_KINDS = {
    CaptureKind.ACTION: Action,
    CaptureKind.DECISION: Decision,
    CaptureKind.PLEDGE: Pledge,
}


class OfferScreen(Protocol):
    """The strip under the notes, the notes themselves, and the panels."""

    def show_offer(self, words: str) -> None: ...

    def has_line(self, item_id: int, line: str) -> bool: ...

    def take_line_out(self, item_id: int, line: str) -> bool: ...

    def open_action(self, action: Action, names: tuple[str, ...]) -> None: ...

    def open_pledge(self, pledge: Pledge, names: tuple[str, ...]) -> None: ...

    def holds_untouched(self, record: Decision | Action | Pledge) -> bool: ...


@dataclass(frozen=True, slots=True)
class _Offer:
    item_id: int
    line: str
    capture: Capture


class OfferedLinesPresenter:
    """Keeps what is offered, by item, the last typed first, until somebody answers.

    A line that is written down is taken out of the notes, for minutes print decisions, actions
    and pledges under the notes of their item.
    """

    def __init__(
        self,
        screen: OfferScreen,
        file: GroupFile,
        current: Current,
        captures: MeetingCapturesPresenter,
        tell: Callable[[str], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._current = current
        self._captures = captures
        self._tell = tell
        self._offers: list[_Offer] = []
        self._left: set[tuple[int, str]] = set()
        self._writing: _Offer | None = None
        self._reader: Reader | None = None
        self._read_for: tuple[object, ...] = ()
        captures.when_written = self.written

    def line_ended(self, item_id: int, line: str) -> None:
        """Offer what a line of an item's notes says, if it reads as anything."""
        if self._current.sheet.meeting.state in TAKEN_DOWN and (item_id, line) not in self._left:
            capture = self._read(line)
            if capture is not None:
                self._forget(item_id, line)
                self._offers.append(_Offer(item_id, line, capture))
        self.show()

    def show(self) -> None:
        """Show what is offered of the chosen item; lines no longer in its notes are not."""
        offer = self._offer()
        while offer is not None and not self._screen.has_line(offer.item_id, offer.line):
            self._offers.remove(offer)
            offer = self._offer()
        self._screen.show_offer(self._said(offer) if offer is not None else "")

    def write_down(self) -> None:
        """Open the panel with all that the line says filled in."""
        offer = self._offer()
        if offer is None:
            return
        record = self._open(offer.capture)
        if record is not None and self._screen.holds_untouched(record):
            self._writing = offer
        else:
            self._tell(self._say("busy"))

    def leave(self) -> None:
        """Leave the line in the notes, and do not ask about it again."""
        offer = self._offer()
        if offer is not None:
            self._offers.remove(offer)
            self._left.add((offer.item_id, offer.line))
        self.show()

    def written(self, record: object) -> None:
        """Take the line out of the notes once what it says is written down."""
        offer = self._writing
        fits = (
            offer is not None
            and isinstance(record, Decision | Action | Pledge)
            and isinstance(record, _KINDS[offer.capture.kind])
            and not record.id
            and record.item_id == offer.item_id
        )
        if offer is None or not fits:
            return
        self._writing = None
        self._forget(offer.item_id, offer.line)
        if self._screen.take_line_out(offer.item_id, offer.line):
            self._tell(self._say("taken_out"))
        self.show()

    def _offer(self) -> _Offer | None:
        here = self._current.item
        if here is None or self._current.sheet.meeting.state not in TAKEN_DOWN:
            return None
        return next((one for one in reversed(self._offers) if one.item_id == here.item.id), None)

    def _forget(self, item_id: int, line: str) -> None:
        self._offers = [one for one in self._offers if (one.item_id, one.line) != (item_id, line)]

    def _read(self, line: str) -> Capture | None:
        """A reader knows who is here, so it is taken anew when that has changed."""
        sheet = self._current.sheet
        known = (sheet.meeting.id, sheet.meeting.date, sheet.attendances, sheet.not_ticked)
        if self._reader is None or known != self._read_for:
            try:
                self._reader = self._file.captures.reader(sheet.meeting.id)
            except Refused:
                return None
            self._read_for = known
        return self._reader.read(line)

    def _open(self, capture: Capture) -> Decision | Action | Pledge | None:
        captures, people = self._captures, self._people()
        owner = _owner(capture, people)
        if capture.kind is CaptureKind.DECISION:
            decision = captures.new_decision()
            if decision is None:
                return None
            decision = replace(decision, text=capture.text)
            captures.open_decision(decision)
            return decision
        if capture.kind is CaptureKind.ACTION:
            action = captures.new_action()
            if action is None:
                return None
            action = replace(
                action,
                text=capture.text,
                owner=owner,
                due=capture.due,
                due_words=capture.due_words,
            )
            self._screen.open_action(action, captures.names())
            return action
        pledge = captures.new_pledge()
        if pledge is None:
            return None
        pledge = replace(pledge, text=self._pledged(capture), promiser=owner, due=capture.due)
        self._screen.open_pledge(pledge, captures.names())
        return pledge

    def _pledged(self, capture: Capture) -> str:
        """A pledge has a day and no words for one, so such words stay in its text."""
        if not capture.due_words:
            return capture.text
        return self._say("pledge_text", text=capture.text, due=capture.due_words)

    def _people(self) -> tuple[Person, ...]:
        return self._reader.people if self._reader is not None else ()

    def _said(self, offer: _Offer) -> str:
        capture, sheet = offer.capture, self._current.sheet
        owner = _names(capture, self._people()) or capture.owner
        due = _due(capture, sheet, self._file.words)
        way = {
            (True, True): "owner_due",
            (True, False): "owner",
            (False, True): "due",
            (False, False): "alone",
        }[bool(owner), bool(due)]
        return self._say(f"{capture.kind}_{way}", owner=owner, due=due, text=capture.text)

    def _say(self, key: str, **facts: str) -> str:
        return self._file.words.say(f"offered_line.{key}", **facts)


def _due(capture: Capture, sheet: MeetingSheet, words: Words) -> str:
    if capture.due is None:
        return capture.due_words
    this_year = capture.due.year == sheet.meeting.date.year
    return words.day_of_year(capture.due) if this_year else words.day(capture.due)


def _owner(capture: Capture, people: tuple[Person, ...]) -> str:
    """Initials and several names as they were typed, one name in full."""
    typed = capture.owner
    initials = typed.isupper() and resolve(typed, people) == capture.owner_ids
    several = len(capture.owner_ids) > 1
    return typed if initials or several else _names(capture, people) or typed


def _names(capture: Capture, people: tuple[Person, ...]) -> str:
    known = {one.id: one.name for one in people}
    return " / ".join(known[key] for key in capture.owner_ids if known.get(key))
