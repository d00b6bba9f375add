"""Files made for people (papers, records): they appear whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import swapping
from coprod_desktop.store.faults import NO_ROOM


def write_whole(path: Path, data: bytes, *, replaces: bytes) -> None:
    """Write `data` to `path`: beside it first, then in its place, so that no half file is left.

    What lies at `path` is replaced only if it begins with `replaces` (or is empty): a PDF by a
    PDF, never a group file. Raises Unavailable "exists", "not_a_file", "folder_missing",
    "folder_not_writable", "no_room", "in_other_program" or "cannot_use"; what was there is then
    as it was.
    """
    target = path.resolve()
    part = swapping.part_of(target)
    try:
        _refuse_target(path, target, replaces)
        swapping.discard(part)
        _write(part, data)
        swapping.put_in_place(part, target)
    except OSError as error:
        raise _fault(error, path, part) from error
    finally:
        swapping.discard(part)


def _refuse_target(path: Path, target: Path, replaces: bytes) -> None:
    if not target.parent.is_dir():
        raise Unavailable("folder_missing", path=path.parent)
    if not target.exists():
        return
    if not target.is_file():
        raise Unavailable("not_a_file", path=path)
    with target.open("rb") as file:
        begins = file.read(len(replaces))
    if begins not in (b"", replaces):
        raise Unavailable("exists", path=path)


def _write(part: Path, data: bytes) -> None:
    with part.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _fault(error: OSError, path: Path, part: Path) -> Unavailable:
    if error.errno in NO_ROOM:
        return Unavailable("no_room", path=path)
    if isinstance(error, PermissionError) and part.exists():
        return Unavailable("in_other_program", path=path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return Unavailable("folder_not_writable", path=path.parent)
    return Unavailable("cannot_use", path=path, detail=error.strerror)
