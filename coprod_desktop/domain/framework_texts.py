"""Frameworks read from their two files: a structure, and the words in one language."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from coprod_desktop.domain.framework_lists import (
    AnswerWords,
    Crosswalk,
    Explained,
    Explanation,
    GuidedWords,
    Levels,
    Match,
    Phrase,
    PhraseList,
    QuestionWords,
    Scenario,
    Scenarios,
    TermList,
    Vocabulary,
)
from coprod_desktop.domain.frameworks import (
    Checklist,
    Credited,
    FrameworkKind,
    Question,
    ScaleStep,
    Section,
    Statement,
    Step,
    Steps,
    Term,
    Terms,
    framework_from,
    heading,
)

Table = Mapping[str, Any]


def checklist_from(structure: str, words: str) -> Checklist:
    """Read a checklist (both arguments are TOML text)."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)
    return Checklist(
        **heading(shape, names),
        scale=tuple(
            ScaleStep(score=score, label=names["scale"][str(score)]) for score in shape["scale"]
        ),
        sections=tuple(
            _section(each, names["sections"][each["key"]]) for each in shape["sections"]
        ),
    )


def _section(shape: Table, names: Table) -> Section:
    return Section(
        key=shape["key"],
        name=names["name"],
        text=names["text"],
        statements=tuple(
            Statement(
                key=key,
                text=names["statements"][key]["text"],
                help=names["statements"][key]["help"],
            )
            for key in shape["statements"]
        ),
    )


def steps_from(structure: str, words: str) -> Steps:
    """Read steps with their questions."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)
    return Steps(
        **heading(shape, names),
        steps=tuple(_step(each, names["steps"][each["key"]]) for each in shape["steps"]),
    )


def _step(shape: Table, names: Table) -> Step:
    questions = names["questions"]
    return Step(
        key=shape["key"],
        name=names["name"],
        text=names["text"],
        questions=tuple(
            Question(key=key, text=questions[key]["text"], help=questions[key]["help"])
            for key in shape["questions"]
        ),
    )


def terms_from(structure: str, words: str) -> TermList:
    """Read a list of named things."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)
    return TermList(**heading(shape, names), entries=_terms(shape["entries"], names["entries"]))


def _terms(keys: Iterable[str], names: Table) -> tuple[Term, ...]:
    return tuple(Term(key=key, name=names[key]["name"], text=names[key]["text"]) for key in keys)


def phrases_from(structure: str, words: str) -> PhraseList:
    """Read phrases with their patterns; the patterns belong to the language."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)

    def phrase(key: str) -> Phrase:
        said = names["entries"][key]
        return Phrase(
            key=key,
            name=said["name"],
            patterns=tuple(said["patterns"]),
            text=said["text"],
            instead=said["instead"],
        )

    return PhraseList(
        **heading(shape, names), entries=tuple(phrase(key) for key in shape["entries"])
    )


def levels_from(structure: str, words: str) -> Levels:
    """Read levels by parts, with each vocabulary's names of the parts."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)
    return Levels(
        **heading(shape, names),
        levels=_terms(shape["levels"], names["levels"]),
        vocabularies=tuple(
            _vocabulary(each, shape, names["vocabularies"][each["key"]])
            for each in shape["vocabularies"]
        ),
        cells={
            (part, level): names["cells"][part][level]
            for part in shape["parts"]
            for level in shape["levels"]
        },
    )


def _vocabulary(vocabulary: Table, shape: Table, names: Table) -> Vocabulary:
    return Vocabulary(
        key=vocabulary["key"],
        version=shape["version"],
        name=names["name"],
        credit=names["credit"],
        link=vocabulary["link"],
        about=names["about"],
        terms=Terms(vocabulary["terms"]),
        parts=_terms(shape["parts"], names["parts"]),
    )


def crosswalk_from(structure: str, words: str) -> Crosswalk:
    """Read where each rung stands on other ladders."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)
    others = _terms(shape["others"], names["others"])

    def matches(rung: str) -> tuple[Match, ...]:
        near = names["matches"][rung]
        return tuple(Match(ladder=each, names=tuple(near[each.key])) for each in others)

    return Crosswalk(
        **heading(shape, names),
        framework=shape["framework"],
        others=others,
        named=_terms(shape["named"], names["named"]),
        matches={rung: matches(rung) for rung in shape["rungs"]},
    )


def scenarios_from(structure: str, words: str) -> Scenarios:
    """Read scenario cards with their facilitator's notes."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)

    def card(each: Table) -> Scenario:
        said = names["cards"][each["key"]]
        return Scenario(
            key=each["key"],
            title=said["title"],
            setting=names["settings"][each["setting"]],
            story=tuple(said["story"]),
            fits=tuple(each["fits"]),
            note=tuple(said["note"]),
        )

    return Scenarios(
        **heading(shape, names),
        framework=shape["framework"],
        instructions=tuple(names["instructions"]),
        questions=tuple(names["questions"]),
        cards=tuple(card(each) for each in shape["cards"]),
    )


def explanation_from(structure: str, words: str) -> Explanation:
    """Read a ladder explained in plain and in easy words."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)

    def explained(key: str) -> Explained:
        said = names["entries"][key]
        return Explained(
            key=key,
            name=said["name"],
            plain=said["plain"],
            easy=tuple(said["easy"]),
            example=said["example"],
        )

    return Explanation(
        **heading(shape, names),
        framework=shape["framework"],
        opening=names["opening"],
        easy_name=names["easy_name"],
        easy_opening=tuple(names["easy_opening"]),
        entries=tuple(explained(key) for key in shape["entries"]),
        closing=names["closing"],
        easy_closing=tuple(names["easy_closing"]),
    )


def guided_from(structure: str, words: str) -> GuidedWords:
    """Read the words of the guided questions."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)

    def question(each: Table) -> QuestionWords:
        said = names["questions"][each["key"]]
        return QuestionWords(
            key=each["key"],
            text=said["text"],
            help=said["help"],
            answers=tuple(AnswerWords(key=key, **said["answers"][key]) for key in each["answers"]),
        )

    return GuidedWords(
        **heading(shape, names), questions=tuple(question(each) for each in shape["questions"])
    )


READERS: Mapping[str, tuple[FrameworkKind, Callable[[str, str], Credited]]] = {
    "ladder": (FrameworkKind.LADDER, framework_from),
    "checklist": (FrameworkKind.CHECKLIST, checklist_from),
    "steps": (FrameworkKind.STEPS, steps_from),
    "terms": (FrameworkKind.LIST, terms_from),
    "phrases": (FrameworkKind.LIST, phrases_from),
    "levels": (FrameworkKind.LIST, levels_from),
    "crosswalk": (FrameworkKind.LIST, crosswalk_from),
    "scenarios": (FrameworkKind.LIST, scenarios_from),
    "explanation": (FrameworkKind.LIST, explanation_from),
    "guided": (FrameworkKind.LIST, guided_from),
}
"""How a structure with this `shape` is read, and what kind of framework it makes."""
