"""The sheet for the envelope: room to write the password, and what to do with it."""

from datetime import date
from pathlib import Path

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import Lines
from coprod_desktop.reports.emergency_sheet import emergency_sheet
from tests.reports.reading import all_text, in_order
from tests.reports.samples import words

PATH = Path("stick") / "riverside.coprod"
ON = date(2026, 11, 24)


@pytest.mark.parametrize("size", PaperSize)
def test_the_sheet_says_which_file_and_what_to_do_in_every_size(size) -> None:
    sheet = emergency_sheet(PATH, ("Riverside PPG", "Carers"), ON, words())

    assert in_order(
        all_text(draw(sheet, size)),
        "Emergency sheet",
        "The password of our group file",
        "riverside.coprod",
        "Riverside PPG",
        "Carers",
        "24 November 2026",
        "The password",
        "Who knows where this sheet is",
        "Type the password as it stands here.",
    )


def test_the_password_and_the_people_are_written_by_hand() -> None:
    blocks = emergency_sheet(PATH, (), ON, words()).blocks

    inner = [part for block in blocks for part in getattr(block, "blocks", ())]
    assert [part for part in inner if isinstance(part, Lines)] == [Lines(2), Lines(2)]
