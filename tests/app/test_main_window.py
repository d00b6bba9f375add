"""The window around the rooms: keys, menus, search, undo, text size, help, and failures."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QMenu, QPlainTextEdit, QWidget

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.widgets.theme import worn
from tests.screens.keyboard import ALT, CONTROL, Keyboard
from tests.screens.seen import (
    button,
    buttons,
    close_dialogs,
    field,
    open_dialog,
    press,
    problem,
    texts,
    type_into,
)

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def keys(qtbot, main_window) -> Keyboard:
    qtbot.waitUntil(lambda: "✓ Everything is saved" in texts(main_window))
    return Keyboard(qtbot, main_window)


@pytest.fixture
def caught(main_window) -> Iterator[None]:
    """Exceptions go where they go in the program, instead of failing the test."""
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    main_window.program.faults.install()
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before
    close_dialogs()


def pledge(riverside: Any, text: str = "Bring chairs") -> int:
    day = riverside.clock().date()
    made = Pledge(group_id=riverside.group, text=text, promiser="Ana", made_on=day)
    return int(riverside.file.pledges.make(made))


@pytest.mark.parametrize(
    ("key", "room"),
    [
        (Qt.Key.Key_1, "home"),
        (Qt.Key.Key_2, "meetings"),
        (Qt.Key.Key_3, "initiatives"),
        (Qt.Key.Key_4, "pledges"),
        (Qt.Key.Key_5, "people"),
        (Qt.Key.Key_6, "print"),
    ],
)
def test_every_room_has_its_number(keys, main_window, key, room) -> None:
    keys.key(key, ALT)

    assert main_window.place.room == room


@pytest.mark.parametrize(
    ("words", "editor"),
    [
        ("Record a meeting", "MeetingEditor"),
        ("Add an initiative", "InitiativeEditor"),
        ("Make a pledge", "PledgeEditor"),
        ("Add a person", "PersonEditor"),
    ],
)
def test_what_is_started_on_home_is_asked_for_at_once(
    qtbot, keys, main_window, words: str, editor: str
) -> None:
    press(qtbot, main_window, words)

    assert open_dialog(qtbot, editor).isVisible()
    close_dialogs()


def test_alt_and_left_goes_back_to_where_one_was(keys, main_window) -> None:
    keys.key(Qt.Key.Key_5, ALT)
    keys.key(Qt.Key.Key_2, ALT)

    keys.key(Qt.Key.Key_Left, ALT)

    assert main_window.place.room == "people"


def test_the_side_bar_counts_what_is_due(keys, main_window) -> None:
    named = main_window.findChild(QWidget, "room_pledges").accessibleName()

    assert named == "Pledges & actions, 2 due or late"


def test_an_action_is_undone_and_done_again_by_key(keys, riverside) -> None:
    pledge(riverside)

    keys.key(Qt.Key.Key_Z, CONTROL)
    assert len(riverside.file.pledges.listed(riverside.group)) == 3

    keys.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(riverside.file.pledges.listed(riverside.group)) == 4


def test_the_undo_button_says_what_it_would_undo(qtbot, keys, main_window, riverside) -> None:
    pledge(riverside)

    qtbot.waitUntil(lambda: button(main_window, "Undo: Make a pledge").isEnabled())


def test_undo_in_a_field_takes_back_the_typing_there(keys, main_window, riverside) -> None:
    pledge(riverside)
    keys.key(Qt.Key.Key_K, CONTROL)
    keys.type("chairs")

    keys.key(Qt.Key.Key_Z, CONTROL)

    assert len(riverside.file.pledges.listed(riverside.group)) == 4


def test_what_is_shown_is_left_when_undo_takes_it_away(keys, main_window, riverside) -> None:
    added = riverside.file.initiatives.add(Initiative(group_id=riverside.group, title="Bus"))
    main_window.session.navigator.go(Place("initiative", added))

    keys.key(Qt.Key.Key_Z, CONTROL)

    assert main_window.place.room == "initiatives"
    assert "no longer there" in main_window.program.messages.told()


def test_a_group_just_begun_is_no_step_to_undo(keys, main_window, riverside) -> None:
    main_window.session.choose_group(riverside.file.groups.begin("Carers"))

    keys.key(Qt.Key.Key_Z, CONTROL)

    assert riverside.file.groups.get(main_window.session.desk.group_id).name == "Carers"


def test_enter_presses_the_focused_button(keys, main_window) -> None:
    button(main_window, "Open agenda").setFocus()

    keys.key(Qt.Key.Key_Return)

    assert main_window.place.room == "meeting"


@pytest.mark.parametrize("went_on", ["another room", "an action"])
def test_a_refusal_is_no_longer_said_once_one_goes_on(
    main_window, keys, riverside, went_on
) -> None:
    main_window.program.crashes.say_refused(Refused("unknown"))
    assert main_window.program.messages.warned()

    if went_on == "an action":
        pledge(riverside)
    else:
        keys.key(Qt.Key.Key_2, ALT)

    assert not main_window.program.messages.warned()


def test_what_was_not_saved_is_said_until_a_change_is_saved(main_window, keys, riverside) -> None:
    main_window.program.crashes.say_unavailable(Unavailable("disk_full", path=Path("x")))
    keys.key(Qt.Key.Key_2, ALT)
    assert main_window.program.messages.warned()

    pledge(riverside)

    assert not main_window.program.messages.warned()


def test_search_finds_while_typing_and_enter_goes_there(keys, main_window, riverside) -> None:
    keys.key(Qt.Key.Key_K, CONTROL)
    keys.type("poster")
    found = main_window.findChild(QListWidget, "found")
    assert found.isVisible()
    assert found.item(0).text() == "put a poster in the waiting room\nAction · Joe Adeyemi"

    keys.key(Qt.Key.Key_Down)
    keys.key(Qt.Key.Key_Return)

    assert main_window.place == Place("pledges", riverside.actions["poster"], "actions")
    assert not found.isVisible()


def test_escape_closes_the_search(keys, main_window) -> None:
    keys.key(Qt.Key.Key_K, CONTROL)
    keys.type("zebra")
    found = main_window.findChild(QListWidget, "found")
    assert found.item(0).text() == "Nothing found for “zebra”"

    keys.key(Qt.Key.Key_Escape)

    assert not found.isVisible()


def test_the_arrow_up_leads_from_the_first_row_back_to_the_box(keys) -> None:
    keys.key(Qt.Key.Key_K, CONTROL)
    keys.type("phone")
    keys.key(Qt.Key.Key_Down)

    keys.key(Qt.Key.Key_Up)

    assert keys.here() == "Search everything"


def test_text_grows_and_shrinks_by_key_and_is_kept(keys, main_window) -> None:
    keys.key(Qt.Key.Key_Plus, CONTROL)
    keys.key(Qt.Key.Key_Equal, CONTROL)
    assert worn().scale == main_window.settings.scale == 1.25

    keys.key(Qt.Key.Key_Minus, CONTROL)
    assert worn().scale == 1.1

    keys.key(Qt.Key.Key_0, CONTROL)
    assert worn().scale == 1.0


def test_f1_opens_the_page_about_the_room_and_leads_back(keys, main_window) -> None:
    keys.key(Qt.Key.Key_5, ALT)
    keys.key(Qt.Key.Key_F1)
    assert main_window.place == Place("help", part="people")

    keys.press("Back to my work")

    assert main_window.place.room == "people"


def test_f1_in_a_dialog_opens_its_page_and_keeps_what_is_typed(qtbot, keys, main_window) -> None:
    main_window.session.edit_group(main_window.session.desk.group_id)
    dialog = open_dialog(qtbot, "GroupEditor")
    type_into(qtbot, dialog, "name", "Riverside and friends")

    keys.key(Qt.Key.Key_F1)
    help_window = open_dialog(qtbot, "HelpPage")
    press(qtbot, help_window, "Back to my work")

    assert written(dialog) == "Riverside and friends"
    close_dialogs()


def test_a_narrow_window_has_a_narrow_bar_and_big_text_a_menu(keys, main_window) -> None:
    bar = main_window.program.frame.bar
    main_window.resize(1024, 768)
    assert (bar.narrow, bar.isVisible()) == (True, True)

    main_window.resize(1024, 600)
    main_window.set_scale(2.0)
    assert "Menu" in buttons(main_window)
    assert not bar.isVisible()
    main_window.set_scale(1.0)


def test_the_menu_leads_to_the_rooms_and_says_what_is_saved(main_window, keys) -> None:
    menu = main_window.program.frame.ui.menu.menu()
    menu.aboutToShow.emit()

    words = [action.text() for action in menu.actions()]
    [people] = [action for action in menu.actions() if action.text().startswith("People")]
    people.trigger()

    assert "✓ Everything is saved" in words
    assert main_window.place.room == "people"


def test_another_group_of_the_file_is_begun_and_chosen(qtbot, keys, main_window) -> None:
    main_window.session.edit_group(None)
    dialog = open_dialog(qtbot, "GroupEditor")
    type_into(qtbot, dialog, "name", "Carers")
    press(qtbot, dialog, "Begin the group")
    qtbot.waitUntil(lambda: "Carers" in main_window.windowTitle())

    menu = next(m for m in main_window.findChildren(QMenu) if m.title() == "Groups")
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()

    qtbot.waitUntil(lambda: "Riverside PPG" in main_window.windowTitle())


def test_a_copy_is_made_and_can_be_opened(
    qtbot, main_window, keys, answers, tmp_path: Path
) -> None:
    answers.paths = [tmp_path / "copy.coprod"]

    main_window.program.save_copy()

    qtbot.waitUntil(lambda: "opened and checked" in main_window.program.messages.told())
    copy = GroupFile.open(tmp_path / "copy.coprod")
    assert copy.groups.all()[0].name == "Riverside PPG"
    copy.close()


def test_what_the_disk_refuses_is_said_and_the_bar_tells_the_truth(
    qtbot, main_window, keys, riverside, caught
) -> None:
    main_window.program.faults.handle(Unavailable("disk_full"))

    qtbot.waitUntil(lambda: "! Not saved" in texts(main_window))
    assert main_window.program.messages.warned().startswith("The disk is full.")

    pledge(riverside)
    qtbot.waitUntil(lambda: "✓ Everything is saved" in texts(main_window))


def test_typing_that_waits_is_not_called_saved(qtbot, main_window, keys) -> None:
    main_window.session.desk.waits(True)
    assert "… Saving what you type" in texts(main_window)

    main_window.session.desk.waits(False)
    assert "✓ Everything is saved" in texts(main_window)


def test_an_exception_leaves_the_typing_and_the_program_goes_on(
    qtbot, main_window, keys, riverside, caught, monkeypatch
) -> None:
    session = main_window.session
    session.edit_group(riverside.group)
    editor = open_dialog(qtbot, "GroupEditor")
    type_into(qtbot, editor, "name", "Riverside and friends")
    with monkeypatch.context() as broken:
        broken.setattr(riverside.file.groups, "change", explode)
        press(qtbot, editor, "Save")
        report = open_dialog(qtbot, "CrashReport")

    assert "RuntimeError" in details(report)
    assert "secret" not in details(report)
    press(qtbot, report, "Go on")
    assert written(editor) == "Riverside and friends"
    press(qtbot, editor, "Save")
    qtbot.waitUntil(lambda: "Riverside and friends" in main_window.windowTitle())


def test_a_second_exception_opens_no_second_dialog(qtbot, main_window, caught) -> None:
    for kind in (ValueError, TypeError):
        main_window.program.faults.handle(kind("secret"))

    report = open_dialog(qtbot, "CrashReport")
    qtbot.waitUntil(lambda: "TypeError" in details(report))
    assert "ValueError" in details(report)


def test_the_report_can_be_saved(qtbot, main_window, caught, answers, tmp_path: Path) -> None:
    answers.paths = [tmp_path / "report.txt"]
    main_window.program.faults.handle(ValueError("secret"))

    press(qtbot, open_dialog(qtbot, "CrashReport"), "Save a report…")

    assert "ValueError" in (tmp_path / "report.txt").read_text(encoding="utf-8")


def test_closing_asks_when_the_last_typing_cannot_be_saved(
    main_window: MainWindow, keys, answers, monkeypatch
) -> None:
    def full() -> None:
        raise Unavailable("disk_full")

    assert main_window.session is not None
    with monkeypatch.context() as broken:
        broken.setattr(main_window.session.navigator, "leave", full)
        answers.yes = [False]
        main_window.close()
        assert main_window.isVisible()

        answers.yes = [True]
        main_window.close()
        assert not main_window.isVisible()
    assert "The disk is full" in answers.asked[0]


def test_a_refused_group_is_explained_beside_its_field(qtbot, main_window, keys, riverside) -> None:
    main_window.session.edit_group(riverside.group)
    dialog = open_dialog(qtbot, "GroupEditor")
    keys.key(Qt.Key.Key_A, CONTROL)
    keys.key(Qt.Key.Key_Delete)

    press(qtbot, dialog, "Save")

    assert problem(dialog) == "Please fill this in. Nothing has been changed."
    assert field(dialog, "name").hasFocus()
    close_dialogs()


def explode(_group: object) -> None:
    raise RuntimeError("secret")


def written(dialog: QWidget) -> str:
    """The name that stands in the dialog."""
    name = field(dialog, "name")
    assert isinstance(name, QLineEdit)
    return name.text()


def details(report: QWidget) -> str:
    """What the report says."""
    box = field(report, "details")
    assert isinstance(box, QPlainTextEdit)
    return box.toPlainText()
