"""Which meetings of a group somebody looks for, and what they can be narrowed by."""

from __future__ import annotations

from dataclasses import dataclass, replace

from coprod_desktop.domain.meetings import MeetingKind


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFilter:
    """What a meeting must be to be listed; what is left out narrows nothing.

    `person_id` was present, `initiative_id` was on the agenda, and each of the `words`, perhaps
    unfinished, stands somewhere in the meeting.
    """

    year: int | None = None
    kind: MeetingKind | None = None
    person_id: int | None = None
    initiative_id: int | None = None
    words: str = ""

    @property
    def narrows(self) -> bool:
        """Whether it leaves any meeting out."""
        return replace(self, words=self.words.strip()) != MeetingFilter()


@dataclass(frozen=True, slots=True)
class Named:
    """A person or an initiative, by its id and what it is called."""

    id: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingChoices:
    """What the meetings of a group can be narrowed by, the latest year first."""

    years: tuple[int, ...]
    kinds: tuple[MeetingKind, ...]
    people: tuple[Named, ...]
    initiatives: tuple[Named, ...]
