"""A checklist that was scored: in words, with evidence, beside the time before."""

from datetime import date

import pytest

from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.reports.elements import Table, plain, texts
from tests.reports.reading import in_order


def run(here, day, scores, **facts):
    facts.setdefault("who", "Amina Yusuf and five others")
    made = ChecklistRun(
        group_id=here.group, framework="five_values", on=day, scores=tuple(scores), **facts
    )
    return here.file.checklists.get(here.file.checklists.record(made)).uid


@pytest.fixture
def twice(riverside):
    """The five values, scored in January and in October."""
    item = riverside.items["phones"]
    run(riverside, date(2026, 1, 12), [Score(statement="heard", score=2)])
    riverside.last = run(
        riverside,
        date(2026, 10, 19),
        [
            Score(statement="safe", words="Nobody knew."),
            Score(
                statement="heard",
                score=4,
                words="Tom O'Hara was heard out.",
                evidence_kind=EvidenceKind.ITEM,
                target_id=item,
            ),
        ],
    )
    return riverside


def document(here, uid, **options):
    return here.file.papers.prepare("checklist-report", uid, **options).document


def row(paper, words):
    rows = (row for block in paper.blocks if isinstance(block, Table) for row in block.rows)
    return next([plain(cell) for cell in cells] for cells in rows if words in plain(cells[0]))


def test_a_score_stands_in_words_beside_the_one_before(twice):
    found = row(document(twice, twice.last), "People are heard")

    assert found[1:3] == ["Now and then (2)", "Always, and we can show it (4)\ntwo higher"]


def test_a_score_tells_what_shows_it(twice):
    found = row(document(twice, twice.last), "People are heard")

    assert found[3].startswith("Tom O'Hara was heard out.\nMeeting of 14 September 2026, item ")


def test_what_nobody_could_say_and_what_was_not_scored_are_two_things(twice):
    paper = document(twice, twice.last)

    assert row(paper, "disagree here")[1:3] == ["not scored", "nobody could say"]


def test_it_says_who_scored_and_when_and_how_many_moved(twice):
    text = " ".join(texts(document(twice, twice.last)))

    assert in_order(
        text,
        "19 October 2026",
        "Amina Yusuf and five others",
        "12 January 2026 (Amina Yusuf and five others)",
        "Since 12 January 2026: 1 is higher.",
        "Coalition for Personalised Care",
    )


def test_the_first_time_there_is_nothing_to_compare_with(riverside):
    uid = run(riverside, date(2026, 1, 12), [Score(statement="heard", score=2)])
    paper = document(riverside, uid)

    assert "1 of 10 lines are scored. It is the first time" in " ".join(texts(paper))
    assert len(row(paper, "People are heard")) == 3


def test_it_is_about_the_initiative_for_which_it_was_scored(riverside):
    phones = riverside.initiatives["phones"]
    scores = [Score(statement="heard", score=2)]
    uid = run(riverside, date(2026, 1, 12), scores, initiative_id=phones)

    assert "New phone menu" in list(texts(document(riverside, uid)))


def test_the_public_copy_has_initials(twice):
    text = " ".join(texts(document(twice, twice.last, public=True)))

    assert "AY and five others" in text
    assert "TO was heard out." in text
    assert "Public copy" in text


def test_what_was_scored_is_offered_by_its_name_and_day(twice):
    titles = [one.title for one in twice.file.papers.choices("checklist-report", twice.group)]

    assert titles == ["Five values, 19 October 2026", "Five values, 12 January 2026"]


def test_a_score_of_another_scale_before_is_a_bare_number(riverside):
    file, group = riverside.file, riverside.group
    door = {"name": "The door", "statements": [{"key": "open", "text": "The door opens."}]}
    made = {"kind": "checklist", "name": "Our door", "sections": [door]}
    small = [{"score": 1, "label": "No"}, {"score": 2, "label": "Yes"}]
    large = [{"score": score, "label": f"Grade {score}"} for score in range(1, 6)]
    own = file.frameworks.add_own(group, {**made, "scale": small})
    scored = {"framework": own, "scores": (Score(statement="open", score=2),)}
    file.checklists.record(ChecklistRun(group_id=group, on=date(2026, 1, 12), **scored))
    version = file.frameworks.change_own(group, own, {**made, "scale": large})
    later = ChecklistRun(group_id=group, on=date(2026, 6, 1), version=version, **scored)
    uid = file.checklists.get(file.checklists.record(later)).uid

    assert row(document(riverside, uid), "The door opens")[1:3] == ["2", "Grade 2 (2)"]
