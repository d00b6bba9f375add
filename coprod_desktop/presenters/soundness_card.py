"""What is said of whether the open file is sound, and of what to do where it is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from coprod_desktop.domain.words import Words

PARTS = ("pages", "references", "history", "search")


class SoundnessScreen(Protocol):
    """What the card can show."""

    def say_progress(self, words: str) -> None:
        """Say what is looked at now."""

    def show_result(self, words: str, found: Sequence[str], advice: str) -> None:
        """Show what came of it."""


class SoundnessCardPresenter:
    """Tells the work of a check and what it found."""

    def __init__(self, screen: SoundnessScreen, words: Words) -> None:
        self._screen = screen
        self._words = words
        self._under_way = False

    def begin(self) -> bool:
        """The check shall begin; False while one is under way."""
        if self._under_way:
            return False
        self._under_way = True
        self._screen.show_result("", (), "")
        self.step(0, len(PARTS), PARTS[0])
        return True

    def step(self, _done: int, _total: int, part: str) -> None:
        """The check has come to a part of the file."""
        if part in PARTS:
            words = self._words.say(f"soundness_card.{part}")
            self._screen.say_progress(self._words.say("soundness_card.step", part=words))

    def checked(self, found: Sequence[str]) -> None:
        """The check is done, and found this."""
        self._screen.say_progress("")
        say = self._words.say
        if found:
            headline = say("soundness_card.unsound", count=len(found))
            self._screen.show_result(headline, found, say("soundness_card.advice"))
        else:
            looked_at = say("soundness_card.looked_at")
            self._screen.show_result(say("soundness_card.sound"), (), looked_at)

    def ended(self) -> None:
        """The check is over, however it went."""
        self._under_way = False
        self._screen.say_progress("")
