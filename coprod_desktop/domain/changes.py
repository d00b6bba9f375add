"""What one action changed: facts for open views, never names of screens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """The title of an action and the ids of the rows it changed, by kind.

    Kinds are the singular nouns of the record ("meeting", "item", "pledge" …).
    `everything` is set by imports and restores, which touch too much to list.
    """

    title: str
    ids: Mapping[str, frozenset[int]] = field(default_factory=dict)
    everything: bool = False

    def touches(self, *kinds: str) -> bool:
        """Whether any of `kinds` changed."""
        return self.everything or any(kind in self.ids for kind in kinds)


Announce = Callable[[ChangeSet], None]
