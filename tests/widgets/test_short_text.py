import pytest
from PySide6.QtCore import QMimeData, Qt

from coprod_desktop.widgets.short_text import ShortText


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
