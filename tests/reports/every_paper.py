"""Every paper the program makes, in every size, full and public: what the gates look at.

They are those that can be printed of the example group, so a new kind of paper is here by
itself; and a few more that the example cannot show.
"""

from __future__ import annotations

from contextlib import closing
from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.reports.elements import Document, texts
from coprod_desktop.reports.emergency_sheet import emergency_sheet
from coprod_desktop.reports.initiative_summary import initiative_summary
from coprod_desktop.reports.ladder import ladder
from coprod_desktop.reports.minutes import minutes
from coprod_desktop.services.example import write_example
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.services.papers import Papers, PreparedPaper, kinds
from tests.reports.samples import initiative_sheet, ladder_sheet, meeting_sheet, words
from tests.reports.stories import everything, random_story

NOW = datetime(2026, 11, 24, 14, 2)  # noqa: DTZ001 - the time on the wall of the group
STORIES = 20
MOST_TRIED = 12

OWN = {
    "sample minutes": lambda public: minutes(meeting_sheet(), words(), public=public),
    "sample summary": lambda public: initiative_summary(initiative_sheet(), words(), public=public),
    "sample ladder": lambda public: ladder(ladder_sheet(), words(), public=public),
    "emergency sheet": lambda _: emergency_sheet(
        Path("stick") / "riverside.coprod", ("Riverside PPG", "Carers"), date(2026, 11, 24), words()
    ),
    "everything": lambda _: everything(),
}
"""Papers apart from the example, from whether they are public; "everything" has every block."""

PRINTED = {kind.name: kind.names_people for kind in kinds(words())}
"""Every kind of paper, and whether its public copy is another one."""

EVERY = [
    pytest.param(name, size, public, id=f"{name}-{size.value}{'-public' if public else ''}")
    for name in (*OWN, *PRINTED)
    for size in PaperSize
    for public in ((False, True) if PRINTED.get(name, name.startswith("sample")) else (False,))
]


def paper(name: str, *, public: bool) -> PreparedPaper:
    """A paper whose words are gathered."""
    if name in OWN:
        made = OWN[name](public)
        return PreparedPaper(title=made.title, file_name=f"{name}.pdf", document=made)
    return _printed()[name, public]


@cache
def drawn(name: str, size: PaperSize, *, public: bool) -> bytes:
    """The paper as a PDF, drawn once."""
    return paper(name, public=public).draw(size)


@cache
def story(seed: int) -> tuple[Document, bytes]:
    """A random story and its PDF, in one of the sizes."""
    document = random_story(seed)
    made = PreparedPaper(title=document.title, file_name="story.pdf", document=document)
    return document, made.draw(list(PaperSize)[seed % 4])


@cache
def _printed() -> dict[tuple[str, bool], PreparedPaper]:
    """Each kind of paper of the example group, of that of which it says most."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "example.coprod"
        write_example(path, clock=lambda: NOW)
        with closing(GroupFile.open(path, clock=lambda: NOW)) as file:
            groups = [group.id for group in file.groups.all()]
            return {
                (name, public): _longest(file.papers, name, groups, public=public)
                for name, differs in PRINTED.items()
                for public in ((False, True) if differs else (False,))
            }


def _longest(papers: Papers, name: str, groups: list[int], *, public: bool) -> PreparedPaper:
    made = []
    choices = [choice for group in groups for choice in papers.choices(name, group)]
    for choice in choices[:MOST_TRIED]:
        try:
            made.append(papers.prepare(name, choice.uid, public=public))
        except Refused:
            continue
    return max(made, key=lambda one: sum(map(len, texts(one.document))))
