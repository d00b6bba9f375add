from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.meetings import MeetingKind, Presence
from coprod_desktop.domain.people import Side
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.who_came import PersonRow, WhoCamePresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> WhoCamePresenter:
    file = riverside.file
    july = file.meetings.plan(riverside.group, date=date(2026, 7, 13))
    file.meetings.begin(july)
    file.meetings.mark(july, riverside.people["Tom O'Hara"], Presence.PRESENT)
    return WhoCamePresenter(screen, file.meetings, file.words, screen.go)


def row(screen: Shown, name: str) -> PersonRow:
    _, rows = screen.told["show_table"]
    found: PersonRow = next(one for one in rows if one.name == name)
    return found


def test_the_newest_meeting_stands_first(riverside, presenter, screen) -> None:
    presenter.show(riverside.group)

    days, _ = screen.told["show_table"]
    assert days == ("14 Sept\n2026", "13 July\n2026")
    assert row(screen, "Tom O'Hara").marks == ("Apologies", "Here")


def test_a_row_is_heard_as_one_sentence(riverside, presenter, screen) -> None:
    presenter.show(riverside.group)

    assert row(screen, "Tom O'Hara").sentence == "Tom O'Hara: came to 1 of 2; apologies once"
    assert row(screen, "Amina Yusuf").sentence == "Amina Yusuf: came to 1 of 2"


def test_twice_is_said_as_people_say_it(riverside, presenter, screen) -> None:
    meetings = riverside.file.meetings
    march = meetings.plan(riverside.group, date=date(2026, 3, 9))
    meetings.begin(march)
    meetings.mark(march, riverside.people["Tom O'Hara"], Presence.APOLOGIES)

    presenter.show(riverside.group)

    tom = row(screen, "Tom O'Hara")
    assert (tom.came, tom.apologies) == ("1 of 3", "twice")
    assert tom.sentence == "Tom O'Hara: came to 1 of 3; apologies twice"


def test_a_member_of_whom_nothing_was_said_is_told_from_one_who_was_none(
    riverside, presenter, screen
) -> None:
    riverside.file.people.add(
        riverside.group, name="New Comer", side=Side.PATIENT, started=date(2026, 9, 1)
    )

    presenter.show(riverside.group)

    assert row(screen, "New Comer").marks == ("Not ticked", "Not a member")


def test_fewer_meetings_can_be_looked_at(riverside, presenter, screen) -> None:
    presenter.show(riverside.group)
    presenter.look_at("6")

    chips, chosen = screen.told["show_lengths"]
    assert chosen == "6"
    assert chips[0].words == "the last 6 meetings"


TOM = "Tom O'Hara"


@pytest.fixture
def held(riverside) -> Callable[..., None]:
    """Holds a meeting of Riverside's with Amina there and Tom as he is said to be."""
    meetings = riverside.file.meetings

    def hold(
        day: date,
        tom: Presence | None,
        amina: Presence | None = Presence.PRESENT,
        kind: MeetingKind = MeetingKind.ORDINARY,
    ) -> None:
        meeting = meetings.plan(riverside.group, date=day, kind=kind)
        meetings.begin(meeting)
        for name, mark in ((TOM, tom), ("Amina Yusuf", amina)):
            if mark is not None:
                meetings.mark(meeting, riverside.people[name], mark)

    return hold


@pytest.fixture
def ruled(riverside) -> Callable[[int | None], None]:
    groups = riverside.file.groups
    return lambda absences: groups.change(replace(groups.get(riverside.group), absences=absences))


def test_who_was_away_without_word_is_told_only_where_the_rules_speak_of_it(
    riverside, presenter, screen, held, ruled
) -> None:
    for day in (1, 2, 3):
        held(date(2026, 10, day), Presence.ABSENT)
    presenter.show(riverside.group)
    assert (screen.told["show_missed"], row(screen, TOM).ask) == ("", "")

    ruled(3)
    presenter.refresh()

    assert f", {TOM} (3 times), " in screen.told["show_missed"]
    assert screen.told["show_missed"].endswith(". Your rules speak of this. Ask how they are.")
    assert row(screen, TOM).ask == "Ask how they are"
    assert row(screen, TOM).sentence == (
        f"{TOM}: came to 1 of 5; apologies once. "
        "Not here 3 times in a row, and sent no word. Ask how they are."
    )


@pytest.mark.parametrize("word", [Presence.PRESENT, Presence.APOLOGIES])
def test_one_word_or_one_visit_ends_the_row(
    riverside, presenter, screen, held, ruled, word
) -> None:
    ruled(2)
    held(date(2026, 10, 1), Presence.ABSENT)
    held(date(2026, 10, 2), Presence.ABSENT)
    held(date(2026, 10, 3), word)

    presenter.show(riverside.group)

    assert row(screen, TOM).ask == ""


def test_somebody_not_ticked_is_told_as_that_where_others_were_ticked(
    riverside, presenter, screen, held, ruled
) -> None:
    ruled(2)
    held(date(2026, 10, 1), None)
    held(date(2026, 10, 2), None)
    held(date(2026, 10, 3), None, amina=None)

    presenter.show(riverside.group)

    assert "Not ticked as here twice in a row, and no word is noted." in row(screen, TOM).sentence


def test_a_committee_that_not_all_are_asked_to_says_nothing_of_the_others(
    riverside, presenter, screen, held, ruled
) -> None:
    ruled(2)
    held(date(2026, 10, 1), Presence.ABSENT)
    held(date(2026, 10, 2), None, kind=MeetingKind.COMMITTEE)
    presenter.show(riverside.group)
    assert row(screen, TOM).ask == ""

    held(date(2026, 10, 3), Presence.ABSENT)
    presenter.refresh()

    assert row(screen, TOM).ask == "Ask how they are"


def test_of_somebody_who_is_no_member_now_nothing_is_asked(
    riverside, presenter, screen, held, ruled
) -> None:
    ruled(2)
    for day in (1, 2):
        held(date(2026, 10, day), Presence.ABSENT)
    people = riverside.file.people
    ((membership, _),) = people.sheet(riverside.people[TOM]).memberships
    people.leave(membership.id, date(2026, 11, 1))

    presenter.show(riverside.group)

    assert TOM not in screen.told["show_missed"]


def test_a_row_leads_to_the_person(riverside, presenter, screen) -> None:
    presenter.open(riverside.people["Tom O'Hara"])

    assert screen.told["go"] == Place("person", riverside.people["Tom O'Hara"])
