"""A file gets a password, another one or none; at every moment a whole file is at its place."""

import subprocess
import sys
from pathlib import Path

import pytest

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store import password
from coprod_desktop.store.engine import connect, look_at
from coprod_desktop.store.swapping import part_of

OLD, NEW = "seven \"boats'", "nine kites, ünd %"

CUT_SHORT = """
import os, sys
from pathlib import Path
from coprod_desktop.store import password, swapping

def stop(*_):
    os._exit(9)

setattr(password if sys.argv[2] == "_prove" else swapping, sys.argv[2], stop)
password.rewrite(Path(sys.argv[1]), None, "secret")
"""


@pytest.fixture
def path(riverside):
    """Riverside's file, closed."""
    riverside.file.close()
    return riverside.file.path


def _dump(path: Path, key: str | None) -> str:
    file = GroupFile.open(path, password=key, who="pat")
    dump, problems = file.records.dump(), file.check()
    found = file.search.find("poster")
    file.close()
    assert (problems, len(found)) == ((), 1)
    return dump


@pytest.mark.parametrize(
    ("before", "after"), [(None, NEW), (OLD, NEW), (OLD, None), (OLD, OLD), (None, None)]
)
def test_all_is_there_under_the_other_password(
    path: Path, before: str | None, after: str | None
) -> None:
    if before:
        password.rewrite(path, None, before)
    dump = _dump(path, before)

    password.rewrite(path, before, after)

    assert _dump(path, after) == dump
    assert look_at(path).protected == (after is not None)
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_nothing_written_can_be_read_once_there_is_a_password(path: Path) -> None:
    assert b"poster" in path.read_bytes()

    password.rewrite(path, None, NEW)

    assert b"poster" not in path.read_bytes()


def test_a_wrong_password_changes_nothing(path: Path) -> None:
    password.rewrite(path, None, OLD)
    before = path.read_bytes()

    with pytest.raises(Unavailable, match="wrong_password"):
        password.rewrite(path, "wrong", NEW)

    assert path.read_bytes() == before
    assert password.opens(path, OLD)
    assert not password.opens(path, "wrong")
    assert not password.opens(path, None)


@pytest.mark.parametrize("moment", ["_prove", "settle", "put_in_place"])
def test_a_crash_at_any_moment_leaves_the_file_as_it_was(path: Path, moment: str) -> None:
    before = path.read_bytes()

    ended = subprocess.run([sys.executable, "-c", CUT_SHORT, path, moment], check=False)

    assert ended.returncode == 9
    assert path.read_bytes() == before
    assert part_of(path).exists()


def test_what_a_crash_left_is_cleared_when_the_file_is_written_again(path: Path) -> None:
    part_of(path).write_text("half")

    password.rewrite(path, None, NEW)

    assert not part_of(path).exists()


def test_a_copy_that_does_not_hold_every_row_never_takes_the_place(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = password._export

    def with_a_row_lost(path: Path, part: Path, old: str | None, new: str | None) -> None:
        export(path, part, old, new)
        raw = connect(part, new)
        raw.execute("DELETE FROM decisions")
        raw.close()

    monkeypatch.setattr(password, "_export", with_a_row_lost)
    before = path.read_bytes()

    with pytest.raises(Unavailable, match="password_not_set"):
        password.rewrite(path, None, NEW)

    assert path.read_bytes() == before


def test_the_same_people_may_open_the_file_afterwards(path: Path) -> None:
    path.chmod(0o640)

    password.rewrite(path, None, NEW)

    assert path.stat().st_mode & 0o777 == 0o640
