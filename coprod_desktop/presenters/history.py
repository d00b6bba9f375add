"""What the page of all changes does: narrow, page, show one, lead to it, take back down to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.history import EntryState, HistoryEntry, HistoryFilter, HistoryPage
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.rows import Chip, Row
from coprod_desktop.presenters.told_changes import EntryTold, entry_told, title_said, who

if TYPE_CHECKING:
    from coprod_desktop.services.history import History

PAGE = 50
MOST_READ_AGAIN = 200
CHANGES_SHOWN = 30
EVERYTHING = ""
LOOKED_THROUGH = 5_000
"""So many actions are looked through at a time, so that nobody waits for the window."""


def _at_once(step: Callable[[], None]) -> None:
    step()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryCard:
    """The chosen action in words; `why_not` says why it cannot be taken back."""

    entry: EntryTold
    can_take_back: bool
    can_do_again: bool
    why_not: str


class HistoryScreen(Protocol):
    """What the page shows."""

    def show_choices(self, kinds: tuple[Chip, ...], people: tuple[Chip, ...]) -> None: ...

    def show_filter(self, wanted: HistoryFilter) -> None: ...

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None, *, more: bool) -> None: ...

    def add_rows(self, rows: tuple[Row, ...], *, more: bool) -> None: ...

    def show_entry(self, card: HistoryCard | None) -> None: ...

    def show_empty(self, words: str) -> None: ...


class HistoryPresenter:
    """Shows what was changed in the file, the newest first, by day."""

    def __init__(
        self,
        screen: HistoryScreen,
        history: History,
        words: Words,
        *,
        go: Callable[[str, str], None],
        soon: Callable[[Callable[[], None]], None] = _at_once,
    ) -> None:
        self._screen = screen
        self._history = history
        self._words = words
        self._go = go
        self._soon = soon
        self._wish = 0
        self._wanted = HistoryFilter()
        self._chosen: int | None = None
        self._older: int | None = None
        self._last_day: date | None = None
        self._loaded = 0

    def show(self) -> None:
        """Show the newest changes that fit the choice made before."""
        self._offer_choices()
        self._screen.show_filter(self._wanted)
        self._read_again()

    def refresh(self) -> None:
        """Read the changes afresh, as many as were shown."""
        self._offer_choices()
        self._read_again()

    def _offer_choices(self) -> None:
        kinds = (Chip(EVERYTHING, self._words.say("history_room.all_kinds")),)
        people = (Chip(EVERYTHING, self._words.say("history_room.everybody")),)
        self._screen.show_choices(
            kinds + tuple(Chip(key, name) for key, name in self._history.kinds()),
            people + tuple(Chip(f"={one}", who(one, self._words)) for one in self._people()),
        )

    def _read_again(self) -> None:
        self._read(min(max(PAGE, self._loaded), MOST_READ_AGAIN))

    def narrow(
        self, text: str, kind: str, person: str, since: date | None, until: date | None
    ) -> None:
        """Show only what fits: words, a noun of the record, a key of `show_choices`, days."""
        self._wanted = HistoryFilter(
            text=text,
            kind=kind,
            who=person.removeprefix("=") if person else None,
            since=since,
            until=until,
        )
        self._read(PAGE)

    def everything(self) -> None:
        """Show all changes again."""
        self._wanted = HistoryFilter()
        self._screen.show_filter(self._wanted)
        self._read(PAGE)

    def choices(self) -> HistoryFilter:
        """How the list is narrowed now, to be narrowed so again after locking."""
        return self._wanted

    def choose_again(self, choices: HistoryFilter) -> None:
        """Narrow the list as it was before locking, when it is next shown."""
        self._wanted = choices

    def older(self) -> None:
        """Show the page after those that are shown."""
        if self._older is not None:
            self._read_older(PAGE)

    def choose(self, entry_id: int) -> None:
        """Show one action beside the list."""
        self._chosen = entry_id
        self._show_card()

    def follow(self, kind: str, uid: str) -> None:
        """Go to an entry that was changed."""
        self._go(kind, uid)

    @property
    def chosen(self) -> int | None:
        """The action that is shown beside the list."""
        return self._chosen

    def _people(self) -> tuple[str, ...]:
        return self._history.people()

    def _read(self, limit: int) -> None:
        page = self._page(None, limit)
        self._last_day, self._loaded = None, 0
        if self._chosen not in [entry.id for entry in page.entries]:
            self._chosen = None
        self._show_first(page)
        self._look_further(limit - len(page.entries))

    def _read_older(self, missing: int) -> None:
        page = self._page(self._older, missing)
        if self._loaded:
            self._older, self._loaded = page.older, self._loaded + len(page.entries)
            self._screen.add_rows(self._rows(page.entries), more=page.older is not None)
        else:
            self._show_first(page)
        self._look_further(missing - len(page.entries))

    def _page(self, before: int | None, limit: int) -> HistoryPage:
        return self._history.entries(
            self._wanted, before=before, limit=limit, each=1, within=LOOKED_THROUGH
        )

    def _show_first(self, page: HistoryPage) -> None:
        self._older, self._loaded = page.older, len(page.entries)
        if self._chosen is None and page.entries:
            self._chosen = page.entries[0].id
        more = page.older is not None
        self._screen.show_rows(self._rows(page.entries), self._chosen, more=more)
        self._screen.show_empty("" if page.entries or more else self._empty_words())
        self._show_card()

    def _look_further(self, missing: int) -> None:
        """Go on where not enough was found yet, unless something else is wanted by then."""
        self._wish += 1
        wish = self._wish

        def go_on() -> None:
            if wish == self._wish:
                self._read_older(missing)

        if missing > 0 and self._older is not None:
            self._soon(go_on)

    def _empty_words(self) -> str:
        none = self._wanted == HistoryFilter()
        return self._words.say("history_room.none_yet" if none else "history_room.none_here")

    def _rows(self, entries: tuple[HistoryEntry, ...]) -> tuple[Row, ...]:
        rows: list[Row] = []
        for entry in entries:
            if entry.at.date() != self._last_day:
                self._last_day = entry.at.date()
                rows.append(Row(title=self._words.day(self._last_day)))
            rows.append(self._row(entry))
        return tuple(rows)

    def _row(self, entry: HistoryEntry) -> Row:
        person, title = who(entry.who, self._words), title_said(entry, self._words)
        about = entry.changes[0].about if entry.changes else ""
        if about and entry.untold:
            about = self._words.say("history_room.more", about=about, count=entry.untold)
        return Row(
            id=entry.id,
            title=title,
            under=about,
            aside=self._words.say("told_changes.at", clock=self._words.clock(entry.at), who=person),
            sentence=self._words.say(
                "history_room.sentence",
                title=title,
                about=about,
                when=self._words.moment(entry.at),
                who=person,
            ),
        )

    def _show_card(self) -> None:
        if self._chosen is None:
            self._screen.show_entry(None)
            return
        entry = self._history.entry(self._chosen, each=CHANGES_SHOWN)
        done = entry.state is EntryState.DONE
        reached = self._reached(entry)
        self._screen.show_entry(
            HistoryCard(
                entry=entry_told(entry, self._words),
                can_take_back=done and reached,
                can_do_again=not done and reached,
                why_not="" if reached or not done else self._why_not(entry),
            )
        )

    def _reached(self, entry: HistoryEntry) -> bool:
        if entry.state is EntryState.PAST:
            return False
        if entry.state is EntryState.DONE:
            return self._history.reaches_back_to(entry.id)
        try:
            self._history.steps_up_to(entry.id)
        except Refused:
            return False
        return True

    def _why_not(self, entry: HistoryEntry) -> str:
        return self._words.say("history_room.behind" if entry.undoable else "history_room.barrier")
