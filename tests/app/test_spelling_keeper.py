"""Spelling is checked wherever somebody types more than a line, in every window of the program."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QWidget

from coprod_desktop.domain.people import Side
from coprod_desktop.presenters.places import Place
from coprod_desktop.widgets.notes_editor import NotesEditor
from coprod_desktop.widgets.spelling_marks import SpellingMarks
from tests.screens import seen


@pytest.fixture
def window(qtbot, main_window, riverside):
    """Riverside at the notes of its September meeting, with the dictionary read."""
    notes = "Łucja Wójcik told the comittee of the flibberty"
    riverside.file.meetings.write_notes(riverside.items["phones"], notes)
    place = Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"])
    main_window.session.navigator.go(place)
    notes_of(main_window).setFocus()
    qtbot.waitUntil(lambda: main_window.program.spelling.speller is not None)
    yield main_window
    for menu in main_window.findChildren(QMenu):
        menu.close()


def notes_of(window) -> NotesEditor:
    return seen.part(window, NotesEditor)


def marks(field: QWidget) -> SpellingMarks:
    found = field.findChild(SpellingMarks)
    assert found is not None
    return found


def wearing(qtbot, field, *words: str) -> None:
    qtbot.waitUntil(lambda: marks(field).marked == words)


def test_nothing_is_read_before_somebody_types(qtbot, main_window) -> None:
    qtbot.waitUntil(lambda: not main_window.program.tasks.busy)

    assert main_window.program.spelling.speller is None


def test_unknown_words_in_the_notes_are_marked_and_names_of_the_register_not(qtbot, window):
    wearing(qtbot, notes_of(window), "comittee", "flibberty")


def test_a_learned_word_loses_its_line_and_stays_in_the_file(qtbot, window, riverside) -> None:
    wearing(qtbot, notes_of(window), "comittee", "flibberty")

    window.program.spelling.learn("flibberty")

    wearing(qtbot, notes_of(window), "comittee")
    assert riverside.file.spelling.learned() == ("flibberty",)
    assert "“flibberty” is one of your group’s words now." in seen.texts(window)


def test_a_forgotten_word_gets_its_line_again(qtbot, window) -> None:
    window.program.spelling.learn("flibberty")

    window.program.spelling.forget("flibberty")

    wearing(qtbot, notes_of(window), "comittee", "flibberty")


def test_a_new_name_in_the_register_loses_its_line(qtbot, window, riverside) -> None:
    wearing(qtbot, notes_of(window), "comittee", "flibberty")

    riverside.file.people.add(riverside.group, name="Ida flibberty", side=Side.PATIENT)

    wearing(qtbot, notes_of(window), "comittee")


def test_the_switch_in_the_file_menu_is_remembered(qtbot, window) -> None:
    wearing(qtbot, notes_of(window), "comittee", "flibberty")
    menu = window.program.menus._file
    menu.aboutToShow.emit()
    switch = next(one for one in menu.actions() if one.text() == "Check spelling")
    assert switch.isChecked()

    switch.trigger()

    wearing(qtbot, notes_of(window))
    assert not window.settings.checks_spelling


def test_the_small_forms_of_a_meeting_are_checked_too(qtbot, window) -> None:
    qtbot.keyClick(notes_of(window), Qt.Key.Key_A, CONTROL_SHIFT)
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)

    qtbot.keyClicks(field, "recieve chairs ")

    wearing(qtbot, field, "recieve")


def test_a_dialog_is_checked_too(qtbot, window) -> None:
    window.session.desk.group_wanted.emit(window.session.desk.group_id)
    dialog = seen.open_dialog(qtbot, "GroupEditor")
    field = seen.part(dialog, QPlainTextEdit)
    dialog.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "recieve ")

    qtbot.keyClick(field, Qt.Key.Key_F7)

    assert field.textCursor().selectedText() == "recieve"
    seen.close_dialogs()


def test_approved_minutes_wear_no_line(qtbot, window, riverside) -> None:
    wearing(qtbot, notes_of(window), "comittee", "flibberty")

    november, today = riverside.meetings["november"], riverside.clock().date()
    riverside.file.meetings.approve(riverside.meetings["september"], today, november)

    wearing(qtbot, notes_of(window))


def test_a_field_of_one_line_is_left_alone(window) -> None:
    box = window.program.frame.ui.search
    box.setFocus()

    assert isinstance(box, QLineEdit)
    assert box.findChild(SpellingMarks) is None


def test_while_the_file_is_locked_no_word_is_known_or_held(window, riverside) -> None:
    window.program.spelling.learn("flibberty")
    window.session.desk.rest(True)

    assert window.program.spelling.speller is None
    assert "flibberty" not in repr(vars(riverside.file.spelling))
    window.session.desk.rest(False)


def test_another_file_has_words_of_its_own(qtbot, window, tmp_path) -> None:
    from coprod_desktop.services.example import write_example
    from coprod_desktop.services.group_file import GroupFile

    window.program.spelling.learn("flibberty")
    write_example(tmp_path / "example.coprod")

    window.enter(GroupFile.open(tmp_path / "example.coprod", who="pat"))

    assert not window.program.spelling.speller.known("flibberty")


CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
