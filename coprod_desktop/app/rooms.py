"""The rooms of the side bar, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

ROOMS = ("home", "meetings", "initiatives", "pledges", "people", "print")


@dataclass(frozen=True, slots=True)
class RoomName:
    """A room in the bar: its key, its words, and the icon beside them."""

    room: str
    words: str
    icon: str


def room_names() -> tuple[RoomName, ...]:
    """The rooms that exist, in the order of the side bar."""
    words = {
        "home": _tr("Home"),
        "meetings": _tr("Meetings"),
        "initiatives": _tr("Initiatives"),
        "pledges": _tr("Pledges & actions"),
        "people": _tr("People"),
        "print": _tr("Print"),
    }
    return tuple(RoomName(room, words[room], room) for room in ROOMS)


def words_aside(room: str) -> str:
    """The words of a room that does not stand in the bar; nothing for one that does."""
    return {
        "this_file": _tr("This file"),
        "history": _tr("History"),
        "frameworks": _tr("Ladders and checklists"),
        "checklists": _tr("Checklists"),
    }.get(room, "")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rooms", text)
