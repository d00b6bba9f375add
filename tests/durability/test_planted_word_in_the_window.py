"""Words in a protected file stand nowhere else, whatever was done with it in the window."""

import shutil
import signal
from pathlib import Path

import pytest

from coprod_desktop.services.group_file import GroupFile
from tests.durability.test_planted_word import (
    PASSWORD,
    WORD,
    holding,
    in_a_world_of_its_own,
    written_outside,
)

KILLED = (-signal.SIGKILL, 128 + signal.SIGKILL)


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A place where a program finds its home, its settings and all places for passing things."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    world = tmp_path / "world"
    (world / "home" / "Documents").mkdir(parents=True)
    (world / "home").chmod(0o700)
    (tmp_path / "papers").mkdir()
    return world


def a_file_in(world: Path) -> Path:
    """A file without a password and without the word, with meetings and people in it."""
    path, papers = world / "riverside.coprod", world.with_name("papers")
    example, record = papers / "example.coprod", papers / "example.json"
    for words in (
        ("demo", "--to", example),
        ("dump", example, "--to", record),
        ("new", path),
        ("load", path, record),
    ):
        assert in_a_world_of_its_own(world, "-m", "coprod_desktop", *words) == 0, words
    return path


def evening(which: str, path: Path, trace: Path | None = None) -> int:
    """How an evening in the window ended."""
    world, papers = path.parent, path.parent.with_name("papers")
    words = ("-m", "tests.durability.planting_in_the_window", which, path, WORD, papers)
    return in_a_world_of_its_own(world, *words, given=f"{PASSWORD}\n", trace=trace)


def test_two_evenings_in_the_window_leave_the_word_nowhere(world: Path, tmp_path: Path) -> None:
    trace = tmp_path / "trace" if shutil.which("strace") else None
    path = a_file_in(world)

    assert evening("first", path, trace) in KILLED

    assert holding(world, WORD) == []
    assert holding(world, PASSWORD) == []
    assert list(tmp_path.joinpath("papers").glob("*.pdf")), "nothing was printed"
    assert list(world.rglob("faults.txt")), "nothing was noted in the log"
    if trace is not None:
        outside = [Path(one) for one in written_outside(world, trace)]
        papers = tmp_path / "papers"
        assert [one for one in outside if papers not in one.parents and not one.is_dir()] == []
    assert evening("second", path) == 0
    assert holding(world, WORD) == []
    assert holding(world, PASSWORD) == []
    file = GroupFile.open(path, password=PASSWORD)
    assert WORD in str(file.drafts.found())
    file.close()
