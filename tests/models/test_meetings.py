from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.domain.sheets import MeetingDay
from coprod_desktop.models.meetings import MeetingsModel
from coprod_desktop.widgets.row_list import RowRole


@dataclass(frozen=True)
class Said:
    title: str
    tone: str = "todo"
    under: str = "The hall"
    aside: str = "in 6 days"
    sentence: str = "All of it."


def meeting(meeting_id: int) -> MeetingDay:
    return MeetingDay(meeting_id, date(2026, 11, 30), MeetingState.PLANNED)


@pytest.fixture
def worded() -> list[int]:
    return []


@pytest.fixture
def model(qapp, group_file, worded) -> MeetingsModel:
    def say(one: MeetingDay) -> Said | None:
        worded.append(one.id)
        return Said(f"Meeting {one.id}")

    model = MeetingsModel(group_file.words)
    model.show(("To come", meeting(7), "2026", meeting(8)), say)
    return model


def test_it_keeps_to_the_rules_for_models(model) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    assert model.rowCount() == 4


def test_a_heading_is_text_alone(model) -> None:
    heading = model.index(0, 0)

    assert heading.data() == "To come"
    assert heading.data(RowRole.ID) is None
    assert heading.flags() == Qt.ItemFlag.NoItemFlags


def test_a_meeting_is_worded_only_when_it_is_seen(model, worded) -> None:
    assert model.index(3, 0).data(RowRole.PILL) == "Planned"
    assert worded == []

    told = [model.index(3, 0).data(role) for role in (RowRole.TONE, RowRole.UNDER, RowRole.ASIDE)]
    assert told == ["todo", "The hall", "in 6 days"]
    assert model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "All of it."
    assert worded == [8]


def test_a_meeting_that_is_gone_is_blank(qapp, group_file) -> None:
    model = MeetingsModel(group_file.words)

    model.show((meeting(7),), lambda _: None)

    assert model.index(0, 0).data() is None
    assert model.index(0, 0).data(RowRole.ID) == 7
