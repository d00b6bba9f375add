"""Find anything people wrote, as it is typed."""

from __future__ import annotations

from coprod_desktop.domain.sheets import Found
from coprod_desktop.services.service import Service
from coprod_desktop.store import search


class Search(Service):
    """One search over everything in the file."""

    def find(self, text: str, limit: int = 20) -> tuple[Found, ...]:
        """The best matches for all the words of `text`; each may be unfinished."""
        with self._store.reading() as session:
            return search.find(session, text, limit)
