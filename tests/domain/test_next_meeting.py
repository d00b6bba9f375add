"""What the next meeting holds follows from the last ones."""

from dataclasses import replace
from datetime import date, time

import pytest

from coprod_desktop import assets
from coprod_desktop.domain.meetings import AgendaItem, Meeting
from coprod_desktop.domain.next_meeting import (
    NextItem,
    NextMeeting,
    Roles,
    Why,
    put_together,
    shifted_end,
    standing_items,
)
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.rhythm import DayFrom
from coprod_desktop.domain.templates import Role, Template, TemplateItem, usual_agendas
from coprod_desktop.domain.words import Words

ROLES = Roles(Words(assets.text("words", "en.toml")).table("standing_role"))
USUAL = usual_agendas(assets.text("meetings", "en.toml"))
MEETING = NextMeeting(
    group_id=1,
    template=Template.ORDINARY,
    date=date(2026, 11, 30),
    day_from=DayFrom.SAID,
    today=date(2026, 11, 24),
)


def _agenda(*titles: str) -> list[AgendaItem]:
    return [AgendaItem(meeting_id=1, title=title) for title in titles]


def _titles(items) -> list[str]:
    return [item.title for item in items]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Minutes of 14 September 2026", Role.PREVIOUS_MINUTES),
        ("Matters Arising", Role.MATTERS_ARISING),
        ("Actions from the last meeting", Role.MATTERS_ARISING),
        ("Welcome, introductions and apologies", Role.WELCOME),
        ("AOB", Role.OTHER_BUSINESS),
        ("Date and time of next meeting", Role.NEXT),
        ("Car park", Role.NONE),
        ("Five minutes with the new nurse", Role.NONE),
    ],
)
def test_standing_items_are_known_by_their_titles(title: str, role: Role) -> None:
    assert ROLES.of(title) is role


def test_what_comes_meeting_after_meeting_is_standing() -> None:
    agendas = [
        _agenda("Welcome", "Practice news", "Car park", "AOB"),
        _agenda("Apologies", "Practice News", "Flu clinics", "AOB"),
        _agenda("Welcome", "Practice news", "AOB"),
    ]

    assert _titles(standing_items(agendas, ROLES, {})) == ["Welcome", "Practice news", "AOB"]


def test_of_a_single_meeting_only_the_usual_items_are_standing() -> None:
    agendas = [_agenda("Welcome", "Car park", "AOB")]

    assert _titles(standing_items(agendas, ROLES, {})) == ["Welcome", "AOB"]


def test_a_title_with_a_date_is_said_anew() -> None:
    agendas = [_agenda("Minutes of 14 September"), _agenda("Minutes of 13 July")]
    usual = {Role.PREVIOUS_MINUTES: "Minutes of the last meeting"}

    assert _titles(standing_items(agendas, ROLES, usual)) == ["Minutes of the last meeting"]


def test_a_groups_own_words_have_a_role_by_their_use() -> None:
    agenda = _agenda("Hello", "What we said we would do", "News", "Bye")

    items = standing_items([agenda, agenda], ROLES, {}, {"what we said we would do"})

    assert [one.role for one in items] == [
        Role.WELCOME,
        Role.MATTERS_ARISING,
        Role.NONE,
        Role.NEXT,
    ]


def test_without_past_there_is_nothing_standing() -> None:
    assert standing_items([], ROLES, {}) == []


def _item(title: str, role: Role = Role.NONE, **fields) -> NextItem:
    return NextItem(title=title, why=Why.STANDING, role=role, **fields)


BASE = (
    _item("Welcome", Role.WELCOME),
    _item("Last minutes", Role.PREVIOUS_MINUTES),
    _item("News"),
    _item("AOB", Role.OTHER_BUSINESS),
    _item("Next meeting", Role.NEXT),
)


def test_open_things_come_after_the_openers_and_put_off_ones_before_the_closers() -> None:
    items = put_together(
        BASE,
        matters=_item("Matters arising", Role.MATTERS_ARISING),
        pledges=_item("Pledges"),
        deferred=[_item("Car park"), _item("NEWS")],
        offered=[_item("Flu", taken=False)],
    )

    assert _titles(items) == [
        "Welcome",
        "Last minutes",
        "Matters arising",
        "Pledges",
        "News",
        "Car park",
        "Flu",
        "AOB",
        "Next meeting",
    ]


def test_a_groups_own_matters_arising_keeps_its_title_and_takes_the_actions() -> None:
    own = (_item("Actions so far", Role.MATTERS_ARISING, minutes=9), *BASE)
    matters = NextItem(title="Matters arising", why=Why.MATTERS_ARISING, notes="- AP1")

    item = put_together(own, matters=matters, pledges=None, deferred=(), offered=())[0]

    assert (item.title, item.minutes, item.notes) == ("Actions so far", 9, "- AP1")
    assert item.why is Why.MATTERS_ARISING


def test_an_item_that_stands_for_pledges_already_takes_them_and_no_other_is_made() -> None:
    pledges = NextItem(title="Pledges falling due", why=Why.PLEDGES_DUE, notes="- One")
    base = (*BASE, _item("Pledges falling due", minutes=5))

    items = put_together(base, matters=None, pledges=pledges, deferred=(), offered=())

    assert _titles(items) == _titles(base)
    assert (items[-1].notes, items[-1].minutes) == ("- One", 5)
    assert items[-1].why is Why.PLEDGES_DUE


@pytest.mark.parametrize(
    ("days", "last_day", "in_time"),
    [(7, date(2026, 11, 23), False), (6, date(2026, 11, 24), True), (None, None, True)],
)
def test_notice_is_held_against_the_rules(days, last_day, in_time) -> None:
    meeting = replace(MEETING, notice_days=days)

    assert (meeting.last_day, meeting.in_time) == (last_day, in_time)


def test_an_agenda_that_runs_over_is_told_of() -> None:
    items = (_item("News", minutes=50), _item("Talk", minutes=60), _item("Left", minutes=99))
    meeting = replace(MEETING, start=time(18), end=time(19, 30), items=items)

    meeting = meeting.with_item(2, taken=False)

    assert (meeting.minutes_planned, meeting.over_by) == (110, 20)


def test_only_items_taken_come_on_the_agenda_and_are_numbered() -> None:
    items = (_item("One"), _item("Two", taken=False), _item("Three"))

    agenda = replace(MEETING, items=items).agenda(7)

    assert [(one.number, one.title, one.meeting_id) for one in agenda] == [
        ("1", "One", 7),
        ("2", "Three", 7),
    ]


def test_another_start_keeps_the_length() -> None:
    last = Meeting(group_id=1, date=date(2026, 9, 14), start=time(18), end=time(19, 30))

    assert shifted_end(last, time(14)) == time(15, 30)
    assert shifted_end(last, time(23)) is None


@pytest.mark.parametrize("template", Template)
def test_every_template_has_items_that_can_be_kept(template: Template) -> None:
    items = USUAL[template]

    assert all(
        TemplateItem(
            group_id=1,
            template=template,
            title=one.title,
            purpose=one.purpose,
            minutes=one.minutes,
        ).checked()
        for one in items
    )
    assert len(items) >= 5


@pytest.mark.parametrize("template", Template)
def test_the_roles_of_usual_items_are_known_by_their_titles(template: Template) -> None:
    said = [(one.title, one.role) for one in USUAL[template]]

    assert said == [(title, ROLES.of(title)) for title, _ in said]


def test_an_annual_general_meeting_has_reports_and_elections() -> None:
    titles = " ".join(_titles(USUAL[Template.AGM]))

    assert "Election of the chair" in titles
    assert "report" in titles


def test_an_item_of_too_many_minutes_is_refused() -> None:
    item = TemplateItem(group_id=1, template=Template.AGM, title="Talk", minutes=601)

    with pytest.raises(Refused, match="number_out_of_range"):
        item.checked()
