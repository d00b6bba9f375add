from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coprod_desktop.models.proposed_items import ProposedItemsModel
from coprod_desktop.presenters.next_meeting import NextLine
from coprod_desktop.widgets.line_list import LineRole

WELCOME = NextLine(
    place=0,
    title="Welcome",
    under="usual",
    aside="5 minutes",
    taken=True,
    sentence="On the agenda: Welcome",
)


@pytest.fixture
def model(qapp) -> ProposedItemsModel:
    model = ProposedItemsModel()
    model.show((WELCOME,))
    return model


def test_it_keeps_to_the_rules_for_models(model) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    model.show(())

    assert model.rowCount() == 0


def test_a_line_says_all_that_is_known_of_its_item(model) -> None:
    index = model.index(0, 0)
    roles = (
        *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole),
        *(LineRole.ID, LineRole.UNDER, LineRole.ASIDE),
    )

    said = [index.data(role) for role in roles]

    assert said == ["Welcome", "On the agenda: Welcome", 0, "usual", "5 minutes"]


def test_a_tick_alone_resets_nothing(qtbot, model) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show((replace(WELCOME, taken=False),))

    assert model.index(0, 0).data(LineRole.TICK) == Qt.CheckState.Unchecked
