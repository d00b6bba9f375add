"""Drives to break."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.durability.sticks import FolderStick, LoopStick


@pytest.fixture
def stick(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[FolderStick | LoopStick]:
    """A drive of the kind that a test asks for."""
    made = request.param(tmp_path)
    yield made
    made.throw_away()
