"""What happens to an open file from outside is told for what it is, and nothing is lost."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store.engine import connect
from coprod_desktop.store.faults import Seen
from coprod_desktop.store.mapping import GROUP
from coprod_desktop.store.store import Store


@pytest.fixture(params=[None, "seven boats"])
def store(tmp_path: Path, clock, request):
    (tmp_path / "stick").mkdir()
    path = tmp_path / "stick" / "riverside.coprod"
    made: Any = Store.create(path, password=request.param, clock=clock, who="pat")
    _begin(made, "Riverside")
    made.password = request.param  # for opening it again
    yield made
    made.close()


def _begin(store: Store, name: str) -> None:
    with store.action("new_group") as work:
        GROUP.add(work.session, Group(name=name))


def _fault(store) -> Unavailable:
    with pytest.raises(Unavailable) as fault:
        _begin(store, "Second")
    return fault.value


def _by_another_program(path: Path, password: str | None, sql: str) -> None:
    raw = connect(path, password)
    raw.execute(sql)
    raw.close()


def _reconnect(store) -> None:
    store._engine.dispose()


RENAME = "UPDATE groups SET name = 'Elsewhere'"
PAST = "INSERT INTO history VALUES (99, 'new_group', '2026', 'sam', '2026', 'done', 1)"


def test_a_change_by_another_program_is_noticed_before_anything_is_written(store) -> None:
    _by_another_program(store.path, store.password, RENAME)

    faults = [_fault(store).code, _fault(store).code]

    assert faults == ["changed_outside"] * 2
    with store.reading() as session:
        assert session.scalars(text("SELECT name FROM groups")).all() == ["Elsewhere"]


def test_a_file_that_was_changed_outside_is_worked_on_after_opening_anew(store, clock) -> None:
    _by_another_program(store.path, store.password, RENAME)
    assert _fault(store).code == "changed_outside"
    store.close()

    again = Store.open(store.path, password=store.password, clock=clock, who="pat")
    _begin(again, "Second")

    assert again.counts()["groups"] == 2
    again.close()


def test_a_change_while_the_drive_was_away_is_noticed(store) -> None:
    _reconnect(store)
    _by_another_program(store.path, store.password, PAST)

    assert _fault(store).code == "changed_outside"


def test_work_goes_on_when_the_drive_is_back_unchanged(store) -> None:
    _begin(store, "Second")
    _reconnect(store)

    _begin(store, "Third")

    assert store.counts()["groups"] == 3


def test_work_goes_on_after_one_that_failed_and_a_new_connection(store) -> None:
    with pytest.raises(RuntimeError), store.action("new_group"):
        raise RuntimeError
    with pytest.raises(RuntimeError), store.action("new_group") as work:  # noqa: PT012 (one action)
        GROUP.add(work.session, Group(name="Half"))
        raise RuntimeError
    _reconnect(store)

    _begin(store, "Second")

    assert store.counts()["groups"] == 2


def test_a_file_replaced_underneath_is_told_and_the_other_is_left(store) -> None:
    other = store.path.with_name("other.coprod")
    shutil.copyfile(store.path, other)
    before = other.read_bytes()
    other.replace(store.path)

    assert _fault(store).code == "moved"
    assert store.path.read_bytes() == before


def test_a_deleted_file_is_not_made_again(store) -> None:
    store.path.unlink()

    assert [_fault(store).code, _fault(store).code] == ["moved", "moved"]
    assert not store.path.exists()


def test_a_folder_that_is_away_is_told_and_work_goes_on_when_it_is_back(store) -> None:
    away = store.path.parent.with_name("away")
    store.path.parent.rename(away)
    code = _fault(store).code
    away.rename(store.path.parent)

    _begin(store, "Second")

    assert code == "drive_gone"
    assert store.counts()["groups"] == 2


def test_a_file_overwritten_with_something_else_is_not_ours(store) -> None:
    with store.path.open("rb+") as file:
        file.write(b"shopping list " * 5000)

    assert _fault(store).code == "not_ours"


def test_a_file_overwritten_with_another_group_is_told_as_changed(store, clock) -> None:
    other = store.path.with_name("other.coprod")
    made = Store.create(other, password=store.password, clock=clock, who="sam")
    _begin(made, "Elsewhere")
    made.close()
    shutil.copyfile(other, store.path)

    assert _fault(store).code == "changed_outside"
    assert store.path.read_bytes() == other.read_bytes()


def test_a_file_that_is_really_spoilt_is_called_damaged(store) -> None:
    with store.path.open("rb+") as file:
        file.seek(4096)
        file.write(b"\xa5" * (store.path.stat().st_size - 4096))
    _reconnect(store)

    assert _fault(store).code == "damaged"


class PulledOut(dbapi2.DatabaseError):  # type: ignore[misc]  # comes without types
    """How SQLite tells of a stick that was pulled out."""

    sqlite_errorcode = dbapi2.SQLITE_CORRUPT


def test_a_file_is_not_called_damaged_when_a_fresh_look_finds_it_sound(store) -> None:
    with pytest.raises(Unavailable) as fault, store.writing():
        raise _wrapped(PulledOut("database disk image is malformed"))

    assert fault.value.code == "disk_failed"
    _begin(store, "Second")
    assert store.counts()["groups"] == 2


def test_another_drive_in_the_place_of_the_stick_is_told(store) -> None:
    store._seen = Seen(file=store._seen.file, drive=-1)

    with pytest.raises(Unavailable) as fault, store.writing():
        raise _wrapped(PulledOut("database disk image is malformed"))

    assert fault.value.code == "drive_gone"


def test_a_reader_turns_to_the_file_that_took_the_others_place(store, clock) -> None:
    reader = Store.open(store.path, password=store.password, clock=clock, who="sam", read_only=True)
    newer = store.path.with_name("newer.coprod")
    shutil.copyfile(store.path, newer)
    _by_another_program(newer, store.password, RENAME)
    newer.replace(store.path)

    with reader.reading() as session:
        assert session.scalars(text("SELECT name FROM groups")).all() == ["Elsewhere"]
    reader.close()


def _wrapped(error: Exception) -> Exception:
    from sqlalchemy.exc import DatabaseError

    return DatabaseError("COMMIT", {}, error)
