"""Three questions about a case: asked in the words of the list, kept, changed and told."""

from datetime import date

import pytest

from coprod_desktop.domain.critiques import Critique
from coprod_desktop.presenters.critique import CritiqueEntry, CritiquePresenter
from coprod_desktop.presenters.critiques_panel import CritiquesPanelPresenter
from coprod_desktop.presenters.places import Place


class Screen:
    """Keeps what it is shown, as dialog and as panel."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def show_form(self, form) -> None:
        self.form = form

    def point_out(self, refused) -> None:
        self.said.append(refused.code)

    def close_editor(self) -> None:
        self.said.append("closed")

    def show_critiques(self, about, critiques) -> None:
        self.about, self.critiques = about, critiques

    def show_gone(self, words) -> None:
        self.said.append(words)


class Doors:
    """Keeps what was asked for."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def go(self, place) -> None:
        self.asked.append(place)

    def add(self, initiative_id) -> None:
        self.asked.append(initiative_id)

    def change(self, critique_id) -> None:
        self.asked.append(critique_id)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def phones(riverside) -> int:
    key: int = riverside.initiatives["phones"]
    return key


@pytest.fixture
def form(riverside, screen) -> CritiquePresenter:
    file = riverside.file
    return CritiquePresenter(
        screen, file, words=file.words, clock=riverside.clock, tell=screen.said.append
    )


@pytest.fixture
def panel(riverside, screen, doors) -> CritiquesPanelPresenter:
    return CritiquesPanelPresenter(screen, riverside.file, doors, riverside.file.words)


def entry(on: date | None = date(2026, 11, 24), **said) -> CritiqueEntry:
    empty = dict.fromkeys(("rung", "level", "missed", "better", "who"), "")
    return CritiqueEntry(on=on, **({**empty, "meeting_id": None} | said))


def test_the_three_questions_and_the_rungs_are_offered(form, screen, phones) -> None:
    form.begin(phones)

    names = [question.name for question in screen.form.questions]
    assert names == ["How far did it go?", "What was missed?", "What could be done better?"]
    assert screen.form.rungs[0].words == "No rung named"
    assert screen.form.rungs[1].key == "co_production"
    assert screen.form.credit


def test_one_answer_is_enough_to_keep_it(form, screen, riverside, phones) -> None:
    form.begin(phones)
    form.save(entry(missed="Nobody rang them", rung="informing", who="six of us"))

    (kept,) = riverside.file.critiques.of_initiative(phones)
    assert (kept.missed, kept.rung, kept.who) == ("Nobody rang them", "informing", "six of us")
    assert screen.said == ["closed", "What you said of “New phone menu” is kept."]


@pytest.mark.parametrize(
    ("said", "code"),
    [(entry(rung="informing"), "nothing_answered"), (entry(None, level="Low"), "empty")],
)
def test_what_is_missing_is_pointed_out(form, screen, phones, said, code) -> None:
    form.begin(phones)
    form.save(said)

    assert screen.said == [code]


def test_a_rung_of_an_earlier_ladder_stays_with_what_was_said_of_it(
    form, screen, riverside, phones
) -> None:
    file, group = riverside.file, riverside.group
    one = file.critiques.add(
        Critique(initiative_id=phones, on=date(2026, 5, 11), rung="informing", level="Low")
    )
    two_rungs = {"name": "Ours", "kind": "ladder", "rungs": [{"name": "Low"}, {"name": "High"}]}
    file.frameworks.choose_ladder(group, file.frameworks.add_own(group, two_rungs))

    form.change(one)
    form.save(entry(rung=screen.form.rung, level="Lower than we thought"))

    assert screen.form.rungs[-1].words == "The rung named then, on an earlier ladder"
    assert file.critiques.get(one).rung == "informing"


def test_a_critique_is_changed_and_removed(form, screen, riverside, phones) -> None:
    one = riverside.file.critiques.add(
        Critique(initiative_id=phones, on=date(2026, 5, 11), level="Informing")
    )
    form.change(one)
    assert (screen.form.level, screen.form.new) == ("Informing", False)
    form.save(entry(level="Consultation"))
    assert riverside.file.critiques.get(one).level == "Consultation"

    form.remove()

    assert riverside.file.critiques.of_initiative(phones) == ()


def test_the_panel_tells_each_answer_under_its_question(
    panel, screen, doors, riverside, phones
) -> None:
    september = riverside.meetings["september"]
    one = riverside.file.critiques.add(
        Critique(
            initiative_id=phones,
            on=date(2026, 9, 14),
            rung="informing",
            missed="Nobody rang them",
            meeting_id=september,
        )
    )
    panel.show(phones)
    panel.add()
    panel.change(screen.critiques[0].id)

    (shown,) = screen.critiques
    assert shown.said == (("What was missed?", "Nobody rang them"),)
    assert shown.rung == "Rung named: Informing"
    assert shown.when.place == Place("meeting", september)
    assert doors.asked == [phones, one]


def test_an_initiative_without_any_says_that_three_questions_are_enough(
    panel, screen, phones
) -> None:
    panel.show(phones)

    assert screen.about.endswith("Three questions are enough.")


def test_an_initiative_that_is_gone_says_so(panel, screen) -> None:
    panel.show(999)

    assert screen.said == ["That is no longer in the group file. It may have been removed."]
