"""Home: what is next and what needs attention."""

from dataclasses import replace
from datetime import date, timedelta

from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.sheets import AttentionKind


def test_home_shows_the_next_meeting_and_the_last_draft(riverside) -> None:
    home = riverside.file.home.sheet(riverside.group)

    assert home.next_meeting is not None
    assert home.next_meeting.meeting.date == date(2026, 11, 30)
    assert home.last_draft is not None
    assert home.last_draft.meeting.id == riverside.meetings["september"]


def test_the_badge_counts_only_what_is_due_or_late(riverside) -> None:
    assert riverside.file.home.due_or_late(riverside.group) == 2


def test_a_meeting_whose_minutes_are_being_taken_comes_first(riverside) -> None:
    riverside.file.meetings.begin(riverside.meetings["september"])

    home = riverside.file.home.sheet(riverside.group)

    assert home.next_meeting is not None
    assert home.next_meeting.meeting.id == riverside.meetings["september"]


def test_what_is_late_comes_first_and_what_is_done_not_at_all(riverside) -> None:
    attention = riverside.file.home.sheet(riverside.group).attention

    assert [(one.kind, one.days) for one in attention[:2]] == [
        (AttentionKind.ACTION_DUE, 9),
        (AttentionKind.PLEDGE_DUE, 9),
    ]
    assert not any(one.id == riverside.actions["letter"] for one in attention[:1])


def test_home_asks_kindly_for_places_that_are_missing_old_or_disputed(riverside) -> None:
    about = {
        (one.kind, one.words)
        for one in riverside.file.home.sheet(riverside.group).attention
        if one.kind
        in (AttentionKind.NOT_PLACED, AttentionKind.PLACEMENT_OLD, AttentionKind.VIEWS_DIFFER)
    }

    assert about == {
        (AttentionKind.NOT_PLACED, "Carers' corner"),
        (AttentionKind.PLACEMENT_OLD, "Walking group"),
        (AttentionKind.VIEWS_DIFFER, "New phone menu"),
    }


def test_a_group_with_a_rhythm_is_reminded_by_it_and_not_by_half_a_year(riverside) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.groups.change(replace(group, review_months=2))

    about = {
        (one.kind, one.words, one.day)
        for one in riverside.file.home.sheet(riverside.group).attention
        if one.kind in (AttentionKind.REVIEW_DUE, AttentionKind.PLACEMENT_OLD)
    }

    assert about == {
        (AttentionKind.REVIEW_DUE, "New phone menu", date(2026, 11, 14)),
        (AttentionKind.REVIEW_DUE, "Walking group", date(2026, 5, 2)),
    }


def test_a_review_that_lies_far_ahead_needs_no_attention(riverside) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.groups.change(replace(group, review_months=12))

    kinds = {one.kind for one in riverside.file.home.sheet(riverside.group).attention}

    assert not kinds & {AttentionKind.REVIEW_DUE, AttentionKind.PLACEMENT_OLD}


def test_the_year_counts_kept_pledges_against_those_whose_time_has_come(riverside) -> None:
    year = riverside.file.home.sheet(riverside.group).year

    assert (year.pledges_kept, year.pledges_due) == (1, 3)
    assert (year.meetings, year.actions_done, year.moved_up, year.moved_down) == (1, 1, 1, 0)


def test_a_new_group_has_a_home_too(group_file) -> None:
    home = group_file.home.sheet(group_file.groups.begin("New"))

    assert (home.next_meeting, home.attention, home.lines, home.members) == (None, (), (), 0)


def test_what_is_due_later_comes_up_by_day_and_what_has_no_day_last(riverside, clock) -> None:
    today = clock().date()
    riverside.file.pledges.make(pledge(riverside, "Some day", None))
    riverside.file.pledges.make(pledge(riverside, "In two weeks", today + timedelta(days=14)))
    riverside.file.pledges.make(pledge(riverside, "In nine days", today + timedelta(days=9)))

    words = [one.words for one in riverside.file.home.sheet(riverside.group).coming]

    assert [one for one in words if one in {"Some day", "In two weeks", "In nine days"}] == [
        "In nine days",
        "In two weeks",
        "Some day",
    ]


def test_what_comes_up_is_never_what_needs_attention_too(riverside) -> None:
    home = riverside.file.home.sheet(riverside.group)
    late = {(one.kind, one.id) for one in home.attention}

    riverside.clock.forward(days=365)
    later = riverside.file.home.sheet(riverside.group)

    assert not late & {(one.kind, one.id) for one in home.coming}
    assert all(one.day is None for one in later.coming)


def test_no_more_than_five_things_come_up(riverside) -> None:
    for number in range(7):
        riverside.file.pledges.make(pledge(riverside, f"Pledge {number}", None))

    assert len(riverside.file.home.sheet(riverside.group).coming) == 5


def pledge(riverside, text: str, due: date | None) -> Pledge:
    day = riverside.clock().date()
    return Pledge(group_id=riverside.group, text=text, promiser="Ana", made_on=day, due=due)
