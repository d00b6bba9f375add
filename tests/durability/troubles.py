"""What can happen to a group file at work, what the program must say, and how it is mended."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coprod_desktop.domain.people import Side
from coprod_desktop.services.group_file import GroupFile


@dataclass
class Spot:
    """A file at work on a drive, the process that writes in it, and another file at hand."""

    stick: Any
    path: Path
    other: Path
    writer: int = 0

    @property
    def pocket(self) -> Path:
        """Where the file is when it is moved."""
        return self.path.with_name("moved.coprod")


@dataclass(frozen=True)
class Trouble:
    """One thing that goes wrong while the file is open.

    `codes` are what the program may say, `mend` brings things in order and gives where the
    file now is, or None where it is gone for good. `goes_on` where the program need not
    open the file again. `between` where it strikes between two changes: what writes into the
    file in the middle of a save leaves a mixture of both, and no program can help that.
    """

    name: str
    strike: Callable[[Spot], object]
    codes: frozenset[str]
    mend: Callable[[Spot], Path | None]
    goes_on: bool = False
    between: bool = False


def _full(spot: Spot) -> None:
    spot.stick.fill(spot.writer)


def _room(spot: Spot) -> Path:
    spot.stick.make_room(spot.writer)
    return spot.path


def _back(spot: Spot) -> Path:
    spot.stick.put_back()
    return spot.path


def _move(spot: Spot) -> None:
    spot.path.rename(spot.pocket)


def _gone(spot: Spot) -> None:
    """Nobody can bring it back; and nothing was made in its place."""
    assert not spot.path.exists()


def _replace(spot: Spot) -> None:
    """As a sync tool does: write beside, then rename over."""
    beside = spot.path.with_name("arriving.tmp")
    shutil.copyfile(spot.other, beside)
    beside.replace(spot.path)


def _overwrite(spot: Spot) -> None:
    """As copying onto it does: the same file, with other contents."""
    shutil.copyfile(spot.other, spot.path)


def _other_is_whole(spot: Spot) -> None:
    """What the other computer wrote is as it came."""
    assert spot.path.read_bytes() == spot.other.read_bytes()


def _spoil(spot: Spot) -> None:
    spot.path.write_bytes(b"\xa5" * spot.path.stat().st_size)


PULLED = Trouble(
    "the drive is pulled out", lambda spot: spot.stick.pull(), frozenset({"drive_gone"}), _back
)

ON_FOLDERS = (
    PULLED,
    Trouble("the file is moved", _move, frozenset({"moved"}), lambda spot: spot.pocket),
    Trouble("the file is deleted", lambda spot: spot.path.unlink(), frozenset({"moved"}), _gone),
    Trouble("the file is replaced", _replace, frozenset({"moved"}), _other_is_whole),
    Trouble("the file is overwritten", _overwrite, frozenset({"changed_outside"}),
            _other_is_whole, between=True),
    Trouble("the file is spoilt", _spoil, frozenset({"damaged"}), lambda _: None,
            between=True),
    Trouble("the disk takes no more", _full, frozenset({"disk_failed"}), _room, goes_on=True),
)  # fmt: skip

ON_DRIVES = (
    PULLED,
    Trouble("the disk is full", _full, frozenset({"disk_full"}), _room, goes_on=True),
    Trouble("the drive fails", lambda spot: spot.stick.fail(),
            frozenset({"disk_failed", "file_failed"}), _back),
    Trouble("the drive refuses to write", lambda spot: spot.stick.stumble(),
            frozenset({"disk_failed", "read_only", "folder_not_writable"}), _back),
)  # fmt: skip


def another_group(path: Path, password: str | None) -> None:
    """Make a file such as another computer may send."""
    file = GroupFile.create(path, password=password, who="sam")
    group = file.groups.begin("Hillside PPG")
    # longer than the other, so that the length does not tell
    file.people.add(group, name="Bo Lindqvist", side=Side.PATIENT, contact="by post " * 20_000)
    file.close()
