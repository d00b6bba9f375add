"""Each copy is looked into before anybody goes back to it, and nothing happens by surprise."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.people import Side
from coprod_desktop.domain.progress import Unwatched
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.go_back import GoBackPresenter, PreviewSaid
from coprod_desktop.services.copies import Restored
from coprod_desktop.services.group_file import GroupFile
from tests.presenters.shown import Shown


def _here_and_now(
    work: Callable[..., Any], *, done: Callable[[Any], None], failed: Callable[..., None]
) -> None:
    try:
        result = work(Unwatched())
    except Unavailable as error:
        failed(error)
    else:
        done(result)


class Dialog:
    """The presenter with a screen that remembers, and a worker that works at once."""

    def __init__(self, riverside, held: tuple[Path, ...] = ()) -> None:
        self.file = riverside.file
        self.screen = Shown()
        self.returned: list[Restored] = []
        self.presenter = GoBackPresenter(
            self.screen,
            self.file,
            look=_here_and_now,
            going=_here_and_now,
            returned=self.returned.append,
            held=held,
        )

    def titles(self) -> list[str]:
        """The rows that are listed."""
        rows, _ = self.screen.told["show_rows"]
        return [row.title for row in rows]

    def preview(self) -> PreviewSaid:
        """What was said of the chosen copy."""
        said: PreviewSaid = self.screen.told["show_preview"]
        return said


@pytest.fixture
def copied(riverside) -> Any:
    """Riverside with a copy of two o'clock, and a person added since."""
    riverside.file.copies.take()
    riverside.clock.forward(minutes=90)
    riverside.file.people.add(riverside.group, name="Nan Pugh", side=Side.PATIENT)
    return riverside


def test_without_copies_there_is_nothing_to_go_back_to(riverside) -> None:
    dialog = Dialog(riverside)

    dialog.presenter.begin()

    assert dialog.titles() == []
    assert dialog.screen.told["show_happens"] == ""


def test_copies_are_listed_by_where_they_lie_and_the_newest_is_looked_into(
    copied, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    copied.file.copies.choose_second_place(stick)
    copied.file.copies.note(copied.file.copies.begin_second().run())
    dialog = Dialog(copied)

    dialog.presenter.begin()

    when = "Tuesday 24 November 2026"
    assert dialog.titles() == [
        "Beside the file",
        f"{when}, 2.02 pm",
        "In the second place",
        f"{when}, 3.32 pm",
    ]
    assert dialog.preview().what == f"Copy of {when}, 2.02 pm"


def test_a_preview_says_what_is_more_and_less_than_now(copied) -> None:
    copied.file.pledges.remove(copied.pledges["visit"])
    dialog = Dialog(copied)

    dialog.presenter.begin()

    said = dialog.preview()
    assert "It holds 8 people, 2 meetings" in said.state
    assert "More in the copy than now: 1 pledge" in said.differences
    assert "Fewer in the copy than now: 1 person" in said.differences
    assert said.newest.splitlines()[0].endswith("by pat")


def test_a_copy_like_the_file_is_said_to_hold_the_same(riverside) -> None:
    riverside.file.copies.take()
    dialog = Dialog(riverside)

    dialog.presenter.begin()

    assert dialog.preview().differences == "It holds as much of everything as the file does now."


def test_it_says_what_happens_before_it_does(copied) -> None:
    dialog = Dialog(copied)
    dialog.presenter.begin()

    assert "is kept as a copy first" in dialog.screen.told["show_happens"]
    assert dialog.returned == []


def test_going_back_keeps_how_it_was_and_closes(copied) -> None:
    dialog = Dialog(copied)
    dialog.presenter.begin()

    dialog.presenter.go_back()

    assert copied.file.facts().counts["people"] == 8
    assert "before going back" in dialog.returned[0].kept.name
    assert dialog.screen.told["close_editor"] == ()


def test_a_copy_of_another_group_is_called_so(riverside, tmp_path: Path) -> None:
    other = GroupFile.create(tmp_path / "other.coprod", clock=riverside.clock)
    other.groups.begin("Another group")
    other.close()
    dialog = Dialog(riverside)
    dialog.presenter.begin()

    dialog.presenter.open_other(tmp_path / "other.coprod")

    assert "another group file" in dialog.screen.told["show_happens"]
    assert dialog.titles() == ["Another file", "other.coprod"]


def test_the_open_file_itself_is_no_copy(riverside) -> None:
    dialog = Dialog(riverside)
    dialog.presenter.begin()

    dialog.presenter.open_other(riverside.file.path)

    assert "Choose one of its copies" in dialog.screen.told["say_problem"]
    assert dialog.screen.told["show_happens"] == ""


def test_a_copy_with_a_password_asks_for_it_until_it_fits(riverside, tmp_path: Path) -> None:
    locked = GroupFile.create(tmp_path / "a.coprod", password="heron", clock=riverside.clock)
    locked.groups.begin("Riverside PPG")
    locked.close()
    dialog = Dialog(riverside)
    dialog.presenter.open_other(tmp_path / "a.coprod")
    asked = dialog.screen.told.pop("ask_password")
    dialog.presenter.try_password("kingfisher")
    again = dialog.screen.told.pop("ask_password")
    dialog.presenter.try_password("heron")

    assert asked[1] == ""
    assert "does not open" in again[1]
    assert "ask_password" not in dialog.screen.told
    assert dialog.preview().what == "The file “a.coprod”"


def test_a_file_that_is_no_group_file_is_told(riverside, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    dialog = Dialog(riverside)

    dialog.presenter.open_other(tmp_path / "letter.txt")

    assert "is not a group file" in dialog.screen.told["say_problem"]


def test_a_copy_that_holds_more_is_shown_first_and_may_be_let_go(copied) -> None:
    older = copied.file.copies.all()[0].path
    copied.file.copies.take()
    dialog = Dialog(copied, held=(older,))
    dialog.presenter.begin()
    assert dialog.screen.told["offer_letting_go"] == {"offered": True}
    assert "It cannot be brought back" in dialog.presenter.question()

    assert dialog.presenter.let_go() == older

    assert not older.exists()
    assert dialog.screen.told["offer_letting_go"] == {"offered": False}


def test_a_going_back_that_fails_says_why_and_stays(
    copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Unavailable("no_room", path="riverside copies")

    dialog = Dialog(copied)
    dialog.presenter.begin()
    monkeypatch.setattr(copied.file.copies, "bring_back", full)

    dialog.presenter.go_back()

    assert "The disk is full" in dialog.screen.told["say_problem"]
    assert "close_editor" not in dialog.screen.told
