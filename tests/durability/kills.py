"""Kill the program at random moments while it works, and look at what is left."""

from __future__ import annotations

import signal
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random

from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.services.group_file import GroupFile
from tests.durability.programs import started
from tests.durability.writer import Acknowledged, State, state_of, work

PASSWORD = "seven boats"
LONGEST = 0.2  # seconds that a program works before it is killed
ROUNDS_IN_A_FILE = 20  # then a new one is begun, since looking at all of it takes longer each time
KILLED = 1 if sys.platform == "win32" else -signal.SIGKILL


@dataclass
class Tally:
    """What was seen over many kills."""

    kills: int = 0
    saved: int = 0
    in_the_middle: int = 0
    """Kills that left a half-written change beside the file, to be taken back at the next start."""
    ahead: int = 0
    """Kills after a change was saved whole but before the program could say so."""
    opening: int = 0
    copies: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Take in what another run saw."""
        for name in ("kills", "saved", "in_the_middle", "ahead", "opening", "copies"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.faults += other.faults

    def __str__(self) -> str:
        return (
            f"{self.kills} kills; {self.saved} changes acknowledged; {self.copies} copies made; "
            f"{self.in_the_middle} kills in the middle of a save, {self.opening} while opening, "
            f"{self.ahead} between a save and its word; {len(self.faults)} faults"
        )


def run(folder: Path, kills: int, *, password: str | None, seed: float) -> Tally:
    """Kill the program so many times in files of this folder; faults are told, not raised."""
    chance, tally = Random(seed), Tally()  # noqa: S311 (guards nothing)
    spot = Spot(folder, password, chance)
    while tally.kills < kills:
        if tally.kills % ROUNDS_IN_A_FILE == 0:
            spot.begin()
        spot.one_round(tally)
    return tally


class Spot:
    """The file that is worked in, and what is known to be saved in it."""

    def __init__(self, folder: Path, password: str | None, chance: Random) -> None:
        self._folder = folder
        self._password = password
        self._chance = chance
        self._files = 0
        self._path = folder
        self._saved = State("", 0, 0, 0, "")

    def begin(self) -> None:
        """Begin a new file."""
        self._files += 1
        self._path = self._folder / f"riverside {self._files}.coprod"
        with_group = GroupFile.create(self._path, password=self._password, who="pat")
        with_group.groups.begin("Riverside PPG")
        self._saved = state_of(with_group)
        with_group.close()

    def one_round(self, tally: Tally) -> None:
        """Start the program, kill it, and look."""
        seed = self._chance.random()
        while_opening = self._chance.random() < 0.1
        with started(work, self._path, self._password, seed, True) as program:
            heard = [] if while_opening else [program.hear()]
            heard += program.hear_all(self._chance.random() * LONGEST)
            ended = program.kill()
            heard += program.hear_all()
        tally.kills += 1
        tally.opening += not heard
        tally.saved += max(len(heard) - 1, 0)
        failed = [said for said in heard if not isinstance(said, Acknowledged)]
        if failed or ended != KILLED:
            tally.faults.append(f"the program stopped by itself: {failed}, {ended}")
            return self.begin()
        self._look(heard, tally)
        return None

    def _look(self, heard: list[Acknowledged], tally: Tally) -> None:
        journal = self._path.with_name(self._path.name + "-journal")
        tally.in_the_middle += journal.exists() and journal.stat().st_size > 0
        acknowledged = heard[-1].state if heard else self._saved
        last = heard[-1].verb if heard else "nothing"
        try:
            file = GroupFile.open(self._path, password=self._password, who="pat")
        except Unavailable as fault:
            tally.faults.append(f"after {last} the file does not open: {fault}")
            return self.begin()
        tally.ahead += state_of(file) != acknowledged
        wrong = [*file.check(), *lost(file, acknowledged)]
        self._saved = state_of(file)
        file.close()
        for said in heard:
            if said.copy:
                wrong += self._lost_in_copy(said.copy, said.state)
                tally.copies += 1
        tally.faults += [f"kill {tally.kills}, after {last}: {one}" for one in wrong]
        return None

    def _lost_in_copy(self, path: Path, state: State) -> list[str]:
        try:
            copy = GroupFile.open(path, password=self._password, read_only=True)
        except Unavailable as fault:
            return [f"a copy does not open: {fault}"]
        lost = [] if state_of(copy) == state else ["a copy lacks what was saved before it"]
        copy.close()
        path.unlink()
        return lost


def lost(file: GroupFile, acknowledged: State) -> list[str]:
    """What of the acknowledged state is gone; a last action may stand beyond it, but whole.

    Whole means: taking it back (or doing it again) brings the acknowledged record exactly.
    """
    found = state_of(file)
    if found == acknowledged:
        return []
    if replace(found, drafts=acknowledged.drafts) == acknowledged:
        return []  # it was killed after keeping a draft
    newer = found.newest - acknowledged.newest
    done = found.done - acknowledged.done
    if (newer, done) not in ((1, 1), (0, -1), (0, 1)):
        return [f"acknowledged was {acknowledged}, found {found}"]
    try:
        file.history.redo() if done == -1 else file.history.undo()
    except Refused as refused:
        return [f"the last action cannot be taken back: {refused}"]
    before = state_of(file)
    if (before.record, before.drafts) != (acknowledged.record, acknowledged.drafts):
        return ["without the last action it is not what was acknowledged"]
    return []
