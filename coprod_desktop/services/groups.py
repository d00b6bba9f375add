"""Begin a group and keep its name, kind and own rules."""

from __future__ import annotations

from sqlalchemy import select

from coprod_desktop.domain.groups import Group, GroupKind
from coprod_desktop.services.service import Service
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import GroupRow


class Groups(Service):
    """The groups of a file."""

    def all(self) -> tuple[Group, ...]:
        """Every group, in the order in which they were begun."""
        with self._store.reading() as session:
            rows = session.scalars(select(GroupRow).order_by(GroupRow.id))
            return tuple(mapping.GROUP.read(row) for row in rows)

    def get(self, group_id: int) -> Group:
        """One group; refuses "unknown"."""
        with self._store.reading() as session:
            return mapping.GROUP.read(mapping.GROUP.get(session, group_id))

    def begin(self, name: str, kind: GroupKind = GroupKind.PPG) -> int:
        """Begin a group and return its id; refuses an empty name.

        This is no step to undo: a file without its group would have nothing to show.
        """
        group = Group(name=name, kind=kind).checked()
        with self._store.action("new_group", undoable=False) as work:
            return mapping.GROUP.add(work.session, group).id

    def change(self, group: Group) -> None:
        """Keep a group's new name, kind, aims or rules; refuses as Group.checked."""
        checked = group.checked()
        with self._store.action("change_group") as work:
            mapping.GROUP.change(work.session, checked)
