"""The two ways a wish can fail that are nobody's defect: a rule refuses, or the world does."""

from __future__ import annotations

from collections.abc import Mapping


class Refused(Exception):
    """A rule of the record says no; nothing was changed.

    `code` names the sentence under `[refused]` in `assets/words/`, `field` the input it is
    about (the record's field name, or "" for the whole), `facts` fill the sentence.
    """

    def __init__(self, code: str, field: str = "", **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.field = field
        self.facts: Mapping[str, object] = facts

    def __str__(self) -> str:
        where = f" ({self.field})" if self.field else ""
        return f"refused: {self.code}{where}"


class Unavailable(Exception):
    """The world outside (disk, file, other program) says no; the file is as it was.

    `code` names the sentence under `[unavailable]` in `assets/words/`, `facts` fill it.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, object] = facts

    def __str__(self) -> str:
        return f"unavailable: {self.code}"


def required(text: str, field: str) -> str:
    """Return `text` without blanks at its ends; refuse "empty" when nothing is left."""
    trimmed = text.strip()
    if not trimmed:
        raise Refused("empty", field)
    return trimmed
