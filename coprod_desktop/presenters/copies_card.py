"""What the card about copies says: how old they are, where they lie, and what is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.places_on_disk import PlaceKind
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words

if TYPE_CHECKING:
    from coprod_desktop.services.copies_at_hand import Around
    from coprod_desktop.services.group_file import GroupFile

MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiesSaid:
    """The sentences of the card; those that are empty are not shown."""

    last: str
    beside: str
    second: str
    second_hint: str
    held: str
    can_make: bool
    has_second: bool
    has_folder: bool


class CopiesCardScreen(Protocol):
    """What the card shows."""

    def show_copies(self, said: CopiesSaid) -> None:
        """Say how it stands with the copies."""

    def say_problem(self, words: str) -> None:
        """Say why something could not be done; "" takes it away."""


class CopiesCardPresenter:
    """Reads what is known of the copies, and says it."""

    def __init__(
        self, screen: CopiesCardScreen, file: GroupFile, held: Callable[[], tuple[Path, ...]]
    ) -> None:
        self._screen = screen
        self._file = file
        self._held = held

    def show(self, around: Around) -> None:
        """Say what was found about."""
        file, words = self._file, self._file.words
        held = self._held()
        second, hint = second_said(around, file.copies.second_copied, file.copies.ago, words)
        self._screen.show_copies(
            CopiesSaid(
                last=self._last(around),
                beside=self._beside(around),
                second=second,
                second_hint=hint,
                held=words.say("copies_card.held", count=len(held)) if held else "",
                can_make=not file.read_only,
                has_second=around.second_place is not None,
                has_folder=bool(around.beside),
            )
        )

    def choose_second(self, folder: Path) -> bool:
        """Keep copies in a folder elsewhere from now on; says why where that is not possible."""
        try:
            self._file.copies.choose_second_place(folder)
        except Unavailable as error:
            self._screen.say_problem(self._file.words.unavailability(error))
            return False
        self._screen.say_problem("")
        return True

    def forget_second(self) -> None:
        """Keep no copies elsewhere from now on."""
        self._file.copies.forget_second_place()

    def _last(self, around: Around) -> str:
        say = self._file.words.say
        if self._file.read_only:
            return say("copies_card.read_only")
        if not around.beside:
            return say("copies_card.none_yet")
        return say("copies_card.last", when=self._file.copies.ago(around.beside[0].at))

    def _beside(self, around: Around) -> str:
        words = self._file.words
        if not around.beside:
            return words.say("copies_card.by_itself")
        oldest = around.beside[-1].at
        return words.say(
            "copies_card.beside",
            count=len(around.beside),
            folder=around.beside[0].path.parent.name,
            oldest=words.date(oldest.date()),
            size=size_said(sum(copy.size for copy in around.beside), words),
        )


def second_said(
    around: Around, last: datetime | None, ago: Callable[[datetime], str], words: Words
) -> tuple[str, str]:
    """How it stands with the second place, and what that means."""
    say = words.say
    if around.second_place is None:
        on_stick = around.place.kind is PlaceKind.REMOVABLE
        hint = "second_none_stick" if on_stick else "second_none_hint"
        return say("copies_card.second_none"), say(f"copies_card.{hint}")
    place = place_said(around, words)
    if not around.second_there:
        key = "second_away" if last else "second_away_new"
        when = ago(last) if last else ""
        return (
            say(f"copies_card.{key}", place=place, when=when),
            say("copies_card.second_away_hint"),
        )
    hint = "same_drive" if around.same_drive else "second_hint"
    if around.elsewhere:
        said = say("copies_card.second", place=place, when=ago(around.elsewhere[0].at))
    else:
        said = say("copies_card.second_new", place=place)
    return said, say(f"copies_card.{hint}")


def place_said(around: Around, words: Words) -> str:
    """The second place by the name people know: its stick, or its folder."""
    if around.second.kind is PlaceKind.REMOVABLE:
        return words.say("copies_card.stick", name=around.second.name)
    place = around.second_place or Path()
    return words.say("copies_card.folder", name=str(place))


def size_said(size: int, words: Words) -> str:
    """A number of bytes in words."""
    if size < MEGABYTE:
        return words.say("copies_card.less")
    return words.say("copies_card.megabytes", size=round(size / MEGABYTE))
