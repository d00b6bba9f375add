"""Groups, their people and their own agendas."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.domain.groups import GroupKind, Vocabulary
from coprod_desktop.domain.meetings import Purpose
from coprod_desktop.domain.people import MandateKind, PaperSize, Side
from coprod_desktop.domain.templates import Template
from coprod_desktop.store.rows.base import Row, choice, link


class GroupRow(Row):
    """A group and its own rules."""

    __tablename__ = "groups"
    kind: ClassVar[str] = "group"

    name: Mapped[str] = mapped_column(CheckConstraint("name <> ''", name="name"))
    group_kind: Mapped[GroupKind] = choice(GroupKind, "group_kind")
    aims: Mapped[str]
    action_prefix: Mapped[str]
    quorum_number: Mapped[int | None]
    quorum_percent: Mapped[int | None]
    quorum_patients: Mapped[int | None]
    notice_days: Mapped[int | None]
    term_years: Mapped[int | None]
    meetings_a_year: Mapped[int | None]
    minutes_days: Mapped[int | None]
    ladder: Mapped[str] = mapped_column(server_default="")
    vocabulary: Mapped[Vocabulary] = choice(
        Vocabulary, "vocabulary", server_default=Vocabulary.LEEDS.value
    )
    review_months: Mapped[int | None]
    absences: Mapped[int | None]


class PersonRow(Row):
    """Anyone named."""

    __tablename__ = "people"
    kind: ClassVar[str] = "person"

    name: Mapped[str] = mapped_column(
        CheckConstraint("name <> '' OR initials <> ''", name="known_as")
    )
    initials: Mapped[str]
    contact: Mapped[str]
    access_needs: Mapped[str]
    paper_size: Mapped[PaperSize] = choice(PaperSize, "paper_size")


class MembershipRow(Row):
    """A person in a group, with side, office and mandate."""

    __tablename__ = "memberships"
    kind: ClassVar[str] = "membership"

    person_id: Mapped[int] = link("people")
    group_id: Mapped[int] = link("groups")
    side: Mapped[Side] = choice(Side, "side")
    office: Mapped[str]
    started: Mapped[dt.date | None]
    ended: Mapped[dt.date | None]
    mandate: Mapped[MandateKind] = choice(MandateKind, "mandate")
    speaks_for: Mapped[str]
    chosen_by: Mapped[str]
    mandate_until: Mapped[dt.date | None]
    gathers_views: Mapped[str]


class TemplateItemRow(Row):
    """An item of a usual agenda that a group keeps as its own."""

    __tablename__ = "template_items"
    kind: ClassVar[str] = "template_item"

    group_id: Mapped[int] = link("groups")
    template: Mapped[Template] = choice(Template, "template")
    position: Mapped[int]
    title: Mapped[str] = mapped_column(CheckConstraint("title <> ''", name="title"))
    purpose: Mapped[Purpose] = choice(Purpose, "purpose")
    minutes: Mapped[int | None]
    lead: Mapped[str]
