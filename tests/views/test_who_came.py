"""Who came as a person sees and hears it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from coprod_desktop.app import meetings_room
from coprod_desktop.presenters.places import WHO_CAME, Place
from coprod_desktop.widgets.row_table import RowTable
from tests.screens.seen import part, press, texts


@pytest.fixture
def page(qtbot, desk, riverside) -> Iterator[QWidget]:
    room = meetings_room.build(desk)
    desk.wanted.connect(room.show)
    qtbot.addWidget(room.widget)
    room.widget.resize(1100, 700)
    with qtbot.waitActive(room.widget):
        room.widget.show()
        room.widget.activateWindow()
    room.show(Place("meetings", part=WHO_CAME))
    yield room.widget
    desk.wanted.disconnect(room.show)


def table(page: QWidget) -> RowTable:
    return part(page, RowTable)


def test_its_model_keeps_to_the_rules(page) -> None:
    model = table(page).model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    assert model.columnCount() == 4


def test_each_row_says_all_of_it_and_each_cell_its_day(riverside, page) -> None:
    ids = table(page).ids()
    row = ids.index(riverside.people["Tom O'Hara"])
    heard = Qt.ItemDataRole.AccessibleTextRole
    model = table(page).model()

    assert model.index(row, 0).data(heard) == "Tom O'Hara: came to 0 of 1; apologies once"
    assert model.index(row, 3).data(heard) == "14 Sept 2026: Apologies"


def test_enter_opens_the_page_of_the_person(qtbot, desk, riverside, page) -> None:
    table(page).setFocus()

    with qtbot.waitSignal(desk.wanted) as asked:
        qtbot.keyClick(table(page), Qt.Key.Key_Return)

    assert asked.args == [Place("person", table(page).ids()[0])]


def test_a_click_opens_one_page_once(qtbot, desk, page) -> None:
    wanted: list[Place] = []
    desk.wanted.connect(wanted.append)
    rect = table(page).visualRect(table(page).model().index(1, 0))

    qtbot.mouseClick(table(page).viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    assert wanted == [Place("person", table(page).ids()[1])]


def test_it_leads_back_to_the_list(qtbot, desk, page) -> None:
    with qtbot.waitSignal(desk.wanted) as asked:
        press(qtbot, page, "All meetings")

    assert asked.args == [Place("meetings")]


def test_a_group_without_meetings_held_is_told_what_belongs_here(
    qtbot, desk, riverside, page
) -> None:
    desk.choose_group(riverside.file.groups.begin("Another"))
    desk.go(Place("meetings", part=WHO_CAME))

    assert any("No meeting has been held yet" in text for text in texts(page))
    assert not table(page).isVisible()
