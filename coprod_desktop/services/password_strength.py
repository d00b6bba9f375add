"""How hard a password is to guess, estimated as a thief would go about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from coprod_desktop.domain.words import Words

LONGEST = 72
"""Letters that are looked at: zxcvbn takes no more, and more are never needed."""


class Strength(StrEnum):
    """How long a password would stand."""

    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


BY_SCORE = (Strength.WEAK, Strength.WEAK, Strength.FAIR, Strength.GOOD, Strength.STRONG)


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A judgement of a password: `says` in a sentence, `tip` what would help, or ""."""

    strength: Strength
    says: str
    tip: str


def estimate(password: str, known: Iterable[str], words: Words) -> Estimate | None:
    """Judge a password; None for an empty one. No password is forbidden.

    `known` are words a thief would try first: names of the file, the group and its people.
    """
    if not password:
        return None
    judged = _zxcvbn()(password[:LONGEST], user_inputs=[*_pieces(known)])
    strength = BY_SCORE[judged["score"]]
    enough = strength in (Strength.GOOD, Strength.STRONG)
    return Estimate(
        strength=strength,
        says=words.say(f"password.{strength.value}"),
        tip="" if enough else words.say("password.tip"),
    )


def _pieces(known: Iterable[str]) -> set[str]:
    return {piece.casefold() for text in known for piece in (text, *text.split()) if piece}


@cache
def _zxcvbn() -> Any:
    """The library, loaded when a password is first typed."""
    from zxcvbn import zxcvbn

    return zxcvbn
