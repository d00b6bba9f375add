"""Kill the program while it changes a file as a whole, and look at what is left."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from time import monotonic
from typing import Any

from sqlcipher3 import dbapi2

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.engine import connect, look_at
from coprod_desktop.store.swapping import MARK
from tests.durability.kills import KILLED
from tests.durability.programs import started
from tests.durability.whole_changes import DONE, READY, WORD, Change, carry_out


@dataclass
class Seen:
    """What was found after many kills within one change."""

    name: str
    kills: int = 0
    before: int = 0
    """Kills after which the file was as it was."""
    after: int = 0
    """Kills after which the change had been made."""
    half: int = 0
    """Kills that left half a file beside, to be swept away."""
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"{self.name}: {self.kills} kills, {self.half} left half a file, then the file was as "
            f"before {self.before} times and changed {self.after} times"
        )


@dataclass(frozen=True)
class State:
    """What is known of the file by opening it."""

    record: str
    password: str | None
    refused: str = ""
    """Why it did not open at once: it was still of an older format, or held elsewhere."""


@dataclass(frozen=True)
class Found:
    """The file as it was found, and all that is not as it must be."""

    state: State
    wrong: tuple[str, ...]


class Bench:
    """A file that is changed as a whole, again and again from the same beginning."""

    def __init__(self, folder: Path, change: Change, chance: Random) -> None:
        self.seen = Seen(change.name)
        self._change = change
        self._chance = chance
        self._made, self._spot = folder / "made", folder / "spot"
        self._made.mkdir()
        change.prepare(self._made / "riverside.coprod")
        self._known = frozenset(one.relative_to(self._made) for one in _files(self._made))
        self._was = self._look_at_once()
        self._span = self._whole_way()
        found = self._look()
        self._becomes = found.state
        for wrong in found.wrong:
            self._tell(wrong)

    @property
    def _path(self) -> Path:
        return self._spot / "riverside.coprod"

    def kill_once(self) -> None:
        """Begin the change, kill the program within it, and look."""
        self._put_there()
        with started(carry_out, self._change.name, self._path) as program:
            heard = [program.hear()]
            heard += program.hear_all(self._moment())
            ended = program.kill()
            heard += program.hear_all()
        self.seen.kills += 1
        self.seen.half += any(one.name.startswith(MARK) for one in _files(self._spot))
        if heard not in ([READY], [READY, DONE]) or ended != KILLED:
            self._tell(f"the program stopped by itself: {heard}, {ended}")
            return
        try:
            found = self._look()
        except Unavailable as fault:
            self._tell(f"the file does not open: {fault}")
            return
        self._judge(found, acknowledged=DONE in heard)

    def _moment(self) -> float:
        """Seconds after which the program is killed: at any time, half of all near the end."""
        begin = self._chance.choice([0, 0.8])
        return self._span * (begin + self._chance.random() * (1.1 - begin))

    def _judge(self, found: Found, *, acknowledged: bool) -> None:
        for wrong in found.wrong:
            self._tell(wrong)
        kept = self._records_beside()
        if found.state == self._becomes:
            if self._change.keeps and self._was.record not in kept:
                self._tell("how it was before is not kept")
            self.seen.after += 1
            wanted = self._change.erases.encode()
            if wanted and wanted in self._path.read_bytes().lower():
                self._tell("what was erased still stands in the file")
        elif acknowledged:
            self._tell("the change was acknowledged and is gone")
        elif found.state == self._was:
            self.seen.before += 1
        else:
            self._tell(f"it holds neither what it did nor what it was to hold: {found.state}")

    def _tell(self, wrong: str) -> None:
        self.seen.faults.append(f"{self._change.name}, kill {self.seen.kills}: {wrong}")

    def _put_there(self) -> None:
        shutil.rmtree(self._spot, ignore_errors=True)
        shutil.copytree(self._made, self._spot)

    def _look_at_once(self) -> State:
        """How it stands before anything is done."""
        self._put_there()
        return self._look().state

    def _whole_way(self) -> float:
        """Seconds that the change takes where nobody kills it."""
        self._put_there()
        with started(carry_out, self._change.name, self._path) as program:
            assert program.hear() == READY
            begun = monotonic()
            assert program.hear() == DONE
            return monotonic() - begun

    def _look(self) -> Found:
        """Open the file as a person does after a crash, close it, and look around."""
        password = self._password()
        refused, file = _opened(self._path, password)
        record, wrong = _digest(file), list(file.check())
        file.close()
        return Found(State(record, password, refused), (*wrong, *self._remains(password)))

    def _password(self) -> str | None:
        """The password under which the file opens now, of those it may have."""
        protected = look_at(self._path).protected
        fitting = [one for one in self._change.passwords if (one is not None) == protected]
        return next((one for one in fitting if _unlocks(self._path, one)), None)

    def _records_beside(self) -> set[str]:
        """What the copies beside the file and in its folder of copies hold."""
        copies = [one for one in _files(self._spot) if one.suffix == ".coprod"]
        return {self._copied(one) for one in copies if one != self._path}

    def _copied(self, copy: Path) -> str:
        """What a copy holds; told as a fault where none of the passwords opens it."""
        passwords = (*self._change.passwords, *self._change.earlier)
        for password in passwords if look_at(copy).protected else (None,):
            if _unlocks(copy, password):
                with closing(GroupFile.open(copy, password=password, read_only=True)) as file:
                    return _digest(file)
        self._tell(f"{copy.name} does not open")
        return ""

    def _remains(self, password: str | None) -> list[str]:
        """What lies beside the closed file and should not."""
        there = _files(self._spot)
        wrong = [
            f"{one.name} was left"
            for one in there
            if one.name.startswith(MARK) or one.name.endswith(("-journal", ".part", ".lock"))
        ]
        if password is not None:
            wrong += [
                f"{one.name} can be read"
                for one in there
                if one.relative_to(self._spot) not in self._known
                and WORD.encode() in one.read_bytes()
            ]
        return wrong


def run(folder: Path, change: Change, kills: int, *, seed: float) -> Seen:
    """Kill the program so many times within one change; faults are told, not raised."""
    place = folder / change.make.__name__.strip("_")
    place.mkdir()
    bench = Bench(place, change, Random(seed))  # noqa: S311 (guards nothing)
    for _ in range(kills):
        bench.kill_once()
    shutil.rmtree(place)
    return bench.seen


def _opened(path: Path, password: str | None) -> tuple[str, GroupFile]:
    """Open a file, and do for it what the program offers where that is refused."""
    for refused, way in WAYS.items():
        try:
            return refused, GroupFile.open(path, password=password, who="pat", **way)
        except Unavailable as fault:
            if fault.code not in WAYS:
                raise
    raise Unavailable("in_use", path=path)


WAYS: dict[str, dict[str, Any]] = {
    "": {},
    "older": {"upgrade": True},
    "held": {"take_over": True},
}


def _unlocks(path: Path, password: str | None) -> bool:
    """Whether a password fits; a journal that a crash left is taken back on the way."""
    try:
        with closing(connect(path, password)) as raw:
            raw.execute("SELECT count(*) FROM sqlite_schema")
    except dbapi2.Error:
        return False
    return True


def _digest(file: GroupFile) -> str:
    return sha256(file.records.dump().encode()).hexdigest()


def _files(folder: Path) -> list[Path]:
    return sorted(one for one in folder.rglob("*") if one.is_file())
