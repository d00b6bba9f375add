from datetime import date

import pytest

from coprod_desktop.domain.sheets import FoundKind
from coprod_desktop.domain.topics import TopicEntry
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Row
from coprod_desktop.presenters.topic import LONGEST_NOTES, TopicPresenter, where
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> TopicPresenter:
    file = riverside.file
    return TopicPresenter(screen, file.topics, file.words, screen.go)


def rows(screen: Shown) -> tuple[Row, ...]:
    shown: tuple[Row, ...] = screen.told["show_rows"]
    return shown


def of_phones(riverside) -> Place:
    return Place("topic", riverside.initiatives["phones"])


def test_an_initiative_is_told_under_the_days_of_its_meetings(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, of_phones(riverside))

    heading, item, decision = rows(screen)[:3]
    assert (heading.id, heading.title) == (None, "Monday 14 September 2026")
    assert (item.pill, item.title) == ("Agenda item", "4. New phone menu")
    assert "Both versions" in item.under
    assert decision.pill == "Decision"
    assert decision.sentence.startswith("Decision: ")


def test_actions_say_who_until_when_and_how_it_goes(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, of_phones(riverside))

    poster = next(row for row in rows(screen) if "poster" in row.title)
    assert poster.under == "By Joe Adeyemi · Due 15 November 2026 · To do"


def test_words_are_followed_too_and_say_what_they_are(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, Place("topic", part="phone"))

    title, count = screen.told["show_topic"]
    assert title == "“phone”, across all meetings"
    assert count == f"{len([row for row in rows(screen) if row.id])} entries, the oldest first."


def test_nothing_said_is_told(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, Place("topic", part="zeppelin"))

    assert rows(screen) == ()
    assert screen.told["show_topic"][1] == "Nothing was said of this at any meeting yet."


def test_an_initiative_that_is_gone_is_told(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, Place("topic", 999))

    title, count = screen.told["show_topic"]
    assert (bool(title), count, rows(screen)) == (True, "", ())


def test_long_notes_are_cut_between_words(riverside, presenter, screen) -> None:
    riverside.file.meetings.write_notes(riverside.items["phones"], "long words " * 200)

    presenter.show(riverside.group, of_phones(riverside))

    said = rows(screen)[1].under.split("\n")[0]
    assert said.endswith(" …")
    assert len(said) <= LONGEST_NOTES + 2


def test_an_item_leads_to_its_meeting(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, of_phones(riverside))
    presenter.open(1)

    meeting, item = riverside.meetings["september"], riverside.items["phones"]
    assert screen.told["go"] == Place("meeting", meeting, "item", item)


def test_an_action_and_a_pledge_lead_to_their_lists(riverside) -> None:
    entry = TopicEntry(
        kind=FoundKind.ACTION, id=7, on=date(2026, 9, 14), source=None, text="ring", state="open"
    )

    assert where(entry) == Place("pledges", 7, "actions")


def test_it_leads_back_and_to_the_initiative(riverside, presenter, screen) -> None:
    presenter.show(riverside.group, of_phones(riverside))

    presenter.open_initiative()
    assert screen.told["go"] == Place("initiative", riverside.initiatives["phones"])
    presenter.back()
    assert screen.told["go"] == Place("meetings")
