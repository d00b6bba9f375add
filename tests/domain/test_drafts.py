"""Where typed words belong."""

import pytest

from coprod_desktop.domain.drafts import DraftForm, DraftPlace


@pytest.mark.parametrize("field", ["notes", "pledge.text", "a/b"])
def test_a_place_is_read_as_it_was_written(field: str) -> None:
    place = DraftPlace("item", "0f7c", field)

    assert DraftPlace.read(str(place)) == place


def test_something_new_is_typed_into_what_it_will_hang_on() -> None:
    assert DraftPlace("group", "0f7c", "pledge.text").new_kind == "pledge"
    assert DraftPlace("item", "0f7c", "notes").new_kind == ""


@pytest.mark.parametrize(
    ("form", "new_kind", "more"),
    [
        (DraftForm("item", "0f7c"), "", ""),
        (DraftForm("group", "0f7c", "pledge"), "pledge", ""),
        (DraftForm("pledge", "0f7c", "close_pledge.kept"), "close_pledge", "kept"),
    ],
)
def test_a_place_leads_back_to_its_form(form: DraftForm, new_kind: str, more: str) -> None:
    place = form.place("notes")

    assert (place.form, place.name, place.new_kind) == (form, "notes", new_kind)
    assert form.more == more
