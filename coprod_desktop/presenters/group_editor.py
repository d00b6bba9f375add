"""Changes a group and its own rules, or begins another group in the same file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from coprod_desktop.domain.frameworks import Framework
from coprod_desktop.domain.groups import Group, GroupKind, Rules
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.rows import Chip

ON_THE_LADDER = ("ladder", "vocabulary", "review_months")
ASKED = ("name", "kind", "aims", "action_prefix", *ON_THE_LADDER, *Rules.__dataclass_fields__)


class GroupsOfFile(Protocol):
    """Reads and writes groups (services.Groups)."""

    def get(self, group_id: int) -> Group:
        """One group."""

    def begin(self, name: str, kind: GroupKind = GroupKind.PPG) -> int:
        """Begin a group; returns its id."""

    def change(self, group: Group) -> None:
        """Write a group."""


class LaddersOfGroup(Protocol):
    """Knows the ladders of a group (services.Frameworks)."""

    def ladders(self, group_id: int) -> tuple[Framework, ...]:
        """The ladders a group may choose from, the one of the program first."""


class GroupScreen(Protocol):
    """What the presenter tells the dialog."""

    def offer_ladders(self, ladders: Sequence[Chip]) -> None:
        """Offer the ladders that the group may choose."""

    def show_group(self, group: Group, *, new: bool) -> None:
        """Fill the form; a new group is asked only for its name and kind."""

    def point_out(self, refused: Refused) -> None:
        """Say what cannot be."""

    def close_saved(self) -> None:
        """Close, since it is saved."""


class GroupEditorPresenter:
    """One dialog for one group; `group_id` None begins a new one."""

    def __init__(
        self,
        screen: GroupScreen,
        groups: GroupsOfFile,
        group_id: int | None,
        begun: Callable[[int], None],
        ladders: LaddersOfGroup,
    ) -> None:
        self._screen = screen
        self._groups = groups
        self._id = group_id
        self._begun = begun
        self._ladders = ladders

    def show(self) -> None:
        """Fill the form with what is known."""
        if self._id is None:
            self._screen.show_group(Group(name=""), new=True)
        else:
            self._screen.offer_ladders(self._choices(self._id))
            self._screen.show_group(self._groups.get(self._id), new=False)

    def save(self, written: Group) -> None:
        """Save what was written, or point out what cannot be."""
        try:
            if self._id is None:
                self._begun(self._groups.begin(written.name, written.kind))
            else:
                answers = {name: getattr(written, name) for name in ASKED}
                self._groups.change(replace(self._groups.get(self._id), **answers))
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_saved()

    def _choices(self, group_id: int) -> tuple[Chip, ...]:
        """The ladders by key; the program's own is what a group has that chose none."""
        first, *own = self._ladders.ladders(group_id)
        return (Chip("", first.name), *(Chip(ladder.key, ladder.name) for ladder in own))
