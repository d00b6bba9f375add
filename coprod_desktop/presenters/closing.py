"""What is said and asked when a file is closed: as little as can be, and nothing twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from coprod_desktop.domain.places_on_disk import PlaceKind
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words

OFFERED_EVERY = timedelta(days=7)
AWAY_ASKED_AFTER = timedelta(days=1)
FILE_AWAY = "copy_file_away"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One thing said while a file is closed: a heading, sentences, and the ways on.

    `main` is what Enter does, `other` what Esc does; without `main` something is under way.
    """

    heading: str
    said: str = ""
    more: str = ""
    main: str = ""
    other: str = ""
    never: bool = False

    @property
    def is_under_way(self) -> bool:
        """Whether it shows how far something is, instead of asking."""
        return not self.main


def may_offer(last: date | None, today: date) -> bool:
    """Whether a second place may be offered again, last offered on a day."""
    return last is None or abs(today - last) >= OFFERED_EVERY


def may_ask_for_stick(last: datetime | None, now: datetime) -> bool:
    """Whether to ask for a second place that is away: not while the copy there is of today."""
    return last is None or abs(now - last) >= AWAY_ASKED_AFTER


def finding(words: Words) -> Asked:
    """The drives are being looked at, which can take a while."""
    return Asked(heading=words.say("closing.finding"), other=words.say("closing.close"))


def copying(words: Words) -> Asked:
    """A copy is being made beside the file."""
    return Asked(
        heading=words.say("closing.copying"),
        said=words.say("closing.saved"),
        other=words.say("closing.without"),
    )


def copying_second(words: Words, place: str) -> Asked:
    """A copy is being made in the second place."""
    return Asked(
        heading=words.say("closing.copying_second"),
        said=place,
        other=words.say("closing.without_second"),
    )


def away(words: Words, place: str, copied: str, *, still: bool) -> Asked:
    """The second place is not there; `copied` is how old the copy there is, "" for none."""
    say = words.say
    key = "away_old" if copied else "away_new"
    return Asked(
        heading=say("closing.away"),
        said=say(f"closing.{key}", place=place, when=copied),
        more=say("closing.still_away") if still else "",
        main=say("closing.wait"),
        other=say("closing.close"),
    )


def offer(words: Words, place: PlaceKind, *, protected: bool) -> Asked:
    """No second place was chosen: offer one, by where the file lies."""
    say = words.say
    key = "offer_stick" if place is PlaceKind.REMOVABLE else "offer"
    return Asked(
        heading=say(f"closing.{key}"),
        said=say(f"closing.{key}_said"),
        more=say("closing.offer_protected" if protected else "closing.offer_open"),
        main=say("closing.choose"),
        other=say("closing.not_now"),
        never=True,
    )


def failed(words: Words, why: Unavailable) -> Asked:
    """A copy could not be made."""
    return Asked(
        heading=words.say("closing.failed"),
        said=words.unavailability(why),
        more="" if why.code == FILE_AWAY else words.say("closing.failed_said"),
        main=words.say("closing.again"),
        other=words.say("closing.close"),
    )


def farewell(words: Words, *, written: bool) -> Asked:
    """The file is closed and lay on a stick: whether all that was written is there."""
    key = "ready" if written else "not_sure"
    return Asked(
        heading=words.say(f"closing.{key}"),
        said=words.say(f"closing.{key}_said"),
        main=words.say("closing.ready_ok"),
    )
