"""What happens to an open file from outside, and that nothing typed is lost by it."""

import json
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
from pytestqt.qtbot import QtBot

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store import lock
from tests.conftest import Riverside
from tests.screens.seen import (
    button,
    buttons,
    close_dialogs,
    field,
    open_dialog,
    press,
    texts,
    type_into,
)

SECONDS = 20_000


class Work:
    """Somebody at work in Riverside, and what befalls the file."""

    def __init__(self, qtbot: QtBot, window: MainWindow, riverside: Riverside) -> None:
        self.qtbot = qtbot
        self.window = window
        self.file = riverside.file
        self.path = riverside.file.path
        self.group = riverside.group
        self.watch = window.program.watch

    def hear(self, code: str, **facts: object) -> None:
        """Be told of a trouble with the file, as by any failed change."""
        self.window.program.faults.unavailable.emit(Unavailable(code, **facts))

    def hear_of_typing(self) -> None:
        """Try to keep what is typed, and be told why that cannot be."""
        assert self.window.session is not None
        self.window.session.desk.typing_keeper.flush()

    def strip(self) -> str:
        return self.watch.strip.words()

    def said(self) -> str:
        return "\n".join(texts(open_dialog(self.qtbot, "FileTrouble")))

    def choose(self, words: str) -> None:
        dialog = open_dialog(self.qtbot, "FileTrouble")
        self.qtbot.waitUntil(lambda: button(dialog, words).isEnabled())
        press(self.qtbot, dialog, words)

    def change_outside(self) -> None:
        """Write to the file as a program does that asks nobody."""
        lock.lock_of(self.path).rename(self.path.with_name("set aside"))
        other = GroupFile.open(self.path, who="ana")
        other.groups.begin("Carers")
        other.close()
        self.path.with_name("set aside").rename(lock.lock_of(self.path))

    def name_the_group(self, name: str) -> None:
        """Type a name for the group in its dialog, and leave the dialog open."""
        assert self.window.session is not None
        self.window.session.edit_group(self.group)
        dialog = open_dialog(self.qtbot, "GroupEditor")
        field(dialog, "name").setProperty("text", "")
        type_into(self.qtbot, dialog, "name", name)


@pytest.fixture
def work(qtbot: QtBot, main_window: MainWindow, riverside: Riverside) -> Iterator[Work]:
    yield Work(qtbot, main_window, riverside)
    close_dialogs()


def test_a_file_changed_from_outside_is_only_read_until_it_is_opened_again(work: Work) -> None:
    work.change_outside()

    with pytest.raises(Unavailable) as told:
        work.file.groups.begin("Ours")
    work.window.program.faults.unavailable.emit(told.value)

    assert "Another program changed the file" in work.said()
    work.choose("Stay here and look")
    assert "Nothing more is saved from here" in work.strip()
    assert not button(work.window, "Record a meeting").isEnabled()
    press(work.qtbot, work.window, "Open it again")
    work.qtbot.waitUntil(lambda: "Record a meeting" in buttons(work.window), timeout=SECONDS)
    assert button(work.window, "Record a meeting").isEnabled()
    assert work.strip() == ""


def test_what_was_typed_comes_along_when_the_file_is_opened_again(work: Work) -> None:
    work.change_outside()
    work.name_the_group("Riverside and friends")

    work.hear_of_typing()
    work.choose("Open it again")

    dialog = open_dialog(work.qtbot, "TypedBefore")
    assert "and friends" in "\n".join(texts(dialog))
    assert work.strip() == ""


def test_a_dialog_that_is_open_meanwhile_is_shut_off_and_keeps_its_text(work: Work) -> None:
    work.name_the_group("Riverside and friends")
    editor = open_dialog(work.qtbot, "GroupEditor")

    work.hear("changed_outside", path=work.path)

    assert not button(editor, "Save").isEnabled()
    assert field(editor, "name").property("text") == "Riverside and friends"
    assert field(editor, "name").property("readOnly")
    assert "Nothing more is saved from here" in "\n".join(texts(editor))


def test_a_drive_that_is_away_is_waited_for_and_its_return_is_told(work: Work) -> None:
    away = work.path.parent.with_name("away")
    work.path.parent.rename(away)
    with pytest.raises(Unavailable) as told:
        work.file.groups.begin("Ours")
    work.window.program.faults.unavailable.emit(told.value)
    assert "is not there" in work.window.program.messages.warned()

    work.watch.try_again()
    assert work.window.program.messages.told() == ""
    away.rename(work.path.parent)
    work.watch.try_again()

    assert work.window.program.messages.told().startswith("The drive is back.")
    assert work.window.program.messages.warned() == ""


def test_what_is_typed_while_the_drive_is_away_is_kept_when_it_is_back(work: Work) -> None:
    work.name_the_group("Riverside and friends")
    away = work.path.parent.with_name("away")
    work.path.parent.rename(away)
    work.hear_of_typing()
    work.qtbot.waitUntil(lambda: work.window.program.messages.warned() != "")

    away.rename(work.path.parent)
    work.watch.try_again()

    assert "What you typed is saved now" in work.window.program.messages.told()
    [found] = work.file.drafts.found()
    assert found.draft.text == "Riverside and friends"


def test_a_full_disk_is_waited_for(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise Unavailable("disk_full")

    work.hear("disk_full")
    with monkeypatch.context() as broken:
        broken.setattr(work.file, "prove_writable", full)
        work.watch.try_again()
        assert work.window.program.messages.warned().startswith("The disk is full")

    work.watch.try_again()

    assert work.window.program.messages.told() == "The file can be written to again."


def test_a_paper_that_could_not_be_written_is_no_trouble_of_the_file(work: Work) -> None:
    work.hear("moved", path=Path("elsewhere.pdf"))

    assert work.strip() == ""


def test_a_file_that_was_moved_away_is_noticed_without_a_change(work: Work) -> None:
    work.path.rename(work.path.with_name("moved.coprod"))

    work.watch.look()

    assert "moved, renamed or replaced" in work.said()


def test_one_who_took_the_file_over_is_noticed_without_a_change(work: Work) -> None:
    there = lock.lock_of(work.path)
    mine = json.loads(there.read_text(encoding="utf-8"))
    theirs = {**mine, "who": "ana", "computer": "library-pc", "hold": "other"}
    there.write_text(json.dumps(theirs), encoding="utf-8")

    work.watch.look()

    assert "ana took it over on the computer library-pc" in work.said()


def test_a_risky_place_is_told_once_with_a_page_of_help(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced = work.path.parent / "Dropbox"
    synced.mkdir()
    path = Path(copy(work.path, synced))

    work.window.enter(GroupFile.open(path))
    work.qtbot.waitUntil(lambda: "Dropbox" in work.window.program.messages.warned())
    press(work.qtbot, work.window, "What can I do?")
    assert work.window.place == Place("help", part="where-the-file-lies")

    work.window.close_file()
    work.window.enter(GroupFile.open(path))
    work.qtbot.waitUntil(lambda: not work.window.program.tasks.busy)
    assert work.window.program.messages.warned() == ""


def test_a_second_copy_beside_the_file_is_told_once(work: Work) -> None:
    work.window.close_file()
    second = Path(copy(work.path, work.path.with_name("riverside (1).coprod")))

    work.window.enter(GroupFile.open(work.path))

    work.qtbot.waitUntil(lambda: second.name in work.window.program.messages.warned())
