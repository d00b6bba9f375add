"""The list of meetings, narrowed."""

from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.meeting_filter import MeetingFilter
from coprod_desktop.domain.meetings import MeetingKind


@pytest.fixture
def agm(riverside) -> int:
    meeting: int = riverside.file.meetings.plan(
        riverside.group, date=date(2025, 5, 12), kind=MeetingKind.AGM, venue="Library"
    )
    return meeting


def found(riverside, **wanted: Any) -> set[int]:
    lines = riverside.file.meetings.listed(riverside.group, MeetingFilter(**wanted))
    return {line.meeting.id for line in lines}


def test_meetings_of_one_year(riverside, agm) -> None:
    assert found(riverside, year=2025) == {agm}
    assert found(riverside, year=2026) == set(riverside.meetings.values())


def test_meetings_of_one_kind(riverside, agm) -> None:
    assert found(riverside, kind=MeetingKind.AGM) == {agm}


def test_somebody_with_apologies_was_not_there(riverside) -> None:
    people, september = riverside.people, riverside.meetings["september"]

    assert found(riverside, person_id=people["Amina Yusuf"]) == {september}
    assert found(riverside, person_id=people["Tom O'Hara"]) == set()


def test_meetings_with_an_initiative_on_the_agenda(riverside, agm) -> None:
    september = riverside.meetings["september"]

    assert found(riverside, initiative_id=riverside.initiatives["phones"]) == {september}


def test_words_may_stand_anywhere_in_a_meeting_and_be_unfinished(riverside, agm) -> None:
    september = riverside.meetings["september"]

    assert found(riverside, words="libr") == {agm}
    assert found(riverside, words="phone versio") == {september}
    assert found(riverside, words="phone library") == set()


def test_words_of_actions_and_pledges_count_for_the_meeting_of_their_item(riverside) -> None:
    (poster,) = (
        line
        for line in riverside.file.actions.listed(riverside.group)
        if line.action.id == riverside.actions["poster"]
    )

    assert found(riverside, words=poster.action.text) == {riverside.meetings["september"]}


def test_quotes_and_signs_are_no_part_of_words(riverside) -> None:
    assert found(riverside, words='"phone" -- %; (:)') == {riverside.meetings["september"]}


def test_all_that_is_wanted_must_be_so(riverside, agm) -> None:
    assert found(riverside, year=2026, kind=MeetingKind.AGM) == set()
    assert found(riverside, year=2025, kind=MeetingKind.AGM, words="library") == {agm}


def test_meetings_of_other_groups_are_never_listed(riverside) -> None:
    other = riverside.file.groups.begin("Another")

    assert riverside.file.meetings.listed(other, MeetingFilter(words="phone")) == ()


def test_only_what_finds_a_meeting_is_offered(riverside, agm) -> None:
    choices = riverside.file.meetings.choices(riverside.group)

    assert choices.years == (2026, 2025)
    assert choices.kinds == (MeetingKind.ORDINARY, MeetingKind.AGM)
    assert "Tom O'Hara" not in [person.name for person in choices.people]
    assert "New phone menu" in [initiative.name for initiative in choices.initiatives]


def test_blanks_alone_narrow_nothing(riverside) -> None:
    assert not MeetingFilter(words="  ").narrows
    assert MeetingFilter(year=2026).narrows
    assert found(riverside, words=" - ") == set(riverside.meetings.values())
