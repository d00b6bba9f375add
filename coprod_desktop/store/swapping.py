"""Files that appear whole or not at all: written beside, settled on the disk, put in place.

A file under way is called "~riverside.coprod.part". What a crash left of one is swept away when
the group file is next opened to write.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlcipher3 import dbapi2

from coprod_desktop.domain.copies import folder_for, is_copy_of
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store.faults import NO_ROOM, READONLY

MARK, ENDING = "~", ".part"
BESIDE = ("", "-journal", ".scan", ".scan-journal", ".scan.page", ".scan.page-journal")
"""What the database and a rescue leave of a file under way, by the ends of the names."""

_ENDS = "|".join(re.escape(end) for end in BESIDE)
_PART = re.compile(rf"{MARK}+(?P<wanted>[^{MARK}].*?)(?:{re.escape(ENDING)})+(?:{_ENDS})")

WAITS = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between tries, for a virus scanner or a viewer that holds one of the two files."""

DENIED, SHARED = 5, 32  # ERROR_ACCESS_DENIED and ERROR_SHARING_VIOLATION of winerror.h


@contextmanager
def taking_place(target: Path, *, failed: str, like: Path | None = None) -> Iterator[Path]:
    """A path to write a file at, which takes the place of `target` where the block ends well.

    It is then open to the same people as the file `like`. Raises Unavailable "no_room",
    "in_use", "folder_not_writable", or `failed` for any other error of the database;
    `target` is then as it was, and nothing is left beside it.
    """
    part = part_of(target)
    try:
        discard(part)
        yield part
        if like is not None:
            with suppress(OSError):  # a disk that knows no such rights
                shutil.copymode(like, part)
        settle(part)
        put_in_place(part, target)
    except OSError as error:
        if error.errno in NO_ROOM:
            raise Unavailable("no_room", path=target) from error
        raise Unavailable("folder_not_writable", path=target.parent) from error
    except dbapi2.Error as error:
        raise _fault(error, target, failed) from error
    finally:
        discard(part)


def part_of(target: Path) -> Path:
    """Where a file is written before it takes its place at `target`."""
    return target.with_name(f"{MARK}{target.name}{ENDING}")


def settle(part: Path) -> None:
    """Make sure that a closed file is on its disk, and no journal beside it."""
    part.with_name(part.name + "-journal").unlink(missing_ok=True)
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name at one stroke, and see that the folder knows it.

    Waits a little where another program on Windows holds one of the two.
    """
    for wait in WAITS:
        try:
            part.replace(target)
            break
        except PermissionError as error:
            if getattr(error, "winerror", None) not in (DENIED, SHARED):
                raise
        time.sleep(wait)
    else:
        part.replace(target)
    _settle_folder(target.parent)


def discard(part: Path) -> None:
    """Take away what is left of a file under way; where its disk is gone there is nothing."""
    for ending in BESIDE:
        _remove(part.with_name(part.name + ending))


def sweep(path: Path) -> None:
    """Take away what a crash left of files that were to take the place of this one or its copies.

    Only for the one who holds the group file at `path`: nobody else may have one under way.
    """
    for left, wanted in _under_way(path.parent):
        if wanted == path or is_copy_of(path, wanted):
            _remove(left)
    for left, _ in _under_way(folder_for(path)):
        _remove(left)


def sweep_copies(folder: Path, file: Path) -> None:
    """Take away copies of `file` that were cut short in a folder elsewhere."""
    for left, wanted in _under_way(folder):
        if is_copy_of(file, wanted):
            _remove(left)


def _under_way(folder: Path) -> list[tuple[Path, Path]]:
    """The files in a folder that were to take a place, each with the place."""
    try:
        lying = list(folder.iterdir())
    except OSError:
        return []
    return [
        (one, folder / found["wanted"]) for one in lying if (found := _PART.fullmatch(one.name))
    ]


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _settle_folder(folder: Path) -> None:
    """Bring a new name to the disk too; Windows does so by itself and opens no folders."""
    with suppress(OSError):  # not every disk can
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _fault(error: dbapi2.Error, path: Path, failed: str) -> Unavailable:
    """The world's fault behind a database error while a file is made for `path`."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == dbapi2.SQLITE_FULL:
        return Unavailable("no_room", path=path)
    if code in (dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED):
        return Unavailable("in_use", path=path)
    if code in (dbapi2.SQLITE_CANTOPEN, READONLY):
        return Unavailable("folder_not_writable", path=path.parent)
    return Unavailable(failed, path=path)
