"""A ladder as data: its rungs in order, its bands, where it comes from and in which words."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass

from coprod_desktop.domain.refusals import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One rung: `short` is a few words beside its name, `meaning` a sentence or two."""

    key: str
    name: str
    band: str
    short: str
    meaning: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """Neighbouring rungs that share a way of working ("done with")."""

    key: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """A ladder: `rungs` stand from bottom to top; `beside` are places that are no rung."""

    key: str
    version: str
    name: str
    credit: str
    link: str
    bands: tuple[Band, ...]
    rungs: tuple[Rung, ...]
    beside: tuple[Rung, ...] = ()

    @property
    def top_down(self) -> tuple[Rung, ...]:
        """The rungs as drawn: the highest first."""
        return tuple(reversed(self.rungs))

    def place(self, key: str) -> Rung:
        """The rung or place beside the ladder with this key; refuse an unknown one."""
        for rung in (*self.rungs, *self.beside):
            if rung.key == key:
                return rung
        raise Refused("unknown_rung", "rung", rung=key)

    def height(self, key: str) -> int | None:
        """How high a rung stands, the lowest being 1; None for a place beside the ladder."""
        for height, rung in enumerate(self.rungs, start=1):
            if rung.key == key:
                return height
        return None

    def steps(self, before: str, after: str) -> int | None:
        """How many rungs up (or, negative, down) from one to another; None off the ladder."""
        low, high = self.height(before), self.height(after)
        return None if low is None or high is None else high - low


def framework_from(structure: str, words: str) -> Framework:
    """Read a framework from its structure and its words in one language (both TOML text)."""
    shape, names = tomllib.loads(structure), tomllib.loads(words)

    def rung(key: str, band: str) -> Rung:
        said = names["rungs"][key]
        return Rung(
            key=key,
            band=band,
            name=said["name"],
            short=said["short"],
            meaning=said["meaning"],
            question=said["question"],
        )

    return Framework(
        key=shape["key"],
        version=shape["version"],
        name=names["name"],
        credit=names["credit"],
        link=shape["link"],
        bands=tuple(Band(key=b["key"], name=names["bands"][b["key"]]) for b in shape["bands"]),
        rungs=tuple(rung(key, b["key"]) for b in shape["bands"] for key in b["rungs"]),
        beside=tuple(rung(key, "") for key in shape["beside"]),
    )
