"""A framework of a group's own as entries to be typed: out of a definition, into one, into text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from coprod_desktop.domain.frameworks import FrameworkKind


class EntryKind(StrEnum):
    """What an entry is: the first two stand on ladders, the others on checklists."""

    RUNG = "rung"
    BESIDE = "beside"
    SECTION = "section"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One rung, place, section or statement as it is typed; `band` is the name of a band."""

    kind: EntryKind
    key: str = ""
    name: str = ""
    short: str = ""
    text: str = ""
    question: str = ""
    band: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What is typed of the whole; `lines` are names of bands or of scores."""

    name: str = ""
    about: str = ""
    credit: str = ""
    link: str = ""
    lines: tuple[str, ...] = ()


def heading_of(made: Mapping[str, Any]) -> Heading:
    """What a definition says of the whole; bands stand as drawn, the highest first."""
    if made["kind"] == FrameworkKind.LADDER:
        lines = tuple(band["name"] for band in reversed(made["bands"]))
    else:
        lines = tuple(step["label"] for step in made["scale"])
    return Heading(
        name=made["name"],
        about=made["about"],
        credit=made["credit"],
        link=made["link"],
        lines=lines,
    )


def entries_of(made: Mapping[str, Any]) -> list[Entry]:
    """The entries of a definition; a ladder's stand as drawn, the highest first."""
    if made["kind"] == FrameworkKind.CHECKLIST:
        return [entry for section in made["sections"] for entry in _of_section(section)]
    bands = {band["key"]: band["name"] for band in made["bands"]}
    rungs = [_of_rung(rung, EntryKind.RUNG, bands) for rung in reversed(made["rungs"])]
    return [*rungs, *(_of_rung(place, EntryKind.BESIDE, bands) for place in made["beside"])]


def definition_from(
    kind: FrameworkKind, heading: Heading, entries: Sequence[Entry], begun: Mapping[str, Any]
) -> dict[str, Any]:
    """The definition that is typed; `begun` is the one it began with, whose keys stay."""
    made: dict[str, Any] = {
        "kind": kind.value,
        "name": heading.name,
        "about": heading.about,
        "credit": heading.credit,
        "link": heading.link,
    }
    if kind is FrameworkKind.CHECKLIST:
        made["scale"] = _scale(heading.lines, begun)
        made["sections"] = _sections(entries)
        return made
    keys = _band_keys(heading.lines, begun)
    rungs = [entry for entry in entries if entry.kind is EntryKind.RUNG]
    beside = [entry for entry in entries if entry.kind is EntryKind.BESIDE]
    made["bands"] = [{"key": keys[name], "name": name} for name in reversed(heading.lines)]
    made["rungs"] = [_rung(entry, keys.get(entry.band, "")) for entry in reversed(rungs)]
    made["beside"] = [_rung(entry, "") for entry in beside]
    return made


def draft_of(entries: Iterable[Entry]) -> str:
    """All entries as text, a line each, to be kept while they are typed."""
    told = ((e.name, e.short, e.text, e.question, e.band, e.kind, e.key) for e in entries)
    return "\n".join("\t".join(re.sub(r"\s", " ", part) for part in parts) for parts in told)


def entries_in(draft: str) -> list[Entry]:
    """The entries of a draft; lines that are none are left out."""
    entries = []
    for line in draft.splitlines():
        parts = line.split("\t")
        if len(parts) == len(Entry.__dataclass_fields__) and parts[5] in set(EntryKind):
            name, short, text, question, band, kind, key = parts
            entries.append(
                Entry(
                    kind=EntryKind(kind),
                    key=key,
                    name=name,
                    short=short,
                    text=text,
                    question=question,
                    band=band,
                )
            )
    return entries


def _band_keys(names: Sequence[str], begun: Mapping[str, Any]) -> dict[str, str]:
    """A key for each band; one known by its name keeps its own."""
    known = {band["name"]: band["key"] for band in begun.get("bands", ())}
    free = (key for number in range(1, 100) if (key := f"band_{number}") not in known.values())
    return {name: known.get(name) or next(free) for name in names}


def _scale(labels: Sequence[str], begun: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Scores from 1 upwards; those of the version before where there are as many."""
    before = [step["score"] for step in begun.get("scale", ())]
    scores = before if len(before) == len(labels) else range(1, len(labels) + 1)
    return [{"score": score, "label": label} for score, label in zip(scores, labels, strict=True)]


def _of_rung(rung: Mapping[str, str], kind: EntryKind, bands: Mapping[str, str]) -> Entry:
    return Entry(
        kind=kind,
        key=rung["key"],
        name=rung["name"],
        short=rung["short"],
        text=rung["meaning"],
        question=rung["question"],
        band=bands.get(rung.get("band", ""), ""),
    )


def _of_section(section: Mapping[str, Any]) -> list[Entry]:
    heading = Entry(
        kind=EntryKind.SECTION, key=section["key"], name=section["name"], text=section["text"]
    )
    statements = (
        Entry(kind=EntryKind.STATEMENT, key=each["key"], name=each["text"], text=each["help"])
        for each in section["statements"]
    )
    return [heading, *statements]


def _rung(entry: Entry, band: str) -> dict[str, str]:
    return {
        "key": entry.key,
        "band": band,
        "name": entry.name,
        "short": entry.short,
        "meaning": entry.text,
        "question": entry.question,
    }


def _sections(entries: Sequence[Entry]) -> list[dict[str, Any]]:
    sections: list[dict[str, Any]] = []
    for entry in entries:
        if entry.kind is EntryKind.SECTION:
            made = {"key": entry.key, "name": entry.name, "text": entry.text, "statements": []}
            sections.append(made)
        elif sections:
            statement = {"key": entry.key, "text": entry.name, "help": entry.text}
            sections[-1]["statements"].append(statement)
    return sections
