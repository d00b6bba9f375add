"""Frameworks that are read rather than filled in: lists, levels, other ladders, scenarios."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from coprod_desktop.domain.frameworks import Credited, Term, found
from coprod_desktop.domain.refusals import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class TermList(Credited):
    """Named things in their order: challenges, limits, signs."""

    entries: tuple[Term, ...]

    def term(self, key: str) -> Term:
        """The entry with this key; refuse "unknown_entry"."""
        return found(self.entries, key, "unknown_entry", "key")


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A way of saying something, as patterns; `text` explains it kindly, `instead` offers another.

    A pattern is words between blanks. Capitals, hyphens and kinds of quotation mark make no
    difference. "*" at the end of a word stands for any ending, "..." for up to four words.
    """

    key: str
    name: str
    patterns: tuple[str, ...]
    text: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseList(Credited):
    """Phrases to notice in what people write."""

    entries: tuple[Phrase, ...]

    def phrase(self, key: str) -> Phrase:
        """The phrase with this key; refuse "unknown_entry"."""
        return found(self.entries, key, "unknown_entry", "key")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary(Credited):
    """One way to name the four parts; `parts` are keyed as in the record ("co_design")."""

    parts: tuple[Term, ...]

    def part(self, key: str) -> Term:
        """A part by its key in the record; refuse "unknown_entry"."""
        return found(self.parts, key, "unknown_entry", "key")


@dataclass(frozen=True, slots=True, kw_only=True)
class Levels(Credited):
    """Levels by parts: a grid whose cells each say what that level looks like there."""

    levels: tuple[Term, ...]
    vocabularies: tuple[Vocabulary, ...]
    cells: Mapping[tuple[str, str], str]

    def level(self, key: str) -> Term:
        """The level with this key; refuse "unknown_entry"."""
        return found(self.levels, key, "unknown_entry", "key")

    def vocabulary(self, key: str) -> Vocabulary:
        """The vocabulary with this key; the first one where nothing was chosen ("")."""
        if not key:
            return self.vocabularies[0]
        return found(self.vocabularies, key, "unknown_entry", "key")

    def cell(self, part: str, level: str) -> str:
        """What this level of this part looks like; refuse "unknown_entry"."""
        if (part, level) not in self.cells:
            raise Refused("unknown_entry", "key", key=f"{part}, {level}")
        return self.cells[part, level]


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Where a rung stands on another ladder: that ladder and the nearest names on it."""

    ladder: Term
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Crosswalk(Credited):
    """Each rung of one ladder beside its nearest neighbours on others.

    `others` are the ladders matched; `named` are ladders of which no more than the words may
    be given.
    """

    framework: str
    others: tuple[Term, ...]
    named: tuple[Term, ...]
    matches: Mapping[str, tuple[Match, ...]]

    def of(self, rung: str) -> tuple[Match, ...]:
        """The matches of a rung; none for a place beside the ladder."""
        return self.matches.get(rung, ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A made-up case to place: `fits` are the rungs that can well be argued for.

    `note` is for whoever leads the exercise: what could be said for each.
    """

    key: str
    title: str
    setting: str
    story: tuple[str, ...]
    fits: tuple[str, ...]
    note: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenarios(Credited):
    """Cards for a session: "on which rung, and why?"."""

    framework: str
    instructions: tuple[str, ...]
    questions: tuple[str, ...]
    cards: tuple[Scenario, ...]

    def card(self, key: str) -> Scenario:
        """The card with this key; refuse "unknown_entry"."""
        return found(self.cards, key, "unknown_entry", "key")


@dataclass(frozen=True, slots=True, kw_only=True)
class Explained:
    """One rung or part explained: in plain words, in easy words, with an example."""

    key: str
    name: str
    plain: str
    easy: tuple[str, ...]
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation(Credited):
    """A ladder explained on one page, in plain words and in easy words (one idea a line)."""

    framework: str
    opening: str
    easy_name: str
    easy_opening: tuple[str, ...]
    entries: tuple[Explained, ...]
    closing: str
    easy_closing: tuple[str, ...]

    def rung(self, key: str) -> Explained:
        """What is said of one rung; refuse "unknown_entry"."""
        return found(self.entries, key, "unknown_entry", "key")


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerWords:
    """One answer that can be chosen.

    `because` goes on after "because"; `next` says how this answer could be reached, "" where
    no rung asks for it.
    """

    key: str
    text: str
    because: str
    next: str


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionWords:
    """One plain question with its answers, in the order in which they are offered."""

    key: str
    text: str
    help: str
    answers: tuple[AnswerWords, ...]

    def answer(self, key: str) -> AnswerWords:
        """The answer with this key; refuse "unknown_answer"."""
        return found(self.answers, key, "unknown_answer", "answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidedWords(Credited):
    """The words of the guided way of placing; its rules are in guided_placing."""

    questions: tuple[QuestionWords, ...]

    def question(self, key: str) -> QuestionWords:
        """The question with this key; refuse "unknown_question"."""
        return found(self.questions, key, "unknown_question", "question")
