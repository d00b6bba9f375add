"""What was typed but not kept is inside the file, and offered with what the record says."""

from pathlib import Path

import pytest

from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.drafts import DraftForm, DraftPlace
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.services.group_file import GroupFile

FORMAT_1 = Path(__file__).parents[1] / "store" / "files" / "format_1.coprod"


@pytest.fixture
def notes(riverside) -> DraftPlace:
    """The notes of the item about phones, which say something already."""
    return DraftPlace("item", riverside.file.meetings.item(riverside.items["phones"]).uid, "notes")


def test_a_draft_is_offered_with_both_texts_after_opening_again(riverside, notes) -> None:
    riverside.file.drafts.keep(notes, "Only half a sen")
    riverside.file.close()

    again = GroupFile.open(riverside.file.path)

    (found,) = again.drafts.found()
    assert (found.draft.text, found.draft.who) == ("Only half a sen", "pat")
    assert found.saved == "Both versions were played. **B** is shorter."
    assert (found.id, found.gone) == (riverside.items["phones"], False)
    assert (found.about, found.field) == (
        "Meeting of 14 September 2026: 4. New phone menu",
        "Notes",
    )
    again.close()


def test_the_newest_words_take_the_place_of_the_older(riverside, notes) -> None:
    for text in ("One", "One two"):
        riverside.file.drafts.keep(notes, text)

    assert [one.draft.text for one in riverside.file.drafts.found()] == ["One two"]
    assert riverside.file.drafts.text(notes) == "One two"


def test_typing_back_to_what_is_in_the_record_needs_no_draft(riverside, notes) -> None:
    saved = riverside.file.meetings.item(riverside.items["phones"]).notes
    riverside.file.drafts.keep(notes, "Other")

    riverside.file.drafts.keep(notes, saved)

    assert riverside.file.drafts.text(notes) is None


def test_words_that_reached_the_record_are_not_offered_again(riverside, notes) -> None:
    riverside.file.drafts.keep(notes, "Kept after all")
    riverside.file.meetings.write_notes(riverside.items["phones"], "Kept after all")

    assert riverside.file.drafts.found() == ()


def test_a_draft_that_was_let_go_is_gone(riverside, notes) -> None:
    riverside.file.drafts.keep(notes, "Other")

    riverside.file.drafts.drop(notes)

    assert riverside.file.drafts.found() == ()


def test_words_for_something_new_are_offered_with_where_they_belong(riverside) -> None:
    group = riverside.file.groups.get(riverside.group)
    riverside.file.drafts.keep(DraftPlace("group", group.uid, "pledge.text"), "We will")

    (found,) = riverside.file.drafts.found()

    assert (found.saved, found.about, found.field) == (None, "Riverside PPG", "Words")


def test_words_about_something_that_was_removed_are_still_offered(riverside) -> None:
    item = riverside.file.meetings.item(riverside.items["corner"])
    riverside.file.drafts.keep(DraftPlace("item", item.uid, "notes"), "Carers said")
    riverside.file.meetings.remove_item(item.id)

    (found,) = riverside.file.drafts.found()

    assert (found.gone, found.id, found.saved) == (True, None, None)
    assert "Carers' corner" in found.about


def test_drafts_are_no_part_of_the_record_and_its_history(riverside, notes) -> None:
    file = riverside.file
    heard: list[ChangeSet] = []
    before = (file.records.dump(), file.history.undo_title(), file.facts().counts)
    file.announce = heard.append

    file.drafts.keep(notes, "Only half a sen")

    assert (file.records.dump(), file.history.undo_title(), file.facts().counts) == before
    assert heard == []


def test_a_file_open_to_read_offers_drafts_and_takes_none(riverside, notes) -> None:
    riverside.file.drafts.keep(notes, "Half")
    riverside.file.close()
    reader = GroupFile.open(riverside.file.path, read_only=True)

    with pytest.raises(Unavailable, match="open_to_read"):
        reader.drafts.keep(notes, "More")

    assert [one.draft.text for one in reader.drafts.found()] == ["Half"]
    reader.close()


def test_an_older_file_open_to_read_has_no_drafts() -> None:
    reader = GroupFile.open(FORMAT_1, read_only=True)

    assert reader.drafts.found() == ()
    assert reader.drafts.text(DraftPlace("item", "x", "notes")) is None
    reader.close()


def test_a_place_that_names_no_field_of_the_record_is_a_defect(riverside, notes) -> None:
    with pytest.raises(KeyError):
        riverside.file.drafts.keep(DraftPlace("item", notes.uid, "colour"), "blue")
    with pytest.raises(KeyError):
        riverside.file.drafts.keep(DraftPlace("kite", notes.uid, "notes"), "blue")


def test_a_draft_survives_an_undo_of_what_it_was_typed_over(riverside, notes) -> None:
    riverside.file.meetings.write_notes(riverside.items["phones"], "Saved")
    riverside.file.drafts.keep(notes, "Typed")

    riverside.file.history.undo()

    assert riverside.file.drafts.text(notes) == "Typed"


def test_several_words_are_kept_and_others_let_go_at_once(riverside, notes) -> None:
    lead = DraftPlace("item", notes.uid, "lead")
    riverside.file.drafts.keep(notes, "Half")

    riverside.file.drafts.settle({lead: "Amina"}, [notes])

    assert [one.draft.place for one in riverside.file.drafts.found()] == [lead]


def test_drafts_are_found_by_their_form(riverside, notes) -> None:
    group = DraftForm("group", riverside.file.groups.get(riverside.group).uid, "pledge")
    riverside.file.drafts.settle({notes: "Half", group.place("text"): "We will"})

    assert [one.draft.text for one in riverside.file.drafts.of(group)] == ["We will"]
    assert riverside.file.drafts.places_of(notes.form) == {notes}


def test_a_day_is_saved_and_typed_in_the_same_words(riverside) -> None:
    pledge = riverside.file.pledges.line(riverside.pledges["board"]).pledge
    due = DraftPlace("pledge", pledge.uid, "due")

    riverside.file.drafts.keep(due, "15 November 2026")
    assert riverside.file.drafts.found() == ()

    riverside.file.drafts.keep(due, "friday")
    assert riverside.file.drafts.found()[0].saved == "15 November 2026"


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("guest.name", "Name on the day"),
        ("close_pledge.kept.note", "Note"),
        ("close_pledge.not_kept.reason", "Reason"),
        ("placement.own_words", "Evidence in words"),
        ("person.office", "Office"),
        ("attendance.0f7c.role", "Role on the day"),
    ],
)
def test_inputs_that_are_no_field_of_the_record_have_a_name(riverside, field, said) -> None:
    group = riverside.file.groups.get(riverside.group)

    riverside.file.drafts.keep(DraftPlace("group", group.uid, field), "Typed")

    assert [one.field for one in riverside.file.drafts.found()] == [said]


def test_it_is_noted_that_somebody_was_still_typing(riverside) -> None:
    assert not riverside.file.drafts.interrupted

    riverside.file.drafts.note_interrupted(interrupted=True)
    assert riverside.file.drafts.interrupted

    riverside.file.drafts.note_interrupted(interrupted=False)
    assert not riverside.file.drafts.interrupted


def test_nothing_is_found_in_a_new_file(group_file: GroupFile) -> None:
    assert group_file.drafts.found() == ()
    with pytest.raises(Refused, match="nothing_to_undo"):
        group_file.history.undo()
