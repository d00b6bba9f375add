"""Who is meant by the words that say who will do something ("PH / SK", "Dorothy and Kate")."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from coprod_desktop.domain.people import TITLES, Person

EVERYBODY = frozenset({"all", "everyone", "everybody", "all members", "all present"})
_BETWEEN = re.compile(r"\s*(?:[/&+,;]|\band\b)\s*", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^)]*\)")


def resolve(owner: str, people: Sequence[Person]) -> tuple[int, ...]:
    """Return the ids of the people meant by `owner`, in its order and each once.

    Names, initials, a first name alone and a title with a surname are understood. Words that
    fit nobody or several people, and words for everyone, mean nobody in particular.
    """
    found: dict[int, None] = {}
    for part in _parts(owner):
        person = _meant(part, people)
        if person is not None:
            found[person.id] = None
    return tuple(found)


def understood(owner: str, people: Sequence[Person]) -> bool:
    """Whether every part of `owner` is somebody of these people, or it means everybody."""
    if _plain(_ASIDE.sub("", owner)) in EVERYBODY:
        return True
    parts = [part for part in _BETWEEN.split(owner) if part.strip()]
    return bool(parts) and all(_meant(part, people) for part in parts)


def _parts(owner: str) -> Iterator[str]:
    for part in _BETWEEN.split(_ASIDE.sub("", owner)):
        if part.strip() and _plain(part) not in EVERYBODY:
            yield part


def _meant(part: str, people: Sequence[Person]) -> Person | None:
    """The one person `part` fits, by the surest reading that fits anybody."""
    wanted = _plain(part)
    word = _plain(" ".join(_named_words(part)))
    readings: tuple[Callable[[Person], bool], ...] = (
        lambda person: _plain(person.name) == wanted,
        lambda person: _letters(person.initials) == _letters(part) != "",
        lambda person: bool(word) and _plain(" ".join(_named_words(person.name))) == word,
        lambda person: word in {_plain(name) for name in _named_words(person.name)},
    )
    for fits in readings:
        fitting = [person for person in people if fits(person)]
        if fitting:
            return fitting[0] if len(fitting) == 1 else None
    return None


def _named_words(name: str) -> list[str]:
    return [word for word in name.split() if word.rstrip(".").casefold() not in TITLES]


def _plain(text: str) -> str:
    return " ".join(text.replace(".", " ").casefold().split())


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
