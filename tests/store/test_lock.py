"""The lock beside the file says who writes, and only the living are believed."""

import errno
import json
import os
from dataclasses import asdict
from pathlib import Path

import pytest

from coprod_desktop.domain.holders import Holder
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.store import lock
from coprod_desktop.store.lock import holder_of, lock_of, take


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "riverside.coprod"
    file.write_bytes(b"")
    return file


@pytest.fixture
def hold(path: Path, clock):
    taken = take(path, who="pat", clock=clock)
    taken.sign()
    yield taken
    taken.release()


def _said(path: Path):
    return holder_of(path)


def _left_by(path: Path, holder: Holder, **other: str) -> None:
    """A lock as a program leaves it that was ended from outside."""
    facts = {**asdict(holder), **other, "since": str(holder.since), "beat": str(holder.beat)}
    lock_of(path).write_text(json.dumps(facts))


@pytest.fixture
def left(path: Path, hold, clock):
    """What a lock of ours says; nobody holds it any more."""
    hold.release()
    return hold.mine


def test_the_lock_says_who_where_and_since_when(path: Path, hold, clock) -> None:
    holder = _said(path)

    assert holder == hold.mine
    assert (holder.who, holder.since, holder.process) == ("pat", clock.now, os.getpid())
    assert holder.computer


def test_a_second_hold_is_refused_with_the_first_ones_name(path: Path, hold, clock) -> None:
    with pytest.raises(Unavailable) as refusal:
        take(path, who="sam", clock=clock, take_over=True)

    assert refusal.value.code == "held"
    assert refusal.value.facts["who"] == "pat"
    assert refusal.value.facts["may_take_over"] is False


def test_what_is_let_go_of_leaves_nothing_and_can_be_taken(path: Path, hold, clock) -> None:
    hold.release()
    assert not lock_of(path).exists()

    again = take(path, who="sam", clock=clock)

    assert again.former is None
    again.release()


def test_a_lock_left_by_a_crash_on_this_computer_is_taken(path: Path, left, clock) -> None:
    _left_by(path, left)

    taken = take(path, who="sam", clock=clock)

    assert taken.former == left
    taken.release()


@pytest.mark.parametrize("torn", [b"{", b'{"who": 1}', bytes(300), b"[]"])
def test_a_lock_that_a_power_cut_tore_is_taken(path: Path, clock, torn: bytes) -> None:
    lock_of(path).write_bytes(torn)

    taken = take(path, who="sam", clock=clock)

    assert taken.former is not None
    taken.release()


def test_a_lock_of_another_computer_is_refused_and_left(path: Path, left, clock) -> None:
    _left_by(path, left, computer="library-pc")
    before = lock_of(path).read_bytes()

    with pytest.raises(Unavailable) as refusal:
        take(path, who="sam", clock=clock)

    assert refusal.value.facts["computer"] == "library-pc"
    assert refusal.value.facts["may_take_over"] is True
    assert lock_of(path).read_bytes() == before


def test_a_lock_of_another_computer_can_be_taken_over(path: Path, left, clock) -> None:
    _left_by(path, left, computer="library-pc")

    taken = take(path, who="sam", clock=clock, take_over=True)
    taken.sign()

    assert taken.former is not None
    assert taken.former.computer == "library-pc"
    assert _said(path).who == "sam"
    taken.release()


def test_a_hold_that_is_given_up_leaves_the_lock_as_it_was(path: Path, left, clock) -> None:
    _left_by(path, left, computer="library-pc")
    before = lock_of(path).read_bytes()

    take(path, who="sam", clock=clock, take_over=True).abandon()

    assert lock_of(path).read_bytes() == before


def test_a_new_hold_that_is_given_up_leaves_no_lock(path: Path, clock) -> None:
    take(path, who="sam", clock=clock).abandon()

    assert not lock_of(path).exists()


def test_a_beat_says_that_somebody_is_there(path: Path, hold, clock) -> None:
    clock.forward(minutes=5)

    assert hold.beat() is None

    assert _said(path).beat == clock.now
    assert _said(path).since < clock.now


def test_a_lock_that_was_tidied_away_is_put_back(path: Path, hold, clock) -> None:
    lock_of(path).unlink()

    assert hold.beat() is None

    assert _said(path) == hold.mine
    with pytest.raises(Unavailable, match="held"):
        take(path, who="sam", clock=clock)


def test_a_beat_tells_who_took_the_file_over(path: Path, hold, clock) -> None:
    lock_of(path).unlink()
    other = take(path, who="sam", clock=clock)
    other.sign()

    assert hold.beat() == other.mine

    hold.release()
    assert _said(path).who == "sam"
    other.release()


def test_a_beat_tells_of_another_name_that_a_sync_tool_brought(path: Path, hold) -> None:
    _left_by(path, hold.mine, hold="another", who="sam")

    assert hold.beat().who == "sam"
    assert hold.taken_by.who == "sam"


def test_no_lock_is_made_where_the_file_is_gone(path: Path, hold) -> None:
    lock_of(path).unlink()
    path.unlink()

    assert hold.beat() is None

    assert list(path.parent.iterdir()) == []


def test_a_disk_that_knows_no_locks_believes_the_last_beat(
    path: Path, left, clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unable(descriptor: int) -> None:
        raise OSError(errno.ENOLCK, "no locks here")

    monkeypatch.setattr(lock, "_lock", unable)
    _left_by(path, left)
    with pytest.raises(Unavailable, match="held"):
        take(path, who="sam", clock=clock)

    clock.forward(minutes=3)

    take(path, who="sam", clock=clock).abandon()


def test_two_names_of_one_file_have_one_lock(path: Path, hold, clock) -> None:
    other = path.with_name("link.coprod")
    other.symlink_to(path)

    with pytest.raises(Unavailable, match="held"):
        take(other, who="sam", clock=clock)
