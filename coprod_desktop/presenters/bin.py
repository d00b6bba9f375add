"""What the bin does: show what was removed, and bring it back with word of what came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.clock import Clock
from coprod_desktop.domain.history import BinLine, Restored
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.rows import Row
from coprod_desktop.presenters.told_changes import who

if TYPE_CHECKING:
    from coprod_desktop.services.bin import Bin


@dataclass(frozen=True, slots=True, kw_only=True)
class BinCard:
    """The chosen thing in words; `with_it` says how many parts come with it."""

    id: int
    what: str
    told: str
    with_it: str


class BinScreen(Protocol):
    """What the bin shows."""

    def show_rows(self, rows: tuple[Row, ...], chosen: int | None) -> None: ...

    def show_card(self, card: BinCard | None) -> None: ...

    def show_empty(self, words: str) -> None: ...

    def show_back(self, words: str) -> None: ...

    def point_out(self, refused: Refused) -> None: ...


class BinPresenter:
    """Shows what can be asked back, the last removed first."""

    def __init__(
        self,
        screen: BinScreen,
        bin_: Bin,
        words: Words,
        clock: Clock,
        *,
        go: Callable[[str, str], None],
    ) -> None:
        self._screen = screen
        self._bin = bin_
        self._words = words
        self._clock = clock
        self._go = go
        self._lines: tuple[BinLine, ...] = ()
        self._chosen: int | None = None
        self._restored: Restored | None = None

    def show(self) -> None:
        """Show the bin, as somebody comes to it."""
        self._restored = None
        self._screen.show_back("")
        self.refresh()

    def refresh(self) -> None:
        """Read the bin afresh."""
        self._lines = self._bin.listed()
        ids = [line.id for line in self._lines]
        if self._chosen not in ids:
            self._chosen = ids[0] if ids else None
        self._screen.show_rows(tuple(map(self._row, self._lines)), self._chosen)
        self._screen.show_empty("" if self._lines else self._words.say("bin.empty"))
        self._screen.show_card(self._card())

    def choose(self, entry_id: int) -> None:
        """Show one thing beside the list."""
        self._chosen = entry_id
        self._screen.show_card(self._card())

    def restore(self) -> None:
        """Bring the chosen thing back and say what came; or say why it cannot come."""
        line = self._line()
        if line is None:
            return
        try:
            self._restored = self._bin.restore(line.id)
        except Refused as refused:
            self._screen.point_out(refused)
            return
        self.refresh()
        self._screen.show_back(self._back(line, self._restored))

    def go(self) -> None:
        """Go to what came back."""
        if self._restored is not None:
            self._go(self._restored.kind, self._restored.uid)

    def _line(self) -> BinLine | None:
        return next((line for line in self._lines if line.id == self._chosen), None)

    def _row(self, line: BinLine) -> Row:
        day = self._words.short_date(line.at.date(), self._clock().date())
        kind = self._words.say(f"kind.{line.kind}")
        person = who(line.who, self._words)
        return Row(
            id=line.id,
            title=line.about,
            under=self._words.say("bin.under", kind=kind, day=day),
            aside=person,
            sentence=self._words.say(
                "bin.sentence", kind=kind, about=line.about, day=day, who=person
            ),
        )

    def _card(self) -> BinCard | None:
        line = self._line()
        if line is None:
            return None
        when, person = self._words.moment(line.at), who(line.who, self._words)
        return BinCard(
            id=line.id,
            what=line.about,
            told=self._words.say("bin.removed", when=when, who=person),
            with_it=self._words.say("bin.parts", count=line.parts) if line.parts else "",
        )

    def _back(self, line: BinLine, restored: Restored) -> str:
        say = self._words.say
        said = [say("bin.back", about=line.about)]
        if restored.number is not None:
            said.append(say("bin.number", number=restored.number))
        if restored.without:
            said.append(say("bin.without", what=self._words.listed(restored.without)))
        return " ".join(said)
