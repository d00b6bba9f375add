"""Files made for people (papers, records): they appear whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import time
from pathlib import Path

from coprod_desktop.domain.refusals import Unavailable

WAITS = (0.1, 0.2, 0.4, 0.8)
"""Seconds between tries, for a viewer or a virus scanner that still holds the old file."""

FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def write_whole(path: Path, data: bytes, *, replaces: bytes) -> None:
    """Write `data` to `path`: beside it first, then in its place, so that no half file is left.

    What lies at `path` is replaced only if it begins with `replaces` (or is empty): a PDF by a
    PDF, never a group file. Raises Unavailable "exists", "not_a_file", "folder_missing",
    "folder_not_writable", "no_room", "in_other_program" or "cannot_use"; what was there is then
    as it was.
    """
    target = path.resolve()
    part = target.with_name(f"~{secrets.token_hex(4)}.part")
    try:
        _refuse_target(path, target, replaces)
        _write(part, data)
        _put_in_place(part, target)
    except OSError as error:
        raise _fault(error, path, part) from error
    finally:
        part.unlink(missing_ok=True)


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


def _put_in_place(part: Path, target: Path) -> None:
    for wait in WAITS:
        try:
            part.replace(target)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    part.replace(target)


def _fault(error: OSError, path: Path, part: Path) -> Unavailable:
    if error.errno in FULL:
        return Unavailable("no_room", path=path)
    if isinstance(error, PermissionError) and part.exists():
        return Unavailable("in_other_program", path=path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return Unavailable("folder_not_writable", path=path.parent)
    return Unavailable("cannot_use", path=path, detail=error.strerror)
