"""Files of older formats are brought up to date on a copy, and lose nothing by it."""

import json
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from coprod_desktop.domain.groups import Vocabulary
from coprod_desktop.domain.initiatives import InitiativeKind
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store import beside, migrations, swapping
from coprod_desktop.store.engine import connect

FILES = Path(__file__).parent / "files"
PASSWORD = "seven boats"


OLDER = [(number, password) for number in (1, 2, 3) for password in (None, PASSWORD)]


@pytest.fixture(params=OLDER, ids=lambda one: f"format {one[0]}{' protected' if one[1] else ''}")
def old(request, tmp_path: Path) -> tuple[Path, str | None]:
    """A file of each older format, plain and protected, with its password."""
    number, password = request.param
    name = f"format_{number}{'_protected' if password else ''}.coprod"
    path = tmp_path / "riverside.coprod"
    shutil.copyfile(FILES / name, path)
    return path, password


def _open(old, clock, **how) -> GroupFile:
    return GroupFile.open(old[0], password=old[1], clock=clock, who="sam", **how)


def _stored(old) -> int:
    with closing(connect(*old, read_only=True)) as raw:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])


def _lying(old) -> list[str]:
    return sorted(path.name for path in old[0].parent.iterdir())


def test_an_older_file_is_refused_with_both_numbers_and_left(old, clock) -> None:
    before = old[0].read_bytes()

    with pytest.raises(Unavailable) as refusal:
        _open(old, clock)

    assert refusal.value.code == "older"
    facts = refusal.value.facts
    assert (facts["theirs"], facts["ours"]) == (_stored(old), migrations.FORMAT)
    assert (old[0].read_bytes(), _lying(old)) == (before, ["riverside.coprod"])


def test_an_older_file_can_be_read_as_it_is(old, clock) -> None:
    before = old[0].read_bytes()

    reader = _open(old, clock, read_only=True)

    assert reader.facts().format == _stored(old)
    assert reader.attachments.of_meeting(1) == ()
    sheet = reader.meetings.sheet(1)
    assert (sheet.amendments, {one.item.chair_notes for one in sheet.items}) == ((), {""})
    (group,) = reader.groups.all()
    assert (group.name, group.vocabulary, group.review_months) == (
        "Riverside PPG",
        Vocabulary.LEEDS,
        None,
    )
    (line,) = reader.initiatives.listed(group.id)
    assert (line.initiative.kind, line.initiative.phase) == (InitiativeKind.WORK, None)
    assert line.agreed is not None
    assert (line.agreed.limit_kind, line.agreed.answers) == (None, ())
    assert reader.side_views.waiting(line.initiative.id) == ()
    reader.close()
    assert old[0].read_bytes() == before


def test_bringing_up_to_date_keeps_every_word(old, clock) -> None:
    reader = _open(old, clock, read_only=True)
    before = reader.records.dump(), reader.history.redo_title()
    reader.close()

    file = _open(old, clock, upgrade=True)

    assert (file.records.dump(), file.history.redo_title()) == before
    assert file.facts().format == migrations.FORMAT
    assert file.check() == ()
    file.history.redo()
    file.close()


def test_a_file_of_format_1_reads_as_its_record_did(clock, tmp_path: Path) -> None:
    path = tmp_path / "a.coprod"
    shutil.copyfile(FILES / "format_1.coprod", path)

    file = GroupFile.open(path, clock=clock, upgrade=True)

    wanted = json.loads((FILES / "format_1.json").read_text())
    later: dict[str, Any] = {
        "attachments": [],
        "amendments": [],
        "template_items": [],
        "contents": {},
    }
    for one in wanted["items"]:
        one["chair_notes"] = ""
    for one in wanted["decisions"]:
        one |= {"proposer": "", "seconder": ""}
    assert json.loads(file.records.dump()) == _of_today(wanted | later)
    file.close()


def test_a_file_of_format_3_reads_as_its_record_did(clock, tmp_path: Path) -> None:
    path = tmp_path / "a.coprod"
    shutil.copyfile(FILES / "format_3.coprod", path)

    file = GroupFile.open(path, clock=clock, upgrade=True)

    wanted = json.loads((FILES / "format_3.json").read_text())
    assert json.loads(file.records.dump()) == _of_today(wanted)
    file.close()


def test_the_evidence_of_format_3_keeps_its_rows_and_may_be_a_paper_now(
    clock, tmp_path: Path
) -> None:
    path = tmp_path / "a.coprod"
    shutil.copyfile(FILES / "format_3.coprod", path)
    rows = "SELECT * FROM evidence ORDER BY id"
    with closing(connect(path, None, read_only=True)) as raw:
        before = raw.execute(rows).fetchall()

    GroupFile.open(path, clock=clock, upgrade=True).close()

    with closing(connect(path, None)) as raw:
        assert raw.execute(rows).fetchall() == before
        raw.execute("UPDATE evidence SET evidence_kind = 'attachment' WHERE id = 1")
    assert len(before) == 18


def _of_today(record: dict[str, Any]) -> dict[str, Any]:
    """A record of version 2 as it is written now: with what came later, empty."""
    for one in record["groups"]:
        one |= {"ladder": "", "vocabulary": "leeds", "review_months": None, "absences": None}
    for one in record["items"]:
        one |= {"patients_spoke": False}
    for one in record["attendances"]:
        one |= {"interest": "", "stepped_out_at": None, "came_back": None}
    for one in record["initiatives"]:
        one |= {"kind": "work", "checkers": "", "phase": None, "involved_from": None}
    for one in record["placements"]:
        one |= {"proposed": "", "overruled": "", "still_open": "", "answers": []}
        one |= {"limit_kind": None, "limit_note": ""}
    later = ("frameworks", "waiting_views", "checklist_runs", "step_answers", "critiques")
    return record | {"version": 3, "challenges_met": []} | {name: [] for name in later}


def test_the_file_as_it_was_is_kept_beside(old, clock) -> None:
    stored = _stored(old)

    file = _open(old, clock, upgrade=True)

    kept = old[0].with_name("riverside before bringing up to date 2026-11-24 at 14.02.coprod")
    assert file.kept == (kept,)
    file.close()
    assert _lying(old) == sorted([kept.name, "riverside.coprod"])
    reader = GroupFile.open(kept, password=old[1], read_only=True)
    assert reader.facts().format == stored
    reader.close()


def test_what_was_being_typed_is_there_after_bringing_up_to_date(clock, tmp_path: Path) -> None:
    path = tmp_path / "a.coprod"
    shutil.copyfile(FILES / "format_2.coprod", path)

    file = GroupFile.open(path, clock=clock, upgrade=True)

    assert [found.draft.text for found in file.drafts.found()] == ["Ring the bus company"]
    file.close()


def test_a_protected_file_stays_protected(clock, tmp_path: Path) -> None:
    path = tmp_path / "a.coprod"
    shutil.copyfile(FILES / "format_1_protected.coprod", path)

    file = GroupFile.open(path, password=PASSWORD, clock=clock, upgrade=True)
    file.close()

    for lying in tmp_path.iterdir():
        assert b"Amina" not in lying.read_bytes()
    with pytest.raises(Unavailable, match="wrong_password"):
        GroupFile.open(path, password="six boats")


def test_two_copies_of_one_file_still_know_each_other(clock, tmp_path: Path) -> None:
    uids = set()
    for name in ("here.coprod", "there.coprod"):
        shutil.copyfile(FILES / "format_1.coprod", tmp_path / name)
        file = GroupFile.open(tmp_path / name, clock=clock, upgrade=True)
        uids.add(file.facts().uid)
        file.close()

    assert len(uids) == 1


@pytest.mark.parametrize("at", ["bring_up_to_date", "prove", "put_in_place"])
def test_a_step_that_fails_leaves_the_old_file_and_nothing_else(
    old, clock, monkeypatch: pytest.MonkeyPatch, at: str
) -> None:
    before = old[0].read_bytes()
    where = {"bring_up_to_date": migrations, "prove": beside, "put_in_place": swapping}[at]
    told = {"put_in_place": OSError(5, "gone")}.get(at, dbapi2.OperationalError("no such table"))
    real, calls = getattr(where, at), []

    def fail(*given):
        calls.append(given)
        if at == "put_in_place" and len(calls) == 1:  # the copy that is kept
            return real(*given)
        raise told

    monkeypatch.setattr(where, at, fail)

    with pytest.raises(Unavailable) as fault:
        _open(old, clock, upgrade=True)

    assert fault.value.code in ("not_upgraded", "folder_not_writable")
    assert (old[0].read_bytes(), _lying(old)) == (before, ["riverside.coprod"])


def test_rows_that_went_missing_on_the_way_are_noticed(
    old, clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lose(raw) -> None:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("DELETE FROM decisions")
        raw.execute(f"PRAGMA user_version = {migrations.FORMAT}")

    monkeypatch.setattr(migrations, "bring_up_to_date", lose)

    with pytest.raises(Unavailable, match="not_upgraded"):
        _open(old, clock, upgrade=True)

    assert _lying(old) == ["riverside.coprod"]


def test_nothing_is_kept_where_there_is_nothing_to_bring_up_to_date(group_file, clock) -> None:
    group_file.close()

    again = GroupFile.open(group_file.path, clock=clock, upgrade=True, take_over=True)

    assert again.kept == ()
    again.close()
    assert [path.name for path in again.path.parent.iterdir()] == [again.path.name]
