"""Finds where a text says that something was co-produced, so that one can ask what was shared.

A claim is only a reason for a question. What is denied, asked, hoped for or explained is no
claim, and neither is a heading that names the topic.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from coprod_desktop.domain import notes
from coprod_desktop.domain.framework_lists import Phrase

MOST_BETWEEN = 4
"""Words that "..." in a pattern may stand for."""
LEAST_OWN_WORDS = 5
"""Words from which on a passage counts as taken from a framework's own texts."""

_DASHES = r"\-\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
_CO = re.compile(rf"\bco[\s{_DASHES}]*(?=(?:produc|design|deliver|creat|decid|decis|evaluat))")
_WORD = re.compile(
    rf"co[\s{_DASHES}]+(?:produc|design|deliver|creat|decid|decis|evaluat)"
    r"[^\W_]*|[^\W_]+(?:'[^\W_]+)*",
    re.IGNORECASE,
)
_CLAUSE_MARK = re.compile(r"[,;:()\u2013\u2014]|\s-\s")
_SENTENCE_END = re.compile(
    r"[.!?\u2026]+[\"'\u201d\u2019)\]*]*(?=\s+[\"'\u201c\u2018(\[*]*[^\W_a-z])"
)
_CLOSING = "\"'\u201d\u2019)]* "
_MARKS = re.compile(r"[*\\]")
_HEADING = re.compile(r"#{1,6}\s+")


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence that says something was co-produced: by which phrase, and in which words."""

    phrase: str
    said: str
    sentence: str


class Claims:
    """Finds claims by phrases, which stand from the general to the particular.

    `signs` are the words of the language by which something is no claim, as they stand under
    `[claim_signs]`, several parted by "|", "*" standing for any part of a word. `own_words` are
    texts of frameworks and of this program: who repeats them claims nothing.
    """

    def __init__(
        self, phrases: Sequence[Phrase], signs: Mapping[str, str], own_words: Iterable[str] = ()
    ) -> None:
        self._phrases = [
            (phrase.key, _any_of(phrase.patterns)) for phrase in phrases if phrase.patterns
        ]
        self._signs = {name: _any_of(ways.split("|")) for name, ways in signs.items()}
        self._talk_of_it = re.compile(rf"{self._signs['talk'].pattern}\s*$")
        self._abbreviations = frozenset(signs["abbreviations"].split("|"))
        self._own_words = tuple(own_words)
        self._hint = _hint(phrases)

    def in_notes(self, markdown: str) -> tuple[Claim, ...]:
        """The claims in notes kept as Markdown; a line that begins with "#" is a heading."""
        if not self._hint.search(_MARKS.sub("", markdown)):
            return ()
        found: list[Claim] = []
        for block in notes.read(markdown):
            heading = _HEADING.match(block.text)
            text = block.text[heading.end() :] if heading else block.text
            found += self._in(text, heading=heading is not None)
        return tuple(found)

    def in_title(self, title: str) -> tuple[Claim, ...]:
        """The claims in a title or heading: it may name co-production as its topic."""
        return tuple(self._in(title, heading=True)) if self._hint.search(title) else ()

    def in_text(self, text: str) -> tuple[Claim, ...]:
        """The claims in plain words."""
        return tuple(self._in(text, heading=False)) if self._hint.search(text) else ()

    def _in(self, text: str, *, heading: bool) -> Iterator[Claim]:
        for sentence in sentences(text, self._abbreviations):
            if self._hint.search(sentence):
                claim = self._claim(sentence, heading=heading)
                if claim is not None:
                    yield claim

    def _claim(self, sentence: str, *, heading: bool) -> Claim | None:
        told = _Told(sentence)
        if self._asks(told) or self._repeats(told):
            return None
        matches = [
            (place, len(found[0]), key, found)
            for place, (key, pattern) in enumerate(self._phrases)
            for found in pattern.finditer(told.words)
            if not self._is_no_claim(told, found, heading=heading)
        ]
        if not matches:
            return None
        _, _, key, found = max(matches, key=lambda match: match[:2])
        return Claim(phrase=key, said=told.raw(found), sentence=sentence)

    def _asks(self, told: _Told) -> bool:
        """Whether a sentence is a question."""
        if told.sentence.rstrip(_CLOSING).endswith("?"):
            return True
        found = self._signs["question"].match(told.words)
        if found is None:
            return False
        return not told.words[found.end() :].lstrip().startswith("coproduc")  # "Was co-produced."

    def _repeats(self, told: _Told) -> bool:
        """Whether a sentence only repeats what a framework or this program says."""
        if len(told.tokens) < LEAST_OWN_WORDS:
            return False
        return any(told.words in own or own in told.words for own in self._own_passages)

    @cached_property
    def _own_passages(self) -> tuple[str, ...]:
        told = (
            _Told(sentence)
            for text in self._own_words
            for sentence in sentences(text, self._abbreviations)
        )
        return tuple(one.words for one in told if len(one.tokens) >= LEAST_OWN_WORDS)

    def _is_no_claim(self, told: _Told, found: re.Match[str], *, heading: bool) -> bool:
        names = told.names_it(found)
        if names and (heading or self._signs["topic"].match(told.after(found))):
            return True
        if names and self._talk_of_it.search(told.before(found)):
            return True
        if told.speaks_of_it(found) or told.is_torn(found):
            return True
        before = self._signs["not_denied"].sub("", told.before(found))
        if self._signs["doubt"].search(before) or self._signs["mention"].search(before):
            return True
        if self._signs["mention"].match(told.after(found)):
            return True
        clause = told.clause_with(found, self._signs["turn"])
        clause = self._signs["not_denied"].sub("", clause)
        return any(self._signs[sign].search(clause) for sign in ("denial", "intent"))


class _Told:
    """A sentence as words alone, from which one finds back to what was written."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        straight = sentence.replace("\u2019", "'").replace("\u2018", "'")
        self.tokens = [
            (_folded(found[0]), found.start(), found.end()) for found in _WORD.finditer(straight)
        ]
        self.words = " ".join(token for token, _, _ in self.tokens)
        self._starts: list[int] = []
        at = 0
        for token, _, _ in self.tokens:
            self._starts.append(at)
            at += len(token) + 1

    def raw(self, found: re.Match[str]) -> str:
        """What was matched, as it was written."""
        first, last = self._span(found)
        return self.sentence[self.tokens[first][1] : self.tokens[last][2]]

    def before(self, found: re.Match[str]) -> str:
        """The words before a match."""
        return self.words[: found.start()]

    def after(self, found: re.Match[str]) -> str:
        """The words after a match."""
        return self.words[found.end() :].lstrip()

    def names_it(self, found: re.Match[str]) -> bool:
        """Whether a match holds the noun alone, which may name a topic."""
        return "coproduction" in found[0]

    def speaks_of_it(self, found: re.Match[str]) -> bool:
        """Whether a sentence begins with the noun and so tells what it is or does in general."""
        return found.start() == 0 and found[0].endswith("coproduction")

    def is_torn(self, found: re.Match[str]) -> bool:
        """Whether a new clause begins with the last word matched ("co-production, with …")."""
        _, last = self._span(found)
        return not self.tokens[last][0].startswith("coprod") and self._marked(last)

    def clause_with(self, found: re.Match[str], turn: re.Pattern[str]) -> str:
        """The words of the match and of its clause before it.

        Words put in between commas right before the match are no clause of their own.
        """
        first, last = self._span(found)
        begin = first
        while begin > 0 and not self._parted(begin, turn):
            begin -= 1
        if begin == first:
            begin = 0
        return " ".join(token for token, _, _ in self.tokens[begin : last + 1])

    def _parted(self, at: int, turn: re.Pattern[str]) -> bool:
        """Whether a new clause begins with the token `at`."""
        if self._marked(at):
            return True
        return turn.match(self.words[self._starts[at] :]) is not None

    def _marked(self, at: int) -> bool:
        """Whether a comma or another mark of a clause stands before the token `at`."""
        between = self.sentence[self.tokens[at - 1][2] : self.tokens[at][1]] if at else ""
        return _CLAUSE_MARK.search(between) is not None

    def _span(self, found: re.Match[str]) -> tuple[int, int]:
        inside = [
            at
            for at, start in enumerate(self._starts)
            if start < found.end() and start + len(self.tokens[at][0]) > found.start()
        ]
        return inside[0], inside[-1]


def sentences(text: str, abbreviations: Iterable[str] = ()) -> tuple[str, ...]:
    """The sentences of a text; a line ends one unless the next goes on in small letters."""
    shortened = frozenset(abbreviations)
    found: list[str] = []
    for passage in re.split(r"\n+(?=\s*[^a-z\s])", text.replace("\r", "")):
        start = 0
        for end in _SENTENCE_END.finditer(passage):
            last_word = passage[start : end.start()].split(" ")[-1].lstrip("(\"'\u201c\u2018")
            if last_word.casefold() not in shortened:
                found.append(passage[start : end.end()])
                start = end.end()
        found.append(passage[start:])
    return tuple(flat for one in found if (flat := " ".join(one.split())))


def _folded(word: str) -> str:
    return _CO.sub("co", word.casefold())


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """Any of the patterns, whole words only."""
    ways = "|".join(sorted(map(_as_regex, patterns), key=len, reverse=True))
    return re.compile(rf"(?<!\S)(?:{ways})(?!\S)")


def _as_regex(pattern: str) -> str:
    parts: list[str] = []
    for word in _CO.sub("co", pattern.casefold()).replace("-", " ").split():
        if word == "...":
            parts.append(rf"(?:\S+ ){{0,{MOST_BETWEEN}}}")
        else:
            parts.append(re.escape(word).replace(r"\*", r"\S*") + " ")
    return "".join(parts).removesuffix(" ")


def _hint(phrases: Sequence[Phrase]) -> re.Pattern[str]:
    """What a text must hold for any of the phrases to be in it: the longest word of each."""
    longest = set()
    for phrase in phrases:
        for pattern in phrase.patterns:
            words = _CO.sub("co", pattern.casefold()).replace("-", " ").split()
            longest.add(max((word.strip("*.") for word in words), key=len))
    kept = {
        one
        for one in longest
        if not any(one.startswith(other) and one != other for other in longest)
    }
    ways = (re.escape(one).replace("co", rf"co[\s{_DASHES}]*", 1) for one in sorted(kept))
    return re.compile("|".join(ways), re.IGNORECASE)
