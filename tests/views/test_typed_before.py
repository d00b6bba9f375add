"""The dialog about words typed and not saved, and the line in a form that tells of them."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog

from coprod_desktop.presenters.typed_before import Piece, TypedCard, TypedField, TypedWay
from coprod_desktop.services.group_file import english
from coprod_desktop.views.aside_strip import AsideStrip
from coprod_desktop.views.typed_before import TypedBeforeDialog
from tests.screens import seen


def card(number: int, *ways: TypedWay, typed: str = "Typed", saved: str | None = "Saved"):
    told = None if saved is None else (Piece(saved, differs=True),)
    field = TypedField("Words", (Piece(typed, differs=saved is not None),), told)
    return TypedCard(number, f"Pledge {number}", "Typed today", "", (field,), ways)


@pytest.fixture
def dialog(qtbot, themed) -> Iterator[TypedBeforeDialog]:
    yield TypedBeforeDialog(english())
    seen.close_dialogs()


def show(dialog: TypedBeforeDialog, *cards: TypedCard) -> None:
    """Open the dialog with these cards."""
    dialog.show_cards(cards)
    dialog.open()


def test_what_differs_is_bold_and_underlined_not_only_coloured(dialog) -> None:
    show(dialog, card(0, TypedWay.USE))

    assert {"<b><u>Typed</u></b>", "<b><u>Saved</u></b>"} <= set(seen.texts(dialog))


def test_words_that_look_like_markup_are_shown_as_they_are(dialog) -> None:
    show(dialog, card(0, TypedWay.OPEN, typed="<i>5 < 6</i>", saved=None))

    assert "&lt;i&gt;5 &lt; 6&lt;/i&gt;" in seen.texts(dialog)


def test_a_very_long_word_may_be_broken(dialog) -> None:
    show(dialog, card(0, TypedWay.OPEN, typed="x" * 60, saved=None))

    (shown,) = (text for text in seen.texts(dialog) if "xxx" in text)
    assert max(len(part) for part in shown.split("\u200b")) <= 24


def test_a_button_says_for_a_screen_reader_what_it_is_about(dialog) -> None:
    show(dialog, card(0, TypedWay.USE))

    assert seen.button(dialog, "Use what I typed: Pledge 0, Words").text() == "Use what I typed"


def test_pressing_a_button_tells_the_card_and_the_way(qtbot, dialog) -> None:
    show(dialog, card(7, TypedWay.USE, TypedWay.KEEP_SAVED))

    with qtbot.waitSignal(dialog.decided) as decided:
        seen.press(qtbot, dialog, "Keep what is saved")

    assert decided.args == [7, TypedWay.KEEP_SAVED]


def test_the_last_card_taken_away_closes_the_dialog(qtbot, dialog) -> None:
    show(dialog, card(0, TypedWay.USE), card(1, TypedWay.USE))

    dialog.take_away(0)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.finished) as finished:
        dialog.take_away(1)

    assert finished.args == [QDialog.DialogCode.Accepted]


def test_a_problem_is_said_on_its_card(dialog) -> None:
    show(dialog, card(0, TypedWay.USE), card(1, TypedWay.USE))

    dialog.say_problem(1, "These minutes are approved.")

    assert "These minutes are approved." in seen.texts(dialog)


def test_ctrl_enter_decides_nothing(dialog) -> None:
    show(dialog, card(0, TypedWay.USE))

    dialog.do_main_thing()

    assert dialog.isVisible()


def test_the_line_in_a_form_shows_what_there_is_to_say(qtbot, themed) -> None:
    strip = AsideStrip()
    qtbot.addWidget(strip)

    strip.offer("You typed this")
    strip.say_trouble("The disk is full.")
    assert seen.texts(strip) == ["You typed this", "The disk is full."]

    strip.offer("")
    assert seen.buttons(strip) == []
    strip.say_trouble("")
    assert not strip.isVisible()
