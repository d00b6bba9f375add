"""Who changed what, when, from what to what; and several steps back and forth."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.domain.history import EntryState, FieldChange, HistoryFilter, RowChange
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.row_words import UNTOLD
from coprod_desktop.store.journal import KINDS
from coprod_desktop.store.rows import Base


def _titles(file: GroupFile, **wanted) -> list[str]:
    return [one.title for one in file.history.entries(HistoryFilter(**wanted)).entries]


def test_a_change_is_told_in_words_from_what_to_what(riverside) -> None:
    meetings, november = riverside.file.meetings, riverside.meetings["november"]
    lead = riverside.people["Amina Yusuf"]
    meetings.change(replace(meetings.get(november), venue="Library", chair_id=lead, start=None))

    newest = riverside.file.history.entries(limit=1).entries[0]

    assert (newest.title, newest.who, newest.state) == (
        "Change the meeting",
        "pat",
        EntryState.DONE,
    )
    assert newest.at == riverside.clock()
    (change,) = newest.changes
    assert (change.kind, change.id, change.what) == ("meeting", november, RowChange.CHANGED)
    assert change.about == "Meeting of 30 November 2026"
    assert change.fields == (
        FieldChange("Starts", "6 pm", ""),
        FieldChange("Place", "The hall", "Library"),
        FieldChange("Chair", "", "Amina Yusuf"),
    )


def test_placing_an_initiative_is_told_with_its_rung_and_evidence(riverside) -> None:
    page = riverside.file.history.entries(HistoryFilter(kind="placement"), limit=1)

    placed, evidence = page.entries[0].changes

    assert FieldChange("Rung", "", "Co-production") in placed.fields
    assert evidence.about == "Walking group"
    item = "Meeting of 14 September 2026: 4. New phone menu"
    assert FieldChange("Evidence", "", item) in evidence.fields


def test_the_whole_history_can_be_told_and_pages_follow_each_other(riverside) -> None:
    history = riverside.file.history
    ids, before = [], None
    while True:
        page = history.entries(before=before, limit=7)
        ids += [entry.id for entry in page.entries]
        before = page.older
        if before is None:
            break

    assert ids == [one.id for one in history.entries(limit=1000).entries]
    assert ids == list(range(len(ids), 0, -1))


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        ({"text": "poster"}, ["Agree an action"]),
        ({"text": "POSTER in the"}, ["Agree an action"]),
        ({"text": "keep a"}, []),
        ({"text": "pledge kept"}, ["Mark a pledge kept"]),
        ({"text": "due_words"}, []),
        ({"text": "100%"}, []),
        ({"kind": "parts_shared"}, ["Record which parts were shared"]),
        ({"kind": "pledge", "text": "ordered"}, ["Start a pledge"]),
        ({"who": "sam"}, []),
        ({"who": "pat", "text": "poster"}, ["Agree an action"]),
        ({"until": date(2026, 11, 23)}, []),
        ({"since": date(2026, 11, 25)}, []),
        ({"text": "poster", "since": date(2026, 11, 24)}, ["Agree an action"]),
        ({"text": "poster", "until": date(2026, 11, 24)}, ["Agree an action"]),
    ],
)
def test_a_filter_shows_what_fits_all_of_it(riverside, wanted, titles: list[str]) -> None:
    assert _titles(riverside.file, **wanted) == titles


def test_one_record_shows_its_own_history_and_that_of_its_parts(riverside) -> None:
    letter = riverside.file.history.of("action", riverside.actions["letter"])

    assert [entry.title for entry in letter] == ["Report on an action", "Agree an action"]
    assert [change.kind for change in letter[0].changes] == ["action", "action_report"]


def test_one_records_history_leaves_out_what_else_the_same_action_changed(riverside) -> None:
    planned = riverside.file.meetings.sheet(riverside.meetings["november"]).items[0].item

    (entry,) = riverside.file.history.of("item", planned.id)

    assert entry.title == "Plan a meeting"
    assert [change.uid for change in entry.changes] == [planned.uid]


def test_a_meetings_history_goes_down_to_its_decisions(riverside) -> None:
    told = riverside.file.history.of("meeting", riverside.meetings["september"])

    kinds = {change.kind for entry in told for change in entry.changes}
    assert kinds == {"meeting", "item", "attendance", "decision"}


def test_a_record_that_takes_the_key_of_a_removed_one_has_only_its_own_history(riverside) -> None:
    meetings = riverside.file.meetings
    meetings.remove(riverside.meetings["november"])
    again = meetings.plan(riverside.group, date=date(2027, 1, 11), standing_items=False)
    assert again == riverside.meetings["november"]

    (entry,) = riverside.file.history.of("meeting", again)

    assert [change.about for change in entry.changes] == ["Meeting of 11 January 2027"]
    removed = riverside.file.history.entries(HistoryFilter(text="remove the meeting")).entries[0]
    abouts = {change.about for change in removed.changes}
    assert any("30 November 2026" in about for about in abouts)
    assert not any("11 January" in about for about in abouts)


def test_what_is_not_in_the_record_has_no_history(riverside) -> None:
    with pytest.raises(Refused, match="unknown"):
        riverside.file.history.of("meeting", 999)


def test_the_filters_offer_those_who_worked_and_all_kinds(riverside) -> None:
    assert riverside.file.history.people() == ("pat",)
    assert ("pledge_note", "Note on a pledge") in riverside.file.history.kinds()


def test_every_column_that_people_may_see_has_a_name(group_file: GroupFile) -> None:
    for table, kind in KINDS.items():
        for column in Base.metadata.tables[table].columns:
            assert column.name in UNTOLD or group_file.words.has(f"field.{kind}.{column.name}")


def test_several_actions_are_taken_back_at_once_and_done_again(riverside) -> None:
    file = riverside.file
    before = file.records.dump()
    start, *_, close = reversed(file.history.undo_steps(limit=3))

    assert file.history.undo(back_to=start.id) == "Start a pledge"
    assert [step.title for step in file.history.redo_steps()] == [
        "Start a pledge",
        "Mark a pledge kept",
        "Close a pledge",
    ]
    assert file.history.redo(up_to=close.id) == "Close a pledge"

    assert file.records.dump() == before


def test_several_steps_are_told_as_one_change(riverside) -> None:
    heard: list[ChangeSet] = []
    riverside.file.announce = heard.append
    oldest = riverside.file.history.undo_steps(limit=8)[-1]

    riverside.file.history.undo(back_to=oldest.id)

    assert len(heard) == 1
    assert heard[0].touches("pledge")
    assert heard[0].touches("placement")


def test_steps_end_at_what_cannot_be_undone(riverside) -> None:
    file, first = riverside.file, riverside.file.history.undo_steps()[0]
    file.erasing.erase(riverside.people["Tom O'Hara"])
    file.people.add(riverside.group, name="Ivy New", side=Side.PATIENT)

    assert [step.title for step in file.history.undo_steps()] == ["Add a person"]
    with pytest.raises(Refused, match="not_in_order"):
        file.history.undo(back_to=first.id)
    assert "Ivy New" in [person.name for person in file.people.everyone()]


def test_what_was_changed_by_hand_since_stops_all_the_steps(riverside) -> None:
    file = riverside.file
    steps = file.history.undo_steps(limit=3)
    with file._store.action("change_pledge") as work:
        work.session.connection().exec_driver_sql("UPDATE pledges SET reason = 'x' WHERE id = 1")
    before = file.records.dump()

    with pytest.raises(Refused, match="changed_since"):
        file.history.undo(back_to=steps[-1].id - 3)

    assert file.records.dump() == before


@pytest.mark.parametrize("wrong", [0, 999])
def test_an_action_that_is_not_there_cannot_be_reached(riverside, wrong: int) -> None:
    with pytest.raises(Refused, match="not_in_order"):
        riverside.file.history.undo(back_to=wrong)
    with pytest.raises(Refused, match="not_in_order"):
        riverside.file.history.redo(up_to=wrong)


@pytest.mark.parametrize("typed", ["łucja", "ŁUCJA", "ŵyn", "Ŵyn-jones"])
def test_names_in_any_script_are_found_whatever_their_case(riverside, typed: str) -> None:
    assert _titles(riverside.file, text=typed, kind="person") == ["Add a person"]


def test_quotes_and_line_ends_are_found_as_they_were_typed(riverside) -> None:
    riverside.file.meetings.write_notes(riverside.items["corner"], 'He said "Not now"\nand left')

    assert _titles(riverside.file, text='SAID "not') == ["Write notes"]
    assert _titles(riverside.file, text="now\\n") == []


def test_of_each_action_only_some_changes_are_told_if_that_is_wished(riverside) -> None:
    riverside.file.meetings.remove(riverside.meetings["november"])

    (first, *_) = riverside.file.history.entries(limit=1, each=1).entries

    assert [change.kind for change in first.changes] == ["meeting"]
    assert first.untold == 5


def test_one_action_is_told_by_its_id(riverside) -> None:
    newest = riverside.file.history.entries(limit=1).entries[0]

    assert riverside.file.history.entry(newest.id) == newest
    with pytest.raises(Refused, match="unknown"):
        riverside.file.history.entry(newest.id + 1)


def test_the_steps_down_to_one_are_shown_before_they_are_taken_back(riverside) -> None:
    history = riverside.file.history
    third = history.entries(limit=3).entries[2]

    shown = history.steps_back_to(third.id)
    last = history.undo(third.id)

    assert (len(shown), shown[-1].title) == (3, last)
    assert [step.id for step in history.steps_up_to(shown[0].id)] == [
        step.id for step in reversed(shown)
    ]


def test_no_steps_are_shown_behind_one_that_cannot_be_taken_back(riverside) -> None:
    first = riverside.file.history.entries(limit=1).entries[0]
    riverside.file.erasing.erase(riverside.people["Tom O'Hara"])

    with pytest.raises(Refused, match="not_in_order"):
        riverside.file.history.steps_back_to(first.id)


def test_what_was_changed_leads_to_the_whole_it_is_part_of(riverside) -> None:
    def found(kind: str, uid: str):
        place = riverside.file.history.whereabouts(kind, uid)
        return place.kind, place.id, place.item_id

    sheet = riverside.file.meetings.sheet(riverside.meetings["september"])
    decided = next(one for one in sheet.items if one.decisions)
    uid = decided.decisions[0].uid
    meeting = riverside.meetings["september"]
    assert found("decision", uid) == ("meeting", meeting, decided.item.id)

    evidence = riverside.file.history.entries(HistoryFilter(kind="placement"), limit=1).entries[0]
    assert found("placement", evidence.changes[1].uid)[0] == "initiative"


def test_what_is_gone_leads_nowhere(riverside) -> None:
    uid = riverside.file.pledges.line(riverside.pledges["board"]).pledge.uid
    riverside.file.pledges.remove(riverside.pledges["board"])

    with pytest.raises(Refused, match="unknown"):
        riverside.file.history.whereabouts("pledge", uid)


def test_the_keys_of_frameworks_are_told_by_their_names(riverside) -> None:
    file, phones = riverside.file, riverside.initiatives["phones"]
    run = ChecklistRun(
        group_id=riverside.group,
        initiative_id=phones,
        framework="five_values",
        on=date(2026, 11, 17),
        scores=(Score(statement="decide", score=2),),
    )
    file.checklists.record(run)
    challenge = ChallengeMet(group_id=riverside.group, challenge="late", on=date(2026, 11, 17))
    file.challenges.met(challenge)

    met, gone_through = file.history.entries(limit=2).entries

    told = {field.field: field.after for change in gone_through.changes for field in change.fields}
    checklist = file.frameworks.checklist_of("five_values", "1")
    assert told["Checklist"] == checklist.name
    assert told["Statement"] == checklist.statement("decide").text
    late = file.frameworks.terms("challenges").term("late").name
    assert met.changes[0].about == f"{late}, 17 November 2026"


def test_what_a_group_looked_back_at_leads_to_its_initiative_or_stands_for_itself(
    riverside,
) -> None:
    file, phones = riverside.file, riverside.initiatives["phones"]
    on = date(2026, 11, 17)
    for initiative_id in (phones, None):
        file.challenges.met(
            ChallengeMet(
                group_id=riverside.group, challenge="late", on=on, initiative_id=initiative_id
            )
        )

    places = [
        file.history.whereabouts("challenge_met", entry.changes[0].uid)
        for entry in file.history.entries(limit=2).entries
    ]

    assert [(one.kind, one.group_id) for one in places] == [
        ("challenge_met", riverside.group),
        ("initiative", riverside.group),
    ]


def test_a_framework_of_the_group_is_told_without_its_contents(riverside) -> None:
    rungs = [{"name": "Told"}, {"name": "Together"}]
    riverside.file.frameworks.add_own(
        riverside.group, {"kind": "ladder", "name": "Ours", "rungs": rungs}
    )

    (change,) = riverside.file.history.entries(limit=1).entries[0].changes

    assert change.about == "Ours"
    assert "Told" not in repr(change)
