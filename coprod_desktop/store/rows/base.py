"""What all tables are made of: the base, the row with key and UUID, choices and links."""

from __future__ import annotations

import datetime as dt
import uuid
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Integer, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from coprod_desktop.store.columns import Choice, Flag, IsoDate, IsoMoment, IsoTime

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables of the group file; STRICT on SQLite, so a column holds only its type."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        int: Integer(),
        bool: Flag(),
        dt.date: IsoDate(),
        dt.time: IsoTime(),
        dt.datetime: IsoMoment(),
        bytes: LargeBinary(),
    }


class Row(Base):
    """A row of the record: a key in this file, and a UUID that is the same in every copy.

    `kind` is the noun by which changes are told.
    """

    __abstract__ = True
    kind: ClassVar[str]

    id: Mapped[int] = mapped_column(primary_key=True, sort_order=-2)
    uid: Mapped[str] = mapped_column(unique=True, sort_order=-1, default=lambda: str(uuid.uuid4()))

    @declared_attr.directive
    def __table_args__(cls) -> Any:  # noqa: N805 (declared_attr makes it a class method)
        return (*cls._extra_args(), {"sqlite_strict": True})

    @classmethod
    def _extra_args(cls) -> tuple[Any, ...]:
        return ()


def choice(choices: type[StrEnum], name: str, **options: Any) -> Any:
    """A column for one of an enumeration's values, guarded by a CHECK."""
    allowed = ", ".join(f"'{value.value}'" for value in choices)
    return mapped_column(
        Choice(choices), CheckConstraint(f"{name} IN ({allowed})", name=name), **options
    )


def link(table: str, **options: Any) -> Any:
    """A foreign key, checked when the action is committed."""
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return mapped_column(key, index=True, **options)
