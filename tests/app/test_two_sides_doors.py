"""A view that waits can be read nowhere; the keyboard comes back when a dialog is closed."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from coprod_desktop.domain.placements import View
from coprod_desktop.domain.side_views import WaitingView
from coprod_desktop.presenters.places import Place
from coprod_desktop.widgets.ladder_board import LadderBoard
from tests.screens import ladder
from tests.screens.initiatives import PlaceDialog, settle
from tests.screens.keyboard import Keyboard
from tests.screens.seen import close_dialogs, no_dialog, open_dialog, part, press, type_into

SECRET = "Nobody asked the night shift"


@pytest.fixture
def page(qtbot, main_window, riverside):
    """The window at the page of the carers' corner, which nobody has placed."""
    main_window.session.navigator.go(Place("initiative", riverside.initiatives["corner"]))
    settle()
    yield main_window
    close_dialogs()


def test_what_is_typed_in_it_is_kept_in_no_draft(qtbot, page, riverside) -> None:
    press(qtbot, page, "Ask both sides")
    dialog = open_dialog(qtbot, "SideView")
    type_into(qtbot, dialog, "reason", SECRET)

    page.session.keep_typing()

    assert riverside.file.drafts.found() == ()


def test_the_search_for_evidence_is_no_draft_either(qtbot, page, riverside) -> None:
    press(qtbot, page, "Place it")
    dialog = open_dialog(qtbot, "PlaceInitiative")
    type_into(qtbot, dialog, "find_evidence", "phone")
    type_into(qtbot, dialog, "reason", "We met")

    page.session.keep_typing()

    assert [one.draft.place.field for one in riverside.file.drafts.found()] == ["placement.reason"]


def test_no_paper_tells_of_a_waiting_view(riverside) -> None:
    papers = riverside.file.papers

    def told() -> str:
        return "\n".join(
            papers.prepare(kind.name, choice.uid).as_text()
            for kind in papers.kinds()
            for choice in papers.choices(kind.name, riverside.group)
        )

    give = riverside.file.side_views.give
    waiting = WaitingView(
        initiative_id=riverside.initiatives["corner"],
        view=View.PATIENTS,
        rung="consultation",
        on=date(2026, 11, 22),
        reason=SECRET,
    )
    give(waiting)
    while_it_waits = told()
    give(replace(waiting, view=View.STAFF, reason="We drew it"))

    assert SECRET not in while_it_waits
    assert SECRET in told(), "once both are in, papers tell of it"


def test_closing_it_brings_the_keyboard_back_to_the_button(qtbot, page) -> None:
    press(qtbot, page, "Ask both sides")
    qtbot.keyClick(open_dialog(qtbot, "SideView"), Qt.Key.Key_Escape)
    no_dialog(qtbot)

    settle()
    assert Keyboard(qtbot, page).here() == "Ask both sides"


def test_after_placing_on_its_page_the_keyboard_is_on_the_button_that_places(qtbot, page) -> None:
    press(qtbot, page, "Place it")
    place(qtbot)

    settle()
    assert Keyboard(qtbot, page).here() == "Place again"


def test_after_placing_on_the_board_the_keyboard_is_on_the_card(qtbot, main_window) -> None:
    main_window.session.navigator.go(Place("initiatives"))
    settle()
    press(qtbot, main_window, "Place Carers' corner")
    place(qtbot)

    board = part(main_window.session.navigator.widget, LadderBoard)
    settle()
    Keyboard(qtbot, main_window).here()  # the window is the active one again
    assert board.hasFocus()
    assert ladder.current(board) == "Carers' corner"


def place(qtbot) -> None:
    """Place it on a rung, with a reason."""
    dialog = PlaceDialog(qtbot)
    dialog.choose("Informing: told what will happen")
    dialog.type_reason("We were told")
    dialog.place()
    no_dialog(qtbot)
