"""The two sides give their views unseen by each other, and talk about the difference."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from coprod_desktop.domain.history import HistoryFilter
from coprod_desktop.domain.meetings import Purpose
from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.side_views import WaitingView
from coprod_desktop.reports.elements import texts

ON = date(2026, 11, 20)
SECRET = "Nobody asked the night shift"


@pytest.fixture
def give(riverside: Any) -> Callable[..., tuple[Placement, ...]]:
    """Gives a view of one side on the carers' corner."""

    def given(view: View, rung: str, reason: str = SECRET) -> tuple[Placement, ...]:
        waiting = WaitingView(
            initiative_id=riverside.initiatives["corner"],
            view=view,
            rung=rung,
            on=ON,
            reason=reason,
            who="five of us",
        )
        placed: tuple[Placement, ...] = riverside.file.side_views.give(waiting)
        return placed

    return given


def _line(riverside: Any) -> Any:
    lines = riverside.file.initiatives.listed(riverside.group)
    return next(one for one in lines if one.initiative.id == riverside.initiatives["corner"])


def test_the_first_view_waits_and_stands_nowhere(riverside: Any, give: Any) -> None:
    assert give(View.STAFF, "co_design") == ()

    assert (_line(riverside).staff, _line(riverside).patients) == (None, None)
    corner = riverside.initiatives["corner"]
    assert riverside.file.initiatives.sheet(corner).placements == ()


def test_of_a_waiting_view_only_that_it_is_there_is_told(riverside: Any, give: Any) -> None:
    give(View.STAFF, "co_design")

    corner = riverside.initiatives["corner"]
    (notice,) = riverside.file.side_views.waiting(corner)
    assert (notice.view, notice.on, notice.who) == (View.STAFF, ON, "five of us")
    assert _line(riverside).waiting is View.STAFF


def test_nothing_of_a_waiting_view_can_be_read_in_the_history_or_found(
    riverside: Any, give: Any
) -> None:
    give(View.STAFF, "co_design")

    file = riverside.file
    told = repr(file.history.entries()) + repr(file.history.undo_steps())
    assert SECRET not in told
    assert "Co-design" not in repr(file.history.entries(limit=1))
    assert "kept hidden" in repr(file.history.entries(limit=1))
    assert file.history.entries(HistoryFilter(text="night shift")).entries == ()
    assert file.search.find("night shift") == ()
    assert file.bin.listed() == ()


def test_the_second_view_brings_both_to_light_in_one_action(riverside: Any, give: Any) -> None:
    give(View.STAFF, "co_design")

    placed = give(View.PATIENTS, "consultation", "We were asked")

    assert {(one.view, one.rung) for one in placed} == {
        (View.STAFF, "co_design"),
        (View.PATIENTS, "consultation"),
    }
    assert _line(riverside).differ == 2
    assert riverside.file.side_views.waiting(riverside.initiatives["corner"]) == ()
    assert riverside.file.history.undo_title() == "Show both sides' views"
    assert SECRET in repr(riverside.file.history.entries(limit=1))


def test_undo_hides_the_first_view_again(riverside: Any, give: Any) -> None:
    give(View.STAFF, "co_design")
    give(View.PATIENTS, "consultation")

    riverside.file.history.undo()

    assert (_line(riverside).staff, _line(riverside).patients) == (None, None)
    (notice,) = riverside.file.side_views.waiting(riverside.initiatives["corner"])
    assert notice.view is View.STAFF


def test_a_side_gives_its_view_once_but_may_take_it_back(riverside: Any, give: Any) -> None:
    give(View.PATIENTS, "consultation")

    with pytest.raises(Refused, match="given_already"):
        give(View.PATIENTS, "co_design")
    riverside.file.side_views.take_back(riverside.initiatives["corner"], View.PATIENTS)

    assert give(View.PATIENTS, "co_design") == ()


def test_a_view_that_does_not_wait_cannot_be_taken_back(riverside: Any) -> None:
    with pytest.raises(Refused, match="unknown"):
        riverside.file.side_views.take_back(riverside.initiatives["corner"], View.STAFF)


def test_a_view_placed_openly_lets_the_waiting_one_out(riverside: Any, give: Any) -> None:
    give(View.STAFF, "co_design")

    riverside.file.initiatives.place(
        Placement(
            initiative_id=riverside.initiatives["corner"],
            rung="consultation",
            view=View.PATIENTS,
            on=ON,
            reason="We were asked",
        )
    )

    assert (_line(riverside).staff.rung, _line(riverside).differ) == ("co_design", 2)


def test_the_side_that_waits_cannot_place_beside_its_own_view(riverside: Any, give: Any) -> None:
    give(View.STAFF, "co_design")

    with pytest.raises(Refused, match="given_already"):
        riverside.file.initiatives.place(
            Placement(
                initiative_id=riverside.initiatives["corner"],
                rung="informing",
                view=View.STAFF,
                on=ON,
                reason="Changed our mind",
            )
        )


def test_an_unknown_rung_is_refused_and_nothing_waits(riverside: Any, give: Any) -> None:
    with pytest.raises(Refused, match="unknown_rung"):
        give(View.STAFF, "partnership")

    assert riverside.file.side_views.waiting(riverside.initiatives["corner"]) == ()


def test_the_difference_goes_onto_the_agenda_of_the_next_planned_meeting(riverside: Any) -> None:
    item_id = riverside.file.side_views.put_on_agenda(riverside.initiatives["phones"])

    item = riverside.file.meetings.item(item_id)
    assert (item.meeting_id, item.purpose) == (riverside.meetings["november"], Purpose.DISCUSS)
    assert item.title == "New phone menu: we see it differently"
    assert item.initiative_id == riverside.initiatives["phones"]
    titles = [one.item.title for one in riverside.file.meetings.sheet(item.meeting_id).items]
    assert titles[-1] != item.title  # what closes a meeting still closes it


def test_it_is_put_there_once(riverside: Any) -> None:
    riverside.file.side_views.put_on_agenda(riverside.initiatives["phones"])

    with pytest.raises(Refused, match="on_agenda_already"):
        riverside.file.side_views.put_on_agenda(riverside.initiatives["phones"])


def test_where_the_sides_agree_there_is_nothing_to_put_there(riverside: Any) -> None:
    with pytest.raises(Refused, match="views_do_not_differ"):
        riverside.file.side_views.put_on_agenda(riverside.initiatives["walking"])


def test_without_a_planned_meeting_it_is_refused(riverside: Any) -> None:
    riverside.file.meetings.remove(riverside.meetings["november"])

    with pytest.raises(Refused, match="no_planned_meeting"):
        riverside.file.side_views.put_on_agenda(riverside.initiatives["phones"])


def test_a_difference_is_proposed_for_the_next_meeting_until_it_was_talked_of(
    riverside: Any,
) -> None:
    file, phones = riverside.file, riverside.initiatives["phones"]
    assert [one.initiative.id for one in file.side_views.differing(riverside.group)] == [phones]
    proposed = [one.title for one in file.planning.proposed(riverside.group).items]
    assert "New phone menu: we see it differently" in proposed

    file.side_views.put_on_agenda(phones)

    assert file.side_views.differing(riverside.group) == ()
    proposed = [one.title for one in file.planning.proposed(riverside.group).items]
    assert "New phone menu: we see it differently" not in proposed


def test_what_the_group_agreed_on_since_is_settled(riverside: Any) -> None:
    riverside.file.initiatives.place(
        Placement(
            initiative_id=riverside.initiatives["phones"],
            rung="engagement",
            on=ON,
            reason="We met in the middle",
        )
    )

    assert riverside.file.side_views.differing(riverside.group) == ()


def test_no_sheet_and_no_paper_tells_anything_of_a_waiting_view(riverside: Any, give: Any) -> None:
    file, group, corner = riverside.file, riverside.group, riverside.initiatives["corner"]
    before = (file.initiatives.sheet(corner), file.reality.sheet(corner), file.home.sheet(group))
    give(View.STAFF, "co_design")

    page, shown, home = before
    notice = replace(page.line, waiting=View.STAFF)  # that it is there, and nothing else
    lines = tuple(notice if line == page.line else line for line in home.lines)
    now = (file.initiatives.sheet(corner), file.reality.sheet(corner), file.home.sheet(group))
    assert now == (replace(page, line=notice), shown, replace(home, lines=lines))
    work = file.initiatives.get(corner).uid
    whole = file.groups.get(group).uid
    for paper, of in (("initiative", work), ("initiative-path", work), ("ladder", whole)):
        told = " ".join(texts(file.papers.prepare(paper, of).document))
        assert "corner" in told
        assert SECRET not in told
        assert "five of us" not in told
