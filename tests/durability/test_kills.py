"""Killed at any moment, the program loses nothing that it has shown as saved."""

from pathlib import Path

import pytest

from tests.durability.kills import PASSWORD, run


@pytest.mark.parametrize("password", [None, PASSWORD], ids=["open", "protected"])
def test_a_killed_program_loses_nothing_it_has_acknowledged(
    tmp_path: Path, password: str | None
) -> None:
    tally = run(tmp_path, 25, password=password, seed=20261122)

    assert tally.faults == []
    assert tally.kills == 25
    assert tally.saved > 25, "the program was killed before it worked"
