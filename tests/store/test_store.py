"""The group file: whole actions or nothing, announced after commit, held by one program."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store.mapping import GROUP
from coprod_desktop.store.store import Store


def _create(path: Path, clock, password: str | None = None) -> Store:
    return Store.create(path, password=password, clock=clock, who="pat")


@pytest.fixture
def store(tmp_path: Path, clock):
    made = _create(tmp_path / "a.coprod", clock)
    yield made
    made.close()


def _names(store: Store) -> list[str]:
    with store.reading() as session:
        return list(session.scalars(text("SELECT name FROM groups ORDER BY id")))


def test_an_action_that_fails_half_way_leaves_nothing_and_tells_nobody(store: Store) -> None:
    heard: list[ChangeSet] = []
    store.announce = heard.append

    with pytest.raises(RuntimeError), store.action("new_group") as work:  # noqa: PT012 (one action)
        GROUP.add(work.session, Group(name="Half"))
        raise RuntimeError

    assert (_names(store), heard) == ([], [])


def test_a_change_is_told_after_it_is_on_the_disk(store: Store) -> None:
    seen: list[list[str]] = []
    store.announce = lambda _: seen.append(_names(store))

    with store.action("new_group") as work:
        GROUP.add(work.session, Group(name="Riverside"))

    assert seen == [["Riverside"]]


def test_an_action_that_changes_nothing_is_not_told(store: Store) -> None:
    heard: list[ChangeSet] = []
    with store.action("new_group") as work:
        key = GROUP.add(work.session, Group(name="Riverside")).id
    store.announce = heard.append

    with store.action("change_group") as work:
        GROUP.change(work.session, Group(id=key, name="Riverside"))

    assert heard == []
    assert store.fact("anything") is None


def test_nothing_can_be_written_while_reading(store: Store) -> None:
    with store.reading() as session:
        session.execute(text("INSERT INTO file_facts VALUES ('a', 'b')"))
        session.rollback()

    assert store.fact("a") is None


@pytest.mark.parametrize("password", [None, "pä'ss \"% word"])
def test_what_was_saved_is_there_after_opening_again(
    tmp_path: Path, clock, password: str | None
) -> None:
    path = tmp_path / "ü x.coprod"
    first = _create(path, clock, password)
    with first.action("new_group") as work:
        GROUP.add(work.session, Group(name="Riverside"))
    first.close()

    again = Store.open(path, password=password, clock=clock, who="pat")

    assert _names(again) == ["Riverside"]
    again.close()


def test_a_protected_file_shows_nothing_that_was_written(tmp_path: Path, clock) -> None:
    path = tmp_path / "a.coprod"
    store = _create(path, clock, "secret")
    with store.action("new_group") as work:
        GROUP.add(work.session, Group(name="Kingfisher"))
    store.close()

    assert b"Kingfisher" not in path.read_bytes()
    assert b"SQLite" not in path.read_bytes()


def test_a_closed_file_lies_alone_in_its_folder(tmp_path: Path, clock) -> None:
    store = _create(tmp_path / "a.coprod", clock)
    with store.action("new_group") as work:
        GROUP.add(work.session, Group(name="Riverside"))
    store.close()

    assert [path.name for path in tmp_path.iterdir()] == ["a.coprod"]


def test_a_file_that_is_open_cannot_be_opened_again(store: Store, clock) -> None:
    with pytest.raises(Unavailable, match="held"):
        Store.open(store.path, password=None, clock=clock, who="sam")


def test_the_safe_settings_are_in_force(store: Store) -> None:
    wanted = {
        "journal_mode": "truncate",
        "synchronous": 2,
        "foreign_keys": 1,
        "locking_mode": "normal",
    }

    with store.reading() as session:
        found = {name: session.scalar(text(f"PRAGMA {name}")) for name in wanted}

    assert found == wanted


def test_no_second_sqlite_is_loaded_into_the_process() -> None:
    code = "import sys, coprod_desktop.services.group_file as g, coprod_desktop.services.records"
    code += "; sys.exit('sqlite3' in sys.modules or '_sqlite3' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_a_new_file_never_takes_the_place_of_another(tmp_path: Path, clock) -> None:
    path = tmp_path / "a.coprod"
    path.write_text("shopping list")

    with pytest.raises(Unavailable, match="exists"):
        _create(path, clock)

    assert path.read_text() == "shopping list"


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path, clock) -> None:
    with pytest.raises(Unavailable, match="folder_missing"):
        _create(tmp_path / "stick" / "a.coprod", clock)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("password", [None, "seven boats"])
def test_the_file_dragged_to_a_stick_while_it_is_open_holds_all_that_was_saved(
    tmp_path: Path, clock, password: str | None
) -> None:
    path, stick = tmp_path / "group.coprod", tmp_path / "stick.coprod"
    store = Store.create(path, password=password, clock=clock, who="pat")
    with store.action("new_group") as work:
        GROUP.add(work.session, Group(name="Riverside"))

    shutil.copyfile(path, stick)
    store.close()

    copy = Store.open(stick, password=password, clock=clock, who="pat")
    assert copy.counts()["groups"] == 1
    copy.close()


def test_the_database_is_one_that_lost_no_pages_when_it_was_last_tried() -> None:
    """Up to 3.51.2 SQLite could lose what was saved: https://sqlite.org/releaselog/3_51_3.html."""
    assert dbapi2.sqlite_version_info >= (3, 51, 3)
