import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coprod_desktop.models.actions import DUE, NUMBER, WHAT, ActionsModel
from coprod_desktop.presenters.actions import ActionRow
from coprod_desktop.widgets.row_list import RowRole

LATE = ActionRow(
    id=7,
    number="AP41",
    what="put up a poster",
    who="PH",
    due="9 days late",
    state="To do",
    late=True,
    sentence="AP41. All of it.",
)


@pytest.fixture
def model(qapp) -> ActionsModel:
    model = ActionsModel()
    model.show_rows((LATE,))
    return model


def test_it_keeps_to_the_rules_for_models(model) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    model.show_rows(())

    assert model.rowCount() == 0


def test_a_row_is_number_what_who_due_and_state(model) -> None:
    row = [model.index(0, column).data() for column in range(model.columnCount())]

    assert row == ["AP41", "put up a poster", "PH", "9 days late", "To do"]
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in (0, 3)] == [
        "No.",
        "Due",
    ]


def test_the_first_column_tells_a_screen_reader_the_whole_row(model) -> None:
    heard = [
        model.index(0, column).data(Qt.ItemDataRole.AccessibleTextRole) for column in (NUMBER, WHAT)
    ]

    assert heard == ["AP41. All of it.", "put up a poster"]


def test_what_is_late_is_bold_beside_saying_so(model) -> None:
    assert model.index(0, DUE).data(Qt.ItemDataRole.FontRole).bold()
    assert not model.index(0, WHAT).data(Qt.ItemDataRole.FontRole).bold()


def test_every_cell_knows_its_action(model) -> None:
    assert {model.index(0, column).data(RowRole.ID) for column in range(5)} == {7}
