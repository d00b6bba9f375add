"""The changes of a group file as a whole, each ready to be cut short at any moment."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path

from coprod_desktop.domain.clock import local_time
from coprod_desktop.domain.copies import folder_for, name_for
from coprod_desktop.domain.people import Side
from coprod_desktop.services.example import write_example
from coprod_desktop.services.group_file import GroupFile
from tests.durability.sticks import be_like_anybody
from tests.store.crashes import left_elsewhere

OLD, NEW = "seven boats", "nine kites"
WORD = "heliotrope"
"""Stands in every file that is worked on here, so that remains of it can be searched for."""

SOMEBODY = "Wilhelmina Overton"
"""Is erased."""

READY, DONE = "ready", "done"
COPIES = 2  # that lie there before one is made and the others are tidied
FORMAT_1 = Path(__file__).parent.parent / "store" / "files" / "format_1.coprod"
FORMAT_1_PROTECTED = FORMAT_1.with_name("format_1_protected.coprod")


@dataclass(frozen=True)
class Change:
    """One change of a file as a whole.

    `prepare` makes the file at a path; `make` begins the change, yields when it is under way
    but for one step, and ends when it is done. `before` and `after` are the file's passwords;
    copies may be under `earlier` ones. With `keeps` the file as it was must lie beside it
    afterwards; the word that it `erases`, in small letters, must be nowhere in it.
    """

    name: str
    prepare: Callable[[Path], None]
    make: Callable[[Path, str | None], Iterator[None]]
    before: str | None = None
    after: str | None = None
    keeps: bool = False
    earlier: tuple[str, ...] = ()
    erases: str = ""

    @property
    def passwords(self) -> tuple[str | None, ...]:
        """Those that may open the file afterwards."""
        return tuple(dict.fromkeys((self.before, self.after)))


def carry_out(name: str, path: Path, told: Connection) -> None:
    """Carry out a change, saying when it begins and when it is done; then wait for the end."""
    be_like_anybody()
    change = next(one for one in CHANGES if one.name == name)
    with told:
        for _ in change.make(path, change.before):
            told.send(READY)
        told.send(DONE)
        told.recv()


def _example(path: Path, password: str | None = None) -> None:
    write_example(path)
    with closing(GroupFile.open(path, who="pat")) as file:
        meeting = file.meetings.listed(file.groups.all()[0].id)[0].meeting.id
        item = file.meetings.sheet(meeting).items[0].item.id
        file.meetings.write_notes(item, f"The {WORD} was seen by the door. " * 500)
        if password:
            file.security.set(password, password)


def _protected(path: Path) -> None:
    _example(path, OLD)


def _with_copy(path: Path) -> None:
    """A copy was made before the password was set, and work went on."""
    _example(path)
    with closing(GroupFile.open(path, who="pat")) as file:
        file.copies.take()
        file.security.set(OLD, OLD)
        file.groups.begin("Hillside PPG")


def _with_copies_under_another_password(path: Path) -> None:
    _with_older_copies(path)
    with closing(GroupFile.open(path, password=OLD, who="pat")) as file:
        file.security.change(OLD, NEW, NEW)


def _with_somebody(path: Path) -> None:
    _example(path)
    with closing(GroupFile.open(path, who="pat")) as file:
        group = file.groups.all()[0].id
        file.people.add(group, name=SOMEBODY, side=Side.PATIENT)


def _with_older_copies(path: Path) -> None:
    _protected(path)
    folder = folder_for(path)
    folder.mkdir()
    for number in range(1, COPIES + 1):  # within one week, long ago: all but one may go
        at = local_time() - timedelta(days=900, hours=number)
        shutil.copyfile(path, folder / name_for(path, at))


def _format_1(path: Path) -> None:
    shutil.copyfile(FORMAT_1, path)


def _format_1_protected(path: Path) -> None:
    shutil.copyfile(FORMAT_1_PROTECTED, path)


def _from_elsewhere(path: Path) -> None:
    _protected(path)
    left_elsewhere(path)


def _set(path: Path, password: str | None) -> Iterator[None]:
    file = GroupFile.open(path, password=password, who="pat")
    yield
    file.security.set(NEW, NEW)


def _change(path: Path, password: str | None) -> Iterator[None]:
    file = GroupFile.open(path, password=password, who="pat")
    yield
    file.security.change(OLD, NEW, NEW)


def _remove(path: Path, password: str | None) -> Iterator[None]:
    file = GroupFile.open(path, password=password, who="pat")
    yield
    file.security.remove(OLD)


def _upgrade(path: Path, password: str | None) -> Iterator[None]:
    yield
    GroupFile.open(path, password=password, who="pat", upgrade=True)


def _take_over(path: Path, password: str | None) -> Iterator[None]:
    yield
    GroupFile.open(path, password=password, who="pat", take_over=True)


def _restore(path: Path, password: str | None) -> Iterator[None]:
    file = GroupFile.open(path, password=password, who="pat")
    chosen = file.copies.all()[0].path
    yield
    file.copies.restore(chosen)


def _erase(path: Path, password: str | None) -> Iterator[None]:
    file = GroupFile.open(path, password=password, who="pat")
    (person,) = [one.id for one in file.people.everyone() if one.name == SOMEBODY]
    yield
    file.erasing.erase(person)


def _follow(path: Path, password: str | None) -> Iterator[None]:
    file = GroupFile.open(path, password=password, who="pat")
    yield
    file.copies.follow_password(OLD)


def _copy(path: Path, password: str | None) -> Iterator[None]:
    file = GroupFile.open(path, password=password, who="pat")
    yield
    file.copies.take()


CHANGES = (
    Change("a password is set", _example, _set, None, NEW),
    Change("the password is changed", _protected, _change, OLD, NEW),
    Change("the password is taken away", _protected, _remove, OLD, None),
    Change("an older file is brought up to date", _format_1, _upgrade, keeps=True),
    Change("an older protected file is brought up to date",
           _format_1_protected, _upgrade, OLD, OLD, keeps=True),
    Change("a file is taken over", _from_elsewhere, _take_over, OLD, OLD, keeps=True),
    Change("a copy from before the password comes back",
           _with_copy, _restore, OLD, OLD, keeps=True),
    Change("a person is erased and the file made compact",
           _with_somebody, _erase, erases="overton"),
    Change("the copies get the file's new password", _with_copies_under_another_password,
           _follow, NEW, NEW, keeps=True, earlier=(OLD,)),
    Change("a copy is made and older ones go",
           _with_older_copies, _copy, OLD, OLD, keeps=True),
)  # fmt: skip
