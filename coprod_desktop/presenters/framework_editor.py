"""Makes a ladder or checklist of a group's own, entry by entry, or a next version of one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from coprod_desktop.domain.framework_definitions import Own, definition_of, kind_of
from coprod_desktop.domain.frameworks import FrameworkKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.framework_entries import (
    Entry,
    EntryKind,
    Heading,
    definition_from,
    draft_of,
    entries_in,
    entries_of,
    heading_of,
)
from coprod_desktop.presenters.rows import Chip, Row

if TYPE_CHECKING:
    from coprod_desktop.services.frameworks import Frameworks


MAIN = {FrameworkKind.LADDER: EntryKind.RUNG, FrameworkKind.CHECKLIST: EntryKind.STATEMENT}
OTHER = {FrameworkKind.LADDER: EntryKind.BESIDE, FrameworkKind.CHECKLIST: EntryKind.SECTION}


class FrameworkEditorScreen(Protocol):
    """What the presenter tells the dialog."""

    def show_form(self, kind: FrameworkKind, heading: Heading, *, new: bool) -> None: ...

    def show_entries(self, rows: tuple[Row, ...], chosen: int | None, draft: str) -> None: ...

    def show_entry(self, entry: Entry | None, title: str, bands: tuple[Chip, ...]) -> None: ...

    def go_to_entry(self) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class FrameworkEditorPresenter:
    """One dialog for one framework. A ladder's entries stand as drawn, the highest first."""

    def __init__(
        self,
        screen: FrameworkEditorScreen,
        frameworks: Frameworks,
        group_id: int,
        words: Words,
        saved: Callable[[str, bool], None],
    ) -> None:
        self._screen = screen
        self._frameworks = frameworks
        self._group_id = group_id
        self._words = words
        self._saved = saved
        self._key = ""
        self._kind = FrameworkKind.LADDER
        self._begun: Mapping[str, Any] = {}
        self._bands: tuple[str, ...] = ()
        self._entries: list[Entry] = []
        self._chosen: int | None = None

    def begin(self, kind: FrameworkKind) -> None:
        """Ask for a new one; the scale of a new checklist is there to be changed."""
        say = self._words.say
        lines = (
            () if kind is FrameworkKind.LADDER else tuple(say("framework_editor.scale").split("|"))
        )
        self._show(kind, Heading(lines=lines), [])

    def begin_as(self, own: Own) -> None:
        """Ask for a new one that begins as another; its credit stays, for whom it is due."""
        self._begun = definition_of(own)
        name = self._words.say("framework_editor.copy_of", name=own.name)
        heading = replace(heading_of(self._begun), name=name)
        self._show(kind_of(own), heading, entries_of(self._begun))

    def change(self, key: str) -> None:
        """Ask for other words; saving makes the next version."""
        self._key = key
        line = next(
            line for line in self._frameworks.listed(self._group_id) if line.framework.key == key
        )
        own: Any = line.framework
        self._begun = definition_of(own)
        self._show(kind_of(own), heading_of(self._begun), entries_of(self._begun))

    def choose(self, place: int) -> None:
        """Show an entry below the list."""
        self._chosen = place
        self._show_entry()

    def write(self, entry: Entry) -> None:
        """Take what is typed of the chosen entry."""
        if self._chosen is not None:
            before = self._entries[self._chosen]
            self._entries[self._chosen] = replace(entry, key=before.key, kind=before.kind)
            self._show_rows()

    def write_lines(self, lines: Sequence[str]) -> None:
        """Take the names of bands; a band that was only named anew keeps its rungs."""
        if self._kind is not FrameworkKind.LADDER:
            return
        before, now = self._bands, tuple(lines)
        renamed = dict(zip(before, now, strict=True)) if len(before) == len(now) else {}
        for place, entry in enumerate(self._entries):
            if entry.band and entry.band not in now:
                self._entries[place] = replace(entry, band=renamed.get(entry.band, ""))
        self._bands = now
        self._show_entry()

    def add(self) -> None:
        """Put a rung or statement below the chosen entry."""
        self._add(MAIN[self._kind])

    def add_other(self) -> None:
        """Put a place beside the ladder, or a heading, below the chosen entry."""
        self._add(OTHER[self._kind])

    def move(self, by: int) -> None:
        """Move the chosen entry down (up when negative), as far as it can go."""
        place = self._chosen
        if place is None or not self._can_stand(place, place + by):
            return
        moved = self._entries.pop(place)
        self._entries.insert(place + by, moved)
        self._chosen = place + by
        self._show_rows()

    def remove(self) -> None:
        """Take the chosen entry out."""
        if self._chosen is None:
            return
        del self._entries[self._chosen]
        last = len(self._entries) - 1
        self._chosen = min(self._chosen, last) if last >= 0 else None
        self._show_rows()
        self._show_entry()

    def take_draft(self, text: str) -> None:
        """Put entries back that were typed before."""
        if text != draft_of(self._entries):
            self._entries = entries_in(text)
            self._chosen = 0 if self._entries else None
            self._show_rows()
            self._show_entry()

    def save(self, heading: Heading) -> None:
        """Keep what is written, or point out what cannot be."""
        made = definition_from(self._kind, heading, self._entries, self._begun)
        try:
            self._refuse_headless()
            if self._key:
                key = self._key
                self._frameworks.change_own(self._group_id, key, made)
            else:
                key = self._frameworks.add_own(self._group_id, made)
        except Refused as refused:
            self._point_out(refused)
        else:
            self._screen.close_editor()
            self._saved(key, not self._key)

    # -- what is shown

    def _show(self, kind: FrameworkKind, heading: Heading, entries: Sequence[Entry]) -> None:
        self._kind = kind
        self._entries = list(entries)
        self._bands = heading.lines if kind is FrameworkKind.LADDER else ()
        self._chosen = 0 if self._entries else None
        self._screen.show_form(kind, heading, new=not self._key)
        self._show_rows()
        self._show_entry()

    def _show_rows(self) -> None:
        rows = tuple(self._row(place, entry) for place, entry in enumerate(self._entries))
        self._screen.show_entries(rows, self._chosen, draft_of(self._entries))

    def _row(self, place: int, entry: Entry) -> Row:
        nameless = self._words.say("framework_editor.nameless")
        kind = self._words.name(entry.kind)
        title = entry.name.strip() or nameless
        is_main = entry.kind in (EntryKind.RUNG, EntryKind.STATEMENT)
        under = entry.band or entry.short if is_main else kind
        return Row(id=place, title=title, under=under, sentence=f"{kind}: {title}")

    def _show_entry(self) -> None:
        entry = None if self._chosen is None else self._entries[self._chosen]
        none = Chip("", self._words.say("framework_editor.no_band"))
        bands = (none, *(Chip(name, name) for name in self._bands if name))
        title = self._words.name(entry.kind) if entry else ""
        self._screen.show_entry(entry, title, bands)

    def _add(self, kind: EntryKind) -> None:
        place = len(self._entries) if self._chosen is None else self._chosen + 1
        if self._kind is FrameworkKind.LADDER:  # places beside the ladder come last
            rungs = sum(entry.kind is EntryKind.RUNG for entry in self._entries)
            place = min(place, rungs) if kind is EntryKind.RUNG else max(place, rungs)
        self._entries.insert(place, Entry(kind=kind, band=self._band_near(kind)))
        self._chosen = place
        self._show_rows()
        self._show_entry()
        self._screen.go_to_entry()

    def _band_near(self, kind: EntryKind) -> str:
        """The band of the chosen rung, which a new one next to it most likely shares."""
        near = None if self._chosen is None else self._entries[self._chosen]
        return near.band if near is not None and kind is EntryKind.RUNG else ""

    def _can_stand(self, place: int, there: int) -> bool:
        if not 0 <= there < len(self._entries):
            return False
        is_ladder = self._kind is FrameworkKind.LADDER
        return not is_ladder or self._entries[place].kind is self._entries[there].kind

    def _refuse_headless(self) -> None:
        first = self._entries[0] if self._entries else None
        if first is not None and first.kind is EntryKind.STATEMENT:
            raise Refused("heading_first", "entries")

    # -- what is wrong, and where

    def _point_out(self, refused: Refused) -> None:
        """Go to the entry that is wrong, and to its input there."""
        place, name = self._place_of(refused.field)
        if place is not None:
            self._chosen = place
            self._show_rows()
            self._show_entry()
        self._screen.point_out(Refused(refused.code, name, **refused.facts))

    def _place_of(self, field: str) -> tuple[int | None, str]:
        """The entry and the input that the place of a problem is about."""
        if field.startswith(("bands", "scale")):
            return None, "lines"
        found = re.match(
            r"(rungs|beside|sections)(?:\[(\d+)\](?:\.statements(?:\[(\d+)\])?)?)?", field
        )
        if found is None:
            return None, field
        kind, first, second = found.groups()
        if first is None:
            return None, "entries"
        leaf = field.rpartition(".")[2] if not field.endswith("]") else "name"
        entry = self._entry_at(kind, int(first), None if second is None else int(second))
        name = _input_of(leaf, kind, is_statement=second is not None)
        return entry, "entries" if leaf == "statements" else name

    def _entry_at(self, kind: str, first: int, second: int | None) -> int:
        places = [place for place, entry in enumerate(self._entries) if entry.kind in _KINDS[kind]]
        if kind == "rungs":
            places.reverse()
        place = places[first]
        return place if second is None else place + 1 + second


_KINDS = {
    "rungs": (EntryKind.RUNG,),
    "beside": (EntryKind.BESIDE,),
    "sections": (EntryKind.SECTION,),
}


def _input_of(leaf: str, kind: str, *, is_statement: bool) -> str:
    if leaf in ("short", "question", "band"):
        return leaf
    explains = leaf in ("meaning", "help") or (leaf == "text" and not is_statement)
    return "text" if explains and (kind != "rungs" or leaf == "meaning") else "entry_name"
