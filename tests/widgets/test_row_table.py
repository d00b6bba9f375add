import pytest
from PySide6.QtCore import Qt

from coprod_desktop.models.actions import ActionsModel
from coprod_desktop.presenters.actions import ActionRow
from coprod_desktop.widgets.row_table import RowTable


def row(id_: int, what: str) -> ActionRow:
    return ActionRow(
        id=id_,
        number=f"AP{id_}",
        what=what,
        who="Petra Holm and Sunil Kay",
        due="9 days late",
        state="To do",
        late=True,
        sentence="",
    )


@pytest.fixture
def table(qtbot, themed) -> RowTable:
    table = RowTable()
    model = ActionsModel()
    model.setParent(table)
    table.setModel(model)
    table.share_width((0, 6, 3, 2, 2))
    qtbot.addWidget(table)
    model.show_rows((row(1, "put the dates of our meetings on the screen"), row(2, "sit")))
    table.resize(620, 400)
    table.show()
    qtbot.waitExposed(table)
    return table


@pytest.mark.parametrize("width", [900, 620, 420])
def test_the_columns_fill_the_width_and_no_more(table, width) -> None:
    table.resize(width, 400)

    room = table.viewport().width()
    assert room - 6 <= table.horizontalHeader().length() <= room


def test_long_words_make_a_row_higher_when_it_is_narrow(table) -> None:
    wide = table.rowHeight(0)

    table.resize(420, 400)

    assert table.rowHeight(0) > wide
    assert table.rowHeight(1) >= table.fontMetrics().height()


def test_arrow_keys_choose_whole_rows(qtbot, table) -> None:
    table.select(1)

    with qtbot.waitSignal(table.chosen) as told:
        qtbot.keyClick(table, Qt.Key.Key_Down)

    assert told.args == [2]
    assert len(table.selectionModel().selectedRows()) == 1


def test_moving_along_a_row_tells_nobody(qtbot, table) -> None:
    table.select(1)

    with qtbot.assertNotEmitted(table.chosen):
        qtbot.keyClick(table, Qt.Key.Key_Right)


def test_tab_leaves_the_table(qtbot, table) -> None:
    table.select(1)

    qtbot.keyClick(table, Qt.Key.Key_Tab)

    assert table.currentIndex().column() == 0


def test_enter_opens_the_current_row(qtbot, table) -> None:
    table.select(2)

    with qtbot.waitSignal(table.opened) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert told.args == [2]


def test_choosing_by_program_tells_nobody(qtbot, table) -> None:
    with qtbot.assertNotEmitted(table.chosen):
        table.select(2)

    assert table.current_id() == 2
