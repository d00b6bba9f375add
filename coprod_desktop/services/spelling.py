"""Spelling in UK English: a dictionary in memory, the group's own words, the names it knows."""

from __future__ import annotations

import re
from difflib import get_close_matches

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop import assets
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.spelling import (
    OwnWords,
    Written,
    as_typed,
    parts_of,
    without_possessive,
    words_of,
)
from coprod_desktop.services.service import Service
from coprod_desktop.store.rows import FactRow, GroupRow, InitiativeRow, PersonRow
from coprod_desktop.store.store import Store

OWN_WORDS = "own_words"
OFFERED = 5
NEAR = 0.75
REMEMBERED = 20_000
"""Words whose verdict is kept at once; ten years of minutes hold fewer."""

NAMED = (PersonRow.name, InitiativeRow.title, GroupRow.name)
NAMING = ("person", "initiative", "group")


class Dictionary:
    """UK English and the words of the field; made in any thread, used in one at a time.

    Making it takes about 35 ms and 8 MB; a word 2 µs; suggestions about 70 ms.
    """

    def __init__(self) -> None:
        from hunspell import Hunspell

        place = assets.folder("spelling")
        self._english = Hunspell("en_GB", hunspell_data_dir=str(place), system_encoding="UTF-8")
        for line in assets.text("spelling", "field.txt").splitlines():
            if line and not line.startswith("#"):
                self._english.add(line)

    def knows(self, word: str) -> bool:
        """Whether a word is in it, in this way of writing it."""
        return bool(self._english.spell(word))

    def near(self, word: str) -> tuple[str, ...]:
        """Words that are written alike, the likeliest first."""
        return tuple(self._english.suggest(word))


class Spelling(Service):
    """Which words are known, and what somebody may have meant.

    Until `begin` is given a dictionary every word is known. The group's own words are kept in
    the file, beside the record: they go where the file goes, and no undo takes one away.
    """

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self._dictionary: Dictionary | None = None
        self._verdicts: dict[str, bool] = {}
        self._names: OwnWords | None = None
        self._own: OwnWords | None = None

    @property
    def is_ready(self) -> bool:
        """Whether words can be told apart yet."""
        return self._dictionary is not None

    def begin(self, dictionary: Dictionary) -> None:
        """Tell words apart from now on."""
        self._dictionary = dictionary
        self._verdicts.clear()

    def unknown_in(self, text: str) -> tuple[Written, ...]:
        """The words of a text that nobody knows, in order."""
        if self._dictionary is None:
            return ()
        return tuple(written for written in words_of(text) if not self.known(written.word))

    def known(self, word: str) -> bool:
        """Whether a word is in the dictionary, the group's own, or a name of the record."""
        verdict = self._verdicts.get(word)
        if verdict is None:
            if len(self._verdicts) >= REMEMBERED:
                self._verdicts.clear()
            verdict = self._verdicts[word] = self._judge(word)
        return verdict

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Up to five words that may have been meant, the likeliest first."""
        if self._dictionary is None:
            return ()
        stem, typed = without_possessive(word), as_typed(word)
        ending = word[len(stem) :]
        alike = get_close_matches(stem, {*self._own_words(), *self._known_names()}, 2, NEAR)
        offered = (*(own + ending for own in alike), *self._dictionary.near(typed))
        curly = "’" in word
        shown = (one.replace("'", "’") if curly else one for one in offered)
        return tuple(dict.fromkeys(shown))[:OFFERED]

    def learned(self) -> tuple[str, ...]:
        """The words this group taught the program, by letter."""
        return tuple(sorted(self._own_words(), key=str.casefold))

    def has_learned(self, word: str) -> bool:
        """Whether it is one of the words this group taught the program."""
        return self._learned_as(word) != ""

    def learn(self, *words: str) -> None:
        """Know these words from now on, for everybody who uses this file."""
        stems = {without_possessive(as_typed(word)) for word in words}
        with self._store.writing() as session:
            _keep(session, {*learned_in(session), *stems})
        self._read_anew()

    def forget(self, word: str) -> None:
        """Know a learned word no longer."""
        learned = self._learned_as(word)
        with self._store.writing() as session:
            _keep(session, {one for one in learned_in(session) if one != learned})
        self._read_anew()

    def follow(self, changes: ChangeSet) -> None:
        """Read the names again where a change may have brought others."""
        if changes.touches(*NAMING):
            self._names = None
            self._verdicts.clear()

    def put_away(self) -> None:
        """Hold no word of the file in memory; they are read again when they are next asked for."""
        self._names = self._own = None
        self._verdicts.clear()

    def _judge(self, word: str) -> bool:
        if self._dictionary is None:
            return True
        return self._spells(word) or (
            len(parts := parts_of(word)) > 1 and all(self._spells(part) for part in parts)
        )

    def _spells(self, word: str) -> bool:
        dictionary, typed = self._dictionary, as_typed(word)
        if dictionary is None or dictionary.knows(typed):
            return True
        stem = without_possessive(typed)
        if stem != typed and dictionary.knows(stem):
            return True
        return typed in self._own_words() or typed in self._known_names()

    def _learned_as(self, word: str) -> str:
        stem = without_possessive(as_typed(word))
        ways = (stem, stem.lower(), stem.capitalize())
        own = set(self._own_words())
        return next((way for way in ways if way in own), "")

    def _own_words(self) -> OwnWords:
        if self._own is None:
            with self._store.reading() as session:
                self._own = OwnWords(learned_in(session))
        return self._own

    def _known_names(self) -> OwnWords:
        if self._names is None:
            with self._store.reading() as session:
                said = [name for column in NAMED for name in session.scalars(select(column))]
            written = [word.word for name in said for word in words_of(name)]
            self._names = OwnWords([*written, *(p for word in written for p in parts_of(word))])
        return self._names

    def _read_anew(self) -> None:
        self._own = None
        self._verdicts.clear()


def forget_name(session: Session, words: tuple[str, ...]) -> None:
    """Take every part of a name out of the learned words, for somebody who is erased."""
    gone = {part.casefold() for said in words for part in re.split(r"[^\w]+", said) if part}
    kept = {
        word
        for word in learned_in(session)
        if not gone & {part.casefold() for part in re.split(r"[^\w]+", word)}
    }
    _keep(session, kept)


def learned_in(session: Session) -> tuple[str, ...]:
    """The words that a group taught the program."""
    row = session.get(FactRow, OWN_WORDS)
    return tuple(row.value.split("\n")) if row is not None and row.value else ()


def _keep(session: Session, words: set[str]) -> None:
    value = "\n".join(sorted(words))
    row = session.get(FactRow, OWN_WORDS)
    if row is not None or value:
        session.merge(FactRow(name=OWN_WORDS, value=value))
