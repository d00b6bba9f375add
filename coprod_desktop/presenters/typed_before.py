"""Shows words that were typed and not saved, beside what is saved, and does what is decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby
from re import findall
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.drafts import Draft, DraftForm, FoundDraft
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.typed_words import can_write, write

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile

LONGEST = 160
"""Letters of typed words that are told in one sentence; the form shows all of them."""

LIKE_EACH_OTHER = 0.5
"""The part of two texts that must be the same for differences to be marked."""


class TypedWay(StrEnum):
    """What can be done with words that were typed before."""

    USE = "use"
    KEEP_SAVED = "keep_saved"
    OPEN = "open"
    THROW_AWAY = "throw_away"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a text; `differs` where the other text does not have them there."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class TypedField:
    """One input: its name, the words typed in it, and the words saved (None: nothing yet)."""

    name: str
    typed: tuple[Piece, ...]
    saved: tuple[Piece, ...] | None


@dataclass(frozen=True, slots=True)
class TypedCard:
    """Words that belong together, where they belong, and what can be done with them."""

    number: int
    heading: str
    when: str
    note: str
    fields: tuple[TypedField, ...]
    ways: tuple[TypedWay, ...]


class TypedBeforeScreen(Protocol):
    """What the dialog shows."""

    def show_cards(self, cards: tuple[TypedCard, ...]) -> None: ...

    def take_away(self, number: int) -> None: ...

    def say_problem(self, number: int, words: str) -> None: ...

    def close_editor(self) -> None: ...


class Ways(Protocol):
    """What the dialog cannot do itself."""

    def open(self, form: DraftForm, id_: int, texts: Mapping[str, str]) -> None: ...

    def copy(self, text: str) -> None: ...

    def tell(self, text: str) -> None: ...


class TypedBeforePresenter:
    """Goes through what was found, card by card; nothing is chosen before somebody chooses."""

    def __init__(
        self, screen: TypedBeforeScreen, file: GroupFile, ways: Ways, words: Words
    ) -> None:
        self._screen = screen
        self._file = file
        self._ways = ways
        self._words = words
        self._cards: dict[int, tuple[FoundDraft, ...]] = {}

    def show(self, found: Sequence[FoundDraft]) -> None:
        """Show all that was found."""
        as_typed = found[::-1]
        together = sorted(as_typed, key=_together)
        self._cards = dict(enumerate(tuple(some) for _, some in groupby(together, key=_together)))
        newest = sorted(self._cards, key=self._when, reverse=True)
        self._screen.show_cards(tuple(self._card(number) for number in newest))

    def do(self, number: int, way: TypedWay) -> None:
        """Do with a card what was decided."""
        doing: dict[TypedWay, Callable[[int], None]] = {
            TypedWay.USE: self._use,
            TypedWay.KEEP_SAVED: self._drop,
            TypedWay.THROW_AWAY: self._drop,
            TypedWay.OPEN: self._open,
            TypedWay.COPY: self._copy,
        }
        doing[way](number)

    def _use(self, number: int) -> None:
        (found,) = self._cards[number]
        try:
            write(self._file, found)
        except Refused as refused:
            self._screen.say_problem(number, self._words.refusal(refused))
            return
        self._drop(number)
        self._ways.tell(self._words.say("typed_before.used"))

    def _drop(self, number: int) -> None:
        self._file.drafts.settle({}, [one.draft.place for one in self._cards[number]])
        self._screen.take_away(number)

    def _open(self, number: int) -> None:
        found = self._cards[number]
        texts = {one.draft.place.name: one.draft.text for one in found}
        if (id_ := found[0].id) is not None:
            self._screen.close_editor()  # one dialog must not stand on the other
            self._ways.open(found[0].draft.place.form, id_, texts)

    def _copy(self, number: int) -> None:
        self._ways.copy("\n\n".join(one.draft.text for one in self._cards[number]))
        self._ways.tell(self._words.say("typed_before.copied"))

    def _when(self, number: int) -> datetime:
        return max(one.draft.at for one in self._cards[number])

    def _card(self, number: int) -> TypedCard:
        found = self._cards[number]
        first = found[0]
        return TypedCard(
            number=number,
            heading=self._heading(first),
            when=said_when(max((one.draft for one in found), key=_at), self._words),
            note=self._note(first),
            fields=tuple(_field(one) for one in found),
            ways=self._ways_of(found),
        )

    def _heading(self, found: FoundDraft) -> str:
        place = found.draft.place
        if place.new_kind:
            return self._words.say(f"typed_before.begun.{place.new_kind}", about=found.about)
        key = f"typed_before.of.{place.kind}"
        return self._words.say(key, about=found.about) if self._words.has(key) else found.about

    def _note(self, found: FoundDraft) -> str:
        if found.gone:
            return self._words.say("typed_before.gone")
        return self._words.say("typed_before.reading") if self._file.read_only else ""

    def _ways_of(self, found: tuple[FoundDraft, ...]) -> tuple[TypedWay, ...]:
        if self._file.read_only:
            return (TypedWay.COPY,)
        first = found[0]
        if first.gone:
            return (TypedWay.COPY, TypedWay.THROW_AWAY)
        if first.draft.place.new_kind and not can_write(first.draft.place):
            return (TypedWay.OPEN, TypedWay.THROW_AWAY)
        use = TypedWay.USE if can_write(first.draft.place) else TypedWay.OPEN
        last = TypedWay.THROW_AWAY if first.saved is None else TypedWay.KEEP_SAVED
        return (use, last)


def said_before(found: Sequence[FoundDraft], words: Words) -> str:
    """One sentence about words typed in a form before: when, and what they were."""
    newest = max((one.draft for one in found), key=_at)
    told = (
        words.say("typed_before.field", field=one.field, text=" ".join(one.draft.text.split()))
        for one in found
    )
    text = "\n".join(told)
    if len(text) > LONGEST:
        text = text[:LONGEST].rsplit(" ", 1)[0] + " …"
    return words.say("typed_before.here", when=words.moment(newest.at), text=text)


def said_when(draft: Draft, words: Words) -> str:
    """When and by whom words were typed."""
    key = "typed_before.when_who" if draft.who else "typed_before.when"
    return words.say(key, moment=words.moment(draft.at), who=draft.who)


def compared(typed: str, saved: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """Two texts, each cut where it begins or ends to differ from the other.

    Where hardly anything is the same nothing is marked: the texts are plainly two.
    """
    ours, theirs = (findall(r"\s+|[^\s]+", text) for text in (typed, saved))
    same = SequenceMatcher(None, ours, theirs, autojunk=False)
    if same.ratio() < LIKE_EACH_OTHER:
        return _whole(typed), _whole(saved)
    steps = same.get_opcodes()
    return (
        tuple(_pieces([(tag != "equal", ours[start:end]) for tag, start, end, _, _ in steps])),
        tuple(_pieces([(tag != "equal", theirs[start:end]) for tag, _, _, start, end in steps])),
    )


def _whole(text: str) -> tuple[Piece, ...]:
    return (Piece(text, differs=False),) if text else ()


def _pieces(parts: Sequence[tuple[bool, list[str]]]) -> Iterator[Piece]:
    """One piece for each run; a blank between two words that differ belongs to them."""
    told = [(differs, "".join(words)) for differs, words in parts if words]
    between = [
        0 < at < len(told) - 1 and not differs and text.isspace()
        for at, (differs, text) in enumerate(told)
    ]
    marked = [(differs or one, text) for (differs, text), one in zip(told, between, strict=True)]
    for differs, run in groupby(marked, key=lambda one: one[0]):
        yield Piece("".join(text for _, text in run), differs)


def _field(found: FoundDraft) -> TypedField:
    if not found.saved:
        nothing = None if found.saved is None else ()
        return TypedField(found.field, (Piece(found.draft.text, differs=False),), nothing)
    typed, saved = compared(found.draft.text, found.saved)
    return TypedField(found.field, typed, saved)


def _at(draft: Draft) -> datetime:
    return draft.at


def _together(found: FoundDraft) -> tuple[str, str, str, str]:
    """What is begun stands together; each field of an entry is decided about by itself."""
    place = found.draft.place
    alone = "" if place.new_kind else place.name
    return place.kind, place.uid, place.form.begun, alone
