"""Says what erasing a person would do and what stays, and erases once that is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.erasing import Erased, Stays
from coprod_desktop.domain.refusals import Refused

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile

PLACES_SHOWN = 40


@dataclass(frozen=True, slots=True)
class StaysTold:
    """A place where single words of the name still stand; `kind` and `uid` lead there.

    Words without a `uid` lead nowhere: they say that there are more places.
    """

    words: str
    kind: str
    uid: str


@dataclass(frozen=True, slots=True)
class AlsoTold:
    """A single word of the name that may be replaced too, and the words that offer it."""

    word: str
    offer: str
    ticked: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasure:
    """What erasing would do, in words."""

    heading: str
    changed: tuple[str, ...]
    kept: tuple[str, ...]
    also: tuple[AlsoTold, ...]
    stays: tuple[StaysTold, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureDone:
    """What erasing did, in words."""

    done: str
    overwritten: str
    copies: str
    any_copies: bool
    stays: tuple[StaysTold, ...]
    kept: tuple[str, ...]


class ErasePersonScreen(Protocol):
    """What the dialog shows."""

    def show_erasure(self, erasure: Erasure) -> None: ...

    def show_done(self, done: ErasureDone) -> None: ...

    def say_problem(self, words: str) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class ErasePersonPresenter:
    """Erases one person; `go` leads to an entry by kind and UUID, `told` hears a sentence."""

    def __init__(
        self,
        screen: ErasePersonScreen,
        file: GroupFile,
        person_id: int,
        *,
        go: Callable[[str, str], None],
        told: Callable[[str], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._words = file.words
        self._person_id = person_id
        self._go = go
        self._told = told
        self._offered: tuple[str, ...] = ()
        self._also: tuple[str, ...] = ()

    def begin(self) -> None:
        """Show what would be done; refuses "unknown" and "erased_already"."""
        self._offered = _single_words(self._file.erasing.preview(self._person_id))
        self._show()

    def replace_also(self, words: tuple[str, ...]) -> None:
        """Replace these single words of the name everywhere too, or no longer."""
        self._also = words
        self._show()

    def erase(self, *, sure: bool) -> None:
        """Erase the person, where they ticked that they know it cannot be undone."""
        if not sure:
            self._screen.say_problem(self._words.say("erase_person.not_sure"))
            return
        try:
            erased = self._file.erasing.erase(self._person_id, self._also)
        except Refused as refused:
            self._screen.point_out(refused)
            return
        self._screen.show_done(self._done(erased))
        self._told(self._words.say("erase_person.message", letters=erased.known_as))

    def follow(self, kind: str, uid: str) -> None:
        """Leave the dialog and go to a place where a word still stands."""
        self._screen.close_editor()
        self._go(kind, uid)

    def _show(self) -> None:
        person = self._file.people.get(self._person_id)
        erased = self._file.erasing.preview(self._person_id, self._also)
        say = self._words.say
        changed = (
            say("erase_person.changed", kind=say(f"kind.{kind}"), count=count)
            for kind, count in erased.changed.items()
        )
        self._screen.show_erasure(
            Erasure(
                heading=say("erase_person.heading", name=person.known_as),
                changed=(say("erase_person.known_as", letters=erased.known_as), *changed),
                kept=erased.says,
                also=tuple(
                    AlsoTold(word, say("erase_person.also", word=word), word in self._also)
                    for word in self._offered
                ),
                stays=self._stays(erased),
            )
        )

    def _stays(self, erased: Erased) -> tuple[StaysTold, ...]:
        shown = [self._place(place) for place in erased.stays[:PLACES_SHOWN]]
        if more := len(erased.stays) - len(shown):
            shown.append(StaysTold(self._words.say("erase_person.more", count=more), "", ""))
        return tuple(shown)

    def _place(self, place: Stays) -> StaysTold:
        said = self._words.say(
            "erase_person.stays",
            about=place.about,
            field=place.field,
            words=", ".join(place.words),
        )
        return StaysTold(said, place.kind, place.uid)

    def _done(self, erased: Erased) -> ErasureDone:
        say, copies = self._words.say, len(self._file.copies.all())
        done = say("erase_person.done", letters=erased.known_as)
        if erased.cleared:
            done = f"{done} {say('erase_person.cleared', count=erased.cleared)}"
        return ErasureDone(
            done=done,
            overwritten="" if erased.overwritten else say("erase_person.not_overwritten"),
            copies=say("erase_person.copies" if copies else "erase_person.no_copies", count=copies),
            any_copies=bool(copies),
            stays=self._stays(erased),
            kept=erased.says,
        )


def _single_words(erased: Erased) -> tuple[str, ...]:
    """The single words that still stand somewhere, each once whatever its case."""
    found: dict[str, str] = {}
    for place in erased.stays:
        for word in place.words:
            found.setdefault(word.casefold(), word)
    return tuple(found.values())
