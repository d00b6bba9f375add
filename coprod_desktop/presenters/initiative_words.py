"""Says in words what the record holds about an initiative, alike on board, panel and page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from coprod_desktop.domain.frameworks import Framework, Term
from coprod_desktop.domain.initiatives import InitiativeState
from coprod_desktop.domain.placements import PARTS, EvidenceKind, Level, PartsShared, Placement
from coprod_desktop.domain.sheets import (
    ActionLine,
    EvidenceLine,
    InitiativeLine,
    PledgeLine,
    Source,
)
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.presenters.places import Place

REVIEW_AFTER = timedelta(days=183)
LEVELS = tuple(Level)


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a place; plain words where `place` is None."""

    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Tag:
    """A state in words with its tone (late, soon, todo, good, quiet, differs)."""

    text: str
    tone: str = "quiet"


@dataclass(frozen=True, slots=True)
class PartRow:
    """One of the four Co's: how far it was shared, None where nobody said."""

    part: str
    name: str
    level: Level | None
    sentence: str


def review_due(line: InitiativeLine, today: date) -> bool:
    """Whether work under way was last placed so long ago that it asks for a new look.

    The group's own rhythm says when; half a year, where it set itself none.
    """
    if line.initiative.state is not InitiativeState.UNDER_WAY or line.agreed is None:
        return False
    if line.review_due is not None:
        return line.review_due <= today
    return today - line.agreed.on > REVIEW_AFTER


def steps_said(steps: int | None, words: Words) -> str:
    """'2 rungs up', '1 rung down', or nothing."""
    if not steps:
        return ""
    way = "up" if steps > 0 else "down"
    return words.say(f"initiatives.steps_{way}", count=abs(steps))


def note(line: InitiativeLine, words: Words, today: date) -> str:
    """What a card says under its title: since when it stands there, or that it is time."""
    initiative, placed = line.initiative, line.agreed
    if placed is None:
        return words.say("initiatives.not_placed")
    if initiative.state is InitiativeState.FINISHED and initiative.ended:
        return words.say("initiatives.finished", date=words.short_date(initiative.ended, today))
    if review_due(line, today):
        return words.say("initiatives.review_due")
    return words.say("initiatives.since", date=words.short_date(placed.on, today))


def differ(line: InitiativeLine, words: Words) -> str:
    """'views differ by 2 rungs', or nothing where they do not, or one side has not said."""
    if line.patients is None or line.staff is None or line.patients.rung == line.staff.rung:
        return ""
    if line.differ is None:
        return words.say("initiatives.differ_beside")
    return words.say("initiatives.differ", count=abs(line.differ))


def waiting(line: InitiativeLine, words: Words) -> str:
    """That one side's view is in and the other's to come; nothing of what it says."""
    return words.say(f"initiatives.waiting_{line.waiting}") if line.waiting else ""


def tags(line: InitiativeLine, framework: Framework, words: Words, today: date) -> tuple[Tag, ...]:
    """The states of an initiative: its rung, whether views differ or wait, a review due."""
    placed = line.agreed
    if placed is None:
        found = [Tag(words.say("initiatives.not_placed"), "todo")]
    else:
        found = [Tag(framework.place(placed.rung).name, "good")]
    if said := differ(line, words):
        found.append(Tag(said, "differs"))
    if said := waiting(line, words):
        found.append(Tag(said, "todo"))
    if review_due(line, today):
        found.append(Tag(words.say("initiatives.review_due"), "soon"))
    if line.initiative.state is not InitiativeState.UNDER_WAY:
        found.append(Tag(words.name(line.initiative.state)))
    return tuple(found)


def source_place(source: Source) -> Place:
    """Where in the program a source is shown."""
    part = "item" if source.item_id is not None else ""
    return Place("meeting", source.meeting_id, part, source.item_id)


def talk_link(source: Source, words: Words) -> Link:
    """An agenda item as a link that says what it was about."""
    said = words.source(source)
    if source.item_number and source.item_title:
        said = words.say("evidence.item", place=said, text=source.item_title)
    return Link(said, source_place(source))


def evidence_link(line: EvidenceLine) -> Link:
    """A piece of evidence, leading to where it stands in the record."""
    kind, target = line.evidence.kind, line.evidence.target_id
    if kind is EvidenceKind.ACTION:
        return Link(line.words, Place("pledges", target, "actions"))
    if kind is EvidenceKind.PLEDGE:
        return Link(line.words, Place("pledges", target, "pledges"))
    return Link(line.words, source_place(line.source) if line.source else None)


def action_link(line: ActionLine, words: Words, today: date) -> Link:
    """An action with its number and how due it is."""
    action = line.action
    due = words.due(action.due, today) if action.due else action.due_words
    key = "initiatives.action_line" if due else "initiatives.action_line_open"
    said = words.say(key, name=line.name, text=action.text, due=due)
    return Link(said, Place("pledges", action.id, "actions"))


def pledge_link(line: PledgeLine, words: Words, today: date) -> Link:
    """A pledge with its promiser and how due it is."""
    pledge = line.pledge
    due = words.due(pledge.due, today) if pledge.due else ""
    key = "initiatives.pledge_line" if due else "initiatives.pledge_line_open"
    said = words.say(key, who=pledge.promiser, text=pledge.text, due=due)
    return Link(said, Place("pledges", pledge.id, "pledges"))


def part_terms(vocabulary: str) -> tuple[Term, ...]:
    """The four Co's in order, in the words that a group uses for them."""
    chosen = built_in().levels().vocabulary(vocabulary)
    return tuple(chosen.part(part) for part in PARTS)


def part_rows(parts: PartsShared | None, words: Words, vocabulary: str) -> tuple[PartRow, ...]:
    """The four Co's in order, each with its level, in the words of a group's vocabulary."""
    rows = []
    for term in part_terms(vocabulary):
        level: Level | None = getattr(parts, term.key) if parts else None
        said = level_said(level, words)
        sentence = words.say("initiatives.part_level", part=term.name, level=said)
        rows.append(PartRow(term.key, term.name, level, sentence))
    return tuple(rows)


def level_said(level: Level | None, words: Words) -> str:
    """'Not yet', 'Some say', 'Equal', or 'not said'."""
    if level is None:
        return words.say("initiatives.part_not_said")
    return words.say(f"level_short.{level.value}")


def level_names(words: Words) -> tuple[str, ...]:
    """The heads of the grid, from least to most."""
    return tuple(level_said(level, words) for level in LEVELS)


def height(placed: Placement | None, framework: Framework) -> int:
    """How high a placement is: 0 for none, above all rungs for a place beside the ladder."""
    if placed is None:
        return 0
    return framework.height(placed.rung) or len(framework.rungs) + 1


def rung_name(placed: Placement | None, framework: Framework) -> str:
    """The name of the rung of a placement, or nothing."""
    return "" if placed is None else framework.place(placed.rung).name
