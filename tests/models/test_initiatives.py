"""The table of initiatives: its order, its words, its sentence for screen readers."""

from datetime import date

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from coprod_desktop.models.initiatives import RUNG, SINCE, STATE, TITLE, InitiativesModel
from coprod_desktop.presenters.initiatives_told import Row
from coprod_desktop.widgets.row_list import RowRole

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def row(number: int, title: str, height: int, since: date | None, state: str = "Under way") -> Row:
    return Row(
        id=number,
        title=title,
        rung=f"Rung {height}",
        height=height,
        since=str(since or "—"),
        since_day=since,
        patients="—",
        patients_height=0,
        staff="—",
        staff_height=0,
        state=state,
        sentence=f"{title}. Rung {height}.",
    )


@pytest.fixture
def model(qapp) -> InitiativesModel:
    made = InitiativesModel()
    made.show_rows(
        (
            row(1, "Walking group", 7, date(2024, 3, 2)),
            row(2, "carers' corner", 0, None, "Idea"),
            row(3, "New phone menu", 6, date(2026, 9, 14)),
        )
    )
    return made


def titles(model: InitiativesModel) -> list[str]:
    return [model.index(at, TITLE).data() for at in range(model.rowCount())]


def test_it_keeps_to_the_rules_of_qt(model) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.sort(TITLE, UP)

    assert tester.model() is model


@pytest.mark.parametrize(
    ("column", "order", "expected"),
    [
        (TITLE, UP, ["carers' corner", "New phone menu", "Walking group"]),
        (RUNG, DOWN, ["Walking group", "New phone menu", "carers' corner"]),
        (SINCE, DOWN, ["New phone menu", "Walking group", "carers' corner"]),
        (STATE, UP, ["carers' corner", "New phone menu", "Walking group"]),
    ],
)
def test_any_column_can_order_the_rows(model, column, order, expected) -> None:
    model.sort(column, order)

    assert titles(model) == expected


def test_the_order_stays_when_other_rows_come(model) -> None:
    model.sort(TITLE, UP)

    model.show_rows((row(4, "Zebra crossing", 3, None), row(5, "Opening hours", 3, None)))

    assert titles(model) == ["Opening hours", "Zebra crossing"]


def test_the_first_column_says_the_whole_row_and_others_their_column(model) -> None:
    model.sort(TITLE, DOWN)
    spoken = Qt.ItemDataRole.AccessibleTextRole

    assert model.index(0, TITLE).data(spoken) == "Walking group. Rung 7."
    assert model.index(0, STATE).data(spoken) == "State: Under way"


def test_the_current_row_follows_its_initiative_through_a_new_order(model) -> None:
    model.sort(TITLE, UP)
    followed = QPersistentModelIndex(model.index(model.row_of(1), TITLE))
    model.sort(TITLE, DOWN)

    assert followed.data(RowRole.ID) == 1
