"""Ladders, checklists and steps as data: what a group measures itself against, with its credit."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Protocol, TypedDict, TypeVar

from coprod_desktop.domain.refusals import Refused


class FrameworkKind(StrEnum):
    """What a framework is for: to place work on, to score, to answer, or to read."""

    LADDER = "ladder"
    CHECKLIST = "checklist"
    STEPS = "steps"
    LIST = "list"


class Terms(StrEnum):
    """On which terms a framework's words are used here."""

    FREE = "free"
    HEADINGS = "headings"
    OURS = "ours"
    GROUPS = "groups"


@dataclass(frozen=True, slots=True, kw_only=True)
class Credited:
    """What every framework says of itself: which version it is, and who is to be thanked.

    `credit` is the line to print wherever the framework is shown, `link` where it comes from
    ("" where the words are this program's or a group's own).
    """

    key: str
    version: str
    name: str
    credit: str
    link: str = ""
    about: str = ""
    terms: Terms = Terms.GROUPS


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A named thing with a sentence or two about it."""

    key: str
    name: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One rung: `short` is a few words beside its name, `meaning` a sentence or two."""

    key: str
    name: str
    band: str
    short: str
    meaning: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Neighbouring rungs that share a way of working ("done with")."""

    key: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework(Credited):
    """A ladder: `rungs` stand from bottom to top; `beside` are places that are no rung."""

    bands: tuple[Band, ...]
    rungs: tuple[Rung, ...]
    beside: tuple[Rung, ...] = ()

    @property
    def top_down(self) -> tuple[Rung, ...]:
        """The rungs as drawn: the highest first."""
        return tuple(reversed(self.rungs))

    def place(self, key: str) -> Rung:
        """The rung or place beside the ladder with this key; refuse an unknown one."""
        for rung in (*self.rungs, *self.beside):
            if rung.key == key:
                return rung
        raise Refused("unknown_rung", "rung", rung=key)

    def has_place(self, key: str) -> bool:
        """Whether there is a rung or place beside the ladder with this key."""
        return any(rung.key == key for rung in (*self.rungs, *self.beside))

    def height(self, key: str) -> int | None:
        """How high a rung stands, the lowest being 1; None for a place beside the ladder."""
        for height, rung in enumerate(self.rungs, start=1):
            if rung.key == key:
                return height
        return None

    def steps(self, before: str, after: str) -> int | None:
        """How many rungs up (or, negative, down) from one to another; None off the ladder."""
        low, high = self.height(before), self.height(after)
        return None if low is None or high is None else high - low


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleStep:
    """A score that may be given, and what it stands for."""

    score: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """What a group scores: one sentence, and `help` on what to look for."""

    key: str
    text: str
    help: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Statements that belong together, under one heading."""

    key: str
    name: str
    text: str = ""
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist(Credited):
    """A self-check: sections of statements, each scored on one `scale` from low to high."""

    scale: tuple[ScaleStep, ...]
    sections: tuple[Section, ...]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All statements in their order."""
        return tuple(each for section in self.sections for each in section.statements)

    def statement(self, key: str) -> Statement:
        """The statement with this key; refuse "unknown_statement"."""
        return found(self.statements, key, "unknown_statement", "statement")

    def label(self, score: int) -> str:
        """What a score stands for; refuse "unknown_score" for one that is not on the scale."""
        for step in self.scale:
            if step.score == score:
                return step.label
        least, most = self.scale[0].score, self.scale[-1].score
        raise Refused("unknown_score", "score", score=score, least=least, most=most)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question to answer in words."""

    key: str
    text: str
    help: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step, with what it is about and its questions."""

    key: str
    name: str
    text: str
    questions: tuple[Question, ...]

    def question(self, key: str) -> Question:
        """The question with this key; refuse "unknown_question"."""
        return found(self.questions, key, "unknown_question", "question")


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps(Credited):
    """Steps through the life of a piece of work, first to last."""

    steps: tuple[Step, ...]

    def step(self, key: str) -> Step:
        """The step with this key; refuse "unknown_step"."""
        return found(self.steps, key, "unknown_step", "step")


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameworkLine:
    """A framework in the list of all: whether it is the group's own, and which versions exist.

    `chosen` marks the ladder the group uses; a `retired` one is offered no more since that day.
    """

    framework: Credited
    kind: FrameworkKind
    own: bool = False
    chosen: bool = False
    retired: date | None = None
    versions: tuple[str, ...] = ()


class Keyed(Protocol):
    """Anything known by a key."""

    @property
    def key(self) -> str:
        """The key."""


_Keyed = TypeVar("_Keyed", bound=Keyed)


def found(those: Sequence[_Keyed], key: str, code: str, field: str) -> _Keyed:
    """The one of `those` with this key; refuse `code` at `field` when there is none."""
    for each in those:
        if each.key == key:
            return each
    raise Refused(code, field, key=key)


class Heading(TypedDict):
    """What Credited holds, as keyword arguments."""

    key: str
    version: str
    name: str
    credit: str
    link: str
    about: str
    terms: Terms


def heading(shape: Mapping[str, Any], names: Mapping[str, Any]) -> Heading:
    """What a framework's two files say of the framework itself."""
    return Heading(
        key=shape["key"],
        version=shape["version"],
        name=names["name"],
        credit=names["credit"],
        link=shape["link"],
        about=names["about"],
        terms=Terms(shape["terms"]),
    )


def framework_from(structure: str, words: str) -> Framework:
    """Read a ladder from its structure and its words in one language (both TOML text)."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)

    def rung(key: str, band: str) -> Rung:
        said = names["rungs"][key]
        return Rung(
            key=key,
            band=band,
            name=said["name"],
            short=said["short"],
            meaning=said["meaning"],
            question=said["question"],
        )

    return Framework(
        **heading(shape, names),
        bands=tuple(Band(key=b["key"], name=names["bands"][b["key"]]) for b in shape["bands"]),
        rungs=tuple(rung(key, b["key"]) for b in shape["bands"] for key in b["rungs"]),
        beside=tuple(rung(key, "") for key in shape["beside"]),
    )
