"""RECORD.json read into entries with every problem told, and entries written as RECORD.json."""

from __future__ import annotations

import base64
import binascii
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.attachments import LARGEST, Attachment, digest_of
from coprod_desktop.domain.meetings import Attendance, Meeting, MeetingState
from coprod_desktop.domain.own_frameworks import OwnFramework
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.side_views import WaitingView
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange.entries import (
    Entry,
    Link,
    entry_from,
    fields_of,
    kind_pointed_to,
    without_ids,
    written_value,
)
from coprod_desktop.exchange.framework_checks import FrameworkChecks
from coprod_desktop.exchange.nouns import LOADING_ORDER, NOUNS, Noun, Record, parts
from coprod_desktop.exchange.problems import Problem, misfits, place_of, shown

FORMAT = "coprod-record"
VERSION = 3
READABLE = (1, 2, 3)
"""Versions that are read.

2 brought papers attached, amendments and agendas of a group's own; 3 brought the ladder in full:
guided placing, waiting views, checklists, steps, critiques, challenges and own frameworks.
"""

CONTENTS = "contents"
"""The part of the document that holds the bytes of papers attached, by digest, as base64."""

OWN_WORDS = "own_words"
"""The part that holds the words which a group taught the spelling check; it may be left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """What a record holds that the file does not: nothing may be loaded if there are problems.

    `entries` stand so that each links only to entries before it or to those already present;
    within a kind they keep the order of the file (but a meeting stands before those whose
    minutes it approved). `same` counts entries that are present already in the same words.
    `contents` are the bytes of papers attached, by digest; `own_words` those that a group
    taught the spelling check.
    """

    entries: tuple[Entry, ...]
    same: int
    problems: tuple[Problem, ...]
    as_of: date | None = None
    contents: Mapping[str, bytes] = field(default_factory=dict)
    own_words: tuple[str, ...] = ()


def parse(text: str, name: str, *, words: Words, present: Iterable[Entry] = ()) -> Parsed:
    """Read a record called `name` for a file that holds the entries `present` already.

    Raises Unavailable "not_json" for text that is no JSON. All else that is wrong is told in
    `problems`: the wrong format, whatever the schema refuses, ids that stand twice, links to
    nothing, what the rules of the domain refuse, and entries present in other words.
    """
    document, problems = json_of(text, name, words)
    problems = problems or _heading(document, words)
    if problems:
        return Parsed(entries=(), same=0, problems=tuple(problems))
    return _Reading(document, words, {entry.uid: entry for entry in present}).parsed()


def decoded(data: bytes, name: str) -> str:
    """The text of a record's bytes, in whichever UTF it is written.

    Raises Unavailable "not_json" for bytes that are no text.
    """
    try:
        return data.decode(json.detect_encoding(data)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Unavailable("not_json", path=name, detail=error.reason, line=line) from error


def write(
    entries: Iterable[Entry],
    *,
    as_of: date | None = None,
    contents: Mapping[str, bytes] | None = None,
    own_words: Iterable[str] = (),
) -> str:
    """The record as text, ending in a line break; equal entries make equal text.

    `contents` are the bytes of papers attached, by digest; `own_words` those that a group taught
    the spelling check, left out where there are none.
    """
    by_kind: dict[str, list[Entry]] = {each.kind: [] for each in NOUNS}
    for entry in entries:
        by_kind[entry.kind].append(entry)
    document: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    if as_of is not None:
        document["as_of"] = as_of.isoformat()
    for each in NOUNS:
        listed = sorted(by_kind[each.kind], key=lambda entry: _sorting(each, entry))
        document[each.plural] = [fields_of(entry) for entry in listed]
    document[CONTENTS] = {
        digest: base64.b64encode(data).decode() for digest, data in sorted((contents or {}).items())
    }
    if taught := sorted(own_words):
        document[OWN_WORDS] = taught
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _sorting(each: Noun, entry: Entry) -> tuple[tuple[bool, Any], ...]:
    """Written by nature, then by UUID; entries of a history keep their order within a day."""
    values = [
        entry.links[name] if name in entry.links else written_value(getattr(entry.record, name))
        for name in each.sorted_by
    ]
    natural = tuple((value is not None, "" if value is None else value) for value in values)
    return natural if each.history else (*natural, (True, entry.uid))


def json_of(text: str, name: str, words: Words) -> tuple[Any, list[Problem]]:
    """What JSON holds, and what is wrong with it; raises Unavailable "not_json" for other text."""
    wrong: list[str] = []

    def gathered(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [key for key, _ in pairs]
        doubled = (key for key in dict.fromkeys(names) if names.count(key) > 1)
        wrong.extend(words.say("record.name_twice", name=key) for key in doubled)
        return dict(pairs)

    def no_number(constant: str) -> None:
        wrong.append(words.say("record.not_a_number", found=constant))

    try:
        document = json.loads(text, object_pairs_hook=gathered, parse_constant=no_number)
    except json.JSONDecodeError as error:
        raise Unavailable("not_json", path=name, detail=error.msg, line=error.lineno) from error
    except (RecursionError, ValueError):  # nested too deeply; a number of thousands of digits
        return None, [Problem("", words.say("record.beyond_reading"))]
    return document, [Problem("", sentence) for sentence in wrong]


def _heading(document: Any, words: Words) -> list[Problem]:
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        return [Problem("format", words.say("record.not_a_record"))]
    version = document.get("version")
    if version not in READABLE or isinstance(version, bool):
        sentence = words.say("record.other_version", found=shown(version), ours=VERSION)
        return [Problem("version", sentence)]
    return []


class _Reading:
    """One record being read: gathers entries and problems place by place."""

    def __init__(
        self, document: dict[str, Any], words: Words, present: Mapping[str, Entry]
    ) -> None:
        self._document = document
        self._words = words
        self._present = present
        self._problems: list[Problem] = []
        self._places: dict[str, str] = {}
        self._read: list[tuple[str, Entry]] = []

    def parsed(self) -> Parsed:
        self._gather(self._fit())
        kinds = self._kinds()
        for place, entry in self._read:
            self._check_links(place, entry, kinds)
        numbers = {uid: number for number, uid in enumerate(kinds, start=1)}
        ids = defaultdict(int, numbers)  # a link to nothing was told already, and counts as 0
        frameworks = FrameworkChecks(self._own_frameworks())
        self._read = [
            (place, self._ruled(place, entry, ids, frameworks)) for place, entry in self._read
        ]
        self._check_pairs()
        self._check_approvals()
        self._check_amendments()
        contents = self._contents()
        added = self._compared()
        as_of = self._document.get("as_of")
        if self._problems:
            return Parsed(entries=(), same=0, problems=tuple(self._problems))
        return Parsed(
            entries=self._ordered(added),
            same=len(self._read) - len(added),
            problems=(),
            as_of=date.fromisoformat(as_of) if as_of else None,
            contents=contents,
            own_words=tuple(self._document.get(OWN_WORDS, ())),
        )

    def _tell(self, place: str, key: str, **facts: object) -> None:
        self._problems.append(Problem(place, self._words.say(f"record.{key}", **facts)))

    def _fit(self) -> set[tuple[str | int, ...]]:
        """Hold the document against the schema; the paths of entries that do not fit."""
        found = misfits(self._document, self._words)
        unkept = _unkept(self._document)
        self._problems += [misfit.problem for misfit in found]
        for path in unkept:
            self._tell(place_of(path), "unkept")
        return {misfit.path[:2] for misfit in found} | {path[:2] for path in unkept}

    def _gather(self, broken: set[tuple[str | int, ...]]) -> None:
        for each, index, fields in self._listed():
            uid = _uid(fields)
            place = place_of((each.plural, index))
            if uid and uid in self._places:
                self._tell(f"{place}.id", "id_twice", other=self._places[uid])
            elif uid:
                self._places[uid] = place
            if not {(each.plural,), (each.plural, index)} & broken:
                self._read.append((place, entry_from(each.kind, fields)))

    def _listed(self) -> Iterator[tuple[Noun, int, Any]]:
        for each in NOUNS:
            listed = self._document.get(each.plural, [])
            if isinstance(listed, list):
                for index, fields in enumerate(listed):
                    yield each, index, fields

    def _kinds(self) -> dict[str, str]:
        """The kind behind every UUID that a link may name, also of entries that do not fit."""
        kinds = {uid: entry.kind for uid, entry in self._present.items()}
        kinds.update(
            {uid: each.kind for each, _, fields in self._listed() if (uid := _uid(fields))}
        )
        return kinds

    def _check_links(self, place: str, entry: Entry, kinds: Mapping[str, str]) -> None:
        for where, target, uid in _targets(entry):
            if uid not in kinds:
                self._tell(f"{place}.{where}", "links_to_nothing", uid=uid)
            elif kinds[uid] != target:
                self._tell(f"{place}.{where}", "links_to_other", found=kinds[uid], wanted=target)

    def _own_frameworks(self) -> Iterator[OwnFramework]:
        """The frameworks that groups made, those of the file and those being brought in."""
        for entry in (*self._present.values(), *(entry for _, entry in self._read)):
            if isinstance(entry.record, OwnFramework):
                yield entry.record

    def _ruled(
        self, place: str, entry: Entry, ids: Mapping[str, int], frameworks: FrameworkChecks
    ) -> Entry:
        """The entry as the rules of the domain leave it; told where they refuse it."""
        try:
            record = _checked(entry.joined(ids), frameworks)
        except Refused as refused:
            where = ".".join(filter(None, (place, refused.field.removesuffix("_id"))))
            self._problems.append(Problem(where, self._words.refusal(refused)))
            return entry
        return replace(entry, record=without_ids(record))

    def _check_pairs(self) -> None:
        """What only one entry may have is no other's."""
        taken = {pair: uid for uid, entry in self._present.items() for pair in _pairs(entry)}
        for place, entry in self._read:
            for pair in _pairs(entry):
                if taken.setdefault(pair, entry.uid) != entry.uid:
                    self._tell(f"{place}.{pair[0]}", f"{pair[0]}_taken", value=pair[-1])

    def _check_approvals(self) -> None:
        """Meetings do not approve each other's minutes in a circle."""
        approving = {
            entry.uid: entry.links["approved_at_id"]
            for entry in (*self._present.values(), *(entry for _, entry in self._read))
            if entry.kind == "meeting"
        }
        for place, entry in self._read:
            if entry.kind == "meeting" and _in_circle(entry.uid, approving):
                self._tell(f"{place}.approved_at", "approved_in_circle")

    def _check_amendments(self) -> None:
        """Only approved minutes have corrections beside them."""
        entries = (*self._present.values(), *(entry for _, entry in self._read))
        approved = {
            entry.uid
            for entry in entries
            if isinstance(entry.record, Meeting) and entry.record.state is MeetingState.APPROVED
        }
        for place, entry in self._read:
            if entry.kind == "amendment" and entry.links["meeting_id"] not in approved:
                self._tell(f"{place}.meeting", "amended_unapproved")

    def _contents(self) -> dict[str, bytes]:
        """The bytes of papers attached; told where they are not what they are said to be."""
        given = self._document.get(CONTENTS, {})
        wanted = {
            entry.record.digest: (place, entry.record)
            for place, entry in self._read
            if isinstance(entry.record, Attachment) and entry.uid not in self._present
        }
        read = {}
        for digest, (place, attachment) in wanted.items():
            data = _decoded(given.get(digest) if isinstance(given, dict) else None)
            if data is None or (digest_of(data), len(data)) != (digest, attachment.size):
                self._tell(f"{place}.digest", "contents_missing")
            elif len(data) > LARGEST:
                self._tell(f"{place}.size", "contents_too_large")
            else:
                read[digest] = data
        return read

    def _compared(self) -> list[Entry]:
        """The entries that are not present; told where one is present in other words."""
        added = []
        for place, entry in self._read:
            here = self._present.get(entry.uid)
            if here is None:
                added.append(entry)
            elif here != entry:
                names = _differing(here, entry)
                self._tell(place, "here_in_other_words", fields=names)
        return added

    def _ordered(self, added: list[Entry]) -> tuple[Entry, ...]:
        ordered: list[Entry] = []
        for kind in LOADING_ORDER:
            alike = [entry for entry in added if entry.kind == kind]
            ordered += _approving_first(alike) if kind == "meeting" else alike
        return tuple(ordered)


def _decoded(text: Any) -> bytes | None:
    try:
        return base64.b64decode(text, validate=True) if isinstance(text, str) else None
    except (binascii.Error, ValueError):
        return None


def _uid(fields: Any) -> str:
    uid = fields.get("id") if isinstance(fields, dict) else None
    return uid.lower() if isinstance(uid, str) else ""


def _unkept(document: Any) -> list[tuple[str | int, ...]]:
    """Places of texts with characters that no file can keep: NUL and halves of pairs."""
    found: list[tuple[str | int, ...]] = []
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), document)]
    while waiting:
        path, value = waiting.pop()
        if isinstance(value, str) and not _keepable(value):
            found.append(path)
        elif isinstance(value, list):
            waiting += [((*path, index), each) for index, each in enumerate(value)]
        elif isinstance(value, dict):
            waiting += [((*path, key), each) for key, each in value.items()]
    return found[::-1]


def _keepable(text: str) -> bool:
    return text.isprintable() or not any(
        character == "\0" or "\ud800" <= character <= "\udfff" for character in text
    )


def _targets(entry: Entry) -> Iterator[tuple[str, str, str]]:
    """Each link of an entry: its place in the entry, the kind it must name, its UUID."""
    for part in parts(entry.kind):
        link = entry.links.get(part.attribute)
        if isinstance(link, str):
            yield part.name, part.target, link
        for index, uid in enumerate(link if isinstance(link, tuple) else ()):
            if uid is None:
                continue
            if part.shape.points:
                piece = getattr(entry.record, part.attribute)[index]
                yield f"{part.name}[{index}].target", kind_pointed_to(piece), uid
            else:
                yield f"{part.name}[{index}]", part.target, uid


def _checked(record: Record, frameworks: FrameworkChecks) -> Record:
    """The record as its own rules and those of its state leave it. Raises Refused."""
    frameworks.check(record)
    match record:
        case Meeting(state=MeetingState.APPROVED):
            _approved(record)
        case Action(number=0):
            raise Refused("empty", "number")
    checked: Callable[[], Record] | None = getattr(record, "checked", None)
    return checked() if checked else record


def _approved(meeting: Meeting) -> None:
    if meeting.approved_on is None:
        raise Refused("empty", "approved_on")
    draft = replace(meeting, state=MeetingState.DRAFT)
    draft.approved(meeting.approved_on, meeting.approved_at_id)


def _pairs(entry: Entry) -> Iterator[tuple[str, Any, Any]]:
    """What only one entry may have: a number in a group, a person at a meeting, and so on."""
    match entry.record:
        case Action(number=number):
            yield "number", entry.links["group_id"], number
        case Attendance():
            yield "person", entry.links["meeting_id"], entry.links["person_id"]
        case OwnFramework(key=key, version=version):
            yield "framework", key, version
        case WaitingView(view=view):
            yield "view", entry.links["initiative_id"], view


def _differing(here: Entry, there: Entry) -> str:
    """The names of the fields in which two entries of one UUID differ."""
    if here.kind != there.kind:
        return here.kind
    before, after = fields_of(here), fields_of(there)
    return ", ".join(name for name in after if after[name] != before[name])


def _in_circle(uid: str, approving: Mapping[str, Link]) -> bool:
    """Whether the meetings that approve, one after the other, lead back to the first."""
    passed: set[object] = set()
    step: object = approving[uid]
    while step is not None and step not in passed and step != uid:
        passed.add(step)
        step = approving.get(str(step))
    return step == uid


def _approving_first(meetings: list[Entry]) -> list[Entry]:
    """The meetings in their order, but each after the one that approved its minutes."""
    waiting = {entry.uid: entry for entry in meetings}
    ordered: list[Entry] = []
    while waiting:
        chain: list[Entry] = []
        uid: object = next(iter(waiting))
        while uid in waiting:
            chain.append(waiting.pop(str(uid)))
            uid = chain[-1].links["approved_at_id"]
        ordered += reversed(chain)
    return ordered
