"""Notices that another program wrote to the group file, before anything is written over it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

VERSION = "data_version"  # counts, within one connection, what others have committed

NEWEST = text("""
    SELECT (SELECT value FROM file_facts WHERE name = 'file_uid'), h.id, h.changed_at, h.state,
        (SELECT count(*) FROM history WHERE state = 'undone')
    FROM (SELECT max(id) AS newest FROM history) LEFT JOIN history h ON h.id = newest
""")


class Watch:
    """What this program knows the file to hold, and whether it still holds that.

    Within one connection SQLite itself says whether somebody else has written. A new connection,
    after a drive was away, is compared by the newest line of the history.
    """

    def __init__(self) -> None:
        self._known: tuple[Any, ...] = ()

    def begin(self, connection: Connection) -> None:
        """Take what the file holds now as known."""
        self._known = (_state(connection),)
        connection.info[VERSION] = _version(connection)

    def is_changed(self, connection: Connection) -> bool:
        """Whether others have written since; asked within a transaction that may write."""
        version = _version(connection)
        if VERSION in connection.info:
            return bool(connection.info[VERSION] != version)
        if self.is_other(connection):
            return True
        connection.info[VERSION] = version
        return False

    def is_other(self, connection: Connection) -> bool:
        """Whether the file, opened anew, holds something else than was known."""
        return _state(connection) not in self._known

    def expect(self, session: Session) -> None:
        """Know what is about to be committed, or not: a fault in between leaves either."""
        self._known = (*self._known, _state(session))

    def committed(self) -> None:
        """What was expected last is what the file holds."""
        self._known = self._known[-1:]


def _version(connection: Connection) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {VERSION}").scalar_one())


def _state(connection: Connection | Session) -> Any:
    return tuple(connection.execute(NEWEST).one())
