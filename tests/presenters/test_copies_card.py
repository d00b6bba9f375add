"""The card about copies says how old they are, and is honest about what would be lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from coprod_desktop.domain.places_on_disk import PlaceKind
from coprod_desktop.presenters.copies_card import CopiesCardPresenter, CopiesSaid, size_said
from coprod_desktop.store import whereabouts
from coprod_desktop.store.whereabouts import Mount, Surroundings
from tests.presenters.shown import Shown


class Card:
    """The presenter with a screen that remembers."""

    def __init__(self, riverside) -> None:
        self.file = riverside.file
        self.screen = Shown()
        self.held: tuple[Path, ...] = ()
        self.presenter = CopiesCardPresenter(self.screen, self.file, lambda: self.held)

    def said(self) -> CopiesSaid:
        """What the card says now."""
        self.presenter.show(self.file.copies.begin_looking_around().run())
        said: CopiesSaid = self.screen.told["show_copies"]
        return said


@pytest.fixture
def card(riverside) -> Card:
    return Card(riverside)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    return folder


def test_without_copies_it_says_that_they_make_themselves(card) -> None:
    said = card.said()

    assert said.last == "No copy has been made yet."
    assert "by itself" in said.beside
    assert not said.has_folder


def test_it_says_when_the_last_copy_was_made_and_where_they_lie(card, riverside) -> None:
    card.file.copies.take()
    riverside.clock.forward(days=3)

    said = card.said()

    assert said.last == "Last copy: 3 days ago"
    assert said.beside.startswith("1 copy lies in the folder “riverside copies”")


def test_without_a_second_place_it_says_what_would_be_lost(card) -> None:
    said = card.said()

    assert "No second place" in said.second
    assert "its copies are lost with it" in said.second_hint


def test_a_file_on_a_stick_is_told_otherwise(card, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = Mount(str(card.file.path.parent), "vfat", "/dev/sdb1", removable=True)
    around = Surroundings(system="linux", home="/", variables={}, mounts=(stick,))
    monkeypatch.setattr(whereabouts, "here", lambda: around)

    assert card.file.copies.begin_looking_around().run().place.kind is PlaceKind.REMOVABLE
    assert "If the stick is lost" in card.said().second_hint


def test_a_second_place_on_the_same_drive_is_called_what_it_is(card, elsewhere: Path) -> None:
    assert card.presenter.choose_second(elsewhere)

    said = card.said()

    assert said.second == f"Folder “{elsewhere}”: no copy there yet"
    assert "the same drive" in said.second_hint


def test_it_says_how_old_the_copy_in_the_second_place_is(card, riverside, elsewhere: Path) -> None:
    copies = card.file.copies
    card.presenter.choose_second(elsewhere)
    copies.note(copies.begin_second().run())
    riverside.clock.forward(days=12)

    assert card.said().second == f"Folder “{elsewhere}”: last copy 12 days ago"


def test_a_second_place_that_is_away_is_told_with_its_age(
    card, riverside, elsewhere: Path, tmp_path: Path
) -> None:
    copies = card.file.copies
    card.presenter.choose_second(elsewhere)
    copies.note(copies.begin_second().run())
    elsewhere.rename(tmp_path / "in a pocket")
    riverside.clock.forward(days=12)

    said = card.said()

    assert said.second.endswith("is not there now. The last copy there: 12 days ago.")
    assert said.has_second


def test_the_folder_of_the_file_is_no_second_place(card) -> None:
    assert not card.presenter.choose_second(card.file.path.parent)

    assert "Choose another drive" in card.screen.told["say_problem"]


def test_another_second_place_begins_without_a_copy(card, elsewhere: Path, tmp_path: Path) -> None:
    copies = card.file.copies
    card.presenter.choose_second(elsewhere)
    copies.note(copies.begin_second().run())
    other = tmp_path / "other"
    other.mkdir()

    card.presenter.choose_second(other)

    assert copies.second_copied is None
    assert copies.second_due()


def test_a_second_place_can_be_given_up(card, elsewhere: Path) -> None:
    card.presenter.choose_second(elsewhere)

    card.presenter.forget_second()

    assert not card.said().has_second


def test_copies_that_hold_more_are_told(card) -> None:
    card.held = (Path("a"), Path("b"))

    assert card.said().held.startswith("2 older copies hold something")


@pytest.mark.parametrize(
    ("size", "words"), [(900_000, "less than 1 MB"), (24_400_000, "24 MB"), (1_000_000, "1 MB")]
)
def test_sizes_are_said_roughly(card, size: int, words: str) -> None:
    assert size_said(size, card.file.words) == words
