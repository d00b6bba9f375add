import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.theme import LIGHT, apply_theme


@pytest.fixture
def field(qtbot, themed) -> ShortText:
    field = ShortText()
    qtbot.addWidget(field)
    field.resize(300, 40)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    return field


def test_enter_says_that_it_is_done_and_adds_no_line(qtbot, field) -> None:
    with qtbot.waitSignal(field.entered):
        qtbot.keyClicks(field, "book the hall")
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert field.text() == "book the hall"


def test_shift_and_enter_begin_a_new_line(qtbot, field) -> None:
    qtbot.keyClicks(field, "one")
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(field, "two")

    assert field.text() == "one\ntwo"


def test_it_grows_with_its_words_up_to_six_lines(field) -> None:
    one_line = field.height()
    field.set_text("book the hall and say so " * 4)
    several = field.height()
    field.set_text("book the hall and say so " * 100)

    assert one_line < several < field.height() < 7 * one_line


def test_it_shrinks_again_when_it_is_emptied(field) -> None:
    one_line = field.height()
    field.set_text("word " * 200)

    field.clear()

    assert field.height() == one_line


def test_what_is_pasted_comes_in_as_plain_text(field) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText("bold")

    field.insertFromMimeData(pasted)

    assert field.text() == "bold"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0, 2.5])
def test_all_lines_are_seen_without_scrolling_in_any_size_of_text(qtbot, qapp, scale) -> None:
    apply_theme(qapp, LIGHT, scale)
    field = ShortText()
    qtbot.addWidget(field)
    field.resize(300, 40)
    field.show()

    field.set_text("one\ntwo\nthree")
    qapp.processEvents()

    assert field.verticalScrollBar().maximum() == 0


def test_a_field_that_grows_under_ones_hands_stays_in_view(qtbot, themed) -> None:
    scroll, ground = RoomScroll(), QWidget()
    field, down = ShortText(), QVBoxLayout(ground)
    for part in (QLabel("\n" * 10), field, QLabel("\n" * 10)):
        down.addWidget(part)
    scroll.setWidget(ground)
    qtbot.addWidget(scroll)
    scroll.resize(300, 260)
    with qtbot.waitActive(scroll):
        scroll.show()
        scroll.activateWindow()
    field.setFocus()

    field.set_text("one\ntwo\nthree\nfour\nfive")

    def is_seen_whole() -> bool:
        return field.height() > 100 and field.visibleRegion().boundingRect() == field.rect()

    qtbot.waitUntil(is_seen_whole)
