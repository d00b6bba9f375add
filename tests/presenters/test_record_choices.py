from dataclasses import replace
from datetime import date, timedelta

from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.presenters.record_choices import initiatives_of, items_of, members_of

TODAY = date(2026, 11, 24)


def held(riverside, months: int) -> None:
    """Hold a meeting each month after September."""
    for month in range(months):
        day = date(2026, 9, 20) + timedelta(days=month)
        meeting = riverside.file.meetings.plan(riverside.group, date=day)
        riverside.file.meetings.begin(meeting)


def items(riverside, chosen: int | None = None) -> list[int | None]:
    file = riverside.file
    offered = items_of(file.meetings, riverside.group, file.words, TODAY, chosen)
    return [choice.id for choice in offered]


def test_items_of_older_meetings_make_room_for_newer_ones(riverside) -> None:
    assert riverside.items["phones"] in items(riverside)

    held(riverside, 4)

    assert riverside.items["phones"] not in items(riverside)


def test_the_item_that_is_chosen_is_offered_however_old(riverside) -> None:
    held(riverside, 4)

    assert items(riverside, riverside.items["phones"])[-1] == riverside.items["phones"]


def test_finished_initiatives_are_offered_only_where_they_are_chosen(riverside) -> None:
    file, corner = riverside.file, riverside.initiatives["corner"]
    file.initiatives.change(replace(file.initiatives.get(corner), state=InitiativeState.FINISHED))

    offered = {
        chosen: [
            choice.id
            for choice in initiatives_of(file.initiatives, riverside.group, file.words, chosen)
        ]
        for chosen in (None, corner)
    }
    assert corner not in offered[None]
    assert corner in offered[corner]
    assert offered[None][0] is None


def test_members_are_those_of_today(riverside) -> None:
    people = riverside.file.people
    tom = people.sheet(riverside.people["Tom O'Hara"]).memberships[0][0]
    people.leave(tom.id, date(2026, 11, 1))

    names = [person.name for person in members_of(people, riverside.group, TODAY)]
    assert "Tom O'Hara" not in names
    assert names[0] == "Amina Yusuf"
