"""Ten years of twenty groups in one file, as the numbers to reach name them, made quickly."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from coprod_desktop import assets
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store import rows
from tests.conftest import StillClock

GROUPS, MONTHS, ITEMS, HERE = 20, 120, 25_000, 22
"""Groups, meetings of each, items in all, people ticked at each meeting."""
MEETINGS = GROUPS * MONTHS
ACTIONS = 40_000
MEMBERS, INITIATIVES, PLEDGES, RUNS = 40, 20, 60, 20
"""In each group."""
STATEMENTS = ("facts_shared", "decide", "stop", "readable", "heard", "safe")
CHALLENGES = ("late", "money", "jargon", "no_answer")
RUNGS = ("informing", "consultation", "engagement", "co_design", "co_production")

HISTORY = """
INSERT INTO history (id, title, at, who, changed_at, state, undoable)
SELECT :begin + id, '{title}', '2026-01-05T14:02:00', 'pat', '2026-01-05T14:02:00', 'done', 1
FROM {table}
"""
CHANGES = """
INSERT INTO history_changes (history_id, table_name, row_id, row_uid, "before", "after")
SELECT :begin + id, '{table}', id, uid, {before}, json_object('id', id, 'uid', uid, {told})
FROM {table}
"""
WRITTEN = (
    ("plan_meeting", "meetings", ("title", "date", "state")),
    ("add_item", "items", ("title", "number", "position")),
    ("write_notes", "items", ("notes",)),
    ("mark_attendance", "attendances", ("name", "presence", "role")),
    ("record_decision", "decisions", ("text", "how")),
    ("agree_action", "actions", ("text", "owner", "due", "number")),
    ("report_action", "action_reports", ("state", "note")),
    ("make_pledge", "pledges", ("text", "promiser", "due")),
)
"""What each row left in the history, as the program writes it."""


def ten_years(path: Path) -> GroupFile:
    """The file, open: 2,400 meetings, 25,000 items, 50,000 attendances, 40,000 actions.

    It is Tuesday 24 November 2026; every group has a meeting being minuted, one planned, and
    about forty actions open, some of them late.
    """
    file = GroupFile.create(path, clock=StillClock(), who="pat")
    with file._store.writing() as session:
        _fill(session, _Writer())
        _remember(session)
    return file


class _Writer:
    """Writes sentences out of the words of the help, some of them often, most of them seldom."""

    def __init__(self) -> None:
        pages = sorted(assets.folder("help").joinpath("en").glob("*.md"))
        told = " ".join(page.read_text(encoding="utf-8") for page in pages)
        self._words = sorted(set(re.findall(r"[a-z]{2,}", told)))
        self.chance = random.Random(7)  # noqa: S311 (always the same file)
        self.chance.shuffle(self._words)

    def words(self, count: int) -> str:
        """So many words."""
        most = len(self._words) - 1
        return " ".join(
            self._words[min(most, int(self.chance.paretovariate(0.6)))] for _ in range(count)
        )


def _fill(session: Session, writer: _Writer) -> None:
    _put(session, rows.GroupRow, _groups())
    _put(session, rows.PersonRow, _people(writer))
    _put(session, rows.MembershipRow, _memberships())
    _put(session, rows.InitiativeRow, _initiatives(writer))
    _put(session, rows.MeetingRow, _meetings(writer))
    _put(session, rows.ItemRow, _items(writer))
    _put(session, rows.AttendanceRow, _attendances())
    _put(session, rows.DecisionRow, _decisions(writer))
    _put(session, rows.ActionRow, _actions(writer))
    _put(session, rows.ActionOwnerRow, _owners())
    _put(session, rows.ActionReportRow, _reports(writer))
    _put(session, rows.PledgeRow, _pledges(writer))
    _put(session, rows.PlacementRow, _placements(writer))
    _put(session, rows.EvidenceRow, _evidence())
    _put(session, rows.ChecklistRunRow, _runs(writer))
    _put(session, rows.ChecklistScoreRow, _scores(writer))
    _put(session, rows.StepAnswerRow, _answers(writer))
    _put(session, rows.CritiqueRow, _critiques(writer))
    _put(session, rows.ChallengeMetRow, _challenges(writer))


def _put(session: Session, table: type[rows.Row], lines: Iterator[dict[str, Any]]) -> None:
    session.execute(insert(table), list(lines))


def _remember(session: Session) -> None:
    begin = 0
    for title, table, columns in WRITTEN:
        names = {
            "title": title,
            "table": table,
            "told": ", ".join(f"'{name}', \"{name}\"" for name in columns),
            "before": '\'{"notes": ""}\'' if title == "write_notes" else "NULL",
        }
        for statement in (HISTORY, CHANGES):
            sql = text(statement.format(**names).replace(":begin", str(begin)).replace(":", r"\:"))
            session.execute(sql)
        begin += session.scalar(text(f"SELECT max(id) FROM {table}")) or 0  # noqa: S608


def _day(month: int) -> date:
    return date(2017 + month // 12, month % 12 + 1, 14)


def _groups() -> Iterator[dict[str, Any]]:
    for group in range(1, GROUPS + 1):
        yield {
            "id": group,
            "name": f"Surgery {group:02} patient group",
            "group_kind": "ppg",
            "aims": "",
            "action_prefix": "",
            "quorum_number": 6,
        }


def _people(writer: _Writer) -> Iterator[dict[str, Any]]:
    for person in range(1, GROUPS * MEMBERS + 1):
        first, last = (writer.words(1).title() for _ in range(2))
        yield {
            "id": person,
            "name": f"{first} {last}",
            "initials": f"P{person}",
            "contact": "",
            "access_needs": "",
            "paper_size": "standard",
        }


def _memberships() -> Iterator[dict[str, Any]]:
    """Of the forty members of a group ten have left."""
    for person in range(1, GROUPS * MEMBERS + 1):
        place = (person - 1) % MEMBERS
        yield {
            "person_id": person,
            "group_id": (person - 1) // MEMBERS + 1,
            "side": "staff" if place % 3 == 0 else "patient",
            "office": "Chair" if place == 1 else "",
            "started": date(2017, 1, 1),
            "ended": date(2021, 6, 1) if place >= MEMBERS - 10 else None,
            "mandate": "elected",
            "speaks_for": "",
            "chosen_by": "",
            "gathers_views": "",
        }


def _initiatives(writer: _Writer) -> Iterator[dict[str, Any]]:
    for key in range(1, GROUPS * INITIATIVES + 1):
        yield {
            "id": key,
            "group_id": (key - 1) // INITIATIVES + 1,
            "title": writer.words(3).capitalize(),
            "matters": writer.words(12),
            "matters_to": "",
            "success": writer.words(12),
            "partners": "",
            "started": date(2020, 1, 1),
            "state": "under_way" if key % 4 == 0 else "finished",
        }


def _meetings(writer: _Writer) -> Iterator[dict[str, Any]]:
    states = {MONTHS - 1: "planned", MONTHS - 2: "minuting", MONTHS - 3: "draft"}
    for key in range(1, MEETINGS + 1):
        month = (key - 1) % MONTHS
        state = states.get(month, "approved")
        yield {
            "id": key,
            "group_id": (key - 1) // MONTHS + 1,
            "meeting_kind": "ordinary",
            "title": "",
            "date": _day(month),
            "venue": writer.words(2).capitalize(),
            "access": "Step-free",
            "state": state,
            "previous_minutes": "approved",
            "next_venue": "",
            "approved_on": _day(month + 1) if state == "approved" else None,
            "approved_at_id": key + 1 if state == "approved" else None,
        }


def _items(writer: _Writer) -> Iterator[dict[str, Any]]:
    for key in range(1, ITEMS + 1):
        meeting = (key - 1) % MEETINGS + 1
        position = (key - 1) // MEETINGS + 1
        group = (meeting - 1) // MONTHS
        yield {
            "id": key,
            "meeting_id": meeting,
            "position": position,
            "number": str(position),
            "title": writer.words(4).capitalize(),
            "purpose": "discuss",
            "minutes": 10,
            "lead": "",
            "initiative_id": group * INITIATIVES + key % INITIATIVES + 1 if key % 3 == 0 else None,
            "notes": f"{writer.words(40).capitalize()}.\n\n- {writer.words(15)}",
            "confidential": False,
            "state": "done",
        }


def _attendances() -> Iterator[dict[str, Any]]:
    for meeting in range(1, MEETINGS + 1):
        group, month = divmod(meeting - 1, MONTHS)
        if month < MONTHS - 1:
            for position in range(1, HERE + 1):
                person = group * MEMBERS + (meeting + position) % (MEMBERS - 10) + 1
                yield {
                    "meeting_id": meeting,
                    "person_id": person,
                    "position": position,
                    "presence": "apologies" if position % 7 == 0 else "present",
                    "name": f"Member {person}",
                    "initials": f"P{person}",
                    "role": "",
                    "side": "patient",
                    "stepped_out": "",
                }


def _decisions(writer: _Writer) -> Iterator[dict[str, Any]]:
    for item in range(1, ITEMS + 1, 2):
        yield {"item_id": item, "position": 1, "text": writer.words(9), "how": "all"}


def _is_open(action: int) -> bool:
    return action > ACTIONS - GROUPS * 40


def _actions(writer: _Writer) -> Iterator[dict[str, Any]]:
    each = ACTIONS // GROUPS
    for key in range(1, ACTIONS + 1):
        number, group = (key - 1) // GROUPS + 1, (key - 1) % GROUPS + 1
        month = (number - 1) * (MONTHS - 1) // each
        meeting = (group - 1) * MONTHS + month + 1
        yield {
            "id": key,
            "group_id": group,
            "number": number,
            "text": writer.words(9).capitalize(),
            "owner": f"Member {group}",
            "due": _day(month) + timedelta(days=35),
            "due_words": "",
            "state": "open" if _is_open(key) else "done",
            "reason": "",
            "item_id": meeting + MEETINGS * (key % 10),
            "initiative_id": (group - 1) * INITIATIVES + number % INITIATIVES + 1
            if number % 2
            else None,
        }


def _owners() -> Iterator[dict[str, Any]]:
    for key in range(1, ACTIONS + 1):
        number, group = (key - 1) // GROUPS + 1, (key - 1) % GROUPS
        person = group * MEMBERS + number % (MEMBERS - 10) + 1
        yield {"action_id": key, "person_id": person, "position": 0}


def _reports(writer: _Writer) -> Iterator[dict[str, Any]]:
    for key in range(1, ACTIONS + 1):
        if not _is_open(key):
            yield {
                "action_id": key,
                "on": _day((key - 1) // GROUPS * (MONTHS - 1) // (ACTIONS // GROUPS)),
                "state": "done",
                "note": writer.words(6),
            }


def _pledges(writer: _Writer) -> Iterator[dict[str, Any]]:
    for key in range(1, GROUPS * PLEDGES + 1):
        place = (key - 1) % PLEDGES
        month = place * (MONTHS - 2) // PLEDGES
        state = "made" if place >= PLEDGES - 8 else "kept"
        yield {
            "group_id": (key - 1) // PLEDGES + 1,
            "text": writer.words(9).capitalize(),
            "promiser": "Reception team",
            "promiser_kind": "team",
            "to_whom": "",
            "made_on": _day(month),
            "due": _day(month + 2),
            "state": state,
            "reason": "",
            "public": True,
            "checked_on": _day(month + 2) if state == "kept" else None,
            "checked_by": "",
            "initiative_id": (key - 1) // PLEDGES * INITIATIVES + key % INITIATIVES + 1,
        }


def _placements(writer: _Writer) -> Iterator[dict[str, Any]]:
    for key in range(1, GROUPS * INITIATIVES * 5 + 1):
        initiative = (key - 1) // 5 + 1
        yield {
            "id": key,
            "initiative_id": initiative,
            "framework": "ladder",
            "version": "1",
            "rung": RUNGS[key % 5],
            "view": ("agreed", "patients", "staff")[key % 3],
            "on": date(2021 + (key - 1) % 5, 3, 1),
            "reason": writer.words(10),
        }


def _evidence() -> Iterator[dict[str, Any]]:
    for placement in range(1, GROUPS * INITIATIVES * 5 + 1):
        group = (placement - 1) // (INITIATIVES * 5)
        yield {
            "placement_id": placement,
            "position": 0,
            "evidence_kind": "item",
            "target_id": group * MONTHS + placement % MONTHS + 1,
            "words": "",
        }


def _runs(writer: _Writer) -> Iterator[dict[str, Any]]:
    """Every group goes through a checklist twice a year."""
    for key in range(1, GROUPS * RUNS + 1):
        yield {
            "id": key,
            "group_id": (key - 1) // RUNS + 1,
            "framework": "five_values",
            "version": "1",
            "on": _day((key - 1) % RUNS * 6),
            "who": "",
            "note": writer.words(12),
        }


def _scores(writer: _Writer) -> Iterator[dict[str, Any]]:
    for run in range(1, GROUPS * RUNS + 1):
        for position, statement in enumerate(STATEMENTS):
            yield {
                "run_id": run,
                "position": position,
                "statement": statement,
                "score": 1 + (run + position) % 4,
                "words": writer.words(6),
            }


def _answers(writer: _Writer) -> Iterator[dict[str, Any]]:
    for key in range(GROUPS * INITIATIVES * 4):
        yield {
            "initiative_id": key // 4 + 1,
            "framework": "five_steps",
            "version": "1",
            "step": "level",
            "question": ("rung", "parts", "partners", "agreed")[key % 4],
            "text": writer.words(15),
            "on": date(2021, 3, 1),
        }


def _critiques(writer: _Writer) -> Iterator[dict[str, Any]]:
    for initiative in range(1, GROUPS * INITIATIVES + 1):
        yield {
            "initiative_id": initiative,
            "on": date(2022, 3, 1),
            "rung": "consultation",
            "level": writer.words(10),
            "missed": writer.words(10),
            "better": writer.words(10),
            "who": "",
        }


def _challenges(writer: _Writer) -> Iterator[dict[str, Any]]:
    """One is met at every second meeting."""
    for meeting in range(1, MEETINGS + 1, 2):
        yield {
            "group_id": (meeting - 1) // MONTHS + 1,
            "challenge": CHALLENGES[meeting % len(CHALLENGES)],
            "meeting_id": meeting,
            "on": _day((meeting - 1) % MONTHS),
            "note": writer.words(8),
        }
