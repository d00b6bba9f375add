"""The dialog of one side's view by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from coprod_desktop.app.two_sides_doors import SidesDoors
from coprod_desktop.domain.placements import View
from coprod_desktop.views.side_view import SideViewDialog
from coprod_desktop.views.two_sides_panel import TwoSidesPanel
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.theme import LIGHT, apply_theme
from tests.screens.seen import close_dialogs, field, no_dialog, open_dialog, part, press, type_into

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def owner(qtbot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1150, 720)
    window.show()
    yield window
    close_dialogs()


@pytest.fixture
def doors(qtbot, desk, owner) -> SidesDoors:
    panel = TwoSidesPanel()
    qtbot.addWidget(panel)
    return SidesDoors(desk, owner, panel)


@pytest.fixture
def dialog(qtbot, doors, riverside) -> SideViewDialog:
    doors.ask_side(riverside.initiatives["corner"], None)
    return opened(qtbot)


def opened(qtbot) -> SideViewDialog:
    """The dialog that is open."""
    dialog = open_dialog(qtbot, "SideView")
    assert isinstance(dialog, SideViewDialog)
    return dialog


def test_it_begins_with_whose_view_it_is_and_no_rung(dialog) -> None:
    assert dialog.focusWidget() is field(dialog, "view_patients")
    assert dialog.entry().rung == ""


def test_choosing_the_other_side_says_what_is_hidden_then(qtbot, dialog) -> None:
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)

    assert "until the patient side's view is in" in part(dialog, QLabel, "hidden_note").text()
    assert dialog.entry().view is View.STAFF


def test_done_takes_it_in(qtbot, dialog, riverside) -> None:
    press(qtbot, dialog, "Informing: told what will happen")
    type_into(qtbot, dialog, "reason", "A letter came")
    type_into(qtbot, dialog, "who", "7 slips")
    press(qtbot, dialog, "Done")

    no_dialog(qtbot)
    (notice,) = riverside.file.side_views.waiting(riverside.initiatives["corner"])
    assert (notice.view, notice.who, notice.on) == (
        View.PATIENTS,
        "7 slips",
        riverside.clock().date(),
    )


def test_the_second_side_cannot_take_the_place_of_the_first(
    qtbot, dialog, doors, riverside
) -> None:
    test_done_takes_it_in(qtbot, dialog, riverside)

    doors.ask_side(riverside.initiatives["corner"], None)

    again = opened(qtbot)
    assert not field(again, "view_patients").isEnabled()
    assert again.entry().view is View.STAFF


def test_why_another_rung_was_chosen_becomes_the_reason(qtbot, dialog) -> None:
    part(dialog, QRadioButton, "guided").setChecked(True)
    part(dialog, QRadioButton, "say_told").setChecked(True)

    dialog.finder.panel.other_requested.emit("engagement", "We were asked twice")

    assert (dialog.entry().rung, dialog.entry().reason) == ("engagement", "We were asked twice")


def test_why_another_rung_was_chosen_stands_under_what_was_written_before(dialog) -> None:
    part(dialog, QPlainTextEdit, "reason").setPlainText("We were there")
    part(dialog, QRadioButton, "guided").setChecked(True)

    for _twice in range(2):
        dialog.finder.panel.other_requested.emit("engagement", "We were asked twice")

    assert dialog.entry().reason == "We were there\nWe were asked twice"


def test_while_the_questions_are_asked_nothing_else_is(qtbot, dialog) -> None:
    part(dialog, QRadioButton, "guided").setChecked(True)
    hidden = [part(dialog, QWidget, name).isVisible() for name in ("why_part", "give")]
    part(dialog, QRadioButton, "say_told").setChecked(True)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    assert hidden == [False, False]
    assert dialog.entry().rung == "informing"
    assert part(dialog, QPushButton, "give").isVisible()
    assert part(dialog, QLabel, "found_name").text() == "Your answers point to Informing"


def test_it_fits_a_small_window_with_big_text(qtbot, qapp, doors, owner, riverside) -> None:
    apply_theme(qapp, LIGHT, 2.0)
    owner.resize(1024, 600)
    doors.ask_side(riverside.initiatives["corner"], None)
    dialog = opened(qtbot)
    QApplication.processEvents()

    ground, scroll = field(dialog, "ground"), part(dialog, RoomScroll)
    assert (dialog.width(), dialog.height()) == (1024, 600)
    assert ground.width() <= scroll.viewport().width()
    apply_theme(qapp, LIGHT, 1.0)
