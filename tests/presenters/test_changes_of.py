from dataclasses import replace

import pytest

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.changes_of import AT_ONCE, ChangesOfPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def asked(riverside, screen):
    def ask(kind: str, id_: int) -> ChangesOfPresenter:
        file = riverside.file
        presenter = ChangesOfPresenter(
            screen, file.history, file.words, kind=kind, id_=id_, go=screen.go
        )
        presenter.begin()
        return presenter

    return ask


def test_every_kind_of_record_says_who_changed_it(riverside, asked, screen) -> None:
    file = riverside.file
    sheet = file.people.sheet(riverside.people["Amina Yusuf"])
    item = next(
        one for one in file.meetings.sheet(riverside.meetings["september"]).items if one.decisions
    )
    for kind, id_ in (
        ("meeting", riverside.meetings["september"]),
        ("item", item.item.id),
        ("decision", item.decisions[0].id),
        ("action", riverside.actions["letter"]),
        ("pledge", riverside.pledges["test"]),
        ("initiative", riverside.initiatives["phones"]),
        ("person", sheet.person.id),
        ("membership", sheet.memberships[0][0].id),
        ("group", riverside.group),
    ):
        asked(kind, id_)
        told = screen.told["show_changes"]
        assert told.entries, kind
        assert all(", by pat" in entry.told for entry in told.entries)


def test_the_newest_change_comes_first_with_what_it_was(riverside, asked, screen) -> None:
    board = riverside.file.pledges.line(riverside.pledges["board"]).pledge
    riverside.file.pledges.change(replace(board, text="Times on the wall"))

    asked("pledge", board.id)

    told = screen.told["show_changes"]
    assert told.heading == "Pledge: Times on the wall"
    assert told.entries[0].things[0].fields[0].sentence == (
        "Words, from Waiting times shown on the board by 9 am to Times on the wall"
    )


def test_many_changes_come_a_part_at_a_time(riverside, asked, screen) -> None:
    board = riverside.file.pledges.line(riverside.pledges["board"]).pledge
    for number in range(AT_ONCE):
        riverside.file.pledges.change(replace(board, text=f"Version {number}"))

    presenter = asked("pledge", board.id)
    first = screen.told["show_changes"]
    assert (len(first.entries), first.older) == (AT_ONCE, "Show 2 older")

    presenter.older()
    assert (len(screen.told["show_changes"].entries), screen.told["show_changes"].older) == (17, "")


def test_what_is_gone_by_now_is_refused(riverside, asked) -> None:
    riverside.file.pledges.remove(riverside.pledges["board"])

    with pytest.raises(Refused, match="unknown"):
        asked("pledge", riverside.pledges["board"])


def test_following_a_thing_closes_the_dialog_first(riverside, asked, screen) -> None:
    asked("pledge", riverside.pledges["board"]).follow("pledge", "uid")

    assert "close_editor" in screen.told
    assert screen.told["go"] == ("pledge", "uid")
