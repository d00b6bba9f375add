"""The long run: many kills, at every kind of work, with a verdict and figures at the end."""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from sqlcipher3 import dbapi2

from tests.durability.cutting_short import run as run_cutting_short
from tests.durability.kills import PASSWORD, Tally, run
from tests.durability.whole_changes import CHANGES
from tests.durability.window_kills import run as run_window

KILLS_AT_ONCE = 20
WHOLE, WINDOW = 0.2, 0.1
"""Parts of all kills: while a file is changed as a whole (a password, a copy); at the window."""


def main(arguments: list[str]) -> int:
    """Exit code 0 when nothing was lost; every fault is told as it is met."""
    given = parser().parse_args(arguments)
    begun = monotonic()
    seed = given.seed if given.seed is not None else datetime.now(UTC).timestamp()
    say(f"{machine()}; {datetime.now(UTC).date()}; --seed {seed}")
    whole, window = round(given.kills * WHOLE), round(given.kills * WINDOW)
    faults = at_work(given.kills - whole - window, seed, given.folder)
    faults += at_whole_changes(whole, seed, given.folder)
    faults += at_the_window(window, seed, given.folder)
    say(f"{given.kills} kills in {monotonic() - begun:.0f} s; {len(faults)} faults")
    return 1 if faults else 0


def at_work(kills: int, seed: float, where: Path | None) -> list[str]:
    """Kill the program while people work in open and in protected files."""
    tally = Tally()
    while tally.kills < kills:
        password = PASSWORD if tally.kills // KILLS_AT_ONCE % 2 else None
        some = min(KILLS_AT_ONCE, kills - tally.kills)
        with tempfile.TemporaryDirectory(dir=where) as folder:
            seen = run(Path(folder), some, password=password, seed=seed + tally.kills)
        tally.add(seen)
        say("\n".join([*seen.faults, str(tally)]))
    return tally.faults


def at_whole_changes(kills: int, seed: float, where: Path | None) -> list[str]:
    """Kill the program while it changes a file as a whole, as often in each kind of change."""
    faults: list[str] = []
    for place, change in enumerate(CHANGES):
        some = kills * (place + 1) // len(CHANGES) - kills * place // len(CHANGES)
        with tempfile.TemporaryDirectory(dir=where) as folder:
            seen = run_cutting_short(Path(folder), change, some, seed=seed + place)
        say("\n".join([*seen.faults, str(seen)]))
        faults += seen.faults
    return faults


def at_the_window(kills: int, seed: float, where: Path | None) -> list[str]:
    """Kill the real window while somebody types in it."""
    faults: list[str] = []
    for password, some in ((None, kills - kills // 2), (PASSWORD, kills // 2)):
        with tempfile.TemporaryDirectory(dir=where) as folder:
            seen = run_window(
                Path(folder), some, password=password, seed=seed + len(password or "")
            )
        say("\n".join([*seen.faults, str(seen)]))
        faults += seen.faults
    return faults


def say(line: str) -> None:
    """Show it at once, for the run is long."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def machine() -> str:
    """What the figures were measured on, without a word about whose it is."""
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, SQLite {dbapi2.sqlite_version}"
    )


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python3 packaging/dev.py durability", description=__doc__)
    made.add_argument("--kills", type=int, default=1000, help="how many (1,000)")
    made.add_argument("--seed", type=float, help="as an earlier run printed it")
    made.add_argument("--folder", type=Path, help="where to work: a stick, say")
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
