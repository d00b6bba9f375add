"""A copy of a large file is made beside the work, which goes on meanwhile."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from threading import Thread
from time import perf_counter

import pytest
from PySide6.QtCore import QTimer

from tests.bench.growing import another, grown

MEGABYTES = 50
PAUSES = (0.2, 0.05)  # seconds between two saves: somebody who works fast, and what nobody can do
STALL = 0.1  # seconds that a person does not feel


@pytest.mark.parametrize("pause", PAUSES)
def test_saving_goes_on_while_a_large_file_is_copied(tmp_path: Path, pause: float) -> None:
    file = grown(tmp_path / "riverside.coprod", 40_000, letters=600)
    size = file.path.stat().st_size / 1e6
    group = file.groups.all()[0].id
    alone = [_save(file, group) for _ in range(20)]
    copying = file.copies.begin()
    made = []
    thread = Thread(target=lambda: made.append(copying.run()))
    begun = perf_counter()
    thread.start()
    waits: list[float] = []
    while thread.is_alive():
        waits.append(_save(file, group))
        thread.join(pause)
    thread.join(60)
    taken = perf_counter() - begun
    file.copies.note(made[0])
    file.close()

    print(
        f"\n{size:.0f} MB copied and checked in {taken:.1f} s; {len(waits)} saves meanwhile, the "
        f"longest {max(waits) * 1000:.0f} ms (alone {max(alone) * 1000:.0f} ms)"
    )
    assert size >= MEGABYTES
    assert len(made) == 1
    assert len(waits) > 1, "nothing was saved meanwhile"
    assert max(waits) < STALL + 3 * max(alone)


@pytest.mark.parametrize("password", [None, "kingfisher by the river"])
def test_the_window_goes_on_while_the_keeper_copies_a_large_file(
    qtbot, start_window, tmp_path: Path, password: str | None
) -> None:
    window = start_window()
    file = grown(tmp_path / "riverside.coprod", 40_000, letters=600, password=password)
    window.enter(file)
    keeper = window.session.desk.copy_keeper
    keeper.pause()
    qtbot.wait(1000)
    idle = _longest_gap(qtbot, _after(2.0))
    begun = perf_counter()
    keeper.look()
    gap = _longest_gap(qtbot, lambda: keeper.under_way is None)
    taken = perf_counter() - begun
    size = file.path.stat().st_size / 1e6

    print(
        f"\n{'protected' if password else 'open'}, {size:.0f} MB copied in {taken:.1f} s; "
        f"longest gap {gap * 1000:.0f} ms (idle {idle * 1000:.0f} ms)"
    )
    assert size >= MEGABYTES
    assert len(file.copies.all()) == 1
    assert gap < STALL + idle


def _longest_gap(qtbot, is_over: Callable[[], bool]) -> float:
    """The longest time between two turns of the window's loop until something is over."""
    turns = [perf_counter()]
    ticking = QTimer()
    ticking.setInterval(1)
    ticking.timeout.connect(lambda: turns.append(perf_counter()))
    ticking.start()
    while not is_over():
        qtbot.wait(5)
    ticking.stop()
    return max(after - before for before, after in pairwise(turns))


def _after(seconds: float) -> Callable[[], bool]:
    end = perf_counter() + seconds
    return lambda: perf_counter() >= end


def _save(file, group: int) -> float:
    begun = perf_counter()
    file.actions.agree(another(group))
    return perf_counter() - begun
