"""Goes through a checklist: what is said of each statement, and what shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.meeting_choices import MeetingChoice, at_on, meetings_held
from coprod_desktop.presenters.rows import Chip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.frameworks import Checklist, ScaleStep, Section
    from coprod_desktop.domain.placements import Evidence
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What is said of one statement; `evidence` is the key of a choice, "" for none.

    `unknown` holds words typed as evidence that name nothing in the record.
    """

    statement: str
    score: int | None = None
    words: str = ""
    evidence: str = ""
    unknown: str = ""

    @property
    def says_something(self) -> bool:
        """Whether there is a score, a word or a piece of evidence."""
        return self.score is not None or bool(self.words.strip() or self.evidence)


@dataclass(frozen=True, slots=True, kw_only=True)
class RunForm:
    """What the dialog begins with; `evidence` are the pieces of the record to point to."""

    heading: str
    about: str
    credit: str
    sections: tuple[Section, ...]
    scale: tuple[ScaleStep, ...]
    cannot_say: str
    evidence: tuple[Chip, ...]
    meetings: tuple[MeetingChoice, ...]
    answers: tuple[Answer, ...] = ()
    on: date | None
    meeting_id: int | None = None
    who: str = ""
    note: str = ""
    new: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RunEntry:
    """What is chosen and written in the dialog."""

    answers: tuple[Answer, ...]
    on: date | None
    meeting_id: int | None
    who: str
    note: str


class ChecklistRunScreen(Protocol):
    """What the dialog shows."""

    def show_form(self, form: RunForm) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def point_out_evidence(self, statement: str, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class ChecklistRunPresenter:
    """Keeps one time of going through a checklist, or changes it."""

    def __init__(
        self,
        screen: ChecklistRunScreen,
        file: GroupFile,
        *,
        words: Words,
        clock: Clock,
        saved: Callable[[int], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._words = words
        self._clock = clock
        self._saved = saved
        self._run: ChecklistRun | None = None
        self._begun: tuple[int, int | None, str, str] = (0, None, "", "")
        self._evidence: dict[str, Evidence] = {}

    def begin(self, group_id: int, key: str, initiative_id: int | None) -> None:
        """Begin a checklist in its newest version, about the group or an initiative."""
        checklist = self._file.frameworks.checklist_of(key, "")
        self._begun = (group_id, initiative_id, checklist.key, checklist.version)
        today = self._clock().date()
        meetings = meetings_held(self._file.meetings, group_id, self._words)
        self._screen.show_form(
            self._form(checklist, meetings, on=today, meeting_id=at_on(meetings, today))
        )

    def change(self, run_id: int) -> None:
        """Show what was said before, to be changed; the version stays."""
        run = self._run = self._file.checklists.get(run_id)
        self._begun = (run.group_id, run.initiative_id, run.framework, run.version)
        checklist = self._file.frameworks.checklist_of(run.framework, run.version)
        meetings = meetings_held(self._file.meetings, run.group_id, self._words, run.meeting_id)
        self._screen.show_form(
            self._form(checklist, meetings, on=run.on, meeting_id=run.meeting_id, run=run)
        )

    def save(self, entry: RunEntry) -> None:
        """Keep what is said, or point out what is missing and lose nothing."""
        lost = next((one for one in entry.answers if one.unknown and not one.evidence), None)
        if lost is not None:
            self._screen.point_out_evidence(lost.statement, Refused("evidence_not_found"))
            return
        try:
            run_id = self._keep(entry)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._saved(run_id)

    def _keep(self, entry: RunEntry) -> int:
        if entry.on is None:
            raise Refused("empty", "on")
        group_id, initiative_id, key, version = self._begun
        run = ChecklistRun(
            id=self._run.id if self._run else 0,
            uid=self._run.uid if self._run else "",
            group_id=group_id,
            initiative_id=initiative_id,
            framework=key,
            version=version,
            on=entry.on,
            who=entry.who,
            meeting_id=entry.meeting_id,
            note=entry.note,
            scores=tuple(self._score(one) for one in entry.answers),
        )
        if self._run is None:
            return self._file.checklists.record(run)
        self._file.checklists.change(run)
        return run.id

    def _score(self, answer: Answer) -> Score:
        piece = self._evidence.get(answer.evidence)
        return Score(
            statement=answer.statement,
            score=answer.score,
            words=answer.words,
            evidence_kind=piece.kind if piece else None,
            target_id=piece.target_id if piece else None,
        )

    def _form(
        self,
        checklist: Checklist,
        meetings: tuple[MeetingChoice, ...],
        *,
        on: date,
        meeting_id: int | None,
        run: ChecklistRun | None = None,
    ) -> RunForm:
        return RunForm(
            heading=checklist.name,
            about=self._about(),
            credit="\n".join(filter(None, (checklist.credit, checklist.link))),
            sections=checklist.sections,
            scale=checklist.scale,
            cannot_say=self._words.say("checklist_run.cannot_say"),
            evidence=self._choices(run),
            meetings=meetings,
            answers=tuple(_answer(score) for score in run.scores) if run else (),
            on=on,
            meeting_id=meeting_id,
            who=run.who if run else "",
            note=run.note if run else "",
            new=run is None,
        )

    def _about(self) -> str:
        group_id, initiative_id, _, _ = self._begun
        if initiative_id is None:
            name = self._file.groups.get(group_id).name
            return self._words.say("checklist_run.about_group", name=name)
        title = self._file.initiatives.get(initiative_id).title
        return self._words.say("checklist_run.about_initiative", title=title)

    def _choices(self, run: ChecklistRun | None) -> tuple[Chip, ...]:
        """What may be pointed to; what was pointed to before is among it."""
        group_id, initiative_id, _, _ = self._begun
        lines = list(self._file.checklists.evidence_choices(group_id, initiative_id))
        if run is not None:
            lines += self._file.checklists.evidence(run).values()
        named = {_key(line.evidence): (line.evidence, line.words) for line in lines}
        self._evidence = {key: evidence for key, (evidence, _) in named.items()}
        return _told_apart((key, words) for key, (_, words) in named.items())


def _told_apart(pieces: Iterable[tuple[str, str]]) -> tuple[Chip, ...]:
    """Pieces of the record, each by words of its own: a number tells like ones apart."""
    seen: dict[str, int] = {}
    found = []
    for key, said in pieces:
        words = " ".join(said.split())
        seen[words] = seen.get(words, 0) + 1
        found.append(Chip(key, words if seen[words] == 1 else f"{words} ({seen[words]})"))
    return tuple(found)


def draft_of(answers: Iterable[Answer], labels: Mapping[int | None, str]) -> str:
    """What is said as text, a line for each statement, to be kept while it is being said."""
    return "\n".join(
        "\t".join(
            (
                labels[one.score] if one.score is not None else "–",
                " ".join(one.words.split()),
                one.statement,
                "" if one.score is None else str(one.score),
                one.evidence,
            )
        )
        for one in answers
        if one.says_something
    )


def answers_of(draft: str) -> tuple[Answer, ...]:
    """The answers of such a text; lines that are none are left out."""
    found = []
    for line in draft.splitlines():
        parts = line.split("\t")
        if len(parts) == DRAFT_PARTS:
            _, words, statement, score, evidence = parts
            found.append(
                Answer(
                    statement=statement,
                    score=int(score) if score.isdecimal() else None,
                    words=words,
                    evidence=evidence,
                )
            )
    return tuple(found)


DRAFT_PARTS = 5
"""Label, words, statement, score, evidence."""


def _answer(score: Score) -> Answer:
    return Answer(
        statement=score.statement,
        score=score.score,
        words=score.words,
        evidence=_key(score.evidence) if score.evidence is not None else "",
    )


def _key(evidence: Evidence) -> str:
    return f"{evidence.kind.value}:{evidence.target_id}"
