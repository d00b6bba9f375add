"""The room of checklists: the times gone through, compared in words, and where they lead."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.domain.history import Whereabouts
from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.domain.sheets import Found, FoundKind
from coprod_desktop.presenters.checklists import ChecklistsPresenter, ShownStatement
from coprod_desktop.presenters.places import COMING_BACK, Place, of_found, of_whereabouts


class Screen:
    """Keeps what it is shown."""

    card: Any = None

    def show_runs(self, rows, chosen) -> None:
        self.rows, self.chosen = rows, chosen

    def show_run(self, card) -> None:
        self.card = card

    def statement(self, text: str) -> ShownStatement:
        found: list[ShownStatement] = [
            one for section in self.card.sections for one in section.statements
        ]
        return next(one for one in found if text in one.text)


class Doors:
    """Keeps what was asked for."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def go(self, place) -> None:
        self.asked.append(place)

    def tell(self, text) -> None:
        self.asked.append(text)

    def choose(self) -> None:
        self.asked.append("choose")

    def begin(self, key, initiative_id) -> None:
        self.asked.append((key, initiative_id))

    def change(self, run_id) -> None:
        self.asked.append(("change", run_id))

    def changes_of(self, run_id) -> None:
        self.asked.append(("changes", run_id))


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def room(riverside, screen, doors) -> ChecklistsPresenter:
    return ChecklistsPresenter(screen, riverside.file, doors, riverside.file.words)


def keep(riverside, on: date, *scores: Score, **more) -> int:
    run = ChecklistRun(
        group_id=riverside.group, framework="five_values", on=on, scores=scores, **more
    )
    key: int = riverside.file.checklists.record(run)
    return key


@pytest.fixture
def twice(riverside) -> int:
    """In March and in November: one step up with evidence, two steps down, one left out."""
    keep(
        riverside,
        date(2026, 3, 9),
        Score(statement="decide", score=1, words="Never yet"),
        Score(statement="stop", score=4),
        Score(statement="heard", score=2),
    )
    return keep(
        riverside,
        date(2026, 11, 17),
        Score(
            statement="decide",
            score=2,
            evidence_kind=EvidenceKind.ITEM,
            target_id=riverside.items["phones"],
        ),
        Score(statement="stop", score=2),
        who="six of us",
    )


def text_of(riverside, key: str) -> str:
    statement = riverside.file.frameworks.checklist_of("five_values", "").statement(key)
    return str(statement.text)


def test_nothing_gone_through_shows_no_card(room, screen, riverside) -> None:
    room.show(riverside.group)

    assert (screen.rows, screen.chosen, screen.card) == ((), None, None)


def test_a_row_says_which_when_about_what_and_how_far(room, screen, riverside, twice) -> None:
    room.show(riverside.group)

    assert screen.chosen == twice
    assert screen.rows[0].sentence == (
        "Five values, 17 November 2026, Our group as a whole, 2 of 10 answered, six of us"
    )


@pytest.mark.parametrize(
    ("key", "change", "before", "after"),
    [
        ("decide", "one step up", "Not yet", "Now and then"),
        ("stop", "two steps down", "Always, and we can show it", "Now and then"),
        ("heard", None, "Now and then", "Not answered"),
    ],
)
def test_each_statement_says_in_words_what_changed(
    room, screen, riverside, twice, key, change, before, after
) -> None:
    room.show(riverside.group)
    shown = screen.statement(text_of(riverside, key))

    assert (shown.change and shown.change.text) == change
    assert (shown.before.answer, shown.after.answer) == (before, after)


def test_what_shows_an_answer_leads_to_its_place(room, screen, riverside, twice) -> None:
    room.show(riverside.group)
    shown = screen.statement(text_of(riverside, "decide"))

    assert shown.before.words == "Never yet"
    assert shown.after.evidence.place == Place(
        "meeting", riverside.meetings["september"], "item", riverside.items["phones"]
    )


def test_the_first_time_stands_alone(room, screen, riverside) -> None:
    keep(riverside, date(2026, 3, 9), Score(statement="decide", score=1))
    room.show(riverside.group)

    assert screen.card.compared.startswith("Gone through for the first time")
    assert screen.statement(text_of(riverside, "decide")).before is None


def test_a_changed_scale_lets_no_change_be_told(room, screen, riverside) -> None:
    file = riverside.file
    made: dict[str, Any] = {
        "kind": "checklist",
        "name": "Ours",
        "scale": [{"score": 1, "label": "No"}, {"score": 2, "label": "Yes"}],
        "sections": [{"name": "All", "statements": [{"text": "We ask first."}]}],
    }
    key = file.frameworks.add_own(riverside.group, made)
    (statement,) = file.frameworks.checklist_of(key, "").statements
    run = ChecklistRun(
        group_id=riverside.group,
        framework=key,
        on=date(2026, 3, 9),
        scores=(Score(statement=statement.key, score=1),),
    )
    file.checklists.record(run)
    made["scale"] = [{"score": 1, "label": "Never"}, {"score": 2, "label": "At times"}]
    made["sections"][0]["statements"][0]["key"] = statement.key
    file.frameworks.change_own(riverside.group, key, made)
    version = file.frameworks.checklist_of(key, "").version
    scores = (Score(statement=statement.key, score=2),)
    file.checklists.record(replace(run, version=version, on=date(2026, 9, 1), scores=scores))

    room.show(riverside.group)

    shown = screen.statement("We ask first.")
    assert (shown.before.answer, shown.after.answer, shown.change) == ("No", "At times", None)


def test_again_begins_the_same_about_the_same(room, doors, riverside, twice) -> None:
    room.show(riverside.group)
    room.again()
    room.change()
    room.who_changed()
    room.print_report()
    room.open_frameworks()

    assert doors.asked == [
        ("five_values", None),
        ("change", twice),
        ("changes", twice),
        Place("print", twice, "checklist-report"),
        Place("frameworks", part="five_values"),
    ]


def test_one_about_an_initiative_leads_to_it(room, screen, doors, riverside) -> None:
    phones = riverside.initiatives["phones"]
    keep(riverside, date(2026, 3, 9), Score(statement="decide", score=1), initiative_id=phones)
    room.show(riverside.group)
    room.show_initiative()

    assert screen.card.initiative.text == "New phone menu"
    assert doors.asked == [Place("initiative", phones)]


def test_one_that_is_removed_comes_back_with_undo(room, screen, doors, riverside, twice) -> None:
    room.show(riverside.group)
    room.remove()
    room.refresh()
    assert twice not in {row.id for row in screen.rows}

    riverside.file.history.undo()
    room.refresh()

    assert doors.asked == ["“Five values” is taken out. Undo brings it back."]
    assert twice in {row.id for row in screen.rows}


def test_no_total_is_said_anywhere(room, screen, riverside, twice) -> None:
    room.show(riverside.group)

    assert not [word for word in ("score", "average", "%", "best") if word in str(screen.card)]


@pytest.mark.parametrize(
    ("found", "place"),
    [
        ({"kind": FoundKind.CHECKLIST_RUN, "initiative_id": 4}, Place("checklists", 7)),
        ({"kind": FoundKind.CHALLENGE_MET}, Place("checklists", part=COMING_BACK)),
        ({"kind": FoundKind.CHALLENGE_MET, "initiative_id": 4}, Place("initiative", 4)),
        ({"kind": FoundKind.CHALLENGE_MET, "meeting_id": 5}, Place("meeting", 5)),
    ],
)
def test_what_the_search_finds_leads_here(found, place) -> None:
    given = {"id": 7, "group_id": 1, "meeting_id": None, "title": "", "excerpt": ""}

    assert of_found(Found(**(given | found))) == place


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        ("checklist_run", Place("checklists", 7)),
        ("challenge_met", Place("checklists", part=COMING_BACK)),
        ("framework", Place("frameworks")),
    ],
)
def test_what_the_history_tells_of_leads_here(kind, place) -> None:
    assert of_whereabouts(Whereabouts(kind=kind, id=7, group_id=1)) == place
