import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop import assets
from coprod_desktop.domain.initiatives import InitiativeKind
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange.record import parse, write
from coprod_desktop.services.example import example_record, write_example
from coprod_desktop.services.group_file import GroupFile

AS_OF = date(2026, 11, 24)
TEXT = assets.text("example", "example.json")
EXAMPLE: dict[str, Any] = json.loads(TEXT)
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
NAMED = re.compile(
    r"\b(January|February|March|April|May|June|July|August|September|October|November|December|"
    r"spring|summer|autumn|winter|Christmas|Easter)\b|\d{4}-\d\d"
)
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def days_in(record: dict[str, Any]) -> list[str]:
    return [text for text in texts_in(record) if DAY.fullmatch(text)]


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from texts_in(each)


def test_the_example_fits_the_record_without_a_problem() -> None:
    parsed = parse(TEXT, "example.json", words=Words(assets.text("words", "en.toml")))

    assert parsed.problems == ()
    assert write(parsed.entries, as_of=parsed.as_of) == TEXT


def test_on_its_own_day_the_example_is_as_it_was_written() -> None:
    assert example_record(AS_OF) == TEXT


@pytest.mark.parametrize("days", [-700, -3, -1, 1, 3, 4, 7, 365, 3000])
def test_the_example_moves_by_whole_weeks_to_the_nearest(days: int) -> None:
    today = AS_OF + timedelta(days=days)
    moved = json.loads(example_record(today))

    pairs = zip(days_in(moved), days_in(EXAMPLE), strict=True)
    steps = {date.fromisoformat(new) - date.fromisoformat(old) for new, old in pairs}

    assert len(steps) == 1
    assert steps.pop().days % 7 == 0
    assert abs((date.fromisoformat(moved["as_of"]) - today).days) <= 3


@pytest.mark.parametrize("weekday", range(7))
def test_nothing_is_said_to_have_happened_after_today(weekday: int) -> None:
    today = date(2027, 6, 7) + timedelta(days=weekday)
    record = json.loads(example_record(today))

    lists = ("pledge_notes", "action_reports", "placements", "parts_shared", "waiting_views")
    later = ("checklist_runs", "step_answers", "critiques", "challenges_met")
    happened = [one["on"] for plural in (*lists, *later) for one in record[plural]]
    held = [one["date"] for one in record["meetings"] if one["state"] != "planned"]
    to_come = [one["date"] for one in record["meetings"] if one["state"] == "planned"]

    assert max(happened + held) <= today.isoformat() < min(to_come)


def test_no_text_names_a_day_or_season_that_moving_would_make_wrong() -> None:
    texts = [one for one in texts_in(EXAMPLE) if not DAY.fullmatch(one) and not UUID.fullmatch(one)]

    assert [text for text in texts if NAMED.search(text)] == []


def test_no_more_took_part_in_a_decision_than_were_there() -> None:
    meeting_of = {item["id"]: item["meeting"] for item in EXAMPLE["items"]}
    there = Counter(
        (one["meeting"], one["side"])
        for one in EXAMPLE["attendances"]
        if one["presence"] == "present"
    )
    general = {one["id"] for one in EXAMPLE["meetings"] if one["kind"] == "agm"}

    for decision in EXAMPLE["decisions"]:
        meeting = meeting_of[decision["item"]]
        if meeting not in general:  # every patient may come to a general meeting
            assert (decision["patients"] or 0) <= there[meeting, "patient"]
            assert (decision["staff"] or 0) <= there[meeting, "staff"]


def test_the_example_shows_everything_that_can_become_of_work() -> None:
    def values(plural: str, field: str) -> set[str]:
        return {one[field] for one in EXAMPLE[plural]}

    assert values("pledges", "state") == {"made", "under_way", "kept", "changed", "not_kept"}
    assert values("meetings", "state") >= {"planned", "draft", "approved"}
    assert values("decisions", "how") >= {"all", "vote", "staff_alone", "patients_alone", "chair"}
    assert values("placements", "view") == {"agreed", "patients", "staff"}
    assert values("attendances", "presence") == {"present", "apologies", "absent"}
    assert "community_led" in values("placements", "rung")
    assert values("initiatives", "kind") == {kind.value for kind in InitiativeKind}
    assert values("placements", "limit_kind") >= {"law", "time"}
    assert any(one["overruled"] for one in EXAMPLE["placements"])
    assert any(one["still_open"] for one in EXAMPLE["placements"])
    assert values("waiting_views", "view") == {"staff"}
    assert len(EXAMPLE["checklist_runs"]) == 2
    assert min(map(len, (EXAMPLE["critiques"], EXAMPLE["step_answers"]))) > 0
    assert len(values("challenges_met", "meeting")) > 1
    assert len(EXAMPLE["groups"]) == 2


def test_the_written_example_opens_and_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "example.coprod"
    write_example(path, lambda: datetime.combine(AS_OF, time(14, 2)))

    with closing(GroupFile.open(path)) as file:
        assert file.check() == ()
        assert [group.name for group in file.groups.all()] == ["Riverside PPG", "Tuesday Carers"]
        assert file.records.dump(as_of=AS_OF) == TEXT


def test_the_example_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.coprod"
    path.write_bytes(b"mine")

    with pytest.raises(Unavailable):
        write_example(path)

    assert path.read_bytes() == b"mine"
