"""Start and memory of the window with the example group, beside a bare window in the same run."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest

from coprod_desktop.services.example import write_example

ROUNDS = 7
RUNNER = Path(__file__).with_name("window_under_test.py")
ROOT = RUNNER.parent.parent.parent


@dataclass(frozen=True)
class Run:
    """Milliseconds from the start of the process to the first paint and to usable; megabytes."""

    painted: float
    usable: float
    memory: float


def test_start_and_memory_beside_a_bare_window(tmp_path: Path) -> None:
    example = tmp_path / "Example group.coprod"
    write_example(example)
    once(tmp_path, "bare")
    once(tmp_path, str(example))  # both have their bytecode and files in memory now
    runs = [(once(tmp_path, "bare"), once(tmp_path, str(example))) for _ in range(ROUNDS)]

    for what, unit in (("painted", "ms"), ("usable", "ms"), ("memory", "MB")):
        bare = median(getattr(run[0], what) for run in runs)
        ours = median(getattr(run[1], what) for run in runs)
        print(f"{what:8} bare {bare:6.0f} {unit}, ours {ours:6.0f} {unit}: {ours / bare:.2f} x")
    assert all(ours.usable > ours.painted for _, ours in runs)


def once(home: Path, what: str) -> Run:
    """One start, in a home of its own."""
    began = time.monotonic()
    answer = subprocess.run(
        [sys.executable, str(RUNNER), what],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        cwd=ROOT,
        env=surroundings(home),
    )
    if answer.returncode:
        pytest.fail(answer.stderr)
    said = {line.split()[0]: [float(x) for x in line.split()[1:]] for line in lines(answer.stdout)}
    painted, usable = said["painted"], said["usable"]
    return Run((painted[0] - began) * 1000, (usable[0] - began) * 1000, usable[1])


def lines(output: str) -> list[str]:
    return [line for line in output.splitlines() if line.startswith(("painted", "usable"))]


def surroundings(home: Path) -> dict[str, str]:
    """As on a person's PC: bytecode is kept, settings are new, nothing needs a screen."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {
        **kept,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(home / "bytecode"),
        "QT_QPA_PLATFORM": "offscreen",
    }
