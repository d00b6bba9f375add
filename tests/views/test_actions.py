"""The actions side of the room by keys and clicks, as a person sees it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from coprod_desktop.app import pledges_room
from coprod_desktop.app.room import Room
from coprod_desktop.presenters.places import Place
from tests.screens import seen
from tests.screens.pledges import ActionsScreen, EditorScreen
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
    room.show(Place("pledges", part="actions"))
    room.widget.show()
    qtbot.waitExposed(room.widget)
    return room


@pytest.fixture
def screen(qtbot, room) -> ActionsScreen:
    return ActionsScreen(qtbot, room.widget.currentWidget())


def test_what_is_to_do_is_shown_with_number_owner_due_and_state(screen) -> None:
    assert screen.rows() == [
        "1 | put a poster in the waiting room | Joe Adeyemi | 9 days late | To do"
    ]


def test_everything_is_one_filter_away(screen) -> None:
    screen.filter("All")

    assert screen.rows()[1] == "2 | write to the bus company | Gareth Probert | 1 Oct | Done"


def test_the_arrow_keys_choose_the_action_beside_the_table(screen) -> None:
    screen.filter("All")

    screen.key(Qt.Key.Key_Down)

    assert screen.chosen() == "write to the bus company"
    assert "Done: They will reply by post." in screen.texts()


def test_only_one_persons_actions_can_be_shown(screen) -> None:
    screen.filter("All")

    screen.pick("owner", "Gareth Probert")

    assert [row[:1] for row in screen.rows()] == ["2"]


def test_the_table_never_needs_to_scroll_sideways(screen) -> None:
    header = screen.table.horizontalHeader()

    assert header.length() <= screen.table.viewport().width()


def test_done_is_one_press_with_a_few_words_if_wanted(riverside, screen) -> None:
    screen.note("It hangs by the door")
    screen.press("Done")

    line = riverside.file.actions.line(riverside.actions["poster"])
    assert line.reports[-1].note == "It hangs by the door"
    assert screen.empty() == "No action fits this choice."


def test_words_that_were_kept_do_not_come_back(riverside, room, screen) -> None:
    screen.note("It hangs by the door")
    screen.press("Done")
    screen.filter("Done")
    screen.press("It is to do after all")

    room.show(Place("pledges", riverside.actions["poster"], "actions"))

    assert seen.part(screen.view, QLineEdit, "note").text() == ""


def test_words_half_typed_wait_at_their_action(screen) -> None:
    screen.filter("All")
    screen.note("half")

    screen.key(Qt.Key.Key_Down)
    screen.key(Qt.Key.Key_Up)

    assert seen.part(screen.view, QLineEdit, "note").text() == "half"


def test_going_on_leaves_it_to_do(screen) -> None:
    screen.press("Going on")

    assert screen.rows()[0].endswith("Going on")


def test_dropping_asks_why_and_brings_the_words_typed_already(qtbot, riverside, screen) -> None:
    screen.note("no wall")
    screen.press("Drop…")
    dialog = EditorScreen(qtbot, "ReportAction")
    assert (dialog.value("note"), dialog.value("state")) == ("no wall", "Dropped")

    dialog.enter()

    no_dialog(qtbot)
    action = riverside.file.actions.line(riverside.actions["poster"]).action
    assert action.reason == "no wall"


def test_dropping_without_a_reason_is_pointed_out(qtbot, screen) -> None:
    screen.press("Drop…")
    dialog = EditorScreen(qtbot, "ReportAction")

    dialog.enter()

    assert dialog.problem().startswith("Please say why the action was dropped.")
    assert dialog.focused() == "note"
    dialog.escape()


def test_a_report_can_say_at_which_item(qtbot, screen) -> None:
    screen.press("Report…")
    dialog = EditorScreen(qtbot, "ReportAction")
    dialog.pick("state", "Carried forward")
    dialog.pick("item_id", "14 Sept: 4. New phone menu")
    dialog.enter()

    no_dialog(qtbot)
    assert "14 Sept" in screen.texts()
    assert "Carried forward" in screen.texts()


def test_an_action_is_added_for_several_people(qtbot, screen) -> None:
    screen.press("Add an action")
    editor = EditorScreen(qtbot, "ActionEditor")
    editor.type("text", "count the chairs")
    editor.type("owner", "JA / HC")
    assert "That is Joe Adeyemi and Helen Cross." in editor.texts()
    editor.type("due", "27 november 2026")
    editor.enter()

    no_dialog(qtbot)
    assert screen.rows()[1] == "3 | count the chairs | JA / HC | due Friday | To do"
    assert screen.chosen() == "count the chairs"


def test_a_day_that_cannot_be_read_is_not_lost_in_silence(qtbot, screen) -> None:
    screen.press("Add an action")
    editor = EditorScreen(qtbot, "ActionEditor")
    editor.type("text", "count the chairs")
    editor.type("owner", "Tom O'Hara")
    editor.type("due", "when it rains")

    editor.enter()

    assert editor.dialog.isVisible()
    assert "This is not a date. Write it like 30 November 2026." in editor.texts()
    editor.escape()


def test_what_is_done_can_be_opened_again(screen) -> None:
    screen.filter("Done")

    screen.press("It is to do after all")

    assert screen.empty() == "No action fits this choice."


def test_an_action_is_removed_only_when_that_is_confirmed(screen, answers) -> None:
    answers.yes = [False, True]

    screen.press("Remove it")
    assert len(screen.rows()) == 1

    screen.press("Remove it")
    assert screen.rows() == []


def test_the_other_side_is_one_button_away(screen, went) -> None:
    screen.press("Pledges")

    assert went == [Place("pledges", part="pledges")]


def test_help_is_about_the_side_that_is_shown(qtbot, desk) -> None:
    room = pledges_room.build(desk)
    qtbot.addWidget(room.widget)

    names = []
    for side in ("pledges", "actions"):
        room.show(Place("pledges", part=side))
        names.append(room.widget.objectName())

    assert names == ["Pledges", "Actions"]
