"""Help for every screen and dialog, in sentences that are short enough."""

import re

import forms
import pytest

from coprod_desktop import assets
from tests.screens import walk

PAGES = assets.names("help/en", ".md")
LONGEST = 24  # words; on paper twenty, and a few for what a key or button is called


def roots() -> list[str]:
    """The stems of the forms that are screens or dialogs, not parts of others."""
    parts = ("_panel", "_card")
    return [
        form.stem for form in sorted(forms.SOURCES.glob("*.ui")) if not form.stem.endswith(parts)
    ]


@pytest.mark.parametrize("stem", roots())
def test_every_screen_and_dialog_has_a_page(stem: str) -> None:
    assert stem in PAGES


def test_every_room_finds_the_page_about_itself(main_window) -> None:
    session = main_window.session
    found = {}
    for place in walk.places(session.desk.file, session.desk.group_id):
        session.navigator.go(place)
        found[place.room] = session.navigator.help_stem()

    assert {room: stem for room, stem in found.items() if stem not in PAGES} == {}


@pytest.mark.parametrize("page", PAGES)
def test_sentences_are_short(page: str) -> None:
    text = assets.text("help", "en", f"{page}.md").replace("*", "")
    text = re.sub(r"^(\||    ).*$|`[^`]*`", "", text, flags=re.MULTILINE)
    sentences = re.split(r"(?<=[.!?:])\s+|\n\s*\n|\n\s*[-\d]", text)

    assert [s for s in sentences if len(s.split()) > LONGEST] == []
