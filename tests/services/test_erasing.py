"""Erasing a person: initials stand for them everywhere, and no word of the name is left."""

from dataclasses import replace
from datetime import date

import pytest

from coprod_desktop.domain.critiques import Critique
from coprod_desktop.domain.drafts import DraftPlace
from coprod_desktop.domain.history import HistoryFilter
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.side_views import WaitingView
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.store import Store

NAME = "Amina Yusuf"


@pytest.fixture
def amina(riverside):
    """A member whose name stands in notes, an action, a draft and the history."""
    file, person = riverside.file, riverside.people[NAME]
    changed = replace(file.people.get(person), contact="12 Elm Row", access_needs="a hearing loop")
    file.people.change(changed)
    file.meetings.write_notes(riverside.items["phones"], "Mrs Yusuf asked. Amina Yusuf agreed.")
    line = file.actions.line(riverside.actions["poster"]).action
    file.actions.change(replace(line, owner=NAME, owner_ids=(person,)))
    item = file.meetings.item(riverside.items["corner"])
    file.drafts.keep(DraftPlace("item", item.uid, "notes"), "Amina Yusuf will")
    file.drafts.keep(DraftPlace("person", changed.uid, "contact"), "14 Elm Row")
    return person


def test_the_register_and_the_minutes_keep_initials_alone(riverside, amina: int) -> None:
    told = riverside.file.erasing.erase(amina)

    person = riverside.file.people.get(amina)
    assert (person.name, person.initials, person.contact, person.access_needs) == ("", "AY", "", "")
    attended, _ = riverside.file.people.sheet(amina).attendances[0]
    assert (attended.known_as, told.known_as) == ("AY", "AY")


def test_their_memberships_end_today(riverside, amina: int) -> None:
    riverside.file.erasing.erase(amina)

    ((membership, _),) = riverside.file.people.sheet(amina).memberships
    assert membership.ended == date(2026, 11, 24)
    assert membership.office == "Chair"


def test_the_name_goes_out_of_what_others_wrote(riverside, amina: int) -> None:
    riverside.file.erasing.erase(amina)

    assert riverside.file.meetings.item(riverside.items["phones"]).notes == "AY asked. AY agreed."
    assert riverside.file.actions.line(riverside.actions["poster"]).action.owner == "AY"
    assert [one.draft.text for one in riverside.file.drafts.found()] == ["AY will"]


def test_the_name_goes_out_of_views_critiques_and_checklists_too(riverside, amina: int) -> None:
    file, phones = riverside.file, riverside.initiatives["phones"]
    said = {"initiative_id": phones, "on": date(2026, 11, 17)}
    view = WaitingView(
        **said, view=View.STAFF, rung="co_design", reason="Amina Yusuf said so", who=NAME
    )
    file.side_views.give(view)
    file.critiques.add(Critique(**said, missed="Amina Yusuf was not asked", who=NAME))

    file.erasing.erase(amina)

    (critique,) = file.critiques.of_initiative(phones)
    assert (critique.missed, critique.who) == ("AY was not asked", "AY")
    assert file.side_views.waiting(phones)[0].who == "AY"
    assert NAME not in file.records.dump()


def test_a_name_that_is_a_word_of_the_program_leaves_the_ladders_whole(riverside) -> None:
    file, group = riverside.file, riverside.group
    rungs = [{"key": "asked", "name": "Asked"}, {"key": "told", "name": "Told by Asked Key"}]
    own = file.frameworks.add_own(group, {"kind": "ladder", "name": "Key", "rungs": rungs})
    file.frameworks.choose_ladder(group, own)
    work = riverside.initiatives["walking"]
    said = Placement(initiative_id=work, rung="asked", on=date(2026, 11, 17), reason="Asked said")
    file.initiatives.place(said)
    person = file.people.add(group, name="Asked Key", side=Side.PATIENT)

    file.erasing.erase(person, also=("Asked", "Key", "Name"))

    ladder = file.frameworks.ladder(group)
    assert (ladder.key, [rung.key for rung in ladder.rungs]) == (own, ["asked", "told"])
    assert ladder.rungs[1].name == "Told by AK"
    placed = file.initiatives.sheet(work).line.agreed
    assert placed is not None
    assert (placed.rung, placed.reason) == ("asked", "AK said")
    assert file.frameworks.listed(group)[0].framework.name == "AK"


def test_no_letter_of_the_name_is_left_in_the_file(riverside, amina: int) -> None:
    told = riverside.file.erasing.erase(amina)
    riverside.file.close()

    left = riverside.file.path.read_bytes().lower()
    words = (b"amina", b"yusuf", b"elm row", b"hearing loop")
    assert [word for word in words if word in left] == []
    assert told.overwritten


def test_what_a_full_disk_or_a_crash_left_of_the_name_goes_when_the_file_is_next_opened(
    riverside, amina: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_store: Store) -> None:
        raise Unavailable("disk_full")

    file = riverside.file
    with monkeypatch.context() as patch:
        patch.setattr(Store, "compact", full)
        told = file.erasing.erase(amina)
    file.close()
    assert b"yusuf" in file.path.read_bytes()
    assert not told.overwritten

    GroupFile.open(file.path).close()

    assert b"yusuf" not in file.path.read_bytes()


def test_the_history_tells_the_same_without_the_name(riverside, amina: int) -> None:
    history = riverside.file.history
    before = [entry.title for entry in history.entries(limit=1000).entries]

    told = riverside.file.erasing.erase(amina)

    after = history.entries(limit=1000).entries
    assert [entry.title for entry in after] == ["Erase a person", *before]
    assert history.entries(HistoryFilter(text="amina")).entries == ()
    assert told.cleared > 0


def test_search_finds_the_person_no_more(riverside, amina: int) -> None:
    assert riverside.file.search.find("yusuf")

    riverside.file.erasing.erase(amina)

    assert riverside.file.search.find("yusuf") == ()
    assert riverside.file.check() == ()


def test_erasing_cannot_be_undone(riverside, amina: int) -> None:
    riverside.file.erasing.erase(amina)

    assert riverside.file.history.undo_title() is None


def test_what_was_removed_comes_back_without_the_name(riverside, amina: int) -> None:
    riverside.file.actions.remove(riverside.actions["poster"])
    riverside.file.erasing.erase(amina)

    back = riverside.file.bin.restore(riverside.file.bin.listed()[0].id)

    assert riverside.file.actions.line(back.id).action.owner == "AY"


def test_single_words_of_the_name_are_shown_with_their_place(riverside, amina: int) -> None:
    riverside.file.meetings.write_notes(riverside.items["phones"], "Amina and Joe. Amina Yusuf.")

    (stays,) = riverside.file.erasing.preview(amina).stays

    assert (stays.kind, stays.id, stays.field) == ("item", riverside.items["phones"], "Notes")
    assert (stays.about, stays.words) == (
        "Meeting of 14 September 2026: 4. New phone menu",
        ("Amina",),
    )


def test_single_words_go_too_where_it_is_asked(riverside, amina: int) -> None:
    riverside.file.meetings.write_notes(riverside.items["phones"], "Amina and Joe.")

    told = riverside.file.erasing.erase(amina, also=("Amina",))

    assert riverside.file.meetings.item(riverside.items["phones"]).notes == "AY and Joe."
    assert told.stays == ()


def test_looking_first_changes_nothing_and_tells_the_same(riverside, amina: int) -> None:
    before = riverside.file.records.dump()

    looked = riverside.file.erasing.preview(amina)

    assert riverside.file.records.dump() == before
    done = riverside.file.erasing.erase(amina)
    assert (looked.changed, looked.says) == (done.changed, done.says)
    assert looked.changed == {
        "person": 1,
        "membership": 1,
        "attendance": 1,
        "item": 1,
        "action": 1,
        "pledge": 1,
    }


def test_where_two_people_share_a_name_the_texts_stay(riverside, amina: int) -> None:
    riverside.file.people.add(riverside.group, name=NAME, side=Side.STAFF, initials="AY9")
    words = riverside.file.words

    told = riverside.file.erasing.erase(amina)

    assert "Amina Yusuf" in riverside.file.meetings.item(riverside.items["phones"]).notes
    assert words.say("erasing.shared", letters="AY") in told.says
    assert "item" in {one.kind for one in told.stays}


def test_a_person_is_erased_once(riverside, amina: int) -> None:
    riverside.file.erasing.erase(amina)

    with pytest.raises(Refused, match="erased_already"):
        riverside.file.erasing.erase(amina)
    with pytest.raises(Refused, match="unknown"):
        riverside.file.erasing.preview(999)


def test_a_draft_of_somebody_erased_is_not_left(riverside, amina: int) -> None:
    place = DraftPlace("person", riverside.file.people.get(amina).uid, "contact")

    riverside.file.erasing.erase(amina)

    assert riverside.file.drafts.text(place) is None


def test_a_namesake_is_seen_whatever_the_case_of_the_letters(riverside) -> None:
    riverside.file.people.add(riverside.group, name="ŁUCJA WÓJCIK", side=Side.PATIENT)

    told = riverside.file.erasing.preview(riverside.people["Łucja Wójcik"])

    assert any("same name" in said for said in told.says)
