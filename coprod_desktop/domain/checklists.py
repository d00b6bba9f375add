"""A self-check against a checklist: scored by the group with evidence, again and again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from coprod_desktop.domain.frameworks import Checklist
from coprod_desktop.domain.placements import Evidence, EvidenceKind
from coprod_desktop.domain.refusals import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What the group says of one statement, by its key: a score, words, and what shows it.

    `score` is None where nobody could say. `evidence_kind` and `target_id` point to something
    in the record, or are None together.
    """

    statement: str
    score: int | None = None
    evidence_kind: EvidenceKind | None = None
    target_id: int | None = None
    words: str = ""

    @property
    def evidence(self) -> Evidence | None:
        """What in the record shows it."""
        if self.evidence_kind is None:
            return None
        return Evidence(kind=self.evidence_kind, target_id=self.target_id)

    @property
    def says_something(self) -> bool:
        """Whether there is a score, a word or a piece of evidence."""
        return self.score is not None or bool(self.words) or self.evidence_kind is not None

    def checked(self) -> Score:
        """Return it with trimmed words; evidence that points nowhere is none."""
        points = self.evidence_kind not in (None, EvidenceKind.WORDS) and self.target_id is not None
        return replace(
            self,
            words=self.words.strip(),
            evidence_kind=self.evidence_kind if points else None,
            target_id=self.target_id if points else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistRun:
    """One time at which a group went through a checklist: for an initiative, or for itself.

    `framework` and `version` name the checklist, `who` took part, in words; `meeting_id` is the
    meeting at which it was done, where there was one.
    """

    id: int = 0
    uid: str = ""
    group_id: int
    initiative_id: int | None = None
    framework: str
    version: str = "1"
    on: date
    who: str = ""
    meeting_id: int | None = None
    note: str = ""
    scores: tuple[Score, ...] = ()

    def checked(self) -> ChecklistRun:
        """Return it with what was said of its statements; refuse one that says nothing of any.

        Refuses a statement that is scored twice too.
        """
        scores = tuple(
            score for score in (each.checked() for each in self.scores) if score.says_something
        )
        if not scores:
            raise Refused("nothing_scored", "scores")
        if len({score.statement for score in scores}) < len(scores):
            raise Refused("scored_twice", "scores")
        return replace(self, who=self.who.strip(), note=self.note.strip(), scores=scores)

    def fitting(self, checklist: Checklist) -> ChecklistRun:
        """Return it; refuse statements the checklist has not, and scores off its scale."""
        for score in self.scores:
            checklist.statement(score.statement)
            if score.score is not None:
                checklist.label(score.score)
        return self

    def score_of(self, statement: str) -> Score | None:
        """What was said of a statement; None for nothing."""
        return next((one for one in self.scores if one.statement == statement), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One statement before and after; `change` is None where one of them has no score.

    It is None too where the scores are of different scales (not `same_scale`).
    """

    statement: str
    before: Score | None
    after: Score | None
    same_scale: bool = True

    @property
    def change(self) -> int | None:
        """How much higher it is scored now; None where that cannot be said."""
        if self.before is None or self.after is None or not self.same_scale:
            return None
        if self.before.score is None or self.after.score is None:
            return None
        return self.after.score - self.before.score


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeAndAfter:
    """A run beside the one before it of the same checklist about the same thing.

    `before` is None where it was the first. `lines` are the statements in the order of the
    checklist.
    """

    before: ChecklistRun | None
    after: ChecklistRun
    lines: tuple[Compared, ...]


def compared(
    before: ChecklistRun | None,
    after: ChecklistRun,
    checklist: Checklist,
    *,
    same_scale: bool = True,
) -> BeforeAndAfter:
    """Two runs side by side, statement by statement in the order of the checklist.

    `checklist` is that of the run after; `same_scale` whether that of the run before had its
    scale.
    """
    return BeforeAndAfter(
        before=before,
        after=after,
        lines=tuple(
            Compared(
                statement=one.key,
                before=before.score_of(one.key) if before else None,
                after=after.score_of(one.key),
                same_scale=same_scale,
            )
            for one in checklist.statements
        ),
    )
