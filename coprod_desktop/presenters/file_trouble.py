"""What is said, and which ways are offered, where a group file does not simply open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.welcome import folder_name

if TYPE_CHECKING:  # the services are loaded in the worker
    from coprod_desktop.services.rescue import Report
    from coprod_desktop.services.stand_in import AtHand

LOST = frozenset({"taken_over", "changed_outside", "moved", "damaged"})
"""Troubles of an open file after which it must be opened again."""


class Way(StrEnum):
    """What can be done about a file that does not simply open."""

    READ = "read"
    TAKE_OVER = "take_over"
    UPGRADE = "upgrade"
    AGAIN = "again"
    CARRY_OUT = "carry_out"
    ELSEWHERE = "elsewhere"
    LOOK = "look"
    COPY = "copy"
    OTHER_COPY = "other_copy"
    RESCUE = "rescue"
    CHECK = "check"
    STOP = "stop"
    OPEN_NEW = "open_new"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class Offer:
    """A way on with the words of its button; `path` is the other file it leads to, if any."""

    way: Way
    words: str
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """All that is said at once: sentences, what there is to list, the ways, the first the best.

    `leave` are the words for going none of the ways; where it is empty one cannot leave.
    """

    title: str
    said: tuple[str, ...]
    offers: tuple[Offer, ...] = ()
    listed: tuple[str, ...] = ()
    leave: str = ""


class Telling:
    """Puts the troubles of one file in words; `here` is the name of this computer."""

    def __init__(self, path: Path, words: Words, *, here: str = "") -> None:
        self._path = path
        self._words = words
        self._here = here

    def at_opening(self, error: Unavailable, at_hand: AtHand | None = None) -> Told | None:
        """What to say where a file could not be opened; None where its sentence alone will do."""
        match error.code:
            case "held":
                return self._held(error)
            case "older":
                return self._older(error)
            case "in_use":
                return self._told("in_use", self._all("in_use", "what", "then"), Way.AGAIN)
            case "unfinished":
                said = self._all("unfinished", "what", "why", "then")
                return self._told("unfinished", said, Way.CARRY_OUT, Way.AGAIN)
            case "damaged" | "not_ours" | "wrong_password" if at_hand is not None:
                return self._damaged(at_hand, known=error.code == "wrong_password")
            case "missing" if at_hand is not None:
                return self._missing(at_hand)
        return None

    def at_work(self, error: Unavailable) -> Told | None:
        """What to say where an open file can be used no more; None for other troubles."""
        if error.code not in LOST:
            return None
        who = self._who("taken_over", error) if error.code == "taken_over" else ()
        said = who or (self._say(f"at_work.{error.code}"),)
        rest = (self._say("at_work.lost"), self._say("at_work.comes_along"))
        offer = Offer(Way.REOPEN, self._say("way.reopen"))
        leave = self._say("stay")
        return Told(self._title("at_work"), (*said, *rest), (offer,), leave=leave)

    def checking(self, found: Sequence[str], told: Told) -> Told:
        """What the check found, in the place of where it was asked for."""
        said = self._say("checked" if found else "checked_sound")
        offers = tuple(one for one in told.offers if one.way is not Way.CHECK)
        return Told(told.title, (*told.said, said), offers, tuple(found), told.leave)

    def busy(self) -> Told:
        """What is said while all that can be read is read."""
        stop = Offer(Way.STOP, self._say("way.stop"))
        return Told(self._title("rescuing"), self._all("rescuing", "what"), (stop,))

    def rescue_asked(self) -> Told:
        """What a rescue does, before it begins."""
        return self._told("rescue", self._all("rescue", "what", "kept", "closed"), Way.RESCUE)

    def rescued(self, report: Report) -> Told:
        """What a rescue brought over, and what it could not."""
        name, listing = report.path.name, report.list_path.name
        said = (self._say("rescued", name=name), self._say("rescued_list", name=listing))
        lost = report.lost or (self._words.say("rescue.nothing_lost"),)
        brought = self._words.say("rescue.brought")
        heading = (self._words.say("rescue.lost"),) if report.lost else ()
        listed = (brought, *(f"· {one}" for one in report.brought), *heading)
        listed += tuple(f"· {one}" for one in lost) if report.lost else lost
        offer = Offer(Way.OPEN_NEW, self._say("way.open_new"), report.path)
        return Told(self._title("rescued"), said, (offer,), listed, self._say("close"))

    def step(self, done: int, total: int) -> str:
        """How far long work is."""
        return self._say("step", done=min(done + 1, total), total=total)

    def _older(self, error: Unavailable) -> Told:
        facts = {"theirs": error.facts["theirs"], "ours": error.facts["ours"]}
        said = (self._say("older.formats", **facts), *self._all("older", "warning", "kept"))
        return self._told("older", said, Way.UPGRADE, Way.READ)

    def _held(self, error: Unavailable) -> Told:
        may = bool(error.facts["may_take_over"])
        said = (*self._who("held", error), self._beat(error), self._say("held.why"))
        if may:
            said += (self._say("held.take_over"),)
        ways = (Way.READ, Way.TAKE_OVER) if may else (Way.READ,)
        return self._told("held", said, *ways)

    def _damaged(self, at_hand: AtHand, *, known: bool) -> Told:
        said = list(self._all("damaged", "password" if known else "what", "kept"))
        offers: tuple[Offer, ...] = ()
        if at_hand.copy is not None:
            when = self._words.moment(at_hand.copy.at)
            said.append(self._say("damaged.copy", when=when))
            offers = (Offer(Way.COPY, self._say("way.copy"), at_hand.copy.path),)
        else:
            said.append(self._say("damaged.no_copy"))
        offers += tuple(
            Offer(way, self._say(f"way.{way}")) for way in (Way.OTHER_COPY, Way.RESCUE, Way.CHECK)
        )
        return Told(self._title("damaged"), tuple(said), offers, leave=self._say("leave"))

    def _missing(self, at_hand: AtHand) -> Told:
        said = [self._say("missing.what", folder=str(self._path.parent))]
        offers = []
        for path in at_hand.elsewhere:
            said.append(self._say("missing.elsewhere", folder=str(path.parent)))
            words = self._say("way.elsewhere", folder=folder_name(path))
            offers.append(Offer(Way.ELSEWHERE, words, path))
        if at_hand.copy is not None:
            when = self._words.moment(at_hand.copy.at)
            said.append(self._say("missing.copy", when=when))
            offers.append(Offer(Way.COPY, self._say("way.copy"), at_hand.copy.path))
        said.append(self._say("missing.stick"))
        offers += [Offer(way, self._say(f"way.{way}")) for way in (Way.AGAIN, Way.LOOK)]
        title, leave = self._title("missing"), self._say("leave")
        return Told(title, tuple(said), tuple(offers), leave=leave)

    def _who(self, key: str, error: Unavailable) -> tuple[str, ...]:
        who, computer = str(error.facts["who"]), str(error.facts["computer"])
        since = self._moment(error, "since")
        if not computer:
            return (self._say(f"{key}.nobody", since=since),)
        if computer == self._here:
            return (self._say(f"{key}.here", who=who, since=since),)
        return (self._say(f"{key}.where", who=who, computer=computer, since=since),)

    def _beat(self, error: Unavailable) -> str:
        return self._say("held.beat", beat=self._moment(error, "beat"))

    def _moment(self, error: Unavailable, fact: str) -> str:
        moment = error.facts[fact]
        return self._words.moment(moment) if isinstance(moment, datetime) else str(moment)

    def _said(self, key: str, **facts: object) -> tuple[str, ...]:
        return self._all(key, **facts)

    def _all(self, key: str, *names: str) -> tuple[str, ...]:
        return tuple(self._say(f"{key}.{name}") for name in names)

    def _told(self, title: str, said: tuple[str, ...], *ways: Way) -> Told:
        offers = tuple(Offer(way, self._say(f"way.{way}")) for way in ways)
        return Told(self._title(title), said, offers, leave=self._say("leave"))

    def _title(self, key: str) -> str:
        return self._say(f"title.{key}", name=self._path.name)

    def _say(self, key: str, **facts: object) -> str:
        return self._words.say(f"file_trouble.{key}", **facts)
