"""The long run: many kills, in open and protected files, with a verdict and figures at the end."""

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

from tests.durability.kills import PASSWORD, Tally, run

KILLS_AT_ONCE = 20


def main(arguments: list[str]) -> int:
    """Exit code 0 when nothing was lost; every fault is told as it is met."""
    given = parser().parse_args(arguments)
    begun = monotonic()
    seed = given.seed if given.seed is not None else datetime.now(UTC).timestamp()
    say(f"{machine()}; {datetime.now(UTC).date()}; --seed {seed}")
    tally = Tally()
    while tally.kills < given.kills:
        password = PASSWORD if tally.kills // KILLS_AT_ONCE % 2 else None
        kills = min(KILLS_AT_ONCE, given.kills - tally.kills)
        with tempfile.TemporaryDirectory(dir=given.folder) as folder:
            seen = run(Path(folder), kills, password=password, seed=seed + tally.kills)
        tally.add(seen)
        say("\n".join([*seen.faults, f"{tally} ({monotonic() - begun:.0f} s)"]))
    return 1 if tally.faults else 0


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
