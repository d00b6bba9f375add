"""Ladders and checklists of a group's own, as JSON definitions: read with every problem told."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from typing import Any

from coprod_desktop.domain.frameworks import (
    Band,
    Checklist,
    Framework,
    FrameworkKind,
    Heading,
    Rung,
    ScaleStep,
    Section,
    Statement,
    Terms,
)
from coprod_desktop.domain.refusals import Refused

Own = Framework | Checklist
"""What a group may make of its own."""
Definition = Mapping[str, Any]

RUNGS, BANDS, BESIDE = (2, 12), (0, 6), (0, 3)
SCALE, SECTIONS, STATEMENTS = (2, 10), (1, 20), (1, 30)
"""The fewest and the most there may be; statements in each section."""
SCORES = (0, 100)
NAME = 60
"""The longest name, in characters."""
TEXT = 500
"""The longest explanation, in characters."""

_KEY = re.compile(r"[a-z0-9][a-z0-9_]{0,39}")
_VERSION = re.compile(r"[1-9][0-9]{0,8}")
_TURNING = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0xFEFF))
_LINK = re.compile(r"https?://[^\s<>\"]+")


def read(definition: Definition) -> tuple[Own | None, tuple[Refused, ...]]:
    """The ladder or checklist a definition makes, or None and everything wrong with it.

    The field of a problem is its place: "rungs[2].name".
    """
    reading = _Reading()
    own = reading.own(definition)
    return (None if reading.problems else own), tuple(reading.problems)


def own_of(definition: Definition) -> Own:
    """The ladder or checklist a definition makes; refuses its first problem."""
    own, problems = read(definition)
    if own is None:
        raise problems[0]
    return own


def ladder_of(definition: Definition) -> Framework:
    """The ladder a definition makes; refuses its first problem, and a checklist."""
    own = own_of(definition)
    if not isinstance(own, Framework):
        raise Refused("not_a_ladder", "kind")
    return own


def checklist_of(definition: Definition) -> Checklist:
    """The checklist a definition makes; refuses its first problem, and a ladder."""
    own = own_of(definition)
    if not isinstance(own, Checklist):
        raise Refused("not_a_checklist", "kind")
    return own


def from_json(text: str) -> Own:
    """Read a definition kept as text; refuses as `own_of`, and "framework_unreadable"."""
    try:
        made = json.loads(text)
    except (ValueError, RecursionError):
        made = None
    if not isinstance(made, dict):
        raise Refused("framework_unreadable", "definition")
    return own_of(made)


def as_json(own: Own) -> str:
    """The definition as text, the same for the same framework."""
    return json.dumps(definition_of(own), ensure_ascii=False)


def definition_of(own: Own) -> dict[str, Any]:
    """The definition of a ladder or checklist, as it is kept and as it stands in a file."""
    made: dict[str, Any] = {"kind": kind_of(own).value}
    for name in ("key", "version", "name", "about", "credit", "link"):
        made[name] = getattr(own, name)
    if isinstance(own, Framework):
        made["bands"] = [asdict(band) for band in own.bands]
        made["rungs"] = [asdict(rung) for rung in own.rungs]
        made["beside"] = [_without_band(rung) for rung in own.beside]
    else:
        made["scale"] = [asdict(step) for step in own.scale]
        made["sections"] = [_section(section) for section in own.sections]
    return made


def kind_of(own: Own) -> FrameworkKind:
    """Whether it is a ladder or a checklist."""
    return FrameworkKind.LADDER if isinstance(own, Framework) else FrameworkKind.CHECKLIST


def same_but_version(one: Own, other: Own) -> bool:
    """Whether two frameworks say the same, whatever their keys and versions."""
    return one == replace(other, key=one.key, version=one.version)


def _without_band(rung: Rung) -> dict[str, Any]:
    return {name: value for name, value in asdict(rung).items() if name != "band"}


def _section(section: Section) -> dict[str, Any]:
    return {**asdict(section), "statements": [asdict(each) for each in section.statements]}


class _Reading:
    """One definition being read: what cannot be read is told, and read as empty."""

    def __init__(self) -> None:
        self.problems: list[Refused] = []

    def own(self, definition: Definition) -> Own | None:
        kind = definition.get("kind")
        if kind == FrameworkKind.LADDER:
            return self._ladder(definition)
        if kind == FrameworkKind.CHECKLIST:
            return self._checklist(definition)
        self._tell("framework_kind_unknown", "kind")
        return None

    def _ladder(self, definition: Definition) -> Framework:
        bands = tuple(
            Band(key=self._key(each, where), name=self._text(each, "name", where, needed=True))
            for where, each in self._entries(definition, "bands", BANDS)
        )
        ladder = Framework(
            **self._heading(definition),
            bands=bands,
            rungs=tuple(
                self._rung(each, where) for where, each in self._entries(definition, "rungs", RUNGS)
            ),
            beside=tuple(
                replace(self._rung(each, where), band="")
                for where, each in self._entries(definition, "beside", BESIDE)
            ),
        )
        self._check_bands(ladder)
        self._check_twins([(f"bands[{n}]", each.key, each.name) for n, each in enumerate(bands)])
        self._check_twins(
            [
                *((f"rungs[{n}]", each.key, each.name) for n, each in enumerate(ladder.rungs)),
                *((f"beside[{n}]", each.key, each.name) for n, each in enumerate(ladder.beside)),
            ]
        )
        return ladder

    def _rung(self, each: Definition, where: str) -> Rung:
        return Rung(
            key=self._key(each, where),
            band=self._text(each, "band", where),
            name=self._text(each, "name", where, needed=True),
            short=self._text(each, "short", where),
            meaning=self._text(each, "meaning", where, TEXT),
            question=self._text(each, "question", where, TEXT),
        )

    def _check_bands(self, ladder: Framework) -> None:
        """Where there are bands, each rung is in one, and the rungs of each are neighbours."""
        known = [band.key for band in ladder.bands]
        met: list[str] = []
        for place, rung in enumerate(ladder.rungs):
            where = f"rungs[{place}].band"
            if known and not rung.band:
                self._tell("band_missing", where, name=rung.name)
            elif rung.band and rung.band not in known:
                self._tell("band_unknown", where, name=rung.name)
            elif rung.band in met and rung.band != met[-1]:
                self._tell("band_apart", where, name=rung.name)
            met.append(rung.band)
        for place, band in enumerate(ladder.bands):
            if band.key not in met:
                self._tell("band_empty", f"bands[{place}]", name=band.name)

    def _checklist(self, definition: Definition) -> Checklist:
        checklist = Checklist(
            **self._heading(definition),
            scale=tuple(
                ScaleStep(
                    score=self._score(each, where),
                    label=self._text(each, "label", where, needed=True),
                )
                for where, each in self._entries(definition, "scale", SCALE)
            ),
            sections=tuple(
                self._a_section(each, where)
                for where, each in self._entries(definition, "sections", SECTIONS)
            ),
        )
        for place in range(1, len(checklist.scale)):
            if checklist.scale[place].score <= checklist.scale[place - 1].score:
                self._tell("scores_not_rising", f"scale[{place}].score")
        sections = list(enumerate(checklist.sections))
        self._check_twins([(f"sections[{n}]", each.key, each.name) for n, each in sections])
        self._check_twins(
            [
                (f"sections[{n}].statements[{m}]", each.key, each.text)
                for n, section in sections
                for m, each in enumerate(section.statements)
            ]
        )
        return checklist

    def _a_section(self, section: Definition, where: str) -> Section:
        return Section(
            key=self._key(section, where),
            name=self._text(section, "name", where, needed=True),
            text=self._text(section, "text", where, TEXT),
            statements=tuple(
                Statement(
                    key=self._key(each, here),
                    text=self._text(each, "text", here, TEXT, needed=True),
                    help=self._text(each, "help", here, TEXT),
                )
                for here, each in self._entries(section, "statements", STATEMENTS, where)
            ),
        )

    def _heading(self, definition: Definition) -> Heading:
        link = self._text(definition, "link", "", TEXT)
        if link and not _LINK.fullmatch(link):
            self._tell("link_unfit", "link", link=link)
        return Heading(
            key=self._key(definition, ""),
            version=self._version(definition),
            name=self._text(definition, "name", "", needed=True),
            credit=self._text(definition, "credit", "", TEXT),
            link=link,
            about=self._text(definition, "about", "", TEXT),
            terms=Terms.GROUPS,
        )

    def _version(self, definition: Definition) -> str:
        version = self._text(definition, "version", "", needed=True)
        if 0 < len(version) <= NAME and not _VERSION.fullmatch(version):
            self._tell("version_unfit", "version", version=version)
        return version

    def _key(self, each: Definition, where: str) -> str:
        key = self._text(each, "key", where, needed=True)
        if 0 < len(key) <= NAME and not _KEY.fullmatch(key):
            self._tell("key_unfit", _place(where, "key"), key=key)
        return key

    def _score(self, each: Definition, where: str) -> int:
        score = each.get("score")
        if not isinstance(score, int) or isinstance(score, bool):
            self._tell("not_a_number", f"{where}.score")
            return 0
        if not SCORES[0] <= score <= SCORES[1]:
            self._tell("number_out_of_range", f"{where}.score", least=SCORES[0], most=SCORES[1])
        return score

    def _text(
        self, table: Definition, name: str, where: str, most: int = NAME, *, needed: bool = False
    ) -> str:
        given = table.get(name, "")
        place = _place(where, name)
        if not isinstance(given, str):
            self._tell("not_a_text", place)
            return ""
        text = tidy(given)
        if needed and not text:
            self._tell("empty", place)
        elif len(text) > most:
            self._tell("too_long", place, count=len(text), most=most)
        return text

    def _entries(
        self, table: Definition, name: str, span: tuple[int, int], where: str = ""
    ) -> list[tuple[str, Definition]]:
        """The entries of a list with their places; those that are none are told and left out."""
        given, place = table.get(name, []), _place(where, name)
        if not isinstance(given, list | tuple):
            self._tell("not_a_list", place)
            return []
        least, most = span
        if len(given) < least:
            self._tell("too_few", place, count=len(given), least=least)
        elif len(given) > most:
            self._tell("too_many", place, count=len(given), most=most)
            return []
        entries = []
        for number, each in enumerate(given):
            if isinstance(each, Mapping):
                entries.append((f"{place}[{number}]", each))
            else:
                self._tell("not_an_entry", f"{place}[{number}]")
        return entries

    def _check_twins(self, those: Iterable[tuple[str, str, str]]) -> None:
        """No key and no name stands twice."""
        listed = list(those)
        keys = Counter(key for _, key, _ in listed if key)
        names = Counter(name.casefold() for *_, name in listed if name)
        for where, key, name in listed:
            if keys[key] > 1:
                self._tell("key_twice", f"{where}.key", key=key)
            elif names[name.casefold()] > 1:
                self._tell("name_twice", where, name=name)

    def _tell(self, code: str, field: str, **facts: object) -> None:
        self.problems.append(Refused(code, field, **facts))


def _place(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def tidy(text: str) -> str:
    """Text on one line, without what no screen or paper can show or what turns words round.

    Marks that join letters or name their direction stay; text of nothing but these is none.
    """
    shown = (c for c in text if c.isspace() or unicodedata.category(c) not in {"Cc", "Cs"})
    line = " ".join("".join(shown).translate(_TURNING).split())
    return line if any(unicodedata.category(c) != "Cf" and not c.isspace() for c in line) else ""


def with_keys(definition: Definition) -> dict[str, Any]:
    """The same with a key for each entry that has none, made from its name and its place.

    Entries that have a key keep it, so that they are known again in a later version.
    """
    made = dict(definition)
    for name in ("bands", "rungs", "beside", "sections"):
        if name in made:
            made[name] = _keyed(made[name], name, _taken(made, name))
    statements = {s["key"] for section in made.get("sections", []) for s in _statements(section)}
    for section in made.get("sections", []):
        section["statements"] = _keyed(section.get("statements", []), "statement", statements)
    return made


def _statements(section: Definition) -> list[dict[str, str]]:
    return [{"key": each.get("key", "")} for each in section.get("statements", [])]


def _taken(made: Definition, name: str) -> set[str]:
    """Keys in use: rungs and places beside the ladder share theirs."""
    together = ("rungs", "beside") if name in ("rungs", "beside") else (name,)
    return {each.get("key", "") for each in (e for one in together for e in made.get(one, []))}


def _keyed(entries: Iterable[Definition], noun: str, taken: set[str]) -> list[dict[str, Any]]:
    keyed = []
    for each in entries:
        key = each.get("key", "")
        if not key:
            key = _free(slug(each.get("name") or each.get("text") or "") or noun, taken)
            taken.add(key)
        keyed.append({**each, "key": key})
    return keyed


def slug(name: str) -> str:
    """'Done together!' as "done_together"; empty where there are no Latin letters or digits."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:30].rstrip("_")


def _free(key: str, taken: set[str]) -> str:
    number, free = 1, key
    while free in taken:
        number += 1
        free = f"{key}_{number}"
    return free
