"""What a save costs must not depend on how much is in the file."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.services.group_file import GroupFile
from tests.bench.growing import DUE, another, grown

SIZES = (1_000, 10_000, 100_000)
SAVES = 60
MOST = 2.0  # times the cost in the smallest file; other work on the machine shakes it this much


class Evening:
    """One file with what is done in it."""

    def __init__(self, file: GroupFile) -> None:
        self.file = file
        self.group = file.groups.all()[0].id
        meeting = file.meetings.plan(self.group, date=DUE)
        self.item = file.meetings.sheet(meeting).items[0].item.id
        self.action = file.actions.agree(another(self.group))

    def write_notes(self) -> None:
        self.file.meetings.write_notes(self.item, str(perf_counter()))

    def agree(self) -> None:
        self.file.actions.agree(another(self.group))

    def report(self) -> None:
        self.file.actions.report(self.action, ActionState.GOING_ON)

    def undo(self) -> None:
        self.file.history.undo()

    def redo(self) -> None:
        self.file.history.redo()


VERBS = (Evening.write_notes, Evening.agree, Evening.report, Evening.undo, Evening.redo)


def milliseconds(verb: Callable[[Evening], None], evenings: list[Evening]) -> list[float]:
    """What a verb costs in each file, in the middle of many; by turns, so that all fare alike."""
    taken: list[list[float]] = [[] for _ in evenings]
    for _ in range(SAVES):
        for evening, times in zip(evenings, taken, strict=True):
            begun = perf_counter()
            verb(evening)
            times.append(perf_counter() - begun)
    return [median(times) * 1000 for times in taken]


def test_a_save_costs_as_much_in_a_large_file_as_in_a_small_one(tmp_path: Path) -> None:
    evenings = [Evening(grown(tmp_path / f"{size}.coprod", size)) for size in SIZES]
    costs = {verb.__name__: milliseconds(verb, evenings) for verb in VERBS}
    print()
    for place, size in enumerate(SIZES):
        megabytes = evenings[place].file.path.stat().st_size / 1e6
        told = [
            f"{name} {cost[place]:.1f} ms ({cost[place] / cost[0]:.2f} x)"
            for name, cost in costs.items()
        ]
        print(f"{size:7,} actions ({megabytes:.1f} MB): {', '.join(told)}")
        evenings[place].file.close()

    for name, cost in costs.items():
        assert cost[-1] < MOST * cost[0], name
