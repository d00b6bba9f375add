from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.wrap_label import WrapLabel

LONG_WORD = "Averylongword" * 20


def shown(qtbot: QtBot, text: str, *, selectable: bool = False) -> WrapLabel:
    label = WrapLabel(text=text)
    qtbot.addWidget(label)
    label.setProperty("selectable", selectable)
    label.resize(300, 200)
    label.show()
    return label


def test_a_long_word_is_broken_rather_than_cut(qtbot: QtBot) -> None:
    label = shown(qtbot, LONG_WORD)

    assert label.minimumSizeHint().width() <= 120
    assert label.heightForWidth(200) > 5 * label.heightForWidth(5000)


def test_narrower_text_is_higher(qtbot: QtBot) -> None:
    label = shown(qtbot, "many small words " * 20)

    assert label.heightForWidth(200) > label.heightForWidth(400) > label.heightForWidth(5000)


def test_markup_in_text_is_shown_as_text(qtbot: QtBot) -> None:
    marked = shown(qtbot, "<b>bold</b>")

    assert marked.sizeHint().width() > shown(qtbot, "bold").sizeHint().width()


def test_a_line_break_starts_a_new_line(qtbot: QtBot) -> None:
    label = shown(qtbot, "one\ntwo")

    assert label.heightForWidth(300) == 2 * shown(qtbot, "one").heightForWidth(300)


def test_plain_text_does_not_take_the_focus(qtbot: QtBot) -> None:
    assert shown(qtbot, "text").focusPolicy() == Qt.FocusPolicy.NoFocus


def test_selectable_text_is_copied_whole_by_keyboard(qtbot: QtBot) -> None:
    label = shown(qtbot, "one\ntwo", selectable=True)
    label.setFocus()

    QTest.keyClick(label, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == "one\ntwo"


def test_shift_and_arrows_select_by_letter(qtbot: QtBot) -> None:
    label = shown(qtbot, "kept", selectable=True)

    for _ in range(3):
        QTest.keyClick(label, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert label.selected_text() == "kep"


def test_shift_and_down_selects_a_line(qtbot: QtBot) -> None:
    label = shown(qtbot, "one\ntwo", selectable=True)

    QTest.keyClick(label, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    assert label.selected_text() == "one\n"


def test_the_mouse_selects_from_press_to_release(qtbot: QtBot) -> None:
    label = shown(qtbot, "kept by all", selectable=True)

    QTest.mousePress(label, Qt.MouseButton.LeftButton, pos=QPoint(0, 8))
    QTest.mouseMove(label, QPoint(290, 8))
    qtbot.waitUntil(lambda: label.selected_text() == "kept by all")
    QTest.mouseRelease(label, Qt.MouseButton.LeftButton, pos=QPoint(290, 8))

    assert label.selected_text() == "kept by all"


def test_a_label_of_a_field_hides_the_mark_of_its_letter(qtbot: QtBot) -> None:
    label, field = shown(qtbot, "&Name"), QLineEdit()
    qtbot.addWidget(field)
    marked = label.sizeHint().width()

    label.setBuddy(field)

    assert label.sizeHint().width() < marked


def test_a_link_wraps_and_can_be_pressed(qtbot: QtBot) -> None:
    link = LinkButton(text="Meeting of 14 September, item 4: New phone menu, choose a version")
    qtbot.addWidget(link)
    link.resize(200, link.heightForWidth(200))
    link.show()

    with qtbot.waitSignal(link.clicked):
        QTest.keyClick(link, Qt.Key.Key_Space)

    assert link.heightForWidth(200) > link.heightForWidth(2000)
