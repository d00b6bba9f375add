"""Take back what was done, and do it again."""

from __future__ import annotations

from coprod_desktop.domain.words import Words
from coprod_desktop.services.service import Service
from coprod_desktop.store import journal
from coprod_desktop.store.store import Store


class History(Service):
    """Undo and redo over the file's own history."""

    def __init__(self, store: Store, words: Words) -> None:
        super().__init__(store)
        self._words = words

    def undo_title(self) -> str | None:
        """What undo would take back, in words; None where there is nothing."""
        with self._store.reading() as session:
            entry = journal.undoable(session)
            return self._title(entry.title) if entry else None

    def redo_title(self) -> str | None:
        """What redo would do again, in words; None where there is nothing."""
        with self._store.reading() as session:
            entry = journal.redoable(session)
            return self._title(entry.title) if entry else None

    def undo(self) -> str:
        """Take back the newest action and say which; refuses "changed_since"."""
        return self._title(self._store.undo())

    def redo(self) -> str:
        """Do the last undone action again and say which; refuses "changed_since"."""
        return self._title(self._store.redo())

    def _title(self, key: str) -> str:
        return self._words.say(f"action_title.{key}")
