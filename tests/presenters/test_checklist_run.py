"""Going through a checklist: what is offered, kept, pointed out, and kept while it is typed."""

from datetime import date

import pytest

from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.domain.pledges import Pledge, PromiserKind
from coprod_desktop.presenters.checklist_choice import ChecklistChoicePresenter
from coprod_desktop.presenters.checklist_run import (
    Answer,
    ChecklistRunPresenter,
    RunEntry,
    answers_of,
    draft_of,
)


class Screen:
    """Keeps what it is shown."""

    closed = False
    refused: object = None

    def show_form(self, form) -> None:
        self.form = form

    def point_out(self, refused) -> None:
        self.refused = (refused.code, refused.field)

    def point_out_evidence(self, statement, refused) -> None:
        self.refused = (refused.code, statement)

    def close_editor(self) -> None:
        self.closed = True


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def saved() -> list[int]:
    return []


@pytest.fixture
def form(riverside, screen, saved) -> ChecklistRunPresenter:
    file = riverside.file
    return ChecklistRunPresenter(
        screen, file, words=file.words, clock=riverside.clock, saved=saved.append
    )


@pytest.fixture
def begun(form: ChecklistRunPresenter, riverside) -> ChecklistRunPresenter:
    """The five values, about the new phone menu."""
    form.begin(riverside.group, "five_values", riverside.initiatives["phones"])
    return form


def entry(*answers: Answer, on: date | None = date(2026, 11, 24), **more) -> RunEntry:
    return RunEntry(answers=answers, on=on, **({"meeting_id": None, "who": "", "note": ""} | more))


def test_the_form_says_what_it_is_about_and_whom_to_thank(begun, screen) -> None:
    assert screen.form.heading == "Five values"
    assert screen.form.about == "About: New phone menu"
    assert "Coalition for Personalised Care" in screen.form.credit
    assert screen.form.scale[0].label == "Not yet"


def test_what_is_said_is_kept_with_words_and_evidence(begun, screen, saved, riverside) -> None:
    item = f"item:{riverside.items['phones']}"
    begun.save(
        entry(
            Answer(statement="decide", score=3, words=" We voted ", evidence=item),
            Answer(statement="stop"),
            who="six patients and two staff together",
        )
    )

    run = riverside.file.checklists.get(saved[0])
    assert (run.who, run.initiative_id) == (
        "six patients and two staff together",
        riverside.initiatives["phones"],
    )
    (score,) = run.scores
    assert (score.score, score.words, score.evidence_kind) == (3, "We voted", EvidenceKind.ITEM)
    assert screen.closed


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        (entry(), ("nothing_scored", "scores")),
        (entry(Answer(statement="decide", score=1), on=None), ("empty", "on")),
        (
            entry(Answer(statement="decide", score=1, unknown="zebra")),
            ("evidence_not_found", "decide"),
        ),
    ],
)
def test_what_is_missing_is_pointed_out_and_nothing_is_lost(
    begun, screen, saved, said, refused
) -> None:
    begun.save(said)

    assert (screen.refused, screen.closed, saved) == (refused, False, [])


def test_a_run_is_changed_with_the_answers_it_had(begun, form, screen, saved, riverside) -> None:
    begun.save(entry(Answer(statement="decide", score=2)))
    form.change(saved[0])
    assert screen.form.answers == (Answer(statement="decide", score=2),)

    form.save(entry(Answer(statement="decide", score=4), on=screen.form.on))

    assert riverside.file.checklists.get(saved[0]).score_of("decide").score == 4
    assert len(riverside.file.checklists.of_group(riverside.group)) == 1


def test_pieces_of_the_record_with_the_same_words_are_told_apart(form, screen, riverside) -> None:
    for _ in range(2):
        riverside.file.pledges.make(
            Pledge(
                group_id=riverside.group,
                text="Ring back",
                promiser="The practice",
                promiser_kind=PromiserKind.ORGANISATION,
                made_on=date(2026, 9, 14),
                initiative_id=riverside.initiatives["phones"],
            )
        )
    form.begin(riverside.group, "five_values", riverside.initiatives["phones"])

    words = [one.words for one in screen.form.evidence]
    assert {"Pledge: Ring back", "Pledge: Ring back (2)"} <= set(words)
    assert len(set(words)) == len(words)


def test_the_meeting_of_today_is_chosen(form, screen, riverside) -> None:
    september = riverside.meetings["september"]
    riverside.clock.now = riverside.clock.now.replace(month=9, day=14)
    form.begin(riverside.group, "five_values", None)

    assert screen.form.meeting_id == september
    assert screen.form.about == "About the group as a whole: Riverside PPG"


def test_all_answers_are_read_again_from_the_words_kept_while_typing() -> None:
    answers = (
        Answer(statement="decide", score=2, words="We voted", evidence="item:3"),
        Answer(statement="stop", words="Never"),
    )
    labels = {None: "We cannot say", 2: "Now and then"}

    assert answers_of(draft_of(answers, labels)) == answers
    assert draft_of(answers, labels).startswith("Now and then\tWe voted")
    assert answers_of("zebra\nNow\twe") == ()


class ChoiceScreen:
    """Keeps what it is shown."""

    def offer(self, rows, initiatives) -> None:
        self.rows, self.initiatives = rows, initiatives

    def choose(self, place, initiative_id) -> None:
        self.chosen = (place, initiative_id)

    def tell(self, about, credit, again) -> None:
        self.again = again

    def close_editor(self) -> None:
        pass


def test_the_checklist_gone_through_last_is_offered_first(begun, saved, riverside) -> None:
    begun.save(entry(Answer(statement="decide", score=2)))
    file, screen, asked = riverside.file, ChoiceScreen(), []
    phones = riverside.initiatives["phones"]
    choice = ChecklistChoicePresenter(
        screen, file, riverside.group, file.words, lambda *them: asked.append(them)
    )

    choice.show(phones)
    choice.begin(*screen.chosen)

    assert screen.rows[screen.chosen[0]].title == "Five values"
    assert screen.again == "You went through it last on 24 November 2026."
    assert screen.initiatives[0].words == "Our group as a whole"
    assert asked == [("five_values", phones)]
