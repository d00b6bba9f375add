"""Where ladders, checklists and steps come from: the program's own, and those a group made."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import lru_cache
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.framework_definitions import Own, from_json
from coprod_desktop.domain.framework_lists import GuidedWords, TermList
from coprod_desktop.domain.frameworks import Checklist, Framework, Steps
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.exchange.built_in_frameworks import LADDER, BuiltInFrameworks, built_in
from coprod_desktop.store.rows import FrameworkRow

STEPS = "five_steps"
CHALLENGES = "challenges"


class KnownFrameworks(Protocol):
    """All frameworks that a file knows; each refuses "unknown_framework" for any other."""

    def ladder_of(self, session: Session, group: Group) -> Framework:
        """The ladder that a group places its work on now."""

    def ladder(self, session: Session, key: str, version: str) -> Framework:
        """One version of a ladder, such as a placement was made under."""

    def checklist(self, session: Session, key: str, version: str) -> Checklist:
        """One version of a checklist."""

    def steps(self, session: Session, key: str, version: str) -> Steps:
        """One version of the steps to success; "" for the newest."""

    def terms(self, session: Session, key: str) -> TermList:
        """A list of named things, such as the challenges."""

    def guided(self) -> GuidedWords:
        """The words of the guided questions."""


class AllFrameworks:
    """The frameworks that come with the program, and those that the groups of a file made."""

    def __init__(self, shipped: BuiltInFrameworks | None = None) -> None:
        self._shipped = shipped or built_in()

    def ladder_of(self, session: Session, group: Group) -> Framework:
        """The ladder a group chose, in its newest version; the seven-rung one where it is gone."""
        with suppress(Refused):
            return self.ladder(session, group.ladder or LADDER, "")
        return self._shipped.ladder()

    def ladder(self, session: Session, key: str, version: str) -> Framework:
        """A ladder; refuses "unknown_framework"."""
        own = self._own(session, key, version)
        return own if isinstance(own, Framework) else self._shipped.ladder(key, version)

    def checklist(self, session: Session, key: str, version: str) -> Checklist:
        """A checklist; refuses "unknown_framework"."""
        own = self._own(session, key, version)
        return own if isinstance(own, Checklist) else self._shipped.checklist(key, version)

    def steps(self, session: Session, key: str, version: str) -> Steps:
        """Steps; refuses "unknown_framework"."""
        return self._shipped.steps(key, version)

    def terms(self, session: Session, key: str) -> TermList:
        """A list of named things; refuses "unknown_framework"."""
        return self._shipped.terms(key)

    def guided(self) -> GuidedWords:
        """The words of the guided questions."""
        return self._shipped.guided()

    def _own(self, session: Session, key: str, version: str) -> Own | None:
        if self._shipped.has(key):  # nothing of a group's own takes the place of these
            return None
        rows = own_versions(session, key)
        row = next((row for row in rows if row.version == version), None)
        if not version:
            row = newest(rows)
        return definition(row.definition) if row else None


def own_versions(session: Session, key: str) -> Sequence[FrameworkRow]:
    """All versions that the file holds of an own framework."""
    return session.scalars(select(FrameworkRow).where(FrameworkRow.key == key)).all()


def newest(rows: Sequence[FrameworkRow]) -> FrameworkRow | None:
    """The version that counts now; None where there is none."""
    return max(rows, key=lambda row: number_of(row.version), default=None)


def number_of(version: str) -> int:
    """A version as a number; 0 for one that is none."""
    return int(version) if version.isascii() and version.isdigit() else 0


@lru_cache(maxsize=256)
def definition(text: str) -> Own | None:
    """The ladder or checklist of a stored definition; None where it cannot be read."""
    try:
        return from_json(text)
    except Refused:
        return None
