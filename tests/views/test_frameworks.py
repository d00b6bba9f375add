"""Ladders and checklists by keyboard: made, moved, used, shared, and kept while typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from coprod_desktop.app import draft_forms
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.framework_editor import FrameworkEditorDialog
from coprod_desktop.views.frameworks import FrameworksView
from tests.screens import seen
from tests.screens.keyboard import ALT, CONTROL, Keyboard

SOON = 2_000


class Person:
    """Somebody at the keyboard in the room of ladders and checklists."""

    def __init__(self, qtbot, window, riverside) -> None:
        self.qtbot = qtbot
        self.window = window
        self.file = riverside.file
        self.group = riverside.group
        self.keys = Keyboard(qtbot, window)
        self.desk = window.session.desk
        self.desk.go(Place("frameworks"))
        QApplication.processEvents()

    def dialog(self) -> FrameworkEditorDialog:
        self.qtbot.waitUntil(lambda: self.open_dialogs() != [])
        return self.open_dialogs()[0]

    def open_dialogs(self) -> list[FrameworkEditorDialog]:
        kind = FrameworkEditorDialog
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    def titles(self) -> list[str]:
        model = self.dialog()._ui.entries.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def add_rung(self, name: str) -> None:
        self.keys.press("Add a rung")
        assert self.keys.here() == "Its name"
        self.keys.type(name)

    def own(self) -> list[str]:
        lines = self.file.frameworks.listed(self.group)
        return [line.framework.name for line in lines if line.own]

    def kept(self) -> str:
        """The rungs that are kept aside while they are typed."""
        found = {one.draft.place.name: one.draft.text for one in self.file.drafts.found()}
        return str(found.get("draft", ""))

    def make_ladder(self) -> None:
        self.keys.press("Add a ladder")
        self.dialog()
        self.keys.fill("Name", "Our ladder")
        self.add_rung("Told")
        self.add_rung("Together")


@pytest.fixture
def person(qtbot, main_window, riverside):
    yield Person(qtbot, main_window, riverside)
    seen.close_dialogs()


def test_a_ladder_is_made_by_keyboard_alone(person) -> None:
    person.make_ladder()
    person.keys.key(Qt.Key.Key_Up, ALT)
    assert person.titles() == ["Together", "Told"]
    person.keys.key(Qt.Key.Key_Return, CONTROL)

    person.qtbot.waitUntil(lambda: person.own() == ["Our ladder"])
    view = person.window.findChild(FrameworksView)
    assert seen.part(view, QLabel, "name").text() == "Our ladder"


def test_the_list_says_what_is_being_typed(person) -> None:
    person.make_ladder()

    assert person.titles() == ["Told", "Together"]


def test_what_is_wrong_is_said_where_it_is(person) -> None:
    person.make_ladder()
    person.add_rung("Told")
    person.keys.key(Qt.Key.Key_Return, CONTROL)

    problem = seen.part(person.dialog(), QLabel, "problem")
    assert problem.text() == "“Told” stands twice. Please give one of them another name."
    assert person.keys.here() == "Its name"


def test_the_ladder_made_is_used_from_now_on(person) -> None:
    person.make_ladder()
    person.keys.key(Qt.Key.Key_Return, CONTROL)
    person.qtbot.waitUntil(lambda: person.own() != [])
    person.keys.press("Use this ladder")

    assert person.file.frameworks.ladder(person.group).name == "Our ladder"


def test_a_ladder_is_shared_and_brought_in_again(person, answers, tmp_path) -> None:
    person.make_ladder()
    person.keys.key(Qt.Key.Key_Return, CONTROL)
    person.qtbot.waitUntil(lambda: person.own() != [])
    answers.paths = [tmp_path / "ours.json"] * 2
    person.keys.press("Share as a file")
    person.keys.press("Bring one in")

    wrong = seen.part(person.window.findChild(FrameworksView), QLabel, "wrong")
    assert (
        wrong.text() == "“Our ladder” is here already, in the same words. Nothing has been changed."
    )


def test_rungs_that_are_typed_are_kept_aside(person) -> None:
    person.make_ladder()

    person.qtbot.waitUntil(
        lambda: (
            [draft.partition("\t")[0] for draft in person.kept().splitlines()]
            == ["Told", "Together"]
        ),
        timeout=SOON,
    )


def test_rungs_that_were_typed_before_come_back_into_the_form(person) -> None:
    person.make_ladder()
    typed = person.dialog()._ui.draft.toPlainText()
    person.dialog().reject()
    form = draft_forms.in_group(person.file, person.group, "framework.ladder")
    person.file.drafts.keep(form.place("draft"), typed)
    person.keys.press("Add a ladder")
    seen.press(person.qtbot, person.dialog(), "Put it in")

    assert person.titles() == ["Told", "Together"]


def test_a_checklist_shows_only_what_a_statement_has(person) -> None:
    person.keys.press("Add a checklist")
    ui = person.dialog()._ui
    person.keys.press("Add a heading")
    person.keys.type("Getting in")
    person.keys.press("Add a statement")

    assert person.keys.here() == "In one sentence"
    assert not ui.short_part.isVisible()
    assert not ui.band_part.isVisible()


def test_the_band_of_a_rung_can_be_chosen_once_there_is_one(person) -> None:
    person.make_ladder()
    ui = person.dialog()._ui
    assert not ui.band_part.isVisible()
    person.keys.fill("Bands, one a line", "done with")

    assert ui.band_part.isVisible()
    assert [ui.band.itemText(row) for row in range(ui.band.count())] == ["No band", "done with"]
