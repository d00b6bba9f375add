"""What was removed comes back as a new action, whenever it is asked for."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.refusals import Refused


def _agree(riverside, text: str, **fields):
    action = Action(group_id=riverside.group, text=text, owner="Pat", **fields)
    return riverside.file.actions.agree(action)


def test_nothing_is_in_the_bin_before_anything_was_removed(riverside) -> None:
    riverside.file.meetings.mark(
        riverside.meetings["september"], riverside.people["Amina Yusuf"], None
    )

    assert riverside.file.bin.listed() == ()


def test_the_bin_says_what_was_removed_by_whom_and_when(riverside) -> None:
    riverside.file.pledges.remove(riverside.pledges["board"])
    riverside.clock.forward(days=1)
    riverside.file.meetings.remove(riverside.meetings["november"])

    meeting, pledge = riverside.file.bin.listed()

    assert (meeting.kind, meeting.about, meeting.parts) == (
        "meeting",
        "Meeting of 30 November 2026",
        5,
    )
    assert (pledge.about, pledge.who, pledge.parts) == (
        "Waiting times shown on the board by 9 am",
        "pat",
        1,
    )
    assert (meeting.at - pledge.at).days == 1


def test_all_of_it_comes_back_with_the_same_names_in_the_file(riverside) -> None:
    file, before = riverside.file, riverside.file.records.dump()
    file.pledges.remove(riverside.pledges["board"])
    file.actions.remove(riverside.actions["letter"])
    file.meetings.remove(riverside.meetings["november"])
    file.meetings.remove_item(riverside.items["corner"])

    for line in file.bin.listed():
        file.bin.restore(line.id)

    assert file.records.dump() == before
    assert file.bin.listed() == ()
    assert file.check() == ()


def test_it_comes_back_long_after_other_things_were_done(riverside) -> None:
    riverside.file.pledges.remove(riverside.pledges["board"])
    riverside.clock.forward(days=400)
    riverside.file.groups.begin("Second")

    back = riverside.file.bin.restore(riverside.file.bin.listed()[0].id)

    assert riverside.file.pledges.line(back.id).pledge.text.startswith("Waiting times")
    assert riverside.file.history.undo_title() == "Bring something back"
    riverside.file.history.undo()
    assert len(riverside.file.bin.listed()) == 1


def test_an_item_comes_back_to_its_old_place_and_the_numbers_follow(riverside) -> None:
    meetings, september = riverside.file.meetings, riverside.meetings["september"]
    before = [one.item.heading for one in meetings.sheet(september).items]
    meetings.remove_item(riverside.items["corner"])

    riverside.file.bin.restore(riverside.file.bin.listed()[0].id)

    assert [one.item.heading for one in meetings.sheet(september).items] == before


def test_an_action_whose_number_was_given_away_comes_back_under_a_new_one(riverside) -> None:
    lost = _agree(riverside, "ask the council")
    number = riverside.file.actions.line(lost).action.number
    riverside.file.actions.remove(lost)
    _agree(riverside, "ask the bus company")

    back = riverside.file.bin.restore(riverside.file.bin.listed()[0].id)

    assert back.number == number + 1
    assert riverside.file.actions.line(back.id).action.text == "ask the council"


def test_what_took_the_key_of_a_removed_meeting_is_left_alone(riverside) -> None:
    file = riverside.file
    file.meetings.remove(riverside.meetings["november"])
    other = file.meetings.plan(riverside.group, date=date(2027, 1, 11))
    assert other == riverside.meetings["november"]

    back = file.bin.restore(file.bin.listed()[0].id)

    assert file.meetings.get(back.id).date == date(2026, 11, 30)
    assert [len(file.meetings.sheet(key).items) for key in (other, back.id)] == [5, 5]
    assert file.check() == ()


def test_what_hung_on_something_gone_is_refused_with_its_name(riverside) -> None:
    file = riverside.file
    item = file.meetings.add_item(riverside.meetings["november"], title="Parking")
    file.meetings.remove_item(item)
    removed_item = file.bin.listed()[0]
    file.meetings.remove(riverside.meetings["november"])

    with pytest.raises(Refused, match="hung_on_gone") as refused:
        file.bin.restore(removed_item.id)

    assert refused.value.facts["what"] == "Meeting of 30 November 2026"
    file.bin.restore(file.bin.listed()[0].id)
    assert file.meetings.item(file.bin.restore(removed_item.id).id).title == "Parking"


def test_another_entry_under_the_old_key_is_not_taken_for_what_it_hung_on(riverside) -> None:
    file = riverside.file
    item = file.meetings.add_item(riverside.meetings["november"], title="Parking")
    file.meetings.remove_item(item)
    removed_item = file.bin.listed()[0]
    file.meetings.remove(riverside.meetings["november"])
    file.meetings.plan(riverside.group, date=date(2027, 1, 11))

    with pytest.raises(Refused, match="hung_on_gone"):
        file.bin.restore(removed_item.id)


def test_a_link_that_is_not_needed_is_left_out_and_named(riverside) -> None:
    file = riverside.file
    item = file.meetings.add_item(riverside.meetings["november"], title="Parking")
    pledge = riverside.pledges["board"]
    file.pledges.change(replace(file.pledges.line(pledge).pledge, item_id=item))
    file.pledges.remove(pledge)
    file.meetings.remove_item(item)
    line = next(one for one in file.bin.listed() if one.kind == "pledge")

    back = file.bin.restore(line.id)

    assert back.without == ("Meeting of 30 November 2026: 4. Parking",)
    assert file.pledges.line(back.id).pledge.item_id is None


def test_nothing_comes_back_into_approved_minutes(riverside) -> None:
    file, september = riverside.file, riverside.meetings["september"]
    file.meetings.remove_item(riverside.items["corner"])
    file.meetings.approve(september, date(2026, 11, 30), riverside.meetings["november"])

    with pytest.raises(Refused, match="minutes_locked"):
        file.bin.restore(file.bin.listed()[0].id)


def test_what_is_back_already_does_not_come_back_again(riverside) -> None:
    riverside.file.pledges.remove(riverside.pledges["board"])
    line = riverside.file.bin.listed()[0]
    riverside.file.bin.restore(line.id)

    for wrong in (line.id, 1, 999):
        with pytest.raises(Refused, match="not_in_bin"):
            riverside.file.bin.restore(wrong)


def test_what_undo_brought_back_leaves_the_bin(riverside) -> None:
    riverside.file.pledges.remove(riverside.pledges["board"])

    riverside.file.history.undo()

    assert riverside.file.bin.listed() == ()


def test_what_undo_took_away_is_not_in_the_bin(riverside) -> None:
    riverside.file.initiatives.add(Initiative(group_id=riverside.group, title="Kites"))

    riverside.file.history.undo()

    assert riverside.file.bin.listed() == ()
