"""Writing an initiative down by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from coprod_desktop.app.initiative_doors import InitiativeDoors
from coprod_desktop.domain.initiatives import InitiativeKind, Phase
from coprod_desktop.widgets.date_choice import DateChoice
from tests.screens.initiatives import EditorDialog
from tests.screens.seen import close_dialogs, field, no_dialog, part


@pytest.fixture
def owner(qtbot) -> Iterator[QWidget]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1150, 720)
    window.show()
    yield window
    close_dialogs()


@pytest.fixture
def editor(qtbot, desk, owner) -> EditorDialog:
    InitiativeDoors(desk, owner).edit(None)
    return EditorDialog(qtbot)


def test_the_first_field_waits_for_typing(editor) -> None:
    assert editor.dialog.focusWidget() is field(editor.dialog, "title")


def test_an_initiative_is_written_down_with_its_leads(qtbot, riverside, editor) -> None:
    editor.type("title", "Text reminders")
    editor.type("matters", "Nobody misses a visit")
    editor.pick("patient_lead_id", "Amina")
    editor.pick("staff_lead_id", "Joe")
    editor.type("started", "1 nov 2026")
    editor.enter()

    no_dialog(qtbot)
    added = riverside.file.initiatives.listed(riverside.group)[2].initiative
    assert (added.title, added.matters) == ("Text reminders", "Nobody misses a visit")
    assert added.patient_lead_id == riverside.people["Amina Yusuf"]
    assert added.staff_lead_id == riverside.people["Joe Adeyemi"]
    assert str(added.started) == "2026-11-01"


def test_a_missing_title_is_pointed_out_and_typing_kept(qtbot, editor) -> None:
    editor.type("matters_to", "Carers")
    editor.enter()

    assert editor.problem() == "Please fill this in. Nothing has been changed."
    assert editor.dialog.focusWidget() is field(editor.dialog, "title")
    assert part(editor.dialog, QLineEdit, "matters_to").text() == "Carers"


def test_the_problem_stands_right_under_its_field(qtbot, editor) -> None:
    editor.type("title", "Text reminders")
    editor.type("started", "2 nov 2026")
    editor.type("ended", "1 nov 2026")
    editor.enter()

    problem = field(editor.dialog, "problem")
    assert problem.parentWidget() is field(editor.dialog, "ended").parentWidget()


def test_a_date_that_cannot_be_read_is_not_lost(qtbot, riverside, editor) -> None:
    editor.type("title", "Text reminders")
    editor.type("started", "soonish")
    editor.enter()

    assert part(editor.dialog, DateChoice, "started").field.text() == "soonish"
    assert len(riverside.file.initiatives.listed(riverside.group)) == 3


def test_ctrl_enter_saves_from_a_field_of_several_lines(qtbot, riverside, editor) -> None:
    editor.type("title", "Text reminders")
    editor.type("success", "Fewer missed visits")

    qtbot.keyClick(
        field(editor.dialog, "success"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )

    no_dialog(qtbot)
    assert len(riverside.file.initiatives.listed(riverside.group)) == 4


def test_esc_leaves_without_adding(qtbot, riverside, editor) -> None:
    editor.type("title", "Text reminders")

    qtbot.keyClick(editor.dialog, Qt.Key.Key_Escape)

    no_dialog(qtbot)
    assert len(riverside.file.initiatives.listed(riverside.group)) == 3


def kind_fields(editor: EditorDialog) -> list[str]:
    names = ("phase", "checkers")
    fields = [part(editor.dialog, QWidget, name) for name in names]
    return [one.objectName() for one in fields if one.isVisible()]


@pytest.mark.parametrize(
    ("letters", "asked"),
    [("Always", ["phase", "checkers"]), ("Quality", ["checkers"]), ("Pair", [])],
)
def test_only_the_fields_of_the_chosen_kind_are_shown(editor, letters, asked) -> None:
    assert kind_fields(editor) == []

    editor.pick("kind", letters)

    assert kind_fields(editor) == asked


def test_an_always_event_is_written_down_with_phase_and_who_checks(
    qtbot, riverside, editor
) -> None:
    editor.type("title", "My name is")
    editor.pick("kind", "Always")
    editor.pick("phase", "Putting")
    editor.type("checkers", "Two patients and a nurse")
    editor.type("involved_from", "12 jan 2026")
    editor.enter()

    no_dialog(qtbot)
    added = riverside.file.initiatives.listed(riverside.group)[1].initiative
    assert (added.kind, added.phase) == (InitiativeKind.ALWAYS_EVENT, Phase.IMPLEMENT)
    assert added.checkers == "Two patients and a nurse"
    assert str(added.involved_from) == "2026-01-12"
