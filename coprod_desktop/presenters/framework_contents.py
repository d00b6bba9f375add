"""What a framework holds, as headings with a few sentences each, whatever kind it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import singledispatch

from coprod_desktop.domain.framework_lists import (
    Crosswalk,
    Explanation,
    GuidedWords,
    Levels,
    PhraseList,
    Scenarios,
    TermList,
)
from coprod_desktop.domain.frameworks import Checklist, Credited, Framework, Rung, Steps, Term

NameOf = Callable[[str], str]
"""The name of a rung of the seven-rung ladder."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A heading with the sentences below it, each on a line of its own."""

    name: str
    lines: tuple[str, ...]


@singledispatch
def pieces(framework: Credited, name_of: NameOf) -> tuple[Piece, ...]:  # noqa: ARG001 (see below)
    """What a framework holds, from top to bottom; `name_of` names rungs it only points to."""
    return ()


@pieces.register
def _(framework: Framework, name_of: NameOf) -> tuple[Piece, ...]:  # noqa: ARG001
    bands = {band.key: band.name for band in framework.bands}
    places = (*framework.top_down, *framework.beside)
    return tuple(Piece(_headed(rung, bands.get(rung.band, "")), _told(rung)) for rung in places)


def _headed(rung: Rung, band: str) -> str:
    return f"{rung.name} ({band})" if band else rung.name


def _told(rung: Rung) -> tuple[str, ...]:
    return _said(rung.meaning or rung.short)


@pieces.register
def _(framework: Checklist, name_of: NameOf) -> tuple[Piece, ...]:  # noqa: ARG001
    scale = Piece("", tuple(f"{step.score}  {step.label}" for step in framework.scale))
    sections = (
        Piece(section.name, _said(section.text, *(f"• {each.text}" for each in section.statements)))
        for section in framework.sections
    )
    return (*sections, scale)


@pieces.register
def _(framework: Steps, name_of: NameOf) -> tuple[Piece, ...]:  # noqa: ARG001
    return tuple(
        Piece(f"{number}. {step.name}", _said(step.text, *(f"• {q.text}" for q in step.questions)))
        for number, step in enumerate(framework.steps, start=1)
    )


@pieces.register
def _(framework: TermList, name_of: NameOf) -> tuple[Piece, ...]:  # noqa: ARG001
    return _terms(framework.entries)


@pieces.register
def _(framework: PhraseList, name_of: NameOf) -> tuple[Piece, ...]:  # noqa: ARG001
    return tuple(Piece(each.name, (each.text, each.instead)) for each in framework.entries)


@pieces.register
def _(framework: Levels, name_of: NameOf) -> tuple[Piece, ...]:  # noqa: ARG001
    vocabularies = (
        Piece(each.name, (*(f"• {part.name}: {part.text}" for part in each.parts), each.credit))
        for each in framework.vocabularies
    )
    return (*_terms(framework.levels), *vocabularies)


@pieces.register
def _(framework: Crosswalk, name_of: NameOf) -> tuple[Piece, ...]:
    matched = (
        Piece(
            name_of(rung),
            tuple(f"{m.ladder.name}: {', '.join(m.names)}" for m in matches if m.names),
        )
        for rung, matches in framework.matches.items()
    )
    return (*matched, *_terms(framework.named))


@pieces.register
def _(framework: Scenarios, name_of: NameOf) -> tuple[Piece, ...]:  # noqa: ARG001
    cards = (
        Piece(
            f"{card.title} ({card.setting})",
            (" ".join(card.story), *(f"• {line}" for line in card.note)),
        )
        for card in framework.cards
    )
    return (Piece("", framework.instructions), *cards)


@pieces.register
def _(framework: Explanation, name_of: NameOf) -> tuple[Piece, ...]:  # noqa: ARG001
    plain = (Piece(each.name, (each.plain, each.example)) for each in framework.entries)
    easy = (Piece(each.name, each.easy) for each in framework.entries)
    return (
        Piece("", (framework.opening,)),
        *plain,
        Piece("", (framework.closing,)),
        Piece(framework.easy_name, framework.easy_opening),
        *easy,
        Piece("", framework.easy_closing),
    )


@pieces.register
def _(framework: GuidedWords, name_of: NameOf) -> tuple[Piece, ...]:  # noqa: ARG001
    return tuple(
        Piece(each.text, tuple(f"• {answer.text}" for answer in each.answers))
        for each in framework.questions
    )


def _terms(terms: Iterable[Term]) -> tuple[Piece, ...]:
    return tuple(Piece(term.name, _said(term.text)) for term in terms)


def _said(*texts: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text)
