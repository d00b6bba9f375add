"""Writes down a new agenda item, or what has changed about one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.domain.meetings import Purpose
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.rows import Choice

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemEntry:
    """What is written in the editor; its names are those of the record."""

    title: str = ""
    purpose: Purpose = Purpose.NOT_SAID
    minutes: int | None = None
    lead: str = ""
    initiative_id: int | None = None
    chair_notes: str = ""
    confidential: bool = False


class ItemEditorScreen(Protocol):
    """What the editor shows."""

    def offer_initiatives(self, initiatives: tuple[Choice, ...]) -> None: ...

    def show_entry(self, entry: ItemEntry, heading: str, verb: str) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class ItemEditorPresenter:
    """Adds an item to a meeting or changes one; `recorded` hears its id."""

    def __init__(
        self, screen: ItemEditorScreen, file: GroupFile, *, recorded: Callable[[int], None]
    ) -> None:
        self._screen = screen
        self._file = file
        self._recorded = recorded
        self._meeting_id = 0
        self._id: int | None = None

    def begin(self, meeting_id: int) -> None:
        """Begin a new item, to stand last."""
        self._meeting_id, self._id = meeting_id, None
        words = self._file.words
        self._offer(None)
        self._screen.show_entry(
            ItemEntry(), words.say("item_editor.new"), words.say("item_editor.add")
        )

    def change(self, item_id: int) -> None:
        """Show what is written of an item."""
        item = self._file.meetings.item(item_id)
        self._meeting_id, self._id = item.meeting_id, item_id
        words = self._file.words
        self._offer(item.initiative_id)
        entry = ItemEntry(**{name: getattr(item, name) for name in ItemEntry.__slots__})
        self._screen.show_entry(
            entry, words.say("item_editor.change"), words.say("item_editor.keep")
        )

    def record(self, entry: ItemEntry) -> None:
        """Keep what is written, or point out what is amiss and lose nothing."""
        try:
            item_id = self._record(entry)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._recorded(item_id)

    def _record(self, entry: ItemEntry) -> int:
        if not entry.title.strip():
            raise Refused("empty", "title")
        if self._id is None:
            return self._file.meetings.add_item(self._meeting_id, **asdict(entry))
        item = self._file.meetings.item(self._id)
        self._file.meetings.change_item(replace(item, **asdict(entry)))
        return self._id

    def _offer(self, chosen: int | None) -> None:
        group_id = self._file.meetings.get(self._meeting_id).group_id
        none = Choice(None, self._file.words.say("item_editor.no_initiative"))
        found = [
            Choice(line.initiative.id, line.initiative.title)
            for line in self._file.initiatives.listed(group_id)
            if line.initiative.state is not InitiativeState.FINISHED or line.initiative.id == chosen
        ]
        self._screen.offer_initiatives((none, *found))
