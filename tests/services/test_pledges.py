"""Pledges from made to kept, changed or not kept."""

from datetime import date

import pytest

from coprod_desktop.domain.pledges import PledgeState
from coprod_desktop.domain.refusals import Refused


def _states(riverside, key: str) -> list[str]:
    line = riverside.file.pledges.line(riverside.pledges[key])
    return [note.state.value if note.state else note.text for note in line.notes]


def test_what_happened_is_told_in_order(riverside) -> None:
    board = riverside.pledges["board"]
    riverside.file.pledges.note(board, "Board up, but empty on Mondays")
    riverside.file.pledges.keep(board, date(2026, 11, 24), "Tom O'Hara")

    assert _states(riverside, "board") == ["under_way", "Board up, but empty on Mondays", "kept"]


def test_the_promiser_cannot_check_a_pledge_alone(riverside) -> None:
    with pytest.raises(Refused, match="checked_by_promiser"):
        riverside.file.pledges.keep(
            riverside.pledges["board"], date(2026, 11, 24), "Reception team"
        )

    assert riverside.file.pledges.line(riverside.pledges["board"]).pledge.state.is_open


def test_a_pledge_that_needs_longer_keeps_its_state_and_says_why(riverside) -> None:
    board = riverside.pledges["board"]

    riverside.file.pledges.postpone(board, date(2027, 1, 15), "Waiting for the builder")

    line = riverside.file.pledges.line(board)
    assert (line.pledge.due, line.pledge.state) == (date(2027, 1, 15), PledgeState.UNDER_WAY)
    assert line.notes[-1].text == "Waiting for the builder"


def test_a_closed_pledge_can_be_opened_again(riverside) -> None:
    visit = riverside.pledges["visit"]

    riverside.file.pledges.start(visit)

    pledge = riverside.file.pledges.line(visit).pledge
    assert (pledge.state, pledge.reason) == (PledgeState.UNDER_WAY, "")
    assert _states(riverside, "visit") == ["not_kept", "under_way"]


def test_a_pledge_is_not_closed_without_saying_how(riverside) -> None:
    with pytest.raises(Refused, match="needs_reason"):
        riverside.file.pledges.close(riverside.pledges["board"], PledgeState.NOT_KEPT, "")
    with pytest.raises(Refused, match="needs_reason"):
        riverside.file.pledges.close(riverside.pledges["board"], PledgeState.KEPT, "done")


def test_a_pledge_knows_where_it_was_made_and_what_it_is_about(riverside) -> None:
    line = riverside.file.pledges.line(riverside.pledges["board"])

    assert line.source is not None
    assert (line.source.meeting_date, line.source.item_number) == (date(2026, 9, 14), "4")
    assert line.initiative is not None
    assert line.initiative.title == "New phone menu"


def test_a_removed_pledge_comes_back_with_its_notes(riverside) -> None:
    before = riverside.file.pledges.listed(riverside.group)

    riverside.file.pledges.remove(riverside.pledges["board"])
    assert len(riverside.file.pledges.listed(riverside.group)) == 2
    riverside.file.history.undo()

    assert riverside.file.pledges.listed(riverside.group) == before
