"""Opening a file that others had, that a crash left, or that can only be read."""

import shutil
from pathlib import Path

import pytest

from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import lock
from coprod_desktop.store.mapping import GROUP
from coprod_desktop.store.store import Store
from tests.store.crashes import crashed, left_elsewhere


@pytest.fixture
def path(tmp_path: Path, clock) -> Path:
    made = tmp_path / "riverside.coprod"
    store = Store.create(made, password=None, clock=clock, who="pat")
    _begin(store, "Riverside")
    store.close()
    return made


def _open(path: Path, clock, **how):
    return Store.open(path, password=how.pop("password", None), clock=clock, who="sam", **how)


def _begin(store: Store, name: str) -> None:
    with store.action("new_group") as work:
        GROUP.add(work.session, Group(name=name))


def _lying(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_an_open_file_says_who_has_it(path: Path, clock) -> None:
    first = _open(path, clock)

    with pytest.raises(Unavailable) as refusal:
        _open(path, clock)

    assert refusal.value.code == "held"
    assert (refusal.value.facts["who"], refusal.value.facts["since"]) == ("sam", clock.now)
    first.close()


def test_a_reader_sees_what_the_writer_commits(path: Path, clock) -> None:
    writer = _open(path, clock)
    reader = _open(path, clock, read_only=True)
    before = reader.counts()["groups"]

    _begin(writer, "Second")

    assert (before, reader.counts()["groups"]) == (1, 2)
    reader.close()
    writer.close()


def test_reading_leaves_every_byte_and_the_folder_as_they_were(path: Path, clock) -> None:
    before = path.read_bytes()

    reader = _open(path, clock, read_only=True)
    reader.counts()
    lying = _lying(path.parent)
    reader.close()

    assert (path.read_bytes(), lying) == (before, [path.name])


def test_nothing_is_changed_in_a_file_that_is_open_to_read(path: Path, clock) -> None:
    reader = _open(path, clock, read_only=True)

    with pytest.raises(Unavailable, match="open_to_read"):
        _begin(reader, "Second")

    assert reader.read_only
    assert reader.hold is None
    reader.close()


def test_what_a_crash_left_is_checked_and_opened(path: Path, clock) -> None:
    crashed(path)

    store = _open(path, clock)

    assert store.hold.former.who == "pat"
    assert store.counts()["groups"] == 2
    store.close()
    assert _lying(path.parent) == [path.name]


def test_a_reader_is_told_of_a_change_that_a_crash_cut_short(path: Path, clock) -> None:
    crashed(path, half_way=True)
    before = path.read_bytes()

    with pytest.raises(Unavailable, match="unfinished"):
        _open(path, clock, read_only=True)
    assert path.read_bytes() == before

    store = _open(path, clock)
    assert store.counts()["groups"] == 1
    store.close()


def test_a_file_damaged_by_a_crash_is_not_opened_to_write(path: Path, clock) -> None:
    crashed(path)
    content = bytearray(path.read_bytes())
    for page in range(3 * 4096, len(content) - 4096, 4096):
        content[page : page + 4096] = b"\xa5" * 4096
    path.write_bytes(content)

    with pytest.raises(Unavailable, match="damaged"):
        _open(path, clock)

    assert path.read_bytes() == bytes(content)
    assert lock.holder_of(path) is not None


def test_a_file_that_another_computer_has_is_left_alone(path: Path, clock) -> None:
    left_elsewhere(path)
    before = _lying(path.parent)

    with pytest.raises(Unavailable) as refusal:
        _open(path, clock)

    assert refusal.value.facts["may_take_over"] is True
    assert _lying(path.parent) == before


@pytest.mark.parametrize("password", [None, "seven boats"])
def test_taking_over_first_keeps_a_copy_that_opens(
    tmp_path: Path, clock, password: str | None
) -> None:
    path = tmp_path / "group.coprod"
    made = Store.create(path, password=password, clock=clock, who="pat")
    _begin(made, "Riverside")
    made.close()
    left_elsewhere(path)

    store = _open(path, clock, password=password, take_over=True)
    _begin(store, "Second")

    assert [kept.name for kept in store.kept] == [
        "group before taking over 2026-11-24 at 14.02.coprod"
    ]
    copy = _open(store.kept[0], clock, password=password, read_only=True)
    assert (copy.counts()["groups"], store.counts()["groups"]) == (1, 2)
    copy.close()
    store.close()


def test_taking_over_with_a_wrong_password_changes_nothing(tmp_path: Path, clock) -> None:
    path = tmp_path / "group.coprod"
    Store.create(path, password="seven boats", clock=clock, who="pat").close()
    left_elsewhere(path)
    before = {one.name: one.read_bytes() for one in tmp_path.iterdir()}

    with pytest.raises(Unavailable, match="wrong_password"):
        _open(path, clock, password="six boats", take_over=True)

    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == before


def test_who_was_taken_over_from_writes_no_more(path: Path, clock) -> None:
    store = _open(path, clock)
    left_elsewhere(path)
    store.hold.beat()

    with pytest.raises(Unavailable) as refusal:
        _begin(store, "Second")

    assert (refusal.value.code, refusal.value.facts["computer"]) == ("taken_over", "library-pc")
    store.close()


def test_a_new_file_has_a_name_of_its_own_that_its_copies_keep(path: Path, clock) -> None:
    shutil.copyfile(path, path.with_name("copy.coprod"))
    other = Store.create(path.with_name("other.coprod"), password=None, clock=clock, who="pat")
    stores = [_open(one, clock, read_only=True) for one in (path, path.with_name("copy.coprod"))]

    mine, copied, others = (one.fact("file_uid") for one in (*stores, other))

    assert mine == copied
    assert mine != others
    for one in (*stores, other):
        one.close()
