"""Wavy lines under unknown words, and what the menus at such a word do."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from coprod_desktop.domain.spelling import Written, words_of
from coprod_desktop.widgets.notes_editor import NotesEditor
from coprod_desktop.widgets.short_text import ShortText
from coprod_desktop.widgets.spelling_marks import SpellingMarks

SLIPS = {"recieve": ("receive", "relieve"), "comittee": ("committee",), "zzz": ()}
LEARN, LEAVE = "Learn this word (for the whole group)", "Leave it here"
FORGET, SWITCH = "Forget this word (the group learned it)", "Check spelling"


class Slips:
    """Knows every word but a few; both the speller and who decides whether it is asked."""

    def __init__(self) -> None:
        self.is_on = True
        self.learned: list[str] = []

    @property
    def speller(self) -> "Slips":
        return self

    def unknown_in(self, text: str) -> tuple[Written, ...]:
        unknown = SLIPS.keys() - set(self.learned)
        return tuple(one for one in words_of(text) if one.word in unknown)

    def suggestions(self, word: str) -> tuple[str, ...]:
        return SLIPS[word]

    def has_learned(self, word: str) -> bool:
        return word in self.learned

    def switch(self, on: bool) -> None:
        self.is_on = on

    def learn(self, word: str) -> None:
        self.learned.append(word)

    def forget(self, word: str) -> None:
        self.learned.remove(word)


@pytest.fixture
def slips() -> Slips:
    return Slips()


@pytest.fixture
def editor(qtbot, themed) -> NotesEditor:
    editor = NotesEditor()
    qtbot.addWidget(editor)
    editor.resize(400, 300)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.setFocus()
    return editor


@pytest.fixture
def marks(editor, slips) -> Iterator[SpellingMarks]:
    yield SpellingMarks(editor, slips)
    for menu in editor.findChildren(QMenu):
        menu.close()


def told(marks: SpellingMarks, markdown: str) -> tuple[str, ...]:
    editor = cast("NotesEditor", marks.parent())
    editor.set_markdown(markdown)
    marks.mark()
    return marks.marked


def opened(editor: NotesEditor) -> QMenu:
    return next(menu for menu in editor.findChildren(QMenu) if menu.isVisible())


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def choose(editor, said: str) -> None:
    menu = opened(editor)
    next(action for action in menu.actions() if action.text() == said).trigger()
    menu.close()


def ask_at(editor, position: int, reason=QContextMenuEvent.Reason.Keyboard) -> None:
    """Ask for the menu by its key with the cursor there, or with the mouse above it."""
    cursor = editor.textCursor()
    cursor.setPosition(position)
    where = editor.cursorRect(cursor).center()
    on = editor.viewport()
    if reason is QContextMenuEvent.Reason.Keyboard:
        editor.setTextCursor(cursor)
        where, on = QPoint(1, 1), editor
    QApplication.sendEvent(on, QContextMenuEvent(reason, where, on.mapToGlobal(where)))


def test_unknown_words_wear_a_wavy_line(marks, editor) -> None:
    assert told(marks, "We recieve **comittee** news") == ("recieve", "comittee")

    first = editor.extraSelections()[0]
    assert first.format.underlineStyle() == QTextCharFormat.UnderlineStyle.WaveUnderline


def test_marks_are_no_change_of_the_notes(qtbot, marks, editor) -> None:
    with qtbot.assertNotEmitted(editor.textChanged):
        marks.mark()
    assert told(marks, "We recieve") == ("recieve",)
    assert (editor.markdown(), editor.is_waiting) == ("We recieve", False)


def test_the_word_being_typed_is_left_alone_until_it_is_ended(qtbot, marks, editor) -> None:
    qtbot.keyClicks(editor, "recieve")
    marks.mark()
    assert marks.marked == ()

    qtbot.keyClicks(editor, " ")
    marks.mark()
    assert marks.marked == ("recieve",)


def test_leaving_the_field_ends_the_word(qtbot, marks, editor) -> None:
    qtbot.keyClicks(editor, "recieve")

    QApplication.sendEvent(editor, QFocusEvent(QEvent.Type.FocusOut))
    marks.mark()

    assert marks.marked == ("recieve",)


def test_a_mark_comes_by_itself_soon_after_typing(qtbot, marks, editor) -> None:
    qtbot.keyClicks(editor, "recieve it")

    qtbot.waitUntil(lambda: marks.marked == ("recieve",))


def test_only_what_is_in_view_is_marked(marks, editor) -> None:
    shown = told(marks, "\n\n".join(["We recieve it"] * 200))

    assert 0 < len(shown) < 40


def test_of_a_long_paragraph_only_what_is_in_view_is_looked_at(marks, editor, slips) -> None:
    looked: list[str] = []

    def look(text: str) -> tuple[Written, ...]:
        looked.append(text)
        return ()

    slips.unknown_in = look

    told(marks, "one recieve two " * 2000)

    assert 0 < max(map(len, looked)) < 2000


def test_scrolling_brings_marks_where_one_reads(qtbot, marks, editor) -> None:
    told(marks, "\n\n".join([*["fine"] * 100, "We recieve it"]))
    assert marks.marked == ()

    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())

    qtbot.waitUntil(lambda: marks.marked == ("recieve",))


def test_letters_that_qt_counts_twice_do_not_shift_the_marks(marks) -> None:
    assert told(marks, "Thanks 🎉🎉 we recieve it") == ("recieve",)


def test_in_a_field_that_can_only_be_read_nothing_is_marked(qtbot, marks, editor) -> None:
    told(marks, "We recieve it")

    editor.setReadOnly(True)
    qtbot.waitUntil(lambda: marks.marked == ())

    ask_at(editor, 5)
    assert [menu for menu in editor.findChildren(QMenu) if LEARN in words(menu)] == []


def test_f7_chooses_the_next_unknown_word_and_offers_others(qtbot, marks, editor) -> None:
    told(marks, "We recieve the comittee")

    qtbot.keyClick(editor, Qt.Key.Key_F7)

    menu = opened(editor)
    assert editor.textCursor().selectedText() == "recieve"
    assert words(menu) == ["receive", "relieve", LEARN, LEAVE]
    assert menu.activeAction().text() == "receive"
    assert menu.accessibleName() == "Spelling of “recieve”"


def test_enter_takes_the_word_offered_and_ctrl_z_brings_it_back(qtbot, marks, editor) -> None:
    told(marks, "We **recieve** it")
    qtbot.keyClick(editor, Qt.Key.Key_F7)

    qtbot.keyClick(opened(editor), Qt.Key.Key_Return)
    assert editor.markdown() == "We **receive** it"

    editor.undo()
    assert editor.markdown() == "We **recieve** it"


def test_esc_leaves_the_word_and_f7_goes_on_and_round(qtbot, marks, editor) -> None:
    told(marks, "We recieve\n\nthe comittee")

    met = []
    for _ in range(3):
        qtbot.keyClick(editor, Qt.Key.Key_F7)
        met.append(editor.textCursor().selectedText())
        qtbot.keyClick(opened(editor), Qt.Key.Key_Escape)

    assert met == ["recieve", "comittee", "recieve"]
    assert editor.markdown() == "We recieve\n\nthe comittee"


def test_f7_says_so_where_every_word_is_known(qtbot, marks, editor) -> None:
    told(marks, "All is well")

    qtbot.keyClick(editor, Qt.Key.Key_F7)

    qtbot.waitUntil(lambda: QToolTip.text() == "Every word here is known.")
    QToolTip.hideText()


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Keyboard, "mouse"])
def test_the_menu_at_a_word_offers_others_before_the_usual_things(marks, editor, reason) -> None:
    told(marks, "We recieve it")

    mouse = QContextMenuEvent.Reason.Mouse
    ask_at(editor, 5, mouse if reason == "mouse" else reason)

    said = words(opened(editor))
    assert said[:4] == ["receive", "relieve", LEARN, LEAVE]
    assert said[-1] == SWITCH
    assert any("Copy" in one.replace("&", "") for one in said)


def test_a_word_from_the_menu_takes_the_place_of_the_slip(marks, editor) -> None:
    told(marks, "We recieve it")
    ask_at(editor, 5)

    choose(editor, "receive")

    assert editor.markdown() == "We receive it"


def test_the_menu_at_a_known_word_has_the_usual_things_alone(marks, editor) -> None:
    told(marks, "We recieve it")

    ask_at(editor, 1)

    assert LEARN not in words(opened(editor))


def test_where_nothing_is_like_it_the_menu_says_so(marks, editor) -> None:
    told(marks, "A zzz here")

    ask_at(editor, 3)

    assert words(opened(editor))[:2] == ["No word is like it", LEARN]


def test_a_word_is_learned_and_forgotten_from_the_menu(marks, editor, slips) -> None:
    told(marks, "We recieve it")
    ask_at(editor, 5)
    choose(editor, LEARN)
    assert slips.learned == ["recieve"]

    ask_at(editor, 5)
    choose(editor, FORGET)
    assert slips.learned == []


def test_a_word_left_here_is_marked_no_more(marks, editor) -> None:
    told(marks, "We recieve it and recieve it")
    ask_at(editor, 5)

    choose(editor, LEAVE)

    assert marks.marked == ()


def test_the_menu_switches_the_check_off_and_on(qtbot, marks, editor, slips) -> None:
    told(marks, "We recieve it")
    ask_at(editor, 5)
    choose(editor, SWITCH)
    marks.mark()
    assert (slips.is_on, marks.marked) == (False, ())

    ask_at(editor, 5)
    assert words(opened(editor))[0] != "receive"
    choose(editor, SWITCH)
    assert slips.is_on


def test_f7_is_left_to_others_where_spelling_is_not_checked(qtbot, marks, editor, slips) -> None:
    slips.is_on = False
    told(marks, "We recieve it")

    qtbot.keyClick(editor, Qt.Key.Key_F7)

    assert editor.findChildren(QMenu) == []


def test_a_plain_field_is_checked_as_the_notes_are(qtbot, themed, slips) -> None:
    field = ShortText()
    qtbot.addWidget(field)
    field.resize(400, 80)
    field.show()
    marks = SpellingMarks(field, slips)
    field.set_text("We recieve it")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    marks.mark()

    assert marks.marked == ("recieve",)
