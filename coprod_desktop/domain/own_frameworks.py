"""A ladder or checklist of a group's own: a version of it is never changed, only followed."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from coprod_desktop.domain.refusals import Refused, required


class OwnKind(StrEnum):
    """What a group may make of its own."""

    LADDER = "ladder"
    CHECKLIST = "checklist"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFramework:
    """One version of a framework that a group made; `definition` is its JSON.

    `key` is the same in all its versions. One that is `retired` since a day is not offered any
    more; what was placed or scored under it can still be read.
    """

    id: int = 0
    uid: str = ""
    group_id: int
    key: str
    version: str = "1"
    kind: OwnKind
    name: str
    definition: str
    retired: date | None = None

    def checked(self) -> OwnFramework:
        """Return it with trimmed words; refuse one without key, version, name or definition."""
        try:
            made = json.loads(self.definition)
        except (ValueError, RecursionError):
            made = None
        if not isinstance(made, dict):
            raise Refused("framework_unreadable", "definition")
        return replace(
            self,
            key=required(self.key, "key"),
            version=required(self.version, "version"),
            name=required(self.name, "name"),
        )
