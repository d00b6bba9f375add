"""Tells of one entry of the record who changed it, when, and from what to what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.told_changes import EntryTold, entry_told

if TYPE_CHECKING:
    from coprod_desktop.services.history import History

AT_ONCE = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesOf:
    """What was done to one entry, in words; `older` is the button for those not shown yet."""

    heading: str
    entries: tuple[EntryTold, ...]
    none: str
    older: str


class ChangesOfScreen(Protocol):
    """What the dialog shows."""

    def show_changes(self, changes: ChangesOf) -> None: ...

    def close_editor(self) -> None: ...


class ChangesOfPresenter:
    """Shows the changes of one entry and its parts, the newest first."""

    def __init__(
        self,
        screen: ChangesOfScreen,
        history: History,
        words: Words,
        *,
        kind: str,
        id_: int,
        go: Callable[[str, str], None],
    ) -> None:
        self._screen = screen
        self._words = words
        self._go = go
        self._kind = kind
        self._heading = history.about(kind, id_)
        self._entries = history.of(kind, id_)
        self._shown = AT_ONCE

    def begin(self) -> None:
        """Show the newest ones."""
        words, left = self._words, max(0, len(self._entries) - self._shown)
        shown = self._entries[: self._shown]
        self._screen.show_changes(
            ChangesOf(
                heading=words.say(
                    "told_changes.one", field=words.say(f"kind.{self._kind}"), words=self._heading
                ),
                entries=tuple(entry_told(entry, words) for entry in shown),
                none="" if shown else words.say("changes_of.none"),
                older=words.say("changes_of.older", count=left) if left else "",
            )
        )

    def older(self) -> None:
        """Show more of them."""
        self._shown += AT_ONCE
        self.begin()

    def follow(self, kind: str, uid: str) -> None:
        """Leave the dialog and go to an entry that was changed."""
        self._screen.close_editor()
        self._go(kind, uid)
