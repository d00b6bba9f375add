"""The dialog of placing by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from coprod_desktop.app.initiative_doors import InitiativeDoors
from coprod_desktop.domain.placements import EvidenceKind, View
from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.theme import LIGHT, apply_theme
from tests.screens.initiatives import PlaceDialog
from tests.screens.seen import close_dialogs, field, no_dialog, part, texts


@pytest.fixture
def owner(qtbot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1150, 720)
    window.show()
    yield window
    close_dialogs()


@pytest.fixture
def dialog(qtbot, desk, owner, riverside) -> PlaceDialog:
    InitiativeDoors(desk, owner).place(riverside.initiatives["phones"])
    return PlaceDialog(qtbot)


@pytest.fixture
def first_time(qtbot, desk, owner, riverside) -> PlaceDialog:
    InitiativeDoors(desk, owner).place(riverside.initiatives["corner"])
    return PlaceDialog(qtbot)


def test_the_arrow_keys_go_along_the_rungs(qtbot, dialog) -> None:
    qtbot.keyClick(dialog.dialog.focusWidget(), Qt.Key.Key_Down)

    assert dialog.rung() == "Engagement: asked often, some influence"


def test_the_main_button_says_where_it_will_stand(first_time) -> None:
    before = first_time.main_words()
    first_time.choose("Informing: told what will happen")

    assert (before, first_time.main_words()) == ("Place it here", "Place it: Informing")


def test_a_screen_reader_hears_the_meaning_of_a_rung(dialog) -> None:
    rung = dialog.dialog.findChild(QRadioButton, "rung_co_design")

    assert rung.text() == "Co-design: designed together"
    assert rung.accessibleDescription().startswith("done with. People shape the design")


def test_a_click_on_the_meaning_chooses_the_rung(qtbot, dialog) -> None:
    line = dialog.dialog.findChild(QRadioButton, "rung_informing").parentWidget()

    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().bottomLeft())

    assert dialog.rung() == "Informing: told what will happen"


def test_placing_keeps_reason_view_and_evidence(qtbot, riverside, dialog) -> None:
    dialog.choose("Engagement: asked often, some influence")
    dialog.type_reason("The partners chose alone")
    dialog.tick_first_evidence()
    dialog.type_own_words("Letter of 2 November")
    dialog.choose("The patient side's view")
    dialog.place()

    no_dialog(qtbot)
    newest = riverside.file.initiatives.sheet(riverside.initiatives["phones"]).line.patients
    assert (newest.rung, newest.reason) == ("engagement", "The partners chose alone")
    assert (newest.view, newest.on) == (View.PATIENTS, riverside.clock().date())
    assert [piece.kind for piece in newest.evidence] == [EvidenceKind.ITEM, EvidenceKind.WORDS]


def test_a_missing_reason_is_pointed_out_under_it(dialog) -> None:
    dialog.place()

    assert dialog.problem() == "Please fill this in. Nothing has been changed."
    assert dialog.dialog.focusWidget() is field(dialog.dialog, "reason")


def test_without_a_rung_the_first_one_is_gone_to(first_time) -> None:
    first_time.type_reason("We talked")
    first_time.place()

    assert first_time.problem() == "Choose a rung first. Any rung can be the honest answer."
    assert first_time.dialog.focusWidget().text().startswith("Co-production")


def test_the_words_about_a_missing_rung_are_in_view(qtbot, first_time) -> None:
    dialog = first_time.dialog
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    said, rung = part(dialog, QWidget, "problem"), dialog.focusWidget()
    for seen in (said, rung):
        qtbot.waitUntil(lambda seen=seen: seen.visibleRegion().boundingRect() == seen.rect())
    assert rung.text().startswith("Co-production")


@pytest.mark.parametrize(
    ("key", "chosen"),
    [
        (Qt.Key.Key_Down, "Co-design: designed together"),
        (Qt.Key.Key_Up, "Co-production: equal partners throughout"),
    ],
)
def test_an_arrow_key_chooses_a_rung_when_none_is_chosen(qtbot, first_time, key, chosen) -> None:
    qtbot.keyClick(first_time.dialog.focusWidget(), key)

    assert first_time.rung() == chosen
    assert first_time.dialog.focusWidget().text() == chosen


def test_the_day_of_the_meeting_is_taken_over(qtbot, riverside, dialog) -> None:
    meetings = field(dialog.dialog, "meeting_id")
    meetings.setFocus()

    qtbot.keyClick(meetings, Qt.Key.Key_Down)

    assert str(part(dialog.dialog, DateChoice, "on").value()) == "2026-09-14"


def test_what_both_sides_said_and_the_credit_can_be_read(dialog) -> None:
    shown = texts(dialog.dialog)

    assert "The patient side's view: Consultation, 14 September 2026" in shown
    assert [text for text in shown if "Think Local Act Personal" in text]


def test_it_fits_a_small_window_with_big_text(qtbot, qapp, desk, owner, riverside) -> None:
    apply_theme(qapp, LIGHT, 2.0)
    owner.resize(1024, 600)
    InitiativeDoors(desk, owner).place(riverside.initiatives["phones"])
    dialog = PlaceDialog(qtbot).dialog
    QApplication.processEvents()

    ground, scroll = field(dialog, "ground"), part(dialog, RoomScroll)
    assert (dialog.width(), dialog.height()) == (1024, 600)
    assert ground.width() <= scroll.viewport().width()
    apply_theme(qapp, LIGHT, 1.0)
