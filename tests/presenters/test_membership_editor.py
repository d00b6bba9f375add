from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.people import MandateKind, Side
from coprod_desktop.presenters.membership_editor import MembershipEditorPresenter
from tests.presenters.shown import Shown


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def begun(riverside, screen):
    """Begin to change Tom's membership, to end it, or to let him join another group."""

    def begin(**which) -> MembershipEditorPresenter:
        which = which or {"membership_id": membership(riverside).id}
        presenter = MembershipEditorPresenter(
            screen,
            riverside.file.people,
            riverside.file.words,
            riverside.clock,
            person_id=riverside.people["Tom O'Hara"],
            recorded=screen.recorded,
            **which,
        )
        presenter.begin()
        return presenter

    return begin


def membership(riverside):
    return riverside.file.people.sheet(riverside.people["Tom O'Hara"]).memberships[-1][0]


def form(screen: Shown, **filled):
    return replace(screen.told["show_form"][1], **filled)


def test_speaking_for_oneself_is_kept_as_an_answer(riverside, begun, screen) -> None:
    begun().record(form(screen, mandate=MandateKind.SELF, office="Member"))

    assert membership(riverside).mandate is MandateKind.SELF
    assert "close_editor" in screen.told


def test_ending_begins_with_today(riverside, begun, screen) -> None:
    presenter = begun(membership_id=membership(riverside).id, ending=True)
    assert form(screen).ended == date(2026, 11, 24)

    presenter.record(form(screen))

    assert not membership(riverside).holds_on(date(2026, 11, 24))


def test_an_end_before_the_start_is_pointed_out(riverside, begun, screen) -> None:
    begun().record(form(screen, ended=date(2020, 1, 1)))

    assert screen.told["point_out"].field == "ended"
    assert membership(riverside).ended is None


def test_somebody_joins_another_group(riverside, begun, screen) -> None:
    hillside = riverside.file.groups.begin("Hillside PPG")

    begun(group_id=hillside).record(form(screen, side=Side.STAFF, office="Chair"))

    joined = membership(riverside)
    assert (joined.group_id, joined.side, joined.office) == (hillside, Side.STAFF, "Chair")


def test_nobody_joins_a_group_twice(riverside, begun, screen) -> None:
    begun(group_id=riverside.group).record(form(screen))

    assert screen.told["point_out"].code == "member_already"
