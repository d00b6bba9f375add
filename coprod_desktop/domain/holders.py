"""Who has a group file open to write in it, as its lock says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

BEAT_SECONDS = 20  # between two signs of life of a program that has a file open


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """The one program that may write: whose, where, since when, and when it last gave a sign.

    `who` or `computer` is empty where the lock does not say. `hold` is a name for this one
    time of holding; no two are the same.
    """

    who: str
    computer: str
    since: datetime
    beat: datetime
    process: int
    version: str
    hold: str
