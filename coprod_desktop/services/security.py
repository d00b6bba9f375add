"""The file's password: set it, change it, take it away; lock the file and open it again."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.services.papers import PreparedPaper, refuse_unprintable
from coprod_desktop.services.password_strength import Estimate, estimate
from coprod_desktop.services.service import Service
from coprod_desktop.store import readable_copies
from coprod_desktop.store.password import rewrite
from coprod_desktop.store.rows import GroupRow, PersonRow
from coprod_desktop.store.store import Store


class Security(Service):
    """The password of an open file, known to this object alone while the file is open."""

    def __init__(self, store: Store, words: Words, password: str | None) -> None:
        super().__init__(store)
        self._words = words
        self._password = password if store.protected else None

    @property
    def protected(self) -> bool:
        """Whether the file has a password."""
        return self._store.protected

    @property
    def locked(self) -> bool:
        """Whether the file is locked until its password is typed."""
        return self._store.locked

    @property
    def password(self) -> str | None:
        """The password with which copies are made; None without one, or while locked."""
        return self._password

    def estimate(self, password: str) -> Estimate | None:
        """Judge a password as it is typed; None while nothing is. Never forbids one."""
        with self._store.reading() as session:
            names = [*session.scalars(select(GroupRow.name))]
            names += session.scalars(select(PersonRow.name))
        return estimate(password, [self._store.path.stem, *names], self._words)

    def set(self, password: str, again: str) -> None:
        """Give the file a password.

        Refuses "password_there", "password_missing" and "passwords_differ"; raises as
        store.password.rewrite, and the file is then as it was.
        """
        if self.protected:
            raise Refused("password_there")
        self._change(None, _typed_twice(password, again))

    def change(self, old: str, password: str, again: str) -> None:
        """Give the file another password; refuses as `set`, and "old_password_wrong"."""
        self._refuse_other(old)
        self._change(old, _typed_twice(password, again))

    def remove(self, old: str) -> None:
        """Take the password away; refuses "old_password_wrong"."""
        self._refuse_other(old)
        self._change(old, None)

    def lock(self) -> None:
        """Close the connection and forget the password; the file stays held by this program.

        What is being typed must have been kept as drafts before. Until `unlock`, everything
        asked of the file raises Unavailable "locked". Refuses "no_password_to_lock".
        """
        if not self.protected:
            raise Refused("no_password_to_lock")
        self._password = None
        self._store.lock()

    def unlock(self, password: str) -> None:
        """Open a locked file again; raises Unavailable "wrong_password" and stays locked."""
        self._store.unlock(password)
        self._password = password

    def readable_copies(self) -> tuple[Path, ...]:
        """Copies of this file, beside it and in its folder of copies, that anyone can read.

        A password set today does not reach the copies made before it.
        """
        return readable_copies.found(self._store) if self.protected else ()

    def protect_copies(self, progress: Progress | None = None) -> int:
        """Give those copies the file's password too, and say how many; raises as `set`.

        Each copy is whole at every moment. What was done before a fault stays done.
        """
        copies = self.readable_copies()
        for place, path in enumerate(copies):
            (progress or Unwatched()).step(place, len(copies), path.name)
            rewrite(path, None, self._password)
        return len(copies)

    def emergency_sheet(self) -> PreparedPaper:
        """The sheet for the envelope, with room to write the password on by hand.

        The password is not on it, so it lies in no printer's memory. Draw it to show it or to
        print it; it is not meant to be saved. Refuses "no_password_to_keep" and "unprintable".
        """
        from coprod_desktop.reports.emergency_sheet import emergency_sheet

        if not self.protected:
            raise Refused("no_password_to_keep")
        with self._store.reading() as session:
            groups = tuple(session.scalars(select(GroupRow.name).order_by(GroupRow.id)))
        document = emergency_sheet(self._store.path, groups, self._today(), self._words)
        refuse_unprintable(document, self._words)
        file_name = f"{self._words.say('papers.emergency.file')}.pdf"
        return PreparedPaper(title=document.title, file_name=file_name, document=document)

    def _change(self, old: str | None, new: str | None) -> None:
        self._store.change_password(old, new)
        self._password = new

    def _refuse_other(self, old: str) -> None:
        if not self.protected or old != self._password:
            raise Refused("old_password_wrong", "old")


def _typed_twice(password: str, again: str) -> str:
    if not password:
        raise Refused("password_missing", "password")
    if password != again:
        raise Refused("passwords_differ", "again")
    return password
