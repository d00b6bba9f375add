"""The published schema says what the domain's records say."""

import json

import pytest
from jsonschema import Draft202012Validator

from coprod_desktop import assets
from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.exchange.entries import written_value
from coprod_desktop.exchange.nouns import NOUNS, Noun, Part, Shape, parts
from coprod_desktop.exchange.record import FORMAT, READABLE

SCHEMA = json.loads(assets.text("record", "record.schema.json"))
NUMBERS = {"minimum": 0, "maximum": 1_000_000_000}


def test_the_schema_is_a_schema() -> None:
    rules = Draft202012Validator(Draft202012Validator.META_SCHEMA)

    assert list(rules.iter_errors(SCHEMA)) == []


def test_the_schema_names_the_format_and_version_read_here() -> None:
    properties = SCHEMA["properties"]

    assert (properties["format"], properties["version"]) == (
        {"const": FORMAT},
        {"enum": list(READABLE)},
    )


def test_the_schema_has_every_list_and_no_other() -> None:
    lists = {
        name: each["items"]["$ref"]
        for name, each in SCHEMA["properties"].items()
        if each.get("type") == "array"
    }

    assert lists == {each.plural: f"#/$defs/{each.kind}" for each in NOUNS}


@pytest.mark.parametrize("each", NOUNS, ids=lambda each: each.plural)
def test_the_schema_needs_what_the_record_needs(each: Noun) -> None:
    needed = [part.name for part in parts(each.kind) if part.required]

    assert SCHEMA["$defs"][each.kind]["required"] == ["id", *needed]
    assert SCHEMA["$defs"][each.kind]["additionalProperties"] is False


@pytest.mark.parametrize("each", NOUNS, ids=lambda each: each.plural)
def test_the_schema_describes_each_field_as_the_record_holds_it(each: Noun) -> None:
    described = dict(SCHEMA["$defs"][each.kind]["properties"])

    assert described.pop("id") == {"$ref": "#/$defs/uuid"}
    assert {name: bare(field) for name, field in described.items()} == {
        part.name: expected(part) for part in parts(each.kind)
    }


def test_evidence_is_described_with_every_kind_it_may_be() -> None:
    properties = SCHEMA["$defs"]["evidence"]["properties"]

    assert properties["kind"]["enum"] == [kind.value for kind in EvidenceKind]
    assert list(properties) == ["kind", "target", "words"]


def test_a_score_points_to_anything_in_the_record_that_evidence_may() -> None:
    properties = SCHEMA["$defs"]["score"]["properties"]

    pointing = [kind.value for kind in EvidenceKind if kind is not EvidenceKind.WORDS]
    assert properties["kind"]["enum"] == [*pointing, None]
    assert list(properties) == ["statement", "score", "kind", "target", "words"]


def bare(field: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in field.items() if name != "description"}


def expected(part: Part) -> dict[str, object]:
    field = shape(part)
    if not part.required:
        default = written_value(part.default)
        field["default"] = list(default) if isinstance(default, tuple) else default
    return field


def shape(part: Part) -> dict[str, object]:
    if part.choices is not None:
        null = [None] if part.nullable else []
        return {"enum": [*(choice.value for choice in part.choices), *null]}
    ending = "_or_null" if part.nullable else ""
    shapes: dict[Shape, dict[str, object]] = {
        Shape.TEXT: {"type": "string"},
        Shape.NUMBER: {"type": ["integer", "null"] if part.nullable else "integer", **NUMBERS},
        Shape.YES_NO: {"type": "boolean"},
        Shape.DAY: {"$ref": f"#/$defs/day{ending}"},
        Shape.TIME: {"$ref": f"#/$defs/time{ending}"},
        Shape.LINK: {"$ref": f"#/$defs/uuid{ending}"},
        Shape.LINKS: {"type": "array", "items": {"$ref": "#/$defs/uuid"}},
        Shape.EVIDENCE: {"type": "array", "items": {"$ref": "#/$defs/evidence"}},
        Shape.ANSWERS: {"type": "array", "items": {"$ref": "#/$defs/answer"}},
        Shape.SCORES: {"type": "array", "items": {"$ref": "#/$defs/score"}},
    }
    return shapes[part.shape]
