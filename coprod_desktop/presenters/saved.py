"""What the side bar says of the file: whether all is saved, since when, and who can read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from coprod_desktop.domain.words import Words


class Saving(Enum):
    """How it stands with what was written last; the value is the mark before its words."""

    SAVED = "✓"
    WAITS = "…"
    FAILED = "!"


@dataclass(frozen=True, slots=True)
class SavedLine:
    """A mark and a headline, and quieter lines under it."""

    mark: str
    headline: str
    under: tuple[str, ...]


def saved_line(
    saving: Saving,
    last: datetime | None,
    now: datetime,
    words: Words,
    *,
    protected: bool,
    read_only: bool = False,
    copied: tuple[str, ...] = (),
) -> SavedLine:
    """The words for the state of the file, last saved at `last`; promises nothing else.

    `copied` says how old its copies are.
    """
    kept = "read_only" if read_only and saving is Saving.SAVED else saving.name.lower()
    headline = words.say(f"saved.{kept}")
    under = [_when(last, now, words)] if last else []
    under += copied
    under.append(words.say("saved.password" if protected else "saved.no_password"))
    return SavedLine(saving.value, headline, tuple(under))


def _when(moment: datetime, now: datetime, words: Words) -> str:
    clock = words.clock(moment)
    if moment.date() == now.date():
        return words.say("saved.today", clock=clock)
    day = words.short_date(moment.date(), now.date())
    return words.say("saved.on", clock=clock, day=day)
