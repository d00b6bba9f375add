"""Writing an initiative down, and changing it."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.presenters.initiative_editor import InitiativeEditorPresenter


class FakeScreen:
    """Keeps what it was told to show."""

    def __init__(self) -> None:
        self.patients, self.staff = (), ()
        self.entry = self.refused = None
        self.heading = self.verb = ""
        self.closed = False

    def offer_leads(self, patients, staff) -> None:
        self.patients, self.staff = patients, staff

    def show_entry(self, entry, heading, verb) -> None:
        self.entry, self.heading, self.verb = entry, heading, verb

    def point_out(self, refused) -> None:
        self.refused = refused

    def close_editor(self) -> None:
        self.closed = True


@pytest.fixture
def screen() -> FakeScreen:
    return FakeScreen()


@pytest.fixture
def saved() -> list[int]:
    return []


@pytest.fixture
def editor(riverside, screen, saved) -> InitiativeEditorPresenter:
    return InitiativeEditorPresenter(
        screen,
        riverside.file.initiatives,
        riverside.file.people,
        words=riverside.file.words,
        saved=saved.append,
    )


def test_leads_are_offered_by_side_and_nobody_first(riverside, editor, screen) -> None:
    editor.begin(riverside.group)

    assert (screen.patients[0].name, screen.patients[0].id) == ("Nobody yet", None)
    assert "Amina Yusuf" in [lead.name for lead in screen.patients]
    assert {lead.name for lead in screen.staff} == {
        *("Nobody yet", "Dr Priya Nair", "Helen Cross", "Joe Adeyemi"),
    }


def test_a_new_initiative_is_added_and_the_editor_closed(riverside, editor, screen, saved) -> None:
    editor.begin(riverside.group)

    editor.save(replace(screen.entry, title="Text reminders", started=date(2026, 11, 1)))

    assert screen.closed
    added = riverside.file.initiatives.get(saved[0])
    assert (added.title, added.started, added.group_id) == (
        "Text reminders",
        date(2026, 11, 1),
        riverside.group,
    )


def test_a_nameless_initiative_is_refused_and_the_editor_stays(editor, riverside, screen) -> None:
    editor.begin(riverside.group)

    editor.save(screen.entry)

    assert (screen.refused.code, screen.refused.field) == ("empty", "title")
    assert not screen.closed


def test_a_change_starts_from_what_is_written(riverside, editor, screen, saved) -> None:
    phones = riverside.initiatives["phones"]
    editor.change(phones)
    assert (screen.heading, screen.verb) == ("Change “New phone menu”", "Save the changes")

    editor.save(replace(screen.entry, state=InitiativeState.PAUSED))

    kept = riverside.file.initiatives.get(phones)
    assert (kept.state, kept.title, saved) == (InitiativeState.PAUSED, "New phone menu", [phones])


def test_a_lead_who_has_left_is_still_offered(riverside, editor, screen) -> None:
    person = riverside.people["Amina Yusuf"]
    ((membership, _),) = riverside.file.people.sheet(person).memberships
    riverside.file.people.leave(membership.id, date(2026, 11, 1))

    editor.change(riverside.initiatives["phones"])

    assert "Amina Yusuf" in [lead.name for lead in screen.patients]
