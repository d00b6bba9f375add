"""A group and the rules it set itself."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from coprod_desktop.domain.refusals import Refused, required

MOST_REVIEW_MONTHS = 60
"""Months after which a place is certainly worth a new look."""

MOST_ABSENCES = 6
"""Absences in a row after which every group would have asked long ago."""


class GroupKind(StrEnum):
    """What sort of body a group is."""

    PPG = "ppg"
    USER_LED = "user_led"
    COMMITTEE = "committee"
    REFERENCE = "reference"
    CHARITY = "charity"
    OTHER = "other"


class Vocabulary(StrEnum):
    """In whose words the four Co's are named; the cells are the same."""

    LEEDS = "leeds"
    GOVERNANCE = "governance"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quorum:
    """How many members are needed, how many are here, and whether that is enough.

    `needed` and `patients_needed` are None where the group's rules ask for nothing.
    """

    needed: int | None
    here: int
    members: int
    patients_needed: int | None = None
    patients_here: int = 0

    @property
    def asked(self) -> bool:
        """Whether the group has a quorum rule at all."""
        return self.needed is not None or self.patients_needed is not None

    @property
    def met(self) -> bool:
        """Whether enough are here; true where the rules ask for nothing."""
        return self.here >= (self.needed or 0) and self.patients_here >= (self.patients_needed or 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The group's own rules; None where it has none (ranges seen in real constitutions).

    quorum_number: members needed; quorum_percent: share of members needed, 1 to 100;
    quorum_patients: members of the patient side needed; notice_days: days between the
    agenda going out and the meeting; term_years: how long an office is held;
    meetings_a_year; minutes_days: days in which draft minutes go round; absences: how often in a
    row somebody stays away without word before the group asks how they are.
    """

    quorum_number: int | None = None
    quorum_percent: int | None = None
    quorum_patients: int | None = None
    notice_days: int | None = None
    term_years: int | None = None
    meetings_a_year: int | None = None
    minutes_days: int | None = None
    absences: int | None = None

    def check(self) -> None:
        """Refuse numbers that cannot be meant."""
        limits = {
            "quorum_number": (1, 500),
            "quorum_percent": (1, 100),
            "quorum_patients": (1, 500),
            "notice_days": (0, 90),
            "term_years": (1, 10),
            "meetings_a_year": (1, 60),
            "minutes_days": (1, 90),
            "absences": (2, MOST_ABSENCES),
        }
        for name, (least, most) in limits.items():
            value = getattr(self, name)
            if value is not None and not least <= value <= most:
                raise Refused("number_out_of_range", name, least=least, most=most)

    def quorum(self, *, here: int, members: int, patients_here: int) -> Quorum:
        """Count the quorum; a share is rounded up (one third of ten members is four)."""
        needed = self.quorum_number
        if self.quorum_percent is not None:
            share = -(-members * self.quorum_percent // 100)
            needed = max(share, needed or 0)
        return Quorum(
            needed=needed,
            here=here,
            members=members,
            patients_needed=self.quorum_patients,
            patients_here=patients_here,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A PPG, user-led group, committee or reference group.

    `action_prefix` stands before the permanent numbers of its actions ("AP" gives AP125).
    `ladder` is the key of the ladder it places its work on, "" for the seven-rung one;
    `vocabulary` its words for the four Co's; after `review_months` it looks at a place again,
    None where it set itself no rhythm.
    """

    id: int = 0
    uid: str = ""
    name: str
    kind: GroupKind = GroupKind.PPG
    aims: str = ""
    action_prefix: str = ""
    quorum_number: int | None = None
    quorum_percent: int | None = None
    quorum_patients: int | None = None
    notice_days: int | None = None
    term_years: int | None = None
    meetings_a_year: int | None = None
    minutes_days: int | None = None
    ladder: str = ""
    vocabulary: Vocabulary = Vocabulary.LEEDS
    review_months: int | None = None
    absences: int | None = None

    @property
    def rules(self) -> Rules:
        """The group's own rules as one thing."""
        return Rules(**{name: getattr(self, name) for name in Rules.__dataclass_fields__})

    def checked(self) -> Group:
        """Return the group with trimmed words; refuse an empty name or impossible rules."""
        self.rules.check()
        if self.review_months is not None and not 1 <= self.review_months <= MOST_REVIEW_MONTHS:
            raise Refused("number_out_of_range", "review_months", least=1, most=MOST_REVIEW_MONTHS)
        return replace(
            self,
            name=required(self.name, "name"),
            action_prefix=self.action_prefix.strip(),
        )

    def action_name(self, number: int) -> str:
        """The permanent name of an action: "AP125", or "41" where there is no prefix."""
        return f"{self.action_prefix}{number}"
