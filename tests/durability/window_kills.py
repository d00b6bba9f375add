"""Kill the real window at random moments, and look for what it had shown as saved."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from random import Random

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from tests.durability.kills import KILLED, lost
from tests.durability.programs import started
from tests.durability.typist import Shown, work_in_window
from tests.durability.writer import State, state_of

LONGEST = 3.5  # seconds that a window works before it is killed
ITEMS = 4
OPENING = 0.1  # of all kills strike while the file is opened


@dataclass
class WindowTally:
    """What was seen over many kills of the window."""

    kills: int = 0
    saved: int = 0
    typed: int = 0
    drafts: int = 0
    ahead: int = 0
    opening: int = 0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"the window: {self.kills} kills, {self.opening} of them while opening; {self.saved} "
            f"times it showed everything as saved, {self.typed} of them after typing; "
            f"{self.drafts} times words stood in a dialog for two seconds; {self.ahead} kills "
            f"between a save and showing it; {len(self.faults)} faults"
        )


def run(folder: Path, kills: int, *, password: str | None, seed: float) -> WindowTally:
    """Kill the window so many times at work in one file; faults are told, not raised."""
    chance, tally = Random(seed), WindowTally()  # noqa: S311 (guards nothing)
    path = folder / "riverside.coprod"
    _begin(path, password)
    for _ in range(kills):
        _one_round(path, password, chance, tally)
    return tally


def _begin(path: Path, password: str | None) -> None:
    file = GroupFile.create(path, password=password, who="pat")
    group = file.groups.begin("Riverside PPG")
    meeting = file.meetings.plan(group, date=date(2026, 11, 30), venue="The hall")
    for number in range(ITEMS):
        file.meetings.add_item(meeting, title=f"Item {number}")
    file.meetings.begin(meeting)
    file.close()


def _one_round(path: Path, password: str | None, chance: Random, tally: WindowTally) -> None:
    before = _state_at(path, password)
    seed, while_opening = chance.random(), chance.random() < OPENING
    with started(work_in_window, path, password, seed, path.parent) as window:
        heard = [] if while_opening else [window.hear()]
        heard += window.hear_all(chance.random() * LONGEST)
        ended = window.kill()
        heard += window.hear_all()
    tally.kills += 1
    tally.opening += not heard
    wrong = [said for said in heard if not isinstance(said, Shown)]
    if wrong or ended != KILLED:
        tally.faults.append(f"kill {tally.kills}: the window stopped by itself: {wrong}, {ended}")
        return
    tally.saved += len(heard)
    tally.typed += sum(said.verb == "type_notes" for said in heard)
    tally.drafts += sum(bool(said.typed) for said in heard)
    last = heard[-1] if heard else Shown("nothing", before)
    tally.faults += [
        f"kill {tally.kills}, after {last.verb}: {one}"
        for one in _look(path, password, last, tally)
    ]


def _state_at(path: Path, password: str | None) -> State:
    file = GroupFile.open(path, password=password, read_only=True)
    state = state_of(file)
    file.close()
    return state


def _look(path: Path, password: str | None, last: Shown, tally: WindowTally) -> list[str]:
    try:
        file = GroupFile.open(path, password=password, who="pat")
    except Unavailable as fault:
        return [f"the file does not open: {fault}"]
    found = state_of(file)
    tally.ahead += found.record != last.state.record
    wrong = [*file.check(), *lost(file, replace(last.state, drafts=found.drafts))]
    if last.notes is not None:
        item, notes = last.notes
        if file.meetings.item(item).notes != notes:
            wrong.append(f"the notes said {notes!r}, the file {file.meetings.item(item).notes!r}")
    drafts = [one.draft.text for one in file.drafts.found()]
    if last.typed and not any(last.typed in draft for draft in drafts):
        wrong.append(f"{last.typed!r} was typed and is nowhere: {drafts}")
    file.close()
    return wrong
