"""Empty forms for looking at work with a pen: a checklist, the five steps, a critique."""

from __future__ import annotations

from collections.abc import Iterator

from coprod_desktop.domain.framework_lists import TermList
from coprod_desktop.domain.frameworks import Checklist, Framework, Question, Steps
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Bullets,
    Column,
    ColumnKind,
    Document,
    Heading,
    KeepTogether,
    LabelledValues,
    Lines,
    ListItem,
    Marker,
    Para,
    Style,
    Table,
    Value,
)
from coprod_desktop.reports.group_paper import group_paper
from coprod_desktop.reports.ladder import all_credits

ANSWER_LINES, CRITIQUE_LINES = 2, 3


def blank_checklist(group: Group, checklist: Checklist, words: Words) -> Document:
    """A checklist to score by hand: the scores to circle, and room for what shows them."""
    scores = "\u00a0\u00a0 ".join(f"{step.score}" for step in checklist.scale)

    def say(key: str) -> str:
        return words.say(f"papers.blank_form.checklist.{key}")

    def blocks() -> Iterator[Block]:
        if checklist.about:
            yield Para(checklist.about)
        yield _fields(words, "date", "work", "who_here")
        yield Para(say("how"))
        yield LabelledValues(
            tuple(Value(f"{step.score}", (step.label,)) for step in checklist.scale)
        )
        columns = (
            Column(say("statement"), ColumnKind.PROSE, share=0.42),
            Column(say("score"), share=0.2),
            Column(say("shows"), ColumnKind.PROSE, share=0.38),
        )
        for section in checklist.sections:
            yield Heading(2, section.name)
            if section.text:
                yield Para(section.text, keep=True)
            rows = tuple((one.text, scores, "") for one in section.statements)
            yield Table(columns, rows, to_write=True)
        yield all_credits((checklist,))

    return group_paper("blank", group, words, checklist.name, blocks())


def blank_steps(group: Group, steps: Steps, words: Words) -> Document:
    """The steps to success with their questions, and lines to answer on."""

    def question(one: Question) -> KeepTogether:
        help_with_it = (Para(one.help, Style.QUIET),) if one.help else ()
        return KeepTogether((Heading(3, one.text), *help_with_it, Lines(ANSWER_LINES)))

    def blocks() -> Iterator[Block]:
        yield Para(steps.about)
        yield _fields(words, "work", "date")
        for number, step in enumerate(steps.steps, start=1):
            yield Heading(
                2, words.say("papers.blank_form.steps.step", number=number, name=step.name)
            )
            yield Para(step.text, keep=True)
            yield from map(question, step.questions)
        yield all_credits((steps,))

    return group_paper("blank", group, words, steps.name, blocks())


def blank_critique(group: Group, critique: TermList, ladder: Framework, words: Words) -> Document:
    """Three questions about a case, and the rungs to tick."""

    def blocks() -> Iterator[Block]:
        yield Para(critique.about)
        yield _fields(words, "work", "date", "who_here")
        first, *others = critique.entries
        yield Heading(2, first.name)
        yield Para(first.text)
        rungs = (*ladder.top_down, *ladder.beside)
        boxes = (ListItem(f"{one.name}: {one.short}" if one.short else one.name) for one in rungs)
        yield Bullets(tuple(boxes), Marker.BOX)
        yield Lines(ANSWER_LINES)
        for term in others:
            yield KeepTogether((Heading(2, term.name), Para(term.text), Lines(CRITIQUE_LINES)))
        yield all_credits((critique, ladder))

    return group_paper("blank", group, words, critique.name, blocks(), one_page=True)


def _fields(words: Words, *keys: str) -> LabelledValues:
    values = (Value(words.say(f"papers.blank.{key}"), ("",)) for key in keys)
    return LabelledValues(tuple(values), to_write=True)
