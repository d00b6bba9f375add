"""What the window has shown as saved is in the file, whenever the window is killed."""

from pathlib import Path

import pytest

from tests.durability.kills import PASSWORD
from tests.durability.window_kills import run


@pytest.mark.parametrize("password", [None, PASSWORD], ids=["open", "protected"])
def test_what_the_window_showed_as_saved_is_there_after_a_kill(
    tmp_path: Path, password: str | None
) -> None:
    tally = run(tmp_path, 5, password=password, seed=20261122)

    assert tally.faults == []
    assert tally.kills == 5
    assert tally.typed + tally.drafts > 0, "nothing was typed before the window was killed"
