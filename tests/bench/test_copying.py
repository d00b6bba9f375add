"""A copy of a large file is made beside the work, which goes on meanwhile."""

from pathlib import Path
from threading import Thread
from time import perf_counter

from tests.bench.growing import another, grown

MEGABYTES = 50
PAUSE = 0.2  # seconds between two saves of somebody who works fast
STALL = 0.1  # seconds that a person does not feel


def test_saving_goes_on_while_a_large_file_is_copied(tmp_path: Path) -> None:
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
    while thread.is_alive() and len(waits) < 60:
        waits.append(_save(file, group))
        thread.join(PAUSE)
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
    assert max(waits) < STALL + max(alone)


def _save(file, group: int) -> float:
    begun = perf_counter()
    file.actions.agree(another(group))
    return perf_counter() - begun
