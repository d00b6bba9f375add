"""Which group files the welcome screen offers to go on with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from coprod_desktop.domain.words import Words


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A file opened before: its name, the folder in words, and whether it is still there."""

    path: Path
    name: str
    where: str
    there: bool


def recent_files(
    paths: Iterable[Path], words: Words, is_there: Callable[[Path], bool] = Path.is_file
) -> tuple[RecentFile, ...]:
    """The files in the order given; those on a stick that is not in the PC are not there."""

    def line(path: Path) -> RecentFile:
        there = is_there(path)
        key = "welcome.in_folder" if there else "welcome.not_there"
        return RecentFile(path, path.name, words.say(key, folder=folder_name(path)), there)

    return tuple(line(path) for path in paths)


def folder_name(path: Path) -> str:
    """The folder a file is kept in, by the name people know it by."""
    return path.parent.name or str(path.parent)
