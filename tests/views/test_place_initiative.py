"""The dialog of placing by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from coprod_desktop.app.initiative_doors import InitiativeDoors
from coprod_desktop.domain.placements import EvidenceKind, View
from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.theme import LIGHT, apply_theme
from tests.screens.initiatives import PlaceDialog
from tests.screens.seen import close_dialogs, field, no_dialog, part, texts, type_into


@pytest.fixture
def owner(qtbot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1150, 720)
    window.show()
    yield window
    close_dialogs()


@pytest.fixture
def dialog(qtbot, desk, owner, riverside) -> PlaceDialog:
    InitiativeDoors(desk, owner).place(riverside.initiatives["phones"])
    return PlaceDialog(qtbot)


@pytest.fixture
def first_time(qtbot, desk, owner, riverside) -> PlaceDialog:
    InitiativeDoors(desk, owner).place(riverside.initiatives["corner"])
    return PlaceDialog(qtbot)


def test_the_arrow_keys_go_along_the_rungs(qtbot, dialog) -> None:
    qtbot.keyClick(dialog.dialog.focusWidget(), Qt.Key.Key_Down)

    assert dialog.rung() == "Engagement: asked often, some influence"


def test_the_main_button_says_where_it_will_stand(first_time) -> None:
    before = first_time.main_words()
    first_time.choose("Informing: told what will happen")

    assert (before, first_time.main_words()) == ("Place it here", "Place it: Informing")


def test_a_screen_reader_hears_the_meaning_of_a_rung(dialog) -> None:
    rung = dialog.dialog.findChild(QRadioButton, "rung_co_design")

    assert rung.text() == "Co-design: designed together"
    assert rung.accessibleDescription().startswith("done with. People shape the design")


def test_a_click_on_the_meaning_chooses_the_rung(qtbot, dialog) -> None:
    line = dialog.dialog.findChild(QRadioButton, "rung_informing").parentWidget()

    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().bottomLeft())

    assert dialog.rung() == "Informing: told what will happen"


def test_placing_keeps_reason_view_and_evidence(qtbot, riverside, dialog) -> None:
    dialog.choose("Engagement: asked often, some influence")
    dialog.type_reason("The partners chose alone")
    dialog.tick_first_evidence()
    dialog.type_own_words("Letter of 2 November")
    dialog.choose("The patient side's view")
    dialog.place()

    no_dialog(qtbot)
    newest = riverside.file.initiatives.sheet(riverside.initiatives["phones"]).line.patients
    assert (newest.rung, newest.reason) == ("engagement", "The partners chose alone")
    assert (newest.view, newest.on) == (View.PATIENTS, riverside.clock().date())
    assert [piece.kind for piece in newest.evidence] == [EvidenceKind.ITEM, EvidenceKind.WORDS]


def test_a_missing_reason_is_pointed_out_under_it(dialog) -> None:
    dialog.place()

    assert dialog.problem() == "Please fill this in. Nothing has been changed."
    assert dialog.dialog.focusWidget() is field(dialog.dialog, "reason")


def test_without_a_rung_the_first_one_is_gone_to(first_time) -> None:
    first_time.type_reason("We talked")
    first_time.place()

    assert first_time.problem() == "Choose a rung first. Any rung can be the honest answer."
    assert first_time.dialog.focusWidget().text().startswith("Co-production")


def test_the_words_about_a_missing_rung_are_in_view(qtbot, first_time) -> None:
    dialog = first_time.dialog
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    said, rung = part(dialog, QWidget, "problem"), dialog.focusWidget()
    for seen in (said, rung):
        qtbot.waitUntil(lambda seen=seen: seen.visibleRegion().boundingRect() == seen.rect())
    assert rung.text().startswith("Co-production")


@pytest.mark.parametrize(
    ("key", "chosen"),
    [
        (Qt.Key.Key_Down, "Co-design: designed together"),
        (Qt.Key.Key_Up, "Co-production: equal partners throughout"),
    ],
)
def test_an_arrow_key_chooses_a_rung_when_none_is_chosen(qtbot, first_time, key, chosen) -> None:
    qtbot.keyClick(first_time.dialog.focusWidget(), key)

    assert first_time.rung() == chosen
    assert first_time.dialog.focusWidget().text() == chosen


def test_the_day_of_the_meeting_is_taken_over(qtbot, riverside, dialog) -> None:
    meetings = field(dialog.dialog, "meeting_id")
    meetings.setFocus()

    qtbot.keyClick(meetings, Qt.Key.Key_Down)

    assert str(part(dialog.dialog, DateChoice, "on").value()) == "2026-09-14"


def test_what_both_sides_said_and_the_credit_can_be_read(dialog) -> None:
    shown = texts(dialog.dialog)

    assert "The patient side's view: Consultation, 14 September 2026" in shown
    assert [text for text in shown if "Think Local Act Personal" in text]


def test_it_fits_a_small_window_with_big_text(qtbot, qapp, desk, owner, riverside) -> None:
    apply_theme(qapp, LIGHT, 2.0)
    owner.resize(1024, 600)
    InitiativeDoors(desk, owner).place(riverside.initiatives["phones"])
    dialog = PlaceDialog(qtbot).dialog
    QApplication.processEvents()

    ground, scroll = field(dialog, "ground"), part(dialog, RoomScroll)
    assert (dialog.width(), dialog.height()) == (1024, 600)
    assert ground.width() <= scroll.viewport().width()
    apply_theme(qapp, LIGHT, 1.0)


def ask(dialog: PlaceDialog) -> None:
    """Choose to be helped."""
    part(dialog.dialog, QRadioButton, "guided").setChecked(True)


def answer(dialog: PlaceDialog, *names: str) -> None:
    """Answer questions."""
    for name in names:
        part(dialog.dialog, QRadioButton, name).setChecked(True)


def test_the_questions_lead_to_a_rung_that_is_placed_with_its_answers(
    qtbot, riverside, first_time
) -> None:
    ask(first_time)
    answer(first_time, "say_told", "who_one")
    first_time.choose("Use this rung: Informing")
    first_time.type_reason("A letter came")
    first_time.place()

    no_dialog(qtbot)
    newest = riverside.file.initiatives.sheet(riverside.initiatives["corner"]).line.agreed
    assert (newest.rung, newest.proposed, newest.overruled) == ("informing", "informing", "")
    assert [one.answer for one in newest.answers] == ["one", "told"]


def test_the_group_has_the_last_word_and_says_why(qtbot, riverside, first_time) -> None:
    ask(first_time)
    answer(first_time, "say_told")
    first_time.dialog.finder.panel.other_requested.emit("consultation", "We were asked as well")
    first_time.type_reason("Asked at the door")

    assert "You chose Consultation" in texts(first_time.dialog)
    first_time.place()
    no_dialog(qtbot)
    newest = riverside.file.initiatives.sheet(riverside.initiatives["corner"]).line.agreed
    assert (newest.rung, newest.overruled) == ("consultation", "We were asked as well")


def test_a_reason_written_before_any_answer_is_the_reason_of_the_placement(
    qtbot, riverside, first_time
) -> None:
    ask(first_time)
    first_time.dialog.finder.panel.other_requested.emit("consultation", "We were asked")

    assert "You chose Consultation" in texts(first_time.dialog)
    first_time.place()
    no_dialog(qtbot)
    newest = riverside.file.initiatives.sheet(riverside.initiatives["corner"]).line.agreed
    assert (newest.proposed, newest.reason) == ("", "We were asked")


def test_while_the_questions_are_asked_nothing_can_be_placed(qtbot, first_time) -> None:
    ask(first_time)

    qtbot.keyClick(first_time.dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert not part(first_time.dialog, QWidget, "place").isVisible()
    assert not part(first_time.dialog, QWidget, "why_part").isVisible()
    assert (first_time.problem(), first_time.dialog.isVisible()) == ("", True)


def test_one_can_go_back_to_the_questions_and_find_the_answers_there(first_time) -> None:
    ask(first_time)
    answer(first_time, "say_told")
    first_time.choose("Use this rung: Informing")
    first_time.choose("Back to the questions")

    assert part(first_time.dialog, QRadioButton, "say_told").isChecked()
    assert not part(first_time.dialog, QWidget, "why_part").isVisible()


def test_what_set_the_limit_is_asked_below_the_top_rung_only(first_time) -> None:
    part_of_limit = part(first_time.dialog, QWidget, "limit_part")
    shown = [part_of_limit.isVisible()]
    for rung in ("Informing: told what will happen", "Co-production: equal partners throughout"):
        first_time.choose(rung)
        shown.append(part_of_limit.isVisible())

    assert shown == [False, True, False]


def test_a_limit_said_and_then_left_at_the_top_is_not_kept(qtbot, riverside, first_time) -> None:
    first_time.choose("Informing: told what will happen")
    type_into(qtbot, first_time.dialog, "still_open", "The hours")
    first_time.choose("Co-production: equal partners throughout")

    assert first_time.dialog.entry().still_open == ""


def test_evidence_is_found_by_typing_and_what_is_ticked_stays(qtbot, dialog) -> None:
    dialog.tick_first_evidence()
    first = dialog.evidence()[0]
    type_into(qtbot, dialog.dialog, "find_evidence", "corner")
    found = dialog.evidence()

    assert found[0] == first
    assert len(found) > 1
    assert all("corner" in words.casefold() for words in found[1:])
    assert dialog.dialog.entry().evidence == (0,)


def test_where_nothing_is_found_that_is_said(qtbot, dialog) -> None:
    type_into(qtbot, dialog.dialog, "find_evidence", "zebra")

    assert "Nothing more in the record has “zebra”." in texts(dialog.dialog)


def test_both_views_stand_beside_each_other_with_the_question(dialog) -> None:
    shown = texts(dialog.dialog)

    question = "Patients say Consultation, staff say Co-design. "
    assert f"{question}What does each side see that the other does not?" in shown


def test_on_a_ladder_of_the_groups_own_there_is_one_way_only(qtbot, desk, owner, riverside) -> None:
    rungs = [{"name": "Told"}, {"name": "Together"}]
    own = {"kind": "ladder", "name": "Ours", "credit": "Riverside", "rungs": rungs}
    frameworks = riverside.file.frameworks
    frameworks.choose_ladder(riverside.group, frameworks.add_own(riverside.group, own))

    InitiativeDoors(desk, owner).place(riverside.initiatives["phones"])

    dialog = PlaceDialog(qtbot)
    assert "Nobody has placed it on this ladder yet." in texts(dialog.dialog)[1]
    assert not part(dialog.dialog, QWidget, "ways").isVisible()
    assert "Beside the ladder" not in texts(dialog.dialog)
    dialog.choose("Told")
    assert dialog.main_words() == "Place it: Told"
