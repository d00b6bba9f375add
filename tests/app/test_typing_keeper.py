"""What is typed is kept on every pause, offered in its form, and given back after a crash."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from coprod_desktop.app.pledge_doors import ActionDoors, PledgeDoors
from coprod_desktop.domain.drafts import DraftForm, DraftPlace
from coprod_desktop.domain.meetings import Decision
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.close_pledge import PledgeTurn
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store import drafts
from coprod_desktop.views.aside_strip import AsideStrip
from coprod_desktop.views.meeting import MeetingView
from tests.screens import seen
from tests.screens.keyboard import CONTROL
from tests.screens.meetings import MeetingScreen
from tests.screens.pledges import EditorScreen, PledgesScreen

SOON = 2_000  # milliseconds in which typing must be kept after a pause


class Desk:
    """Somebody who types at the window of Riverside, and what the file knows of it."""

    def __init__(self, qtbot, window, riverside) -> None:
        self._qtbot = qtbot
        self.window = window
        self.riverside = riverside
        self.file = riverside.file
        self.desk = window.session.desk
        self.keeper = self.desk.typing_keeper
        self.messages = window.program.messages

    def change_pledge(self, key: str = "board") -> EditorScreen:
        """Open the editor of a pledge."""
        PledgeDoors(self.desk, self.window).edit(self.riverside.pledges[key])
        return EditorScreen(self._qtbot, "PledgeEditor")

    def make_pledge(self) -> EditorScreen:
        """Open the editor for a new pledge."""
        PledgeDoors(self.desk, self.window).edit()
        return EditorScreen(self._qtbot, "PledgeEditor")

    def drafts(self) -> dict[str, str]:
        """The words kept aside, by what they are and where they belong."""
        return {one.draft.place.field: one.draft.text for one in self.file.drafts.found()}

    def waits_for(self, **drafts: str) -> None:
        """Wait until just these words are kept, as long as the promise is."""
        wanted = {name.replace("__", "."): text for name, text in drafts.items()}
        self._qtbot.waitUntil(lambda: self.drafts() == wanted, timeout=SOON)

    def form(self, begun: str = "") -> DraftForm:
        """The form about the group, or for something new in it."""
        return DraftForm("group", self.file.groups.get(self.riverside.group).uid, begun)


@pytest.fixture
def typist(qtbot, main_window, riverside) -> Iterator[Desk]:
    yield Desk(qtbot, main_window, riverside)
    seen.close_dialogs()


def fail_to_write(typist: Desk, monkeypatch, code: str = "disk_full") -> list[int]:
    """From now on the file takes no drafts; gives the list of tries."""
    tries: list[int] = []

    def settle(*_: object) -> None:
        tries.append(1)
        raise Unavailable(code, path=typist.file.path)

    monkeypatch.setattr(typist.file.drafts, "settle", settle)
    return tries


def test_words_are_kept_within_two_seconds_of_a_pause(typist) -> None:
    typist.change_pledge().type("text", ", each day")

    typist.waits_for(text="Waiting times shown on the board by 9 am, each day")


def test_nothing_is_written_while_somebody_types_on(qtbot, typist) -> None:
    editor = typist.change_pledge()
    with qtbot.assertNotEmitted(typist.keeper.kept_again, wait=0):
        editor.type("text", " and some more words without a pause")

    assert typist.drafts() == {}


def test_leaving_a_field_keeps_its_words_at_once(typist) -> None:
    editor = typist.make_pledge()
    editor.type("text", "Bring chairs")

    seen.field(editor.dialog, "to_whom").setFocus()

    assert typist.drafts() == {"pledge.text": "Bring chairs"}


def test_losing_the_window_keeps_its_words_at_once(qapp: QApplication, typist) -> None:
    typist.make_pledge().type("text", "Bring chairs")

    qapp.focusChanged.emit(QApplication.focusWidget(), None)

    assert typist.drafts() == {"pledge.text": "Bring chairs"}


def test_the_end_of_the_session_keeps_its_words_at_once(qapp: QApplication, typist) -> None:
    typist.make_pledge().type("text", "Bring chairs")

    qapp.aboutToQuit.emit()

    assert typist.drafts() == {"pledge.text": "Bring chairs"}


def test_a_defect_of_the_program_keeps_its_words_at_once(typist) -> None:
    typist.make_pledge().type("text", "Bring chairs")

    typist.window.program.faults.defect.emit("KeyError")

    assert typist.drafts() == {"pledge.text": "Bring chairs"}


def test_locking_keeps_words_and_offers_them_after_unlocking(qtbot, typist) -> None:
    typist.file.security.set("correct horse", "correct horse")
    typist.desk.protection_changed.emit()
    typist.make_pledge().type("text", "Bring chairs")

    typist.window.program.lock()
    qtbot.waitUntil(lambda: typist.file._store.locked)
    typist.window.session.unlock("correct horse")

    dialog = seen.open_dialog(qtbot, "TypedBefore")
    assert "Bring chairs" in seen.texts(dialog)


def test_words_typed_back_to_what_is_saved_need_no_draft(typist) -> None:
    editor = typist.change_pledge()
    editor.type("to_whom", "Everybody")
    typist.waits_for(to_whom="Everybody")

    seen.part(editor.dialog, QLineEdit, "to_whom").clear()

    typist.waits_for()


def test_saving_a_form_drops_its_drafts(typist) -> None:
    editor = typist.change_pledge()
    editor.type("text", ", each day")
    typist.waits_for(text="Waiting times shown on the board by 9 am, each day")

    editor.enter()

    with typist.file._store.reading() as session:
        assert drafts.listed(session) == ()


def test_a_form_left_with_esc_keeps_its_words_aside_and_says_so(qtbot, typist) -> None:
    editor = typist.make_pledge()
    editor.type("text", "Bring chairs")

    editor.escape()
    seen.no_dialog(qtbot)

    assert typist.drafts() == {"pledge.text": "Bring chairs"}
    assert typist.messages.told().startswith("What you typed is kept aside.")


def test_a_form_left_as_it_was_says_nothing(qtbot, typist) -> None:
    typist.make_pledge().escape()
    seen.no_dialog(qtbot)

    assert typist.drafts() == {}
    assert typist.messages.told() == ""


def test_a_form_opened_again_offers_what_was_typed_and_waits_for_an_answer(qtbot, typist) -> None:
    typist.file.drafts.keep(typist.form("pledge").place("text"), "Bring chairs")

    editor = typist.make_pledge()

    assert editor.value("text") == ""
    assert any("“Bring chairs”" in said for said in editor.texts())
    seen.press(qtbot, editor.dialog, "Put it in")
    assert editor.value("text") == "Bring chairs"
    assert not seen.part(editor.dialog, AsideStrip).isVisible()


def test_words_offered_in_a_form_can_be_thrown_away(qtbot, typist) -> None:
    typist.file.drafts.keep(typist.form("pledge").place("text"), "Bring chairs")
    editor = typist.make_pledge()

    seen.press(qtbot, editor.dialog, "Throw it away")

    assert typist.drafts() == {}
    assert editor.value("text") == ""


def test_words_of_one_entry_are_not_offered_in_the_form_of_another(typist) -> None:
    place = DraftPlace("pledge", typist.file.pledges.line(1).pledge.uid, "text")
    typist.file.drafts.keep(place, "Other words")

    editor = typist.change_pledge("visit")

    assert editor.dialog.findChild(AsideStrip) is None


def test_a_date_that_is_being_typed_is_kept_as_it_stands(typist) -> None:
    typist.make_pledge().type("due", "30 no")

    typist.waits_for(pledge__due="30 no")


def test_the_turn_of_a_pledge_keeps_its_own_words(typist) -> None:
    PledgeDoors(typist.desk, typist.window).turn(
        typist.riverside.pledges["board"], PledgeTurn.NOT_KEPT
    )
    EditorScreen(typist._qtbot, "ClosePledge").type("reason", "The board broke")

    typist.waits_for(close_pledge__not_kept__reason="The board broke")


def test_where_keeping_fails_the_form_says_so_once_and_keeps_the_words(
    qtbot, typist, monkeypatch
) -> None:
    editor = typist.make_pledge()
    told: list[Unavailable] = []
    typist.keeper.trouble.connect(told.append)
    with monkeypatch.context() as trouble:
        tries = fail_to_write(typist, trouble)
        editor.type("text", "Bring chairs")

        qtbot.waitUntil(lambda: bool(tries), timeout=SOON)
        typist.keeper.flush()
        typist.keeper.flush()

    assert [one.code for one in told] == ["disk_full"]
    assert any("What you type stays in its field." in said for said in editor.texts())
    assert editor.value("text") == "Bring chairs"


def test_words_offered_and_not_answered_stay_beside_new_ones(typist) -> None:
    typist.file.drafts.settle({typist.form("pledge").place("text"): "Bring chairs"})
    editor = typist.make_pledge()

    editor.type("text", "Bring tea")

    typist.waits_for(pledge__text="Bring chairs\n\nBring tea")


def test_words_put_in_and_written_on_are_one_text(qtbot, typist) -> None:
    typist.file.drafts.settle({typist.form("pledge").place("text"): "Bring chairs"})
    editor = typist.make_pledge()
    seen.press(qtbot, editor.dialog, "Put it in")

    editor.type("text", " and tea")

    typist.waits_for(pledge__text="Bring chairs and tea")


def test_it_is_tried_again_until_it_can_be_kept(qtbot, typist, monkeypatch) -> None:
    editor = typist.make_pledge()
    with monkeypatch.context() as trouble:
        fail_to_write(typist, trouble)
        editor.type("text", "Bring chairs")
        assert not typist.keeper.flush()

    with qtbot.waitSignal(typist.keeper.kept_again, timeout=7_000):
        pass

    assert typist.drafts() == {"pledge.text": "Bring chairs"}
    assert not seen.part(editor.dialog, AsideStrip).isVisible()


def test_a_form_left_while_nothing_can_be_kept_is_kept_later(qtbot, typist, monkeypatch) -> None:
    editor = typist.make_pledge()
    with monkeypatch.context() as trouble:
        fail_to_write(typist, trouble)
        editor.type("text", "Bring chairs")
        editor.escape()
        seen.no_dialog(qtbot)

    assert typist.keeper.flush()

    assert typist.drafts() == {"pledge.text": "Bring chairs"}


def test_drafts_that_could_not_be_dropped_go_later(qtbot, typist, monkeypatch) -> None:
    editor = typist.make_pledge()
    editor.type("promiser", "Reception team")
    editor.type("text", "Bring chairs")
    typist.keeper.flush()
    with monkeypatch.context() as trouble:
        fail_to_write(typist, trouble)
        editor.enter()
        seen.no_dialog(qtbot)
    assert typist.drafts() != {}

    typist.keeper.flush()

    assert typist.drafts() == {}


def test_words_of_an_opening_that_failed_are_carried_into_the_next(qtbot, typist) -> None:
    editor = typist.make_pledge()
    editor.type("text", "Bring chairs")
    carried = typist.keeper.unsaved()
    seen.part(editor.dialog, QPlainTextEdit, "text").clear()
    editor.escape()
    seen.no_dialog(qtbot)

    typist.keeper.take_over(carried)

    assert "Bring chairs" in seen.texts(seen.open_dialog(qtbot, "TypedBefore"))


def test_a_file_open_to_read_keeps_nothing_and_offers_nothing(typist, monkeypatch) -> None:
    monkeypatch.setattr(type(typist.file), "read_only", True)

    editor = typist.make_pledge()
    editor.type("text", "Bring chairs")

    assert typist.keeper.flush()
    monkeypatch.undo()
    assert typist.drafts() == {}


def test_the_menu_shows_what_waits_or_says_that_nothing_does(qtbot, typist) -> None:
    typist.keeper.show()
    assert typist.messages.told().startswith("Nothing waits.")
    typist.file.drafts.keep(typist.form("pledge").place("text"), "Bring chairs")

    typist.keeper.show()

    assert "Bring chairs" in seen.texts(seen.open_dialog(qtbot, "TypedBefore"))


def test_deciding_later_keeps_the_words_and_says_where_they_are(qtbot, typist) -> None:
    typist.file.drafts.keep(typist.form("pledge").place("text"), "Bring chairs")
    typist.keeper.show()

    seen.press(qtbot, seen.open_dialog(qtbot, "TypedBefore"), "Decide later")
    seen.no_dialog(qtbot)

    assert typist.drafts() == {"pledge.text": "Bring chairs"}
    assert "Typed and not saved" in typist.messages.told()


@pytest.mark.parametrize(
    ("owner", "begun", "field", "dialog"),
    [
        ("group", "", "name", "GroupEditor"),
        ("group", "group", "name", "GroupEditor"),
        ("group", "pledge", "text", "PledgeEditor"),
        ("group", "action", "text", "ActionEditor"),
        ("group", "initiative", "title", "InitiativeEditor"),
        ("group", "person", "name", "PersonEditor"),
        ("group", "meeting", "venue", "MeetingEditor"),
        ("group", "next_meeting", "venue", "NextMeeting"),
        ("person", "", "name", "PersonEditor"),
        ("person", "membership", "office", "MembershipEditor"),
        ("membership", "", "speaks_for", "MembershipEditor"),
        ("initiative", "", "title", "InitiativeEditor"),
        ("initiative", "placement", "reason", "PlaceInitiative"),
        ("initiative", "placement", "own_words", "PlaceInitiative"),
        ("initiative", "parts_shared", "note", "PartsShared"),
        ("pledge", "", "promiser", "PledgeEditor"),
        ("pledge", "close_pledge.kept", "note", "ClosePledge"),
        ("action", "", "owner", "ActionEditor"),
        ("action", "action_report", "note", "ReportAction"),
        ("meeting", "", "venue", "MeetingEditor"),
        ("meeting", "item", "title", "ItemEditor"),
        ("meeting", "guest", "name", "GuestEditor"),
        ("item", "", "lead", "ItemEditor"),
        ("attendance", "", "role", "AttendanceEditor"),
    ],
)
def test_every_form_is_found_again_and_opened_with_its_words(
    qtbot, typist, owner, begun, field, dialog
) -> None:
    uid, id_ = entry(typist, owner)
    form = DraftForm(owner, uid, begun)
    typist.file.drafts.keep(form.place(field), "Words typed before")
    (found,) = typist.file.drafts.found()

    typist.keeper.open_with(form, id_, {field: "Words typed before"})

    assert EditorScreen(qtbot, dialog).value(field) == "Words typed before"
    assert found.id == id_
    assert found.field


def entry(typist: Desk, kind: str) -> tuple[str, int]:
    """The UUID and the key of something of Riverside."""
    here, file = typist.riverside, typist.file
    person = file.people.get(here.people["Amina Yusuf"])
    membership, _ = file.people.sheet(person.id).memberships[0]
    meeting = file.meetings.get(here.meetings["september"])
    known = {
        "group": file.groups.get(here.group),
        "person": person,
        "membership": membership,
        "initiative": file.initiatives.get(here.initiatives["corner"]),
        "pledge": file.pledges.line(here.pledges["board"]).pledge,
        "action": file.actions.line(here.actions["poster"]).action,
        "meeting": meeting,
        "item": file.meetings.item(here.items["corner"]),
        "attendance": file.meetings.sheet(meeting.id).attendances[0],
    }[kind]
    return known.uid, known.id


def test_somebody_not_ticked_yet_has_a_form_of_their_own(qtbot, typist) -> None:
    meeting = typist.file.meetings.get(typist.riverside.meetings["november"])
    person = typist.file.people.get(typist.riverside.people["Tom O'Hara"])
    form = DraftForm("meeting", meeting.uid, f"attendance.{person.uid}")
    typist.file.drafts.keep(form.place("role"), "Observer")

    typist.keeper.open_with(form, meeting.id, {"role": "Observer"})

    assert EditorScreen(qtbot, "AttendanceEditor").value("role") == "Observer"


def test_the_report_on_an_action_has_its_draft_from_either_place(qtbot, typist) -> None:
    typist.desk.go(Place("pledges", typist.riverside.actions["poster"], "actions"))
    view = typist.window.session.navigator.widget.currentWidget()
    seen.type_into(qtbot, view, "note", "The printer")
    typist.waits_for(action_report__note="The printer")

    ActionDoors(typist.desk, view).edit()

    assert typist.drafts() == {"action_report.note": "The printer"}


def test_a_note_on_a_pledge_is_a_draft_until_it_is_added(qtbot, typist) -> None:
    typist.desk.go(Place("pledges", typist.riverside.pledges["board"], "pledges"))
    screen = PledgesScreen(qtbot, typist.window.session.navigator.widget.currentWidget())
    screen.note("Half way")
    typist.waits_for(pledge_note__text="Half way")

    screen.press("Add a note")

    assert typist.drafts() == {}


def test_a_note_on_a_pledge_is_no_draft_once_the_room_was_left(qtbot, typist) -> None:
    typist.desk.go(Place("pledges", typist.riverside.pledges["board"], "pledges"))
    screen = PledgesScreen(qtbot, typist.window.session.navigator.widget.currentWidget())
    screen.note("Half way")
    typist.waits_for(pledge_note__text="Half way")

    typist.desk.go(Place("home"))

    assert typist.drafts() == {}
    assert typist.file.pledges.line(1).notes[-1].text == "Half way"


def at_item(typist: Desk, key: str = "phones") -> MeetingScreen:
    """The screen of the September meeting, at one item."""
    item, meeting = typist.riverside.items[key], typist.riverside.meetings["september"]
    typist.desk.go(Place("meeting", meeting, "item", item))
    return MeetingScreen(typist._qtbot, typist.window.session.navigator.widget)


def room(typist: Desk) -> MeetingView:
    """The screen of the meeting that is shown."""
    return cast("MeetingView", typist.window.session.navigator.widget)


def words_in(panel: QWidget, name: str) -> str:
    """What stands in a field of a panel."""
    return cast("QPlainTextEdit", seen.field(panel, name)).toPlainText()


def noted(typist: Desk) -> str:
    """The notes of the item about the corner, in the record."""
    return str(typist.file.meetings.item(typist.riverside.items["corner"]).notes)


def decide(typist: Desk, screen: MeetingScreen, words: str) -> None:
    """Open the panel for a decision and type into it."""
    typist._qtbot.keyClick(screen.view, Qt.Key.Key_D, CONTROL)
    seen.type_into(typist._qtbot, room(typist).panels.decision, "text", words)


def decisions(typist: Desk) -> tuple[Decision, ...]:
    """What was decided about the phones."""
    items = typist.file.meetings.sheet(typist.riverside.meetings["september"]).items
    wanted = typist.riverside.items["phones"]
    return next(one.decisions for one in items if one.item.id == wanted)


def test_words_in_a_panel_are_kept_and_go_when_they_are_written_down(qtbot, typist) -> None:
    screen = at_item(typist)
    decide(typist, screen, "Use version C")
    typist.waits_for(decision__text="Use version C")

    room(typist).panels.decision.submit()

    assert typist.drafts() == {}
    assert decisions(typist)[-1].text == "Use version C"


def test_words_left_in_a_panel_survive_a_panel_for_another_item(qtbot, typist) -> None:
    screen = at_item(typist)
    decide(typist, screen, "Use version C")

    screen = at_item(typist, "corner")
    decide(typist, screen, "Meet on Tuesdays")
    screen = at_item(typist)
    qtbot.keyClick(screen.view, Qt.Key.Key_D, CONTROL)

    assert words_in(room(typist).panels.decision, "text") == "Use version C"
    assert typist.messages.told() == "What you typed here before stands here again."


@pytest.mark.parametrize(
    ("begun", "field", "panel"),
    [
        ("decision", "text", "decision"),
        ("action", "text", "action"),
        ("pledge", "text", "pledge"),
        ("action_report", "note", "report"),
    ],
)
def test_a_panel_is_opened_with_the_words_typed_before(qtbot, typist, begun, field, panel) -> None:
    item = typist.file.meetings.sheet(typist.riverside.meetings["november"]).items[0].item
    form = DraftForm("item", item.uid, begun)
    typist.file.drafts.keep(form.place(field), "Words typed before")

    typist.keeper.open_with(form, item.id, {field: "Words typed before"})

    shown = getattr(room(typist).panels, panel)
    assert shown.isVisible()
    assert words_in(shown, field) == "Words typed before"


def test_a_decision_that_was_being_changed_opens_where_it_stands(typist) -> None:
    decision = decisions(typist)[0]
    form = DraftForm("decision", decision.uid)

    typist.keeper.open_with(form, decision.id, {"text": "Use version C"})

    panel = room(typist).panels.decision
    assert words_in(panel, "text") == "Use version C"


def test_meeting_notes_are_in_the_record_within_two_seconds(qtbot, typist) -> None:
    screen = at_item(typist, "corner")
    seen.type_into(qtbot, screen.view, "notes", "Carers came")

    qtbot.waitUntil(lambda: noted(typist) == "Carers came", timeout=SOON)


def test_notes_that_could_not_be_saved_are_saved_later_by_themselves(
    qtbot, typist, monkeypatch
) -> None:
    screen = at_item(typist, "corner")
    seen.type_into(qtbot, screen.view, "notes", "Carers came")
    with monkeypatch.context() as trouble, qtbot.captureExceptions():

        def full(*_: object) -> None:
            raise Unavailable("disk_full", path=typist.file.path)

        trouble.setattr(typist.file.meetings, "write_notes", full)
        room(typist).settle()

    qtbot.waitUntil(lambda: noted(typist) == "Carers came", timeout=7_000)


def test_notes_that_a_rule_refuses_are_kept_as_a_draft(qtbot, typist) -> None:
    screen = at_item(typist, "corner")
    uid = typist.file.meetings.item(typist.riverside.items["corner"]).uid
    seen.type_into(qtbot, screen.view, "notes", "Carers came")
    day = typist.riverside.clock().date()
    typist.file.meetings.approve(typist.riverside.meetings["september"], day, None)

    typist.window.session.keep_typing()

    (found,) = typist.file.drafts.found()
    assert (found.draft.place, found.draft.text) == (
        DraftPlace("item", uid, "notes"),
        "Carers came",
    )


def open_again(typist: Desk) -> Desk:
    """Close the file as the end of a session does, and open it in the same window."""
    path = typist.file.path
    typist.window.program.drop_file()
    seen.close_dialogs()
    typist.window.enter(GroupFile.open(path))
    QApplication.processEvents()
    return typist


def test_a_form_still_open_when_the_file_is_closed_is_offered_next_time(qtbot, typist) -> None:
    typist.make_pledge().type("text", "Bring chairs")

    open_again(typist)

    assert "Bring chairs" in seen.texts(seen.open_dialog(qtbot, "TypedBefore"))


def test_a_form_left_on_purpose_is_not_held_up_to_somebody_next_time(qtbot, typist) -> None:
    editor = typist.make_pledge()
    editor.type("text", "Bring chairs")
    editor.escape()
    seen.no_dialog(qtbot)

    open_again(typist)

    seen.no_dialog(qtbot)
    drafts = typist.window.session.desk.file.drafts.found()
    assert [one.draft.text for one in drafts] == ["Bring chairs"]


def test_a_form_opened_out_of_the_dialog_leads_back_to_the_rest(qtbot, typist) -> None:
    typist.file.drafts.keep(typist.form("pledge").place("text"), "Bring chairs")
    typist.file.drafts.keep(typist.form("action").place("text"), "Ask the caretaker")
    typist.keeper.show()

    seen.press(qtbot, seen.open_dialog(qtbot, "TypedBefore"), "Open the form with it")
    name = "ActionEditor" if _is_open("ActionEditor") else "PledgeEditor"
    EditorScreen(qtbot, name).escape()

    rest = seen.texts(seen.open_dialog(qtbot, "TypedBefore"))
    assert ("Bring chairs" in rest) == (name == "ActionEditor")


def _is_open(name: str) -> bool:
    shown = QApplication.topLevelWidgets()
    return any(one.objectName() == name and one.isVisible() for one in shown)


def test_the_dialog_is_walked_through_by_keys_alone(qtbot, typist) -> None:
    typist.file.drafts.keep(typist.form("pledge").place("text"), "Bring chairs")
    place = DraftPlace("pledge", typist.file.pledges.line(1).pledge.uid, "to_whom")
    typist.file.drafts.keep(place, "Everybody")
    typist.keeper.show()
    dialog = seen.open_dialog(qtbot, "TypedBefore")

    walked = []
    for _ in range(5):
        here = cast("QPushButton", dialog.focusWidget())
        walked.append(here.text())
        qtbot.keyClick(here, Qt.Key.Key_Tab)

    assert sorted(walked[:4]) == [
        "Keep what is saved",
        "Open the form with it",
        "Throw it away",
        "Use what I typed",
    ]
    assert walked[4] == "Decide later"


def test_words_typed_while_the_file_rests_are_kept_afterwards(typist) -> None:
    editor = typist.make_pledge()
    typist.desk.rest(True)
    editor.type("text", "Bring chairs")
    assert typist.keeper.flush()
    assert typist.drafts() == {}

    typist.desk.rest(False)

    typist.waits_for(pledge__text="Bring chairs")


def test_closing_asks_before_words_that_cannot_be_kept_are_lost(
    typist, monkeypatch, answers
) -> None:
    typist.make_pledge().type("text", "Bring chairs")
    answers.yes.append(False)
    with monkeypatch.context() as trouble:
        fail_to_write(typist, trouble)

        assert not typist.window.program.may_close()

    assert typist.window.session is not None


def test_a_defect_while_keeping_is_told_once(typist, monkeypatch) -> None:
    typist.make_pledge().type("text", "Bring chairs")

    def stumble(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as defect:
        defect.setattr(typist.file.drafts, "settle", stumble)
        with pytest.raises(ZeroDivisionError):
            typist.keeper.flush()

        assert typist.keeper.flush()
