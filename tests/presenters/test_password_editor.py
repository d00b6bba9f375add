"""Setting, changing and taking away the password, with the copies or without them."""

from pathlib import Path

import pytest

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.password_editor import (
    PasswordEditorPresenter,
    PasswordForm,
    PasswordWish,
)
from coprod_desktop.store.password import opens
from tests.presenters.shown import Shown
from tests.presenters.test_password_card import at_once

FIRST, SECOND = "seven boats", "nine kites"
NEW = PasswordForm(password=FIRST, again=FIRST)


class Dialog:
    """The presenter of one wish, its screen, and what it said in the end."""

    def __init__(self, file, wish: PasswordWish) -> None:
        self.screen = Shown()
        self.said: list[str] = []
        self.presenter = PasswordEditorPresenter(
            self.screen, file, wish, start=at_once, done=self.said.append
        )


def test_a_password_is_set_and_the_copies_have_it_too(riverside, tmp_path: Path) -> None:
    kept = riverside.file.copies.take()
    riverside.file.backup(tmp_path / "before.coprod")
    dialog = Dialog(riverside.file, PasswordWish.SET)

    dialog.presenter.record(NEW)

    assert all(
        opens(path, FIRST) for path in (riverside.file.path, kept.path, tmp_path / "before.coprod")
    )
    assert dialog.said == ["The file has a password now."]


def test_the_copies_stay_as_they_are_where_that_is_wanted(riverside) -> None:
    kept = riverside.file.copies.take()
    dialog = Dialog(riverside.file, PasswordWish.SET)

    dialog.presenter.record(PasswordForm(password=FIRST, again=FIRST, copies_too=False))

    assert opens(riverside.file.path, FIRST)
    assert opens(kept.path, None)


def test_it_is_changed_in_the_file_and_in_its_copies(riverside) -> None:
    riverside.file.security.set(FIRST, FIRST)
    kept = riverside.file.copies.take()
    dialog = Dialog(riverside.file, PasswordWish.CHANGE)

    dialog.presenter.record(PasswordForm(old=FIRST, password=SECOND, again=SECOND))

    assert opens(riverside.file.path, SECOND)
    assert opens(kept.path, SECOND)


def test_it_is_taken_away(riverside) -> None:
    riverside.file.security.set(FIRST, FIRST)
    dialog = Dialog(riverside.file, PasswordWish.REMOVE)

    dialog.presenter.record(PasswordForm(old=FIRST))

    assert not riverside.file.protected
    assert dialog.said == ["The file has no password any more."]


def test_a_copy_that_could_not_follow_is_told(riverside) -> None:
    riverside.file.security.set(FIRST, FIRST)
    kept = riverside.file.copies.take()
    riverside.file.security.change(FIRST, SECOND, SECOND)
    dialog = Dialog(riverside.file, PasswordWish.CHANGE)

    dialog.presenter.record(PasswordForm(old=SECOND, password="third", again="third"))

    assert opens(kept.path, FIRST)
    assert dialog.said[0].endswith("One copy could not follow. It was left as it is.")


@pytest.mark.parametrize(
    ("form", "code", "field"),
    [
        (PasswordForm(), "password_missing", "password"),
        (PasswordForm(password=FIRST, again=SECOND), "passwords_differ", "again"),
    ],
)
def test_what_is_amiss_is_pointed_out(riverside, form, code: str, field: str) -> None:
    dialog = Dialog(riverside.file, PasswordWish.SET)

    dialog.presenter.record(form)

    refused = dialog.screen.told["point_out"]
    assert (refused.code, refused.field, dialog.said) == (code, field, [])
    assert dialog.screen.told["show_working"] == ""


def test_the_old_password_must_be_right(riverside) -> None:
    riverside.file.security.set(FIRST, FIRST)
    dialog = Dialog(riverside.file, PasswordWish.REMOVE)

    dialog.presenter.record(PasswordForm(old="guess"))

    assert dialog.screen.told["point_out"].field == "old"
    assert riverside.file.protected


def test_what_the_disk_says_is_said(riverside, monkeypatch) -> None:
    def refuse(*_typed: str) -> None:
        raise Unavailable("no_room", path=riverside.file.path)

    monkeypatch.setattr(riverside.file.security, "set", refuse)
    dialog = Dialog(riverside.file, PasswordWish.SET)

    dialog.presenter.record(NEW)

    assert "close_editor" not in dialog.screen.told
    assert dialog.screen.told["say_problem"]


def test_a_password_is_judged_and_never_forbidden(riverside) -> None:
    dialog = Dialog(riverside.file, PasswordWish.SET)

    dialog.presenter.typed("riverside")
    weak = dialog.screen.told["show_estimate"]
    dialog.presenter.typed("lamp otter seventeen bicycle")
    strong = dialog.screen.told["show_estimate"]
    dialog.presenter.typed("")

    assert weak.startswith("This is easy to guess. You may use it")
    assert strong == "This is very hard to guess."
    assert dialog.screen.told["show_estimate"] == ""


def test_copies_are_asked_about_only_where_there_are_any(riverside) -> None:
    dialog = Dialog(riverside.file, PasswordWish.SET)
    dialog.presenter.begin()
    assert dialog.screen.told["show_wish"][2] == ""

    riverside.file.copies.take()
    dialog.presenter.begin()
    assert dialog.screen.told["show_wish"][2] != ""


def test_nothing_of_what_was_typed_is_in_a_report() -> None:
    assert repr(NEW) == "PasswordForm()"
