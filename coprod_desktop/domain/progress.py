"""How long work tells how far it is and learns that it should stop, without knowing threads."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """The person asked the work to stop; what it had begun is undone."""


class Progress(Protocol):
    """What long work reports to."""

    def step(self, done: int, total: int, what: str) -> None:
        """Tell that `done` of `total` parts are ready; raise Cancelled when asked to stop."""


class Unwatched:
    """Progress that nobody looks at and nobody cancels."""

    def step(self, done: int, total: int, what: str) -> None:
        """Do nothing."""
