import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.rows import Row
from coprod_desktop.widgets.row_list import RowRole

ROWS = (
    Row(title="Reception team", aside="1 thing"),
    Row(id=7, title="Answer every card", pill="Made", under="due Friday", sentence="All of it."),
)


@pytest.fixture
def model(qapp) -> RowListModel:
    model = RowListModel()
    model.show_rows(ROWS)
    return model


def test_it_keeps_to_the_rules_for_models(model) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    model.show_rows(ROWS[:1])

    assert model.rowCount() == 1


def test_a_screen_reader_hears_the_whole_sentence_of_a_row(model) -> None:
    heard = [
        model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(model.rowCount())
    ]

    assert heard == ["Reception team", "All of it."]


def test_a_heading_can_neither_be_chosen_nor_stepped_on(model) -> None:
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    assert model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_each_part_of_a_row_is_told_by_its_role(model) -> None:
    roles = (RowRole.ID, RowRole.PILL, RowRole.UNDER, RowRole.TONE)

    assert [model.index(1, 0).data(role) for role in roles] == [7, "Made", "due Friday", "quiet"]


def test_the_same_rows_again_change_nothing(qtbot, model) -> None:
    with qtbot.assertNotEmitted(model.modelReset):
        assert not model.show_rows(tuple(ROWS))
