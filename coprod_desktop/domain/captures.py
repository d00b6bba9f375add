"""Reads a typed line ("Action: Pat to ring the practice by Friday") as what it means to record.

Only what is surely understood is taken out of the words; all the rest stays in them.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from coprod_desktop.domain.owners import resolve, understood
from coprod_desktop.domain.people import Person

MOST_OWNER_WORDS = 6
FRIDAY = 4


class CaptureKind(StrEnum):
    """What a line would record."""

    ACTION = "action"
    DECISION = "decision"
    PLEDGE = "pledge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """What a line says, ready to be looked over by a person.

    `said` is the line without the word that begins it. `owner` is who will do or promises it,
    in the words typed, `owner_ids` the people of the register meant. `due` is a day;
    `due_words` what was typed of a time that is no day ("the next meeting"). "" or None where
    nothing of the kind was understood: then it is still in `text`.
    """

    kind: CaptureKind
    said: str
    text: str
    owner: str = ""
    owner_ids: tuple[int, ...] = ()
    due: date | None = None
    due_words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureWords:
    """The words of one language by which lines are read.

    `ways` are those under `[capture]`, several parted by "|"; `weekdays` and `months` are
    names, the first three letters of which are known too.
    """

    ways: Mapping[str, str]
    weekdays: Sequence[str]
    months: Sequence[str]

    def any(self, *keys: str) -> str:
        """A pattern for any of the ways to say these, the longest first."""
        return _any(way for key in keys for way in self.ways[key].split("|"))


def capture(
    line: str,
    *,
    said_on: date,
    people: Sequence[Person],
    words: CaptureWords,
    offices: Mapping[str, int] | None = None,
) -> Capture | None:
    """What a line would record, None where it does not begin as an action, decision or pledge.

    `said_on` is the day of the meeting: days are counted from it. `offices` are titles that
    stand for one person of the register ("chair"). Never raises, whatever is typed.
    """
    return _Reader(words, said_on, people, offices or {}).read(line)


class _Reader:
    def __init__(
        self,
        words: CaptureWords,
        said_on: date,
        people: Sequence[Person],
        offices: Mapping[str, int],
    ) -> None:
        self._words = words
        self._day = said_on
        self._people = people
        self._offices = {name.casefold(): key for name, key in offices.items()}

    def read(self, line: str) -> Capture | None:
        for kind in CaptureKind:
            found = re.match(
                rf"\s*(?:[-*•]\s+)?\*{{0,2}}(?:{self._words.any(kind.value)})\*{{0,2}}"
                r"\s*(?::\*{0,2}|[–—]|-(?=\s))\s*(?P<said>\S.*)$",
                line,
                re.IGNORECASE | re.DOTALL,
            )
            if found:
                return self._captured(kind, found["said"].strip())
        return None

    def _captured(self, kind: CaptureKind, said: str) -> Capture:
        if kind is CaptureKind.DECISION:
            return Capture(kind=kind, said=said, text=said)
        text, due, due_words = self._due(said)
        owner, text = self._owner(kind, text)
        if not owner:
            owner, text = self._owner_behind(text)
        if owner and due is None and not due_words:  # "ring them by Friday (Pat)"
            text, due, due_words = self._due(text)
        return Capture(
            kind=kind,
            said=said,
            text=text,
            owner=owner,
            owner_ids=self._ids(owner),
            due=due,
            due_words=due_words,
        )

    # Who

    def _owner(self, kind: CaptureKind, text: str) -> tuple[str, str]:
        """Who stands first ("Pat to …"), and the words after; "" where that is not sure."""
        pledge = kind is CaptureKind.PLEDGE
        verbs = self._words.any("promises" if pledge else "does")
        found = re.match(rf"(?P<owner>[^:]+?)\s+(?:{verbs})\s+(?P<text>\S.*)$", text, _FLAGS)
        if found is None:
            return "", text
        owner = found["owner"].strip()
        few = len(owner.split()) <= MOST_OWNER_WORDS
        if few and (pledge or self._known(owner)):
            return owner, found["text"]
        return "", text

    def _owner_behind(self, text: str) -> tuple[str, str]:
        """Who stands last in brackets ("… (Pat)"), and the words before."""
        found = re.match(
            r"(?P<text>.*\S)\s*[(\[](?P<owner>[^()\[\]]+)[)\]]\s*\.?\s*$", text, _FLAGS
        )
        if found and self._known(found["owner"]):
            return found["owner"].strip(), found["text"]
        return "", text

    def _known(self, owner: str) -> bool:
        return bool(self._office(owner)) or understood(owner, self._people)

    def _office(self, owner: str) -> int | None:
        plain = " ".join(owner.casefold().split())
        the = rf"^(?:{self._words.any('the')})\s+"
        return self._offices.get(plain) or self._offices.get(re.sub(the, "", plain))

    def _ids(self, owner: str) -> tuple[int, ...]:
        office = self._office(owner)
        return (office,) if office else resolve(owner, self._people)

    # When

    def _due(self, text: str) -> tuple[str, date | None, str]:
        """The words without "by Friday" at their end, and the day or words of that.

        A day without "by" ("on Friday", "next week") is understood, but its words stay.
        """
        by = self._words.any("by")
        ending = re.match(
            rf"(?P<text>.*\S)[\s,;]+[(]?(?:{by})\s+(?P<when>[^()]+?)[)]?\s*\.?\s*$", text, _FLAGS
        )
        if ending:
            due, due_words = self._when(ending["when"], by=True)
            if due or due_words:
                return ending["text"].rstrip(" ,;("), due, due_words
        for when in self._endings(text):
            due, due_words = self._when(when, by=False)
            if due or due_words:
                return text, due, due_words
        return text, None, ""

    def _endings(self, text: str) -> Iterable[str]:
        """What may be a time at the end of words: the last six words, then fewer."""
        words = text.rstrip(" .)").split()
        at = re.compile(rf"(?:{self._words.any('at')})$", re.IGNORECASE)
        alone = re.compile(
            rf"(?:{self._words.any('today', 'tomorrow', 'next_week', 'this_week', 'next_month')}"
            rf"|{self._words.any('end_of_month', 'end_of_next_month', 'end_of_year')})$",
            re.IGNORECASE,
        )
        for start in range(max(1, len(words) - 6), len(words)):
            ending = " ".join(words[start:])
            if at.match(words[start - 1]) or alone.match(ending):
                yield ending

    def _when(self, when: str, *, by: bool) -> tuple[date | None, str]:
        """The day or words of a time; a month alone is one only after "by"."""
        plain = " ".join(when.casefold().strip(" .,").split())
        if re.fullmatch(rf"(?:{self._words.any('next_meeting')})", plain, re.IGNORECASE):
            return None, " ".join(when.split()).strip(" .,")
        the = rf"(?:(?:{self._words.any('the')})\s+)?"
        bare = re.sub(rf"^{the}", "", plain)
        try:
            found = self._named_time(bare) or self._weekday(bare) or self._date(bare)
            return found or (self._whole_month(bare) if by else None), ""
        except (ValueError, OverflowError):  # 31 February, or a year beyond the calendar
            return None, ""

    def _named_time(self, plain: str) -> date | None:
        day = self._day
        friday = day + timedelta(days=(FRIDAY - day.weekday()) % 7)
        next_month = _month_end(day) + timedelta(days=1)
        named = {
            "today": day,
            "tomorrow": day + timedelta(days=1),
            "this_week": friday,
            "next_week": day + timedelta(days=7 - day.weekday() + FRIDAY),
            "end_of_month": _month_end(day),
            "end_of_next_month": _month_end(next_month),
            "next_month": _month_end(next_month),
            "end_of_year": date(day.year, 12, 31),
        }
        for key, found in named.items():
            if re.fullmatch(self._words.any(key), plain):
                return found
        return self._after_some_time(plain)

    def _after_some_time(self, plain: str) -> date | None:
        """'two weeks', '3 months' from the day of the meeting."""
        numbers = self._words.ways["numbers"].split("|")
        found = re.fullmatch(rf"(?P<count>\d{{1,2}}|{_any(numbers)})\s+(?P<unit>\w+)", plain)
        if found is None:
            return None
        told = found["count"]
        count = int(told) if told.isdigit() else numbers.index(told) + 1
        for unit, days in (("day", 1), ("week", 7)):
            if re.fullmatch(self._words.any(unit), found["unit"]):
                return self._day + timedelta(days=count * days)
        if re.fullmatch(self._words.any("month"), found["unit"]):
            number = self._day.year * 12 + self._day.month - 1 + count
            year, month = number // 12, number % 12 + 1
            last = calendar.monthrange(year, month)[1]
            return date(year, month, min(self._day.day, last))
        return None

    def _weekday(self, plain: str) -> date | None:
        """'Friday', 'next Friday' (of next week), 'Fri'."""
        found = re.fullmatch(
            rf"(?P<next>(?:{self._words.any('next')})\s+)?(?P<day>[^\W\d_]{{3,}})", plain
        )
        number = _named(found["day"], self._words.weekdays) if found else None
        if found is None or number is None:
            return None
        ahead = (number - self._day.weekday()) % 7 or 7
        if found["next"]:
            ahead = 7 - self._day.weekday() + number
        return self._day + timedelta(days=ahead)

    def _date(self, plain: str) -> date | None:
        """'2027-03-01', '1/3/27', '1 March', 'Monday 1st March 2027', 'March 1'."""
        if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", plain):
            return date(*map(int, found.groups()))
        if found := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}|\d{2}))?", plain):
            return self._dated(found[1], int(found[2]), found[3])
        weekday = _any([*self._words.weekdays, *(day[:3] for day in self._words.weekdays)])
        bare = re.sub(rf"^(?:{weekday}),?\s+", "", plain, flags=re.IGNORECASE)
        ordinal = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
        month, year = r"(?P<month>[^\W\d_]{3,})", r"(?:,?\s+(?P<year>\d{4}))?"
        for pattern in (rf"{ordinal}\s+(?:of\s+)?{month}{year}", rf"{month}\s+{ordinal}{year}"):
            found = re.fullmatch(pattern, bare)
            number = _named(found["month"], self._words.months) if found else None
            if found and number is not None:
                return self._dated(found["day"], number + 1, found["year"])
        return None

    def _whole_month(self, plain: str) -> date | None:
        """'March', 'the end of March 2027': its last day."""
        end = rf"(?:(?:{self._words.any('end_of')})\s+)?"
        found = re.fullmatch(rf"{end}(?P<month>[^\W\d_]{{3,}})(?:\s+(?P<year>\d{{4}}))?", plain)
        number = _named(found["month"], self._words.months) if found else None
        if found is None or number is None:
            return None
        if found["year"]:
            return _month_end(date(int(found["year"]), number + 1, 1))
        later = number + 1 < self._day.month
        return _month_end(date(self._day.year + later, number + 1, 1))

    def _dated(self, day: str, month: int, year: str | None) -> date:
        """A day of a month; without a year the next one from the day of the meeting on."""
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
        found = date(self._day.year, month, int(day))
        return found if found >= self._day else date(self._day.year + 1, month, int(day))


_FLAGS = re.IGNORECASE | re.DOTALL


def _any(ways: Iterable[str]) -> str:
    listed = sorted({way.strip() for way in ways if way.strip()}, key=len, reverse=True)
    return "|".join(r"\s+".join(map(re.escape, way.casefold().split())) for way in listed)


def _named(word: str, names: Sequence[str]) -> int | None:
    """The place of a name written in full, or by three letters or more that begin it."""
    plain = word.casefold().rstrip(".")
    for place, name in enumerate(names):
        full = name.casefold()
        if plain == full or plain == full[:3] or (len(plain) > 3 and full.startswith(plain)):
            return place
    return None


def _month_end(day: date) -> date:
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
