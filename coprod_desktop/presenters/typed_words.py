"""Writes words that were typed before into the record, by the verb of the screen they belong to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from coprod_desktop.domain.drafts import DraftPlace, FoundDraft
from coprod_desktop.domain.refusals import Refused

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile

Write = Callable[["GroupFile", int, str, str], None]

FIELDS: Mapping[str, frozenset[str]] = {
    "group": frozenset({"name", "aims", "action_prefix"}),
    "person": frozenset({"name", "initials", "contact", "access_needs"}),
    "meeting": frozenset({"title", "venue", "access", "next_venue"}),
    "item": frozenset({"title", "lead", "notes"}),
    "action": frozenset({"text", "due_words"}),
    "initiative": frozenset({"title", "matters", "matters_to", "success", "partners"}),
    "pledge": frozenset({"text", "to_whom", "pledge_note.text"}),
}
"""Plain words that mean nothing but themselves. Days and names are looked at in their form."""


def can_write(place: DraftPlace) -> bool:
    """Whether the words can go into the record as they are, without their form."""
    return place.field in FIELDS.get(place.kind, ())


def write(file: GroupFile, found: FoundDraft) -> None:
    """Write the words as one action; raises Refused where a rule says no."""
    place = found.draft.place
    if found.id is None or not can_write(place):
        raise Refused("unknown")
    _WRITES[place.kind](file, found.id, place.field, found.draft.text.strip())


def _only(field: str, text: str) -> dict[str, Any]:
    return {field: text}


def _group(file: GroupFile, id_: int, field: str, text: str) -> None:
    file.groups.change(replace(file.groups.get(id_), **_only(field, text)))


def _person(file: GroupFile, id_: int, field: str, text: str) -> None:
    file.people.change(replace(file.people.get(id_), **_only(field, text)))


def _meeting(file: GroupFile, id_: int, field: str, text: str) -> None:
    file.meetings.change(replace(file.meetings.get(id_), **_only(field, text)))


def _item(file: GroupFile, id_: int, field: str, text: str) -> None:
    if field == "notes":
        file.meetings.write_notes(id_, text)
    else:
        file.meetings.change_item(replace(file.meetings.item(id_), **_only(field, text)))


def _action(file: GroupFile, id_: int, field: str, text: str) -> None:
    file.actions.change(replace(file.actions.line(id_).action, **_only(field, text)))


def _initiative(file: GroupFile, id_: int, field: str, text: str) -> None:
    file.initiatives.change(replace(file.initiatives.get(id_), **_only(field, text)))


def _pledge(file: GroupFile, id_: int, field: str, text: str) -> None:
    if field == "pledge_note.text":
        file.pledges.note(id_, text)
    else:
        file.pledges.change(replace(file.pledges.line(id_).pledge, **_only(field, text)))


_WRITES: Mapping[str, Write] = {
    "group": _group,
    "person": _person,
    "meeting": _meeting,
    "item": _item,
    "action": _action,
    "initiative": _initiative,
    "pledge": _pledge,
}
