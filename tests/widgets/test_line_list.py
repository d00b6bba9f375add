from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt

from coprod_desktop.domain.meetings import Presence
from coprod_desktop.models.agenda import AgendaModel
from coprod_desktop.models.register_lines import RegisterLinesModel
from coprod_desktop.widgets.line_list import LineList


@dataclass(frozen=True)
class Item:
    id: int
    title: str
    mark: str = ""
    done: bool = False
    under: str = ""
    aside: str = ""
    sentence: str = ""


@dataclass(frozen=True)
class Somebody:
    person_id: int
    name: str
    presence: Presence | None = None
    aside: str = ""
    under: str = ""
    sentence: str = ""


@pytest.fixture
def agenda(qtbot, themed) -> LineList:
    model = AgendaModel()
    model.show((Item(7, "Welcome", "1"), Item(8, "Phones", "2", aside="25"), Item(9, "Close", "3")))
    return shown(qtbot, model)


@pytest.fixture
def register(qtbot, themed) -> LineList:
    model = RegisterLinesModel()
    model.show((Somebody(4, "Ana", Presence.PRESENT), Somebody(5, "Ben")))
    return shown(qtbot, model)


def shown(qtbot, model) -> LineList:
    lines = LineList()
    model.setParent(lines)
    qtbot.addWidget(lines)
    lines.setModel(model)
    lines.resize(260, lines.heightForWidth(260))
    with qtbot.waitActive(lines):
        lines.show()
        lines.activateWindow()
    return lines


def heard(signal) -> list[int]:
    ids: list[int] = []
    signal.connect(ids.append)
    return ids


def test_arrows_choose_and_enter_opens(qtbot, agenda) -> None:
    chosen, opened = heard(agenda.chosen), heard(agenda.opened)
    agenda.select(7)

    qtbot.keyClick(agenda, Qt.Key.Key_Down)
    qtbot.keyClick(agenda, Qt.Key.Key_Return)

    assert (chosen, opened) == ([8], [8])


def test_choosing_from_outside_is_silent(agenda) -> None:
    chosen = heard(agenda.chosen)

    agenda.select(9)

    assert (chosen, agenda.current_id()) == ([], 9)


def test_nothing_is_current_when_the_line_is_not_there(agenda) -> None:
    agenda.select(7)

    agenda.select(99)

    assert agenda.current_id() is None


def test_space_ticks_the_current_line(qtbot, register) -> None:
    ticked = heard(register.ticked)
    register.select(5)

    qtbot.keyClick(register, Qt.Key.Key_Space)

    assert ticked == [5]


def test_a_click_on_the_box_ticks_and_one_on_the_name_does_not(qtbot, register) -> None:
    ticked = heard(register.ticked)
    row = register.visualRect(register.model().index(0, 0))

    qtbot.mouseClick(
        register.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(16, 12)
    )
    qtbot.mouseClick(register.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    assert ticked == [4]


def test_a_double_click_opens_a_line_of_the_agenda(qtbot, agenda) -> None:
    opened = heard(agenda.opened)
    row = agenda.visualRect(agenda.model().index(1, 0))

    qtbot.mouseDClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    assert opened == [8]


def test_it_is_as_high_as_its_lines_and_higher_when_it_is_narrow(agenda) -> None:
    agenda.model().show((Item(1, "A long title that needs several lines", aside="25"),))

    assert agenda.heightForWidth(150) > agenda.heightForWidth(600)
    assert agenda.heightForWidth(600) < 60
