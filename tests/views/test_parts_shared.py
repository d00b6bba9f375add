"""The grid of parts by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.app.initiative_doors import InitiativeDoors
from coprod_desktop.domain.placements import Level
from tests.screens.initiatives import PartsDialog
from tests.screens.seen import close_dialogs, no_dialog


@pytest.fixture
def owner(qtbot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1150, 720)
    window.show()
    yield window
    close_dialogs()


@pytest.fixture
def dialog(qtbot, desk, owner, riverside) -> PartsDialog:
    InitiativeDoors(desk, owner).share_parts(riverside.initiatives["phones"])
    return PartsDialog(qtbot)


def test_left_and_right_choose_and_down_goes_to_the_next_part(dialog) -> None:
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right):
        dialog.key(key)

    assert dialog.chosen() == [
        "Co-design: Some say",
        "Co-decision: Equal",
        "Co-delivery: Not said",
        "Co-evaluation: Not said",
    ]


def test_up_in_the_first_part_stays_there(dialog) -> None:
    before = dialog.chosen()
    dialog.key(Qt.Key.Key_Up)

    assert (dialog.chosen(), dialog.dialog.focusWidget().text()) == (before, "Equal")


def test_recording_keeps_what_was_chosen(qtbot, riverside, dialog) -> None:
    dialog.key(Qt.Key.Key_Left)
    dialog.record()

    no_dialog(qtbot)
    parts = riverside.file.initiatives.sheet(riverside.initiatives["phones"]).parts
    assert (parts.co_design, parts.co_delivery) == (Level.INTERMEDIATE, None)


def test_nothing_chosen_is_pointed_out(qtbot, desk, owner, riverside) -> None:
    InitiativeDoors(desk, owner).share_parts(riverside.initiatives["corner"])
    dialog = PartsDialog(qtbot)
    dialog.record()

    assert dialog.problem() == "Choose a level for at least one of the four parts."
    assert dialog.dialog.focusWidget().accessibleName() == "Co-design: Not said"
