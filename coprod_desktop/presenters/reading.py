"""Why a file is open to read only, in words, and whether it may become possible to write."""

from __future__ import annotations

from dataclasses import dataclass

from coprod_desktop.domain.holders import Holder
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words

HOPELESS = frozenset({"read_only", "folder_not_writable"})
"""Why nothing can be written here at all, whoever else has the file."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What stands at the top of the window: a word, a sentence, and the words of the way on."""

    kind: str
    why: str
    way: str = ""


def reading(barred: Unavailable, holder: Holder | None, words: Words, here: str) -> Reading:
    """What is said of a file that is open to read; `here` is the name of this computer."""
    kind, why = words.say("reading.kind"), _why(barred, holder, words, here)
    way = "" if barred.code in HOPELESS else words.say("reading.write")
    return Reading(kind, why, way)


def stale(error: Unavailable, words: Words) -> Reading:
    """What is said of a file that was open to write, and can be written no more."""
    way = words.say("reading.reopen")
    return Reading(words.say("reading.stale"), words.say(f"reading.{error.code}"), way)


def _why(barred: Unavailable, holder: Holder | None, words: Words, here: str) -> str:
    if barred.code != "open_to_read" or holder is None:
        return words.say(f"reading.{barred.code}")
    if not holder.computer:
        return words.say("reading.held_nobody")
    who = holder.who or holder.computer
    key = "held_here" if holder.computer == here else "held"
    return words.say(f"reading.{key}", who=who, computer=holder.computer)
