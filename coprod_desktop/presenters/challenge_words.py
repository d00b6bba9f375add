"""Tells of challenges met: which, at which meeting, in which work, and what was said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.initiative_words import Link
from coprod_desktop.presenters.meeting_choices import meeting_name
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from coprod_desktop.domain.challenges import ChallengeMet
    from coprod_desktop.domain.framework_lists import TermList
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownMet:
    """One challenge met: its name and explanation, where it was met, and what happened."""

    id: int
    name: str
    text: str
    note: str
    links: tuple[Link, ...]
    sentence: str


def shown_met(one: ChallengeMet, known: TermList, file: GroupFile, words: Words) -> ShownMet:
    """A challenge met in words, leading to its meeting and its initiative."""
    name, text = named(one.challenge, known)
    when = Link(words.date(one.on))
    if one.meeting_id is not None:
        meeting = meeting_name(file.meetings.get(one.meeting_id), words)
        when = Link(meeting, Place("meeting", one.meeting_id))
    links = [when]
    if one.initiative_id is not None:
        title = file.initiatives.get(one.initiative_id).title
        links.append(Link(title, Place("initiative", one.initiative_id)))
    return ShownMet(
        id=one.id,
        name=name,
        text=text,
        note=one.note,
        links=tuple(links),
        sentence=f"{name}, {words.date(one.on)}",
    )


def named(challenge: str, known: TermList) -> tuple[str, str]:
    """A challenge's name and explanation; its key, where the list has it no more."""
    try:
        term = known.term(challenge)
    except Refused:
        return challenge, ""
    return term.name, term.text
