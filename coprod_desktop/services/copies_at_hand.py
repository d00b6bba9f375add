"""The copies that lie about, and what is in one of them, beside what is in the open file."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from coprod_desktop.domain import copies as rules
from coprod_desktop.domain.copies import Copy, Difference, Entry, Holding
from coprod_desktop.domain.places_on_disk import LOCAL, Place, PlaceKind
from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.store import copies, whereabouts
from coprod_desktop.store.engine import look_at
from coprod_desktop.store.faults import is_unreadable, unavailable


@dataclass(frozen=True, slots=True)
class Preview:
    """What is in a copy, beside what is in the open file."""

    path: Path
    at: datetime | None  # when the copy was made, where its name says so
    holding: Holding
    newest: tuple[str, ...]  # entries of its history in words
    differences: tuple[Difference, ...]
    same_file: bool  # a copy of this very file, not of another


@dataclass(frozen=True, slots=True, kw_only=True)
class Looking:
    """A look into a copy, with what is known of the open file. `run` it in any thread."""

    path: Path
    source: Path
    key: str | None = field(repr=False)
    here: Mapping[str, int]
    uid: str | None
    words: Words = field(repr=False)
    today: date

    def run(self, progress: Progress | None = None) -> Preview:
        """What is in the copy; raises as Copies.look."""
        (progress or Unwatched()).step(0, 1, "look")
        held = self.read(self.fitting_key())
        named = rules.read_name(self.path, 0)
        tables = [name for name in held.counts if name in self.here]
        return Preview(
            path=self.path,
            at=named.at if named else None,
            holding=held,
            newest=tuple(self._entry(entry) for entry in held.newest),
            differences=tuple(
                Difference(name, held.counts[name], self.here[name])
                for name in tables
                if held.counts[name] != self.here[name]
            ),
            same_file=held.uid is None or held.uid == self.uid,
        )

    def fitting_key(self) -> str | None:
        """The password to try on the copy; None where it has none. Raises "password_needed"."""
        if self.path.exists() and self.path.samefile(self.source):  # never opened twice here
            raise Unavailable("copy_is_this_file", path=self.path)
        if not look_at(self.path).protected:
            return None
        if not self.key:
            raise Unavailable("password_needed", path=self.path)
        return self.key

    def read(self, key: str | None) -> Holding:
        """What the copy holds, opened with this password."""
        try:
            return copies.look(self.path, key)
        except dbapi2.Error as error:
            if is_unreadable(error) and key is not None:
                raise Unavailable("wrong_password", path=self.path) from error
            if is_unreadable(error):
                detail = self.words.say("copies.unreadable")
                raise Unavailable("damaged", path=self.path, detail=detail) from error
            raise unavailable(error, self.path) or error from error

    def _entry(self, entry: Entry) -> str:
        words = self.words
        when = f"{words.short_date(entry.at.date(), self.today)}, {words.clock(entry.at)}"
        title = words.say(f"action_title.{entry.title}")
        key = "copies.entry" if entry.who else "copies.entry_nobody"
        return words.say(key, title=title, when=when, who=entry.who)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """The copies of a file that lie beside it and in the second place, and where the two are."""

    beside: tuple[Copy, ...]
    elsewhere: tuple[Copy, ...]
    place: Place
    second_place: Path | None
    second: Place
    second_there: bool
    same_drive: bool  # a second place on the file's own drive is lost with it

    @property
    def sticks(self) -> tuple[Path, ...]:
        """The folders on sticks that the file and its copies are written to."""
        on_stick = PlaceKind.REMOVABLE
        folders = [Path(self.place.folder)] if self.place.kind is on_stick else []
        if self.second_there and self.second_place and self.second.kind is on_stick:
            folders.append(self.second_place)
        return tuple(folders)


@dataclass(frozen=True, slots=True)
class LookingAround:
    """A look at the drives. `run` may be called in any thread, since a drive can be slow."""

    source: Path
    second_place: Path | None

    def run(self, _progress: Progress | None = None) -> Around:
        """The copies that lie about, and where."""
        folder, there = rules.folder_for(self.source), False
        second, same = LOCAL, False
        elsewhere: tuple[Copy, ...] = ()
        if (place := self.second_place) is not None:
            with suppress(OSError):
                there = place.is_dir()
                second = _where(place / self.source.name)
                elsewhere = in_folder(place / folder.name, self.source)
                same = there and place.stat().st_dev == self.source.parent.stat().st_dev
        return Around(
            beside=in_folder(folder, self.source),
            elsewhere=elsewhere,
            place=_where(self.source),
            second_place=place,
            second=second,
            second_there=there,
            same_drive=same,
        )


def _where(path: Path) -> Place:
    """Where a file lies; on this computer where the drive does not even say that."""
    try:
        return whereabouts.where(path)
    except OSError:
        return LOCAL


def in_folder(folder: Path, file: Path) -> tuple[Copy, ...]:
    """The copies in a folder as their names tell them, the newest first; none if it is away."""
    try:
        lying = [
            rules.read_name(path, path.stat().st_size)
            for path in folder.iterdir()
            if path.suffix == file.suffix and path.is_file()
        ]
    except OSError:
        return ()
    found = (one for one in lying if one is not None)
    return tuple(sorted(found, key=lambda one: (one.at, one.path.name), reverse=True))


def counted(holding: Holding, words: Words) -> tuple[str, ...]:
    """What a holding counts of the record in words: '14 meetings', '1 pledge'."""
    counts: Mapping[str, int] = holding.counts
    return tuple(
        words.say(f"command.count.{table}", count=count)
        for table, count in counts.items()
        if words.has(f"command.count.{table}") and count
    )
