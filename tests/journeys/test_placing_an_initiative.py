"""From a new initiative to its place on the ladder, by keyboard, and found again afterwards."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.widgets.ladder_board import LadderBoard
from tests.screens import ladder
from tests.screens.initiatives import EditorDialog, InitiativesScreen, PlaceDialog
from tests.screens.seen import no_dialog, part, press, texts

TITLE = "Text reminders"


class Person:
    """Somebody at the keyboard who adds an initiative and places it."""

    def __init__(self, qtbot, window: MainWindow) -> None:
        self._qtbot = qtbot
        self.window = window

    def room(self, name: str) -> QWidget:
        """Go to a room by its button in the side bar."""
        press(self._qtbot, self.window, name)
        QApplication.processEvents()
        return self.shown()

    def shown(self) -> QWidget:
        """The screen of the room that is shown."""
        session = self.window.session
        assert session is not None
        assert session.navigator.widget is not None
        return session.navigator.widget

    def initiatives(self) -> InitiativesScreen:
        return InitiativesScreen(self._qtbot, self.room("Initiatives"))

    def add(self) -> None:
        self.initiatives().press("Add an initiative")
        editor = EditorDialog(self._qtbot)
        editor.type("title", TITLE)
        editor.type("matters", "Nobody misses a visit")
        editor.pick("patient_lead_id", "Amina")
        editor.pick("staff_lead_id", "Joe")
        editor.enter()
        no_dialog(self._qtbot)

    def place(self, rung: str, view: str, reason: str, own_words: str = "") -> None:
        self.initiatives().press("Place again" if self._placed() else f"Place {TITLE}")
        dialog = PlaceDialog(self._qtbot)
        dialog.choose(rung)
        dialog.type_reason(reason)
        dialog.tick_first_evidence()
        dialog.type_own_words(own_words)
        dialog.choose(view)
        dialog.place()
        no_dialog(self._qtbot)

    def _placed(self) -> bool:
        return bool([card for card in self.initiatives().cards() if card.startswith(TITLE)])


@pytest.fixture
def person(qtbot, main_window) -> Person:
    made = Person(qtbot, main_window)
    made.add()
    made.place("Co-design: designed together", "Agreed by the group", "We wrote it together")
    made.place(
        "Engagement: asked often, some influence", "The patient side's view", "We were asked"
    )
    made.place(
        "Co-production: equal partners throughout",
        "The staff side's view",
        "We do all of it together",
        own_words="Letter from the carers",
    )
    return made


def test_it_is_seen_on_the_ladder_with_both_views(person) -> None:
    screen = person.initiatives()

    assert f"{TITLE}, on Co-design, since 24 Nov, views differ by 2 rungs" in screen.cards()
    assert screen.chosen() == TITLE
    assert "views differ by 2 rungs" in screen.panel_texts()
    assert "We wrote it together" in screen.panel_texts()


def test_it_is_found_on_home(person) -> None:
    home = person.room("Home")

    assert TITLE in ladder.titles(part(home, LadderBoard))
    assert [words for words in ladder.said(part(home, LadderBoard)) if TITLE in words]


def test_its_page_keeps_all_three_views_with_reason_and_evidence(person) -> None:
    person.initiatives().press("History")

    shown = texts(person.shown())
    for words in (
        "Co-production · The staff side's view",
        "Engagement · The patient side's view",
        "Co-design · Agreed by the group",
        "Letter from the carers",
    ):
        assert words in shown


def test_after_the_file_is_opened_again_all_is_there(qtbot, person, riverside) -> None:
    path = riverside.file.path
    person.window.leave_file()

    person.window.enter(GroupFile.open(path, clock=riverside.clock, who="pat"))

    screen = person.initiatives()
    assert f"{TITLE}, on Co-design, since 24 Nov, views differ by 2 rungs" in screen.cards()
    screen.key_on(TITLE, Qt.Key.Key_Space)
    assert "views differ by 2 rungs" in screen.panel_texts()


def test_one_undo_takes_the_last_view_back(qtbot, person) -> None:
    press(qtbot, person.window, "Undo")

    assert "views differ by 2 rungs" not in person.initiatives().panel_texts()
