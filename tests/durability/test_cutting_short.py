"""Killed while it changes a file as a whole, the program leaves the old one or the new one."""

from pathlib import Path

import pytest

from tests.durability.cutting_short import run
from tests.durability.whole_changes import CHANGES, Change


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_a_change_cut_short_leaves_a_whole_file_and_nothing_beside_it(
    tmp_path: Path, change: Change
) -> None:
    seen = run(tmp_path, change, 2, seed=20261122)

    assert seen.faults == []
    assert seen.before + seen.after == 2
