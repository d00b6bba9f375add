"""What is said of where the open file lies, who has it, and what lies beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from coprod_desktop.domain.places_on_disk import Place
from coprod_desktop.domain.second_copies import SecondCopy
from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True)
class SecondCopyLines:
    """A second copy: what each of the two files has more, and whether it can be read."""

    path: Path
    lines: tuple[str, ...]
    readable: bool


class PlaceScreen(Protocol):
    """What the card can show."""

    def show_place(self, path: str, said: Sequence[str], *, second: bool) -> None:
        """Show the path, sentences, and the comparison where there are second copies."""

    def show_copies(self, copies: Sequence[SecondCopyLines]) -> None:
        """Show what the comparison found."""

    def say_comparing(self, words: str) -> None:
        """Say that the comparison is under way, or that nothing was found."""


class PlaceCardPresenter:
    """Fills the card."""

    def __init__(self, screen: PlaceScreen, file: GroupFile) -> None:
        self._screen = screen
        self._file = file
        self._words = file.words

    def show(self) -> None:
        """Read afresh what the card says."""
        place, second = self._file.place, bool(self._file.second_copies.names())
        said = [*self._told(place), self._holder(), self._format()]
        self._screen.show_place(str(self._file.path), said, second=second)

    def begin(self) -> None:
        """Say that second copies are being compared."""
        self._screen.say_comparing(self._words.say("place_card.comparing"))

    def compared(self, found: Sequence[SecondCopy]) -> None:
        """Say what each of the second copies has more, or less."""
        told = self._file.second_copies.told
        copies = [SecondCopyLines(one.path, told(one), one.problem is None) for one in found]
        self._screen.show_copies(copies)
        self._screen.say_comparing("" if copies else self._words.say("place_card.no_second"))

    def _told(self, place: Place) -> tuple[str, ...]:
        kind = self._words.say(f"place_card.{place.kind}", name=place.name)
        risk = self._file.second_copies.told_place()
        return (risk,) if risk else (kind,)

    def _holder(self) -> str:
        holder = self._file.holder
        if not self._file.read_only:
            return self._words.say("place_card.here")
        if holder is None:
            return self._words.say("place_card.nobody")
        who, when = holder.who or holder.computer, self._words.moment(holder.since)
        computer = holder.computer or self._words.say("place_card.unknown")
        return self._words.say("place_card.held", who=who, computer=computer, since=when)

    def _format(self) -> str:
        return self._words.say("place_card.format", format=self._file.facts().format)
