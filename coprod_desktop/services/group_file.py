"""One open group file with all its services: what the window and the command line work on."""

from __future__ import annotations

import getpass
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop import assets
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.clock import Clock, local_time
from coprod_desktop.domain.holders import Holder
from coprod_desktop.domain.places_on_disk import Place
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.sheets import FileFacts
from coprod_desktop.domain.words import Words
from coprod_desktop.services.actions import Actions
from coprod_desktop.services.attachments import Attachments
from coprod_desktop.services.copies import LAST_COPY, Copies
from coprod_desktop.services.drafts import Drafts
from coprod_desktop.services.groups import Groups
from coprod_desktop.services.history import History
from coprod_desktop.services.home import Home
from coprod_desktop.services.initiatives import Initiatives
from coprod_desktop.services.known_frameworks import AllFrameworks
from coprod_desktop.services.meetings import Meetings
from coprod_desktop.services.people import People
from coprod_desktop.services.pledges import Pledges
from coprod_desktop.services.search import Search
from coprod_desktop.services.security import Security
from coprod_desktop.store.lock import Hold, holder_of
from coprod_desktop.store.store import Store

if TYPE_CHECKING:  # loaded when first wanted, so that the window is usable sooner
    from coprod_desktop.services.amendments import Amendments
    from coprod_desktop.services.bin import Bin
    from coprod_desktop.services.captures import Captures
    from coprod_desktop.services.challenges import Challenges
    from coprod_desktop.services.checklists import Checklists
    from coprod_desktop.services.critiques import Critiques
    from coprod_desktop.services.erasing import Erasing
    from coprod_desktop.services.frameworks import Frameworks
    from coprod_desktop.services.next_meeting import Planning
    from coprod_desktop.services.papers import Papers
    from coprod_desktop.services.reality import Reality
    from coprod_desktop.services.records import Records
    from coprod_desktop.services.second_copies import SecondCopies
    from coprod_desktop.services.side_views import SideViews
    from coprod_desktop.services.spelling import Spelling
    from coprod_desktop.services.steps import StepAnswers
    from coprod_desktop.services.topics import Topics

FILE_UID, LAST_TRIED = "file_uid", "last_tried"


class GroupFile:
    """An open group file. All of it is used from one thread at a time.

    `announce` may be set: it is called with a ChangeSet after each change.
    """

    def __init__(self, store: Store, words: Words, password: str | None) -> None:
        self._known = AllFrameworks()
        self._store = store
        self.path = store.path
        self.words = words
        self.groups = Groups(store)
        self.people = People(store)
        self.meetings = Meetings(store, words)
        self.actions = Actions(store)
        self.initiatives = Initiatives(store, words, self._known)
        self.pledges = Pledges(store)
        self.attachments = Attachments(store)
        self.home = Home(store, self._known)
        self.search = Search(store)
        self.history = History(store, words, self._known)
        self.drafts = Drafts(store, words, self._known)
        self.security = Security(store, words, password)
        self.copies = Copies(store, words, lambda: self.security.password)

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        password: str | None = None,
        clock: Clock = local_time,
        who: str | None = None,
    ) -> GroupFile:
        """Make a new group file, with a password if one is given, and open it.

        Raises Unavailable "exists", "folder_missing" or "folder_not_writable".
        """
        store = Store.create(path, password=password, clock=clock, who=logged_in(who))
        return cls(store, english(), password)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        password: str | None = None,
        clock: Clock = local_time,
        who: str | None = None,
        read_only: bool = False,
        take_over: bool = False,
        upgrade: bool = False,
    ) -> GroupFile:
        """Open a group file, to work in it or only to read; raises as Store.open.

        On "held" the person may open to read, or, where the fact `may_take_over` is true, take
        the file over; on "older" bring it up to date (`upgrade`), or open it to read. For both
        a checked copy is first kept beside the file. A folder that cannot be written to gives
        a file that is open to read.
        """
        store = Store.open(
            path,
            password=password,
            clock=clock,
            who=logged_in(who),
            read_only=read_only,
            take_over=take_over,
            upgrade=upgrade,
        )
        return cls(store, english(), password)

    @property
    def protected(self) -> bool:
        """Whether the file has a password."""
        return self.security.protected

    @property
    def read_only(self) -> bool:
        """Whether the file is open to read only."""
        return self._store.read_only

    @property
    def barred(self) -> Unavailable | None:
        """Why nothing can be changed; None where it can.

        "open_to_read", "read_only", "folder_not_writable" or "disk_full".
        """
        return self._store.barred

    @property
    def hold(self) -> Hold | None:
        """This program's hold on the file, None where it is open to read only.

        `beat()` must be called every BEAT_SECONDS; `former` is who had the file and did not let
        go of it, after a crash or where it was taken over.
        """
        return self._store.hold

    @property
    def holder(self) -> Holder | None:
        """Who has the file open to write now: this program, or while reading another."""
        hold = self._store.hold
        return holder_of(self.path) if hold is None else hold.mine

    @property
    def kept(self) -> tuple[Path, ...]:
        """The copies made beside the file while it was opened: as it was before."""
        return self._store.kept

    @property
    def place(self) -> Place:
        """Where the file lies: a network drive, a synced folder, a stick, or this computer."""
        return self.second_copies.place()

    @property
    def announce(self) -> Callable[[ChangeSet], None]:
        """Who is told of each change."""
        return self._store.announce

    @announce.setter
    def announce(self, listener: Callable[[ChangeSet], None]) -> None:
        self._store.announce = listener

    @cached_property
    def bin(self) -> Bin:
        """What was removed, and can be put back."""
        from coprod_desktop.services.bin import Bin

        return Bin(self._store, self.words, self._known)

    @cached_property
    def erasing(self) -> Erasing:
        """The right to be forgotten."""
        from coprod_desktop.services.erasing import Erasing

        return Erasing(self._store, self.words, self._known)

    @cached_property
    def side_views(self) -> SideViews:
        """The views of the two sides, given unseen by each other."""
        from coprod_desktop.services.side_views import SideViews

        return SideViews(self._store, self.words, self._known)

    @cached_property
    def checklists(self) -> Checklists:
        """The checklists that groups went through."""
        from coprod_desktop.services.checklists import Checklists

        return Checklists(self._store, self.words, self._known)

    @cached_property
    def steps(self) -> StepAnswers:
        """The steps to success through the life of an initiative."""
        from coprod_desktop.services.steps import StepAnswers

        return StepAnswers(self._store, self._known)

    @cached_property
    def critiques(self) -> Critiques:
        """Critiques of cases in three questions."""
        from coprod_desktop.services.critiques import Critiques

        return Critiques(self._store, self._known)

    @cached_property
    def challenges(self) -> Challenges:
        """The challenges that groups met."""
        from coprod_desktop.services.challenges import Challenges

        return Challenges(self._store, self._known)

    @cached_property
    def frameworks(self) -> Frameworks:
        """Ladders, checklists and lists, with the groups' own."""
        from coprod_desktop.services.frameworks import Frameworks

        return Frameworks(self._store, self.words)

    @cached_property
    def reality(self) -> Reality:
        """What the record itself bears, beside what is claimed."""
        from coprod_desktop.exchange.built_in_frameworks import built_in
        from coprod_desktop.services.reality import Reality

        return Reality(self._store, self.words, built_in(self.words.language.split("-")[0]))

    @cached_property
    def second_copies(self) -> SecondCopies:
        """Second copies beside the file, as sync programs leave them."""
        from coprod_desktop.services.second_copies import SecondCopies

        return SecondCopies(self._store, self.words, lambda: self.security.password)

    @cached_property
    def planning(self) -> Planning:
        """The next meeting made from the last."""
        from coprod_desktop.services.next_meeting import Planning

        return Planning(self._store, self.words, self._known)

    @cached_property
    def amendments(self) -> Amendments:
        """What was corrected in minutes after they were approved."""
        from coprod_desktop.services.amendments import Amendments

        return Amendments(self._store)

    @cached_property
    def captures(self) -> Captures:
        """Actions, decisions and pledges as people type them in their notes."""
        from coprod_desktop.services.captures import Captures

        return Captures(self._store, self.words)

    @cached_property
    def spelling(self) -> Spelling:
        """Which words are known, and the group's own."""
        from coprod_desktop.services.spelling import Spelling

        return Spelling(self._store)

    @cached_property
    def topics(self) -> Topics:
        """One matter across all meetings."""
        from coprod_desktop.services.topics import Topics

        return Topics(self._store)

    @cached_property
    def papers(self) -> Papers:
        """What can be printed."""
        from coprod_desktop.services.paper_makers import Gathering
        from coprod_desktop.services.papers import Papers

        return Papers(
            Gathering(
                words=self.words,
                clock=self._store.clock,
                groups=self.groups,
                people=self.people,
                meetings=self.meetings,
                actions=self.actions,
                initiatives=self.initiatives,
                pledges=self.pledges,
                attachments=self.attachments,
                frameworks=self.frameworks,
                checklists=self.checklists,
                reality=self.reality,
            )
        )

    @property
    def records(self) -> Records:
        """The record as a whole."""
        from coprod_desktop.services.records import Records

        return Records(self._store, self.words, self.spelling.learn)

    def facts(self) -> FileFacts:
        """What is known of the file itself."""
        copied = self._store.fact(LAST_COPY)
        return FileFacts(
            path=str(self.path),
            protected=self.protected,
            format=self._store.format(),
            last_saved=self._store.last_saved(),
            last_copy=datetime.fromisoformat(copied) if copied else None,
            counts=self._store.counts(),
            uid=self._store.fact(FILE_UID) or "",
            read_only=self.read_only,
        )

    def backup(self, path: Path) -> None:
        """Make a copy at `path`, as protected as the file, and check it by opening it.

        Raises Unavailable "exists", "folder_missing", "folder_not_writable" or "copy_failed";
        then nothing is left at `path`.
        """
        self.copies.save_to(path)

    def prove_writable(self) -> None:
        """Write a word to the file and see it arrive; raises as any saving does."""
        self._store.note_fact(LAST_TRIED, self._store.clock().isoformat())

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file, in words; empty when it is sound."""
        from coprod_desktop.services.rescue import check

        return check(self.path, self.security.password, self.words)

    def close(self) -> None:
        """Let go of the file."""
        self._store.close()


def english() -> Words:
    """The program's words in UK English."""
    return Words(assets.text("words", "en.toml"))


def logged_in(who: str | None = None) -> str:
    """The given name, or that of the person logged in to the PC."""
    if who is not None:
        return who
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such name on this system
        return ""
