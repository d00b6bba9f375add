"""Ladders and checklists of a group's own: versions, choosing, retiring, sharing as a file."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from coprod_desktop.domain.frameworks import FrameworkKind
from coprod_desktop.domain.placements import Placement
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.exchange import framework_file
from coprod_desktop.services.frameworks import FrameworkWrong
from coprod_desktop.services.known_frameworks import own_versions

LADDER = {
    "kind": "ladder",
    "name": "Our ladder",
    "credit": "Riverside PPG",
    "rungs": [{"name": "Told"}, {"name": "Asked"}, {"name": "Together"}],
}
MORE = {**LADDER, "rungs": [{"name": "Told"}, {"name": "Together"}, {"name": "Led by us"}]}
CHECKLIST = {
    "kind": "checklist",
    "name": "Our door",
    "scale": [{"score": 1, "label": "No"}, {"score": 2, "label": "Yes"}],
    "sections": [{"name": "Getting in", "statements": [{"text": "The door is easy to open."}]}],
}


@pytest.fixture
def frameworks(riverside):
    return riverside.file.frameworks


@pytest.fixture
def own(riverside, frameworks) -> str:
    """The key of a ladder of the group's own."""
    key: str = frameworks.add_own(riverside.group, LADDER)
    return key


def names(frameworks, group_id: int) -> list[str]:
    return [line.framework.name for line in frameworks.listed(group_id) if line.own]


def test_every_group_begins_on_the_seven_rung_ladder(riverside, frameworks) -> None:
    assert frameworks.ladder(riverside.group).key == "ladder"
    assert [line.framework.key for line in frameworks.listed(riverside.group) if line.chosen] == [
        "ladder"
    ]


def test_what_comes_with_the_program_is_listed_by_kind(riverside, frameworks) -> None:
    kinds = [line.kind for line in frameworks.listed(riverside.group)]

    assert kinds == sorted(kinds, key=list(FrameworkKind).index)
    assert kinds.count(FrameworkKind.CHECKLIST) == 5


def test_an_own_ladder_can_be_chosen_and_old_places_stay_on_theirs(
    riverside, frameworks, own
) -> None:
    frameworks.choose_ladder(riverside.group, own)
    sheet = riverside.file.initiatives.sheet(riverside.initiatives["phones"])

    assert frameworks.ladder(riverside.group).name == "Our ladder"
    assert {placed.framework for placed in sheet.placements} == {"ladder"}
    assert {sheet.ladder_of(placed).key for placed in sheet.placements} == {"ladder"}


def test_a_place_on_an_older_version_is_read_in_that_version(riverside, frameworks, own) -> None:
    phones = riverside.initiatives["phones"]
    frameworks.choose_ladder(riverside.group, own)
    riverside.file.initiatives.place(
        Placement(initiative_id=phones, rung="told", on=date(2026, 11, 23), reason="Only told")
    )
    frameworks.change_own(riverside.group, own, {**LADDER, "rungs": [{"name": "A"}, {"name": "B"}]})

    placed = riverside.file.initiatives.sheet(phones).placements[-1]
    assert (placed.framework, placed.version) == (own, "1")
    assert frameworks.ladder_of(own, "1").place("told").name == "Told"
    assert frameworks.ladder(riverside.group).version == "2"


def test_a_changed_ladder_keeps_the_keys_of_the_rungs_that_stay(riverside, frameworks, own) -> None:
    told, *others = frameworks.ladder_of(own, "").rungs
    rungs = [{"key": told.key, "name": "Heard of it"}, *({"name": one.name} for one in others)]

    version = frameworks.change_own(riverside.group, own, {**LADDER, "rungs": rungs})

    assert version == "2"
    assert frameworks.ladder_of(own, "2").place(told.key).name == "Heard of it"
    assert frameworks.ladder_of(own, "1").place(told.key).name == "Told"


def test_saving_without_a_change_makes_no_version(riverside, frameworks, own) -> None:
    assert frameworks.change_own(riverside.group, own, LADDER) == "1"


def test_a_change_is_undone_to_the_version_before(riverside, frameworks, own) -> None:
    frameworks.change_own(riverside.group, own, MORE)

    riverside.file.history.undo()

    assert frameworks.ladder_of(own, "").version == "1"


def test_a_ladder_does_not_become_a_checklist(riverside, frameworks, own) -> None:
    with pytest.raises(Refused, match="framework_kind_unknown"):
        frameworks.change_own(riverside.group, own, CHECKLIST)


def test_what_is_wrong_with_an_own_ladder_is_refused_with_its_place(riverside, frameworks) -> None:
    with pytest.raises(Refused, match="empty") as refusal:
        frameworks.add_own(riverside.group, {**LADDER, "rungs": [{"name": "A"}, {"name": " "}]})

    assert refusal.value.field == "rungs[1].name"
    assert names(frameworks, riverside.group) == []


def test_an_own_checklist_is_offered_beside_the_others(riverside, frameworks) -> None:
    key = frameworks.add_own(riverside.group, CHECKLIST)

    assert frameworks.checklists(riverside.group)[-1].key == key
    assert frameworks.checklist_of(key, "1").statements[0].text == "The door is easy to open."


def test_a_checklist_is_not_chosen_as_the_ladder(riverside, frameworks) -> None:
    key = frameworks.add_own(riverside.group, CHECKLIST)

    with pytest.raises(Refused, match="unknown_framework"):
        frameworks.choose_ladder(riverside.group, key)


def test_a_retired_ladder_is_not_offered_but_can_still_be_read(riverside, frameworks, own) -> None:
    frameworks.retire(riverside.group, own)

    assert [ladder.key for ladder in frameworks.ladders(riverside.group)] == ["ladder"]
    assert frameworks.ladder_of(own, "1").name == "Our ladder"
    with pytest.raises(Refused, match="ladder_retired"):
        frameworks.choose_ladder(riverside.group, own)


def test_a_retired_ladder_can_be_offered_again(riverside, frameworks, own) -> None:
    frameworks.retire(riverside.group, own)
    frameworks.offer_again(riverside.group, own)

    assert [ladder.key for ladder in frameworks.ladders(riverside.group)] == ["ladder", own]


def test_a_new_version_of_a_retired_ladder_stays_retired(riverside, frameworks, own) -> None:
    frameworks.retire(riverside.group, own)
    frameworks.change_own(riverside.group, own, MORE)

    assert [ladder.key for ladder in frameworks.ladders(riverside.group)] == ["ladder"]


def test_the_ladder_in_use_is_not_retired(riverside, frameworks, own) -> None:
    frameworks.choose_ladder(riverside.group, own)

    with pytest.raises(Refused, match="ladder_chosen"):
        frameworks.retire(riverside.group, own)


def test_choosing_is_undone_in_one_step(riverside, frameworks, own) -> None:
    frameworks.choose_ladder(riverside.group, own)
    riverside.file.history.undo()

    assert frameworks.ladder(riverside.group).key == "ladder"


def test_the_program_s_own_ladder_is_neither_changed_nor_retired(riverside, frameworks) -> None:
    for change in (frameworks.retire, frameworks.offer_again):
        with pytest.raises(Refused, match="unknown_framework"):
            change(riverside.group, "ladder")


def test_another_group_does_not_see_it(riverside, frameworks, own) -> None:
    charity = riverside.file.groups.begin("Hilltop")

    assert names(frameworks, charity) == []
    with pytest.raises(Refused, match="unknown_framework"):
        frameworks.choose_ladder(charity, own)


def test_a_shared_file_brings_the_same_ladder_to_another_group(
    riverside, frameworks, own, tmp_path: Path
) -> None:
    charity = riverside.file.groups.begin("Hilltop")
    frameworks.save_as_file(tmp_path / "ours.json", own)

    key = frameworks.bring_in(charity, tmp_path / "ours.json")

    ours, theirs = frameworks.ladder_of(own, ""), frameworks.ladder_of(key, "")
    assert key != own
    assert (theirs.name, theirs.rungs, theirs.credit) == (ours.name, ours.rungs, "Riverside PPG")


def test_a_file_that_is_here_already_is_refused(riverside, frameworks, own, tmp_path) -> None:
    frameworks.save_as_file(tmp_path / "ours.json", own)

    with pytest.raises(Refused, match="framework_here"):
        frameworks.bring_in(riverside.group, tmp_path / "ours.json")


def test_a_file_in_other_words_becomes_the_next_version(
    riverside, frameworks, own, tmp_path
) -> None:
    frameworks.save_as_file(tmp_path / "ours.json", own)
    frameworks.change_own(riverside.group, own, MORE)
    text = (tmp_path / "ours.json").read_text().replace("Together", "Side by side")
    (tmp_path / "ours.json").write_text(text)

    assert frameworks.bring_in(riverside.group, tmp_path / "ours.json") == own
    assert frameworks.ladder_of(own, "").version == "3"
    assert frameworks.ladder_of(own, "").rungs[-1].name == "Side by side"


def test_a_file_with_the_key_of_the_seven_rung_ladder_does_not_take_its_place(
    riverside, frameworks, own, tmp_path
) -> None:
    frameworks.save_as_file(tmp_path / "ours.json", own)
    text = (tmp_path / "ours.json").read_text().replace(own, "ladder")
    (tmp_path / "ours.json").write_text(text)

    key = frameworks.bring_in(riverside.group, tmp_path / "ours.json")

    assert key.startswith("own_")
    assert len(frameworks.ladder(riverside.group).rungs) == 7


def test_a_file_of_another_kind_with_the_key_of_our_ladder_does_not_take_its_place(
    riverside, frameworks, own, tmp_path
) -> None:
    frameworks.choose_ladder(riverside.group, own)
    check = frameworks.checklist_of("five_values", "")
    (tmp_path / "check.json").write_bytes(framework_file.write(replace(check, key=own)))

    key = frameworks.bring_in(riverside.group, tmp_path / "check.json")

    assert key != own
    assert frameworks.ladder(riverside.group).key == own
    assert frameworks.checklist_of(key, "").name == check.name


def test_a_file_with_an_absurd_version_can_still_be_changed(
    riverside, frameworks, own, tmp_path
) -> None:
    shared = replace(frameworks.ladder_of(own, ""), key="own_far", version="9" * 9)
    (tmp_path / "far.json").write_bytes(framework_file.write(shared))

    assert frameworks.bring_in(riverside.group, tmp_path / "far.json") == "own_far"
    assert frameworks.change_own(riverside.group, "own_far", MORE) == "2"


def test_a_wrong_file_tells_every_problem_and_brings_in_nothing(
    riverside, frameworks, own, tmp_path
) -> None:
    frameworks.save_as_file(tmp_path / "ours.json", own)
    document = json.loads((tmp_path / "ours.json").read_text())
    document["framework"]["rungs"][0]["name"] = ""
    document["framework"]["link"] = "javascript:alert(1)"
    (tmp_path / "ours.json").write_text(json.dumps(document))

    with pytest.raises(FrameworkWrong) as refusal:
        frameworks.bring_in(riverside.group, tmp_path / "ours.json")

    told = [problem.partition(": ")[0] for problem in refusal.value.problems]
    assert sorted(told) == ["framework.link", "framework.rungs[0].name"]
    assert len(names(frameworks, riverside.group)) == 1


def test_a_file_that_is_not_there_is_told_kindly(riverside, frameworks, tmp_path) -> None:
    with pytest.raises(Unavailable, match="cannot_use"):
        frameworks.bring_in(riverside.group, tmp_path / "nothing.json")


def test_sharing_does_not_replace_a_file_of_another_kind(frameworks, own, tmp_path: Path) -> None:
    (tmp_path / "letter.json").write_text("{}")

    with pytest.raises(Unavailable, match="exists"):
        frameworks.save_as_file(tmp_path / "letter.json", own)


def test_sharing_again_replaces_the_shared_file(riverside, frameworks, own, tmp_path) -> None:
    frameworks.save_as_file(tmp_path / "ours.json", own)
    frameworks.change_own(riverside.group, own, MORE)
    frameworks.save_as_file(tmp_path / "ours.json", own)

    assert "Led by us" in (tmp_path / "ours.json").read_text()


def test_a_ladder_whose_row_was_spoiled_leaves_the_group_on_the_seven_rung_one(
    riverside, frameworks, own
) -> None:
    frameworks.choose_ladder(riverside.group, own)
    with riverside.file._store.action("change_group") as work:
        own_versions(work.session, own)[0].definition = "{}"

    assert frameworks.ladder(riverside.group).key == "ladder"
    assert next(line.chosen for line in frameworks.listed(riverside.group))
