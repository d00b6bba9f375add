"""The first evening: from the welcome screen to a group of one's own, by keyboard, and back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coprod_desktop.app.front_door import EXAMPLE_NAME
from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.group_file import GroupFile
from tests.screens.answers import Answers
from tests.screens.keyboard import CONTROL, Keyboard
from tests.screens.seen import button, buttons, open_dialog, press, problem, texts

SECONDS = 20_000


class Evening:
    """Somebody at the keyboard of a PC on which the program may never have run."""

    def __init__(self, qtbot: QtBot, start: Callable[[], MainWindow], home: Path) -> None:
        self.qtbot = qtbot
        self._start = start
        self.documents = home / "Documents"
        self.start()

    def start(self, path: Path | None = None) -> None:
        """Start the program, with a file or without."""
        self.window = self._start()
        self.keys = Keyboard(self.qtbot, self.window)
        self.window.begin(path)

    def at_home(self) -> None:
        """Wait until Home is shown."""
        self.qtbot.waitUntil(lambda: self.window.place == Place("home"), timeout=SECONDS)
        self.qtbot.waitUntil(lambda: "✓ Everything is saved" in self.says(), timeout=SECONDS)

    def begin_group(self, name: str, password: str = "") -> None:
        """Answer the four questions and press Enter."""
        self.keys.press("Begin our own group")
        self.keys.type(name)
        if password:
            self.keys.fill("4  Do you want a &password?", password)
            self.keys.fill("The same password again", password)
        self.keys.key(Qt.Key.Key_Return)

    def says(self) -> list[str]:
        return texts(self.window)

    def file(self) -> GroupFile:
        assert self.window.session is not None
        return self.window.session.desk.file

    def problem(self) -> str:
        """Wait until the welcome screen says why something cannot be."""
        pages = self.window.program.frame.ui.pages

        def said() -> str:
            screen = pages.currentWidget()
            return problem(screen) if screen is not None else ""

        self.qtbot.waitUntil(lambda: bool(said()), timeout=SECONDS)
        return said()


@pytest.fixture
def evening(qtbot: QtBot, start_window: Callable[[], MainWindow], home_folder: Path) -> Evening:
    return Evening(qtbot, start_window, home_folder)


def test_a_group_is_begun_by_keyboard_and_is_there_the_next_day(evening: Evening) -> None:
    evening.begin_group("Riverside PPG")
    evening.at_home()
    evening.window.close()

    evening.start()
    evening.keys.press("Riverside PPG.coprod, in Documents")
    evening.at_home()

    assert "Riverside PPG – Coprod Desktop" in evening.window.windowTitle()
    assert (evening.documents / "Riverside PPG.coprod").is_file()


def test_a_new_group_is_offered_its_first_steps(evening: Evening) -> None:
    evening.begin_group("Riverside PPG")
    evening.at_home()

    offered = buttons(evening.window)

    assert "Plan the next meeting" in offered
    assert "Add the first initiative" in offered
    assert "Open agenda" not in offered


def test_a_file_with_a_password_asks_for_it_until_it_fits(evening: Evening) -> None:
    evening.begin_group("Riverside PPG", password="kettle")
    evening.at_home()
    evening.window.close()

    evening.start(evening.documents / "Riverside PPG.coprod")
    dialog = open_dialog(evening.qtbot, "Unlock")
    evening.keys.type("pan\r")
    evening.qtbot.waitUntil(lambda: "does not open" in problem(dialog), timeout=SECONDS)
    evening.keys.key(Qt.Key.Key_A, CONTROL)
    evening.keys.type("kettle\r")

    evening.at_home()
    assert "Locked with a password" in "\n".join(evening.says())


def test_without_the_password_the_welcome_screen_comes_back(evening: Evening) -> None:
    path = evening.documents / "locked.coprod"
    GroupFile.create(path, password="kettle").close()

    evening.window.begin(path)
    open_dialog(evening.qtbot, "Unlock")
    evening.keys.key(Qt.Key.Key_Escape)

    evening.qtbot.waitUntil(lambda: "Welcome to Coprod Desktop" in evening.says())


def test_the_example_is_kept_where_it_can_be_seen_and_opened_again(evening: Evening) -> None:
    press(evening.qtbot, evening.window, "See the example group")
    evening.at_home()
    assert "A made-up group to try things in" in evening.says()
    evening.file().groups.begin("Ours")
    evening.window.close()

    evening.start()
    press(evening.qtbot, evening.window, "See the example group")
    evening.at_home()

    assert evening.file().path == evening.documents / EXAMPLE_NAME
    assert "Ours" in [group.name for group in evening.file().groups.all()]


def test_from_the_example_the_way_leads_to_a_group_of_ones_own(evening: Evening) -> None:
    evening.window.begin(None, example=True)
    evening.at_home()

    evening.begin_group("Hillside")
    evening.qtbot.waitUntil(lambda: "Hillside" in evening.window.windowTitle())

    assert evening.file().path.name == "Hillside.coprod"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"Dear all, here are the minutes", "is not a group file"),
        (b"", "is not a group file"),
    ],
)
def test_a_file_that_cannot_be_opened_is_explained_and_left_as_it_is(
    evening: Evening, content: bytes, told: str
) -> None:
    path = evening.documents / "strange.coprod"
    path.write_bytes(content)

    evening.window.begin(path)

    assert told in evening.problem()
    assert path.read_bytes() == content


def test_a_file_that_is_there_is_not_written_over(evening: Evening) -> None:
    (evening.documents / "ours.coprod").write_bytes(b"letters")
    evening.keys.press("Begin our own group")
    evening.keys.type("Ours")
    evening.keys.fill("3  Where shall the &file be kept?", str(evening.documents / "ours.coprod"))

    evening.keys.key(Qt.Key.Key_Return)

    assert "There is a file at" in evening.problem()
    assert (evening.documents / "ours.coprod").read_bytes() == b"letters"


def test_a_file_that_is_gone_can_be_taken_off_the_list(evening: Evening) -> None:
    evening.begin_group("Riverside PPG")
    evening.at_home()
    evening.window.close()
    (evening.documents / "Riverside PPG.coprod").unlink()

    evening.start()
    assert "not there now, it was in Documents" in evening.says()
    press(evening.qtbot, evening.window, "Take Riverside PPG.coprod off this list")

    assert "Go on where you were" not in evening.says()


def test_another_file_that_cannot_be_opened_leaves_the_open_one_open(
    evening: Evening, answers: Answers
) -> None:
    evening.begin_group("Riverside PPG")
    evening.at_home()
    letter = evening.documents / "letter.coprod"
    letter.write_bytes(b"Dear all")
    answers.paths = [letter]

    evening.keys.key(Qt.Key.Key_O, CONTROL)

    evening.qtbot.waitUntil(lambda: "is not a group file" in "\n".join(evening.says()))
    assert evening.window.place == Place("home")
    assert button(evening.window, "Plan the next meeting").isEnabled()
