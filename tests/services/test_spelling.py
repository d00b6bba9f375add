"""The dictionary, the words a group taught the program, and the names it knows by itself."""

from contextlib import closing
from dataclasses import replace

import pytest

from coprod_desktop import assets
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.spelling import OwnWords
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.spelling import OFFERED, Dictionary, Spelling
from tests.conftest import Riverside


@pytest.fixture(scope="module")
def dictionary() -> Dictionary:
    return Dictionary()


@pytest.fixture
def spelling(riverside: Riverside, dictionary: Dictionary) -> Spelling:
    spelling = riverside.file.spelling
    spelling.begin(dictionary)
    riverside.file.announce = spelling.follow
    return spelling


def unknown(spelling: Spelling, text: str) -> list[str]:
    return [written.word for written in spelling.unknown_in(text)]


def test_slips_are_found_and_uk_english_is_known(spelling) -> None:
    said = "The comittee will recieve colour and organise the surgery’s programme; don’t worry."

    assert unknown(spelling, said) == ["comittee", "recieve"]


def test_american_spelling_is_not_uk_english(spelling) -> None:
    assert unknown(spelling, "color organize center") == ["color", "organize", "center"]


def test_words_of_the_field_are_known(spelling) -> None:
    said = "Wellbeing, co-production, coproduction and triaging at Healthwatch in Aberystwyth"

    assert unknown(spelling, said) == []


def test_the_dictionary_knows_no_word_of_the_field_without_its_list(dictionary) -> None:
    from hunspell import Hunspell

    plain = Hunspell("en_GB", hunspell_data_dir=str(assets.folder("spelling")))
    lines = assets.text("spelling", "field.txt").splitlines()
    words = [line for line in lines if line and not line.startswith("#")]

    assert [word for word in words if plain.spell(word)] == []
    assert [word for word in words if not dictionary.knows(word)] == []


def test_the_words_likely_meant_are_offered_first(spelling) -> None:
    offered = [spelling.suggestions(slip)[0] for slip in ("recieve", "comittee", "surgury")]

    assert offered == ["receive", "committee", "surgery"]


def test_no_more_than_five_words_are_offered(spelling) -> None:
    assert len(spelling.suggestions("prescripton")) == OFFERED


def test_until_there_is_a_dictionary_no_word_is_called_unknown(riverside) -> None:
    assert unknown(riverside.file.spelling, "comittee") == []
    assert riverside.file.spelling.suggestions("comittee") == ()


def test_people_of_the_register_are_known_and_what_is_theirs(spelling) -> None:
    assert unknown(spelling, "Wójcik, Probert’s letter, Ŵyn-Jones and Łucja's") == []


def test_titles_of_initiatives_are_known(riverside, spelling) -> None:
    assert unknown(spelling, "Zumbalates") == ["Zumbalates"]

    riverside.file.initiatives.add(Initiative(group_id=riverside.group, title="Zumbalates club"))

    assert unknown(spelling, "Zumbalates") == []


def test_a_new_person_is_known_at_once_and_offered(riverside, spelling) -> None:
    riverside.file.people.add(riverside.group, name="Wilf Bexwhistle", side=Side.PATIENT)

    assert unknown(spelling, "Bexwhistle") == []
    assert spelling.suggestions("Bexwistle’s")[0] == "Bexwhistle’s"


def test_a_learned_word_is_known_to_all_who_open_the_file(riverside, spelling, dictionary) -> None:
    spelling.learn("flibberty’s")
    riverside.file.close()

    again = GroupFile.open(riverside.file.path, who="sam")
    again.spelling.begin(dictionary)
    assert unknown(again.spelling, "Flibberty and flibberty's") == []
    assert again.spelling.learned() == ("flibberty",)
    again.close()


def test_a_forgotten_word_is_unknown_again(spelling) -> None:
    spelling.learn("flibberty")
    spelling.learn("gribbet")

    spelling.forget("Flibberty")

    assert spelling.learned() == ("gribbet",)
    assert unknown(spelling, "Flibberty gribbet") == ["Flibberty"]


def test_learning_is_no_step_that_undo_takes_back(riverside, spelling) -> None:
    riverside.file.meetings.write_notes(riverside.items["phones"], "A flibberty")
    spelling.learn("flibberty")

    riverside.file.history.undo()

    assert spelling.has_learned("flibberty")


def test_going_back_to_a_copy_keeps_the_words_learned_since(riverside, spelling) -> None:
    copy = riverside.file.copies.take().path
    spelling.learn("flibberty")

    riverside.file.copies.restore(copy)

    assert Spelling(riverside.file._store).learned() == ("flibberty",)


def test_an_erased_person_takes_their_name_out_of_the_learned_words(riverside, spelling) -> None:
    spelling.learn("Yusuf")
    spelling.learn("flibberty")

    riverside.file.erasing.erase(riverside.people["Amina Yusuf"])

    assert Spelling(riverside.file._store).learned() == ("flibberty",)


def test_a_changed_name_is_read_again(riverside, spelling) -> None:
    amina = riverside.file.people.get(riverside.people["Amina Yusuf"])

    riverside.file.people.change(replace(amina, name="Amina Bexwhistle"))

    assert unknown(spelling, "Bexwhistle") == []


def test_a_file_open_to_read_learns_nothing(riverside) -> None:
    with (
        closing(GroupFile.open(riverside.file.path, read_only=True)) as reader,
        pytest.raises(Unavailable, match="open_to_read"),
    ):
        reader.spelling.learn("flibberty")


def test_put_away_holds_no_word_of_the_file(riverside, spelling) -> None:
    spelling.learn("flibberty")
    assert spelling.known("flibberty")

    spelling.put_away()

    held = vars(spelling)
    assert "flibberty" not in repr(held)
    assert [one for one in held.values() if isinstance(one, OwnWords)] == []
