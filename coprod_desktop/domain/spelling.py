"""Which parts of a text are words to be spelt, and when two ways to write one are the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LONGEST_LETTERS = 6
"""Letters of what people write in capitals for a long name, such as DNACPR."""

_CHUNK = re.compile(r"\S+")
_WORD = re.compile(r"[^\W\d_]+(?:['’‐‑-][^\W\d_]+)*")
_ADDRESS = re.compile(r"@|://|\\|^www\.|[^\W_]\.[a-z]{2,5}(?![^\W_])", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:['’][sS]|['’])$")
_INNER_CAPITAL = re.compile(r"[^\W\d_][A-Z]")
_AS_TYPED = str.maketrans({"’": "'", "‐": "-", "‑": "-"})


@dataclass(frozen=True, slots=True)
class Written:
    """A word and where it stands in its text, from `start` up to, not including, `end`."""

    word: str
    start: int
    end: int


def words_of(text: str) -> Iterator[Written]:
    """The words of a text that are to be spelt, in order.

    Left out are single letters, whatever has a digit in it, addresses of e-mail, web and
    files, initials and other short words in capitals, and names like WhatsApp.
    """
    for chunk in _CHUNK.finditer(text):
        said = chunk.group()
        if said.isalpha() and said.islower():
            if len(said) > 1:
                yield Written(said, chunk.start(), chunk.end())
        elif not _ADDRESS.search(said):
            yield from _inside(said, chunk.start())


def _inside(chunk: str, begun: int) -> Iterator[Written]:
    for found in _WORD.finditer(chunk):
        before, after = chunk[: found.start()][-1:], chunk[found.end() :][:1]
        beside = before + after
        if any(sign.isdigit() or sign == "_" for sign in beside) or _no_word(found.group()):
            continue
        yield Written(found.group(), begun + found.start(), begun + found.end())


def _no_word(word: str) -> bool:
    stem = without_possessive(word)
    if stem.isupper() or (stem[-1:] == "s" and stem[:-1].isupper()):
        return len(stem.rstrip("s")) <= LONGEST_LETTERS
    return len(stem) < 2 or (not stem.isupper() and _INNER_CAPITAL.search(stem) is not None)


def without_possessive(word: str) -> str:
    """Helen of Helen's; any other word as it is."""
    return _POSSESSIVE.sub("", word)


def as_typed(word: str) -> str:
    """A word with the apostrophe and the hyphen of the keyboard."""
    return word.translate(_AS_TYPED)


def parts_of(word: str) -> tuple[str, ...]:
    """The words joined by hyphens in one; the word alone where there are none."""
    return tuple(re.split(r"[-‐‑]", word))


class OwnWords:
    """Words known beside those of a dictionary, as they are written.

    A word kept in small letters is known with a capital too; one kept with a capital is known
    in small letters never, for it is a name. Both are known in capitals, and with 's.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(as_typed(word) for word in words)
        self._folded = frozenset(word.casefold() for word in self._words)

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and (
            self._has(as_typed(word)) or self._has(without_possessive(as_typed(word)))
        )

    def _has(self, word: str) -> bool:
        if word in self._words or (word[:1].isupper() and word.lower() in self._words):
            return True
        return word.isupper() and word.casefold() in self._folded

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._words))
