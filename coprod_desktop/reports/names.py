"""Who is named on a paper, and how: in full, or by initials alone in a public copy."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from coprod_desktop.domain.people import TITLES, Person, initials_of
from coprod_desktop.domain.sheets import MeetingSheet

# First names that are words as well: replaced, they would spoil more than they hide.
_WORDS = """
amber april art august autumn basil bill chance chase christian chuck cliff dale dawn dean dot drew
earl faith frank gene glen grace grant guy harmony hazel heath heather holly hope iris ivy jack joy
june lance lily mark max may miles nick olive page pat patience pearl penny poppy prudence ray rich
rob robin rose ruby rusty sandy sky sue summer victor violet will wren
"""
ALSO_WORDS = frozenset(_WORDS.split())
_BETWEEN = r"[\s*_\\]+"


class FullNames:
    """Names as they stand in the record."""

    public = False

    def person(self, name: str, initials: str) -> str:
        """A name, or the initials of somebody known by those alone."""
        return name or initials

    def within(self, text: str) -> str:
        """Text that may name people."""
        return text


class Initials(FullNames):
    """Initials in place of names, in lists and inside text.

    In text a full name, a title with a surname ("Mrs Gray") and a first name only one of the
    people has become initials. A first name or surname shared by several becomes its first
    letter. First names that are also words ("Will", "May") stay, as do names the record does
    not know.
    """

    public = True

    def __init__(self, people: Iterable[tuple[str, str]]) -> None:
        self._short = {
            _joined(name): initials or initials_of(name) for name, initials in people if name
        }
        self._first = _shared(self._short, 0)
        self._last = _shared(self._short, -1)
        self._pattern = self._made_pattern()

    def person(self, name: str, initials: str) -> str:
        """The initials, made from the name where there are none."""
        return initials or self._short.get(_joined(name), "") or initials_of(name)

    def within(self, text: str) -> str:
        """The text, which may be Markdown, with the names it holds made short."""
        return self._pattern.sub(self._replaced, text) if self._pattern else text

    def _made_pattern(self) -> re.Pattern[str] | None:
        titles = "|".join(title.capitalize() for title in sorted(TITLES))
        parts = [
            _BETWEEN.join(map(re.escape, name.split()))
            for name in sorted(self._short, key=len, reverse=True)
        ]
        parts += [rf"(?:{titles})\.?{_BETWEEN}{re.escape(last)}" for last in self._last]
        parts += [re.escape(first) for first in self._first if first.casefold() not in ALSO_WORDS]
        return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)") if parts else None

    def _replaced(self, found: re.Match[str]) -> str:
        said = _joined(re.sub(_BETWEEN, " ", found[0]))
        whole = self._short.get(said)
        words = said.split()
        if whole is None and words[0].rstrip(".").casefold() in TITLES:
            whole = self._last.get(words[-1])
        bold_mark = "**" if found[0].count("**") % 2 else ""
        return (whole or self._first.get(said) or initials_of(said)) + bold_mark


def _joined(name: str) -> str:
    return " ".join(name.split())


def _shared(short: Mapping[str, str], place: int) -> dict[str, str]:
    """First (0) or last (-1) words of names of several words: initials, or a letter if shared."""
    named = [
        (words[place], initials)
        for name, initials in short.items()
        if len(words := [w for w in name.split() if w.rstrip(".").casefold() not in TITLES]) > 1
        or (place == -1 and len(name.split()) > 1)
    ]
    counts = Counter(word for word, _ in named)
    return {word: initials if counts[word] == 1 else word[0] for word, initials in named}


def names_at(sheet: MeetingSheet, people: Iterable[Person], *, public: bool) -> FullNames:
    """How people are named in the minutes of a meeting.

    `people` are others the record knows, who may be named in the text.
    """
    if not public:
        return FullNames()
    here = [(one.name, one.initials) for one in sheet.attendances]
    away = [(one.person.name, one.person.initials) for one in sheet.not_ticked]
    leads = [(name, "") for name in (sheet.chair, sheet.minute_taker)]
    others = [(person.name, person.initials) for person in people]
    # Initials as on the day come last and so stand.
    return Initials([*leads, *others, *away, *here])
