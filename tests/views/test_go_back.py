"""The dialogs about copies: what can be pressed when, and that closing is never held up."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton

from coprod_desktop.domain.places_on_disk import PlaceKind
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters import closing
from coprod_desktop.presenters.go_back import PreviewSaid
from coprod_desktop.presenters.rows import Row
from coprod_desktop.services.group_file import english
from coprod_desktop.views.closing import MAIN, NEVER, OTHER, ClosingDialog
from coprod_desktop.views.go_back import GoBackDialog
from tests.screens.seen import buttons, part, press, texts

ROWS = (Row(title="Beside the file"), Row(id=0, title="Today"), Row(id=1, title="Yesterday"))
SAID = PreviewSaid(what="Copy of today", state="It holds much.", differences="", newest="Begun")


@pytest.fixture
def words() -> Words:
    return english()


@pytest.fixture
def going(qtbot, themed, words) -> GoBackDialog:
    dialog = GoBackDialog(words)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.show_rows(ROWS, 0)
    return dialog


@pytest.fixture
def closer(qtbot, themed, words) -> ClosingDialog:
    dialog = ClosingDialog(words)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def test_nobody_goes_back_before_the_copy_was_looked_into(going) -> None:
    assert not part(going, QPushButton, "go_back").isEnabled()

    going.show_preview(SAID)
    going.show_happens("It becomes as it was.")

    assert part(going, QPushButton, "go_back").isEnabled()
    assert {"Copy of today", "It holds much.", "It becomes as it was."} <= set(texts(going))


def test_the_arrow_keys_choose_a_copy(qtbot, going) -> None:
    with qtbot.waitSignal(going.chosen) as chosen:
        qtbot.keyClick(part(going, QLabel, "title").window().focusWidget(), Qt.Key.Key_Down)

    assert chosen.args == [1]


def test_enter_in_the_list_goes_nowhere(qtbot, going) -> None:
    going.show_happens("It becomes as it was.")
    with qtbot.assertNotEmitted(going.go_back_requested):
        qtbot.keyClick(going.focusWidget(), Qt.Key.Key_Return)


def test_while_it_goes_back_it_can_be_stopped_but_not_closed(qtbot, going) -> None:
    going.show_happens("It becomes as it was.")
    going.show_working("Going back …")

    going.reject()

    assert going.isVisible()
    assert "Leave all as it is" not in buttons(going)
    with qtbot.waitSignal(going.stop_requested):
        press(qtbot, going, "Stop")


def test_a_password_is_asked_for_beside_the_copy(qtbot, going) -> None:
    going.ask_password("This copy has a password.", "")
    assert "Its &password" in texts(going)

    with qtbot.waitSignal(going.password_typed) as typed:
        part(going, QPushButton, "look_into").click()

    assert typed.args == [""]


def test_without_copies_that_is_said(going) -> None:
    going.show_rows((), None)

    assert "There is no copy yet." in texts(going)


@pytest.mark.parametrize(
    ("pressed", "answer"),
    [
        (Qt.Key.Key_Return, MAIN),
        (Qt.Key.Key_Escape, OTHER),
    ],
)
def test_a_question_at_closing_is_answered_by_one_key(
    qtbot, closer, words, pressed: Qt.Key, answer: str
) -> None:
    closer.show_asked(closing.away(words, "Stick", "12 days ago", still=False))

    with qtbot.waitSignal(closer.answered) as answered:
        qtbot.keyClick(closer, pressed)

    assert answered.args == [answer]


def test_an_offer_can_be_ended_for_good(qtbot, closer, words) -> None:
    asked = closing.offer(words, PlaceKind.LOCAL, protected=False)
    closer.show_asked(asked)

    with qtbot.waitSignal(closer.answered) as answered:
        press(qtbot, closer, "Do not ask again on this computer")

    assert answered.args == [NEVER]


def test_a_copy_under_way_shows_how_far_it_is_and_one_way_on(qtbot, closer, words) -> None:
    closer.show_asked(closing.copying(words))
    closer.show_progress(40, 100, "copy")

    assert part(closer, QProgressBar, "bar").value() == 40
    assert buttons(closer) == ["Close without a copy"]
    with qtbot.assertNotEmitted(closer.answered):
        closer.ask()
