"""Search as you type: what was found becomes rows that lead to their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from coprod_desktop.domain.sheets import Found
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.places import Place, of_found

SHORTEST = 2


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One thing found: its kind and title, the words around the match, and where it is."""

    kind: str
    title: str
    excerpt: str
    place: Place
    group_id: int | None


class Finder(Protocol):
    """Finds in the record (services.Search)."""

    def find(self, text: str, limit: int = 20) -> tuple[Found, ...]:
        """The best matches first."""


class FindingScreen(Protocol):
    """What the presenter tells the search box."""

    def show_found(self, rows: tuple[FoundRow, ...], nothing: str) -> None:
        """Show the rows, or the sentence for none."""

    def hide_found(self) -> None:
        """Close the list."""


class FindingPresenter:
    """Looks for what is typed."""

    def __init__(self, screen: FindingScreen, search: Finder, words: Words) -> None:
        self._screen = screen
        self._search = search
        self._words = words

    def typed(self, text: str) -> None:
        """Look for `text`; a single letter finds too much to be of use."""
        wanted = text.strip()
        if len(wanted) < SHORTEST:
            self._screen.hide_found()
            return
        rows = tuple(self._row(found) for found in self._search.find(wanted))
        self._screen.show_found(rows, self._words.say("search.nothing", text=wanted))

    def _row(self, found: Found) -> FoundRow:
        return FoundRow(
            self._words.name(found.kind),
            found.title,
            found.excerpt,
            of_found(found),
            found.group_id,
        )
