"""Looking for words in any script, whatever their case: SQLite itself folds only A to Z."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any


def teach(raw: Any) -> None:
    """Let statements on a raw connection ask `says(values, found)`."""
    raw.create_function("says", 2, says, deterministic=True)


def says(values: str | None, found: str) -> bool:
    """Whether any value of a JSON object holds `found`, which is folded already.

    The names of the values do not count.
    """
    if values is None or _written(found) not in values.casefold():
        return False
    return any(found in str(value).casefold() for value in json.loads(values).values())


@lru_cache(maxsize=8)
def _written(found: str) -> str:
    """What is looked for as JSON writes it; asked for with every value of the history."""
    return json.dumps(found, ensure_ascii=False)[1:-1]
