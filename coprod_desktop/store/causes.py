"""Why a copy was not made: which of the two drives is gone, told before anything is called broken.

A drive that was pulled out looks to SQLite like a file that makes no sense.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from coprod_desktop.domain.refusals import Unavailable

UNCERTAIN = frozenset(
    {"copy_failed", "folder_not_writable", "folder_missing", "in_use", "file_failed"}
)
"""What is said of a failed copy, unless a drive turns out to be gone."""


@dataclass(frozen=True, slots=True)
class Drives:
    """The drives on which a file and the place for its copy lie, as they were at the beginning."""

    source: Path
    place: Path  # a folder that is there
    source_drive: int | None
    place_drive: int | None

    @classmethod
    def of(cls, source: Path, target: Path) -> Drives:
        """The drives of the file at `source` and of the folder that is to hold `target`."""
        place = target.parent if target.parent.is_dir() else target.parent.parent
        return cls(source, place, _drive(source), _drive(place))

    def cause(self, said: Unavailable) -> Unavailable:
        """The true cause behind what was said when the copy failed."""
        if said.code not in UNCERTAIN:
            return said
        if _drive(self.source) != self.source_drive:
            return Unavailable("copy_file_away", path=self.source)
        if self.place_drive is not None and _drive(self.place) != self.place_drive:
            return Unavailable("copy_place_away", path=self.place)
        return said


def _drive(path: Path) -> int | None:
    try:
        return path.stat().st_dev
    except OSError:
        return None
