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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Rooms", text)
