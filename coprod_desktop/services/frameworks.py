"""Ladders, checklists and lists: those of the program, and a group's own, made and shared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.framework_definitions import (
    Own,
    as_json,
    kind_of,
    own_of,
    same_but_version,
    with_keys,
)
from coprod_desktop.domain.framework_lists import (
    Crosswalk,
    Explanation,
    GuidedWords,
    Levels,
    PhraseList,
    Scenarios,
    TermList,
)
from coprod_desktop.domain.frameworks import (
    Checklist,
    Credited,
    Framework,
    FrameworkKind,
    FrameworkLine,
    Steps,
)
from coprod_desktop.domain.own_frameworks import OwnFramework, OwnKind
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange import framework_file
from coprod_desktop.exchange.built_in_frameworks import LADDER, BuiltInFrameworks, built_in
from coprod_desktop.services.known_frameworks import (
    AllFrameworks,
    definition,
    newest,
    number_of,
    own_versions,
)
from coprod_desktop.services.service import Service
from coprod_desktop.services.whole_file import write_whole
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import FrameworkRow, GroupRow
from coprod_desktop.store.store import Store

OWN_KEY = "own_"
MANY = 10_000
"""A file that says it is this version, or a later one, is not taken at its word."""


class FrameworkWrong(Refused):
    """A file that was not brought in; `problems` says what is wrong and where."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("framework_wrong", "path", count=len(problems))
        self.problems = problems


class Frameworks(Service):
    """The ladders, checklists and lists of a file. A version is never changed, only followed."""

    def __init__(
        self, store: Store, words: Words, shipped: BuiltInFrameworks | None = None
    ) -> None:
        super().__init__(store)
        self._words = words
        self._shipped = shipped or built_in()
        self._all = AllFrameworks(self._shipped)

    def ladder(self, group_id: int) -> Framework:
        """The ladder on which a group places its work; refuses "unknown"."""
        with self._store.reading() as session:
            group = mapping.GROUP.read(mapping.GROUP.get(session, group_id))
            return self._all.ladder_of(session, group)

    def ladder_of(self, key: str, version: str) -> Framework:
        """A ladder in the version under which something was placed; refuses if nobody has it."""
        with self._store.reading() as session:
            return self._all.ladder(session, key, version)

    def ladders(self, group_id: int) -> tuple[Framework, ...]:
        """The ladders a group may choose from: the seven-rung one first, retired ones left out."""
        own = (line.framework for line in self._own_lines(group_id) if line.retired is None)
        return (self._shipped.ladder(), *(one for one in own if isinstance(one, Framework)))

    def checklists(self, group_id: int) -> tuple[Checklist, ...]:
        """The checklists a group may score: the program's, then its own that are not retired."""
        own = (line.framework for line in self._own_lines(group_id) if line.retired is None)
        return (*self._shipped.checklists(), *(one for one in own if isinstance(one, Checklist)))

    def checklist_of(self, key: str, version: str) -> Checklist:
        """A checklist in the version under which it was scored; refuses if nobody has it."""
        with self._store.reading() as session:
            return self._all.checklist(session, key, version)

    def steps(self) -> Steps:
        """The five steps to success."""
        return self._shipped.steps()

    def levels(self) -> Levels:
        """The three levels of the four Co's, in both vocabularies."""
        return self._shipped.levels()

    def terms(self, key: str) -> TermList:
        """A list: "challenges", "limits", "not_co_production", "critique", "slips"."""
        return self._shipped.terms(key)

    def claims(self) -> PhraseList:
        """Phrases that often claim more than was done."""
        return self._shipped.claims()

    def crosswalk(self) -> Crosswalk:
        """The seven-rung ladder beside other ladders."""
        return self._shipped.crosswalk()

    def scenarios(self) -> Scenarios:
        """Scenario cards."""
        return self._shipped.scenarios()

    def explanation(self) -> Explanation:
        """The seven-rung ladder explained, also in easy words."""
        return self._shipped.explanation()

    def guided(self) -> GuidedWords:
        """The words of the guided questions."""
        return self._shipped.guided()

    def listed(self, group_id: int) -> tuple[FrameworkLine, ...]:
        """Everything there is, a group's own first, then the program's in the order of kinds."""
        with self._store.reading() as session:
            chosen = mapping.GROUP.get(session, group_id).ladder or LADDER
        own = self._own_lines(group_id)
        if chosen not in {LADDER, *(line.framework.key for line in own)}:
            chosen = LADDER
        shipped = (self._shipped.get(key) for key in _in_order(self._shipped))
        lines = (*own, *(self._shipped_line(framework) for framework in shipped))
        return tuple(replace(line, chosen=line.framework.key == chosen) for line in lines)

    def choose_ladder(self, group_id: int, key: str) -> None:
        """Use another ladder from now on; what was placed stays on the ladder it was placed on.

        Refuses "unknown_framework" for none of the group's ladders, and "ladder_retired".
        """
        with self._store.action("choose_ladder") as work:
            group: GroupRow = mapping.GROUP.get(work.session, group_id)
            if key not in ("", LADDER):
                row = _newest(work.session, group_id, key)
                if row.framework_kind is not OwnKind.LADDER:
                    raise Refused("unknown_framework", "framework", framework=key, version="")
                if row.retired is not None:
                    raise Refused("ladder_retired", "framework", name=row.name)
            group.ladder = "" if key == LADDER else key

    def add_own(self, group_id: int, made: Mapping[str, Any]) -> str:
        """Add a ladder or checklist of the group's own and return its key.

        `made` is a definition without keys or version (see framework_definitions); refuses its
        first problem, with its place as the field.
        """
        own = own_of({**with_keys(made), "key": _new_key(), "version": "1"})
        with self._store.action("add_framework") as work:
            mapping.GROUP.get(work.session, group_id)
            _keep(work.session, group_id, own)
        return own.key

    def change_own(self, group_id: int, key: str, made: Mapping[str, Any]) -> str:
        """Keep a changed ladder or checklist as its next version, and return that version.

        What was placed or scored before keeps the version it was made under. Entries keep
        their keys, new ones get some. Where nothing changed nothing is kept. Refuses as
        `add_own`, "unknown_framework", and "framework_kind_unknown" for another kind.
        """
        with self._store.action("change_framework") as work:
            row = _newest(work.session, group_id, key)
            version = str(number_of(row.version) + 1)
            own = own_of({**with_keys(made), "key": key, "version": version})
            if kind_of(own).value != row.framework_kind.value:
                raise Refused("framework_kind_unknown", "kind")
            before = definition(row.definition)
            if before is not None and same_but_version(before, own):
                return row.version
            _keep(work.session, group_id, own, row.retired)
        return version

    def retire(self, group_id: int, key: str) -> None:
        """Offer a framework of the group's own no more; what was made under it stays readable.

        Refuses "unknown_framework", and "ladder_chosen" for the ladder the group uses.
        """
        with self._store.action("retire_framework") as work:
            row = _newest(work.session, group_id, key)
            if mapping.GROUP.get(work.session, group_id).ladder == key:
                raise Refused("ladder_chosen", "framework", name=row.name)
            row.retired = row.retired or self._today()

    def offer_again(self, group_id: int, key: str) -> None:
        """Offer a retired framework again; refuses "unknown_framework"."""
        with self._store.action("offer_framework") as work:
            _newest(work.session, group_id, key).retired = None

    def save_as_file(self, path: Path, key: str) -> None:
        """Write a framework of a group's own, in its newest version, as a file to hand on.

        Refuses "unknown_framework"; raises Unavailable as write_whole, and where another file
        than one of these would be replaced.
        """
        with self._store.reading() as session:
            row = newest(own_versions(session, key))
            own = definition(row.definition) if row else None
        if own is None:
            raise Refused("unknown_framework", "framework", framework=key, version="")
        data = framework_file.write(own)
        write_whole(path, data, replaces=data[: data.index(b",")])

    def bring_in(self, group_id: int, path: Path) -> str:
        """Add the ladder or checklist of a file to a group's own, and return its key.

        A framework the group has already in other words gets a next version; one of another
        kind or group that has the same key stays, and the file's gets a key of its own. Refuses
        "framework_here" for one that is here in the same words, FrameworkWrong listing every
        problem, and as framework_file.parse; raises Unavailable where the file cannot be read.
        """
        own = self._read(path)
        with self._store.action("bring_in_framework") as work:
            mapping.GROUP.get(work.session, group_id)
            rows = own_versions(work.session, own.key)
            if self._shipped.has(own.key) or any(_is_another(row, own, group_id) for row in rows):
                own, rows = _copied(own, _new_key(), own.version), []
            known = [one for row in rows if (one := definition(row.definition)) is not None]
            if any(same_but_version(one, own) for one in known):
                raise Refused("framework_here", "path", name=own.name)
            last = max((number_of(row.version) for row in rows), default=0)
            said = number_of(own.version)
            version = str(max(last + 1, said if said < MANY else 1))
            own = _copied(own, own.key, version)
            _keep(work.session, group_id, own)
        return own.key

    def _read(self, path: Path) -> Own:
        try:
            with path.open("rb") as file:
                data = file.read(framework_file.LARGEST + 1)
        except OSError as error:
            raise Unavailable("cannot_use", path=path, detail=error.strerror) from error
        parsed = framework_file.parse(data, path.name, self._words)
        if parsed.own is None:
            raise FrameworkWrong(tuple(str(problem) for problem in parsed.problems))
        return parsed.own

    def _own_lines(self, group_id: int) -> tuple[FrameworkLine, ...]:
        """A group's own frameworks in their newest versions, ladders first, by name."""
        with self._store.reading() as session:
            rows = session.scalars(select(FrameworkRow).where(FrameworkRow.group_id == group_id))
            versions: dict[str, list[FrameworkRow]] = {}
            for row in rows:
                versions.setdefault(row.key, []).append(row)
            lines = [line for rows in versions.values() if (line := _own_line(rows))]
        return tuple(sorted(lines, key=lambda one: (one.kind != FrameworkKind.LADDER, _name(one))))

    def _shipped_line(self, framework: Credited) -> FrameworkLine:
        return FrameworkLine(
            framework=framework,
            kind=self._shipped.kind(framework.key),
            versions=self._shipped.versions(framework.key),
        )


def _own_line(rows: Sequence[FrameworkRow]) -> FrameworkLine | None:
    """What the newest of these versions says; None where it cannot be read."""
    ordered = sorted(rows, key=lambda row: number_of(row.version))
    own = definition(ordered[-1].definition)
    if own is None:
        return None
    return FrameworkLine(
        framework=own,
        kind=kind_of(own),
        own=True,
        retired=ordered[-1].retired,
        versions=tuple(row.version for row in ordered),
    )


def _name(line: FrameworkLine) -> str:
    return line.framework.name.casefold()


def _in_order(shipped: BuiltInFrameworks) -> list[str]:
    """The keys of the program's frameworks: ladders, checklists, steps, lists."""
    checklists = [checklist.key for checklist in shipped.checklists()]
    others = [FrameworkKind.STEPS, FrameworkKind.LIST]
    return [
        *shipped.keys(FrameworkKind.LADDER),
        *checklists,
        *(key for kind in others for key in shipped.keys(kind)),
    ]


def _newest(session: Session, group_id: int, key: str) -> FrameworkRow:
    rows = [row for row in own_versions(session, key) if row.group_id == group_id]
    row = newest(rows)
    if row is None:
        raise Refused("unknown_framework", "framework", framework=key, version="")
    return row


def _keep(session: Session, group_id: int, own: Own, retired: date | None = None) -> None:
    mapping.FRAMEWORK.add(
        session,
        OwnFramework(
            group_id=group_id,
            key=own.key,
            version=own.version,
            kind=OwnKind(kind_of(own).value),
            name=own.name,
            definition=as_json(own),
            retired=retired,
        ).checked(),
    )


def _is_another(row: FrameworkRow, own: Own, group_id: int) -> bool:
    """Whether a row that has the key of a file is no earlier version of what the file holds."""
    return row.group_id != group_id or row.framework_kind.value != kind_of(own).value


def _copied(own: Own, key: str, version: str) -> Own:
    return replace(own, key=key, version=version)


def _new_key() -> str:
    return OWN_KEY + uuid4().hex[:12]
