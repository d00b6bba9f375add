"""The usual agendas of each kind of meeting, and those that a group keeps as its own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from coprod_desktop.domain.meetings import MeetingKind, Purpose
from coprod_desktop.domain.refusals import Refused, required


class Template(StrEnum):
    """Which usual agenda: one for each kind of meeting, and one for a group's very first."""

    ORDINARY = "ordinary"
    COMMITTEE = "committee"
    AGM = "agm"
    SPECIAL = "special"
    JOINT = "joint"
    TRAINING = "training"
    FIRST = "first"

    @property
    def kind(self) -> MeetingKind:
        """The kind of meeting it makes; a first meeting is an ordinary one."""
        return MeetingKind.ORDINARY if self is Template.FIRST else MeetingKind(self.value)


class Role(StrEnum):
    """What a standing item is there for, by which the program knows where things belong."""

    NONE = "none"
    WELCOME = "welcome"
    INTERESTS = "interests"
    PREVIOUS_MINUTES = "previous_minutes"
    MATTERS_ARISING = "matters_arising"
    OTHER_BUSINESS = "other_business"
    NEXT = "next"

    @property
    def opens(self) -> bool:
        """Whether it comes before the work of the meeting."""
        return self in (
            Role.WELCOME,
            Role.INTERESTS,
            Role.PREVIOUS_MINUTES,
            Role.MATTERS_ARISING,
        )

    @property
    def closes(self) -> bool:
        """Whether it comes after the work of the meeting."""
        return self in (Role.OTHER_BUSINESS, Role.NEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateItem:
    """One item of a usual agenda that a group keeps as its own."""

    id: int = 0
    uid: str = ""
    group_id: int
    template: Template
    position: int = 0
    title: str
    purpose: Purpose = Purpose.NOT_SAID
    minutes: int | None = None
    lead: str = ""

    def checked(self) -> TemplateItem:
        """Return it with trimmed words; refuse an empty title and minutes that cannot be."""
        if self.minutes is not None and not 1 <= self.minutes <= 600:
            raise Refused("number_out_of_range", "minutes", least=1, most=600)
        return replace(self, title=required(self.title, "title"), lead=self.lead.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualItem:
    """One item of an agenda that the program offers; `role` says what it is there for."""

    title: str
    purpose: Purpose = Purpose.NOT_SAID
    minutes: int | None = None
    lead: str = ""
    role: Role = Role.NONE


def usual_agendas(text: str) -> Mapping[Template, tuple[UsualItem, ...]]:
    """The agendas of `assets/meetings/<lang>.toml`, one for every template."""
    table = tomllib.loads(text)
    return {
        template: tuple(
            UsualItem(
                title=one["title"],
                purpose=Purpose(one.get("purpose", "not_said")),
                minutes=one.get("minutes"),
                role=Role(one.get("role", "none")),
            )
            for one in table[template]["items"]
        )
        for template in Template
    }


def own_items(
    group_id: int, template: Template, items: tuple[UsualItem, ...]
) -> tuple[TemplateItem, ...]:
    """Items as a group keeps them, in their order; refuses as `TemplateItem.checked`."""
    return tuple(
        TemplateItem(
            group_id=group_id,
            template=template,
            position=place,
            title=one.title,
            purpose=one.purpose,
            minutes=one.minutes,
            lead=one.lead,
        ).checked()
        for place, one in enumerate(items, start=1)
    )
