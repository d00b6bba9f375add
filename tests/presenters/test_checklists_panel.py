"""The checklists of one initiative."""

from datetime import date

import pytest

from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.presenters.checklists_panel import ChecklistsPanelPresenter
from coprod_desktop.presenters.places import Place
from tests.presenters.shown import Shown

KEY = "uk_standards"


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def doors() -> Shown:
    return Shown()


@pytest.fixture
def panel(riverside, screen, doors) -> ChecklistsPanelPresenter:
    return ChecklistsPanelPresenter(screen, riverside.file, doors, riverside.file.words)


def go_through(riverside, day: int, *scores: int) -> int:
    checklist = riverside.file.frameworks.checklist_of(KEY, "")
    run = ChecklistRun(
        group_id=riverside.group,
        initiative_id=riverside.initiatives["phones"],
        framework=KEY,
        version=checklist.version,
        on=date(2026, 11, day),
        scores=tuple(
            Score(statement=statement.key, score=score)
            for statement, score in zip(checklist.statements, scores, strict=False)
        ),
    )
    return int(riverside.file.checklists.record(run))


def test_where_none_was_gone_through_it_says_so(riverside, panel, screen) -> None:
    panel.show(riverside.initiatives["phones"])

    about, runs = screen.told["show_runs"]
    assert about == "You have not gone through a checklist about this work yet."
    assert runs == ()


def test_each_says_what_went_up_and_down_since_the_time_before(riverside, panel, screen) -> None:
    go_through(riverside, 2, 1, 2, 2)
    again = go_through(riverside, 20, 2, 1, 2)

    panel.show(riverside.initiatives["phones"])

    about, (newest, first) = screen.told["show_runs"]
    assert newest.name.text.endswith(", 20 November 2026")
    assert newest.name.place == Place("checklists", again)
    assert newest.compared == "Since 2 November 2026: 1 up, 1 down."
    assert (about, first.compared) == ("", "")


def test_the_same_answers_are_said_to_be_the_same(riverside, panel, screen) -> None:
    go_through(riverside, 2, 1, 2)
    go_through(riverside, 20, 1, 2)

    panel.show(riverside.initiatives["phones"])

    assert screen.told["show_runs"][1][0].compared == "The same as on 2 November 2026."


def test_a_checklist_is_begun_about_this_initiative(riverside, panel, doors) -> None:
    panel.show(riverside.initiatives["phones"])

    panel.begin()

    assert doors.told["choose"] == riverside.initiatives["phones"]


def test_an_initiative_that_is_gone_says_so(panel, screen) -> None:
    panel.show(999)

    assert "no longer in the group file" in screen.told["show_gone"]
