"""The one writer: a lock beside the group file that says who writes, held by the system itself.

The lock is a small file, `riverside.coprod.lock`. While a program writes it keeps a lock of the
operating system on it, which ends with the program however that ends; so a lock file left by a
crash on this computer is told from one that is in use. What stands in it (who, where, since
when, last sign of life) is for people, and decides only where the system's locks do not reach:
on a stick that came from another computer, or in a folder that is copied about.
"""

from __future__ import annotations

import errno
import json
import os
import platform
import sys
import time
import uuid
from contextlib import ExitStack, suppress
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from coprod_desktop import __version__
from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.holders import Holder
from coprod_desktop.domain.refusals import Unavailable

SILENT_SECONDS = 120
"""After so long without a beat nobody is there; asked only where the system cannot lock."""

SEIZED_AT = 1 << 30  # the byte that is locked on Windows, where a locked byte cannot be read
TRIES, WAIT = 10, 0.02  # for another program that is just coming or going

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, SEIZED_AT, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


OTHERS = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})
UNABLE = frozenset({errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL})


class Hold:
    """The right to write to one group file, from `take` until `release`.

    `former` is who had the file before and did not let go of it: a program that crashed here,
    or somebody elsewhere from whom the file was taken over.
    """

    def __init__(
        self, path: Path, descriptor: int, mine: Holder, former: Holder | None, clock: Clock
    ) -> None:
        self.mine = mine
        self.former = former
        self.taken_by: Holder | None = None
        self._path = path
        self._lock = lock_of(path)
        self._descriptor = descriptor
        self._clock = clock
        self._signed = False

    def sign(self) -> None:
        """Write into the lock who holds the file; until then it says what it said before.

        Where the disk has no room for it the system's own lock still holds.
        """
        self._signed = True
        with suppress(OSError):
            _write(self._descriptor, self.mine)

    def beat(self) -> Holder | None:
        """Give a sign of life; returns who has taken the file over meanwhile, None for nobody.

        Call it every BEAT_SECONDS. A drive that is away is no fault here: the next change
        tells of it, and the lock is taken up again when the drive is back.
        """
        if self.taken_by is None and self._signed and self._path.exists():
            with suppress(OSError):
                self._keep()
        return self.taken_by

    def release(self) -> None:
        """Let go of the file and take the lock away; what is not ours is left."""
        if self._descriptor < 0:
            return
        ours = self.taken_by is None and _is_at(self._descriptor, self._lock)
        with suppress(OSError):
            if ours:
                os.ftruncate(self._descriptor, 0)
                if sys.platform != "win32":
                    self._lock.unlink()
        self._let_go()
        with suppress(OSError):
            if ours and sys.platform == "win32":
                self._lock.unlink()

    def abandon(self) -> None:
        """Let go of a hold that was not signed, leaving the lock as it was found."""
        if self._signed or self.former is None:
            self.release()
        else:
            self._let_go()

    def _keep(self) -> None:
        if not _is_at(self._descriptor, self._lock):
            self._take_up_again()
        found = _read(self._descriptor)
        if found is not None and found.hold != self.mine.hold:
            self.taken_by = found
            return
        self.mine = replace(self.mine, beat=self._clock())
        _write(self._descriptor, self.mine)

    def _take_up_again(self) -> None:
        """Hold the lock that now lies there: ours was tidied away, or its drive was out."""
        descriptor = _opened(self._lock, take_over=False)
        if _seized(descriptor) is False:
            self.taken_by = _read(descriptor) or _nobody_known(descriptor)
            os.close(descriptor)
        else:
            self._let_go()
            self._descriptor = descriptor

    def _let_go(self) -> None:
        descriptor, self._descriptor = self._descriptor, -1
        with suppress(OSError):
            os.close(descriptor)


def take(path: Path, *, who: str, clock: Clock, take_over: bool = False) -> Hold:
    """Take the right to write to the group file at `path`; the hold is not signed yet.

    A lock that a crash on this computer left is taken by itself. Raises Unavailable "held"
    with who, computer, since, beat and `may_take_over`: true where nobody seems to be there, so
    that `take_over` gets the file; "in_use" where the one who has it does not say who it is.
    OSError where no lock can be made beside the file.
    """
    lock = lock_of(path)
    for _ in range(TRIES):
        descriptor = _opened(lock, take_over=take_over)
        with ExitStack() as unless_held:
            unless_held.callback(os.close, descriptor)
            seized = _seized(descriptor)
            if seized is False:
                _refuse_known(path, descriptor)
            elif _is_at(descriptor, lock):
                hold = _hold(
                    path, descriptor, who, clock, seized=seized is True, take_over=take_over
                )
                unless_held.pop_all()
                return hold
        time.sleep(WAIT)  # somebody is just coming or going
    raise Unavailable("in_use", path=path)


def holder_of(path: Path) -> Holder | None:
    """Who has the group file at `path` open to write, as its lock says; nothing is written."""
    try:
        descriptor = os.open(lock_of(path), os.O_RDONLY | _BINARY)
    except OSError:
        return None
    try:
        return _read(descriptor)
    finally:
        os.close(descriptor)


def is_from_here(holder: Holder) -> bool:
    """Whether a holder was on this computer, as far as the lock says."""
    return holder.computer in ("", platform.node())


def lock_of(path: Path) -> Path:
    """Where the lock of a group file lies."""
    real = path.resolve()
    return real.with_name(real.name + ".lock")


_BINARY = getattr(os, "O_BINARY", 0)


def _refuse_known(path: Path, descriptor: int) -> None:
    there = _read(descriptor)
    if there is not None and there.hold:
        raise _held(path, there, may_take_over=False)


def _hold(
    path: Path, descriptor: int, who: str, clock: Clock, *, seized: bool, take_over: bool
) -> Hold:
    former = _read(descriptor)
    now = clock()
    if former is not None and not take_over and not _is_stale(former, now, seized=seized):
        raise _held(path, former, may_take_over=True)
    mine = Holder(
        who=who,
        computer=platform.node(),
        since=now,
        beat=now,
        process=os.getpid(),
        version=__version__,
        hold=str(uuid.uuid4()),
    )
    return Hold(path, descriptor, mine, former, clock)


def _is_stale(former: Holder, now: datetime, *, seized: bool) -> bool:
    """Whether a lock was left by a program that is gone, and was on this computer.

    Where the system cannot lock, nothing was `seized`, and silence must do.
    """
    if not is_from_here(former):
        return False
    return seized or abs((now - former.beat).total_seconds()) > SILENT_SECONDS


def _held(path: Path, holder: Holder, *, may_take_over: bool) -> Unavailable:
    return Unavailable(
        "held",
        path=path,
        who=holder.who or holder.computer,
        computer=holder.computer,
        since=holder.since,
        beat=holder.beat,
        may_take_over=may_take_over,
    )


def _opened(lock: Path, *, take_over: bool) -> int:
    """Open the lock file, or make it; one that another user's crash left is made anew."""
    flags = os.O_RDWR | os.O_CREAT | _BINARY
    try:
        return os.open(lock, flags, 0o666)
    except PermissionError:
        descriptor = os.open(lock, os.O_RDONLY | _BINARY)
    found = _read(descriptor)
    here = found is None or is_from_here(found)
    if (here or take_over) and _seized(descriptor):
        os.close(descriptor)
        lock.unlink()
        return os.open(lock, flags, 0o666)
    return descriptor


def _seized(descriptor: int) -> bool | None:
    """Whether the system's lock is ours now; None where this disk knows no locks."""
    try:
        _lock(descriptor)
    except OSError as error:
        if error.errno in OTHERS:
            return False
        if error.errno in UNABLE:
            return None
        raise
    return True


def _is_at(descriptor: int, lock: Path) -> bool:
    """Whether the open file is the one that lies at `lock`."""
    try:
        return os.path.samestat(os.fstat(descriptor), lock.stat())
    except OSError:
        return False


def _write(descriptor: int, holder: Holder) -> None:
    facts = {**asdict(holder), "since": holder.since.isoformat(), "beat": holder.beat.isoformat()}
    data = json.dumps(facts, ensure_ascii=False, indent=1).encode() + b"\n"
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, data)
    os.ftruncate(descriptor, len(data))


def _read(descriptor: int) -> Holder | None:
    """What the lock says: None where it is empty, somebody unknown where it makes no sense."""
    os.lseek(descriptor, 0, os.SEEK_SET)
    data = os.read(descriptor, 4096)
    if not data:
        return None
    try:
        return _holder(json.loads(data))
    except (ValueError, KeyError, TypeError):
        return _nobody_known(descriptor)


def _holder(facts: Any) -> Holder:
    return Holder(
        who=str(facts["who"]),
        computer=str(facts["computer"]),
        since=datetime.fromisoformat(facts["since"]),
        beat=datetime.fromisoformat(facts["beat"]),
        process=int(facts["process"]),
        version=str(facts["version"]),
        hold=str(facts["hold"]),
    )


def _nobody_known(descriptor: int) -> Holder:
    written = datetime.fromtimestamp(os.fstat(descriptor).st_mtime)  # noqa: DTZ006 (local, as all)
    return Holder(who="", computer="", since=written, beat=written, process=0, version="", hold="")
