"""From the record to paper: the three papers seen, saved by keyboard, and read back."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coprod_desktop.app.main_window import MainWindow
from tests.reports.reading import all_text, font_names
from tests.screens.answers import Answers
from tests.screens.keyboard import ALT, Keyboard
from tests.screens.print_room import PrintScreen
from tests.screens.seen import press

FIRST = ", ".join(
    f"coprod_desktop.{name}"
    for name in ("app.start", "app.session", "app.home_room", "services.group_file")
)
HEAVY = {"PySide6.QtPdf", "PySide6.QtPrintSupport", "reportlab"}


class Person:
    """Somebody at the keyboard who prints papers."""

    def __init__(self, qtbot, window: MainWindow, answers: Answers, folder: Path) -> None:
        self._qtbot = qtbot
        self._answers = answers
        self._folder = folder
        self.window = window
        self.keyboard = Keyboard(qtbot, window)

    def print_room(self) -> PrintScreen:
        """The Print room, gone to by its key."""
        self.keyboard.key(Qt.Key.Key_6, ALT)
        return self.screen()

    def screen(self) -> PrintScreen:
        """The Print room that is shown."""
        session = self.window.session
        assert session is not None
        assert session.navigator.here is not None
        assert session.navigator.here.room == "print"
        assert session.navigator.widget is not None
        return PrintScreen(self._qtbot, session.navigator.widget)

    def saved(self, name: str) -> bytes:
        """Save the paper that is shown; give what is in the file."""
        path = self._folder / name
        self._answers.paths = [path]
        self.keyboard.press("Save…")
        self._qtbot.waitUntil(path.is_file)
        return path.read_bytes()


@pytest.fixture
def person(qtbot, main_window, answers, tmp_path) -> Person:
    main_window.activateWindow()
    return Person(qtbot, main_window, answers, tmp_path)


def test_the_minutes_are_printed_by_keyboard(person) -> None:
    person.print_room().wait_for_paper("Monday 14 September 2026")

    paper = person.saved("Minutes.pdf")

    said = all_text(paper)
    for words in ("Amina Yusuf", "Łucja Wójcik", "Mair Ŵyn-Jones", "Use version B", "15 November"):
        assert words in said
    assert "not embedded" not in font_names(paper)
    assert any("AtkinsonHyperlegible" in name for name in font_names(paper))


def test_the_summary_of_an_initiative_is_printed_by_keyboard(person) -> None:
    person.print_room().wait_for_paper("Monday 14 September 2026")
    person.keyboard.tab_to("Paper")
    person.keyboard.type("Initiative")
    person.keyboard.tab_to("Which initiative")
    person.keyboard.type("New")
    person.screen().wait_for_paper("New phone menu")

    assert "Four patients wrote the options" in all_text(person.saved("Initiative.pdf"))


def test_the_ladder_of_all_is_printed_in_large_print_by_keyboard(person) -> None:
    person.print_room().wait_for_paper("Monday 14 September 2026")
    person.keyboard.tab_to("Paper")
    person.keyboard.type("Ladder")
    person.keyboard.tab_to("Standard, 12 point")
    person.keyboard.key(Qt.Key.Key_Down)
    person.keyboard.key(Qt.Key.Key_Down)
    person.screen().wait_for_paper("Where our work stands")

    said = all_text(person.saved("Ladder.pdf"))
    for words in ("Co-production", "Coercion", "Walking group", "Carers' corner"):
        assert words in said


def test_a_change_in_another_room_is_on_the_paper(qtbot, person, riverside) -> None:
    person.print_room().wait_for_paper("Monday 14 September 2026")
    press(qtbot, person.window, "Back")
    riverside.file.meetings.write_notes(riverside.items["corner"], "The sofa has come.")
    screen = person.print_room()

    qtbot.waitUntil(lambda: "The sofa has come." in pages(screen))


def test_an_undone_change_is_off_the_paper_at_once(qtbot, person, riverside) -> None:
    riverside.file.meetings.write_notes(riverside.items["corner"], "The sofa has come.")
    screen = person.print_room()
    qtbot.waitUntil(lambda: "The sofa has come." in pages(screen))

    press(qtbot, person.window, "Undo")

    qtbot.waitUntil(lambda: screen.picture.page_count() > 0 and "sofa" not in pages(screen))


def test_home_leads_to_the_paper_of_the_last_meeting(qtbot, person) -> None:
    press(qtbot, person.window, "Print the last minutes")
    QApplication.processEvents()

    person.screen().wait_for_paper("Monday 14 September 2026")


def test_f1_opens_the_page_about_printing(person) -> None:
    person.print_room().wait_for_paper("Monday 14 September 2026")
    person.keyboard.key(Qt.Key.Key_F1)

    assert person.window.place is not None
    assert person.window.place.part == "print_room"


def test_nothing_of_printing_is_loaded_before_it_is_wanted() -> None:
    """Each of these costs a slow PC time and memory at its start."""
    told = [sys.executable, "-c", f"import sys, {FIRST}; print({HEAVY} & sys.modules.keys())"]
    root = Path(__file__).parents[2]
    said = subprocess.run(told, capture_output=True, text=True, check=True, cwd=root)

    assert said.stdout == "set()\n"


def pages(screen: PrintScreen) -> str:
    """The words on all pages that are shown."""
    return " ".join(screen.page_text(page) for page in range(screen.picture.page_count()))
