"""Changes a group and its own rules, or begins another group in the same file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from coprod_desktop.domain.groups import Group, GroupKind, Rules
from coprod_desktop.domain.refusals import Refused

ASKED = ("name", "kind", "aims", "action_prefix", *Rules.__dataclass_fields__)


class GroupsOfFile(Protocol):
    """Reads and writes groups (services.Groups)."""

    def get(self, group_id: int) -> Group:
        """One group."""

    def begin(self, name: str, kind: GroupKind = GroupKind.PPG) -> int:
        """Begin a group; returns its id."""

    def change(self, group: Group) -> None:
        """Write a group."""


class GroupScreen(Protocol):
    """What the presenter tells the dialog."""

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
    ) -> None:
        self._screen = screen
        self._groups = groups
        self._id = group_id
        self._begun = begun

    def show(self) -> None:
        """Fill the form with what is known."""
        if self._id is None:
            self._screen.show_group(Group(name=""), new=True)
        else:
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
