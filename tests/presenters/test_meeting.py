from datetime import date

import pytest

from coprod_desktop.domain.meetings import ItemState, MeetingState
from coprod_desktop.domain.templates import Template
from coprod_desktop.presenters.meeting import MeetingPresenter
from coprod_desktop.presenters.places import Place
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def presenter(riverside, screen) -> MeetingPresenter:
    presenter = MeetingPresenter(screen, riverside.file, screen)
    riverside.file.announce = presenter.refresh
    return presenter


@pytest.fixture
def november(riverside, presenter: MeetingPresenter) -> MeetingPresenter:
    presenter.show(Place("meeting", riverside.meetings["november"]))
    presenter.start()
    return presenter


def items(riverside, meeting: str = "november"):
    return riverside.file.meetings.sheet(riverside.meetings[meeting]).items


def test_the_first_item_still_to_come_is_shown(november, screen) -> None:
    november.next_item()
    november.show(Place("home"))

    assert screen.told["show_item"].heading == "2. Minutes of the last meeting"
    assert screen.told["show_agenda"][1] == november.item.item.id


def test_a_place_can_name_the_item(riverside, presenter, screen) -> None:
    place = Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"])
    presenter.show(place)

    assert screen.told["show_item"].heading == "4. New phone menu"
    assert screen.told["show_item"].initiative == "About New phone menu (Co-design on the ladder)"


def test_next_item_ticks_the_item_and_goes_on(riverside, november, screen) -> None:
    november.next_item()

    assert items(riverside)[0].item.state is ItemState.DONE
    assert screen.told["show_item"].heading == "2. Minutes of the last meeting"
    assert screen.told["show_agenda"][0][0].done


def test_an_agenda_is_kept_as_the_groups_own(riverside, presenter, screen) -> None:
    presenter.show(Place("meeting", riverside.meetings["november"]))
    presenter.keep_agenda()

    kept = riverside.file.planning.own(riverside.group, Template.ORDINARY)
    assert [one.title for one in kept] == [one.item.title for one in items(riverside)]
    assert screen.told["tell"].startswith("Kept as your own agenda.")


def test_in_a_plan_next_item_ticks_nothing(riverside, presenter, screen) -> None:
    presenter.show(Place("meeting", riverside.meetings["november"]))
    presenter.next_item()

    assert items(riverside)[0].item.state is ItemState.TO_COME
    assert screen.told["show_item"].heading == "2. Minutes of the last meeting"


def test_after_the_last_item_it_says_what_comes_next(riverside, november, screen) -> None:
    november.choose_item(items(riverside)[-1].item.id)
    november.next_item()

    assert items(riverside)[-1].item.state is ItemState.DONE
    assert "Finish the meeting" in screen.told["tell"]


def test_an_item_put_off_is_not_ticked_by_going_on(riverside, november) -> None:
    november.mark_item(ItemState.DEFERRED)
    november.next_item()

    assert items(riverside)[0].item.state is ItemState.DEFERRED


def test_stepping_ticks_nothing_and_stops_at_the_ends(riverside, november, screen) -> None:
    november.step(1)
    november.step(-5)

    assert items(riverside)[0].item.state is ItemState.TO_COME
    assert screen.told["show_item"].heading == "1. Welcome and apologies"


def test_notes_are_kept_without_reading_the_screen_again(riverside, november, screen) -> None:
    first = items(riverside)[0].item.id
    screen.told.clear()

    november.write_notes(first, "Amina **opened** the meeting.")

    assert items(riverside)[0].item.notes == "Amina **opened** the meeting."
    assert screen.told["notes_kept"] == (first, "Amina **opened** the meeting.")
    assert "show_agenda" not in screen.told
    november.choose_item(first)
    assert screen.told["show_item"].notes == "Amina **opened** the meeting."


def test_a_meeting_is_begun_finished_and_its_state_told(riverside, november, screen) -> None:
    states = [screen.told["show_header"].state]
    november.finish()
    states.append(screen.told["show_header"].state)

    assert states == [MeetingState.MINUTING, MeetingState.DRAFT]


def test_a_refusal_is_pointed_out(riverside, presenter, screen) -> None:
    riverside.file.meetings.approve(riverside.meetings["september"], date(2026, 11, 24), None)
    presenter.show(Place("meeting", riverside.meetings["september"]))

    presenter.write_notes(riverside.items["phones"], "changed afterwards")

    assert screen.told["point_out"].code == "minutes_locked"
    assert "notes_kept" not in screen.told


def test_minutes_are_begun_and_opened_again_at_the_notes(riverside, november, screen) -> None:
    assert "focus_notes" in screen.told
    screen.told.clear()

    november.show(Place("meeting", riverside.meetings["september"]))
    assert "focus_notes" not in screen.told
    assert "focus_agenda" in screen.told

    november.show(Place("meeting", riverside.meetings["november"]))
    assert "focus_notes" in screen.told


def test_items_move_and_their_numbers_follow(riverside, november, screen) -> None:
    second = items(riverside)[1].item.id

    november.move_item(second, -1)

    assert [line.mark for line in screen.told["show_agenda"][0]] == ["1", "2", "3", "4", "5"]
    assert screen.told["show_agenda"][0][0].id == second


def test_an_item_is_removed_and_the_bin_is_mentioned(riverside, november, screen) -> None:
    november.remove_item(items(riverside)[0].item.id)

    assert len(items(riverside)) == 4
    assert "It is in the bin" in screen.told["tell"]


def test_a_planned_meeting_can_be_removed_and_the_list_is_shown(
    riverside, presenter, screen
) -> None:
    presenter.show(Place("meeting", riverside.meetings["november"]))
    presenter.remove_meeting()

    assert screen.told["go"] == Place("meetings")
    assert "It is in the bin" in screen.told["tell"]


def test_it_leads_to_paper_list_initiative_and_people(riverside, presenter, screen) -> None:
    september = riverside.meetings["september"]
    presenter.show(Place("meeting", september, "item", riverside.items["phones"]))
    went = []
    for leave in (
        presenter.print_minutes,
        presenter.back,
        presenter.open_initiative,
        presenter.open_people,
    ):
        leave()
        went.append(screen.told["go"])

    assert went == [
        Place("print", september, "minutes"),
        Place("meetings", september),
        Place("initiative", riverside.initiatives["phones"]),
        Place("people"),
    ]


def test_a_meeting_without_items_shows_none(riverside, presenter, screen) -> None:
    empty = riverside.file.meetings.plan(
        riverside.group, date=date(2027, 1, 4), standing_items=False
    )

    presenter.show(Place("meeting", empty))
    presenter.next_item()

    assert screen.told["show_item"] is None


def test_the_minutes_before_can_be_approved_once_the_meeting_has_begun(
    riverside, presenter, screen
) -> None:
    november = riverside.meetings["november"]
    presenter.show(Place("meeting", november))
    assert screen.told["show_unapproved"] == ""

    presenter.start()
    presenter.refresh(None)

    assert screen.told["show_unapproved"] == "Last minutes: approve those of 14 Sept"


def test_patients_spoke_is_kept_with_the_item_and_shown(riverside, november, screen) -> None:
    november.mark_spoke(on=True)
    assert items(riverside)[0].item.patients_spoke
    assert screen.told["show_item"].spoke

    november.mark_spoke(on=False)
    assert not items(riverside)[0].item.patients_spoke
