"""Column types: what the domain means, stored as types SQLite's STRICT tables and others have.

On SQLite dates, times and enumerations are text and flags are integers; elsewhere dates and
times are the database's own. This is the one place that knows.
"""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import Boolean, Date, DateTime, Dialect, Integer, Text, Time
from sqlalchemy.types import TypeDecorator, TypeEngine

T = TypeVar("T")


class _AsText(TypeDecorator[T]):
    """A value written as ISO text on SQLite and as the database's own type elsewhere."""

    impl = Text
    cache_ok = True
    own_type: type[TypeEngine[Any]]
    parse: Any

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return Text() if dialect.name == "sqlite" else self.own_type()

    def process_bind_param(self, value: Any, dialect: Dialect | None) -> Any:
        if value is None or (dialect is not None and dialect.name != "sqlite"):
            return value
        return self.written(value)

    def process_result_value(self, value: Any, dialect: Dialect | None) -> Any:
        return type(self).parse(value) if isinstance(value, str) else value

    def written(self, value: Any) -> str:
        """The value as text."""
        return str(value.isoformat())


class IsoDate(_AsText[date]):
    """A day, as 2026-11-30."""

    cache_ok = True
    own_type = Date
    parse = date.fromisoformat


class IsoTime(_AsText[time]):
    """A time of day, as 18:30."""

    cache_ok = True
    own_type = Time
    parse = time.fromisoformat

    def written(self, value: Any) -> str:
        return str(value.isoformat(timespec="minutes"))


class IsoMoment(_AsText[datetime]):
    """A moment of local time, as 2026-11-30T18:30:05."""

    cache_ok = True
    own_type = DateTime
    parse = datetime.fromisoformat


class Flag(TypeDecorator[bool]):
    """Yes or no, as 1 or 0 on SQLite."""

    impl = Integer
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return Integer() if dialect.name == "sqlite" else Boolean()

    def process_bind_param(self, value: Any, dialect: Dialect | None) -> Any:
        return value if value is None else int(value)

    def process_result_value(self, value: Any, dialect: Dialect | None) -> bool | None:
        return None if value is None else bool(value)


class Choice(TypeDecorator[StrEnum]):
    """One of an enumeration's values, as text."""

    impl = Text
    cache_ok = True

    def __init__(self, choices: type[StrEnum]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect | None) -> str | None:
        return None if value is None else self.choices(value).value

    def process_result_value(self, value: Any, dialect: Dialect | None) -> StrEnum | None:
        return None if value is None else self.choices(value)
