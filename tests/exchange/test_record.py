import json
import re
from datetime import date
from typing import Any

import pytest

from coprod_desktop import assets
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange.nouns import LOADING_ORDER, NOUNS
from coprod_desktop.exchange.record import Parsed, parse, write

WORDS = Words(assets.text("words", "en.toml"))


Lists = dict[str, list[dict[str, Any]]]


def uid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012}"


GROUP, ANA, MAY, JUNE, ITEM, PHONES, PLEDGE = map(uid, range(1, 8))


def small(**lists: list[dict[str, Any]]) -> dict[str, Any]:
    """A record of one group, one person, two meetings, an item and an initiative."""
    record: dict[str, Any] = {
        "format": "coprod-record",
        "version": 1,
        "groups": [{"id": GROUP, "name": "Millpond PPG"}],
        "people": [{"id": ANA, "name": "Ana"}],
        "meetings": [
            {"id": MAY, "group": GROUP, "date": "2026-05-04"},
            {"id": JUNE, "group": GROUP, "date": "2026-06-08"},
        ],
        "items": [{"id": ITEM, "meeting": MAY, "title": "Phones"}],
        "initiatives": [{"id": PHONES, "group": GROUP, "title": "Phones"}],
    }
    return {**record, **lists}


def read(record: dict[str, Any], **options: Any) -> Parsed:
    return parse(json.dumps(record), "my.json", words=WORDS, **options)


def problems(record: dict[str, Any]) -> list[str]:
    return [str(problem) for problem in read(record).problems]


def refused_at(record: dict[str, Any]) -> list[str]:
    return [problem.place for problem in read(record).problems]


def test_a_record_is_read_in_the_order_in_which_it_can_be_stored() -> None:
    kinds = [entry.kind for entry in read(small()).entries]

    assert kinds == sorted(kinds, key=LOADING_ORDER.index)
    assert len(kinds) == 6


def test_a_meeting_stands_before_those_whose_minutes_it_approved() -> None:
    meetings = small()["meetings"]
    meetings[0] |= {"state": "approved", "approved_on": "2026-06-08", "approved_at": JUNE}

    entries = read(small(meetings=meetings)).entries

    assert [entry.uid for entry in entries if entry.kind == "meeting"] == [JUNE, MAY]


def test_the_day_of_the_record_is_read() -> None:
    assert read(small() | {"as_of": "2026-11-24"}).as_of == date(2026, 11, 24)


def test_a_record_written_and_read_again_is_the_same() -> None:
    entries = read(small()).entries

    again = parse(write(entries), "my.json", words=WORDS).entries

    assert write(again) == write(entries)
    assert set(map(repr, again)) == set(map(repr, entries))


def test_a_record_is_written_the_same_whatever_the_order_of_its_entries() -> None:
    entries = read(small()).entries

    assert write(reversed(entries)) == write(entries)


def test_reports_of_one_day_keep_the_order_in_which_they_were_recorded() -> None:
    said = [
        {"id": uid(n), "pledge": PLEDGE, "on": "2026-06-01", "text": text}
        for n, text in ((19, "first"), (18, "second"))
    ]
    entries = read(small(pledges=[pledge()], pledge_notes=said)).entries

    written = json.loads(write(entries))["pledge_notes"]

    assert [note["text"] for note in written] == ["first", "second"]


def test_text_that_is_no_json_is_refused_with_its_line() -> None:
    with pytest.raises(Unavailable) as refusal:
        parse('{\n "format": oops\n}', "my.json", words=WORDS)

    assert (refusal.value.code, refusal.value.facts["line"]) == ("not_json", 2)


@pytest.mark.parametrize("text", ["[" * 100_000, "1" * 5_000, '{"format": NaN}', "[]", "{}"])
def test_json_that_is_no_record_is_one_problem(text: str) -> None:
    assert len(parse(text, "my.json", words=WORDS).problems) == 1


def test_a_deeply_nested_record_is_told_and_does_not_break() -> None:
    nest = "[" * 900 + "]" * 900
    text = f'{{"format": "coprod-record", "version": 1, "groups": {nest}}}'

    assert [problem.place for problem in parse(text, "x", words=WORDS).problems] == ["groups[0]"]


def test_a_record_of_another_version_is_refused_with_both_versions() -> None:
    assert problems(small() | {"version": 4}) == [
        "version: This is version 4 of the record. This program reads version 3."
    ]


def test_every_misfit_is_told_with_its_place() -> None:
    meeting = {"id": MAY, "group": "x", "date": "2026-02-30", "start": "25:00", "venu": "Hall"}
    items = [{"id": ITEM, "title": 7, "purpose": "sing", "minutes": -1, "confidential": 1}]
    purposes = (
        '"sing" is not one of the words for this. They are: '
        '"not_said", "hear", "discuss", "design", "decide", "check".'
    )

    assert problems(small(meetings=[meeting], items=items)) == [
        "items[0].confidential: 1 is neither true nor false.",
        "items[0].meeting: this is needed and is not there.",
        "items[0].minutes: -1 is not a number from 0 to 1000000000.",
        f"items[0].purpose: {purposes}",
        "items[0].title: 7 is not text in quotation marks.",
        'meetings[0].date: "2026-02-30" is not a day written like 2026-11-30.',
        'meetings[0].group: "x" is not a UUID.',
        'meetings[0].start: "25:00" is not a time written like 18:30.',
        "meetings[0].venu: there is no field of this name. Check how it is spelled.",
    ]


def test_a_list_that_is_none_and_an_entry_that_is_none_are_told() -> None:
    assert problems(small() | {"people": [None], "groups": {}}) == [
        "groups: {…} is not a list.",
        "people[0]: null is not an entry with fields.",
        f"meetings[0].group: there is nothing with the id {GROUP}, here or in the group file.",
        f"meetings[1].group: there is nothing with the id {GROUP}, here or in the group file.",
        f"initiatives[0].group: there is nothing with the id {GROUP}, here or in the group file.",
    ]


def test_a_field_that_stands_twice_is_told() -> None:
    text = '{"format": "coprod-record", "version": 1, "version": 1}'

    problem = parse(text, "my.json", words=WORDS).problems[0]

    assert '"version" stands twice' in problem.sentence


def test_characters_that_no_file_can_keep_are_told_with_their_place() -> None:
    people = [{"id": ANA, "name": "A\0na", "contact": "\ud83d"}]

    assert refused_at(small(people=people)) == ["people[0].name", "people[0].contact"]


def test_an_id_that_stands_twice_is_told() -> None:
    people = [{"id": ANA, "name": "Ana"}, {"id": ANA, "name": "Ben"}]

    assert problems(small(people=people)) == ["people[1].id: this id belongs to people[0] already."]


def test_a_link_to_nothing_is_told() -> None:
    assert problems(small(meetings=[])) == [
        f"items[0].meeting: there is nothing with the id {MAY}, here or in the group file."
    ]


def test_a_link_to_an_entry_of_another_kind_is_told() -> None:
    items = [{"id": ITEM, "meeting": ANA, "title": "Phones"}]

    assert problems(small(items=items)) == [
        'items[0].meeting: this names an entry of the kind "person". It should name a "meeting".'
    ]


def test_a_link_to_an_entry_that_does_not_fit_is_no_second_problem() -> None:
    assert refused_at(small(groups=[{"id": GROUP}])) == ["groups[0].name"]


def test_evidence_that_points_to_nothing_is_told() -> None:
    evidence = [{"kind": "words", "words": "seen"}, {"kind": "item", "target": MAY}]

    assert refused_at(small(placements=[placement(evidence=evidence)])) == [
        "placements[0].evidence[1].target"
    ]


def pledge(**fields: Any) -> dict[str, Any]:
    made = {"id": PLEDGE, "group": GROUP, "text": "chairs", "promiser": "Ana"}
    return {**made, "made_on": "2026-05-04", **fields}


def placement(**fields: Any) -> dict[str, Any]:
    placed = {"id": uid(20), "initiative": PHONES, "rung": "informing", "on": "2026-05-04"}
    return {**placed, "reason": "told by letter", **fields}


def action(**fields: Any) -> dict[str, Any]:
    return {"id": uid(30), "group": GROUP, "number": 1, "text": "ask", "owner": "Ana", **fields}


def mark(number: int) -> dict[str, Any]:
    return {"id": uid(number), "meeting": MAY, "person": ANA}


RULES: list[tuple[Lists, str]] = [
    ({"people": [{"id": ANA, "name": " "}]}, "people[0].name"),
    ({"items": [{"id": ITEM, "meeting": MAY}]}, "items[0].title"),
    ({"pledges": [pledge(due="2026-05-03")]}, "pledges[0].due"),
    ({"pledges": [pledge(state="not_kept")]}, "pledges[0].reason"),
    ({"pledges": [pledge(state="kept")]}, "pledges[0].checked_on"),
    (
        {"pledges": [pledge(state="kept", checked_on="2026-06-08", checked_by="ana")]},
        "pledges[0].checked_by",
    ),
    ({"actions": [action(state="dropped")]}, "actions[0].reason"),
    ({"actions": [action(number=0)]}, "actions[0].number"),
    ({"actions": [action(), action(id=uid(31))]}, "actions[1].number"),
    ({"attendances": [mark(40), mark(41)]}, "attendances[1].person"),
    ({"placements": [placement(reason=" ")]}, "placements[0].reason"),
    ({"placements": [placement(rung="roof")]}, "placements[0].rung"),
    ({"placements": [placement(version="9")]}, "placements[0].framework"),
    ({"placements": [placement(evidence=[{"kind": "item"}])]}, "placements[0].evidence"),
    (
        {"meetings": [{"id": MAY, "group": GROUP, "date": "2026-05-04", "state": "approved"}]},
        "meetings[0].approved_on",
    ),
    (
        {
            "initiatives": [
                {"id": PHONES, "group": GROUP, "title": "P", "patient_lead": ANA, "staff_lead": ANA}
            ]
        },
        "initiatives[0].staff_lead",
    ),
]


@pytest.mark.parametrize(("lists", "place"), RULES, ids=[place for _, place in RULES])
def test_what_the_rules_of_the_record_refuse_is_told_with_its_place(
    lists: Lists, place: str
) -> None:
    assert refused_at(small(**lists)) == [place]


def test_meetings_that_approve_each_other_are_told() -> None:
    meetings = [
        {"id": MAY, "group": GROUP, "date": "2026-05-04", "approved_at": JUNE},
        {"id": JUNE, "group": GROUP, "date": "2026-06-08", "approved_at": MAY},
    ]

    assert refused_at(small(meetings=meetings)) == [
        "meetings[0].approved_at",
        "meetings[1].approved_at",
    ]


def test_nothing_is_given_to_load_when_there_is_a_problem() -> None:
    assert read(small(people=[{"id": ANA}])).entries == ()


def test_blanks_around_a_name_are_left_out() -> None:
    entries = read(small(people=[{"id": ANA, "name": "  Ana "}])).entries

    assert "name='Ana'" in repr(next(entry for entry in entries if entry.kind == "person"))


def test_entries_present_already_are_counted_and_not_given_again() -> None:
    present = read(small()).entries
    more = small()
    more["people"].append({"id": uid(50), "name": "Ben"})

    parsed = read(more, present=present)

    assert [entry.uid for entry in parsed.entries] == [uid(50)]
    assert parsed.same == 6


def test_an_entry_present_in_other_words_is_told_with_the_fields_that_differ() -> None:
    present = read(small()).entries
    changed = small(people=[{"id": ANA, "name": "Anna", "initials": "A"}])

    assert [str(problem) for problem in read(changed, present=present).problems] == [
        "people[0]: this is here already in other words; the file's own was kept (name, initials)."
    ]


def test_a_record_may_link_to_what_is_present_only() -> None:
    present = read(small()).entries
    record = {"format": "coprod-record", "version": 1, "actions": [action(owners=[ANA])]}

    assert [entry.kind for entry in read(record, present=present).entries] == ["action"]


def test_a_number_another_action_present_has_is_told() -> None:
    present = read(small(actions=[action()])).entries

    parsed = read(small(actions=[action(id=uid(33), text="other")]), present=present)

    assert [str(problem) for problem in parsed.problems] == [
        "actions[0].number: the number 1 belongs to another action of the group."
    ]


def help_page() -> str:
    return assets.text("help", "en", "record-format.md")


def test_the_record_shown_in_help_can_be_loaded() -> None:
    shown = help_page().split("```")[1]

    assert parse(shown, "help", words=WORDS).problems == ()


def test_help_names_every_list_of_the_record() -> None:
    named = re.findall(r"^\| `(\w+)` \|", help_page(), flags=re.MULTILINE)

    assert named == [noun.plural for noun in NOUNS]
