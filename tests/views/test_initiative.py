"""The page of one initiative as a person sees it."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coprod_desktop.app import initiative_room
from coprod_desktop.domain.placements import Level, PartsShared, Placement
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.panel_card import PanelCard
from coprod_desktop.views.parts_grid import PartsGrid
from coprod_desktop.widgets.line_list import LineList
from coprod_desktop.widgets.room_scroll import RoomScroll
from tests.screens.initiatives import EditorDialog, PartsDialog, PlaceDialog
from tests.screens.seen import buttons, close_dialogs, field, part, press, texts


@pytest.fixture
def page(qtbot, desk, riverside) -> Iterator[QWidget]:
    room = initiative_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 720)
    room.show(Place("initiative", riverside.initiatives["phones"]))
    room.widget.show()
    qtbot.waitExposed(room.widget)
    yield room.widget
    close_dialogs()


def test_it_shows_what_it_is_about_and_who_leads(page) -> None:
    shown = texts(page)

    assert "People who cannot use the website can still get through" in shown
    assert "Amina Yusuf (patient side) and Joe Adeyemi (staff side)" in shown


def test_it_shows_the_path_with_reasons(page) -> None:
    shown = texts(page)

    at = shown.index("Co-design · Agreed by the group")
    assert shown[at + 1] == "14 September 2026. 2 rungs up from Consultation"
    assert shown[at + 2] == "Four patients wrote the options with reception staff."


def test_it_shows_which_parts_were_shared(page) -> None:
    assert "Co-design: Equal" in part(page, PartsGrid).sentences()


def test_a_link_leads_to_where_it_was_talked_about(qtbot, desk, riverside, page) -> None:
    link = next(words for words in buttons(page) if words.endswith(": New phone menu"))

    with qtbot.waitSignal(desk.wanted) as asked:
        press(qtbot, page, link)

    assert asked.args == [
        Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"])
    ]


def test_each_button_opens_its_editor(qtbot, page) -> None:
    press(qtbot, page, "Change")
    assert EditorDialog(qtbot).dialog.windowTitle() == "Change “New phone menu”"
    close_dialogs()
    press(qtbot, page, "Place again")
    assert PlaceDialog(qtbot).rung().startswith("Co-design")
    close_dialogs()
    press(qtbot, page, "Record parts shared")
    assert PartsDialog(qtbot).chosen()[0] == "Co-design: Equal"


def test_a_change_is_seen_on_the_page_at_once(qtbot, page) -> None:
    press(qtbot, page, "Change")
    editor = EditorDialog(qtbot)
    editor.type("partners", "The phone supplier")
    editor.enter()

    assert "The phone supplier" in texts(page)


def test_what_an_undo_took_away_is_said_to_be_gone(desk, riverside, page) -> None:
    room = initiative_room.build(desk)

    room.show(Place("initiative", 999))
    room.widget.show()

    assert [words for words in texts(room.widget) if "no longer in the group file" in words]
    room.widget.close()


def test_history_brings_the_path_into_view(qtbot, desk, riverside, page) -> None:
    room = initiative_room.build(desk)
    qtbot.addWidget(room.widget)
    room.widget.resize(500, 400)
    room.widget.show()
    bar = part(room.widget, RoomScroll).verticalScrollBar()

    room.show(Place("initiative", riverside.initiatives["phones"], "history"))

    qtbot.waitUntil(lambda: bar.value() > 0)


def place_often(riverside, times: int) -> None:
    for number in range(times):
        riverside.file.initiatives.place(
            Placement(
                initiative_id=riverside.initiatives["phones"],
                rung="engagement",
                on=date(2026, 10, 1) + timedelta(days=number),
                reason=f"Look {number}",
            )
        )


def test_only_the_newest_steps_are_shown_until_the_earlier_ones_are_asked_for(
    qtbot, riverside, page
) -> None:
    place_often(riverside, 3)
    assert "Consultation · Agreed by the group" not in texts(page)

    press(qtbot, page, "Show 2 earlier")

    name = "Who changed this? Co-design · Agreed by the group"
    assert "Consultation · Agreed by the group" in texts(page)
    assert page.focusWidget().accessibleName() == name


def test_the_path_is_a_list_to_walk_through_and_enter_goes_to_the_step(qtbot, page) -> None:
    press(qtbot, page, "▸ Show the path as a list")
    steps = part(page, LineList, "path_list")
    steps.setFocus()

    for key in (Qt.Key.Key_End, Qt.Key.Key_Return):
        qtbot.keyClick(steps, key)

    name = "Who changed this? Consultation · Agreed by the group"
    assert page.focusWidget().accessibleName() == name


def test_what_each_line_rests_on_is_shown_on_request(qtbot, page) -> None:
    assert "Who decided" not in texts(page)

    press(qtbot, page, "▸ Show it line by line")

    assert "Who decided" in texts(page)


def test_parts_recorded_before_are_folded_away(qtbot, riverside, page) -> None:
    phones = riverside.initiatives["phones"]
    riverside.file.initiatives.share_parts(
        PartsShared(initiative_id=phones, on=date(2026, 11, 20), co_design=Level.DESCRIPTIVE)
    )
    before = "14 September 2026: Co-design: Equal; Co-decision: Some say"
    assert before not in texts(page)

    press(qtbot, page, "▸ Show what was recorded before")

    assert before in texts(page)


def test_what_still_stands_is_placed_again_with_only_a_reason_to_give(
    qtbot, desk, riverside, page
) -> None:
    room = initiative_room.build(desk)
    qtbot.addWidget(room.widget)
    room.show(Place("initiative", riverside.initiatives["walking"]))
    room.widget.show()

    press(qtbot, room.widget, "It still stands")

    dialog = PlaceDialog(qtbot)
    assert dialog.rung().startswith("Co-production")
    assert dialog.dialog.focusWidget() is field(dialog.dialog, "reason")


def test_all_that_belongs_to_looking_back_is_on_the_page(page) -> None:
    shown = texts(page)

    for heading in (
        "What the two sides say",
        "What the record shows",
        "Five steps to success",
        "A hard look at it",
        "Challenges met",
        "Checklists",
    ):
        assert heading in shown


def test_the_first_links_are_shown_and_the_rest_on_request(qtbot, riverside, page) -> None:
    for number in range(8):
        meeting = riverside.meetings["november"]
        riverside.file.meetings.add_item(
            meeting, title=f"Phones {number}", initiative_id=riverside.initiatives["phones"]
        )
    talks = [words for words in buttons(page) if "Phones" in words]

    press(qtbot, page, "Show 4 more")

    assert len(talks) == 5
    assert len([words for words in buttons(page) if "Phones" in words]) == 8


def test_a_part_that_hides_takes_its_card_with_it(page) -> None:
    panel = field(page, "TwoSidesPanel")
    card = part(page, PanelCard)
    assert card.isAncestorOf(panel)

    panel.hide()

    assert card.isHidden()
    panel.show()
    assert not card.isHidden()
