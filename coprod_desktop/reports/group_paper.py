"""The frame of a paper that is of a group as a whole, so that each says only what it says."""

from __future__ import annotations

from collections.abc import Iterable

from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import Block, Document


def group_paper(
    name: str,
    group: Group,
    words: Words,
    title: str,
    blocks: Iterable[Block],
    *,
    one_page: bool = False,
    at_least: PaperSize = PaperSize.STANDARD,
    state: str = "",
) -> Document:
    """A paper whose kind and footer stand under "papers.<name>" among the words."""
    return Document(
        title=title,
        language=words.language,
        author=group.name,
        kind_line=words.say(f"papers.{name}.kind", group=group.name),
        state=state,
        footer=words.say(f"papers.{name}.footer", group=group.name),
        page_words=words.say("papers.page", page="{page}", pages="{pages}"),
        blocks=tuple(blocks),
        one_page=one_page,
        at_least=at_least,
    )
