"""What a group file keeps about itself: facts, drafts and its history."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from coprod_desktop.store.rows.base import Base, link


class FactRow(Base):
    """A fact about the file itself: when its last checked copy was made, and where."""

    __tablename__ = "file_facts"
    __table_args__ = ({"sqlite_strict": True},)

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class DraftRow(Base):
    """Words typed but not yet kept in the record, and where they belong.

    No part of the record: drafts are neither told, counted, dumped nor written in the history.
    """

    __tablename__ = "drafts"
    __table_args__ = ({"sqlite_strict": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True, default=lambda: str(uuid.uuid4()))
    place: Mapped[str] = mapped_column(unique=True)
    text: Mapped[str]
    at: Mapped[dt.datetime]
    who: Mapped[str]


class HistoryRow(Base):
    """One titled action: when, by whom, and whether it stands, was undone, or is past redoing.

    `changed_at` is when it was last done, undone or redone.
    """

    __tablename__ = "history"
    __table_args__ = (
        CheckConstraint("state IN ('done', 'undone', 'past')", name="state"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    at: Mapped[dt.datetime]
    who: Mapped[str]
    changed_at: Mapped[dt.datetime]
    state: Mapped[str] = mapped_column(index=True)
    undoable: Mapped[bool]


class ChangeRow(Base):
    """One row that an action changed: its values before and after, as JSON; null for none."""

    __tablename__ = "history_changes"
    __table_args__ = (
        Index("ix_history_changes_row", "table_name", "row_uid"),
        {"sqlite_strict": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    history_id: Mapped[int] = link("history")
    table_name: Mapped[str]
    row_id: Mapped[int]
    row_uid: Mapped[str]
    before: Mapped[str | None]
    after: Mapped[str | None]
