"""The four questions that begin a group: suggests where to keep it, refuses what cannot be."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from coprod_desktop.domain.groups import GroupKind
from coprod_desktop.domain.refusals import Refused, required

ENDING = ".coprod"
UNFIT_FOR_FILE_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
LONGEST_STEM = 80
NAMES_KEPT_BY_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewGroup:
    """The answers to the four questions."""

    name: str
    kind: GroupKind
    path: Path
    password: str | None


class NewGroupScreen(Protocol):
    """What the presenter tells the screen."""

    def suggest_place(self, path: Path) -> None:
        """Fill in where the file would be kept."""

    def point_out(self, refused: Refused) -> None:
        """Say what cannot be, beside the question it is about."""


class NewGroupPresenter:
    """Listens to the answers and hands them on when they hold together."""

    def __init__(
        self, screen: NewGroupScreen, folder: Path, begin: Callable[[NewGroup], None]
    ) -> None:
        self._screen = screen
        self._folder = folder
        self._begin = begin
        self._place_is_theirs = False

    def name_changed(self, name: str) -> None:
        """Suggest a file named after the group, until the person has said where."""
        if not self._place_is_theirs:
            self._screen.suggest_place(free_path(self._folder, name))

    def place_changed(self, text: str) -> None:
        """The person wrote where; an emptied field is suggested afresh."""
        self._place_is_theirs = bool(text.strip())

    def folder_chosen(self, folder: Path, name: str) -> None:
        """Keep the file in another folder, still named after the group."""
        self._folder = folder
        self._place_is_theirs = False
        self._screen.suggest_place(free_path(folder, name))

    def begin(
        self, name: str, kind: GroupKind, place: str, password: str, password_again: str
    ) -> None:
        """Begin the group, or point out the first answer that cannot be."""
        try:
            answers = NewGroup(
                name=required(name, "name"),
                kind=kind,
                path=path_from(required(place, "place")),
                password=_same(password, password_again) or None,
            )
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._begin(answers)


def file_stem(name: str) -> str:
    """A name for the file made from that of the group, good on every system."""
    stem = UNFIT_FOR_FILE_NAMES.sub(" ", name)
    stem = " ".join(stem.split())[:LONGEST_STEM].strip(" .")
    return f"{stem} group" if stem.casefold() in NAMES_KEPT_BY_WINDOWS else stem


def free_path(folder: Path, name: str) -> Path:
    """A path in `folder` named after the group at which there is no file yet."""
    stem = file_stem(name) or "Our group"
    path = folder / f"{stem}{ENDING}"
    number = 2
    while path.exists():
        path = folder / f"{stem} {number}{ENDING}"
        number += 1
    return path


def path_from(text: str) -> Path:
    """The path a person wrote, with our ending and `~` understood; refuse a bare name."""
    path = Path(text.strip()).expanduser()
    if not path.is_absolute():
        raise Refused("place_without_folder", "place")
    return path if path.suffix == ENDING else path.with_name(f"{path.name}{ENDING}")


def _same(password: str, again: str) -> str:
    if password != again:
        raise Refused("passwords_differ", "password_again")
    return password
