"""Known challenges of working together, as a group met them, and which keep coming back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from coprod_desktop.domain.refusals import required


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengeMet:
    """One challenge of the known list, by its key, met on a day.

    At a meeting, in an initiative, in both or in neither.
    """

    id: int = 0
    uid: str = ""
    group_id: int
    challenge: str
    meeting_id: int | None = None
    initiative_id: int | None = None
    on: date
    note: str = ""

    def checked(self) -> ChallengeMet:
        """Return it with trimmed words; refuse one that names no challenge."""
        return replace(
            self, challenge=required(self.challenge, "challenge"), note=self.note.strip()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengeCount:
    """How often a challenge was met in a time, and on which days, oldest first."""

    challenge: str
    times: int
    days: tuple[date, ...]

    @property
    def keeps_coming_back(self) -> bool:
        """Whether it was met on more than one day."""
        return len(set(self.days)) > 1


def counted(met: Iterable[ChallengeMet]) -> tuple[ChallengeCount, ...]:
    """Challenges by how often they were met, the most often first."""
    days: dict[str, list[date]] = {}
    for one in met:
        days.setdefault(one.challenge, []).append(one.on)
    counts = [
        ChallengeCount(challenge=key, times=len(found), days=tuple(sorted(found)))
        for key, found in days.items()
    ]
    return tuple(sorted(counts, key=lambda one: (-one.times, one.challenge)))
