from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

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


def test_boxes_that_are_off_look_so_and_are_not_ticked_but_lines_are_walked(
    qtbot, register
) -> None:
    ticked, before = heard(register.ticked), register.grab().toImage()

    register.set_may_tick(False)

    assert register.grab().toImage() != before
    row = register.visualRect(register.model().index(0, 0))
    box = row.topLeft() + QPoint(16, 12)
    qtbot.mouseClick(register.viewport(), Qt.MouseButton.LeftButton, pos=box)
    qtbot.keyClick(register, Qt.Key.Key_Space)
    qtbot.keyClick(register, Qt.Key.Key_Down)
    assert (ticked, register.current_id()) == ([], 5)


def test_a_double_click_opens_a_line_of_the_agenda(qtbot, agenda) -> None:
    opened = heard(agenda.opened)
    row = agenda.visualRect(agenda.model().index(1, 0))

    qtbot.mouseDClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    qtbot.mouseRelease(agenda.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    assert opened == [8]


def test_it_is_as_high_as_its_lines_and_higher_when_it_is_narrow(agenda) -> None:
    agenda.model().show((Item(1, "A long title that needs several lines", aside="25"),))

    assert agenda.heightForWidth(150) > agenda.heightForWidth(600)
    assert agenda.heightForWidth(600) < 60


def drag(qtbot, lines: LineList, row: int, to: QPoint, *, drop: bool = True) -> None:
    """Take a line at its middle and carry it to a spot of the list."""
    view = lines.viewport()
    start = lines.visualRect(lines.model().index(row, 0)).center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for spot in (start + QPoint(0, 2), to):
        where = QPointF(view.mapToGlobal(spot))
        held = Qt.MouseButton.LeftButton
        none = Qt.MouseButton.NoButton
        move = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(spot), where, none, held, Qt.KeyboardModifier.NoModifier
        )
        QApplication.sendEvent(view, move)
    if drop:
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=to)


def half_of(lines: LineList, row: int, *, lower: bool) -> QPoint:
    place = lines.visualRect(lines.model().index(row, 0))
    return QPoint(place.center().x(), place.bottom() - 3 if lower else place.top() + 3)


@pytest.fixture
def movable(agenda) -> tuple[LineList, list[tuple[int, int]]]:
    """The agenda, whose lines may be moved, and what was moved by how many places."""
    moves: list[tuple[int, int]] = []
    agenda.may_move = lambda: True
    agenda.dragged.connect(lambda id_, by: moves.append((id_, by)))
    return agenda, moves


@pytest.mark.parametrize(
    ("row", "at", "lower", "told"),
    [
        (0, 2, True, (7, 2)),
        (0, 2, False, (7, 1)),
        (2, 0, False, (9, -2)),
        (2, 0, True, (9, -1)),
    ],
)
def test_a_line_is_dropped_between_two_others(qtbot, movable, row, at, lower, told) -> None:
    lines, moves = movable

    drag(qtbot, lines, row, half_of(lines, at, lower=lower))

    assert moves == [told]
    assert lines.current_id() == told[0]


def test_a_line_dropped_beside_itself_stays(qtbot, movable) -> None:
    lines, moves = movable

    drag(qtbot, lines, 1, half_of(lines, 0, lower=True))
    drag(qtbot, lines, 1, half_of(lines, 2, lower=False))

    assert moves == []


def test_esc_lets_a_line_go_where_it_was(qtbot, movable) -> None:
    lines, moves = movable
    drag(qtbot, lines, 0, half_of(lines, 2, lower=True), drop=False)
    carried = lines.grab().toImage()

    qtbot.keyClick(lines, Qt.Key.Key_Escape)
    qtbot.mouseRelease(lines.viewport(), Qt.MouseButton.LeftButton)

    assert moves == []
    assert lines.grab().toImage() != carried


def test_lines_that_may_not_move_cannot_be_dragged(qtbot, agenda) -> None:
    moves: list[int] = []
    agenda.dragged.connect(lambda id_, _: moves.append(id_))

    drag(qtbot, agenda, 0, half_of(agenda, 2, lower=True))

    assert moves == []


def test_figures_stand_beside_each_other_where_there_is_room(qtbot, themed) -> None:
    model = AgendaModel()
    model.show((Item(7, "Welcome", "1", aside="6 pm\n5 min"),))
    lines = shown(qtbot, model)

    narrow, wide = lines.heightForWidth(200), lines.heightForWidth(600)

    assert narrow > wide


def test_a_line_that_becomes_bold_gets_the_room_it_needs(qtbot, themed) -> None:
    model = AgendaModel()
    model.show((Item(7, "Welcome", "1"), Item(8, "Minutes of the last of our meetings", "2")))
    lines = shown(qtbot, model)
    one_line = lines.heightForWidth(500)
    narrow = next(width for width in range(500, 120, -1) if lines.heightForWidth(width) > one_line)
    lines.resize(narrow + 1, 300)

    lines.select(8)
    QApplication.processEvents()

    row = lines.visualRect(model.index(1, 0))
    assert row.height() > lines.visualRect(model.index(0, 0)).height() + 10
