"""What the program remembers between starts; nothing is lost when all of it vanishes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from coprod_desktop.widgets.theme import BIGGEST_SCALE, SMALLEST_SCALE

NAME = "coprod-desktop"
REMEMBERED_FILES, REMEMBERED_TOLD = 6, 50
LOCK_MINUTES = 10
SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5)


class Settings:
    """Text size, recent files and the size of the window, in one plain file of the user's."""

    def __init__(self) -> None:
        kind = QSettings.Format.IniFormat
        self._store = QSettings(kind, QSettings.Scope.UserScope, NAME, NAME)

    @property
    def scale(self) -> float:
        """The text size; 1.0 is 100 %."""
        try:
            scale = float(str(self._store.value("text/scale", 1.0)))
        except ValueError:
            return 1.0
        return min(max(scale, SMALLEST_SCALE), BIGGEST_SCALE)

    @scale.setter
    def scale(self, scale: float) -> None:
        self._store.setValue("text/scale", scale)

    @property
    def recent(self) -> tuple[Path, ...]:
        """The group files opened last, the latest first."""
        listed = self._store.value("files/recent", [])
        names = listed if isinstance(listed, list) else [listed]  # one name comes as itself
        return tuple(Path(name) for name in names if isinstance(name, str) and name)

    def remember(self, path: Path) -> None:
        """Put a file first in the list of recent ones."""
        self._write([path, *(other for other in self.recent if other != path)])

    def forget(self, path: Path) -> None:
        """Take a file off the list; the file itself is left alone."""
        self._write([other for other in self.recent if other != path])

    @property
    def lock_minutes(self) -> int:
        """Minutes without a key or mouse after which a protected file locks; 0 is never."""
        try:
            return max(0, int(str(self._store.value("lock/minutes", LOCK_MINUTES))))
        except ValueError:
            return LOCK_MINUTES

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._store.setValue("lock/minutes", minutes)

    def was_told(self, what: str) -> bool:
        """Whether a person was told this before, here."""
        return what in self._told

    def note_told(self, what: str) -> None:
        """Remember that a person was told this."""
        told = [what, *(other for other in self._told if other != what)]
        self._store.setValue("told/once", told[:REMEMBERED_TOLD])

    @property
    def _told(self) -> list[str]:
        listed = self._store.value("told/once", [])
        return [str(one) for one in listed] if isinstance(listed, list) else [str(listed)]

    @property
    def offers_second_place(self) -> bool:
        """Whether a second place for copies may be offered when a file is closed."""
        return str(self._store.value("copies/offer", "yes")) != "no"

    @offers_second_place.setter
    def offers_second_place(self, offers: bool) -> None:
        self._store.setValue("copies/offer", "yes" if offers else "no")

    @property
    def second_place_offered(self) -> date | None:
        """The day on which a second place was last offered, or None."""
        try:
            return date.fromisoformat(str(self._store.value("copies/offered", "")))
        except ValueError:
            return None

    @second_place_offered.setter
    def second_place_offered(self, day: date) -> None:
        self._store.setValue("copies/offered", day.isoformat())

    @property
    def checks_spelling(self) -> bool:
        """Whether spelling is checked where one types."""
        return str(self._store.value("text/spelling", "yes")) != "no"

    @checks_spelling.setter
    def checks_spelling(self, checks: bool) -> None:
        self._store.setValue("text/spelling", "yes" if checks else "no")

    @property
    def geometry(self) -> QByteArray:
        """Where the window was, as Qt keeps it; empty when nobody knows."""
        kept = self._store.value("window/geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._store.setValue("window/geometry", geometry)

    def _write(self, paths: list[Path]) -> None:
        self._store.setValue("files/recent", [str(path) for path in paths[:REMEMBERED_FILES]])


def bigger(scale: float) -> float:
    """The next text size up, or the same at the top."""
    return next((step for step in SCALES if step > scale + 0.001), SCALES[-1])


def smaller(scale: float) -> float:
    """The next text size down, or the same at the bottom."""
    return next((step for step in reversed(SCALES) if step < scale - 0.001), SCALES[0])
