"""The smaller things that the window says: recent files, what is saved, what is found, places."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.sheets import Attention, AttentionKind, Found, FoundKind
from coprod_desktop.presenters.finding import FindingPresenter
from coprod_desktop.presenters.places import Place, of_attention, of_found
from coprod_desktop.presenters.saved import Saving, saved_line
from coprod_desktop.presenters.welcome import recent_files
from coprod_desktop.services.group_file import english

NOW = datetime.fromisoformat("2026-11-24T14:02")
FRIDAY = datetime.fromisoformat("2026-11-20T09:00")


@pytest.fixture(scope="module")
def words():
    return english()


def test_a_file_that_is_gone_says_so(words, tmp_path) -> None:
    here = tmp_path / "a.coprod"
    here.touch()

    lines = recent_files([here, Path("/media/stick/b.coprod")], words)

    assert [line.there for line in lines] == [True, False]
    assert lines[1].where == "not there now, it was in stick"


@pytest.mark.parametrize(
    ("saving", "last", "protected", "said"),
    [
        (
            Saving.SAVED,
            NOW,
            True,
            ["✓ Everything is saved", "Last saved today, 2.02 pm", "Locked with a password"],
        ),
        (Saving.WAITS, None, False, ["… Saving what you type", "No password"]),
        (Saving.FAILED, FRIDAY, False, ["! Not saved", "Last saved 20 Nov, 9 am", "No password"]),
    ],
)
def test_the_state_of_the_file_is_told_as_it_is(words, saving, last, protected, said) -> None:
    line = saved_line(saving, last, NOW, words, protected=protected)

    assert [f"{line.mark} {line.headline}", *line.under] == said


class Box:
    """Keeps what it is told to show."""

    rows: tuple[Any, ...] = ()
    nothing = ""
    hidden = 0

    def show_found(self, rows, nothing) -> None:
        self.rows, self.nothing = rows, nothing

    def hide_found(self) -> None:
        self.hidden += 1


def test_what_is_typed_is_found_in_the_record(riverside) -> None:
    box = Box()

    FindingPresenter(box, riverside.file.search, riverside.file.words).typed("poster")

    assert [(row.kind, row.place.part) for row in box.rows] == [("Action", "actions")]


def test_nothing_found_is_said(riverside) -> None:
    box = Box()

    FindingPresenter(box, riverside.file.search, riverside.file.words).typed("zebra")

    assert (box.rows, box.nothing) == ((), "Nothing found for “zebra”")


def test_a_single_letter_is_not_looked_for(riverside) -> None:
    box = Box()

    FindingPresenter(box, riverside.file.search, riverside.file.words).typed("p")

    assert (box.rows, box.hidden) == ((), 1)


@pytest.mark.parametrize("kind", list(FoundKind))
def test_whatever_can_be_found_has_a_place(kind: FoundKind) -> None:
    found = Found(kind=kind, id=7, group_id=1, meeting_id=3, title="x", excerpt="", initiative_id=7)

    place = of_found(found)

    assert 7 in (place.id, place.part_id) or place == Place("meeting", 3)


@pytest.mark.parametrize("kind", list(AttentionKind))
def test_whatever_needs_attention_has_a_place(kind: AttentionKind) -> None:
    place = of_attention(Attention(kind=kind, id=7, words="", day=None, days=0))

    assert (place.id, place.room in ("pledges", "meeting", "initiative")) == (7, True)
