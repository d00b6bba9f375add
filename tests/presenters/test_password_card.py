"""What the card about the password says and does."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from coprod_desktop.domain.progress import Unwatched
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.presenters.password_card import PasswordCardPresenter
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.password import opens
from tests.presenters.shown import Shown

PASSWORD = "seven boats"


def at_once(work, *, done, failed) -> None:
    """Does the work here and now."""
    try:
        result = work(Unwatched())
    except (Refused, Unavailable) as problem:
        failed(problem)
    else:
        done(result)


def presenter_of(file: GroupFile, screen: Shown) -> tuple[PasswordCardPresenter, SimpleNamespace]:
    """The presenter, and what it said to others."""
    said = SimpleNamespace(lock_minutes=10, told=[], warned=[], changed=[])
    presenter = PasswordCardPresenter(
        screen,
        file,
        said,
        start=at_once,
        changed=lambda: said.changed.append(said.lock_minutes),
        tell=said.told.append,
        warn=said.warned.append,
    )
    return presenter, said


@pytest.fixture
def screen() -> Shown:
    return Shown()


def test_without_a_password_it_says_what_that_means(riverside, screen) -> None:
    presenter, _ = presenter_of(riverside.file, screen)

    presenter.show()

    assert screen.told["show_barred"] == ""
    assert screen.told["show_readable"] == ""


def test_copies_that_anyone_can_read_are_named(riverside, screen, tmp_path: Path) -> None:
    riverside.file.backup(tmp_path / "before.coprod")
    riverside.file.copies.take()
    riverside.file.security.set(PASSWORD, PASSWORD)
    presenter, _ = presenter_of(riverside.file, screen)

    presenter.show()

    named = "before.coprod and riverside copies/riverside 2026-11-24 at 14.02.coprod"
    assert screen.told["show_readable"] == named


def test_those_copies_are_given_the_password_too(riverside, screen, tmp_path: Path) -> None:
    riverside.file.backup(tmp_path / "before.coprod")
    riverside.file.security.set(PASSWORD, PASSWORD)
    presenter, said = presenter_of(riverside.file, screen)

    presenter.protect_copies()

    assert opens(tmp_path / "before.coprod", PASSWORD)
    assert said.told == ["One copy has the password of the file now."]
    assert (screen.told["show_readable"], screen.told["show_working"]) == ("", "")


def test_a_copy_that_cannot_be_written_to_is_said(riverside, screen, monkeypatch) -> None:
    riverside.file.security.set(PASSWORD, PASSWORD)
    presenter, said = presenter_of(riverside.file, screen)

    def refuse(_progress: object) -> int:
        raise Unavailable("no_room", path="before.coprod")

    monkeypatch.setattr(riverside.file.security, "protect_copies", refuse)
    presenter.protect_copies()

    assert len(said.warned) == 1
    assert screen.told["show_working"] == ""


def test_when_to_lock_is_chosen_and_told(riverside, screen) -> None:
    presenter, said = presenter_of(riverside.file, screen)
    presenter.show()
    choices, chosen = screen.told["show_minutes"]

    presenter.choose_minutes(choices[0].key)

    assert [chip.words for chip in choices[:2]] == [
        "never",
        "after 2 minutes without a key or mouse",
    ]
    assert (chosen, said.changed) == ("10", [0])


def test_the_password_of_a_file_open_to_read_stays(riverside, screen) -> None:
    riverside.file.close()
    reader = GroupFile.open(riverside.file.path, read_only=True)
    presenter, _ = presenter_of(reader, screen)

    presenter.show()

    assert screen.told["show_barred"].startswith("This file is open to read only now")
    reader.close()
