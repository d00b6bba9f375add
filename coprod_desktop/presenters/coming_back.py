"""Counts the challenges a group met in a year, beside the year before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.presenters.challenge_words import ShownMet, named, shown_met
from coprod_desktop.presenters.initiative_words import Tag
from coprod_desktop.presenters.rows import Chip

if TYPE_CHECKING:
    from coprod_desktop.domain.challenges import ChallengeCount, ChallengeMet
    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.framework_lists import TermList
    from coprod_desktop.domain.words import Words
    from coprod_desktop.presenters.challenges_panel import NotingChallenges
    from coprod_desktop.presenters.places import Place
    from coprod_desktop.services.group_file import GroupFile

IN_WORDS = 2
"""The largest number of times that is said by a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCount:
    """One challenge: how often this year and last, and each time it was met this year."""

    name: str
    text: str
    said: str
    tag: Tag | None
    met: tuple[ShownMet, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CountCard:
    """What a year shows; `before` are those met only in the year before."""

    said: str
    counts: tuple[ShownCount, ...]
    none: str
    before_heading: str
    before: tuple[str, ...]
    credit: str


class ComingBackScreen(Protocol):
    """What the part of the room shows."""

    def show_years(self, years: tuple[Chip, ...], chosen: str) -> None: ...

    def show_counts(self, card: CountCard) -> None: ...


class ComingBackPresenter:
    """Shows which challenges keep coming back; nobody is ranked, and nothing is added up."""

    def __init__(
        self,
        screen: ComingBackScreen,
        file: GroupFile,
        doors: NotingChallenges,
        *,
        words: Words,
        clock: Clock,
    ) -> None:
        self._screen = screen
        self._file = file
        self._doors = doors
        self._words = words
        self._clock = clock
        self._group_id = 0
        self._year = 0

    def show(self, group_id: int) -> None:
        """Show this year, or the year that was looked at last."""
        if group_id != self._group_id:
            self._group_id, self._year = group_id, self._clock().year
        self.refresh()

    def refresh(self) -> None:
        """Read it afresh."""
        years = self._years()
        if self._year not in years:
            self._year = years[0]
        self._screen.show_years(
            tuple(Chip(str(year), str(year)) for year in years), str(self._year)
        )
        self._screen.show_counts(self._card())

    def choose_year(self, year: str) -> None:
        """Look at another year."""
        self._year = int(year)
        self._screen.show_counts(self._card())

    def note(self) -> None:
        """Note a challenge met."""
        self._doors.note()

    def change(self, challenge_id: int) -> None:
        """Change what was noted."""
        self._doors.change(challenge_id)

    def follow(self, place: Place) -> None:
        """Go to where it was met."""
        self._doors.go(place)

    def _years(self) -> list[int]:
        """This year, and each in which something was noted; the newest first."""
        met = self._file.challenges.of_group(self._group_id, date.min, date.max)
        return sorted({self._clock().year, *(one.on.year for one in met)}, reverse=True)

    def _card(self) -> CountCard:
        known = self._file.challenges.known()
        now, then = self._counted(self._year), self._counted(self._year - 1)
        before = {one.challenge: one for one in then}
        met = self._file.challenges.of_group(self._group_id, *_days(self._year))
        here = {one.challenge for one in now}
        gone = tuple(one for one in then if one.challenge not in here)
        say = self._words.say
        return CountCard(
            said=say("challenges.beside_year", year=self._year, before=self._year - 1),
            counts=tuple(self._count(one, before.get(one.challenge), known, met) for one in now),
            none="" if now else say("challenges.none_year", year=self._year),
            before_heading=say("challenges.only_before", year=self._year - 1),
            before=tuple(self._once_more(one, known) for one in gone),
            credit=known.credit,
        )

    def _counted(self, year: int) -> tuple[ChallengeCount, ...]:
        return self._file.challenges.counted(self._group_id, *_days(year))

    def _count(
        self,
        now: ChallengeCount,
        before: ChallengeCount | None,
        known: TermList,
        met: tuple[ChallengeMet, ...],
    ) -> ShownCount:
        name, text = named(now.challenge, known)
        said = self._words.say(
            "challenges.counted",
            now=self._times(now.times),
            year=self._year,
            then=self._times(before.times if before else 0),
            before=self._year - 1,
        )
        again = now.keeps_coming_back or before is not None
        return ShownCount(
            name=name,
            text=text,
            said=said[:1].upper() + said[1:],
            tag=Tag(self._words.say("challenges.coming_back"), "soon") if again else None,
            met=tuple(
                shown_met(one, known, self._file, self._words)
                for one in met
                if one.challenge == now.challenge
            ),
        )

    def _once_more(self, count: ChallengeCount, known: TermList) -> str:
        name, _ = named(count.challenge, known)
        times = self._times(count.times)
        return self._words.say("challenges.name_and_times", name=name, times=times)

    def _times(self, count: int) -> str:
        key = str(count) if count <= IN_WORDS else "more"
        return self._words.say(f"challenges.times_{key}", count=count)


def _days(year: int) -> tuple[date, date]:
    return date(year, 1, 1), date(year, 12, 31)
