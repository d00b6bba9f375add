"""What the card about the password says, and when the file locks by itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.rows import Chip

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile

NEVER = 0
MINUTES = (NEVER, 2, 5, 10, 20, 60)
"""The minutes without a key or mouse after which a file may be set to lock by itself."""


NAMED = 6
"""Copies that are named; the others are counted."""


class PasswordCardScreen(Protocol):
    """What the card shows."""

    def show_state(self, state: str, meaning: str, *, protected: bool) -> None:
        """Say whether there is a password, and offer what can be done about it."""

    def show_barred(self, words: str) -> None:
        """Say why the password cannot be changed now; "" where it can."""

    def show_readable(self, words: str) -> None:
        """Name the copies that anyone can read; "" where there are none."""

    def show_minutes(self, choices: tuple[Chip, ...], chosen: str) -> None:
        """Offer when to lock."""

    def show_working(self, words: str) -> None:
        """Say what is being done with the copies; "" says it is done."""


class LockChoice(Protocol):
    """Where the choice is kept, on this computer."""

    lock_minutes: int


class RestingWork(Protocol):
    """Does work on the file itself beside the window, while nobody else may use the file."""

    def __call__(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Refused | Unavailable | None], None],
    ) -> None:
        """Begin; one of the two is called at the end, `failed` with nothing for a defect."""


class PasswordCardPresenter:
    """Shows how it stands with the password of the open file."""

    def __init__(
        self,
        screen: PasswordCardScreen,
        file: GroupFile,
        choice: LockChoice,
        *,
        start: RestingWork,
        changed: Callable[[], None],
        tell: Callable[[str], None],
        warn: Callable[[str], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._choice = choice
        self._start = start
        self._changed = changed
        self._tell = tell
        self._warn = warn

    def show(self) -> None:
        """Read afresh and show."""
        words, protected = self._file.words, self._file.protected
        kind = "protected" if protected else "open"
        self._screen.show_state(
            words.say(f"password_card.{kind}"),
            words.say(f"password_card.{kind}_means"),
            protected=protected,
        )
        barred = self._file.barred is not None
        self._screen.show_barred(words.say("password_card.barred") if barred else "")
        self._screen.show_readable(self._readable(words))
        chosen = self._choice.lock_minutes
        offered = sorted({*MINUTES, chosen})
        chips = tuple(Chip(str(minutes), _said(minutes, words)) for minutes in offered)
        self._screen.show_minutes(chips, str(chosen))

    def choose_minutes(self, key: str) -> None:
        """Lock after so many minutes from now on."""
        self._choice.lock_minutes = int(key)
        self._changed()

    def protect_copies(self) -> None:
        """Give the copies named on the card the password of the file."""
        self._screen.show_working(self._file.words.say("password_card.protecting"))
        self._start(self._file.security.protect_copies, done=self._done, failed=self._failed)

    def _done(self, count: int) -> None:
        self._screen.show_working("")
        self.show()
        self._tell(self._file.words.say("password_card.protected_copies", count=count))

    def _failed(self, problem: Refused | Unavailable | None) -> None:
        self._screen.show_working("")
        self.show()
        if isinstance(problem, Unavailable):
            self._warn(self._file.words.unavailability(problem))

    def _readable(self, words: Words) -> str:
        beside = self._file.path.parent
        paths = self._file.security.readable_copies()
        named = [_named(path, beside) for path in paths[:NAMED]]
        if len(paths) > NAMED:
            named.append(words.say("password_card.more", count=len(paths) - NAMED))
        return words.listed(named) if named else ""


def _named(path: Path, beside: Path) -> str:
    """The name of a copy, with its folder where that is not the one of the file."""
    return path.name if path.parent == beside else f"{path.parent.name}/{path.name}"


def _said(minutes: int, words: Words) -> str:
    if minutes == NEVER:
        return words.say("password_card.never")
    return words.say("password_card.after", count=minutes)
