"""What the papers around one meeting share: its day as the title, the group and the day below."""

from __future__ import annotations

from collections.abc import Iterable

from coprod_desktop.domain.sheets import MeetingSheet
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import Block, Document


def meeting_paper(
    sheet: MeetingSheet, kind: str, blocks: Iterable[Block], words: Words
) -> Document:
    """A paper of one meeting; its kind line and footer stand under `papers.<kind>`."""
    group, meeting = sheet.group.name, sheet.meeting
    return Document(
        title=words.day(meeting.date),
        language=words.language,
        author=group,
        kind_line=words.say(f"papers.{kind}.kind", group=group),
        footer=words.say(f"papers.{kind}.footer", group=group, date=words.date(meeting.date)),
        page_words=words.say("papers.page", page="{page}", pages="{pages}"),
        blocks=tuple(blocks),
    )
