"""The windows about changes open from every record; several steps go back from the tool row."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from coprod_desktop.app.step_menu import LONG_PRESS
from coprod_desktop.presenters.places import Place
from tests.screens import seen
from tests.screens.history import HistoryDialog


@pytest.fixture
def window(qtbot, main_window):
    main_window.activateWindow()
    qtbot.waitUntil(main_window.isActiveWindow)
    return main_window


def go(window, place: Place):
    window.session.navigator.go(place)
    return window.session.navigator.widget


def asked_at(qtbot, window, place: Place, button: str) -> list[str]:
    """Press a button that asks who changed something, and read what is told."""
    room = go(window, place)
    seen.press(qtbot, room, button)
    dialog = HistoryDialog(qtbot, "ChangesOf")
    told = dialog.texts()
    dialog.escape()
    seen.no_dialog(qtbot)
    return told


def test_every_record_says_who_changed_it(qtbot, window, riverside) -> None:
    september = riverside.meetings["september"]
    item = Place("meeting", september, "item", riverside.items["phones"])
    captured = riverside.file.meetings.sheet(september).items
    decision = next(sheet.decisions[0] for sheet in captured if sheet.decisions)
    person = Place("person", riverside.people["Amina Yusuf"])
    for place, button, heading in (
        (Place("meeting", september), "Who changed this meeting?", "Meeting: Meeting of 14"),
        (item, "Who changed this item?", "Agenda item: Meeting of 14 September 2026: 4."),
        (Place("pledges", riverside.pledges["board"], "pledges"), "Who changed this?", "Pledge: "),
        (Place("pledges", riverside.actions["poster"], "actions"), "Who changed this?", "Action: "),
        (Place("initiative", riverside.initiatives["phones"]), "Who changed this?", "Initiative: "),
        (person, "Who changed this?", "Person: Amina Yusuf"),
        (person, "Who changed this? Chair, Riverside PPG", "Membership: Amina Yusuf in Riverside"),
    ):
        told = asked_at(qtbot, window, place, button)
        assert told[0].startswith(heading), (place, told[0])
        assert any(line.endswith(", by pat") for line in told)
    where = Place("meeting", september, "item", decision.item_id)
    block = next(
        words.accessibleName()
        for words in go(window, where).findChildren(QPushButton)
        if words.accessibleName().startswith("Who changed this: Decision")
    )
    assert asked_at(qtbot, window, where, block)[0].startswith("Decision: ")


def test_placements_and_parts_shared_say_who_recorded_them(qtbot, window, riverside) -> None:
    place = Place("initiative", riverside.initiatives["phones"])
    path = next(
        button.accessibleName()
        for button in go(window, place).findChildren(QPushButton)
        if button.accessibleName().startswith("Who changed this? ")
    )

    assert asked_at(qtbot, window, place, path)[0] == "Place on the ladder: New phone menu"
    parts = asked_at(qtbot, window, place, "Who changed the parts shared?")
    assert parts[0] == "Parts shared: New phone menu"


def test_the_group_says_who_changed_it(qtbot, window, riverside) -> None:
    window.session.edit_group(riverside.group)
    editor = HistoryDialog(qtbot, "GroupEditor")

    editor.press("Who changed this?")

    told = HistoryDialog(qtbot, "ChangesOf")
    assert told.texts()[0] == "Group: Riverside PPG"
    told.escape()
    editor.escape()


def test_a_locked_meeting_still_says_who_changed_it(qtbot, window, riverside) -> None:
    september = riverside.meetings["september"]
    riverside.file.meetings.approve(september, riverside.clock().date(), None)

    told = asked_at(qtbot, window, Place("meeting", september), "Who changed this item?")

    assert told[0].startswith("Agenda item: ")


def test_all_that_was_changed_is_one_press_away(qtbot, window, riverside) -> None:
    room = go(window, Place("initiative", riverside.initiatives["phones"]))
    seen.press(qtbot, room, "Who changed this?")

    HistoryDialog(qtbot, "ChangesOf").press("All that was changed")

    seen.no_dialog(qtbot)
    assert window.session.navigator.here == Place("history")


def test_the_history_has_a_key_and_a_name(qtbot, window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)

    assert window.session.navigator.here == Place("history")
    assert window.windowTitle().startswith("History – Riverside PPG")


@pytest.fixture
def three(riverside) -> None:
    for text in ("one", "two", "three"):
        board = riverside.file.pledges.line(riverside.pledges["board"]).pledge
        riverside.file.pledges.change(replace(board, text=text))


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def text(riverside):
    return riverside.file.pledges.line(riverside.pledges["board"]).pledge.text


@pytest.mark.usefixtures("three")
def test_several_steps_go_back_and_come_again_by_the_down_key(qtbot, window, riverside) -> None:
    undo, redo = window.program.frame.ui.undo, window.program.frame.ui.redo
    qtbot.keyClick(undo, Qt.Key.Key_Down)
    menu = open_menu()
    assert [action.text() for action in menu.actions()[:2]] == [
        "1. Change a pledge: three",
        "2. Change a pledge: three",
    ]
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Down)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert text(riverside) == "one"
    assert window.program.messages.told() == "Undone: 2 steps, down to Change a pledge"

    qtbot.keyClick(redo, Qt.Key.Key_Down)
    open_menu().actions()[1].trigger()
    open_menu().close()
    assert text(riverside) == "three"


@pytest.mark.usefixtures("three")
def test_the_menu_key_and_a_long_press_open_the_steps_too(qtbot, window, riverside) -> None:
    undo = window.program.frame.ui.undo
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(2, 2), QPoint(2, 2))
    QApplication.sendEvent(undo, asked)
    open_menu().close()

    qtbot.mousePress(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None, timeout=LONG_PRESS * 8)
    open_menu().close()
    qtbot.mouseRelease(undo, Qt.MouseButton.LeftButton)
    assert text(riverside) == "three"


@pytest.mark.usefixtures("three")
def test_a_short_press_takes_back_one_step(qtbot, window, riverside) -> None:
    qtbot.mouseClick(window.program.frame.ui.undo, Qt.MouseButton.LeftButton)

    assert text(riverside) == "two"


@pytest.mark.usefixtures("three")
def test_the_steps_lead_to_the_whole_history(qtbot, window) -> None:
    qtbot.keyClick(window.program.frame.ui.undo, Qt.Key.Key_Down)

    menu = open_menu()
    menu.actions()[-1].trigger()
    menu.close()

    assert window.session.navigator.here == Place("history")


def test_what_is_removed_is_said_to_be_in_the_bin(qtbot, window, answers, riverside) -> None:
    for part, words in (("pledges", "The pledge"), ("actions", "The action")):
        answers.yes = [True]
        chosen = riverside.pledges["board"] if part == "pledges" else riverside.actions["poster"]
        seen.press(qtbot, go(window, Place("pledges", chosen, part)), "Remove it")
        told = window.program.messages.told()
        assert told == f"{words} is removed. It is in the bin, and undo brings it back."
