"""Ladders and checklists of a group's own: what is read, and what is told when it cannot be."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coprod_desktop.domain.framework_definitions import (
    NAME,
    RUNGS,
    as_json,
    checklist_of,
    definition_of,
    from_json,
    ladder_of,
    own_of,
    read,
    same_but_version,
    slug,
    with_keys,
)
from coprod_desktop.domain.refusals import Refused


def rung(key: str, **changed: object) -> dict[str, object]:
    return {"key": key, "name": key.title(), "short": "", "meaning": "", **changed}


def ladder(**changed: object) -> dict[str, object]:
    made = {
        "kind": "ladder",
        "key": "own_a",
        "version": "1",
        "name": "Our ladder",
        "bands": [{"key": "low", "name": "Told"}, {"key": "high", "name": "Together"}],
        "rungs": [rung("told", band="low"), rung("asked", band="low"), rung("with", band="high")],
        "beside": [rung("alone")],
    }
    return {**made, **changed}


def checklist(**changed: object) -> dict[str, object]:
    made = {
        "kind": "checklist",
        "key": "own_b",
        "version": "1",
        "name": "Our check",
        "scale": [{"score": 1, "label": "No"}, {"score": 2, "label": "Yes"}],
        "sections": [
            {
                "key": "door",
                "name": "The door",
                "statements": [{"key": "open", "text": "It is open."}],
            }
        ],
    }
    return {**made, **changed}


def told(definition: dict[str, object]) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in read(definition)[1]]


def test_an_own_ladder_stands_in_its_bands_from_bottom_to_top() -> None:
    own = ladder_of(ladder())

    assert [(rung.band, rung.name) for rung in own.top_down] == [
        ("high", "With"),
        ("low", "Asked"),
        ("low", "Told"),
    ]
    assert own.height("alone") is None


def test_an_own_ladder_does_without_bands() -> None:
    own = ladder_of(ladder(bands=[], rungs=[rung("told"), rung("asked")]))

    assert (own.bands, own.steps("told", "asked")) == ((), 1)


def test_an_own_checklist_has_its_statements_and_scale() -> None:
    own = checklist_of(checklist())

    assert [statement.text for statement in own.statements] == ["It is open."]
    assert own.label(2) == "Yes"


@pytest.mark.parametrize("definition", [ladder(), checklist()])
def test_what_is_written_is_read_again_as_it_was(definition: dict[str, object]) -> None:
    own = own_of(definition)

    assert from_json(as_json(own)) == own
    assert own_of(json.loads(json.dumps(definition_of(own)))) == own


WRONG_LADDERS = [
    ({"kind": "snake"}, ("framework_kind_unknown", "kind")),
    ({"name": "  "}, ("empty", "name")),
    ({"name": "a" * (NAME + 1)}, ("too_long", "name")),
    ({"name": 7}, ("not_a_text", "name")),
    ({"key": "Our Key"}, ("key_unfit", "key")),
    ({"version": "one"}, ("version_unfit", "version")),
    ({"version": "01"}, ("version_unfit", "version")),
    ({"version": "9" * 5000}, ("too_long", "version")),
    ({"name": "\u202e\u200b\u200d"}, ("empty", "name")),
    ({"link": "javascript:alert(1)"}, ("link_unfit", "link")),
    ({"rungs": []}, ("too_few", "rungs")),
    ({"rungs": [rung(f"r{n}", band="low") for n in range(13)]}, ("too_many", "rungs")),
    ({"rungs": "seven"}, ("not_a_list", "rungs")),
    ({"bands": [], "rungs": [rung("a"), "b"]}, ("not_an_entry", "rungs[1]")),
    ({"bands": [], "rungs": [rung("a"), rung("a")]}, ("key_twice", "rungs[0].key")),
    ({"bands": [], "rungs": [rung("a"), rung("b", name="A")]}, ("name_twice", "rungs[0]")),
    ({"bands": [], "rungs": [rung("a"), rung("b", name="")]}, ("empty", "rungs[1].name")),
    ({"bands": [], "rungs": [rung("a"), rung("alone")]}, ("key_twice", "rungs[1].key")),
    ({"bands": [], "beside": [rung(f"b{n}") for n in range(4)]}, ("too_many", "beside")),
    ({"bands": [], "rungs": [rung("a"), rung("b", band="low")]}, ("band_unknown", "rungs[1].band")),
]
WRONG_BANDS = [
    (["low", "", "high"], ("band_missing", "rungs[1].band")),
    (["low", "high", "low"], ("band_apart", "rungs[2].band")),
    (["low", "low", "low"], ("band_empty", "bands[1]")),
]


@pytest.mark.parametrize(("changed", "problem"), WRONG_LADDERS)
def test_what_is_wrong_with_a_ladder_is_told_with_its_place(
    changed: dict[str, object], problem: tuple[str, str]
) -> None:
    assert problem in told(ladder(**changed))


@pytest.mark.parametrize(("bands", "problem"), WRONG_BANDS)
def test_bands_are_whole_and_leave_no_rung_out(bands: list[str], problem: tuple[str, str]) -> None:
    rungs = [rung(f"r{n}", band=band) for n, band in enumerate(bands)]

    assert told(ladder(rungs=rungs)) == [problem]


WRONG_CHECKLISTS = [
    ({"sections": []}, ("too_few", "sections")),
    ({"scale": [{"score": 1, "label": "No"}]}, ("too_few", "scale")),
    ({"scale": [{"score": 2, "label": "a"}, {"score": 2, "label": "b"}]}, "scale[1].score"),
    ({"scale": [{"score": "1", "label": "a"}, {"score": 2, "label": "b"}]}, "scale[0].score"),
    ({"scale": [{"score": 1, "label": "a"}, {"score": 101, "label": "b"}]}, "scale[1].score"),
    ({"sections": [{"key": "a", "name": "A", "statements": []}]}, "sections[0].statements"),
    ({"sections": [{"key": "a", "name": "A"}]}, "sections[0].statements"),
]


@pytest.mark.parametrize(("changed", "problem"), WRONG_CHECKLISTS)
def test_what_is_wrong_with_a_checklist_is_told_with_its_place(
    changed: dict[str, object], problem: tuple[str, str] | str
) -> None:
    found = told(checklist(**changed))

    assert problem in (found if isinstance(problem, tuple) else [place for _, place in found])


def test_statements_have_their_own_keys_in_the_whole_checklist() -> None:
    open_door = {"key": "open", "text": "It is open."}
    sections = [
        {"key": "a", "name": "A", "statements": [open_door]},
        {"key": "b", "name": "B", "statements": [{**open_door, "text": "Nobody waits."}]},
    ]

    assert [code for code, _ in told(checklist(sections=sections))] == ["key_twice", "key_twice"]


def test_a_limit_is_named_with_what_it_is() -> None:
    rungs = [rung(f"r{n}") for n in range(20)]
    (problem,) = read(ladder(bands=[], rungs=rungs))[1]

    assert problem.facts == {"count": 20, "most": RUNGS[1]}


def test_all_problems_are_told_at_once() -> None:
    assert len(told(ladder(name="", version="", rungs=[]))) >= 3


@pytest.mark.parametrize("text", ["", "[1]", "[" * 100_000, '{"kind": ' * 100_000])
def test_a_stored_definition_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="framework_unreadable"):
        from_json(text)


def test_marks_that_turn_words_round_are_left_out_and_those_that_join_letters_stay() -> None:
    own = ladder_of(
        ladder(name="Up\u202enwod \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645\ufeff")
    )

    assert own.name == "Upnwod \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"


def test_markup_is_kept_as_the_text_it_is() -> None:
    own = ladder_of(ladder(name="<b>Ours</b> & {yours}"))

    assert own.name == "<b>Ours</b> & {yours}"


def test_text_comes_onto_one_line_without_what_cannot_be_shown() -> None:
    assert ladder_of(ladder(name=" Our\n\tlad\x00der \ud800")).name == "Our ladder"


@pytest.mark.parametrize("text", ["", "[]", "null", "{", "7"])
def test_what_is_no_definition_at_all_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="framework_unreadable"):
        from_json(text)


def test_a_checklist_is_no_ladder_and_a_ladder_no_checklist() -> None:
    with pytest.raises(Refused, match="not_a_ladder"):
        ladder_of(checklist())
    with pytest.raises(Refused, match="not_a_checklist"):
        checklist_of(ladder())


def test_new_entries_get_keys_from_their_names_and_old_ones_keep_theirs() -> None:
    rungs = [{"key": "told", "name": "Heard of it"}, {"name": "Told"}, {"name": "告知"}]
    made = with_keys(ladder(rungs=rungs, beside=[{"name": "Told"}]))

    assert [each["key"] for each in made["rungs"]] == ["told", "told_2", "rungs"]
    assert made["beside"][0]["key"] == "told_3"


def test_statements_of_all_sections_get_keys_of_their_own() -> None:
    sections = [{"name": "A", "statements": [{"text": "Open."}]}] * 2
    made = with_keys(checklist(sections=sections))

    assert [s["statements"][0]["key"] for s in made["sections"]] == ["open", "open_2"]


def test_a_slug_is_plain_letters_and_lines() -> None:
    assert slug("  Éqüal & “together”! ") == "equal_together"


def test_frameworks_are_compared_whatever_their_version() -> None:
    one, other = own_of(ladder()), own_of(ladder(version="2", key="own_z"))

    assert same_but_version(one, other)
    assert not same_but_version(one, own_of(ladder(name="Another")))


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.sampled_from([ladder(), checklist()]), st.data())
def test_no_definition_is_too_odd_to_be_told_of(whole: dict[str, object], data) -> None:
    place = data.draw(st.sampled_from(sorted(whole)))
    own, problems = read({**whole, place: data.draw(anything)})

    assert (own is None) == bool(problems)
