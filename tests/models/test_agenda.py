from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coprod_desktop.models.agenda import AgendaModel
from coprod_desktop.presenters.agenda_words import AgendaLine
from coprod_desktop.widgets.line_list import LineRole

PHONES = AgendaLine(
    id=7,
    mark="4",
    done=True,
    title="Phones",
    under="put off",
    aside="25",
    sentence="4. Phones, 25 minutes, Dealt with",
)


@pytest.fixture
def model(qapp) -> AgendaModel:
    model = AgendaModel()
    model.show((PHONES,))
    return model


def test_it_keeps_to_the_rules_for_models(model) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    model.show(())

    assert model.rowCount() == 0


def test_an_item_tells_its_number_title_minutes_and_whole_sentence(model) -> None:
    index = model.index(0, 0)

    told = [index.data(role) for role in LineRole if role is not LineRole.TICK]
    assert told == [7, "4", True, "put off", "25"]
    assert index.data() == "Phones"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "4. Phones, 25 minutes, Dealt with"


def test_an_item_dealt_with_leaves_the_other_lines_where_they_are(qtbot, model) -> None:
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged, timeout=1000),
    ):
        model.show((replace(PHONES, done=False),))

    assert model.index(0, 0).data(LineRole.DONE) is False


def test_the_same_lines_again_leave_the_list_as_it_is(qtbot, model) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        model.show((PHONES,))
