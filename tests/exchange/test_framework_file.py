"""A ladder or checklist as a file: what is read, what is refused, and the published schema."""

import json

import pytest
from jsonschema import Draft202012Validator

from coprod_desktop import assets
from coprod_desktop.domain.framework_definitions import own_of
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.exchange.built_in_frameworks import CHECKLISTS, built_in
from coprod_desktop.exchange.framework_file import FORMAT, LARGEST, VERSION, parse, write
from coprod_desktop.services.group_file import english

SCHEMA = json.loads(assets.text("record", "framework.schema.json"))
WORDS = english()
LADDER = {
    "kind": "ladder",
    "key": "own_a",
    "version": "1",
    "name": "Our ladder <b>bold</b>",
    "rungs": [{"key": "told", "name": "Told"}, {"key": "asked", "name": "Asked"}],
}


def file_with(**changed: object) -> bytes:
    document = {"format": FORMAT, "version": VERSION, "framework": LADDER, **changed}
    return json.dumps(document).encode()


def told(data: bytes) -> list[str]:
    return [problem.place for problem in parse(data, "ours.json", WORDS).problems]


def test_the_schema_is_a_schema_and_names_the_format() -> None:
    Draft202012Validator.check_schema(SCHEMA)

    assert SCHEMA["properties"]["format"] == {"const": FORMAT}
    assert SCHEMA["properties"]["version"] == {"const": VERSION}


@pytest.mark.parametrize(
    "own", [built_in().ladder(), *map(built_in().checklist, CHECKLISTS)], ids=lambda own: own.key
)
def test_every_file_that_is_written_fits_the_schema(own) -> None:
    Draft202012Validator(SCHEMA).validate(json.loads(write(own)))


def test_what_was_written_is_read_as_it_was() -> None:
    own = own_of(LADDER)

    assert parse(write(own), "ours.json", WORDS).own == own


def test_markup_in_a_file_stays_the_text_it_is() -> None:
    parsed = parse(file_with(), "ours.json", WORDS)

    assert parsed.own is not None
    assert parsed.own.name == "Our ladder <b>bold</b>"


WRONG = [
    ({"framework": {**LADDER, "colour": "red"}}, "framework.colour"),
    ({"framework": {**LADDER, "name": 7}}, "framework.name"),
    ({"framework": {**LADDER, "name": ""}}, "framework.name"),
    ({"framework": {**LADDER, "kind": "snake"}}, "framework.kind"),
    ({"framework": {**LADDER, "rungs": []}}, "framework.rungs"),
    (
        {"framework": {**LADDER, "rungs": [{"name": "Told"}, {"key": "a", "name": "A"}]}},
        "framework.rungs[0].key",
    ),
    ({"run": "something"}, "run"),
]


@pytest.mark.parametrize(("changed", "place"), WRONG)
def test_what_is_wrong_is_told_with_its_place(changed: dict[str, object], place: str) -> None:
    assert told(file_with(**changed)) == [place]


@pytest.mark.parametrize("data", [b"[]", b'"ladder"', b'{"format": "coprod-record"}', b"{}"])
def test_another_kind_of_file_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="not_a_framework_file"):
        parse(data, "other.json", WORDS)


def test_a_file_of_a_newer_program_is_refused() -> None:
    with pytest.raises(Refused, match="framework_file_newer"):
        parse(file_with(version=2), "ours.json", WORDS)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"\xff\xfe\x00\xd8", b"{"])
def test_what_is_no_json_at_all_is_told(data: bytes) -> None:
    with pytest.raises(Unavailable, match="not_json"):
        parse(data, "ours.json", WORDS)


def test_a_huge_file_is_not_even_read() -> None:
    with pytest.raises(Refused, match="framework_file_large"):
        parse(b" " * (LARGEST + 1), "ours.json", WORDS)


def test_a_name_that_stands_twice_in_an_entry_is_told() -> None:
    data = file_with().replace(b'"kind"', b'"name": "A", "kind"', 1)

    assert told(data) == [""]
