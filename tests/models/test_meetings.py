from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coprod_desktop.domain.meetings import Meeting
from coprod_desktop.domain.sheets import MeetingLine
from coprod_desktop.models.meetings import MeetingsModel
from coprod_desktop.widgets.row_list import RowRole


@dataclass(frozen=True)
class Said:
    title: str
    tone: str = "todo"
    under: str = "The hall"
    aside: str = "in 6 days"
    sentence: str = "All of it."


def line(meeting_id: int) -> MeetingLine:
    meeting = Meeting(id=meeting_id, group_id=1, date=date(2026, 11, 30))
    return MeetingLine(
        meeting=meeting,
        items=0,
        minutes_planned=0,
        present=0,
        apologies=0,
        decisions=0,
        actions=0,
    )


@pytest.fixture
def worded() -> list[int]:
    return []


@pytest.fixture
def model(qapp, group_file, worded) -> MeetingsModel:
    def say(one: MeetingLine) -> Said:
        worded.append(one.meeting.id)
        return Said(f"Meeting {one.meeting.id}")

    model = MeetingsModel(group_file.words)
    model.show(("To come", line(7), "2026", line(8)), say)
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
