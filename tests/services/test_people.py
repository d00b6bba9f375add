"""The register."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.meetings import Presence
from coprod_desktop.domain.people import MandateKind, Side
from coprod_desktop.domain.refusals import Refused


def test_the_register_has_the_patient_side_first_then_staff_by_name(riverside) -> None:
    names = [line.member.person.name for line in riverside.file.people.register(riverside.group)]

    assert names == [
        "Amina Yusuf",
        "Gareth Probert",
        "Mair Ŵyn-Jones",
        "Tom O'Hara",
        "Łucja Wójcik",
        "Dr Priya Nair",
        "Helen Cross",
        "Joe Adeyemi",
    ]


def test_the_register_counts_only_meetings_held_while_a_member(riverside) -> None:
    late = riverside.file.people.add(
        riverside.group, name="Ivy New", side=Side.PATIENT, started=date(2026, 10, 1)
    )
    lines = {
        line.member.person.id: (line.came, line.meetings)
        for line in riverside.file.people.register(riverside.group)
    }

    assert lines[riverside.people["Amina Yusuf"]] == (1, 1)
    assert lines[riverside.people["Tom O'Hara"]] == (0, 1)
    assert lines[late] == (0, 0)


def test_initials_are_made_and_unlike_those_in_the_group(riverside) -> None:
    person = riverside.file.people.add(riverside.group, name="Henry Cook", side=Side.PATIENT)

    assert riverside.file.people.get(person).initials == "HC2"


def test_initials_somebody_has_are_refused_with_whose_they_are(riverside) -> None:
    with pytest.raises(Refused, match="initials_taken") as refusal:
        riverside.file.people.add(
            riverside.group, name="Hugo Cane", side=Side.PATIENT, initials="HC"
        )

    assert refusal.value.facts["name"] == "Helen Cross"


def test_changing_somebody_else_to_taken_initials_is_refused(riverside) -> None:
    tom = riverside.file.people.get(riverside.people["Tom O'Hara"])

    with pytest.raises(Refused, match="initials_taken"):
        riverside.file.people.change(replace(tom, initials="AY"))


def test_somebody_may_belong_to_two_groups_but_to_each_once(riverside) -> None:
    other = riverside.file.groups.begin("Carers United")
    person = riverside.people["Mair Ŵyn-Jones"]
    riverside.file.people.join(person, other, side=Side.PATIENT, office="Chair")

    with pytest.raises(Refused, match="member_already"):
        riverside.file.people.join(person, other, side=Side.PATIENT)

    groups = [group.name for _, group in riverside.file.people.sheet(person).memberships]
    assert groups == ["Riverside PPG", "Carers United"]


def test_a_mandate_is_kept_with_who_for_and_how_chosen(riverside) -> None:
    people, person = riverside.file.people, riverside.people["Mair Ŵyn-Jones"]
    membership, _ = people.sheet(person).memberships[0]
    people.change_membership(
        replace(
            membership,
            mandate=MandateKind.ELECTED,
            speaks_for="carers on the practice list",
            mandate_until=date(2027, 4, 1),
        )
    )

    kept, _ = people.sheet(person).memberships[0]

    assert (kept.mandate, kept.speaks_for) == (MandateKind.ELECTED, "carers on the practice list")


def test_somebody_who_left_is_no_longer_asked_for_but_stays_in_the_minutes(riverside) -> None:
    people, person = riverside.file.people, riverside.people["Tom O'Hara"]
    membership, _ = people.sheet(person).memberships[0]

    people.leave(membership.id, date(2026, 10, 31))

    november = riverside.file.meetings.sheet(riverside.meetings["november"])
    assert person not in [member.person.id for member in november.not_ticked]
    assert [a.presence for a, _ in people.sheet(person).attendances] == [Presence.APOLOGIES]


def test_leaving_before_joining_is_refused_and_changes_nothing(riverside) -> None:
    people, person = riverside.file.people, riverside.people["Tom O'Hara"]
    membership, _ = people.sheet(person).memberships[0]

    with pytest.raises(Refused, match="ends_before_start"):
        people.leave(membership.id, date(2020, 1, 1))

    assert people.sheet(person).memberships[0][0] == membership


def test_one_persons_sheet_gathers_actions_and_what_they_lead(riverside) -> None:
    joe = riverside.file.people.sheet(riverside.people["Joe Adeyemi"])

    assert [line.action.text for line in joe.actions] == ["put a poster in the waiting room"]
    assert len(joe.leads) == 3
