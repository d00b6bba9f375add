"""One meeting by keys, as a person sees it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coprod_desktop.app import meeting_room
from coprod_desktop.app.room import Room
from coprod_desktop.domain.meetings import ItemState, Presence
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.places import Place
from tests.screens.meetings import ALT, CONTROL, SHIFT, MeetingScreen
from tests.screens.pledges import EditorScreen
from tests.screens.seen import close_dialogs, no_dialog

AGENDA = [
    "> 1 Welcome and apologies",
    "  2 Minutes of the last meeting",
    "  3 Matters arising and actions",
    "  4 Any other business",
    "  5 Date of the next meeting",
]


@pytest.fixture
def went(desk) -> list[Place]:
    places: list[Place] = []
    desk.wanted.connect(places.append)
    return places


@pytest.fixture
def room(qtbot, desk, riverside):
    room = meeting_room.build(desk)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 700)
    with qtbot.waitActive(room.widget):
        room.widget.show()
        room.widget.activateWindow()
    room.show(Place("meeting", riverside.meetings["november"]))
    yield room
    close_dialogs()


@pytest.fixture
def screen(qtbot, room: Room) -> MeetingScreen:
    return MeetingScreen(qtbot, room.widget)


@pytest.fixture
def minuting(screen: MeetingScreen) -> MeetingScreen:
    screen.press("Start taking minutes")
    return screen


@pytest.fixture
def september(riverside, room, screen: MeetingScreen) -> MeetingScreen:
    room.show(Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"]))
    return screen


def notes_of(riverside, meeting: str = "november") -> list[str]:
    return [
        one.item.notes for one in riverside.file.meetings.sheet(riverside.meetings[meeting]).items
    ]


def test_a_planned_meeting_shows_its_agenda_and_how_to_begin(screen) -> None:
    assert screen.title() == "Monday 30 November 2026, Planned"
    assert screen.agenda() == AGENDA
    assert "Start taking minutes" in screen.buttons()
    assert "Decision" not in screen.buttons()
    assert "6 pm to 7.30 pm · The hall" in screen.texts()


def test_each_state_offers_what_comes_next(riverside, minuting) -> None:
    assert "Finish meeting" in minuting.buttons()
    assert "Print the minutes" in minuting.buttons()

    minuting.press("Finish meeting")

    assert minuting.title() == "Monday 30 November 2026, Draft minutes"
    assert "Approve the minutes…" in minuting.buttons()
    assert "Finish meeting" not in minuting.buttons()


def test_ctrl_enter_ticks_an_item_and_goes_to_the_notes_of_the_next(minuting) -> None:
    minuting.write("Amina opened the meeting.")
    minuting.key(Qt.Key.Key_Return, CONTROL)

    assert minuting.agenda()[:2] == [
        "  done 1 Welcome and apologies",
        "> 2 Minutes of the last meeting",
    ]
    assert minuting.heading() == "2. Minutes of the last meeting"
    assert minuting.notes.hasFocus()
    assert minuting.notes.toPlainText() == ""


def test_notes_are_kept_before_the_next_item_is_shown(riverside, minuting) -> None:
    minuting.write("Amina opened the meeting.")
    minuting.key(Qt.Key.Key_PageDown, CONTROL)
    minuting.write("Agreed.")
    minuting.key(Qt.Key.Key_PageUp, CONTROL)

    assert notes_of(riverside)[:2] == ["Amina opened the meeting.", "Agreed."]
    assert minuting.notes.toPlainText() == "Amina opened the meeting."


def test_notes_are_in_the_file_within_two_seconds_of_typing(qtbot, riverside, minuting) -> None:
    minuting.write("heard")

    qtbot.waitUntil(lambda: notes_of(riverside)[0] == "heard", timeout=2000)
    assert not minuting.notes.is_waiting


def test_the_cursor_stays_while_notes_are_kept_and_others_are_ticked(
    qtbot, riverside, minuting
) -> None:
    minuting.write("We heard ")
    qtbot.waitUntil(lambda: notes_of(riverside)[0] == "We heard", timeout=2000)
    minuting.write("two")
    riverside.file.meetings.mark(
        riverside.meetings["november"], riverside.people["Tom O'Hara"], Presence.PRESENT
    )
    minuting.write(" views")

    assert minuting.notes.toPlainText() == "We heard two views"


def test_undo_of_notes_is_seen_in_the_field(riverside, minuting, room) -> None:
    minuting.write("a slip")
    room.leave()

    riverside.file.history.undo()

    assert minuting.notes.toPlainText() == ""


def test_text_that_cannot_be_kept_waits_and_comes_back(
    qtbot, riverside, minuting, monkeypatch
) -> None:
    meetings, write = riverside.file.meetings, riverside.file.meetings.write_notes

    def full(*_: object) -> None:
        raise Unavailable("disk_full")

    monkeypatch.setattr(meetings, "write_notes", full)
    minuting.write("heard")
    with qtbot.captureExceptions() as risen:
        minuting.key(Qt.Key.Key_PageDown, CONTROL)
    monkeypatch.setattr(meetings, "write_notes", write)
    minuting.key(Qt.Key.Key_PageUp, CONTROL)

    assert risen[0][0] is Unavailable
    assert minuting.notes.toPlainText() == "heard"
    qtbot.waitUntil(lambda: notes_of(riverside)[0] == "heard", timeout=2000)


def test_leaving_the_room_says_so_when_notes_cannot_be_kept(
    riverside, minuting, room, monkeypatch
) -> None:
    meetings, write = riverside.file.meetings, riverside.file.meetings.write_notes

    def full(*_: object) -> None:
        raise Unavailable("disk_full")

    monkeypatch.setattr(meetings, "write_notes", full)
    minuting.write("heard")
    with pytest.raises(Unavailable):
        room.leave()
    monkeypatch.setattr(meetings, "write_notes", write)
    room.leave()

    assert notes_of(riverside)[0] == "heard"
    assert not minuting.notes.is_waiting


def test_the_register_is_ticked_with_space(minuting) -> None:
    minuting.on_register("Amina Yusuf")
    minuting.on_register("Helen Cross")

    assert minuting.register()[0] == "[x] Amina Yusuf"
    assert "[x] Helen Cross" in minuting.register()
    assert "[ ] Tom O'Hara" in minuting.register()
    assert "2 of 8" in minuting.texts()
    assert any(text.startswith("Here: 1 patient, 1 staff.") for text in minuting.texts())


def test_apologies_and_absence_are_marked_by_keys_and_said_in_words(minuting) -> None:
    minuting.on_register("Tom O'Hara", Qt.Key.Key_A, ALT)
    minuting.on_register("Łucja Wójcik", Qt.Key.Key_N, ALT)

    assert "[-] Tom O'Hara apologies" in minuting.register()
    assert "[ ] Łucja Wójcik not here" in minuting.register()
    assert "Sent apologies: 1" in minuting.texts()


def test_a_second_space_takes_a_tick_away(minuting) -> None:
    minuting.on_register("Amina Yusuf")
    minuting.on_register("Amina Yusuf")

    assert minuting.register()[0] == "[ ] Amina Yusuf"


def test_enter_in_the_register_asks_for_more(qtbot, minuting) -> None:
    minuting.on_register("Amina Yusuf", Qt.Key.Key_Return)
    editor = EditorScreen(qtbot, "AttendanceEditor")
    assert "Amina Yusuf at this meeting" in editor.texts()
    editor.type("arrived", "6.20 pm")
    editor.enter()
    no_dialog(qtbot)

    assert minuting.register()[0] == "[x] Amina Yusuf"


def test_a_guest_is_added_by_keys(qtbot, minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_G, CONTROL | SHIFT)
    editor = EditorScreen(qtbot, "GuestEditor")
    editor.type("name", "Aled Rees")
    editor.enter()
    no_dialog(qtbot)

    assert minuting.register()[-1] == "[x] Aled Rees guest"


def test_a_decision_is_written_under_the_notes_and_they_stay_in_view(riverside, minuting) -> None:
    minuting.on_register("Amina Yusuf")
    minuting.write("Both were played.")
    minuting.key(Qt.Key.Key_D, CONTROL)
    assert (minuting.value("how"), minuting.value("patients")) == ("Agreed by all", "1")
    assert not minuting.notes.visibleRegion().isEmpty()
    minuting.type("text", "Use version B")
    minuting.key(Qt.Key.Key_Return)

    assert minuting.captured() == ["Decision: Use version B"]
    assert minuting.open_panel() == ""
    assert minuting.notes.hasFocus()
    assert minuting.notes.toPlainText() == "Both were played."


def test_votes_are_asked_for_only_where_there_was_a_vote(riverside, minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_D, CONTROL)
    minuting.type("text", "Move the meeting")
    with pytest.raises(LookupError):
        minuting.value("votes_for")

    minuting.pick("how", "By v")
    minuting.type("votes_for", "5")
    minuting.key(Qt.Key.Key_Return)

    (decision,) = riverside.file.meetings.sheet(riverside.meetings["november"]).items[0].decisions
    assert (decision.votes_for, decision.votes_against) == (5, None)


def test_an_action_has_an_owner_and_a_day(minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_A, CONTROL | SHIFT)
    minuting.type("text", "Have it recorded again")
    minuting.type("owner", "HC / JA")
    minuting.type("due", "11 December 2026")
    minuting.key(Qt.Key.Key_Return)

    assert minuting.captured() == ["Action 3: Have it recorded again"]
    assert "HC / JA by 11 Dec" in minuting.texts()


def test_a_day_that_cannot_be_read_keeps_the_panel_open(minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_A, CONTROL | SHIFT)
    minuting.type("text", "Have it recorded again")
    minuting.type("owner", "HC")
    minuting.type("due", "soonish")
    minuting.key(Qt.Key.Key_Return)

    assert minuting.open_panel() == "ActionPanel"
    assert minuting.captured() == []


def test_what_is_missing_is_said_in_the_panel(minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_A, CONTROL | SHIFT)
    minuting.type("text", "Have it recorded again")
    minuting.key(Qt.Key.Key_Return)

    assert minuting.problem() == "Please fill this in. Nothing has been changed."
    assert minuting.value("text") == "Have it recorded again"


def test_a_pledge_is_captured_in_place(riverside, minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_P, CONTROL | SHIFT)
    minuting.type("promiser", "Reception team")
    minuting.pick("promiser_kind", "A t")
    minuting.type("text", "ring back by noon")
    minuting.key(Qt.Key.Key_Return)

    assert minuting.captured() == ["Pledge: Reception team: ring back by noon"]


def test_a_pledge_is_asked_what_first_and_then_who(minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_P, CONTROL | SHIFT)
    asked = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        asked.append(focused.objectName() if focused else "")
        minuting.key(Qt.Key.Key_Tab)

    assert asked == ["text", "promiser", "promiser_kind"]


def test_an_earlier_action_is_reported_at_this_item(riverside, minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_E, CONTROL | SHIFT)
    assert minuting.value("action_id").startswith("1 put a poster")
    minuting.pick("state", "Done")
    minuting.type("note", "It is up")
    minuting.key(Qt.Key.Key_Return)

    assert minuting.captured() == ["Action 1: Done: put a poster in the waiting room"]


def test_esc_leaves_a_panel_and_keeps_what_was_typed(minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_D, CONTROL)
    minuting.type("text", "Use version")
    minuting.key(Qt.Key.Key_Escape)
    assert minuting.open_panel() == ""

    minuting.key(Qt.Key.Key_D, CONTROL)

    assert minuting.value("text") == "Use version"


def test_a_panel_stays_with_its_item(minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_D, CONTROL)
    minuting.type("text", "Use version")
    minuting.choose(1)
    assert minuting.open_panel() == ""

    minuting.choose(0)

    assert minuting.value("text") == "Use version"


def test_a_new_entry_under_another_item_begins_empty(minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_D, CONTROL)
    minuting.type("text", "Use version")
    minuting.choose(1)
    minuting.key(Qt.Key.Key_D, CONTROL)

    assert minuting.value("text") == ""


def test_something_captured_is_changed_and_removed_by_keyboard(september) -> None:
    september.press_captured("Change: Decision")
    assert september.value("text").startswith("Use version B")
    september.key(Qt.Key.Key_A, CONTROL)
    september.type("text", "Use version A")
    september.key(Qt.Key.Key_Return)
    assert september.captured()[0] == "Decision: Use version A"

    september.press_captured("Remove: Decision")

    assert not any(one.startswith("Decision") for one in september.captured())
    assert september.view.focusWidget() is september.notes


def test_an_item_is_added_moved_changed_and_removed_by_keys(qtbot, screen) -> None:
    screen.notes.setFocus()
    screen.key(Qt.Key.Key_I, CONTROL | SHIFT)
    editor = EditorScreen(qtbot, "ItemEditor")
    editor.type("title", "Car park")
    editor.enter()
    no_dialog(qtbot)
    assert screen.agenda()[3:] == [
        "> 4 Car park",
        "  5 Any other business",
        "  6 Date of the next meeting",
    ]

    screen.on_agenda(Qt.Key.Key_Down, ALT)
    assert screen.agenda()[4:] == ["> 5 Car park", "  6 Date of the next meeting"]

    screen.on_agenda(Qt.Key.Key_F2)
    editor = EditorScreen(qtbot, "ItemEditor")
    editor.type("title", "Car park and bus stop")
    editor.enter()
    no_dialog(qtbot)
    assert screen.agenda()[4] == "> 5 Car park and bus stop"

    screen.on_agenda(Qt.Key.Key_Delete)
    assert len(screen.agenda()) == 5


def test_an_item_with_a_decision_stays_and_it_is_said_why(september) -> None:
    september.on_agenda(Qt.Key.Key_Delete)

    assert "a decision was recorded" in september.problem()
    assert len(september.agenda()) == 7


def test_an_item_is_put_off_and_back(riverside, minuting) -> None:
    minuting.press("Put off")
    assert minuting.agenda()[0] == "> 1 Welcome and apologies put off"

    minuting.press("Put off")
    assert minuting.agenda()[0] == "> 1 Welcome and apologies"

    minuting.press("Dealt with")
    sheet = riverside.file.meetings.sheet(riverside.meetings["november"])
    assert sheet.items[0].item.state is ItemState.DONE


def test_the_meeting_is_changed_next_to_what_it_says(qtbot, minuting) -> None:
    minuting.press("Change this meeting: time, place, chair, last minutes, next meeting")
    editor = EditorScreen(qtbot, "MeetingEditor")
    editor.pick("chair_id", "Amina Yusuf")
    editor.pick("previous_minutes", "Approved")
    editor.type("next_date", "25 January 2027")
    editor.enter()
    no_dialog(qtbot)

    assert any(
        "Chair: Amina Yusuf" in text
        and "Last minutes: approved" in text
        and "Next meeting: Monday 25 January 2027" in text
        for text in minuting.texts()
    )


def test_approved_minutes_are_read_only_and_say_why(qtbot, riverside, september) -> None:
    september.press("Approve the minutes…")
    EditorScreen(qtbot, "ApproveMinutes").enter()
    no_dialog(qtbot)

    assert september.title() == "Monday 14 September 2026, Approved minutes"
    assert (
        "These minutes were approved on 24 November 2026."
        " They are locked, so nothing here can be changed." in september.texts()
    )
    assert september.notes.isReadOnly()
    assert set(september.buttons()) >= {"Print the minutes"}
    assert not {"Decision", "Change", "Remove", "Add an item", "Add a guest"} & set(
        september.buttons()
    )
    september.on_register("Amina Yusuf")
    assert september.register()[0] == "[x] Amina Yusuf"


def test_it_leads_to_the_initiative_and_to_the_paper(riverside, september, went) -> None:
    september.press("About New phone menu (Co-design on the ladder)")
    september.press("Print the minutes")
    september.press("Back to all meetings")

    assert went == [
        Place("initiative", riverside.initiatives["phones"]),
        Place("print", riverside.meetings["september"], "minutes"),
        Place("meetings", riverside.meetings["september"]),
    ]


def test_f6_goes_round_agenda_notes_and_register(minuting) -> None:
    minuting.notes.setFocus()
    seen = []
    for _ in range(3):
        minuting.key(Qt.Key.Key_F6)
        seen.append(minuting.view.focusWidget().objectName())

    assert seen == ["register_lines", "agenda", "notes"]


def test_a_planned_meeting_is_removed(riverside, screen, went) -> None:
    screen.press("Remove this meeting")

    assert went == [Place("meetings")]
    assert len(riverside.file.meetings.listed(riverside.group)) == 1


def test_a_meeting_without_items_offers_the_first_one(riverside, room, screen) -> None:
    empty = riverside.file.meetings.plan(
        riverside.group, date=date(2027, 1, 4), standing_items=False
    )
    room.show(Place("meeting", empty))

    assert "There is no item yet. Add the first one to the agenda." in screen.texts()
    assert "Add an item" in screen.buttons()


def test_bold_and_lists_have_buttons_that_show_what_is_on(minuting) -> None:
    minuting.write("agreed ")
    minuting.press("Bold")
    minuting.write("all")

    assert minuting.notes.markdown() == "agreed **all**"
    assert minuting.notes.hasFocus()


def test_tab_goes_from_the_notes_through_what_was_captured_to_the_buttons(september) -> None:
    september.notes.setFocus()
    passed = []
    for _ in range(12):
        september.key(Qt.Key.Key_Tab)
        focus = september.view.focusWidget()
        passed.append(focus.accessibleName() or focus.text())

    assert passed[:5] == [
        "Bold",
        "List",
        "Numbered list",
        "Change: Decision, Use version B, recorded again at a slower speed.",
        "Remove: Decision, Use version B, recorded again at a slower speed.",
    ]
    assert "Decision" not in passed[:5]


def test_tab_goes_from_the_notes_into_the_open_panel(minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_D, CONTROL)
    passed = []
    for _ in range(5):
        passed.append(minuting.view.focusWidget().objectName())
        minuting.key(Qt.Key.Key_Tab)

    assert passed == ["text", "how", "patients", "staff", "save"]


RING = "Action: Helen to ring the practice by Friday"
OFFERED = "Action for Helen Cross, by Friday 4 December: ring the practice"


@pytest.fixture
def offering(minuting: MeetingScreen) -> MeetingScreen:
    minuting.write(RING)
    minuting.key(Qt.Key.Key_Return)
    return minuting


def test_a_line_that_reads_as_an_action_is_offered_without_taking_the_focus(offering) -> None:
    offering.key(Qt.Key.Key_N)

    assert OFFERED in offering.texts()
    assert offering.notes.hasFocus()
    assert offering.notes.toPlainText() == f"{RING}\nn"


def test_ctrl_shift_enter_opens_the_action_filled_in(offering) -> None:
    offering.key(Qt.Key.Key_Return, CONTROL | SHIFT)

    assert offering.open_panel() == "ActionPanel"
    assert offering.value("text") == "ring the practice"
    assert offering.value("owner") == "Helen Cross"


def test_ctrl_shift_enter_needs_no_enter_before(minuting) -> None:
    minuting.write("Decision: use version B")
    minuting.key(Qt.Key.Key_Return, CONTROL | SHIFT)

    assert minuting.open_panel() == "DecisionPanel"


def test_what_is_written_down_is_out_of_the_notes_and_under_them(riverside, offering) -> None:
    offering.write("She agreed.")
    offering.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    offering.key(Qt.Key.Key_Return)

    assert offering.notes.toPlainText() == "She agreed."
    assert notes_of(riverside)[0] == "She agreed."
    assert len(offering.captured()) == 1
    assert OFFERED not in offering.texts()
    assert offering.view.focusWidget() is offering.notes


def test_esc_in_the_notes_leaves_the_line_there(offering) -> None:
    offering.key(Qt.Key.Key_Escape)

    assert OFFERED not in offering.texts()
    assert offering.notes.toPlainText() == f"{RING}\n"


def test_a_line_ended_by_going_to_the_next_item_waits_with_its_own(minuting) -> None:
    minuting.write(RING)
    minuting.key(Qt.Key.Key_PageDown, CONTROL)
    assert OFFERED not in minuting.texts()

    minuting.key(Qt.Key.Key_PageUp, CONTROL)

    assert OFFERED in minuting.texts()


def test_an_action_begun_before_is_not_lost_to_an_offer(minuting) -> None:
    minuting.key(Qt.Key.Key_A, CONTROL | SHIFT)
    minuting.type("text", "Ask the bus company")
    minuting.key(Qt.Key.Key_Escape)
    minuting.write(RING)
    minuting.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert minuting.value("text") == "Ask the bus company"

    minuting.key(Qt.Key.Key_Return)

    assert minuting.notes.toPlainText() == RING


def test_who_proposed_and_seconded_is_asked_for_a_vote(riverside, minuting) -> None:
    minuting.notes.setFocus()
    minuting.key(Qt.Key.Key_D, CONTROL)
    minuting.type("text", "Move the meeting")
    minuting.pick("how", "By v")
    minuting.type("proposer", "Amina Yusuf")
    minuting.type("seconder", "Helen Cross")
    minuting.key(Qt.Key.Key_Return)

    (decision,) = riverside.file.meetings.sheet(riverside.meetings["november"]).items[0].decisions
    assert (decision.proposer, decision.seconder) == ("Amina Yusuf", "Helen Cross")


def test_the_agenda_is_copied_by_its_button(riverside, screen) -> None:
    screen.press("Copy the agenda")

    assert "Welcome and apologies" in QApplication.clipboard().text()


def test_the_calendar_entry_is_saved_by_its_button(tmp_path, answers, screen) -> None:
    answers.paths = [tmp_path / "november.ics"]

    screen.press("Save this meeting as a calendar entry")

    assert (tmp_path / "november.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_a_correction_is_added_changed_and_removed_on_the_page(qtbot, riverside, september) -> None:
    if "Add a correction…" not in september.buttons():
        riverside.file.meetings.approve(
            riverside.meetings["september"], riverside.clock().date(), None
        )
    september.press("Add a correction…")
    editor = EditorScreen(qtbot, "Amendment")
    editor.type("text", "12 places, not 10")
    editor.enter()
    no_dialog(qtbot)
    assert "12 places, not 10" in september.texts()

    september.press_captured("Remove: 12 places")

    assert "12 places, not 10" not in september.texts()


def test_open_minutes_have_no_corrections(minuting) -> None:
    assert "Add a correction…" not in minuting.buttons()
