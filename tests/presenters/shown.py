"""A screen for presenters that only remembers what it was told."""

from collections.abc import Callable
from typing import Any


class Shown:
    """`screen.told["show_rows"]` is what it was last told by `show_rows`.

    That is the one argument, or a tuple of them, or a dictionary of those given by name.
    """

    def __init__(self) -> None:
        self.told: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Callable[..., None]:
        def tell(*facts: object, **named: object) -> None:
            told = facts[0] if len(facts) == 1 else facts
            self.told[name] = named if named and not facts else told

        return tell
