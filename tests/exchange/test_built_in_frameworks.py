"""The frameworks that come with the program: whole, credited, in short sentences, by version."""

import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from coprod_desktop import assets
from coprod_desktop.domain.framework_definitions import NAME, TEXT
from coprod_desktop.domain.frameworks import FrameworkKind, Terms
from coprod_desktop.domain.guided_placing import NEEDS, QUESTIONS, RUNGS
from coprod_desktop.domain.placements import PARTS, Level, LimitKind
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.exchange.built_in_frameworks import (
    CHECKLISTS,
    STRUCTURE,
    BuiltInFrameworks,
    built_in,
)
from coprod_desktop.services.group_file import english

FOLDER = assets.folder("frameworks")
KEYS = built_in().keys()
STRUCTURES = sorted(FOLDER.rglob(STRUCTURE))
LONGEST, EASY = 20, 12
HEADINGS = ("credit", "licence")


def texts(found: object, place: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a file with its place."""
    if isinstance(found, str):
        yield place, found
    elif isinstance(found, list):
        for number, each in enumerate(found):
            yield from texts(each, f"{place}[{number}]")
    elif isinstance(found, dict):
        for name, each in found.items():
            yield from texts(each, f"{place}.{name}".removeprefix("."))


def shape(found: object) -> object:
    """What any language has to have: the same keys, whatever the number of lines."""
    if isinstance(found, dict):
        return {name: shape(each) for name, each in found.items()}
    return type(found).__name__


def words(home: Path, language: str = "en") -> dict[str, object]:
    return tomllib.loads((home / f"{language}.toml").read_text(encoding="utf-8"))


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The ladder in a folder of its own, as somebody would work on it."""
    shutil.copytree(FOLDER / "ladder", tmp_path / "ladder")
    return tmp_path


@pytest.mark.parametrize("key", KEYS)
def test_every_framework_can_be_read_and_has_its_folders_name(key: str) -> None:
    assert built_in().get(key).key == key


@pytest.mark.parametrize("key", KEYS)
def test_nothing_lacks_a_credit(key: str) -> None:
    framework = built_in().get(key)

    assert framework.credit
    assert framework.about
    assert framework.terms in (Terms.FREE, Terms.HEADINGS, Terms.OURS)


def test_what_is_free_with_credit_names_its_source_by_a_link() -> None:
    free = [one for key in KEYS if (one := built_in().get(key)).terms is Terms.FREE]

    assert {one.key for one in free} == {"ladder", "ladder_explained"}
    assert all(one.link.startswith("https://") for one in free)
    assert all("Think Local Act Personal" in one.credit for one in free)


def test_the_same_files_have_the_same_keys_in_every_language() -> None:
    for structure in STRUCTURES:
        english = shape(words(structure.parent))
        for file in structure.parent.glob("*.toml"):
            if file.name != STRUCTURE:
                assert shape(words(structure.parent, file.stem)) == english, file


@pytest.mark.parametrize("key", KEYS)
def test_no_words_are_there_that_no_structure_asks_for(key: str) -> None:
    framework = repr(built_in().get(key))
    unread = [
        place for place, text in texts(words(FOLDER / key)) if repr(text)[1:-1] not in framework
    ]

    assert unread == []


@pytest.mark.parametrize("key", KEYS)
def test_sentences_are_short_enough_to_be_read_with_ease(key: str) -> None:
    found = [
        (place, sentence)
        for place, text in texts(words(FOLDER / key))
        if not place.endswith(HEADINGS) and "patterns" not in place
        for sentence in re.split(r"(?<=[.!?:])\s+", text)
        if len(sentence.split()) > LONGEST
    ]

    assert found == []


def test_easy_words_are_one_short_idea_a_line() -> None:
    explained = built_in().explanation()
    lines = [
        *explained.easy_opening,
        *(line for entry in explained.entries for line in entry.easy),
        *explained.easy_closing,
    ]

    assert [line for line in lines if len(line.split()) > EASY] == []
    assert [line for line in lines if not re.fullmatch(r"[^.?!]+[.?!]", line)] == []


def test_the_page_of_help_explains_the_ladder_in_the_same_words() -> None:
    page, explained = assets.text("help", "en", "the_ladder.md"), built_in().explanation()
    said = [
        explained.opening,
        *explained.easy_opening,
        *(text for entry in explained.entries for text in (entry.plain, *entry.easy)),
        *explained.easy_closing,
        explained.credit,
        explained.link,
    ]

    assert [text for text in said if text not in page] == []


def test_stories_have_one_sentence_a_line() -> None:
    lines = [line for card in built_in().scenarios().cards for line in card.story]

    assert [line for line in lines if not line.endswith(".") or ". " in line] == []


@pytest.mark.parametrize("key", CHECKLISTS)
def test_checklists_would_be_allowed_as_own_ones(key: str) -> None:
    checklist = built_in().checklist(key)

    assert all(len(section.text) <= TEXT for section in checklist.sections)
    assert all(len(statement.text) <= TEXT for statement in checklist.statements)
    assert all(len(section.name) <= NAME for section in checklist.sections)
    assert len({statement.key for statement in checklist.statements}) == len(checklist.statements)


def test_every_checklist_is_offered() -> None:
    assert set(built_in().keys(FrameworkKind.CHECKLIST)) == set(CHECKLISTS)


def test_every_rung_is_explained_and_matched_and_met_on_two_cards() -> None:
    ladder, library = built_in().ladder(), built_in()
    places = [rung.key for rung in (*ladder.rungs, *ladder.beside)]
    met = [fit for card in library.scenarios().cards for fit in card.fits]

    assert [entry.key for entry in library.explanation().entries] == places
    assert [entry.name for entry in library.explanation().entries] == [
        ladder.place(place).name for place in places
    ]
    assert all(library.crosswalk().of(place) for place in places)
    assert {place: met.count(place) >= 2 for place in places} == dict.fromkeys(places, True)
    assert set(met) <= set(places)


def test_of_the_spectrum_that_asks_for_permission_only_five_words_are_named() -> None:
    crosswalk = built_in().crosswalk()

    assert [ladder.key for ladder in crosswalk.named] == ["iap2"]
    assert all(
        "iap2" not in match.ladder.key
        for matches in crosswalk.matches.values()
        for match in matches
    )


def test_levels_say_something_in_each_cell_and_in_both_vocabularies() -> None:
    levels = built_in().levels()

    assert [level.key for level in levels.levels] == [level.value for level in Level]
    assert all(levels.cell(part, level) for part in PARTS for level in Level)
    assert [vocabulary.part("co_decision").name for vocabulary in levels.vocabularies] == [
        "Co-decision",
        "Co-commission",
    ]
    assert levels.vocabulary("").key == "leeds"


def test_limits_are_called_as_where_one_is_chosen() -> None:
    names = [limit.name for limit in built_in().terms("limits").entries]

    assert names == [english().name(limit) for limit in LimitKind]


def test_limits_are_those_a_placement_can_have() -> None:
    assert [limit.key for limit in built_in().terms("limits").entries] == [
        limit.value for limit in LimitKind
    ]


def test_the_guided_questions_have_words_for_every_answer() -> None:
    guided = built_in().guided()

    assert [(each.key, tuple(a.key for a in each.answers)) for each in guided.questions] == [
        (each.key, each.offered) for each in QUESTIONS
    ]


def test_what_a_rung_asks_for_comes_with_a_next_step() -> None:
    guided = built_in().guided()
    wanted = {(need.question, need.least) for need in NEEDS if need.rung != RUNGS[0]}

    assert all(guided.question(asked).answer(least).next for asked, least in wanted)


def test_the_five_steps_have_their_questions() -> None:
    steps = built_in().steps()

    assert [step.key for step in steps.steps] == [
        "level",
        "role",
        "conduct",
        "support",
        "difference",
    ]
    assert steps.step("level").question("rung").text.endswith("?")


@pytest.mark.parametrize(
    ("key", "version"),
    [
        ("", ""),
        ("ladders", ""),
        ("ladder", "9"),
        ("../words", ""),
        ("ladder", ".."),
        ("seven_steps", "x"),
    ],
)
def test_a_framework_or_version_nobody_knows_is_refused(key: str, version: str) -> None:
    with pytest.raises(Refused, match="unknown_framework"):
        built_in().get(key, version)


def test_a_checklist_is_not_given_out_as_a_ladder() -> None:
    with pytest.raises(Refused, match="unknown_framework"):
        built_in().ladder("five_values")


def test_an_older_version_stays_readable_beside_the_new_one(copied: Path) -> None:
    shutil.copytree(FOLDER / "ladder", copied / "ladder" / "1")
    newest = copied / "ladder" / STRUCTURE
    changed = newest.read_text().replace('version = "1"', 'version = "2"')
    newest.write_text(changed.replace('"coercion", ', ""))
    library = BuiltInFrameworks(copied)

    assert library.versions("ladder") == ("1", "2")
    assert library.ladder().height("coercion") is None
    assert library.ladder("ladder", "1").height("coercion") == 1


def test_the_newest_version_is_not_given_out_as_an_older_one(copied: Path) -> None:
    newest = copied / "ladder" / STRUCTURE
    newest.write_text(newest.read_text().replace('version = "1"', 'version = "2"'))

    with pytest.raises(Refused, match="unknown_framework"):
        BuiltInFrameworks(copied).ladder("ladder", "1")


def test_a_language_is_used_where_it_is_there_and_english_where_not(copied: Path) -> None:
    english = (copied / "ladder" / "en.toml").read_text()
    (copied / "ladder" / "cy.toml").write_text(english.replace("Informing", "Hysbysu"))

    assert BuiltInFrameworks(copied, "cy").ladder().place("informing").name == "Hysbysu"
    assert BuiltInFrameworks(copied, "pl").ladder().place("informing").name == "Informing"


def test_no_statement_is_on_no_checklist() -> None:
    checklist = built_in().checklist("five_values")

    with pytest.raises(Refused, match="unknown_statement"):
        checklist.statement("nothing")
