from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.actions import ActionState
from coprod_desktop.domain.meetings import DecisionHow, Presence
from coprod_desktop.presenters.meeting import MeetingPresenter
from coprod_desktop.presenters.meeting_captures import MeetingCapturesPresenter, Report
from coprod_desktop.presenters.meeting_words import CapturedKind
from coprod_desktop.presenters.places import Place
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def meeting(riverside, screen) -> MeetingPresenter:
    meeting = MeetingPresenter(screen, riverside.file, screen)
    riverside.file.announce = meeting.refresh
    for name in ("Amina Yusuf", "Gareth Probert", "Helen Cross"):
        riverside.file.meetings.mark(
            riverside.meetings["november"], riverside.people[name], Presence.PRESENT
        )
    meeting.show(Place("meeting", riverside.meetings["november"]))
    meeting.start()
    return meeting


@pytest.fixture
def captures(riverside, screen, meeting) -> MeetingCapturesPresenter:
    return MeetingCapturesPresenter(screen, riverside.file, meeting, screen.tell)


def captured(meeting: MeetingPresenter):
    item = meeting.item
    assert item is not None
    return item


def test_a_new_decision_is_by_all_with_those_here_counted_by_side(captures, screen) -> None:
    captures.begin_decision()

    decision = screen.told["open_decision"]
    assert (decision.how, decision.patients, decision.staff) == (DecisionHow.ALL, 2, 1)


def test_nobody_is_counted_where_nobody_was_ticked(riverside, captures, meeting, screen) -> None:
    for name in ("Amina Yusuf", "Gareth Probert", "Helen Cross"):
        riverside.file.meetings.mark(riverside.meetings["november"], riverside.people[name], None)

    captures.begin_decision()

    assert screen.told["open_decision"].patients is None


def test_a_decision_is_written_down_changed_and_removed(captures, meeting, screen) -> None:
    captures.begin_decision()
    captures.record_decision(replace(screen.told["open_decision"], text="Use version B"))
    (made,) = captured(meeting).decisions
    captures.change(CapturedKind.DECISION, made.id)
    captures.record_decision(replace(screen.told["open_decision"], text="Use version A"))
    assert [one.text for one in captured(meeting).decisions] == ["Use version A"]

    captures.remove(CapturedKind.DECISION, made.id, "Decision")

    assert captured(meeting).decisions == ()
    assert screen.told["tell"] == "Decision is removed. It is in the bin, and undo brings it back."


def test_an_empty_decision_is_pointed_out_in_the_panel_and_it_stays_open(captures, screen) -> None:
    captures.begin_decision()
    captures.record_decision(screen.told["open_decision"])

    assert (screen.told["point_out_in_panel"].code, screen.told["point_out_in_panel"].field) == (
        "empty",
        "text",
    )
    assert "close_panel" not in screen.told


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Helen Cross", ["Helen Cross"]),
        ("HC / AY", ["Helen Cross", "Amina Yusuf"]),
        ("Amina and Joe", ["Amina Yusuf", "Joe Adeyemi"]),
        ("All", []),
        ("the bus company", []),
    ],
)
def test_the_owners_are_the_people_meant_by_the_words(
    riverside, captures, meeting, screen, words, names
) -> None:
    captures.begin_action()
    captures.record_action(replace(screen.told["open_action"][0], text="ring them", owner=words))

    (made,) = captured(meeting).actions
    assert made.owner == words
    assert made.owner_ids == tuple(riverside.people[name] for name in names)


def test_an_action_takes_the_groups_next_number_and_the_items_initiative(
    riverside, captures, meeting, screen
) -> None:
    riverside.file.meetings.change_item(
        replace(captured(meeting).item, initiative_id=riverside.initiatives["phones"])
    )
    captures.begin_action()
    captures.record_action(replace(screen.told["open_action"][0], text="ring", owner="HC"))

    (made,) = captured(meeting).actions
    assert (made.number, made.initiative_id) == (3, riverside.initiatives["phones"])


def test_changing_the_words_of_an_action_keeps_its_state_and_owners(
    riverside, captures, meeting, screen
) -> None:
    poster = riverside.actions["poster"]
    riverside.file.actions.report(poster, ActionState.GOING_ON, "Half done")
    captures.change(CapturedKind.ACTION, poster)
    opened = screen.told["open_action"][0]

    captures.record_action(replace(opened, text="put up two posters", due=date(2026, 12, 1)))

    stored = riverside.file.actions.line(poster).action
    assert (stored.text, stored.state) == ("put up two posters", ActionState.GOING_ON)
    assert stored.owner_ids == (riverside.people["Joe Adeyemi"],)


def test_names_come_from_the_register_and_then_initials(captures, screen) -> None:
    captures.begin_action()

    names = screen.told["open_action"][1]
    assert names[:2] == ("Amina Yusuf", "Dr Priya Nair")
    assert "HC" in names


def test_a_pledge_is_made_on_the_day_of_the_meeting(riverside, captures, meeting, screen) -> None:
    captures.begin_pledge()
    captures.record_pledge(
        replace(screen.told["open_pledge"][0], promiser="Helen Cross", text="Ring back by noon")
    )

    (made,) = captured(meeting).pledges
    assert made.made_on == date(2026, 11, 30)
    assert made.item_id == captured(meeting).item.id
    assert made.person_id == riverside.people["Helen Cross"]


def test_a_pledge_of_a_team_is_linked_to_nobody(captures, meeting, screen) -> None:
    captures.begin_pledge()
    captures.record_pledge(
        replace(screen.told["open_pledge"][0], promiser="Reception team", text="Ring back")
    )

    assert captured(meeting).pledges[0].person_id is None


def test_changing_a_pledge_keeps_what_became_of_it(riverside, captures, screen) -> None:
    board = riverside.pledges["board"]
    captures.change(CapturedKind.PLEDGE, board)
    captures.record_pledge(replace(screen.told["open_pledge"][0], text="Times on the board"))

    stored = riverside.file.pledges.line(board).pledge
    assert (stored.text, stored.state.value) == ("Times on the board", "under_way")


def test_open_actions_of_earlier_meetings_can_be_reported(
    riverside, captures, meeting, screen
) -> None:
    captures.begin_report()
    _, choices = screen.told["open_report"]
    assert [choice.words for choice in choices] == [
        "1 put a poster in the waiting room (Joe Adeyemi)"
    ]

    captures.record_report(Report(action_id=choices[0].id, state=ActionState.DONE, note="It is up"))

    (report,) = captured(meeting).reports
    assert (report.report.state, report.report.note) == (ActionState.DONE, "It is up")
    assert "close_panel" in screen.told


def test_an_action_agreed_here_is_not_offered_as_an_earlier_one(captures, screen) -> None:
    captures.begin_action()
    captures.record_action(replace(screen.told["open_action"][0], text="new", owner="HC"))

    captures.begin_report()

    assert len(screen.told["open_report"][1]) == 1


def test_dropping_an_action_needs_a_reason(riverside, captures, screen) -> None:
    captures.record_report(Report(action_id=riverside.actions["poster"], state=ActionState.DROPPED))

    assert screen.told["point_out_in_panel"].code == "dropped_needs_reason"


def test_a_report_on_no_action_is_pointed_out(captures, screen) -> None:
    captures.record_report(Report())

    assert screen.told["point_out_in_panel"].field == "action_id"


def test_something_that_is_gone_is_pointed_out(captures, screen) -> None:
    captures.change(CapturedKind.DECISION, 9999)

    assert screen.told["point_out"].code == "unknown"


def test_a_decision_of_approved_minutes_stays(riverside, captures, meeting, screen) -> None:
    riverside.file.meetings.approve(riverside.meetings["september"], date(2026, 11, 24), None)
    sheet = riverside.file.meetings.sheet(riverside.meetings["september"])
    decision = next(one for item in sheet.items for one in item.decisions)

    captures.remove(CapturedKind.DECISION, decision.id, "Decision")

    assert screen.told["point_out"].code == "minutes_locked"
