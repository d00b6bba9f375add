"""The program at work in a process of its own, saying what it has saved after each save."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

from sqlalchemy import text
from sqlalchemy.orm import Session

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile, english
from coprod_desktop.store.journal import KINDS
from tests.durability.programs import Program
from tests.durability.sticks import be_like_anybody
from tests.durability.verbs import Day


@dataclass(frozen=True)
class State:
    """All that a group file holds at one moment."""

    record: str
    """A digest of every row of the record."""
    newest: int
    """The number of the newest action in the history."""
    done: int
    undone: int
    drafts: str
    """A digest of the words typed and not yet kept."""


@dataclass(frozen=True)
class Failed:
    """What the window would say instead: the world's fault, by its code."""

    code: str
    sentence: str


@dataclass(frozen=True)
class Resting:
    """The program has nothing half done, and waits until it is told to go on."""

    word: str


@dataclass(frozen=True)
class Acknowledged:
    """What the window would show as saved: the verb that returned, and the state after it."""

    verb: str
    state: State
    copy: Path | None = None


def state_of(file: GroupFile) -> State:
    """Read the whole file, row by row."""
    with file._store.reading() as session:
        newest, done, undone = session.execute(
            text(
                "SELECT coalesce(max(id), 0), count(*) FILTER (WHERE state = 'done'),"
                " count(*) FILTER (WHERE state = 'undone') FROM history"
            )
        ).one()
        record = _digest(session, KINDS)
        drafts = _digest(session, ["drafts"])
    return State(record, newest, done, undone, drafts)


def _digest(session: Session, tables: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for table in sorted(tables):
        rows = session.execute(text(f'SELECT * FROM "{table}" ORDER BY id'))  # noqa: S608 (own)
        digest.update(repr((table, [tuple(row) for row in rows])).encode())
    return digest.hexdigest()


def work(
    path: Path,
    password: str | None,
    seed: float,
    copies: bool,
    told: Connection,
) -> None:
    """Open the file and work in it until killed, telling each state once it is saved.

    After a fault the program stays open, and tries again when it is told to; between two
    changes it rests when it is told to.
    """
    be_like_anybody()
    with told:
        try:
            file = GroupFile.open(path, password=password, who="pat")
        except Unavailable as fault:
            told.send(Failed(fault.code, english().unavailability(fault)))
            return
        chance = Random(seed)  # noqa: S311 (guards nothing)
        day = Day(file, chance, copies=copies)
        told.send(Acknowledged("open", state_of(file)))
        while True:
            if told.poll():
                told.send(Resting(told.recv()))
                told.recv()
            copied = len(day.copies)
            try:
                verb = day.act()
                state = state_of(file)
            except Unavailable as fault:
                told.send(Failed(fault.code, file.words.unavailability(fault)))
                told.recv()
                continue
            copy = day.copies[-1] if len(day.copies) > copied else None
            told.send(Acknowledged(verb, state, copy))


def rest(program: Program) -> list[Acknowledged]:
    """Let a program that works finish what it is doing; gives what it said on the way.

    It goes on when it is told anything.
    """
    program.tell("rest")
    heard = []
    while (said := program.hear()) != Resting("rest"):
        assert isinstance(said, Acknowledged), f"{said}, {program.process.exitcode}"
        heard.append(said)
    return heard


def visit(path: Path, password: str | None, told: Connection) -> None:
    """Open the file as somebody who is no administrator, read it, and try to change it."""
    be_like_anybody()
    with told, closing(GroupFile.open(path, password=password, who="sam")) as file:
        told.send(state_of(file))
        try:
            file.groups.begin("Hillside PPG")
        except Unavailable as fault:
            told.send(Failed(fault.code, file.words.unavailability(fault)))
        else:
            told.send(Acknowledged("begin", state_of(file)))
