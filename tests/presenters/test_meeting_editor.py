from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop.domain.groups import GroupKind
from coprod_desktop.domain.meetings import MeetingKind, MeetingState, PreviousMinutes
from coprod_desktop.presenters.meeting_editor import MeetingEditorPresenter, MeetingEntry
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> MeetingEditorPresenter:
    return MeetingEditorPresenter(
        screen, riverside.file, clock=riverside.clock, recorded=screen.recorded
    )


def proposed(screen: Shown) -> MeetingEntry:
    entry = screen.told["show_entry"][0]
    assert isinstance(entry, MeetingEntry)
    return entry


def recorded(riverside, screen):
    return riverside.file.meetings.get(screen.told["recorded"])


def test_a_new_meeting_is_proposed_as_was_said_at_the_last(riverside, presenter, screen) -> None:
    meetings = riverside.file.meetings
    november = meetings.get(riverside.meetings["november"])
    meetings.change(
        replace(november, next_date=date(2027, 1, 25), next_start=time(19), access="step-free")
    )

    presenter.begin(riverside.group)

    entry = proposed(screen)
    assert (entry.date, entry.start, entry.end) == (date(2027, 1, 25), time(19), None)
    assert (entry.venue, entry.access) == ("The hall", "step-free")


def test_the_first_meeting_of_a_group_is_proposed_for_today(riverside, presenter, screen) -> None:
    group = riverside.file.groups.begin("Another", GroupKind.USER_LED)

    presenter.begin(group)

    assert proposed(screen) == MeetingEntry(date=date(2026, 11, 24))


def test_a_meeting_to_come_is_planned_with_the_usual_items(riverside, presenter, screen) -> None:
    presenter.begin(riverside.group)
    presenter.record(MeetingEntry(date=date(2027, 1, 25), venue="Library", kind=MeetingKind.AGM))

    meeting = recorded(riverside, screen)
    assert (meeting.state, meeting.venue, meeting.kind) == (
        MeetingState.PLANNED,
        "Library",
        MeetingKind.AGM,
    )
    assert len(riverside.file.meetings.sheet(meeting.id).items) == 5


def test_a_meeting_of_a_day_gone_by_can_be_typed_up_at_once(riverside, presenter, screen) -> None:
    presenter.begin(riverside.group)
    presenter.record(MeetingEntry(date=date(2026, 11, 2), standing_items=False))

    meeting = recorded(riverside, screen)
    assert meeting.state is MeetingState.MINUTING
    assert riverside.file.meetings.sheet(meeting.id).items == ()


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (MeetingEntry(), "date"),
        (MeetingEntry(date=date(2027, 1, 4), start=time(19), end=time(18)), "end"),
    ],
)
def test_what_is_amiss_is_pointed_out_and_nothing_closes(
    riverside, presenter, screen, entry, field
) -> None:
    presenter.begin(riverside.group)
    presenter.record(entry)

    assert screen.told["point_out"].field == field
    assert "close_editor" not in screen.told


def test_a_meeting_is_changed_with_its_chair_and_the_next_one(riverside, presenter, screen) -> None:
    september = riverside.meetings["september"]
    presenter.change(september)
    entry = proposed(screen)
    presenter.record(
        replace(
            entry,
            chair_id=riverside.people["Amina Yusuf"],
            previous_minutes=PreviousMinutes.APPROVED,
            next_date=date(2026, 11, 30),
        )
    )

    changed = riverside.file.meetings.get(september)
    assert changed.chair_id == riverside.people["Amina Yusuf"]
    assert (changed.venue, changed.state) == ("Community room", MeetingState.DRAFT)
    assert changed.next_date == date(2026, 11, 30)
    assert "close_editor" in screen.told


def test_all_who_could_chair_are_offered(riverside, presenter, screen) -> None:
    riverside.file.meetings.add_guest(riverside.meetings["september"], name="Aled Rees")
    presenter.change(riverside.meetings["september"])

    names = [choice.words for choice in screen.told["offer_people"]]
    assert names[:3] == ["Not said", "Aled Rees", "Amina Yusuf"]
    assert len(names) == 10
