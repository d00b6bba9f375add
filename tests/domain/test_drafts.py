"""Where typed words belong."""

import pytest

from coprod_desktop.domain.drafts import DraftPlace


@pytest.mark.parametrize("field", ["notes", "pledge.text", "a/b"])
def test_a_place_is_read_as_it_was_written(field: str) -> None:
    place = DraftPlace("item", "0f7c", field)

    assert DraftPlace.read(str(place)) == place


def test_something_new_is_typed_into_what_it_will_hang_on() -> None:
    assert DraftPlace("group", "0f7c", "pledge.text").new_kind == "pledge"
    assert DraftPlace("item", "0f7c", "notes").new_kind == ""
