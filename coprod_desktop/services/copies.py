"""Copies that make themselves, a second place for them, and going back to one."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from coprod_desktop.domain import copies as rules
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.copies import (
    Copy,
    CopyAges,
    CopyKind,
    CopyMade,
    Holding,
)
from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.services.copies_at_hand import (
    Looking,
    LookingAround,
    Preview,
    in_folder,
)
from coprod_desktop.services.service import Service
from coprod_desktop.store import copies, password, sticks, swapping
from coprod_desktop.store.causes import Drives
from coprod_desktop.store.store import Store

LAST_COPY, SECOND_COPY, COPIED_STATE = "last_copy", "second_copy", "copied_state"
SECOND_PLACE = "second_place"


@dataclass(frozen=True, slots=True)
class Copying:
    """A copy about to be made. `run` may be called in any thread while the file is in use."""

    source: Path
    key: str | None = field(repr=False)
    target: Path
    at: datetime
    state: str
    tidy: bool = True
    second_place: bool = False
    carried: Path | None = None  # a copy that is up to date already, for a slow place
    saving: Any = field(default=None, repr=False)  # the connection through which others save
    instead: bool = False  # of a file that lies at the target

    def run(self, progress: Progress | None = None) -> CopyMade:
        """Make the copy, open and count it, then let older ones go that nobody misses.

        Raises Unavailable as store.copies.copy, "copy_file_away" and "copy_place_away" where a
        drive is gone, and Cancelled; then nothing was made and nothing removed.
        """
        drives = Drives.of(self.source, self.target)
        try:
            held = self._made(progress)
        except Unavailable as said:
            raise drives.cause(said) from said
        removed, more = self._tidied() if self.tidy else ((), ())
        return CopyMade(self.target, self.at, held, self.state, self.second_place, removed, more)

    def _made(self, progress: Progress | None) -> Holding:
        if self.tidy:
            _make_folder(self.target.parent)
        if self.carried is not None:
            return copies.carry(self.carried, self.key, self.target, progress)
        return copies.copy(
            self.source, self.key, self.target, progress, self.saving, instead=self.instead
        )

    def _tidied(self) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        """Remove copies past their time, each only if a kept one holds all that is in it."""
        if self.second_place:
            swapping.sweep_copies(self.target.parent, self.source)
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

    def second_due(self) -> bool:
        """Whether something was saved since the last copy in the second place."""
        if self._store.read_only or self.second_place is None:
            return False
        copied, saved = self.second_copied, self._store.last_saved()
        return copied is None or (saved is not None and saved > copied)

    def begin_save_to(self, path: Path, *, instead: bool = False) -> Copying:
        """A copy at a place of one's own choice ("Save a copy to…"); nothing else is removed.

        With `instead` it takes the place of a file that lies there, once it is proven. Raises
        Unavailable "copy_onto_itself" where that is the open file.
        """
        if path.exists() and path.samefile(self._store.path):
            raise Unavailable("copy_onto_itself", path=path)
        return replace(self._copying(path), tidy=False, instead=instead)

    def note(self, made: CopyMade) -> None:
        """Remember in the file that a copy was made; in the thread the file is used from."""
        if self._store.read_only:
            return
        facts = {LAST_COPY: made.at.isoformat()}
        if made.second_place:
            facts[SECOND_COPY] = made.at.isoformat()
        elif made.path.parent == self.folder:
            facts[COPIED_STATE] = made.state
        self._store.note_facts(facts)

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
        facts = {self._second_place_fact(): str(folder)}
        if folder != self.second_place:
            facts[SECOND_COPY] = ""
        self._store.note_facts(facts)

    def begin_looking_around(self) -> LookingAround:
        """What is needed to look for the copies that lie about; `run` it in any thread."""
        return LookingAround(self._store.path, self.second_place)

    def same_drive(self, folder: Path) -> bool:
        """Whether a folder lies on the same drive as the file, and would be lost with it."""
        return folder.stat().st_dev == self._store.path.parent.stat().st_dev

    def ages(self) -> CopyAges:
        """How old the copies are, and where the second place is."""
        place = self.second_place
        return CopyAges(
            last=self._moment(LAST_COPY),
            second=self.second_copied,
            second_place=place,
        )

    @property
    def second_copied(self) -> datetime | None:
        """When the last copy was made in the second place."""
        return self._moment(SECOND_COPY)

    @property
    def second_place(self) -> Path | None:
        """The folder chosen on this computer for copies elsewhere; it may be away."""
        place = self._store.fact(self._second_place_fact())
        return Path(place) if place else None

    def forget_second_place(self) -> None:
        """Keep no more copies elsewhere; those that lie there stay."""
        self._store.note_fact(self._second_place_fact(), "")

    def said(self) -> tuple[str, str]:
        """Two short sentences for the saved line: the last copy, and that in the second place.

        No drive is looked at.
        """
        say, copied, second = self._words.say, self._moment(LAST_COPY), self.second_copied
        last = say("copies.last", when=self.ago(copied)) if copied else say("copies.none_yet")
        if self.second_place is None:
            return last, say("copies.second_none")
        if second is None:
            return last, say("copies.second_new")
        return last, say("copies.second", when=self.ago(second))

    def look(self, path: Path, its_password: str | None = None) -> Preview:
        """What is in the copy at `path`, read with the file's password or the one given.

        Raises Unavailable "missing", "not_ours", "damaged", "password_needed" or
        "wrong_password"; the copy is only read.
        """
        return self.begin_look(path, its_password).run()

    def begin_look(self, path: Path, its_password: str | None = None) -> Looking:
        """What is needed to look into a copy as `look` does; `run` it in any thread."""
        return Looking(
            path=path,
            source=self._store.path,
            key=its_password or self._key(),
            here=self._store.counts(),
            uid=self._store.fact("file_uid"),
            words=self._words,
            today=self._today(),
        )

    def restore(
        self, path: Path, its_password: str | None = None, progress: Progress | None = None
    ) -> Restored:
        """Make the open file as it is in the copy at `path`; how it was is kept as a copy first.

        All of it or nothing. The history says that it was done; undo does not reach behind it.
        Raises Unavailable as `look`, "newer", or as a copy that cannot be made.
        """
        restored = self.bring_back(path, its_password, progress)
        self.tell_restored()
        return restored

    def bring_back(
        self, path: Path, its_password: str | None = None, progress: Progress | None = None
    ) -> Restored:
        """As `restore`, and nobody is told; in any thread while nobody else uses the file."""
        watched = progress or Unwatched()
        reading = self.begin_look(path, its_password)
        its_key = reading.fitting_key()
        held = reading.read(its_key)
        keeping = self._copying(self._target(self.folder, CopyKind.BEFORE_GOING_BACK))
        kept = replace(keeping, tidy=False)
        _make_folder(self.folder)
        scratch = swapping.part_of(self.folder / f"{path.stem} coming back{path.suffix}")
        copies.prepare_return(path, its_key, scratch, self._store, self._key(), watched)
        try:
            made = kept.run(watched)
            copies.put_back(scratch, self._key(), self._store, watched)
        finally:
            swapping.discard(scratch)
        return Restored(made.path, held)

    def tell_restored(self) -> None:
        """Tell everybody that all of the file may be another."""
        self._store.announce(ChangeSet("restore_copy", everything=True))

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
        saving = None if store.read_only else store.saving_connection()
        return Copying(store.path, self._key(), target, store.clock(), self._state(), saving=saving)

    def _target(self, folder: Path, kind: CopyKind = CopyKind.BY_ITSELF) -> Path:
        names = rules.names_for(self._store.path, self._store.clock(), kind)
        return next(there for name in names if not (there := folder / name).exists())

    def _state(self) -> str:
        with self._store.reading() as session:
            return copies.state(session)

    def ago(self, moment: datetime) -> str:
        """How long ago a moment is, in words: 'today, 14:02', '12 days ago'."""
        if moment.date() == self._today():
            return self._words.say("copies.today", clock=self._words.clock(moment))
        return self._words.away(moment.date(), self._today())

    def _moment(self, fact: str) -> datetime | None:
        said = self._store.fact(fact)
        return datetime.fromisoformat(said) if said else None

    @staticmethod
    def _second_place_fact() -> str:
        return f"{SECOND_PLACE} {platform.node()}".strip()


def settle(*folders: Path) -> bool:
    """Bring all that was written in these folders to their drives; whether that was done."""
    written = [sticks.is_written(folder) for folder in folders]
    return all(written)


def _make_folder(folder: Path) -> None:
    if not folder.parent.is_dir():
        raise Unavailable("folder_missing", path=folder.parent)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise Unavailable("folder_not_writable", path=folder.parent) from error
