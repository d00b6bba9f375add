"""The pledges side of the room by keys and clicks, as a person sees it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from coprod_desktop.app import pledges_room
from coprod_desktop.app.room import Room
from coprod_desktop.presenters.places import NEW, Place
from tests.screens import seen
from tests.screens.pledges import EditorScreen, PledgesScreen
from tests.screens.seen import no_dialog


@pytest.fixture
def went(desk) -> list[Place]:
    places: list[Place] = []
    desk.wanted.connect(places.append)
    return places


@pytest.fixture
def room(qtbot, desk) -> Room:
    room = pledges_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 720)
    room.show(Place("pledges", part="pledges"))
    room.widget.show()
    qtbot.waitExposed(room.widget)
    return room


@pytest.fixture
def screen(qtbot, room) -> PledgesScreen:
    return PledgesScreen(qtbot, room.widget.currentWidget())


def test_pledges_stand_under_who_made_them(screen) -> None:
    assert screen.rows() == [
        "Reception team",
        "  Late 9 days: Waiting times shown on the board by 9 am",
        "  Kept: Patients will test every change to the phones",
        "GP partners",
        "  Not kept: Visit the day centre every month",
    ]


def test_the_arrow_keys_pass_over_the_headings(screen) -> None:
    screen.key(Qt.Key.Key_Down)
    screen.key(Qt.Key.Key_Down)

    assert screen.chosen() == "Visit the day centre every month"


def test_a_click_shows_a_pledge_beside_the_list(qtbot, screen) -> None:
    row = screen.list.visualRect(screen.list.model().index(2, 0))

    qtbot.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    assert screen.chosen() == "Patients will test every change to the phones"
    assert "Kept. Checked on 2 November 2026 by Amina Yusuf." in screen.texts()


def test_a_click_on_a_heading_chooses_nothing(qtbot, screen) -> None:
    row = screen.list.visualRect(screen.list.model().index(3, 0))

    qtbot.mouseClick(screen.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())

    assert screen.chosen() == "Waiting times shown on the board by 9 am"


def test_a_filter_narrows_the_list(screen) -> None:
    screen.filter("Not kept")

    assert screen.rows() == ["GP partners", "  Not kept: Visit the day centre every month"]


def test_arrow_keys_walk_the_filters(qtbot, screen) -> None:
    screen.filter("All")
    for _ in range(3):
        qtbot.keyClick(screen.view.focusWidget(), Qt.Key.Key_Right)

    assert screen.rows() == [
        "Reception team",
        "  Kept: Patients will test every change to the phones",
    ]


def test_the_list_can_stand_under_other_headings(screen) -> None:
    screen.pick("grouping", "By due date")

    assert [row for row in screen.rows() if not row.startswith(" ")] == ["Late", "Closed"]


def test_a_note_is_added_with_the_enter_key(qtbot, screen) -> None:
    screen.note("The board is up")
    qtbot.keyClick(screen.view.focusWidget(), Qt.Key.Key_Return)

    assert screen.texts()[-3:] == ["24 Nov", "The board is up", "How is it going?"]


def test_a_note_half_typed_waits_at_its_pledge(screen) -> None:
    screen.note("The board")
    screen.key(Qt.Key.Key_Down)
    assert seen.part(screen.view, QLineEdit, "note").text() == ""

    screen.key(Qt.Key.Key_Up)

    assert seen.part(screen.view, QLineEdit, "note").text() == "The board"


def test_a_note_that_was_typed_and_not_added_is_kept_when_the_room_is_left(
    riverside, room, screen
) -> None:
    screen.note("The board is up")

    room.leave()
    room.leave()

    notes = riverside.file.pledges.line(riverside.pledges["board"]).notes
    assert [note.text for note in notes] == ["Board ordered", "The board is up"]


def test_an_empty_note_is_pointed_out(screen) -> None:
    screen.press("Add a note")

    assert screen.problem() == "Please fill this in. Nothing has been changed."
    assert screen.view.focusWidget().objectName() == "note"


def test_a_problem_is_gone_when_another_pledge_is_shown(screen) -> None:
    screen.press("Add a note")

    screen.key(Qt.Key.Key_Down)

    assert screen.problem() == ""


def test_what_can_be_done_depends_on_how_it_stands(screen) -> None:
    going = {"Kept", "Needs longer", "Changed", "Not kept"}
    assert going <= set(screen.buttons())
    assert "Open it again" not in screen.buttons()

    screen.key(Qt.Key.Key_Down)

    assert not going & set(screen.buttons())
    assert "Open it again" in screen.buttons()


def test_links_lead_to_the_meeting_and_the_initiative(riverside, screen, went) -> None:
    screen.press("Meeting of 14 September 2026, item 4")
    screen.press("New phone menu")

    assert [place.room for place in went] == ["meeting", "initiative"]


def test_a_pledge_is_made_in_its_dialog(qtbot, screen) -> None:
    screen.press("Make a pledge")
    editor = EditorScreen(qtbot, "PledgeEditor")
    editor.type("text", "bring chairs")
    editor.type("promiser", "Tom O'Hara")
    editor.enter()

    no_dialog(qtbot)
    assert screen.chosen() == "bring chairs"
    assert "Made by Tom O'Hara on 24 November 2026" in screen.texts()


def test_the_kind_of_promiser_follows_the_name_until_somebody_chooses_it(qtbot, screen) -> None:
    screen.press("Make a pledge")
    editor = EditorScreen(qtbot, "PledgeEditor")
    editor.type("promiser", "GP partners")
    assert editor.value("promiser_kind") == "A team"

    editor.pick("promiser_kind", "An organisation")
    editor.type("promiser", " of Riverside")

    assert editor.value("promiser_kind") == "An organisation"
    editor.escape()


def test_what_is_missing_is_said_beside_its_field_and_the_typing_stays(qtbot, screen) -> None:
    screen.press("Make a pledge")
    editor = EditorScreen(qtbot, "PledgeEditor")
    editor.type("text", "bring chairs")

    editor.enter()

    assert editor.problem() == "Please fill this in. Nothing has been changed."
    assert (editor.focused(), editor.value("text")) == ("promiser", "bring chairs")
    editor.escape()


def test_a_pledge_can_be_changed(qtbot, screen) -> None:
    screen.press("Change the pledge")
    editor = EditorScreen(qtbot, "PledgeEditor")
    editor.type("text", " or by phone")
    editor.enter()

    no_dialog(qtbot)
    assert screen.chosen() == "Waiting times shown on the board by 9 am or by phone"


def test_kept_asks_who_checked(qtbot, screen) -> None:
    screen.press("Kept")
    dialog = EditorScreen(qtbot, "ClosePledge")
    assert (dialog.focused(), dialog.shows("reason"), dialog.shows("due")) == (
        "checked_by",
        False,
        False,
    )
    dialog.type("checked_by", "Amina Yusuf")
    dialog.enter()

    no_dialog(qtbot)
    assert "Kept. Checked on 24 November 2026 by Amina Yusuf." in screen.texts()


@pytest.mark.parametrize("verb", ["Changed", "Not kept"])
def test_a_reason_is_asked_and_needed(qtbot, screen, verb) -> None:
    screen.press(verb)
    dialog = EditorScreen(qtbot, "ClosePledge")
    assert not dialog.shows("checked_by")

    dialog.enter()
    assert "it is no shame" in dialog.problem()

    dialog.type("reason", "No money")
    dialog.enter()
    no_dialog(qtbot)
    assert f"{verb}, because: No money" in screen.texts()


def test_needing_longer_asks_for_a_day(qtbot, screen) -> None:
    screen.press("Needs longer")
    dialog = EditorScreen(qtbot, "ClosePledge")

    dialog.type("due", "15 january 2027")
    dialog.enter()

    no_dialog(qtbot)
    assert "To be kept by Friday 15 January 2027" in screen.texts()


def test_a_pledge_is_removed_only_when_that_is_confirmed(screen, answers) -> None:
    answers.yes = [False, True]

    screen.press("Remove it")
    assert len(screen.rows()) == 5

    screen.press("Remove it")
    assert screen.rows()[:2] == ["GP partners", "  Not kept: Visit the day centre every month"]


def test_the_other_side_of_the_room_is_one_button_away(screen, went) -> None:
    screen.press("Actions")

    assert went == [Place("pledges", part="actions")]


def test_a_group_without_pledges_sees_what_belongs_here(riverside, desk, room, screen) -> None:
    desk.choose_group(riverside.file.groups.begin("Hillside PPG"))

    room.show(Place("pledges"))

    assert screen.empty().startswith("No pledges yet.")
    assert not screen.list.isVisible()


def test_a_pledge_asked_for_from_elsewhere_opens_the_dialog(qtbot, room) -> None:
    room.show(Place("pledges", part=NEW))

    editor = EditorScreen(qtbot, "PledgeEditor")
    assert editor.focused() == "text"
    editor.escape()
