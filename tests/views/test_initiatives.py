"""The Initiatives room by keyboard and mouse, as a person sees it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox

from coprod_desktop.app import initiatives_room
from coprod_desktop.presenters.places import Place
from tests.screens.initiatives import ALT, EditorDialog, InitiativesScreen, PlaceDialog
from tests.screens.seen import button, close_dialogs, field, no_dialog, part, texts


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
        "New phone menu, on Co-design, since 14 Sept, 2 rungs up",
        "Walking group, on Co-production, review due",
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
    assert "New phone menu, on Co-production, since 24 Nov, 1 rung up" in screen.cards()


def test_a_card_dragged_to_another_rung_asks_for_the_reason(qtbot, screen) -> None:
    card = screen.card("New phone menu")
    middle = card.rect().center()
    far = middle + QPoint(0, card.height() * 2)
    qtbot.mousePress(card, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(card, far)
    qtbot.mouseRelease(card, Qt.MouseButton.LeftButton, pos=middle)

    assert PlaceDialog(qtbot).rung() != "Co-design: designed together"


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

    screen.press("Z, highest or newest first")

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
    screen.card("New phone menu").setFocus()
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
