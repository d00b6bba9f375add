"""What can stand in for a group file that is damaged or not where it was: copies, other places."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from coprod_desktop.domain.clock import Clock, local_time
from coprod_desktop.domain.copies import Copy, folder_for, name_for
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.copies_at_hand import in_folder
from coprod_desktop.store import lock
from coprod_desktop.store.beside import write_copy
from coprod_desktop.store.copies import look
from coprod_desktop.store.engine import look_at
from coprod_desktop.store.soundness import problems
from coprod_desktop.store.swapping import taking_place
from coprod_desktop.store.whereabouts import drives

HOME_FOLDERS = ("", "Documents", "Desktop", "Downloads")
MOST_PLACES = 3


@dataclass(frozen=True, slots=True)
class AtHand:
    """What there is in place of a file: the newest sound copy, and files of its name elsewhere."""

    copy: Copy | None = None
    elsewhere: tuple[Path, ...] = ()


def newest_copy(path: Path, password: str | None = None) -> Copy | None:
    """The newest of the copies beside the file at `path` that opens and is sound.

    Each is looked through, which may take seconds; any thread may ask. Where no password is
    known a protected copy is taken at its name.
    """
    return next((copy for copy in _copies(path) if _is_sound(copy.path, password)), None)


def opens_a_copy(path: Path, password: str) -> bool:
    """Whether the password opens the newest protected copy: then it is the file that is amiss."""
    for copy in _copies(path):
        with suppress(Unavailable, OSError):
            if look_at(copy.path).protected:
                return _is_read(copy.path, password)
    return False


def elsewhere(path: Path, places: Iterable[Path] | None = None) -> tuple[Path, ...]:
    """Files of the same name where such a file is likely to be now: other drives, the home.

    Nothing is searched through: only the same folders on each drive, and its top.
    """
    tops = drives() if places is None else tuple(places)
    found: dict[Path, None] = {}
    for candidate in (*_on_drives(path, tops), *_at_home(path)):
        with suppress(OSError):
            if candidate != path and candidate.is_file():
                found[candidate] = None
    return tuple(found)[:MOST_PLACES]


def put_in_place(
    copy: Path, path: Path, password: str | None, *, who: str = "", clock: Clock = local_time
) -> Path | None:
    """Make the file at `path` as it is in the copy; returns where the one before is kept.

    The copy stays where it is, and the file that lay there is kept under another name, with
    all that is in it. There is a file at `path` all the time. Raises Unavailable "held",
    "in_use", "folder_missing", "folder_not_writable", "no_room" or "copy_failed"; all is then
    as it was.
    """
    if not path.parent.is_dir():
        raise Unavailable("folder_missing", path=path.parent)
    try:
        hold = lock.take(path, who=who, clock=clock)
    except OSError as error:
        raise Unavailable("folder_not_writable", path=path.parent) from error
    kept = None
    try:
        with taking_place(path, failed="copy_failed", like=copy) as part:
            _write(copy, password, part)
            kept = _set_aside(path, clock()) if path.exists() else None
    finally:
        if kept is not None and not path.exists():
            kept.rename(path)
        hold.abandon()
    return kept


def carry_out(path: Path, folder: Path, now: datetime) -> Path:
    """Copy a file that was cut short in a change, with its journal, to where it can be mended.

    Raises Unavailable "no_room" or "folder_not_writable".
    """
    target = folder / path.name
    if target.exists():
        target = _free(target, "", now)
    journal = _journal(path)
    try:
        if journal.exists():
            shutil.copyfile(journal, _journal(target))
        shutil.copyfile(path, target)
    except OSError as error:
        for left in (target, _journal(target)):
            with suppress(OSError):
                left.unlink(missing_ok=True)
        raise Unavailable("folder_not_writable", path=folder) from error
    return target


def _write(copy: Path, password: str | None, part: Path) -> None:
    """Write a copy anew and prove it; where its password is not known, as it lies."""
    protected = look_at(copy).protected
    if protected and password is None:
        shutil.copyfile(copy, part)
    else:
        write_copy(copy, password if protected else None, part)


def _copies(path: Path) -> tuple[Copy, ...]:
    return in_folder(folder_for(path), path)


def _is_sound(copy: Path, password: str | None) -> bool:
    try:
        protected = look_at(copy).protected
    except (Unavailable, OSError):
        return False
    if protected and password is None:
        return True
    key = password if protected else None
    return _is_read(copy, key) and not problems(copy, key)


def _is_read(copy: Path, key: str | None) -> bool:
    try:
        look(copy, key)
    except (dbapi2.Error, OSError):
        return False
    return True


def _on_drives(path: Path, tops: Iterable[Path]) -> Iterator[Path]:
    parts = path.parts[1:]
    for top in tops:
        for cut in range(len(parts)):
            yield top.joinpath(*parts[cut:])


def _at_home(path: Path) -> Iterator[Path]:
    with suppress(RuntimeError):  # nobody's home
        for folder in HOME_FOLDERS:
            yield Path.home() / folder / path.name


def _set_aside(path: Path, now: datetime) -> Path:
    """Give the file at `path` a second name, and its journal only that; returns the name."""
    kept = _free(path, "damaged", now)
    try:
        os.link(path, kept)
    except OSError:  # a disk that knows no second names, as those of sticks
        path.rename(kept)
    journal = _journal(path)
    if journal.exists():
        journal.rename(_journal(kept))
    return kept


def _free(path: Path, why: str, now: datetime) -> Path:
    named = path.with_stem(f"{path.stem} {why}".strip())
    names = [name_for(named, now), name_for(named, now, seconds=True)]
    names += [name_for(named.with_stem(f"{named.stem} {n}"), now) for n in range(2, 100)]
    return next(there for name in names if not (there := path.with_name(name)).exists())


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")
