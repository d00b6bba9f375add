"""Checklists by keyboard: chosen, gone through, kept while typed, compared, and counted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QRadioButton

from coprod_desktop.app import draft_forms
from coprod_desktop.app.challenge_doors import open_challenges
from coprod_desktop.app.checklist_doors import ChecklistDoors
from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.domain.drafts import DraftForm
from coprod_desktop.presenters.places import COMING_BACK, Place
from coprod_desktop.views.challenge_met import ChallengeMetDialog
from coprod_desktop.views.checklist_run import ChecklistRunDialog
from coprod_desktop.views.checklists import ChecklistsView
from coprod_desktop.widgets.row_list import RowList, RowRole
from tests.conftest import TODAY
from tests.screens import audit, seen
from tests.screens.keyboard import CONTROL, Keyboard

FIRST = "Everybody in the group can say what co-production means here."


class Person:
    """Somebody at the keyboard in the room of checklists."""

    def __init__(self, qtbot, window, riverside) -> None:
        self.qtbot = qtbot
        self.window = window
        self.file = riverside.file
        self.group = riverside.group
        self.keys = Keyboard(qtbot, window)
        self.desk = window.session.desk
        self.desk.go(Place("checklists"))
        QApplication.processEvents()

    @property
    def room(self) -> ChecklistsView:
        view = self.window.session.navigator.widget
        assert isinstance(view, ChecklistsView)
        return view

    def begin(self) -> ChecklistRunDialog:
        """Choose the first checklist, about the whole group."""
        self.keys.press("Do a checklist")
        seen.open_dialog(self.qtbot, "ChecklistChoice")
        self.keys.press("Begin")
        return self.form()

    def form(self) -> ChecklistRunDialog:
        dialog = seen.open_dialog(self.qtbot, "ChecklistRun")
        assert isinstance(dialog, ChecklistRunDialog)
        return dialog

    def keep(self) -> None:
        self.keys.key(Qt.Key.Key_Return, CONTROL)
        seen.no_dialog(self.qtbot)

    def runs(self):
        return self.file.checklists.of_group(self.group)


@pytest.fixture
def person(qtbot, main_window, riverside):
    yield Person(qtbot, main_window, riverside)
    seen.close_dialogs()


def test_a_checklist_is_gone_through_by_keyboard_alone(person) -> None:
    person.begin()
    person.keys.key(Qt.Key.Key_Right)
    assert person.keys.here() == f"{FIRST} Now and then"
    person.keys.fill(f"In your own words: {FIRST}", "We asked round")
    person.keys.fill("Who took part?", "six patients and two staff together")
    person.keep()

    (run,) = person.runs()
    assert run.who == "six patients and two staff together"
    assert [(one.score, one.words) for one in run.scores] == [(2, "We asked round")]
    assert "Gone through for the first time" in " ".join(seen.texts(person.room))


def test_what_shows_an_answer_is_found_by_a_word_of_it(person, riverside) -> None:
    dialog = person.begin()
    name = f"What in the record shows it?: {FIRST}"
    person.keys.tab_to(name)
    person.keys.type("phone")
    field = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == name)
    found = field.completer()
    person.qtbot.waitUntil(lambda: found.completionCount() > 0)
    words = found.currentCompletion()
    person.keys.fill(name, words)
    person.keep()

    (score,) = person.runs()[0].scores
    assert score.target_id == riverside.items["phones"]


def test_words_that_name_nothing_in_the_record_are_pointed_out_and_stay(person) -> None:
    dialog = person.begin()
    name = f"What in the record shows it?: {FIRST}"
    person.keys.fill(name, "zebra")
    person.keys.key(Qt.Key.Key_Return, CONTROL)

    said = "Nothing in the record is called that."
    assert [text for text in seen.texts(dialog) if text.startswith(said)]
    assert person.keys.here() == name
    assert (person.runs(), dialog.entry().answers[0].unknown) == ((), "zebra")


def test_answers_chosen_but_not_kept_are_offered_again(person) -> None:
    dialog = person.begin()
    person.keys.key(Qt.Key.Key_Right)
    person.desk.typing_keeper.flush()
    dialog.close()
    seen.no_dialog(person.qtbot)

    again = person.begin()
    seen.press(person.qtbot, again, "Put it in")

    assert again.entry().answers[0].score == 2
    assert "1 of 10 answered" in seen.texts(again)


def test_answers_are_found_again_from_the_menu_of_what_was_typed(person) -> None:
    form = draft_forms.in_group(person.file, person.group, "checklist_run.five_values")
    person.desk.typing_keeper.open_with(form, person.group, {"draft": "Mostly\t\tdecide\t3\t"})

    said = {one.statement: one.score for one in person.form().entry().answers}
    assert said["decide"] == 3


def test_an_arrow_key_goes_from_answer_to_answer(person) -> None:
    dialog = person.begin()
    for _ in range(3):
        person.keys.key(Qt.Key.Key_Right)
    person.keys.key(Qt.Key.Key_Left)

    chosen = [one.text() for one in dialog.findChildren(QRadioButton) if one.isChecked()]
    assert chosen == ["Mostly"]


def test_the_second_time_stands_beside_the_first(person, riverside) -> None:
    person.begin()
    person.keys.key(Qt.Key.Key_Right)
    person.keep()
    riverside.clock.forward(days=90)
    person.keys.press("Do it again")
    person.form()
    for _ in range(2):
        person.keys.key(Qt.Key.Key_Right)
    person.keep()

    texts = seen.texts(person.room)
    assert "one step up" in texts
    assert {"Before, 24 November 2026", "Now, 22 February 2027"} <= set(texts)


def test_one_gone_through_is_changed_and_taken_out_and_undo_brings_it_back(person) -> None:
    person.begin()
    person.keys.key(Qt.Key.Key_Right)
    person.keep()
    person.keys.press("Change")
    person.form()
    person.keys.key(Qt.Key.Key_Right)
    person.keep()
    assert person.runs()[0].scores[0].score == 3

    person.keys.press("Remove")
    assert person.runs() == ()
    person.keys.key(Qt.Key.Key_Z, CONTROL)

    person.qtbot.waitUntil(lambda: len(person.runs()) == 1)


def test_what_keeps_coming_back_is_seen_and_noted_by_keyboard(person) -> None:
    person.desk.go(Place("checklists", part=COMING_BACK))
    person.keys.press("Note a challenge")
    seen.open_dialog(person.qtbot, "ChallengeMet")
    person.keys.tab_to("What got in the way?")
    person.keys.key(Qt.Key.Key_Down)
    person.keys.fill("What happened, in a few words", "Nobody said why")
    person.keep()

    texts = seen.texts(person.room)
    assert "Unclear what it means" in texts
    assert "Once in 2026, not at all in 2025" in texts


def test_the_two_parts_are_one_stop_of_the_tab_key(person) -> None:
    person.keys.tab_to("Gone through")
    person.keys.key(Qt.Key.Key_Right)
    person.keys.key(Qt.Key.Key_Space)

    assert person.room.part == COMING_BACK
    assert "Nothing was noted in 2026." in seen.texts(person.room)


def test_challenges_of_a_meeting_are_noted_over_its_screen(person, riverside, qtbot) -> None:
    september = riverside.meetings["september"]
    open_challenges(person.desk, person.window, september)
    dialog = seen.open_dialog(qtbot, "ChallengesOfMeeting")
    person.keys.press("Note a challenge")
    inner = seen.open_dialog(qtbot, "ChallengeMet")
    assert isinstance(inner, ChallengeMetDialog)
    person.keys.tab_to("What got in the way?")
    person.keys.key(Qt.Key.Key_Down)
    person.keys.key(Qt.Key.Key_Return, CONTROL)

    qtbot.waitUntil(lambda: "Unclear what it means" in seen.texts(dialog))
    (kept,) = person.file.challenges.of_meeting(september)
    assert kept.meeting_id == september


def test_a_note_of_a_challenge_is_kept_while_it_is_typed(person, riverside, qtbot) -> None:
    challenge = ChallengeMet(group_id=person.group, challenge="late", on=TODAY)
    challenge_id = person.file.challenges.met(challenge)
    form = DraftForm("challenge_met", person.file.challenges.get(challenge_id).uid)
    person.desk.typing_keeper.open_with(form, challenge_id, {"note": "The chairs were bought"})

    dialog = seen.open_dialog(qtbot, "ChallengeMet")
    assert isinstance(dialog, ChallengeMetDialog)
    assert dialog.entry().note == "The chairs were bought"


def test_a_checklist_is_gone_through_from_the_room_of_all_of_them(person, qtbot) -> None:
    person.desk.go(Place("frameworks", part="uk_standards"))
    person.keys.press("Go through it")
    dialog = seen.open_dialog(qtbot, "ChecklistChoice")
    assert "12 statements" in str(seen.part(dialog, RowList).currentIndex().data(RowRole.UNDER))
    person.keys.press("Begin")

    assert person.form().windowTitle() == "Six standards for involvement"


def test_a_checklist_about_an_initiative_is_chosen_from_its_page(person, riverside, qtbot) -> None:
    phones = riverside.initiatives["phones"]
    ChecklistDoors(person.desk, person.window).choose(phones)
    seen.open_dialog(qtbot, "ChecklistChoice")
    person.keys.press("Begin")
    person.form()
    person.keys.key(Qt.Key.Key_Right)
    person.keep()

    (run,) = person.file.checklists.of_initiative(phones)
    assert "New phone menu" in seen.buttons(person.room)
    assert run.on == TODAY


@pytest.mark.parametrize(("scale", "wide"), [(1.0, 1366), (2.0, 1024)])
def test_all_statements_can_be_read_and_reached_at_any_size_of_text(
    person, main_window, scale: float, wide: int
) -> None:
    main_window.set_scale(scale)
    main_window.resize(wide, 600)
    dialog = person.begin()
    person.qtbot.wait(50)

    try:
        assert audit.cut_off(dialog) == []
        assert audit.controls_without_name_or_role(dialog) == []
        assert audit.traps(dialog) == []
    finally:
        main_window.set_scale(1.0)


def test_over_the_card_the_list_of_what_was_gone_through_is_as_high_as_its_rows(
    person, main_window
) -> None:
    person.begin()
    person.keys.key(Qt.Key.Key_Right)
    person.keep()
    main_window.set_scale(2.0)
    main_window.resize(1024, 600)
    person.qtbot.wait(50)

    try:
        runs = person.room.findChild(RowList)
        assert runs.height() < 2 * runs.sizeHintForRow(0)
    finally:
        main_window.set_scale(1.0)
