"""Copies that make themselves, a second place for them, and going back to one."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from coprod_desktop.domain import copies as rules
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.copies import (
    Copy,
    CopyAges,
    CopyKind,
    CopyMade,
    Difference,
    Entry,
    Holding,
)
from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.services.service import Service
from coprod_desktop.store import copies, password
from coprod_desktop.store.engine import look_at
from coprod_desktop.store.faults import is_unreadable, unavailable
from coprod_desktop.store.store import Store

LAST_COPY, SECOND_COPY, COPIED_STATE = "last_copy", "second_copy", "copied_state"
SECOND_PLACE = "second_place"


@dataclass(frozen=True, slots=True)
class Copying:
    """A copy about to be made. `run` may be called in any thread while the file is in use."""

    source: Path
    key: str | None
    target: Path
    at: datetime
    state: str
    tidy: bool = True
    second_place: bool = False
    carried: Path | None = None  # a copy that is up to date already, for a slow place

    def run(self, progress: Progress | None = None) -> CopyMade:
        """Make the copy, open and count it, then let older ones go that nobody misses.

        Raises Unavailable as store.copies.copy, and Cancelled; then nothing was made and
        nothing removed.
        """
        if self.tidy:
            _make_folder(self.target.parent)
        if self.carried is not None:
            held = copies.carry(self.carried, self.key, self.target, progress)
        else:
            held = copies.copy(self.source, self.key, self.target, progress)
        removed, more = self._tidied() if self.tidy else ((), ())
        return CopyMade(self.target, self.at, held, self.state, self.second_place, removed, more)

    def _tidied(self) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        """Remove copies past their time, each only if a kept one holds all that is in it."""
        _sweep(self.target.parent)
        lying = in_folder(self.target.parent, self.source)
        staying = rules.kept(lying, self.at)
        others = [one.path for one in lying if one in staying and one.path != self.target]
        removed, more = [], []
        for old in lying:
            if old in staying or old.path == self.target:
                continue
            if self._held_elsewhere(old.path, [self.target, *others]):
                with suppress(OSError):  # open in another program: it goes another day
                    old.path.unlink()
                    removed.append(old.path)
            else:
                more.append(old.path)
        return tuple(removed), tuple(more)

    def _held_elsewhere(self, old: Path, newer: Iterable[Path]) -> bool:
        try:
            held = copies.look(old, self.key)
        except (dbapi2.Error, OSError):  # damaged, or under an older password: no reason to lose it
            return False
        for path in newer:
            with suppress(dbapi2.Error, OSError):
                if copies.contains(path, self.key, held):
                    return True
        return False


@dataclass(frozen=True, slots=True)
class Preview:
    """What is in a copy, beside what is in the open file."""

    path: Path
    at: datetime | None  # when the copy was made, where its name says so
    holding: Holding
    newest: tuple[str, ...]  # entries of its history in words
    differences: tuple[Difference, ...]
    same_file: bool  # a copy of this very file, not of another

    @property
    def holds_more(self) -> bool:
        """Whether anything is in the copy that the open file has fewer of."""
        return any(one.there > one.here for one in self.differences)


@dataclass(frozen=True, slots=True)
class Restored:
    """The file is as it was in the copy; how it was before lies at `kept`."""

    kept: Path
    holding: Holding


class Copies(Service):
    """Copies of the open file. `key` gives the file's password of the moment."""

    def __init__(self, store: Store, words: Words, key: Callable[[], str | None]) -> None:
        super().__init__(store)
        self._words = words
        self._key = key

    @property
    def folder(self) -> Path:
        """Where the copies lie: beside the file, for all to see."""
        return rules.folder_for(self._store.path)

    def all(self, folder: Path | None = None) -> tuple[Copy, ...]:
        """The copies in the folder beside the file, or in another; the newest first."""
        return in_folder(folder or self.folder, self._store.path)

    def due(self, *, closing: bool = False) -> bool:
        """Whether a copy should be made: something changed, and an hour is over or we close."""
        if self._store.read_only:
            return False
        lying = self.all()
        if lying and self._store.fact(COPIED_STATE) == self._state():
            return False
        age = self._store.clock() - lying[0].at if lying else rules.EVERY
        return closing or abs(age) >= rules.EVERY

    def begin(self) -> Copying:
        """A copy for the folder beside the file. Run it, then give what it made to `note`."""
        return self._copying(self._target(self.folder))

    def begin_second(self) -> Copying:
        """A copy for the second place; raises Unavailable "second_place_away" if it is not there.

        Where a copy beside the file is up to date, that is carried there.
        """
        place = self.ages().second_place
        if place is None or not place.is_dir():
            raise Unavailable("second_place_away", path=place or "")
        lying = self.all()
        current = lying and self._store.fact(COPIED_STATE) == self._state()
        return replace(
            self._copying(self._target(place / self.folder.name)),
            second_place=True,
            carried=lying[0].path if current else None,
        )

    def begin_save_to(self, path: Path) -> Copying:
        """A copy at a place of one's own choice ("Save a copy to…"); nothing there is removed."""
        return replace(self._copying(path), tidy=False)

    def note(self, made: CopyMade) -> None:
        """Remember in the file that a copy was made; in the thread the file is used from."""
        if self._store.read_only:
            return
        self._store.note_fact(LAST_COPY, made.at.isoformat())
        if made.second_place:
            self._store.note_fact(SECOND_COPY, made.at.isoformat())
        elif made.path.parent == self.folder:
            self._store.note_fact(COPIED_STATE, made.state)

    def take(self, progress: Progress | None = None) -> CopyMade:
        """Make a copy beside the file, here and now."""
        made = self.begin().run(progress)
        self.note(made)
        return made

    def save_to(self, path: Path, progress: Progress | None = None) -> CopyMade:
        """Make a copy at `path`, here and now."""
        made = self.begin_save_to(path).run(progress)
        self.note(made)
        return made

    def choose_second_place(self, folder: Path) -> None:
        """Remember where copies go beside those here: a stick, another drive.

        It is remembered for this computer, since others give drives other names. Raises
        Unavailable "folder_missing" or "second_place_same" (the folder the file lies in).
        """
        if not folder.is_dir():
            raise Unavailable("folder_missing", path=folder)
        if folder.resolve() in (self._store.path.parent.resolve(), self.folder.resolve()):
            raise Unavailable("second_place_same", path=folder)
        self._store.note_fact(self._second_place_fact(), str(folder))

    def same_drive(self, folder: Path) -> bool:
        """Whether a folder lies on the same drive as the file, and would be lost with it."""
        return folder.stat().st_dev == self._store.path.parent.stat().st_dev

    def ages(self) -> CopyAges:
        """How old the copies are, and where the second place is."""
        place = self._store.fact(self._second_place_fact())
        return CopyAges(
            last=self._moment(LAST_COPY),
            second=self._moment(SECOND_COPY),
            second_place=Path(place) if place else None,
            second_place_there=bool(place) and Path(str(place)).is_dir(),
        )

    def said(self) -> tuple[str, str]:
        """Two short sentences for the saved line: the last copy, and that in the second place."""
        ages = self.ages()
        say = self._words.say
        last = (
            say("copies.last", when=self._ago(ages.last)) if ages.last else say("copies.none_yet")
        )
        if ages.second is not None:
            return last, say("copies.second", when=self._ago(ages.second))
        return last, say("copies.second_none" if ages.second_place is None else "copies.second_new")

    def look(self, path: Path, its_password: str | None = None) -> Preview:
        """What is in the copy at `path`, read with the file's password or the one given.

        Raises Unavailable "missing", "not_ours", "damaged", "password_needed" or
        "wrong_password"; the copy is only read.
        """
        held = self._read(path, self._key_of(path, its_password))
        here = self._store.counts()
        named = rules.read_name(path, 0)
        tables = [name for name in held.counts if name in here]
        return Preview(
            path=path,
            at=named.at if named else None,
            holding=held,
            newest=tuple(self._entry(entry) for entry in held.newest),
            differences=tuple(
                Difference(name, held.counts[name], here[name])
                for name in tables
                if held.counts[name] != here[name]
            ),
            same_file=held.uid is None or held.uid == self._store.fact("file_uid"),
        )

    def restore(
        self, path: Path, its_password: str | None = None, progress: Progress | None = None
    ) -> Restored:
        """Make the open file as it is in the copy at `path`; how it was is kept as a copy first.

        All of it or nothing. The history says that it was done; undo does not reach behind it.
        Raises Unavailable as `look`, "newer", or as a copy that cannot be made.
        """
        watched = progress or Unwatched()
        held = self._read(path, self._key_of(path, its_password))
        keeping = self._copying(self._target(self.folder, CopyKind.BEFORE_GOING_BACK))
        kept = replace(keeping, tidy=False)
        _make_folder(self.folder)
        scratch = self.folder / f"{path.name}.return"
        its_key = self._key_of(path, its_password)
        copies.prepare_return(path, its_key, scratch, self._store, self._key(), watched)
        try:
            made = kept.run(watched)
            copies.put_back(scratch, self._key(), self._store, watched)
        finally:
            copies.discard(scratch)
        self._store.announce(ChangeSet("restore_copy", everything=True))
        return Restored(made.path, held)

    def let_go(self, paths: Iterable[Path]) -> None:
        """Remove copies that the person chose to remove; only what is named as a copy is."""
        for path in paths:
            if rules.read_name(path, 0) is None:
                raise Unavailable("not_ours", path=path)
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise Unavailable("in_other_program", path=path) from error

    def follow_password(self, before: str | None, progress: Progress | None = None) -> int:
        """Bring the copies beside the file and in the second place to the file's new password.

        Gives how many still have another password or cannot be read; they are left as they are.
        """
        watched, left = progress or Unwatched(), 0
        place = self.ages().second_place
        folders = [self.folder, *([place / self.folder.name] if place else [])]
        lying = [one for folder in folders for one in self.all(folder)]
        for done, one in enumerate(lying):
            watched.step(done, len(lying), "password")
            try:
                password.rewrite(one.path, before, self._key())
            except Unavailable:
                left += not self._opens(one.path)
        return left

    def _opens(self, path: Path) -> bool:
        try:
            copies.look(path, self._key())
        except (dbapi2.Error, OSError):
            return False
        return True

    def _copying(self, target: Path) -> Copying:
        store = self._store
        return Copying(store.path, self._key(), target, store.clock(), self._state())

    def _target(self, folder: Path, kind: CopyKind = CopyKind.BY_ITSELF) -> Path:
        path, now = self._store.path, self._store.clock()
        plain = folder / rules.name_for(path, now, kind)
        if not plain.exists():
            return plain
        return folder / rules.name_for(path, now, kind, seconds=True)

    def _state(self) -> str:
        with self._store.reading() as session:
            return copies.state(session)

    def _key_of(self, path: Path, its_password: str | None) -> str | None:
        if path.exists() and path.samefile(self._store.path):  # never opened a second time here
            raise Unavailable("copy_is_this_file", path=path)
        if not look_at(path).protected:
            return None
        key = its_password or self._key()
        if not key:
            raise Unavailable("password_needed", path=path)
        return key

    def _read(self, path: Path, key: str | None) -> Holding:
        try:
            return copies.look(path, key)
        except dbapi2.Error as error:
            if is_unreadable(error) and key is not None:
                raise Unavailable("wrong_password", path=path) from error
            if is_unreadable(error):
                detail = self._words.say("copies.unreadable")
                raise Unavailable("damaged", path=path, detail=detail) from error
            raise unavailable(error, path) or error from error

    def _entry(self, entry: Entry) -> str:
        when = f"{self._words.short_date(entry.at.date(), self._today())}, "
        when += self._words.clock(entry.at)
        title = self._words.say(f"action_title.{entry.title}")
        key = "copies.entry" if entry.who else "copies.entry_nobody"
        return self._words.say(key, title=title, when=when, who=entry.who)

    def _ago(self, moment: datetime) -> str:
        if moment.date() == self._today():
            return self._words.say("copies.today", clock=self._words.clock(moment))
        return self._words.away(moment.date(), self._today())

    def _moment(self, fact: str) -> datetime | None:
        said = self._store.fact(fact)
        return datetime.fromisoformat(said) if said else None

    @staticmethod
    def _second_place_fact() -> str:
        return f"{SECOND_PLACE} {platform.node()}".strip()


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


def _sweep(folder: Path) -> None:
    """Remove copies that were cut short by a crash; the one writer has none under way now."""
    for unfinished in (*folder.glob("*.part"), *folder.glob("*.part-journal")):
        if rules.read_name(unfinished.with_suffix(""), 0) is not None:
            with suppress(OSError):
                unfinished.unlink()


def _make_folder(folder: Path) -> None:
    if not folder.parent.is_dir():
        raise Unavailable("folder_missing", path=folder.parent)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Unavailable("folder_not_writable", path=folder.parent) from error
