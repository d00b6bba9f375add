"""Actions under numbers that never change."""

from dataclasses import replace

import pytest

from coprod_desktop.domain.actions import Action, ActionState
from coprod_desktop.domain.refusals import Refused


def _agree(riverside, **given) -> int:
    values = {"group_id": riverside.group, "text": "Ring the bus company", "owner": "GP", **given}
    return int(riverside.file.actions.agree(Action(**values)))


def test_numbers_go_on_from_the_highest_and_are_never_used_again(riverside) -> None:
    third = _agree(riverside)
    sixtieth = _agree(riverside, number=60)
    riverside.file.actions.remove(third)

    after = riverside.file.actions.line(_agree(riverside)).action.number

    assert riverside.file.actions.line(sixtieth).action.number == 60
    assert after == 61


def test_each_group_counts_for_itself_under_its_own_prefix(riverside) -> None:
    other = riverside.file.groups.begin("Carers United")
    riverside.file.groups.change(replace(riverside.file.groups.get(other), action_prefix="CU"))

    assert riverside.file.actions.line(_agree(riverside, group_id=other)).name == "CU1"


def test_a_report_is_kept_with_its_day_and_moves_the_state(riverside) -> None:
    poster = riverside.actions["poster"]

    riverside.file.actions.report(poster, ActionState.GOING_ON, "Printed", item_id=None)

    line = riverside.file.actions.line(poster)
    assert line.action.state is ActionState.GOING_ON
    assert [(report.on, report.note) for report in line.reports] == [
        (riverside.clock.now.date(), "Printed")
    ]


def test_a_report_at_a_meeting_has_the_meetings_day_and_shows_in_its_minutes(riverside) -> None:
    november = riverside.file.meetings.sheet(riverside.meetings["november"])
    item = november.items[2].item.id

    riverside.file.actions.report(riverside.actions["poster"], ActionState.DONE, item_id=item)

    said = riverside.file.meetings.sheet(riverside.meetings["november"]).items[2].reports
    assert [(line.report.on, line.action.number) for line in said] == [(november.meeting.date, 1)]


def test_dropping_needs_a_reason_and_keeps_it(riverside) -> None:
    with pytest.raises(Refused, match="dropped_needs_reason"):
        riverside.file.actions.report(riverside.actions["poster"], ActionState.DROPPED)

    riverside.file.actions.report(riverside.actions["poster"], ActionState.DROPPED, "No wall left")

    assert riverside.file.actions.line(riverside.actions["poster"]).action.reason == "No wall left"


def test_owners_keep_their_order_when_they_change(riverside) -> None:
    amina, joe, tom = (riverside.people[n] for n in ("Amina Yusuf", "Joe Adeyemi", "Tom O'Hara"))
    action = _agree(riverside, owner="AY / JA", owner_ids=(amina, joe))
    stored = riverside.file.actions.line(action).action

    riverside.file.actions.change(replace(stored, owner="TO, JA", owner_ids=(tom, joe)))
    changed = riverside.file.actions.line(action).action.owner_ids
    riverside.file.history.undo()

    assert changed == (tom, joe)
    assert riverside.file.actions.line(action).action.owner_ids == (amina, joe)


def test_an_action_taken_out_comes_back_with_its_reports(riverside) -> None:
    letter = riverside.actions["letter"]
    before = riverside.file.actions.line(letter)

    riverside.file.actions.remove(letter)
    with pytest.raises(Refused, match="unknown"):
        riverside.file.actions.line(letter)
    riverside.file.history.undo()

    assert riverside.file.actions.line(letter) == before
