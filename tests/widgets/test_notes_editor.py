import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from coprod_desktop.widgets import notes_editor
from coprod_desktop.widgets.notes_editor import NotesEditor

CONTROL = Qt.KeyboardModifier.ControlModifier
BOTH = CONTROL | Qt.KeyboardModifier.ShiftModifier
HOSTILE = [
    "1. not a list",
    "- a dash",
    "* a star",
    "# a hash",
    "<b>bold?</b> &amp; &#42;",
    "C:\\new\\",
    "**not bold** and *not slanted* nor __under__",
    "`code` [a](b) > ~~gone~~",
    "   blanks before",
    ("a word " * 300).strip(),
    "Łucja Ŵyn – “yes” £20",
]


@pytest.fixture
def editor(qtbot, themed) -> NotesEditor:
    editor = NotesEditor()
    qtbot.addWidget(editor)
    editor.settled.connect(editor.kept)
    editor.resize(400, 300)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    editor.setFocus()
    return editor


def lists(editor: NotesEditor, qtbot) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_L, BOTH)


@pytest.mark.parametrize("text", [text for text in HOSTILE if text.isascii()])
def test_what_is_typed_as_text_comes_back_as_the_same_text(qtbot, editor, text) -> None:
    qtbot.keyClicks(editor, text)
    kept = editor.markdown()
    editor.set_markdown(kept)

    assert editor.toPlainText() == text
    assert editor.markdown() == kept


@pytest.mark.parametrize("text", HOSTILE)
def test_pasted_text_comes_in_plain_and_comes_back_the_same(editor, text) -> None:
    pasted = QMimeData()
    pasted.setText(text)
    pasted.setHtml("<h1>large and <i>slanted</i></h1>")

    editor.insertFromMimeData(pasted)
    editor.set_markdown(editor.markdown())

    assert editor.toPlainText() == text


def test_ctrl_b_makes_bold_and_plain_again(qtbot, editor) -> None:
    qtbot.keyClicks(editor, "we chose ")
    qtbot.keyClick(editor, Qt.Key.Key_B, CONTROL)
    qtbot.keyClicks(editor, "version B")
    qtbot.keyClick(editor, Qt.Key.Key_B, CONTROL)
    qtbot.keyClicks(editor, " together")

    assert editor.markdown() == "we chose **version B** together"


def test_a_list_is_made_by_keys_and_ended_by_enter_in_an_empty_line(qtbot, editor) -> None:
    lists(editor, qtbot)
    for words in ("one", "two", ""):
        qtbot.keyClicks(editor, words)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "after")

    assert editor.markdown() == "- one\n- two\n\nafter"


def test_a_numbered_list_counts_by_itself(qtbot, editor) -> None:
    qtbot.keyClick(editor, Qt.Key.Key_N, BOTH)
    qtbot.keyClicks(editor, "one")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor, "two")

    assert editor.markdown() == "1. one\n2. two"


def test_chosen_lines_become_a_list_and_plain_lines_again(qtbot, editor) -> None:
    editor.set_markdown("one\n\ntwo")
    editor.selectAll()
    lists(editor, qtbot)
    assert editor.markdown() == "- one\n- two"

    lists(editor, qtbot)
    assert editor.markdown() == "one\n\ntwo"


def test_a_line_under_a_list_joins_it(qtbot, editor) -> None:
    editor.set_markdown("- one\n\ntwo")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    lists(editor, qtbot)

    assert editor.markdown() == "- one\n- two"


@pytest.mark.parametrize(
    "markdown",
    ["- a\n   - b\n- c", "3. x\n4. y\n7. z", "a\\\nb **c**", "- **a**\n1. b\n2. c\n\nd", ""],
)
def test_notes_that_are_shown_are_not_changed_by_that(editor, markdown) -> None:
    editor.set_markdown(markdown)

    assert editor.markdown() == markdown
    assert not editor.is_waiting


def test_tab_leaves_the_field(qtbot, themed) -> None:
    whole = QWidget()
    qtbot.addWidget(whole)
    editor, after = NotesEditor(), QLineEdit()
    lines = QVBoxLayout(whole)
    lines.addWidget(editor)
    lines.addWidget(after)
    with qtbot.waitActive(whole):
        whole.show()
        whole.activateWindow()
    editor.setFocus()

    qtbot.keyClick(editor, Qt.Key.Key_Tab)

    assert after.hasFocus()
    assert editor.toPlainText() == ""


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Y, CONTROL), (Qt.Key.Key_Z, BOTH)])
def test_what_was_undone_in_the_field_comes_back_and_is_offered(qtbot, editor, key, held) -> None:
    window_key = QShortcut(QKeySequence("Ctrl+Y"), editor.window())
    taken: list[str] = []
    window_key.activated.connect(lambda: taken.append("window"))
    qtbot.keyClicks(editor, "heard")
    qtbot.keyClick(editor, Qt.Key.Key_Z, CONTROL)
    assert editor.toPlainText() == ""

    with qtbot.waitSignal(editor.settled, timeout=2000) as offered:
        qtbot.keyClick(editor, key, held)

    assert (offered.args, taken) == (["heard"], [])
    assert not editor.is_waiting


def test_typing_is_offered_after_a_pause_within_two_seconds(qtbot, editor) -> None:
    with qtbot.waitSignal(editor.settled, timeout=2000) as offered:
        qtbot.keyClicks(editor, "heard")

    assert offered.args == ["heard"]


def test_typing_without_a_pause_is_offered_all_the_same(qtbot, editor, monkeypatch) -> None:
    offered: list[str] = []
    editor.settled.connect(offered.append)

    def typed_on() -> bool:
        qtbot.keyClicks(editor, "a", delay=20)
        return bool(offered)

    qtbot.waitUntil(typed_on, timeout=2000)
    assert notes_editor.LONGEST_WAIT <= 2000


def test_leaving_the_field_offers_what_is_typed_at_once(qtbot, editor) -> None:
    offered: list[str] = []
    editor.settled.connect(offered.append)
    qtbot.keyClicks(editor, "heard")

    editor.clearFocus()

    assert offered == ["heard"]


def test_it_waits_until_somebody_has_kept_it(qtbot, themed) -> None:
    editor = NotesEditor()
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor, "heard")
    editor.settle()
    assert editor.is_waiting

    editor.kept("heard")
    assert not editor.is_waiting


def test_nothing_is_offered_when_the_words_are_as_they_were(qtbot, editor) -> None:
    editor.set_markdown("heard")
    offered: list[str] = []
    editor.settled.connect(offered.append)
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)

    editor.settle()

    assert offered == []
    assert not editor.is_waiting


def test_news_from_the_record_never_replaces_what_is_being_typed(qtbot, editor) -> None:
    editor.set_markdown("before")
    qtbot.keyClicks(editor, "typed ")

    editor.take("from elsewhere")
    assert editor.toPlainText() == "typed before"


def test_news_from_the_record_is_shown_when_nothing_waits(editor) -> None:
    editor.set_markdown("before")

    editor.take("after an undo")

    assert editor.toPlainText() == "after an undo"


def test_the_cursor_stays_where_the_record_says_the_same(qtbot, editor) -> None:
    qtbot.keyClicks(editor, "heard")
    editor.settle()

    editor.take("heard")

    assert editor.textCursor().position() == 5


def test_text_that_could_not_be_kept_is_put_back_and_offered_again(qtbot, editor) -> None:
    editor.set_markdown("old")
    editor.put_back("new")

    with qtbot.waitSignal(editor.settled, timeout=2000) as offered:
        assert editor.is_waiting

    assert offered.args == ["new"]


@pytest.fixture
def ended(editor) -> list[str]:
    lines: list[str] = []
    editor.line_ended.connect(lines.append)
    return lines


def test_enter_tells_of_the_line_that_was_ended(qtbot, editor, ended) -> None:
    qtbot.keyClicks(editor, "Action: ring")
    assert ended == []

    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert ended == ["Action: ring"]


def test_a_line_left_by_the_arrow_keys_is_told_once(qtbot, editor, ended) -> None:
    editor.set_markdown("one\n\ntwo")
    qtbot.keyClicks(editor, "more ")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(editor, key)

    assert ended == ["more one"]


def test_leaving_the_field_by_tab_tells_of_the_line(qtbot, editor, ended) -> None:
    qtbot.keyClicks(editor, "Action: ring")
    editor.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))

    assert ended == ["Action: ring"]


def test_a_line_left_by_a_click_in_another_is_told_when_the_button_is_let_go(
    qtbot, editor, ended
) -> None:
    editor.set_markdown("one\n\ntwo")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(editor, " Action: ring")
    first = editor.cursorRect(QTextCursor(editor.document())).center()
    qtbot.mousePress(editor.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert ended == []

    qtbot.mouseRelease(editor.viewport(), Qt.MouseButton.LeftButton, pos=first)

    assert ended == ["two Action: ring"]


def test_a_click_elsewhere_tells_nothing_yet(qtbot, editor, ended) -> None:
    qtbot.keyClicks(editor, "Action: ring")
    editor.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MouseFocusReason))

    assert ended == []


def test_notes_that_are_only_shown_end_no_line(qtbot, editor, ended) -> None:
    editor.set_markdown("one\n\ntwo")
    qtbot.keyClick(editor, Qt.Key.Key_Down)

    assert ended == []


@pytest.mark.parametrize(
    ("before", "line", "after"),
    [
        ("one\n\ntwo\n\nthree", "two", "one\n\nthree"),
        ("one\n\ntwo", "one", "two"),
        ("one\n\ntwo", "two", "one"),
        ("one", "one", ""),
        ("one\n\n- two\n- three", "one", "- two\n- three"),
        ("one\n\n- two", "one", "- two"),
        ("- one\n- two", "one", "- two"),
        ("1. one\n2. two\n\nthree", "one", "1. two\n\nthree"),
        ("- one\n- two\n- three", "two", "- one\n- three"),
        ("- one\n- two\n\nthree", "two", "- one\n\nthree"),
        ("1. one\n2. two\n3. three", "one", "1. two\n2. three"),
        ("\U0001f600 one\n\ntwo", "\U0001f600 one", "two"),
        ("**one** two\n\nthree", "one two", "three"),
    ],
)
def test_a_line_is_taken_out_and_undo_brings_it_back(qtbot, editor, before, line, after) -> None:
    editor.set_markdown(before)
    assert editor.take_out(line)
    assert editor.markdown() == after

    editor.undo()

    assert editor.markdown() == before


def test_one_of_two_lines_of_a_paragraph_is_taken_out(qtbot, editor) -> None:
    qtbot.keyClicks(editor, "one")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(editor, "two")

    assert editor.take_out("one")

    assert editor.toPlainText() == "two"


def test_a_line_that_is_not_there_is_not_taken_out(editor) -> None:
    editor.set_markdown("one")

    assert not editor.has_line("two")
    assert not editor.take_out("two")
