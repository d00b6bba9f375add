"""Words are found whatever their case, in any script, and never in the names of fields."""

import json

import pytest

from coprod_desktop.store.folding import says


@pytest.mark.parametrize(
    ("value", "typed"),
    [("Łucja", "łuc"), ("STRASSE", "straße"), ('say "no"', '"no"'), ("a\nb", "a\nb"), (12, "12")],
)
def test_a_value_is_found(value: object, typed: str) -> None:
    assert says(json.dumps({"text": value}, ensure_ascii=False), typed.casefold())


@pytest.mark.parametrize("typed", ["text", '": "', "xyz"])
def test_names_and_marks_between_values_are_not(typed: str) -> None:
    assert not says('{"text": "Tea", "due": "Friday"}', typed)


def test_nothing_is_found_where_nothing_was() -> None:
    assert not says(None, "tea")
