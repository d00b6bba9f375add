"""Where a group file can lie, and by what names other programs call second copies of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """What kind of place a folder is in."""

    LOCAL = "local"
    NETWORK = "network"
    SYNCED = "synced"
    REMOVABLE = "removable"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a file lies: the kind of place, its name ("OneDrive", "E:") and its top folder."""

    kind: PlaceKind
    name: str = ""
    folder: str = ""


LOCAL = Place(PlaceKind.LOCAL)

SYNC_FOLDERS = (
    # name, how its folder is called, what lies in that folder
    ("OneDrive", r"OneDrive( ?-.+)?|SkyDrive", ()),
    ("Dropbox", r"Dropbox( \(.+\))?", (r"\.dropbox", r"\.dropbox\.cache")),
    ("Google Drive", r"Google ?Drive(-.+)?|My Drive", (r"\.tmp\.drive(up|down)load",)),
    ("iCloud Drive", r"iCloud ?Drive|com~apple~CloudDocs", ()),
    ("Nextcloud", r"Nextcloud", (r"\.nextcloudsync\.log", r"\._?sync_[0-9a-f]+\.db")),
    ("ownCloud", r"ownCloud", (r"\.owncloudsync\.log",)),
    ("Syncthing", r"Syncthing", (r"\.stfolder",)),
)
"""The programs that copy folders to the internet or to other computers, and how to tell them."""

SECOND_COPIES = (
    r" \(.*conflicted copy.*\)",  # Dropbox, Nextcloud, ownCloud
    r"_conflict-[\d-]+",  # Nextcloud and ownCloud of old
    r"\.sync-conflict-[\w-]+",  # Syncthing
    r" ?\(\d+\)",  # Google Drive, browsers
    r" \d+",  # iCloud Drive
    r"-[A-Za-z0-9][A-Za-z0-9_-]*",  # OneDrive adds the name of the computer
    r" - Copy( \(\d+\))?",  # Windows, of a file copied by hand
    r" \((another )?copy( \d+)?\)",  # Linux, the same
    r" copy( \d+)?",  # macOS, the same
    r"\.Conflict",  # Resilio
    r" \(SFConflict .*\)",  # Seafile
)
"""What such programs, and people, put after a file's name for a second one."""

_SECOND_COPY = re.compile("|".join(f"(?:{one})" for one in SECOND_COPIES), re.IGNORECASE)


def sync_folder_name(folder: str) -> str | None:
    """Which sync program a folder of this name belongs to, as far as its name tells."""
    for name, called, _ in SYNC_FOLDERS:
        if re.fullmatch(called, folder, re.IGNORECASE):
            return name
    return None


def sync_folder_of(content: list[str]) -> str | None:
    """Which sync program's folder this is, by the names of what lies in it."""
    for name, _, marks in SYNC_FOLDERS:
        if any(re.fullmatch(mark, one) for mark in marks for one in content):
            return name
    return None


def is_second_copy(stem: str, other: str) -> bool:
    """Whether a file is called `other` as a second copy of one called `stem` is.

    Both without what follows the last dot. The program's own dated copies are none.
    """
    if not other.startswith(stem) or other == stem:
        return False
    return _SECOND_COPY.fullmatch(other[len(stem) :]) is not None
