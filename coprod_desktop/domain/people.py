"""People, the groups they belong to and for whom they speak."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from coprod_desktop.domain.refusals import Refused, required

TITLES = frozenset({"dr", "mr", "mrs", "ms", "miss", "mx", "prof", "rev", "revd", "cllr", "sir"})


class Side(StrEnum):
    """On which side of the work somebody stands, by membership or on the day of a meeting."""

    PATIENT = "patient"
    STAFF = "staff"
    GUEST = "guest"
    UNKNOWN = "unknown"


class MandateKind(StrEnum):
    """How somebody came to speak in the group."""

    NOT_RECORDED = "not_recorded"
    SELF = "self"
    ELECTED = "elected"
    APPOINTED = "appointed"
    INVITED = "invited"
    POST = "post"


class PaperSize(StrEnum):
    """The size of print a person reads (12, 14, 18 and 24 point)."""

    STANDARD = "standard"
    CLEAR = "clear"
    LARGE = "large"
    GIANT = "giant"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Anyone named in the record, with only what is needed.

    A person known by initials alone has an empty `name`. `contact` is how to reach them,
    in words; `access_needs` what they need to take part.
    """

    id: int = 0
    uid: str = ""
    name: str = ""
    initials: str = ""
    contact: str = ""
    access_needs: str = ""
    paper_size: PaperSize = PaperSize.STANDARD

    @property
    def known_as(self) -> str:
        """The name, or the initials of somebody known by those alone."""
        return self.name or self.initials

    def checked(self) -> Person:
        """Return the person with trimmed words; refuse one with neither name nor initials."""
        name, initials = self.name.strip(), self.initials.strip()
        if not name and not initials:
            raise Refused("nameless_person", "name")
        return replace(self, name=name, initials=initials)


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A person in a group from `started` to `ended`, with office, side and mandate.

    The mandate answers: who for (`speaks_for`), how chosen (`mandate`), by whom
    (`chosen_by`), until when (`mandate_until`), how views are gathered (`gathers_views`).
    "Speaking for myself" is an honest answer (MandateKind.SELF).
    """

    id: int = 0
    uid: str = ""
    person_id: int
    group_id: int
    side: Side = Side.PATIENT
    office: str = ""
    started: date | None = None
    ended: date | None = None
    mandate: MandateKind = MandateKind.NOT_RECORDED
    speaks_for: str = ""
    chosen_by: str = ""
    mandate_until: date | None = None
    gathers_views: str = ""

    def checked(self) -> Membership:
        """Return the membership with trimmed words; refuse an end before the start."""
        if self.started and self.ended and self.ended < self.started:
            raise Refused("ends_before_start", "ended")
        if self.side is Side.GUEST:
            raise Refused("guest_is_no_member", "side")
        return replace(self, office=self.office.strip())

    def holds_on(self, day: date) -> bool:
        """Whether the person is a member on `day`."""
        return (not self.started or self.started <= day) and (not self.ended or day < self.ended)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person together with one membership: a line of a group's register."""

    person: Person
    membership: Membership


def initials_of(name: str, taken: Collection[str] = ()) -> str:
    """Make initials from a name, unlike any in `taken` (PH, then PH2).

    Titles are left out; both parts of a double-barrelled name count.
    """
    words = [word for word in re.split(r"[\s\-‐-―]+", name) if word]
    named = [word for word in words if word.rstrip(".").casefold() not in TITLES]
    letters = "".join(first for word in named or words if (first := _first_letter(word)))
    made = letters or "?"
    number = 2
    while made in taken:
        made = f"{letters or '?'}{number}"
        number += 1
    return made


def _first_letter(word: str) -> str:
    return next((letter.upper() for letter in word if letter.isalpha()), "")


def named(text: str) -> str:
    """Return a required name without blanks at its ends; refuse an empty one."""
    return required(text, "name")
