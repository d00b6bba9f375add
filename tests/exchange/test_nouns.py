from dataclasses import fields

import pytest

from coprod_desktop.domain.groups import Group
from coprod_desktop.exchange.nouns import (
    LOADING_ORDER,
    NOUNS,
    Noun,
    Shape,
    kind_of,
    noun,
    parts,
)


@pytest.mark.parametrize("each", NOUNS, ids=lambda each: each.plural)
def test_every_field_of_a_record_has_its_part_in_the_file(each: Noun) -> None:
    attributes = [part.attribute for part in parts(each.kind)]

    assert ["id", "uid", *attributes] == [field.name for field in fields(each.made_of)]


def test_a_foreign_id_is_named_by_what_it_points_to() -> None:
    names = {part.attribute: (part.name, part.target) for part in parts("meeting")}

    assert names["approved_at_id"] == ("approved_at", "meeting")
    assert names["chair_id"] == ("chair", "person")


def test_several_foreign_ids_are_named_in_the_plural() -> None:
    owners = next(part for part in parts("action") if part.attribute == "owner_ids")

    assert (owners.name, owners.shape, owners.target) == ("owners", Shape.LINKS, "person")


@pytest.mark.parametrize("kind", LOADING_ORDER)
def test_each_kind_points_only_to_itself_and_to_kinds_loaded_before(kind: str) -> None:
    before = LOADING_ORDER[: LOADING_ORDER.index(kind) + 1]

    assert {part.target for part in parts(kind) if part.target} <= set(before)


def test_every_kind_is_loaded_once() -> None:
    assert sorted(LOADING_ORDER) == sorted(each.kind for each in NOUNS)


def test_a_record_knows_its_kind() -> None:
    assert kind_of(Group(name="Any")) == "group"
    assert noun("group").plural == "groups"


def test_a_number_the_program_gives_by_itself_must_be_in_the_file() -> None:
    number = next(part for part in parts("action") if part.name == "number")

    assert number.required
