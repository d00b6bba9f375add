"""Taking one person's name out of words that others wrote."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from coprod_desktop.domain.people import TITLES

SHORTEST = 3
"""Letters a single name must have to be looked for by itself; shorter ones are any word."""


NAME_FIELDS = frozenset(
    {"name", "owner", "promiser", "lead", "checked_by", "who", "proposer", "seconder"}
)
"""Fields that hold a name and nothing else, so that a name of one word is known there."""

DEFINITION = "definition"
"""The field that holds a ladder or checklist as JSON."""
POINTS = frozenset({"kind", "key", "version", "band"})
"""What in a definition points somewhere, and is no word that anybody wrote."""


class Name:
    """The ways in which a person's name is written, and the letters put in their place.

    A single word of it ("Hope") may be a word like any other: it is only pointed out, unless
    it is given in `also` or stands alone in a field for names.
    """

    def __init__(self, name: str, instead: str, also: Iterable[str] = ()) -> None:
        words = _words(name)
        alone = [re.escape(word) for word in map(str.strip, also) if word]
        self.instead = instead
        self._whole = " ".join(name.casefold().split())
        self._ways = _any([*_ways(words), *alone])
        self._parts = _any(re.escape(word) for word in words if len(word) >= SHORTEST)

    def without(self, field: str, text: str) -> str:
        """The text of a field with the person's name in all its forms replaced."""
        if field == DEFINITION:
            return self._without_in_definition(text)
        if (
            field in NAME_FIELDS
            and self._whole
            and " ".join(text.casefold().split()) == self._whole
        ):
            return self.instead
        return self._ways.sub(lambda _: self.instead, text) if self._ways else text

    def _without_in_definition(self, text: str) -> str:
        try:
            made = json.loads(text)
        except (ValueError, RecursionError):
            return self._ways.sub(self.instead, text) if self._ways else text
        changed = self._without_inside(made, "")
        return text if changed == made else json.dumps(changed, ensure_ascii=False)

    def _without_inside(self, made: Any, field: str) -> Any:
        if isinstance(made, dict):
            return {name: self._without_inside(each, name) for name, each in made.items()}
        if isinstance(made, list):
            return [self._without_inside(each, field) for each in made]
        told = isinstance(made, str) and field not in POINTS
        return self.without(field, made) if told else made

    def left_in(self, text: str) -> tuple[str, ...]:
        """The single words of the name that still stand in the text, for a person to look at."""
        found = self._parts.findall(text) if self._parts else []
        return tuple(dict.fromkeys(found))


def _ways(words: list[str]) -> list[str]:
    """Patterns for one name: in full, with a first letter, surname first, title and surname."""
    if len(words) < 2:
        return []
    first, last = re.escape(words[0]), re.escape(words[-1])
    title = rf"(?:(?:{'|'.join(sorted(TITLES))})\.?\s+)"
    full = r"\s+".join(map(re.escape, words))
    outer = rf"{first}\s+{last}"
    letter = rf"{re.escape(words[0][0])}\.?\s+{last}"
    return [rf"{title}?(?:{full}|{outer}|{letter})", rf"{title}{last}", rf"{last},\s+{first}"]


def _any(ways: Iterable[str]) -> re.Pattern[str] | None:
    listed = sorted(set(ways), key=len, reverse=True)
    if not listed:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(listed)})(?!\w)", re.IGNORECASE)


def _words(name: str) -> list[str]:
    return [word for word in name.split() if word.rstrip(".").casefold() not in TITLES]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stays:
    """A place in the record where single words of the name still stand.

    `kind` and `uid` lead there, `about` and `field` say in words where it is.
    """

    kind: str
    id: int
    uid: str
    about: str
    field: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """What erasing a person does, or would do.

    `known_as` are the letters that stand for the person from now on. `changed` counts the
    entries that were changed by kind, `cleared` the changes in the history. `stays` are the
    places to look at by hand, and `says` tells in sentences what is kept and where the name
    may still be. `overwritten` is false where there was no room on the disk to write the file
    anew without what was removed; it then goes with the next changes.
    """

    known_as: str
    changed: Mapping[str, int]
    cleared: int
    stays: tuple[Stays, ...]
    says: tuple[str, ...]
    overwritten: bool = True
