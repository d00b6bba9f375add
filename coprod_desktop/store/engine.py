"""The connection to a group file: one SQLite library, and the pragmas that keep work safe."""

from __future__ import annotations

import struct
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import folding

APPLICATION_ID = 0x434F5044  # "COPD", set in every group file
PLAIN_HEADER = b"SQLite format 3\x00"
CIPHER_PAGE = 4096  # SQLCipher 4's page size: a protected file is a whole number of these
BUSY_MILLISECONDS = 2000  # a reader waits for a commit, a commit for the readers

# How files of other kinds begin. A protected group file looks like chance and may begin with
# any one byte, so each is long enough never to be met by chance; texts are told by their letters.
OTHER_KINDS = (
    b"PK\x03\x04",
    b"%PDF",
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"\xd0\xcf\x11\xe0",
)


@dataclass(frozen=True, slots=True)
class Look:
    """What can be seen of a file without opening it as a database."""

    protected: bool
    format: int | None  # None where the password hides it


def look_at(path: Path) -> Look:
    """Say what kind of file lies at `path`, reading its first 100 bytes and nothing else.

    Raises Unavailable: "missing", "not_ours", "damaged" (a plain file cut short) or
    "file_failed" (it cannot be read).
    """
    if not path.is_file():
        raise Unavailable("missing", path=path)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise Unavailable("file_failed", path=path, detail=error.strerror) from error
    if head.startswith(PLAIN_HEADER) and len(head) == 100:
        return _plain(path, head, size)
    if size == 0 or size % CIPHER_PAGE or head.startswith(OTHER_KINDS) or _is_text(head):
        raise Unavailable("not_ours", path=path)
    return Look(protected=True, format=None)


def _is_text(head: bytes) -> bool:
    """Whether bytes are the beginning of a UTF-8 text, which a hundred bytes of chance are not."""
    for cut in range(4):  # the last letter may be cut in two
        try:
            head[: len(head) - cut].decode()
        except UnicodeDecodeError:
            continue
        return True
    return False


def _plain(path: Path, head: bytes, size: int) -> Look:
    # Offsets of the database header: https://sqlite.org/fileformat2.html#the_database_header
    (page,) = struct.unpack_from(">H", head, 16)
    (pages,) = struct.unpack_from(">I", head, 28)
    (user_version,) = struct.unpack_from(">I", head, 60)
    (application_id,) = struct.unpack_from(">I", head, 68)
    if application_id != APPLICATION_ID:
        raise Unavailable("not_ours", path=path)
    if size < pages * (65536 if page == 1 else page):
        raise Unavailable("damaged", path=path, detail="part of it is missing")
    return Look(protected=False, format=int(user_version))


def connect(
    path: Path, password: str | None, *, read_only: bool = False, create: bool = False
) -> Any:
    """A raw connection to the file at `path`, keyed where there is a password.

    Only with `create` is a file made that was not there.
    """
    mode = "ro" if read_only else "rwc" if create else "rw"
    raw = dbapi2.connect(
        f"file:{quote(str(path))}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MILLISECONDS / 1000,
    )
    with ExitStack() as on_failure:
        on_failure.callback(raw.close)
        folding.teach(raw)
        if password is not None:
            raw.execute("PRAGMA cipher_log_level = NONE")
            raw.execute(f"PRAGMA key = {_quoted(password)}")
        for pragma in (
            f"busy_timeout = {BUSY_MILLISECONDS}",
            "locking_mode = NORMAL",
            "synchronous = FULL",
            "foreign_keys = ON",
            "trusted_schema = OFF",
        ):
            raw.execute(f"PRAGMA {pragma}")
        if not read_only:
            raw.execute("PRAGMA journal_mode = TRUNCATE")
        on_failure.pop_all()
    return raw


def engine_for(
    path: Path,
    password: str | None,
    *,
    read_only: bool = False,
    begun: Callable[[Connection], None] | None = None,
) -> Engine:
    """An engine with a single connection; each transaction begins as its work needs it.

    `begun` is called in each transaction that may write, before anything is written; what it
    raises ends the transaction.
    """
    engine = _engine(lambda: connect(path, password, read_only=read_only))

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        if read_only or connection.get_execution_options().get("reading"):
            connection.exec_driver_sql("BEGIN")
            return
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        if begun is not None:
            with ExitStack() as on_failure:
                on_failure.callback(connection.exec_driver_sql, "ROLLBACK")
                begun(connection)
                on_failure.pop_all()

    return engine


def locked_engine(path: Path) -> Engine:
    """An engine that knows no password; whatever is asked of it raises Unavailable "locked"."""

    def refuse() -> Any:
        raise Unavailable("locked", path=path)

    return _engine(refuse)


def _engine(creator: Callable[[], Any]) -> Engine:
    # A QueuePool of one: the default pool of this dialect crashes with threads.
    return create_engine(
        "sqlite://",
        module=dbapi2,
        creator=creator,
        poolclass=QueuePool,
        pool_size=1,
        max_overflow=0,
        pool_timeout=2,
    )


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
