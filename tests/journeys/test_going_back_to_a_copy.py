"""Going back to a copy and coming back from there, by keyboard through the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from coprod_desktop.domain.people import Side
from coprod_desktop.presenters.places import Place
from coprod_desktop.widgets.row_list import RowList
from tests.screens.keyboard import Keyboard
from tests.screens.seen import no_dialog, open_dialog, part, texts


class Evening:
    """Somebody at the card about copies with nothing but a keyboard."""

    def __init__(self, qtbot, window, riverside) -> None:
        self._qtbot = qtbot
        self._riverside = riverside
        self.window = window
        self.desk = window.session.desk
        self.keys = Keyboard(qtbot, window)

    def add_person(self, name: str) -> None:
        """Do some work."""
        self._riverside.file.people.add(self._riverside.group, name=name, side=Side.PATIENT)

    def people(self) -> int:
        """How many people the file knows."""
        return int(self.desk.file.facts().counts["people"])

    def make_copy(self) -> None:
        """Make a copy from the card."""
        self.desk.go(Place("this_file", part="copies"))
        self.settled()
        self.keys.press("Make a copy now")
        self.settled()

    def go_back_dialog(self) -> QDialog:
        """Open the dialog from the card, and wait until it has looked into the first copy."""
        self.keys.press("Go back to a copy…")
        dialog = open_dialog(self._qtbot, "GoBack")
        self.looked(dialog)
        return dialog

    def looked(self, dialog: QDialog) -> None:
        """Wait until the chosen copy was looked into."""
        happens = part(dialog, QLabel, "happens")
        self._qtbot.waitUntil(happens.isVisible)

    def go_back(self) -> None:
        """Go back to the chosen copy."""
        self.keys.press("Go back to this copy")
        no_dialog(self._qtbot)
        self.settled()

    def settled(self) -> None:
        """Wait until nothing is under way."""
        self._qtbot.waitUntil(lambda: not self.desk.tasks.busy)


@pytest.fixture
def evening(qtbot, main_window, riverside) -> Evening:
    main_window.activateWindow()
    qtbot.waitUntil(main_window.isActiveWindow)
    return Evening(qtbot, main_window, riverside)


def test_a_file_goes_back_to_a_copy_and_comes_back_again(evening, riverside) -> None:
    before = evening.people()
    evening.make_copy()
    riverside.clock.forward(minutes=90)
    evening.add_person("Nan Pugh")
    dialog = evening.go_back_dialog()
    assert "Fewer in the copy than now: 1 person and 1 membership." in texts(dialog)
    evening.go_back()
    assert evening.people() == before
    told = evening.window.program.messages.told()
    assert "is kept in “riverside before going back 2026-11-24 at 15.32.coprod”" in told

    riverside.clock.forward(minutes=5)
    evening.go_back_dialog()
    evening.keys.tab_to("&Copies")
    assert "before going back to a copy" in _chosen(evening)
    evening.go_back()

    assert evening.people() == before + 1
    assert len(riverside.file.copies.all()) == 3


def test_leaving_the_dialog_changes_nothing(qtbot, evening, riverside) -> None:
    evening.make_copy()
    evening.add_person("Nan Pugh")
    evening.go_back_dialog()

    evening.keys.key(Qt.Key.Key_Escape)
    no_dialog(qtbot)

    assert evening.people() == 9
    assert len(riverside.file.copies.all()) == 1


def test_every_room_shows_what_the_copy_held(evening, riverside) -> None:
    evening.make_copy()
    evening.desk.go(Place("people"))
    evening.add_person("Nan Pugh")
    room = evening.window.session.navigator.widget
    assert "Nan Pugh" in _rows(room)
    evening.desk.go(Place("this_file", part="copies"))
    evening.settled()
    evening.go_back_dialog()
    evening.go_back()

    evening.desk.go(Place("people"))

    assert "Nan Pugh" not in _rows(evening.window.session.navigator.widget)


def test_a_copy_with_another_password_asks_for_it(qtbot, evening, riverside) -> None:
    riverside.file.security.set("kingfisher", "kingfisher")
    evening.make_copy()
    riverside.file.security.change("kingfisher", "heron by the weir", "heron by the weir")
    evening.keys.press("Go back to a copy…")
    dialog = open_dialog(qtbot, "GoBack")
    qtbot.waitUntil(lambda: part(dialog, QLabel, "password_label").isVisible())

    evening.keys.tab_to("Its &password")
    evening.keys.type("kingfisher")
    evening.keys.key(Qt.Key.Key_Return)
    evening.looked(dialog)
    evening.go_back()

    assert riverside.file.security.password == "heron by the weir"


def test_another_file_can_be_looked_into_and_left(
    qtbot, evening, riverside, answers, tmp_path: Path
) -> None:
    riverside.file.copies.save_to(tmp_path / "for the library.coprod")
    answers.paths.append(tmp_path / "for the library.coprod")
    evening.make_copy()
    dialog = evening.go_back_dialog()

    evening.keys.press("Another file…")
    qtbot.waitUntil(lambda: "The file “for the library.coprod”" in texts(dialog))

    assert "for the library.coprod" in _chosen(evening)
    evening.keys.key(Qt.Key.Key_Escape)


def _chosen(evening: Evening) -> str:
    dialog = evening.window.findChild(QDialog, "GoBack")
    assert dialog is not None
    current = part(dialog, RowList, "copies").currentIndex()
    return str(current.data(Qt.ItemDataRole.AccessibleTextRole))


def _rows(room) -> str:
    rows = room.findChild(RowList)
    model = rows.model()
    return "\n".join(str(model.index(row, 0).data()) for row in range(model.rowCount()))
