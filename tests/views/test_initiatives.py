"""The Initiatives room by keyboard and mouse, as a person sees it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from coprod_desktop.app import initiatives_room
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import Decision, DecisionHow
from coprod_desktop.domain.placements import Placement
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.initiative_panel import InitiativePanel
from tests.screens import ladder
from tests.screens.initiatives import ALT, EditorDialog, InitiativesScreen, PlaceDialog, settle
from tests.screens.seen import button, buttons, close_dialogs, field, no_dialog, part, texts


@pytest.fixture
def went(desk) -> list[Place]:
    places: list[Place] = []
    desk.wanted.connect(places.append)
    return places


@pytest.fixture
def screen(qtbot, desk) -> Iterator[InitiativesScreen]:
    room = initiatives_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 720)
    room.show(Place("initiatives"))
    room.widget.show()
    qtbot.waitExposed(room.widget)
    yield InitiativesScreen(qtbot, room.widget)
    close_dialogs()


def test_every_placed_initiative_is_a_card_on_its_rung(screen) -> None:
    assert screen.cards() == [
        "New phone menu, on Co-design, since 14 Sept, 2 rungs up, views differ by 2 rungs",
        "Walking group, on Co-production, review due, since 2 March",
    ]


def test_what_is_not_placed_has_a_button_to_place_it(qtbot, screen) -> None:
    screen.press("Place Carers' corner")

    dialog = PlaceDialog(qtbot)
    assert dialog.dialog.windowTitle() == "Place “Carers' corner”"
    assert dialog.rung() == ""


def test_the_panel_shows_the_one_chosen_with_the_arrow_keys(screen) -> None:
    screen.key_on("New phone menu", Qt.Key.Key_Up)

    assert screen.chosen() == "Walking group"
    assert "review due" in screen.panel_texts()


def test_the_panel_says_where_the_sides_put_it_and_which_parts_were_shared(screen) -> None:
    assert "views differ by 2 rungs" in screen.panel_texts()
    assert screen.parts()[:2] == ["Co-design: Equal", "Co-decision: Some say"]


@pytest.mark.parametrize(
    ("key", "held", "rung"),
    [
        (Qt.Key.Key_Return, None, "Co-design"),
        (Qt.Key.Key_Up, ALT, "Co-production"),
        (Qt.Key.Key_Down, ALT, "Engagement"),
    ],
)
def test_keys_on_a_card_ask_for_its_new_place(qtbot, screen, key, held, rung) -> None:
    screen.key_on("New phone menu", key, held)

    assert PlaceDialog(qtbot).rung().startswith(rung)


def test_after_a_move_the_reason_is_waited_for(qtbot, screen) -> None:
    screen.key_on("New phone menu", Qt.Key.Key_Up, ALT)

    dialog = PlaceDialog(qtbot).dialog
    assert dialog.focusWidget() is field(dialog, "reason")


def test_a_move_that_is_left_again_changes_nothing(qtbot, riverside, screen) -> None:
    before = screen.cards()
    screen.key_on("New phone menu", Qt.Key.Key_Up, ALT)
    dialog = PlaceDialog(qtbot)
    dialog.type_reason("Not sure")

    qtbot.keyClick(dialog.dialog, Qt.Key.Key_Escape)

    no_dialog(qtbot)
    assert screen.cards() == before
    assert riverside.file.history.undo_title() != "Place an initiative"


def test_a_move_with_its_reason_moves_the_card(qtbot, screen) -> None:
    screen.key_on("New phone menu", Qt.Key.Key_Up, ALT)
    dialog = PlaceDialog(qtbot)
    dialog.type_reason("We now decide together")
    dialog.place()

    no_dialog(qtbot)
    said = "New phone menu, on Co-production, since 24 Nov, 1 rung up, views differ by 2 rungs"
    assert said in screen.cards()


def test_a_card_dragged_to_another_rung_asks_for_the_reason(qtbot, screen) -> None:
    screen.drag("New phone menu", "engagement")

    assert PlaceDialog(qtbot).rung().startswith("Engagement")


def test_links_lead_to_the_meeting_and_to_the_pledge(riverside, screen, went) -> None:
    for words in screen.panel_buttons():
        if words.startswith(("Meeting of", "Pledge of")):
            screen.press(words)

    item, board = riverside.items["phones"], riverside.pledges["board"]
    assert went == [
        Place("meeting", riverside.meetings["september"], "item", item),
        Place("pledges", board, "pledges"),
    ]


def test_history_and_print_lead_on_from_the_chosen_one(riverside, screen, went) -> None:
    screen.press("History")
    screen.press("Print one page")

    phones = riverside.initiatives["phones"]
    assert went == [Place("initiative", phones, "history"), Place("print", phones, "initiative")]


def test_the_list_shows_the_same_with_the_chosen_row(screen) -> None:
    screen.press("List")

    assert screen.rows() == ["Walking group", "New phone menu", "Carers' corner"]
    assert screen.table().currentIndex().data() == "New phone menu"


def test_arrow_keys_in_the_list_choose_and_enter_opens(qtbot, riverside, screen, went) -> None:
    screen.press("List")
    screen.table().setFocus()
    qtbot.keyClick(screen.table(), Qt.Key.Key_Up)
    assert screen.chosen() == "Walking group"

    qtbot.keyClick(screen.table(), Qt.Key.Key_Return)

    assert went == [Place("initiative", riverside.initiatives["walking"])]


def test_the_list_is_put_in_order_by_keyboard(qtbot, screen) -> None:
    screen.press("List")
    order = field(screen.view, "order")
    order.setFocus()
    qtbot.keyClick(order, Qt.Key.Key_Home)
    assert screen.rows() == ["Walking group", "New phone menu", "Carers' corner"]

    screen.press("Highest, newest or Z first")

    assert screen.rows() == ["Carers' corner", "New phone menu", "Walking group"]


def test_the_list_is_put_in_order_by_its_heads(qtbot, screen) -> None:
    screen.press("List")
    header = screen.table().horizontalHeader()
    where = QPoint(header.sectionViewportPosition(0) + 10, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert screen.rows() in (
        ["Carers' corner", "New phone menu", "Walking group"],
        ["Walking group", "New phone menu", "Carers' corner"],
    )
    assert part(screen.view, QComboBox, "order").currentText() == "Title"


def test_tab_goes_from_the_ladder_to_what_waits_and_then_to_the_panel(qtbot, screen) -> None:
    settle()
    screen.board().setFocus()
    names = []
    for _ in range(3):
        qtbot.keyClick(screen.view.focusWidget(), Qt.Key.Key_Tab)
        names.append(screen.view.focusWidget().text())

    assert names == ["Carers' corner", "Place it", "Place again"]


def test_the_arrow_keys_change_between_ladder_and_list(qtbot, screen) -> None:
    ladder = button(screen.view, "Ladder")
    ladder.setFocus()

    qtbot.keyClick(ladder, Qt.Key.Key_Right)

    assert screen.table().isVisible()


def test_the_framework_is_credited_with_its_address(screen) -> None:
    credit = next(text for text in texts(screen.view) if "Think Local Act Personal" in text)

    assert "https://www.thinklocalactpersonal.org.uk/" in credit


def test_an_empty_group_offers_the_first_step(qtbot, desk, riverside) -> None:
    desk.choose_group(riverside.file.groups.begin("Tuesday carers"))
    room = initiatives_room.build(desk)
    qtbot.addWidget(room.widget)
    room.show(Place("initiatives"))
    room.widget.show()

    InitiativesScreen(qtbot, room.widget).press("Add the first initiative")

    assert EditorDialog(qtbot).dialog.windowTitle() == "Add an initiative"


def board_titles(screen: InitiativesScreen) -> list[str]:
    return ladder.titles(screen.board())


def test_a_card_is_moved_with_ctrl_m_and_the_arrow_keys(qtbot, screen) -> None:
    screen.key_on("New phone menu", Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(screen.board(), Qt.Key.Key_Down)
    said = [text for text in texts(screen.view) if "New phone menu" in text and "Esc" in text]

    qtbot.keyClick(screen.board(), Qt.Key.Key_Return)

    assert said == ["Move “New phone menu” to Engagement: Enter puts it there, Esc stops."]
    dialog = PlaceDialog(qtbot)
    assert dialog.rung().startswith("Engagement")
    assert dialog.dialog.focusWidget() is field(dialog.dialog, "reason")


def test_escape_ends_a_move_and_the_legend_is_back(qtbot, screen) -> None:
    before = texts(screen.view)
    screen.key_on("New phone menu", Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)

    qtbot.keyClick(screen.board(), Qt.Key.Key_Escape)

    no_dialog(qtbot)
    assert texts(screen.view) == before


def test_filters_are_ticked_by_keyboard_and_the_count_is_told(screen) -> None:
    screen.press("Views differ")

    assert board_titles(screen) == ["New phone menu"]
    assert "1 of 3 initiatives" in texts(screen.view)


def test_show_all_brings_them_back_and_goes_to_the_board(qtbot, screen) -> None:
    screen.press("Review due")
    assert board_titles(screen) == ["Walking group"]

    screen.press("Show all")

    assert len(board_titles(screen)) == 2
    assert screen.board().hasFocus()
    assert not button(screen.view, "Review due").isChecked()


def test_a_lead_is_chosen_by_keyboard(qtbot, riverside, screen) -> None:
    initiatives = riverside.file.initiatives
    person = riverside.file.people.everyone()[0]
    walking = initiatives.get(riverside.initiatives["walking"])
    initiatives.change(replace(walking, patient_lead_id=person.id, staff_lead_id=None))
    screen.press("Show only some")
    lead = field(screen.view, "lead")
    lead.setFocus()

    qtbot.keyClicks(lead, person.name[:4])
    qtbot.keyClick(lead, Qt.Key.Key_Return)

    assert "Walking group" in board_titles(screen)


def test_the_list_is_narrowed_as_well(screen) -> None:
    screen.press("Views differ")
    screen.press("List")

    assert screen.rows() == ["New phone menu"]


def test_what_can_be_chosen_is_shown_on_request(screen) -> None:
    with pytest.raises(LookupError):
        field(screen.view, "lead")

    screen.press("Show only some")

    assert field(screen.view, "lead").isVisible()


def test_of_many_that_wait_for_a_place_the_first_are_shown(qtbot, riverside, screen) -> None:
    for number in range(8):
        riverside.file.initiatives.add(Initiative(group_id=riverside.group, title=f"Idea {number}"))
    settle()
    places = [words for words in buttons(screen.view) if words == "Place it"]

    screen.press("Show 5 more")

    assert len(places) == 4
    assert len([words for words in buttons(screen.view) if words == "Place it"]) == 9
    assert screen.view.focusWidget().text() == "Idea 3"


def test_the_panel_takes_in_a_part_from_elsewhere_only_when_there_is_one(qtbot) -> None:
    panel = InitiativePanel()
    qtbot.addWidget(panel)
    panel.show()
    box = part(panel, QWidget, "reality")
    assert not box.isVisible()

    panel.take_in(QLabel("Is it really co-production?"))

    assert box.isVisible()
    assert "Is it really co-production?" in texts(panel)


def test_the_panel_asks_whether_it_really_is_co_production(qtbot, riverside, screen) -> None:
    riverside.file.meetings.decide(
        Decision(
            item_id=riverside.items["phones"],
            text="Buy it without asking.",
            how=DecisionHow.ALL,
            patients=0,
            staff=2,
        )
    )
    riverside.file.initiatives.place(
        Placement(
            initiative_id=riverside.initiatives["phones"],
            rung="co_production",
            on=date(2026, 11, 20),
            reason="We are proud of it",
        )
    )

    screen.key_on("New phone menu", Qt.Key.Key_Space)

    shown = screen.panel_texts()
    assert "Is it really co-production?" in shown
    assert "To reach “Co-production”" in shown
    assert "To reach the next rung" not in shown


def test_a_sentence_that_claims_more_than_is_written_down_is_shown_with_its_place(
    riverside, screen, went
) -> None:
    item = riverside.items["phones"]
    riverside.file.meetings.write_notes(item, "We co-produced this menu.")

    assert "“We co-produced this menu.”" in screen.panel_texts()
    screen.press("The minutes of 14 September 2026 say:")

    assert went == [Place("meeting", riverside.meetings["september"], "item", item)]
