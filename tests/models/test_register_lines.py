from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coprod_desktop.domain.meetings import Presence
from coprod_desktop.models.register_lines import RegisterLinesModel
from coprod_desktop.presenters.meeting_words import HereLine
from coprod_desktop.widgets.line_list import LineRole

ANA = HereLine(
    person_id=4, name="Ana", aside="", under="", presence=None, sentence="Ana, not ticked yet"
)


@pytest.fixture
def model(qapp) -> RegisterLinesModel:
    model = RegisterLinesModel()
    model.show((ANA,))
    return model


def test_it_keeps_to_the_rules_for_models(model) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    model.show(())

    assert model.rowCount() == 0


@pytest.mark.parametrize(
    ("presence", "tick"),
    [
        (None, Qt.CheckState.Unchecked),
        (Presence.PRESENT, Qt.CheckState.Checked),
        (Presence.APOLOGIES, Qt.CheckState.PartiallyChecked),
        (Presence.ABSENT, Qt.CheckState.Unchecked),
    ],
)
def test_the_box_shows_how_somebody_is_marked(model, presence, tick) -> None:
    model.show((replace(ANA, presence=presence),))

    assert model.index(0, 0).data(LineRole.TICK) == tick
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == tick


def test_a_tick_alone_does_not_build_the_list_anew(qtbot, model) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show((replace(ANA, presence=Presence.PRESENT),))


def test_a_new_guest_does(qtbot, model) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show((ANA, replace(ANA, person_id=5, name="Ben")))
