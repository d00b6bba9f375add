"""What the worker does while a group file is opened; the services are loaded there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.file_trouble import Way

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile
    from coprod_desktop.services.rescue import Report
    from coprod_desktop.services.stand_in import AtHand


@dataclass(frozen=True, slots=True)
class Attempt:
    """A file that shall be opened: with what password, in what way, tried how often."""

    path: Path
    password: str | None = None
    way: Way | None = None
    tries: int = 0


def opened(attempt: Attempt, clock: Clock, _progress: Progress) -> GroupFile:
    """Load the services, which takes most of the time, and open the file."""
    from coprod_desktop.services.group_file import GroupFile

    return GroupFile.open(
        attempt.path,
        password=attempt.password,
        clock=clock,
        read_only=attempt.way is Way.READ,
        take_over=attempt.way is Way.TAKE_OVER,
        upgrade=attempt.way is Way.UPGRADE,
    )


def at_hand(attempt: Attempt, _progress: Progress, *, missing: bool) -> AtHand:
    """Look for what may stand in for a file; one that is missing is looked for elsewhere too."""
    from coprod_desktop.services import stand_in

    copy = stand_in.newest_copy(attempt.path, attempt.password)
    return stand_in.AtHand(copy, stand_in.elsewhere(attempt.path) if missing else ())


def behind_password(attempt: Attempt, _progress: Progress) -> AtHand | None:
    """What stands in for a protected file, if the password is right and the file amiss."""
    from coprod_desktop.services import stand_in

    if not attempt.password or not stand_in.opens_a_copy(attempt.path, attempt.password):
        return None
    return stand_in.AtHand(stand_in.newest_copy(attempt.path, attempt.password))


def put_in_place(attempt: Attempt, copy: Path, clock: Clock, _progress: Progress) -> Path | None:
    """Put a copy in the place of the file; gives where the one before is kept."""
    from coprod_desktop.services import stand_in
    from coprod_desktop.services.group_file import logged_in

    return stand_in.put_in_place(copy, attempt.path, attempt.password, who=logged_in(), clock=clock)


def carry_out(path: Path, folder: Path, clock: Clock, _progress: Progress) -> Path:
    """Copy a file that was cut short to a folder where it can be put right."""
    from coprod_desktop.services import stand_in

    return stand_in.carry_out(path, folder, clock())


def rescue(
    attempt: Attempt, target: Path, words: Words, clock: Clock, progress: Progress
) -> Report:
    """Write all that can be read of the file to a new one."""
    from coprod_desktop.services import rescue as rescuing
    from coprod_desktop.services.group_file import logged_in

    return rescuing.rescue(
        attempt.path,
        attempt.password,
        target,
        words,
        who=logged_in(),
        clock=clock,
        progress=progress,
    )


def check(attempt: Attempt, words: Words, progress: Progress) -> tuple[str, ...]:
    """Look at every page of the file, and say in words what is wrong."""
    from coprod_desktop.services import rescue as rescuing

    return rescuing.check(attempt.path, attempt.password, words, progress)
