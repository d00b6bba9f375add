"""Folders and files that may not be written to."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store.copies import copy
from coprod_desktop.store.mapping import GROUP
from coprod_desktop.store.store import Store

NOBODY = 65534


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder of our own; the administrator, whom no lock stops, works in it as nobody."""
    made = Path(tempfile.mkdtemp())
    before = os.geteuid()
    if before == 0:
        os.chown(made, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    yield made
    made.chmod(0o755)
    os.seteuid(before)
    shutil.rmtree(made)


@pytest.fixture
def store(folder: Path, clock) -> Iterator[Store]:
    made = Store.create(folder / "a.coprod", password=None, clock=clock, who="pat")
    yield made
    made.close()


def test_no_file_is_made_in_a_closed_folder(folder: Path, clock) -> None:
    folder.chmod(0o555)

    with pytest.raises(Unavailable, match="folder_not_writable"):
        Store.create(folder / "a.coprod", password=None, clock=clock, who="pat")

    assert list(folder.iterdir()) == []


def test_a_file_that_may_not_be_written_is_left_as_it_is(store: Store, folder: Path, clock) -> None:
    store.close()
    store.path.chmod(0o444)
    before = store.path.read_bytes()

    with pytest.raises(Unavailable, match="read_only"):
        Store.open(store.path, password=None, clock=clock, who="pat")

    assert store.path.read_bytes() == before


def test_a_file_that_may_not_be_written_can_be_read(store: Store, clock) -> None:
    store.close()
    store.path.chmod(0o444)

    reader = Store.open(store.path, password=None, clock=clock, who="pat", read_only=True)

    assert reader.counts()["groups"] == 0
    reader.close()


def test_a_change_that_cannot_be_saved_is_told_and_the_file_stays_sound(
    store: Store, folder: Path, clock
) -> None:
    store.close()
    again = Store.open(store.path, password=None, clock=clock, who="pat")
    folder.chmod(0o555)

    with pytest.raises(Unavailable) as fault, again.action("new_group") as work:
        GROUP.add(work.session, Group(name="Riverside"))

    assert fault.value.code == "folder_not_writable"
    folder.chmod(0o755)
    with again.action("new_group") as work:
        GROUP.add(work.session, Group(name="Riverside"))
    assert again.counts()["groups"] == 1
    again.close()


def test_no_copy_is_made_in_a_closed_folder(store: Store, folder: Path) -> None:
    closed = folder / "stick"
    closed.mkdir(mode=0o555)

    with pytest.raises(Unavailable, match="folder_not_writable"):
        copy(store.path, None, closed / "copy.coprod")

    assert list(closed.iterdir()) == []


def test_a_file_deleted_while_open_is_told_before_anything_is_lost(store: Store) -> None:
    store.path.rename(store.path.with_name("moved.coprod"))

    with pytest.raises(Unavailable) as fault, store.action("new_group") as work:
        GROUP.add(work.session, Group(name="Riverside"))

    assert fault.value.code == "moved"


def test_in_a_closed_folder_a_file_is_open_to_read(store: Store, folder: Path, clock) -> None:
    store.close()
    folder.chmod(0o555)

    reader = Store.open(store.path, password=None, clock=clock, who="sam")

    assert (reader.read_only, reader.counts()["groups"]) == (True, 0)
    with pytest.raises(Unavailable, match="folder_not_writable"), reader.action("new_group"):
        pass
    reader.close()


def test_a_folder_that_may_not_be_looked_into_is_told(store: Store, folder: Path, clock) -> None:
    store.close()
    folder.chmod(0o000)

    with pytest.raises(Unavailable, match="file_failed"):
        Store.open(store.path, password=None, clock=clock, who="sam")
