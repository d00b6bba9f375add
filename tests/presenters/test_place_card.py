"""What the cards about the file say: where it lies, what lies beside it, whether it is sound."""

from collections.abc import Sequence
from shutil import copy

from coprod_desktop.presenters.place_card import PlaceCardPresenter, SecondCopyLines
from coprod_desktop.presenters.soundness_card import SoundnessCardPresenter
from coprod_desktop.services.group_file import GroupFile
from tests.conftest import Riverside


class Card:
    """A screen that remembers."""

    def __init__(self) -> None:
        self.path = ""
        self.said: Sequence[str] = ()
        self.second = False
        self.copies: Sequence[SecondCopyLines] = ()
        self.comparing = ""
        self.progress: list[str] = []
        self.result: tuple[str, Sequence[str], str] = ("", (), "")

    def show_place(self, path: str, said: Sequence[str], *, second: bool) -> None:
        self.path, self.said, self.second = path, said, second

    def show_copies(self, copies: Sequence[SecondCopyLines]) -> None:
        self.copies = copies

    def say_comparing(self, words: str) -> None:
        self.comparing = words

    def say_progress(self, words: str) -> None:
        self.progress.append(words)

    def show_result(self, words: str, found: Sequence[str], advice: str) -> None:
        self.result = (words, found, advice)


def shown(file: GroupFile) -> tuple[Card, PlaceCardPresenter]:
    card = Card()
    presenter = PlaceCardPresenter(card, file)
    presenter.show()
    return card, presenter


def test_a_file_on_this_computer_lies_well(riverside: Riverside) -> None:
    card, _ = shown(riverside.file)

    assert card.path == str(riverside.file.path)
    assert card.said[0].startswith("That is a good place")
    assert not card.second


def test_a_second_copy_is_compared_when_asked_for(riverside: Riverside) -> None:
    file = riverside.file
    copy(file.path, file.path.with_name("riverside (1).coprod"))
    file.groups.begin("Carers")
    card, presenter = shown(file)
    assert card.second

    presenter.compared(file.second_copies.begin().run())

    [second] = card.copies
    assert second.readable
    assert second.lines[1] == "Only in the open file: 1 group."


def test_what_is_called_a_second_copy_and_is_none_is_said(riverside: Riverside) -> None:
    file = riverside.file
    stranger = GroupFile.create(file.path.with_name("riverside (2).coprod"))
    stranger.close()
    card, presenter = shown(file)

    presenter.compared(file.second_copies.begin().run())

    assert card.comparing == "What lies beside it is no second copy of this file."


def test_a_reader_is_told_who_has_the_file(riverside: Riverside) -> None:
    reader = GroupFile.open(riverside.file.path, read_only=True)

    card, _ = shown(reader)

    assert card.said[1].startswith("pat has it open on the computer")
    reader.close()


def test_what_was_looked_at_is_said_of_a_sound_file(riverside: Riverside) -> None:
    card = Card()
    presenter = SoundnessCardPresenter(card, riverside.file.words)

    presenter.begin()
    presenter.checked(())

    assert card.progress[0] == "Looking at every page…"
    assert card.result[0] == "Nothing is wrong."
    assert "the history" in card.result[2]


def test_what_is_wrong_is_counted_with_what_to_do(riverside: Riverside) -> None:
    card = Card()

    SoundnessCardPresenter(card, riverside.file.words).checked(("One.", "Two."))

    assert card.result[0] == "2 things are wrong:"
    assert "Nothing was changed" in card.result[2]


def test_only_one_check_is_under_way(riverside: Riverside) -> None:
    presenter = SoundnessCardPresenter(Card(), riverside.file.words)

    assert presenter.begin()
    assert not presenter.begin()
