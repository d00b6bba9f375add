"""Empty forms for the pen: every one can be drawn, and leaves room to write."""

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports.blank_forms import FORMS
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import CardSheet, LabelledValues, Lines, Table
from tests.reports.reading import all_text


def _document(riverside, form: str):
    name = f"blank-{form.replace('_', '-')}"
    return riverside.file.papers.prepare(name, None).document


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [PaperSize.STANDARD, PaperSize.GIANT])
def test_every_form_is_drawn_with_the_name_of_the_group(riverside, form: str, size) -> None:
    text = all_text(draw(_document(riverside, form), size))

    assert "Riverside PPG · To fill in by hand" in text


@pytest.mark.parametrize("form", FORMS)
def test_every_form_has_room_to_write(riverside, form: str) -> None:
    blocks = _document(riverside, form).blocks

    assert any(
        isinstance(block, Lines | CardSheet)
        or (isinstance(block, Table | LabelledValues) and block.to_write)
        for block in blocks
    )


def test_no_form_names_anybody(riverside) -> None:
    for form in FORMS:
        text = all_text(draw(_document(riverside, form), PaperSize.STANDARD))
        assert not [name for name in riverside.people if name in text]
