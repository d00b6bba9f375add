"""A row that was lost does not stop all the others from being read and printed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.store.engine import connect

BREAKS = {
    "a pledge's initiative": (
        "DELETE FROM initiatives WHERE id IN (SELECT initiative_id FROM pledges LIMIT 1)"
    ),
    "who attended": "DELETE FROM people WHERE id IN (SELECT person_id FROM attendances LIMIT 1)",
    "an action's item": "DELETE FROM items WHERE id IN (SELECT item_id FROM actions LIMIT 1)",
    "who leads": "DELETE FROM people WHERE id IN (SELECT staff_lead_id FROM initiatives LIMIT 1)",
    "the chair": "UPDATE meetings SET chair_id = 9999",
    "where minutes were approved": "UPDATE meetings SET approved_at_id = 9999",
    "evidence": "UPDATE evidence SET target_id = 9999",
    "what items are about": "UPDATE items SET initiative_id = 9999",
}


@pytest.fixture(params=list(BREAKS.values()), ids=list(BREAKS))
def broken(riverside, request) -> Iterator[GroupFile]:
    """Riverside's file with one reference that leads nowhere, as damage can leave it."""
    riverside.file.close()
    _do(riverside.file.path, request.param)
    file = GroupFile.open(riverside.file.path)
    yield file
    file.close()


def _do(path: Path, statement: str) -> None:
    raw = connect(path, None)
    raw.execute("PRAGMA foreign_keys = OFF")
    changed = raw.execute(statement).rowcount
    raw.close()
    assert changed > 0, "nothing was broken"


def test_all_else_can_be_read(broken: GroupFile) -> None:
    group = broken.groups.all()[0].id

    assert broken.home.sheet(group).group.name == "Riverside PPG"
    sheets = [broken.meetings.sheet(one.meeting.id) for one in broken.meetings.listed(group)]
    assert sum(len(sheet.items) for sheet in sheets) > 5
    assert len(broken.pledges.listed(group)) == 3
    assert len(broken.actions.listed(group)) == 2
    for one in broken.initiatives.listed(group):
        broken.initiatives.sheet(one.initiative.id)
    for person in broken.people.everyone():
        broken.people.sheet(person.id)
    broken.search.find("menu")
    broken.bin.listed()
    assert broken.history.entries().entries


def test_all_papers_can_be_printed(broken: GroupFile) -> None:
    group = broken.groups.all()[0].id
    wanted = [
        (kind.name, choice.uid)
        for kind in broken.papers.kinds()
        for choice in broken.papers.choices(kind.name, group)
    ]

    papers = [broken.papers.prepare(*one).draw(PaperSize.STANDARD) for one in wanted]

    assert len(papers) > 3
    assert all(paper.startswith(b"%PDF") for paper in papers)


def test_the_record_can_be_written_out(broken: GroupFile) -> None:
    assert "Riverside PPG" in broken.records.dump()
