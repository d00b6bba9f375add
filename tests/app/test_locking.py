"""Locking the real window: what is seen, what is kept, what goes on, and how it opens again."""

import gc
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QMessageBox

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.widgets.notes_editor import NotesEditor
from tests.screens import audit, planted, walk
from tests.screens.keyboard import ALT, CONTROL, Keyboard
from tests.screens.seen import button, buttons, close_dialogs, no_dialog, open_dialog, texts

WORD = "heliotrope"
PASSWORD = "seven boats"


@pytest.fixture
def window(qtbot, main_window, riverside) -> Iterator[MainWindow]:
    """The window with Riverside open, which has a password."""
    riverside.file.security.set(PASSWORD, PASSWORD)
    main_window.session.desk.protection_changed.emit()
    qtbot.waitUntil(lambda: "✓ Everything is saved" in texts(main_window))
    yield main_window
    close_dialogs()


@pytest.fixture
def keys(qtbot, window) -> Keyboard:
    return Keyboard(qtbot, window)


def settle() -> None:
    """Let Qt destroy what was taken down."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def lock(keys: Keyboard) -> None:
    keys.key(Qt.Key.Key_L, CONTROL)
    settle()


def unlock(keys: Keyboard, password: str = PASSWORD) -> None:
    keys.type(password)
    keys.key(Qt.Key.Key_Return)
    settle()


def pressed(window: MainWindow) -> list[str]:
    """The words of all that is pressed of what is shown."""
    found = window.findChildren(QAbstractButton)
    return [one.text() for one in found if one.isVisible() and one.isChecked()]


def test_a_locked_window_shows_the_name_of_the_file_and_a_field(keys, window) -> None:
    lock(keys)

    assert texts(window)[:2] == ["This file is locked", "riverside.coprod"]
    assert buttons(window) == ["A−", "A+", "Help", "&Show what I type", "Unlock", "Close this file"]
    assert window.windowTitle() == "Locked – Coprod Desktop"
    assert keys.here() == "&Password"


def test_after_unlocking_one_is_where_one_was(keys, window, riverside) -> None:
    window.session.navigator.go(
        Place("meeting", riverside.meetings["september"], "item", riverside.items["corner"])
    )
    before = window.place

    lock(keys)
    unlock(keys)

    assert window.place == before
    assert window.windowTitle().startswith("Meetings – Riverside PPG")
    assert "✓ Everything is saved" in texts(window)


def test_the_item_chosen_in_the_meeting_is_chosen_again(keys, window, riverside) -> None:
    session = window.session
    session.navigator.go(Place("meeting", riverside.meetings["september"]))
    view = session.navigator.widget
    view.agenda.chosen.emit(riverside.items["corner"])

    lock(keys)
    unlock(keys)

    assert window.place.part_id == riverside.items["corner"]


def test_the_caret_is_where_it_was_in_the_notes(keys, window, riverside) -> None:
    here = Place("meeting", riverside.meetings["september"], "item", riverside.items["corner"])
    window.session.navigator.go(here)
    notes = window.session.navigator.widget.findChild(NotesEditor)
    notes.setFocus()
    notes.moveCursor(QTextCursor.MoveOperation.End)
    keys.type("Tea and cake.")
    for _ in range(5):
        keys.key(Qt.Key.Key_Left)

    lock(keys)
    unlock(keys)

    keys.type("more ")
    typed_in = QApplication.focusWidget()
    assert isinstance(typed_in, NotesEditor)
    assert typed_in is not notes
    assert typed_in.toPlainText().endswith("Tea and more cake.")


def test_lists_are_narrowed_as_they_were(keys, window) -> None:
    navigator = window.session.navigator
    navigator.go(Place("people"))
    navigator.widget.findChild(QLineEdit, "wanted").setText("sec")
    navigator.go(Place("history"))
    kind = navigator.widget.findChild(QComboBox, "kind")
    kind.setCurrentText("Meeting")
    kind.activated.emit(kind.currentIndex())

    lock(keys)
    unlock(keys)

    assert navigator.widget.findChild(QComboBox, "kind").currentText() == "Meeting"
    navigator.go(Place("people"))
    assert navigator.widget.findChild(QLineEdit, "wanted").text() == "sec"


def test_boards_are_narrowed_as_they_were(keys, window) -> None:
    navigator = window.session.navigator
    navigator.go(Place("pledges", part="pledges"))
    button(window, "Kept 1").click()
    navigator.go(Place("pledges", part="actions"))
    button(window, "All 2").click()

    lock(keys)
    unlock(keys)

    assert "All 2" in pressed(window)
    navigator.go(Place("pledges", part="pledges"))
    assert "Kept 1" in pressed(window)


def test_meetings_found_by_words_are_found_again(qtbot, keys, window) -> None:
    navigator = window.session.navigator
    navigator.go(Place("meetings"))
    keys.fill("Words", "corner")
    qtbot.waitUntil(lambda: "One topic across all meetings" in buttons(window))
    keys.press("Who came")

    lock(keys)
    unlock(keys)
    navigator.go(Place("meetings"))

    assert navigator.widget.findChild(QLineEdit, "words").text() == "corner"


def test_the_paper_chosen_is_chosen_again(keys, window) -> None:
    navigator = window.session.navigator
    navigator.go(Place("print", part="agenda"))
    navigator.go(Place("print", part="ladder"))

    lock(keys)
    unlock(keys)

    assert (
        navigator.widget.findChild(QComboBox, "paper").currentText() == "Ladder of all initiatives"
    )


def test_the_way_back_is_as_it_was(keys, window) -> None:
    keys.key(Qt.Key.Key_5, ALT)
    keys.key(Qt.Key.Key_2, ALT)

    lock(keys)
    unlock(keys)
    keys.key(Qt.Key.Key_Left, ALT)

    assert window.place.room == "people"


def test_a_wrong_password_says_so_kindly_and_stays_locked(keys, window, riverside) -> None:
    lock(keys)

    unlock(keys, "seven goats")

    said = "That is not the password of this file. Nothing is lost. Please type it again."
    assert said in texts(window)
    assert riverside.file.security.locked
    unlock(keys)
    assert not riverside.file.security.locked


def test_no_key_leads_anywhere_while_locked(keys, window, riverside) -> None:
    lock(keys)

    for key, held in (
        (Qt.Key.Key_2, ALT),
        (Qt.Key.Key_Left, ALT),
        (Qt.Key.Key_K, CONTROL),
        (Qt.Key.Key_Z, CONTROL),
        (Qt.Key.Key_Y, CONTROL),
        (Qt.Key.Key_L, CONTROL),
    ):
        keys.key(key, held)

    assert texts(window)[0] == "This file is locked"


def test_help_can_be_read_while_locked(keys, window) -> None:
    lock(keys)

    keys.key(Qt.Key.Key_F1)

    shown = window.program.frame.ui.pages.currentWidget()
    assert shown.objectName() == "HelpPage"


def test_a_locked_file_can_be_closed(keys, window, riverside) -> None:
    lock(keys)

    keys.press("Close this file")
    settle()

    assert window.session is None
    assert "Welcome to Coprod Desktop" in texts(window)
    GroupFile.open(riverside.file.path, password=PASSWORD).close()


def test_the_window_of_a_locked_file_can_be_closed(keys, window, riverside) -> None:
    lock(keys)

    window.close()

    anew = GroupFile.open(riverside.file.path, password=PASSWORD)
    assert not anew.read_only
    anew.close()


def test_others_still_see_that_the_file_is_in_use(keys, window, riverside) -> None:
    lock(keys)
    window.session._beat()

    with pytest.raises(Unavailable, match="held"):
        GroupFile.open(riverside.file.path, password=PASSWORD)


def test_nothing_of_the_record_is_in_any_widget(qtbot, keys, window, riverside) -> None:
    file, desk = riverside.file, window.session.desk
    for person in riverside.people.values():
        known = file.people.get(person)
        file.people.change(replace(known, name=f"{WORD} {known.id}"))
    file.meetings.write_notes(riverside.items["corner"], f"The {WORD} was seen.")
    for place in walk.places(file, riverside.group):
        window.session.navigator.go(place)
        QApplication.processEvents()
    keys.key(Qt.Key.Key_K, CONTROL)
    keys.type(WORD)
    desk.messages.warn(f"The {WORD} was refused.")
    desk.messages.tell(f"The {WORD} was kept.")
    assert planted.holding(WORD)

    lock(keys)

    assert planted.holding(WORD) == []
    assert planted.holding("Riverside PPG") == []


@pytest.mark.parametrize(("copied_here", "left"), [(True, ""), (False, "The sofa has come.")])
def test_what_was_copied_here_is_taken_off_the_clipboard(
    keys, window, monkeypatch, copied_here: bool, left: str
) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("The sofa has come.")
    monkeypatch.setattr(type(clipboard), "ownsClipboard", lambda _self: copied_here)

    lock(keys)

    assert clipboard.text() == left


def test_dialogs_and_menus_are_closed(qtbot, keys, window) -> None:
    window.program.frame.bar.file_menu.click()
    keys.key(Qt.Key.Key_Escape)
    window.session.edit_group(window.session.desk.group_id)
    open_dialog(qtbot, "GroupEditor")

    lock(keys)

    no_dialog(qtbot)
    assert texts(window)[0] == "This file is locked"


def test_a_question_is_answered_with_no_before_the_file_is_locked(
    qtbot, keys, window, riverside
) -> None:
    answers = []

    def ask() -> None:
        box = QMessageBox(window)
        box.setText(f"Remove the {WORD}?")
        QTimer.singleShot(20, window.program.locking.lock_away)
        box.exec()
        riverside.file.groups.all()  # the work that waited may still ask the file
        answers.append(box.result())
        box.deleteLater()

    QTimer.singleShot(0, ask)
    qtbot.waitUntil(lambda: riverside.file.security.locked)
    settle()

    assert answers == [QMessageBox.DialogCode.Rejected]
    assert planted.holding(WORD) == []


def test_it_locks_by_itself(qtbot, window, riverside, monkeypatch) -> None:
    monkeypatch.setattr("coprod_desktop.app.locking.MINUTE", 0.02)
    window.settings.lock_minutes = 2
    window.session.desk.protection_changed.emit()

    qtbot.waitUntil(lambda: riverside.file.security.locked)


def test_a_screen_that_is_locked_locks_the_file(qtbot, window, riverside) -> None:
    window.program.locking._keeper.wanted.emit()

    assert riverside.file.security.locked


def test_a_screen_locked_while_the_file_is_written_anew_locks_it_afterwards(
    window, riverside
) -> None:
    desk = window.session.desk
    desk.rest(True)
    window.program.locking.lock_away()
    assert not riverside.file.security.locked

    desk.rest(False)
    settle()

    assert riverside.file.security.locked


def test_a_file_without_a_password_says_why_it_is_not_locked(qtbot, main_window) -> None:
    keys = Keyboard(qtbot, main_window)

    keys.key(Qt.Key.Key_L, CONTROL)

    said = "This file has no password, so it cannot be locked. Set a password first."
    assert main_window.program.messages.warned() == said
    assert main_window.program.locking is None


def test_lock_is_offered_for_a_protected_file_only(qtbot, main_window, riverside) -> None:
    assert "Lock" not in buttons(main_window)

    riverside.file.security.set(PASSWORD, PASSWORD)
    main_window.session.desk.protection_changed.emit()
    assert "Lock" in buttons(main_window)
    menu = main_window.program.frame.ui.menu.menu()
    menu.aboutToShow.emit()
    assert "Lock now\tCtrl+L" in [action.text() for action in menu.actions()]

    riverside.file.security.remove(PASSWORD)
    main_window.session.desk.protection_changed.emit()
    assert "Lock" not in buttons(main_window)


@pytest.fixture
def unsaveable(window, riverside):
    """The screen of a meeting, while the disk takes nothing of what is typed."""
    session = window.session
    session.navigator.go(Place("meeting", riverside.meetings["november"]))
    full = Unavailable("disk_full", path=riverside.file.path)

    def refuse() -> None:
        raise full

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session, "keep_typing", refuse)
        yield session.navigator.widget


def test_by_hand_it_stays_open_where_typing_cannot_be_kept(keys, window, unsaveable) -> None:
    keys.key(Qt.Key.Key_L, CONTROL)

    assert window.program.at_work is not None
    assert "could not be kept, so the file is not locked" in window.program.messages.warned()


def test_where_nobody_is_there_the_window_is_covered_instead(
    keys, window, riverside, unsaveable
) -> None:
    window.program.locking.lock_away()
    settle()

    assert texts(window)[0] == "This file is locked"
    assert not riverside.file.security.locked
    keys.key(Qt.Key.Key_2, ALT)
    assert texts(window)[0] == "This file is locked"
    unlock(keys, "seven goats")
    assert texts(window)[0] == "This file is locked"
    unlock(keys)
    assert window.program.frame.ui.pages.currentWidget() is unsaveable
    assert "could not be kept" in window.program.messages.warned()


def test_a_covered_window_locks_as_soon_as_typing_is_kept(
    qtbot, keys, window, riverside, unsaveable, monkeypatch
) -> None:
    window.program.locking.lock_away()
    with monkeypatch.context() as patch:
        patch.setattr(window.session, "keep_typing", lambda: None)
        window.program.locking._lock_if_kept()
    settle()

    assert riverside.file.security.locked
    unlock(keys)
    assert window.place.room == "meeting"


def test_dialogs_of_a_covered_window_are_there_again(qtbot, keys, window, unsaveable) -> None:
    window.session.edit_group(window.session.desk.group_id)
    dialog = open_dialog(qtbot, "GroupEditor")

    window.program.locking.lock_away()
    assert not dialog.isVisible()
    unlock(keys)

    assert dialog.isVisible()


def test_a_file_that_went_away_meanwhile_is_said(keys, window, riverside) -> None:
    lock(keys)
    away = riverside.file.path.rename(riverside.file.path.with_suffix(".away"))

    unlock(keys)

    assert any("There is no file at" in text for text in texts(window))
    away.rename(riverside.file.path)
    unlock(keys)
    assert window.place.room == "home"


def test_nothing_in_the_program_holds_the_password_of_a_locked_file(main_window, riverside) -> None:
    secret = PASSWORD + "!"  # made here, so that nothing else holds it
    gc.collect()
    held = sys.getrefcount(secret)
    riverside.file.security.set(secret, secret)
    main_window.session.desk.protection_changed.emit()
    gc.freeze()  # as the window does to spare what is there from being swept
    assert sys.getrefcount(secret) > held

    main_window.program.lock()
    settle()

    assert sys.getrefcount(secret) == held


@pytest.mark.parametrize(("width", "height", "scale"), [(1366, 768, 1.0), (1024, 600, 2.0)])
def test_nobody_is_shut_out_by_the_locked_page(keys, window, width, height, scale) -> None:
    window.set_scale(scale)
    window.resize(width, height)
    lock(keys)
    unlock(keys, "seven goats")

    faults = [
        *audit.controls_without_name_or_role(window),
        *audit.traps(window),
        *audit.invisible_focus(window),
        *audit.faint_text(window),
        *audit.cut_off(window),
    ]
    window.set_scale(1.0)
    assert faults == []
