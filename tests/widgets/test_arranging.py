import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.theme import LIGHT, apply_theme
from coprod_desktop.widgets.wrap_label import WrapLabel

STORY = "Four patients wrote the options with reception staff and tried two versions. " * 3


def row_of(qtbot: QtBot, *names: str, width: int) -> tuple[FlowRow, list[QPushButton]]:
    row = FlowRow()
    qtbot.addWidget(row)
    buttons = [QPushButton(name, row) for name in names]
    row.resize(width, 200)
    row.show()
    return row, buttons


def columns_of(qtbot: QtBot, *weights: int, width: int) -> tuple[SideBySide, list[WrapLabel]]:
    parts = SideBySide()
    qtbot.addWidget(parts)
    labels = [WrapLabel(parts, text=STORY) for _ in weights]
    for label, weight in zip(labels, weights, strict=True):
        label.setProperty("weight", weight)
    parts.resize(width, 400)
    parts.show()
    return parts, labels


def test_a_wide_row_keeps_its_buttons_in_one_line(qtbot: QtBot) -> None:
    _, buttons = row_of(qtbot, "Print the pack", "Open agenda", width=600)

    assert buttons[0].y() == buttons[1].y()
    assert buttons[1].x() > buttons[0].geometry().right()


def test_a_narrow_row_wraps_and_asks_for_the_height(qtbot: QtBot) -> None:
    row, buttons = row_of(qtbot, "Print the pack", "Open agenda", width=170)

    assert buttons[1].y() > buttons[0].geometry().bottom()
    assert row.heightForWidth(170) == buttons[1].geometry().bottom() + 1


def test_what_is_pushed_stands_at_the_right_edge(qtbot: QtBot) -> None:
    row, buttons = row_of(qtbot, "Ladder", "Add", width=600)
    buttons[1].setProperty("push", True)

    row.resize(601, 200)

    assert buttons[1].geometry().right() == 600


def test_what_grows_takes_the_room_left(qtbot: QtBot) -> None:
    row, buttons = row_of(qtbot, "Ladder", "Add", width=600)
    buttons[0].setProperty("grow", True)

    row.resize(601, 200)

    assert buttons[0].x() == 0
    assert buttons[1].geometry().right() == 600


def test_a_hidden_button_leaves_no_gap(qtbot: QtBot) -> None:
    _, buttons = row_of(qtbot, "Undo", "Redo", width=600)

    buttons[0].hide()

    qtbot.waitUntil(lambda: buttons[1].x() == 0)


def test_a_button_added_to_an_open_row_is_shown(qtbot: QtBot) -> None:
    row, buttons = row_of(qtbot, "Undo", width=600)

    late = QPushButton("Redo", row)

    qtbot.waitUntil(late.isVisible)
    assert late.x() > buttons[0].geometry().right()


def test_tab_goes_from_a_row_to_a_button_added_late_and_then_on(qtbot: QtBot) -> None:
    window, first, last = QWidget(), QPushButton("First"), QPushButton("Last")
    qtbot.addWidget(window)
    row, lines = FlowRow(), QVBoxLayout(window)
    row.add(first)
    lines.addWidget(row)
    lines.addWidget(last)
    window.show()

    late = QPushButton("Late")
    row.add(late)

    assert first.nextInFocusChain() is late
    assert late.nextInFocusChain() is last


def test_columns_share_the_width_by_weight(qtbot: QtBot) -> None:
    parts, labels = columns_of(qtbot, 2, 1, width=916)

    assert not parts.is_stacked()
    assert [label.width() for label in labels] == [600, 300]


def test_columns_reach_down_equally(qtbot: QtBot) -> None:
    _, labels = columns_of(qtbot, 2, 1, width=916)

    assert labels[0].height() == labels[1].height() == 400


def test_columns_are_stacked_when_narrow(qtbot: QtBot) -> None:
    parts, labels = columns_of(qtbot, 2, 1, width=500)

    assert parts.is_stacked()
    assert [label.width() for label in labels] == [500, 500]
    assert labels[1].y() > labels[0].geometry().bottom()


def test_bigger_text_stacks_columns_that_were_side_by_side(qtbot: QtBot, app: QApplication) -> None:
    parts, labels = columns_of(qtbot, 1, 1, width=916)

    apply_theme(app, LIGHT, 2.0)

    qtbot.waitUntil(lambda: labels[1].y() > 0)
    assert parts.is_stacked()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_room_never_scrolls_sideways_and_cuts_nothing(
    qtbot: QtBot, app: QApplication, scale: float
) -> None:
    apply_theme(app, LIGHT, scale)
    room, page = RoomScroll(), QWidget()
    qtbot.addWidget(room)
    lines = QVBoxLayout(page)
    labels = [WrapLabel(text=STORY) for _ in range(12)]
    for label in labels:
        lines.addWidget(label)
    room.setWidget(page)

    room.resize(420, 300)
    room.show()

    qtbot.waitUntil(lambda: page.width() == room.viewport().width())
    assert all(label.height() >= label.heightForWidth(label.width()) for label in labels)
    assert room.verticalScrollBar().maximum() > 0


def test_a_room_scrolls_to_what_has_the_focus(qtbot: QtBot) -> None:
    room, page = RoomScroll(), QWidget()
    qtbot.addWidget(room)
    lines = QVBoxLayout(page)
    fields = [QLineEdit() for _ in range(30)]
    for field in fields:
        lines.addWidget(field)
    room.setWidget(page)
    room.resize(420, 300)
    room.show()

    fields[-1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    shown = room.viewport().rect()
    qtbot.waitUntil(
        lambda: shown.contains(fields[-1].mapTo(room.viewport(), fields[-1].rect().center()))
    )


def test_a_fresh_room_stays_at_its_top_while_it_is_laid_out(qtbot: QtBot) -> None:
    room, page, above, below = RoomScroll(), QWidget(), QWidget(), QWidget()
    qtbot.addWidget(room)
    lines, button = QVBoxLayout(page), QPushButton("Open agenda")
    for part, height in ((above, 400), (button, 40), (below, 500)):
        part.setFixedHeight(height)
        lines.addWidget(part)
    room.setWidget(page)
    room.resize(420, 300)
    room.show()
    room.to_top()
    button.setFocus()
    bar = room.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)

    above.setFixedHeight(1)
    below.setFixedHeight(1500)

    qtbot.waitUntil(lambda: bar.maximum() > 1000)
    assert bar.value() == 0
