"""Reads dates and times as people type them, and writes them as people say them."""

import datetime as dt
import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

LATEST_MORNING_HOUR = 7
"""Hours typed without "am" or "pm" up to this one are meant for the afternoon or evening."""

OLDEST_SHORT_YEAR = 70
"""Years of two digits from this one on belong to the last century."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """Names of months and weekdays in one language."""

    months: tuple[str, ...]
    weekdays_short: tuple[str, ...]

    @classmethod
    def of(cls, locale: QLocale) -> "Calendar":
        kind = QLocale.FormatType
        return cls(
            tuple(locale.standaloneMonthName(number, kind.LongFormat) for number in range(1, 13)),
            tuple(locale.standaloneDayName(number, kind.ShortFormat) for number in range(1, 8)),
        )

    def said(self, day: dt.date) -> str:
        """'Mon 30 November 2026'."""
        weekday = self.weekdays_short[day.weekday()]
        return f"{weekday} {day.day} {self.months[day.month - 1]} {day.year}"

    def read(self, text: str, today: dt.date) -> dt.date | None:
        """The day that `text` means, or None.

        Understood: "30 November 2026", "Mon 30 Nov", "30/11/26", "30.11", "2026-11-30", "today",
        "tomorrow". Without a year, the day nearest to `today` is meant.
        """
        text = text.strip().lower()
        near = {_say("today"): 0, _say("tomorrow"): 1, _say("yesterday"): -1}
        if text in near:
            return today + dt.timedelta(days=near[text])
        if iso := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
            return _day(int(iso[1]), int(iso[2]), int(iso[3]))
        parts = [part for part in re.split(r"[\s/.,-]+", text) if part]
        if parts and not parts[0][0].isdigit():
            parts = parts[1:]
        return self._from_parts(parts, today)

    def _from_parts(self, parts: list[str], today: dt.date) -> dt.date | None:
        found = [re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", parts[0]) if parts else None]
        if len(parts) not in {2, 3} or found[0] is None:
            return None
        day, month = int(found[0][1]), self._month(parts[1])
        if month is None:
            return None
        if len(parts) == 2:
            years = (today.year - 1, today.year, today.year + 1)
            days = [one for one in (_day(year, month, day) for year in years) if one]
            return min(days, key=lambda one: abs(one - today), default=None)
        return _day(_year(parts[2]), month, day)

    def _month(self, part: str) -> int | None:
        if part.isdigit():
            return int(part)
        named = [name.lower().startswith(part) for name in self.months]
        return named.index(True) + 1 if named.count(True) == 1 else None


def said_time(moment: dt.time) -> str:
    """'6 pm', '6.30 pm', '12 noon', '12 midnight'."""
    if moment.minute == 0 and moment.hour % 12 == 0:
        return _say("12 noon") if moment.hour else _say("12 midnight")
    minutes = f".{moment.minute:02d}" if moment.minute else ""
    half = _say("am") if moment.hour < 12 else _say("pm")
    return f"{moment.hour % 12 or 12}{minutes} {half}"


def read_time(text: str) -> dt.time | None:
    """The time that `text` means, or None: "6 pm", "6.30", "18:30", "1830", "noon".

    Groups meet in the day and the evening: without "am" or "pm", 8 to 11 are in the morning and
    12 to 7 are after noon.
    """
    text = text.strip().lower()
    whole = {_say("12 noon"): 12, _say("noon"): 12, _say("12 midnight"): 0, _say("midnight"): 0}
    if text in whole:
        return dt.time(whole[text])
    found = re.fullmatch(r"(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap])?\.?\s*m?\.?", text)
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
    exact = len(found[1]) == 2 and found[1].startswith("0")
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    elif 1 <= hour <= LATEST_MORNING_HOUR and not exact:
        hour += 12
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


def _year(part: str) -> int:
    if not part.isdigit():
        return 0
    year = int(part)
    if len(part) > 2:
        return year
    return year + (1900 if year >= OLDEST_SHORT_YEAR else 2000)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _say(words: str) -> str:
    return QCoreApplication.translate("TypedMoment", words)
