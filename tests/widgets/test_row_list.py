import pytest
from PySide6.QtCore import Qt

from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.rows import Row
from coprod_desktop.widgets.row_list import RowList
from coprod_desktop.widgets.theme import LIGHT, apply_theme

ROWS = tuple(
    row
    for group in range(8)
    for row in (
        Row(title=f"Team {group}", aside="2 things"),
        Row(id=10 * group + 1, title="A long promise " * 6, pill="Under way", under="due Friday"),
        Row(id=10 * group + 2, title="Short", pill="Made"),
    )
)


@pytest.fixture
def rows(qtbot, themed) -> RowList:
    rows = RowList()
    model = RowListModel()
    model.setParent(rows)
    rows.setModel(model)
    qtbot.addWidget(rows)
    model.show_rows(ROWS)
    rows.resize(500, 400)
    rows.show()
    qtbot.waitExposed(rows)
    return rows


def heights(rows: RowList) -> list[int]:
    return [rows.visualRect(rows.model().index(row, 0)).height() for row in range(3)]


def test_arrow_keys_step_from_row_to_row_over_the_headings(qtbot, rows) -> None:
    rows.select(1)

    stepped = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(rows, key)
        stepped.append(rows.current_id())

    assert stepped == [2, 11, 12, 11, 2]


def test_home_goes_to_the_first_row_under_its_heading(qtbot, rows) -> None:
    rows.select(rows.ids()[-1])

    qtbot.keyClick(rows, Qt.Key.Key_Home)

    assert rows.current_id() == rows.ids()[0]


def test_stepping_tells_which_row_is_chosen(qtbot, rows) -> None:
    rows.select(1)

    with qtbot.waitSignal(rows.chosen) as told:
        qtbot.keyClick(rows, Qt.Key.Key_Down)

    assert told.args == [2]


def test_choosing_by_program_tells_nobody(qtbot, rows) -> None:
    with qtbot.assertNotEmitted(rows.chosen):
        rows.select(2)

    assert rows.current_id() == 2


def test_the_heading_above_the_first_row_of_a_group_comes_into_sight_with_it(rows) -> None:
    rows.select(72)
    rows.select(41)

    heading = rows.visualRect(rows.model().index(12, 0))
    assert rows.viewport().rect().contains(heading)


def test_enter_opens_the_current_row(qtbot, rows) -> None:
    rows.select(2)

    with qtbot.waitSignal(rows.opened) as told:
        qtbot.keyClick(rows, Qt.Key.Key_Return)

    assert told.args == [2]


def test_words_that_do_not_fit_wrap_and_the_row_grows(rows) -> None:
    _, long, short = heights(rows)

    rows.resize(900, 400)

    assert long > short
    assert heights(rows)[1] < long


def test_rows_grow_with_the_text(qapp, rows) -> None:
    before = heights(rows)

    apply_theme(qapp, LIGHT, 2.0)
    rows.doItemsLayout()

    assert all(after > 1.5 * was for after, was in zip(heights(rows), before, strict=True))


def test_the_list_never_needs_to_scroll_sideways(rows) -> None:
    rows.resize(240, 300)

    assert rows.horizontalScrollBar().maximum() == 0
    assert rows.sizeHintForColumn(0) <= rows.viewport().width()


def test_nothing_is_current_where_the_row_is_not_there(rows) -> None:
    rows.select(999)

    assert rows.current_id() is None
    assert rows.ids()[:4] == [1, 2, 11, 12]
