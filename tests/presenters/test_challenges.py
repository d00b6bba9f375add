"""Challenges met: noted, changed, listed, and counted over a year beside the last."""

from datetime import date

import pytest

from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.presenters.challenge_met import ChallengeEntry, ChallengeMetPresenter
from coprod_desktop.presenters.challenges_panel import ChallengesPanelPresenter
from coprod_desktop.presenters.coming_back import ComingBackPresenter
from coprod_desktop.presenters.places import Place


class Screen:
    """Keeps what it is shown, as dialog, panel and part of the room."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def show_form(self, form) -> None:
        self.form = form

    def point_out(self, refused) -> None:
        self.said.append(refused.code)

    def close_editor(self) -> None:
        self.said.append("closed")

    def show_met(self, about, met) -> None:
        self.about, self.met = about, met

    def show_gone(self, words) -> None:
        self.said.append(words)

    def show_years(self, years, chosen) -> None:
        self.years = [year.key for year in years]
        self.year = chosen

    def show_counts(self, card) -> None:
        self.card = card


class Doors:
    """Keeps what was asked for."""

    def __init__(self) -> None:
        self.asked: list[object] = []

    def go(self, place) -> None:
        self.asked.append(place)

    def note(self, *, meeting_id=None, initiative_id=None) -> None:
        self.asked.append((meeting_id, initiative_id))

    def change(self, challenge_id) -> None:
        self.asked.append(challenge_id)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def doors() -> Doors:
    return Doors()


@pytest.fixture
def form(riverside, screen) -> ChallengeMetPresenter:
    file = riverside.file
    return ChallengeMetPresenter(
        screen, file, words=file.words, clock=riverside.clock, tell=screen.said.append
    )


@pytest.fixture
def panel(riverside, screen, doors) -> ChallengesPanelPresenter:
    return ChallengesPanelPresenter(screen, riverside.file, doors, riverside.file.words)


@pytest.fixture
def counts(riverside, screen, doors) -> ComingBackPresenter:
    file = riverside.file
    return ComingBackPresenter(screen, file, doors, words=file.words, clock=riverside.clock)


def met(riverside, on: date, challenge: str = "late", **more) -> int:
    one = ChallengeMet(group_id=riverside.group, challenge=challenge, on=on, **more)
    key: int = riverside.file.challenges.met(one)
    return key


def entry(challenge: int | None, on: date | None = date(2026, 9, 14), **more) -> ChallengeEntry:
    given = {"initiative_id": None, "meeting_id": None, "note": ""} | more
    return ChallengeEntry(challenge=challenge, on=on, **given)


def test_one_at_a_meeting_takes_its_day_and_is_kept(form, screen, riverside) -> None:
    september = riverside.meetings["september"]
    form.begin(riverside.group, meeting_id=september)
    assert (screen.form.meeting_id, screen.form.on) == (september, date(2026, 9, 14))
    late = next(row.id for row in screen.form.rows if row.title == "Came in too late")

    form.save(entry(late, meeting_id=september, note="Bought before"))

    (kept,) = riverside.file.challenges.of_meeting(september)
    assert (kept.challenge, kept.note) == ("late", "Bought before")
    assert screen.said == ["closed", "“Came in too late” is noted."]


@pytest.mark.parametrize(
    ("said", "code"), [(entry(None), "choose_challenge"), (entry(0, None), "empty")]
)
def test_what_is_missing_is_pointed_out(form, screen, riverside, said, code) -> None:
    form.begin(riverside.group)
    form.save(said)

    assert screen.said == [code]


def test_one_that_was_noted_is_changed_and_removed(form, screen, riverside) -> None:
    challenge_id = met(riverside, date(2026, 9, 14))
    form.change(challenge_id)
    form.save(entry(screen.form.chosen, note="Twice"))
    assert riverside.file.challenges.get(challenge_id).note == "Twice"

    form.remove()

    assert riverside.file.challenges.of_group(riverside.group, date.min, date.max) == ()
    assert screen.said[-1] == "The note is taken out. Undo brings it back."


def test_the_panel_lists_what_was_met_the_newest_first(panel, screen, riverside, doors) -> None:
    phones = riverside.initiatives["phones"]
    met(riverside, date(2026, 3, 9), initiative_id=phones)
    september = riverside.meetings["september"]
    last = met(riverside, date(2026, 9, 14), "money", initiative_id=phones, meeting_id=september)
    panel.show(phones)
    panel.add()
    panel.change(screen.met[0].id)

    assert [one.name for one in screen.met] == ["Too little money", "Came in too late"]
    assert Place("meeting", september) in [link.place for link in screen.met[0].links]
    assert doors.asked == [(None, phones), last]


def test_at_a_meeting_nothing_leads_to_that_meeting(panel, screen, riverside) -> None:
    september = riverside.meetings["september"]
    met(riverside, date(2026, 9, 14), meeting_id=september)
    panel.show_meeting(september)

    assert screen.met[0].links == ()


def test_nothing_met_asks_whether_there_was_something(panel, screen, riverside) -> None:
    panel.show(riverside.initiatives["phones"])

    assert screen.about == "Nothing noted yet. Was there something that got in the way?"


def test_an_initiative_that_is_gone_says_so(panel, screen) -> None:
    panel.show(999)

    assert screen.said == ["That is no longer in the group file. It may have been removed."]


def test_a_year_is_counted_beside_the_last(counts, screen, riverside) -> None:
    for on in (date(2025, 5, 1), date(2026, 3, 9), date(2026, 9, 14)):
        met(riverside, on)
    met(riverside, date(2026, 9, 14), "money")
    met(riverside, date(2025, 6, 1), "jargon")
    counts.show(riverside.group)

    late, money = screen.card.counts
    assert (late.name, late.said) == ("Came in too late", "Twice in 2026, once in 2025")
    assert late.tag is not None
    assert len(late.met) == 2
    assert (money.said, money.tag) == ("Once in 2026, not at all in 2025", None)
    assert screen.card.before == ("Hard words and thick papers: once",)


def test_another_year_can_be_looked_at_and_this_one_is_always_there(
    counts, screen, riverside
) -> None:
    met(riverside, date(2024, 5, 1))
    counts.show(riverside.group)
    assert screen.years == ["2026", "2024"]
    assert screen.card.none == "Nothing was noted in 2026."

    counts.choose_year("2024")

    assert [one.said for one in screen.card.counts] == ["Once in 2024, not at all in 2023"]
