"""What one meeting's screen does: go through the agenda, keep the notes, begin, finish, lock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.meetings import ItemState, Meeting, MeetingState
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.sheets import ItemSheet, MeetingSheet
from coprod_desktop.presenters import agenda_words, meeting_words
from coprod_desktop.presenters.agenda_words import AgendaLine
from coprod_desktop.presenters.meeting_words import (
    CorrectionLine,
    Header,
    ItemCard,
    Register,
)
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile

ITEM = "item"


class MeetingScreen(Protocol):
    """What the screen of one meeting shows."""

    def show_header(self, header: Header) -> None: ...

    def show_agenda(
        self, lines: tuple[AgendaLine, ...], item_id: int | None, too_long: str
    ) -> None: ...

    def announce(self, text: str) -> None: ...

    def show_item(self, item: ItemCard | None) -> None: ...

    def show_register(self, register: Register) -> None: ...

    def show_unapproved(self, offer: str) -> None: ...

    def show_corrections(self, lines: tuple[CorrectionLine, ...]) -> None: ...

    def show_voice(self, lines: tuple[str, ...]) -> None: ...

    def notes_kept(self, item_id: int, markdown: str) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def all_is_well(self) -> None: ...

    def to_top(self) -> None: ...

    def focus_notes(self) -> None: ...

    def focus_agenda(self) -> None: ...


class Doors(Protocol):
    """The ways out of the screen."""

    def go(self, place: Place) -> None: ...

    def tell(self, text: str) -> None: ...


class MeetingPresenter:
    """Shows one meeting and does what is asked of it; writes are seen by the next refresh."""

    def __init__(self, screen: MeetingScreen, file: GroupFile, doors: Doors) -> None:
        self._screen = screen
        self._file = file
        self._doors = doors
        self._meeting_id = 0
        self._item_id: int | None = None
        self._sheet: MeetingSheet | None = None
        self._keeping_notes = False

    @property
    def sheet(self) -> MeetingSheet:
        """The meeting as it was last read; refuses "unknown" before one was shown."""
        if self._sheet is None:
            raise Refused("unknown")
        return self._sheet

    @property
    def meeting_id(self) -> int:
        """The meeting that is shown."""
        return self._meeting_id

    @property
    def is_shown(self) -> bool:
        """Whether a meeting is shown at all."""
        return self._sheet is not None

    @property
    def item(self) -> ItemSheet | None:
        """The chosen item, if there is one."""
        found = (one for one in self.sheet.items if one.item.id == self._item_id)
        return next(found, None)

    def show(self, place: Place) -> None:
        """Show a meeting; part "item" chooses an item, else the first that is still to come.

        The keyboard goes to the notes while minutes are taken, and else to the agenda.
        """
        another = place.id is not None and place.id != self._meeting_id
        if place.id is not None and another:
            self._meeting_id, self._item_id = place.id, None
            self._screen.to_top()
        if place.part == ITEM:
            self._item_id = place.part_id
        self._screen.all_is_well()
        self.refresh(None)
        if another and self._sheet:
            minuting = self._sheet.meeting.state is MeetingState.MINUTING
            (self._screen.focus_notes if minuting else self._screen.focus_agenda)()

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the meeting afresh; go to the list when it is no longer there."""
        if self._keeping_notes:
            return
        try:
            self._sheet = self._file.meetings.sheet(self._meeting_id)
        except Refused:
            self._doors.go(Place("meetings"))
            return
        if self.item is None:
            self._item_id = _first_to_come(self._sheet)
        words, screen = self._file.words, self._screen
        screen.show_header(meeting_words.header(self._sheet, words))
        screen.show_unapproved(self._offer_approval())
        self._show_agenda()
        screen.show_register(meeting_words.register(self._sheet, words))
        screen.show_corrections(meeting_words.corrections(self._sheet, words))
        screen.show_voice(meeting_words.whose_voice(self._sheet, words))
        self._show_item()

    def _offer_approval(self) -> str:
        """The words that offer to approve the minutes before, once this meeting has begun."""
        before = self.unapproved
        if before is None:
            return ""
        day = self._file.words.short_date(before.date, self.sheet.meeting.date)
        return self._file.words.say("meeting.approve_last", date=day)

    @property
    def unapproved(self) -> Meeting | None:
        """The meeting before this one whose minutes can be approved here."""
        if self.sheet.meeting.state not in (MeetingState.MINUTING, MeetingState.DRAFT):
            return None
        return self._file.meetings.unapproved_before(self._meeting_id)

    def choose_item(self, item_id: int) -> None:
        """Go to an item of the agenda."""
        self._item_id = item_id
        self._show_item()

    def go_to(self, item_id: int) -> None:
        """Choose an item, in the agenda as well."""
        self._item_id = item_id
        self._show_agenda()
        self._show_item()

    def step(self, by: int) -> None:
        """Go to the next or the previous item; nothing is ticked."""
        places = [one.item.id for one in self.sheet.items]
        if self._item_id in places:
            place = max(0, min(len(places) - 1, places.index(self._item_id) + by))
            self.go_to(places[place])

    def next_item(self) -> None:
        """Tick the item as dealt with, once minutes are taken, and go to the next."""
        here = self.item
        if here is None:
            return
        places = [one.item.id for one in self.sheet.items]
        after = places[places.index(here.item.id) + 1 :]
        if after:
            self._item_id = after[0]
        if here.item.state is ItemState.TO_COME and self._are_minutes_taken():
            self._write(lambda: self._mark(here.item.id, ItemState.DONE))
        if after:
            self.go_to(after[0])
        else:
            self._doors.tell(self._file.words.say("meeting.all_done"))

    def mark_item(self, state: ItemState) -> None:
        """Say how far the chosen item is."""
        here = self.item
        if here is not None and here.item.state is not state:
            self._write(lambda: self._mark(here.item.id, state))

    def mark_spoke(self, *, on: bool) -> None:
        """Say that patients spoke on the chosen item, or no longer."""
        here = self.item
        if here is not None and here.item.patients_spoke is not on:
            self._write(lambda: self._keep_spoke(here.item.id, on=on))

    def write_notes(self, item_id: int, markdown: str) -> None:
        """Keep the notes of an item; the screen alone need not be read again for it."""
        self._keeping_notes = True
        try:
            kept = self._write(lambda: self._file.meetings.write_notes(item_id, markdown))
        finally:
            self._keeping_notes = False
        if kept:
            self._remember_notes(item_id, markdown)
            self._screen.notes_kept(item_id, markdown)

    def start(self) -> None:
        """Start taking minutes."""
        if self._write(lambda: self._file.meetings.begin(self._meeting_id)):
            self._screen.focus_notes()

    def finish(self) -> None:
        """Close the meeting; its minutes are a draft."""
        self._write(lambda: self._file.meetings.finish(self._meeting_id))

    def move_item(self, item_id: int, by: int) -> None:
        """Move an item up (negative) or down by so many places, and tell where it stands now."""
        if self._write(lambda: self._file.meetings.move_item(item_id, by)):
            told = agenda_words.place_told(self.sheet, item_id, self._file.words)
            self._screen.announce(told)

    def remove_item(self, item_id: int) -> None:
        """Take an item out of the agenda."""
        if self._write(lambda: self._file.meetings.remove_item(item_id)):
            self._doors.tell(self._file.words.say("meeting.item_removed"))

    def remove_meeting(self) -> None:
        """Take the whole meeting out, as long as nothing was recorded in it."""
        if self._write(lambda: self._file.meetings.remove(self._meeting_id)):
            self._doors.tell(self._file.words.say("meeting.meeting_removed"))

    def keep_agenda(self) -> None:
        """Keep this agenda as the group's own for meetings of its kind."""
        if self._write(lambda: self._file.planning.keep_from(self._meeting_id)):
            self._doors.tell(self._file.words.say("next_meeting.kept_own"))

    def remove_correction(self, amendment_id: int) -> None:
        """Take a correction of the minutes out; undo brings it back."""
        if self._write(lambda: self._file.amendments.remove(amendment_id)):
            self._doors.tell(self._file.words.say("meeting.correction_removed"))

    def print_minutes(self) -> None:
        """Go to the minutes as they will be printed."""
        self._doors.go(Place("print", self._meeting_id, "minutes"))

    def back(self) -> None:
        """Go to all meetings, this one chosen."""
        self._doors.go(Place("meetings", self._meeting_id))

    def open_initiative(self) -> None:
        """Go to the initiative the chosen item is about."""
        here = self.item
        if here is not None and here.initiative is not None:
            self._doors.go(Place("initiative", here.initiative.id))

    def open_people(self) -> None:
        """Go to the register of the group."""
        self._doors.go(Place("people"))

    def _show_agenda(self) -> None:
        sheet, words = self.sheet, self._file.words
        too_long = agenda_words.too_long(sheet, self._usual_minutes(), words)
        self._screen.show_agenda(agenda_words.agenda(sheet, words), self._item_id, too_long)

    def _usual_minutes(self) -> int | None:
        """How long such meetings take, asked for only where this one has no end of its own."""
        meeting = self.sheet.meeting
        if meeting.end is not None or meeting.state not in agenda_words.STILL_PLANNED:
            return None
        return self._file.meetings.usual_minutes(meeting.id)

    def _show_item(self) -> None:
        here = self.item
        if here is None:
            self._screen.show_item(None)
            return
        words = self._file.words
        self._screen.show_item(meeting_words.item_card(here, self.sheet, self._rung(here), words))

    def _rung(self, here: ItemSheet) -> str:
        if here.initiative is None:
            return ""
        about = self._file.initiatives.sheet(here.initiative.id)
        if about.line.agreed is None:
            return ""
        rung = about.framework.place(about.line.agreed.rung)
        return self._file.words.say("meeting.rung_on", rung=rung.name)

    def _are_minutes_taken(self) -> bool:
        return self.sheet.meeting.state in (MeetingState.MINUTING, MeetingState.DRAFT)

    def _mark(self, item_id: int, state: ItemState) -> None:
        item = self._file.meetings.item(item_id)
        self._file.meetings.change_item(replace(item, state=state))

    def _keep_spoke(self, item_id: int, *, on: bool) -> None:
        item = self._file.meetings.item(item_id)
        self._file.meetings.change_item(replace(item, patients_spoke=on))

    def _remember_notes(self, item_id: int, markdown: str) -> None:
        """The sheet is not read again for notes, so they are put into it."""
        items = tuple(
            replace(one, item=replace(one.item, notes=markdown)) if one.item.id == item_id else one
            for one in self.sheet.items
        )
        self._sheet = replace(self.sheet, items=items)

    def _write(self, wish: Callable[[], object]) -> bool:
        try:
            wish()
        except Refused as refused:
            self._screen.point_out(refused)
            return False
        self._screen.all_is_well()
        return True


def _first_to_come(sheet: MeetingSheet) -> int | None:
    to_come = [one.item.id for one in sheet.items if one.item.state is ItemState.TO_COME]
    if sheet.meeting.state is MeetingState.MINUTING and to_come:
        return to_come[0]
    return sheet.items[0].item.id if sheet.items else None
