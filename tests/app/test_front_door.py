"""What stands between a person and their group file, and the ways there are for each."""

import platform
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
from pytestqt.qtbot import QtBot

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.domain.copies import folder_for, name_for
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store import lock, migrations, opening
from tests.conftest import Riverside, StillClock
from tests.screens.answers import Answers
from tests.screens.seen import (
    button,
    buttons,
    close_dialogs,
    no_dialog,
    open_dialog,
    press,
    texts,
    type_into,
)

SECONDS = 20_000
ELSEWHERE = """{"who": "ana", "computer": "library-pc", "since": "2026-11-24T13:00:00",
 "beat": "2026-11-24T13:59:00", "process": 7, "version": "1", "hold": "other"}"""


@pytest.fixture
def path(riverside: Riverside) -> Path:
    """Riverside's file, closed, with one copy of it beside."""
    riverside.file.copies.take()
    riverside.file.close()
    return riverside.file.path


class Door:
    """The window, and what it says of one file."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    def trouble(self, path: Path) -> list[str]:
        """Open a file and hear what is said in the dialog."""
        self.window.begin(path)
        return self.said()

    def said(self) -> list[str]:
        return texts(open_dialog(self.qtbot, "FileTrouble"))

    def choose(self, words: str) -> None:
        dialog = open_dialog(self.qtbot, "FileTrouble")
        self.qtbot.waitUntil(lambda: words in buttons(dialog))
        self.qtbot.waitUntil(lambda: button(dialog, words).isEnabled())
        press(self.qtbot, dialog, words)

    def opened(self) -> GroupFile:
        """Wait until a file is open; it is at Home."""
        self.qtbot.waitUntil(lambda: self.window.place == Place("home"), timeout=SECONDS)
        no_dialog(self.qtbot)
        assert self.window.session is not None
        return self.window.session.desk.file


@pytest.fixture
def door(qtbot: QtBot, empty_window: MainWindow) -> Iterator[Door]:
    yield Door(qtbot, empty_window)
    close_dialogs()


def cut(path: Path) -> None:
    """Leave half of a file, as a copy that was cut short does."""
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def test_who_has_the_file_is_said_and_it_is_opened_to_read(door: Door, path: Path, clock) -> None:
    with_writer = GroupFile.open(path, clock=clock, who="ana")

    said = door.trouble(path)
    assert f"{path.name} is open elsewhere" in said
    assert any("ana has it open on this computer, since Tuesday 24 November" in one for one in said)
    assert "They have finished, take over" not in buttons(open_dialog(door.qtbot, "FileTrouble"))

    door.choose("Open to read")
    assert door.opened().read_only
    with_writer.close()


def test_a_file_left_open_on_another_computer_is_taken_over_with_a_copy_first(
    door: Door, path: Path
) -> None:
    lock.lock_of(path).write_text(ELSEWHERE, encoding="utf-8")

    said = door.trouble(path)
    assert any("library-pc" in one for one in said)
    assert any("The last sign of life" in one for one in said)
    door.choose("They have finished, take over")

    file = door.opened()
    assert not file.read_only
    [kept] = file.kept
    assert any(kept.name in one for one in texts(door.window))


def test_closing_leaves_the_file_alone_and_shows_the_first_screen(door: Door, path: Path) -> None:
    lock.lock_of(path).write_text(ELSEWHERE, encoding="utf-8")
    door.trouble(path)

    door.choose("Leave it closed")

    no_dialog(door.qtbot)
    assert door.window.session is None
    assert lock.lock_of(path).read_text(encoding="utf-8") == ELSEWHERE


def test_a_damaged_file_is_kept_and_its_newest_copy_takes_its_place(door: Door, path: Path) -> None:
    cut(path)
    damaged = path.read_bytes()

    said = door.trouble(path)
    assert any("newest sound copy is of Tuesday 24 November 2026, 2.02 pm" in one for one in said)
    door.choose("Put the newest copy in its place")

    assert door.opened().groups.all()[0].name == "Riverside PPG"
    [kept] = path.parent.glob("riverside damaged *.coprod")
    assert kept.read_bytes() == damaged
    assert any(kept.name in one for one in texts(door.window))


def test_a_damaged_copy_is_passed_over_for_an_older_sound_one(
    door: Door, path: Path, clock: StillClock
) -> None:
    [sound] = folder_for(path).iterdir()
    clock.forward(hours=2)
    newer = Path(copy(sound, sound.with_name(name_for(path, clock()))))
    cut(newer)
    cut(path)

    assert any("2.02 pm" in one for one in door.trouble(path))


def test_what_can_be_read_of_a_damaged_file_is_rescued_and_opened(
    door: Door, path: Path, answers: Answers
) -> None:
    cut(path)
    answers.paths = [path.with_name("new.coprod")]

    door.trouble(path)
    door.choose("Rescue what can be read…")
    door.qtbot.waitUntil(lambda: "What could be read is safe" in door.said(), timeout=SECONDS)
    door.choose("Open the new file")

    assert door.opened().path.name == "new.coprod"


def test_the_check_says_in_words_what_is_wrong(door: Door, path: Path) -> None:
    cut(path)

    door.trouble(path)
    door.choose("Check it")

    door.qtbot.waitUntil(lambda: "The check found this:" in door.said(), timeout=SECONDS)
    assert not any("malformed" in one or "database" in one for one in door.said())


def test_a_missing_file_is_never_made_anew_and_its_copy_is_offered(door: Door, path: Path) -> None:
    path.unlink()

    said = door.trouble(path)
    assert any("Nothing was made in its place" in one for one in said)
    assert not path.exists()
    door.choose("Put the newest copy in its place")

    assert door.opened().path == path


def test_a_missing_file_is_found_in_the_documents(
    door: Door, path: Path, home_folder: Path
) -> None:
    there = home_folder / "Documents" / path.name
    path.rename(there)

    door.trouble(path)
    door.choose("Open the one in Documents")

    assert door.opened().path == there


def test_a_stick_that_is_put_back_in_is_tried_again(door: Door, path: Path) -> None:
    away = path.rename(path.with_name("away"))
    door.trouble(path)
    away.rename(path)

    door.choose("Try again")

    assert door.opened().path == path


def test_a_file_held_for_a_moment_is_opened_without_a_word(
    door: Door, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[Path] = []
    real = GroupFile.open

    def scanned(path: Path, **how: object) -> GroupFile:
        tries.append(path)
        if len(tries) < 3:
            raise Unavailable("in_use", path=path)
        return real(path, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(GroupFile, "open", scanned)
    door.window.begin(path)

    door.opened()
    assert len(tries) == 3


def test_a_file_that_may_not_be_changed_opens_to_read(door: Door, path: Path, monkeypatch) -> None:
    monkeypatch.setattr(opening, "may_write", lambda looked: looked != path)
    door.window.begin(path)

    assert door.opened().read_only


def test_an_older_file_is_brought_up_to_date_only_when_asked(
    door: Door, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = Path(__file__).parents[1] / "store" / "files" / "format_1.coprod"
    copy(older, path)

    said = door.trouble(path)
    assert any(f"This program writes format {migrations.FORMAT}" in one for one in said)
    door.choose("Bring it up to date")

    file = door.opened()
    assert file.facts().format == migrations.FORMAT
    assert any(file.kept[0].name in one for one in texts(door.window))


def test_a_protected_file_that_is_damaged_is_not_called_a_wrong_password(
    door: Door, path: Path, clock: StillClock
) -> None:
    file = GroupFile.open(path, clock=clock)
    file.security.set("river bank", "river bank")
    file.copies.take()
    file.close()
    data = bytearray(path.read_bytes())
    data[:4096] = bytes(200 + (number * 7) % 50 for number in range(4096))
    path.write_bytes(data)

    door.window.begin(path)
    unlock = open_dialog(door.qtbot, "Unlock")
    type_into(door.qtbot, unlock, "password", "river bank")
    press(door.qtbot, unlock, "Open the file")

    assert any("The password is right" in one for one in door.said())


def test_what_a_crash_here_left_open_is_told_kindly(door: Door, path: Path) -> None:
    lock.lock_of(path).write_text(
        ELSEWHERE.replace("library-pc", platform.node()), encoding="utf-8"
    )

    door.window.begin(path)

    door.opened()
    told = door.window.program.messages.told()
    assert told.startswith("Coprod Desktop was not closed properly here")
    assert "Everything that was saved is there." in told
