"""A case looked at hard, in three questions: what level, what was missed, what could be better."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from coprod_desktop.domain.refusals import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Critique:
    """A group's critique of an initiative on a day; `rung` is the rung it names, "" for none."""

    id: int = 0
    uid: str = ""
    initiative_id: int
    on: date
    rung: str = ""
    level: str = ""
    missed: str = ""
    better: str = ""
    who: str = ""
    meeting_id: int | None = None

    def checked(self) -> Critique:
        """Return it with trimmed words; refuse one that answers none of the three questions."""
        trimmed = replace(
            self,
            level=self.level.strip(),
            missed=self.missed.strip(),
            better=self.better.strip(),
            who=self.who.strip(),
        )
        if not (trimmed.level or trimmed.missed or trimmed.better):
            raise Refused("nothing_answered", "level")
        return trimmed
