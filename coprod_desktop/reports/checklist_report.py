"""A checklist that a group went through: each score with what shows it, beside the time before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from coprod_desktop.domain.checklists import BeforeAndAfter, Compared, Score
from coprod_desktop.domain.frameworks import Checklist, Section
from coprod_desktop.domain.groups import Group
from coprod_desktop.domain.people import Person
from coprod_desktop.domain.sheets import EvidenceLine
from coprod_desktop.domain.words import Words
from coprod_desktop.reports.elements import (
    Block,
    Column,
    ColumnKind,
    Document,
    Heading,
    LabelledValues,
    Para,
    Run,
    Style,
    Table,
    Text,
    Value,
)
from coprod_desktop.reports.group_paper import group_paper
from coprod_desktop.reports.ladder import credit
from coprod_desktop.reports.names import FullNames, Initials


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSheet:
    """A run, and the run before it, with all that a report says of them.

    `about` is the title of the initiative, "" for the group itself; `meeting` the day of the
    meeting at which it was done; `evidence` is that of the run, by statement.
    """

    group: Group
    checklist: Checklist
    runs: BeforeAndAfter
    about: str = ""
    meeting: date | None = None
    evidence: Mapping[str, EvidenceLine]


def checklist_report(
    sheet: RunSheet, words: Words, *, public: bool = False, people: Iterable[Person] = ()
) -> Document:
    """The run as a paper; its public copy has initials for the names in what people wrote."""
    names = FullNames()
    if public:
        names = Initials((person.name, person.initials) for person in people)
    return _Report(sheet, words, names).document()


@dataclass(frozen=True, slots=True)
class _Report:
    sheet: RunSheet
    words: Words
    names: FullNames

    def document(self) -> Document:
        made = group_paper(
            "checklist_report",
            self.sheet.group,
            self.words,
            self.sheet.checklist.name,
            self._blocks(),
            state=self.words.say("papers.public") if self.names.public else "",
        )
        day = self.words.date(self.sheet.runs.after.on)
        return replace(made, footer=self._say("footer_day", group=self.sheet.group.name, date=day))

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.checklist_report.{key}", **facts)

    def _blocks(self) -> Iterator[Block]:
        if self.sheet.checklist.about:
            yield Para(self.sheet.checklist.about, Style.QUIET)
        yield LabelledValues(tuple(self._facts()))
        yield Para(self._counted(), Style.LEAD)
        if self.sheet.runs.after.note:
            yield Para(self.names.within(self.sheet.runs.after.note))
        for section in self.sheet.checklist.sections:
            yield from self._section(section)
        yield Heading(2, self._say("scale"))
        yield LabelledValues(
            tuple(Value(f"{one.score}", (one.label,)) for one in self.sheet.checklist.scale)
        )
        yield Para(self._say("honest"), Style.QUIET)
        yield credit(self.sheet.checklist)

    def _facts(self) -> Iterator[Value]:
        """Who scored what, and when, now and the time before."""
        before, after = self.sheet.runs.before, self.sheet.runs.after
        yield Value(self._say("about"), (self.sheet.about or self._say("the_group"),))
        day = self.words.date(after.on)
        if self.sheet.meeting is not None:
            day = self._say("at_meeting", date=self.words.date(self.sheet.meeting))
        yield Value(self._say("on"), (day,))
        if after.who:
            yield Value(self._say("who"), (self.names.within(after.who),))
        if before is not None:
            said = self.words.date(before.on)
            if before.who:
                who = self.names.within(before.who)
                said = self._say("before_by", date=said, who=who)
            yield Value(self._say("time_before"), (said,))

    def _counted(self) -> str:
        """How many are scored higher, lower and alike, in words; for the first time, how many."""
        lines = self.sheet.runs.lines
        before = self.sheet.runs.before
        if before is None:
            scored = sum(bool(one.after and one.after.score is not None) for one in lines)
            return self._say("first", count=scored, of=len(lines))
        changes = [one.change for one in lines if one.change is not None]
        counts = (
            ("higher", sum(change > 0 for change in changes)),
            ("lower", sum(change < 0 for change in changes)),
            ("same", sum(change == 0 for change in changes)),
        )
        parts = [self._say(key, count=count) for key, count in counts if count]
        if not parts:
            return self._say("not_comparable")
        day = self.words.date(before.on)
        return self._say("compared", date=day, parts=self.words.listed(parts))

    def _section(self, section: Section) -> Iterator[Block]:
        yield Heading(2, section.name)
        if section.text:
            yield Para(section.text, keep=True)
        compared = {one.statement: one for one in self.sheet.runs.lines}
        before = self.sheet.runs.before is not None
        columns = (
            Column(self._say("statement"), ColumnKind.PROSE, share=0.31),
            *((Column(self._say("before"), share=0.18),) if before else ()),
            Column(self._say("now"), share=0.18),
            Column(self._say("shows"), ColumnKind.PROSE, share=0.33),
        )
        rows = (self._row(one.text, compared[one.key], before) for one in section.statements)
        yield Table(columns, tuple(rows))

    def _row(self, text: str, line: Compared, before: bool) -> tuple[Text, ...]:  # noqa: FBT001
        then: tuple[Text, ...] = (self._before(line),) if before else ()
        return (text, *then, self._now(line), self._shown(line.after))

    def _before(self, line: Compared) -> str:
        """The score before; a bare number where it is of another scale."""
        if line.same_scale or line.before is None or line.before.score is None:
            return self._score(line.before)
        return str(line.before.score)

    def _now(self, line: Compared) -> Text:
        runs = [Run(self._score(line.after), strong=True)]
        if line.change is not None:
            runs.append(Run(f"\n{self._change(line.change)}"))
        return tuple(runs)

    def _change(self, change: int) -> str:
        """'one higher', 'two lower', 'as before'."""
        if not change:
            return self._say("as_before")
        key = f"number.{abs(change)}"
        number = self.words.say(key) if self.words.has(key) else str(abs(change))
        return self._say("change_up" if change > 0 else "change_down", number=number)

    def _score(self, score: Score | None) -> str:
        """The score with what it stands for; that nobody could say, or was asked."""
        if score is None:
            return self._say("not_asked")
        if score.score is None:
            return self._say("nobody_could_say")
        labels = {step.score: step.label for step in self.sheet.checklist.scale}
        label = labels.get(score.score)
        return self._say("score", label=label, score=score.score) if label else f"{score.score}"

    def _shown(self, score: Score | None) -> Text:
        """The group's words, then what in the record shows it."""
        if score is None:
            return ""
        runs = [Run(self.names.within(score.words))] if score.words else []
        piece = self.sheet.evidence.get(score.statement)
        hidden = self.names.public and piece and piece.source and piece.source.confidential
        if piece and not hidden:
            runs.append(Run("\n" if runs else ""))
            runs.append(Run(self.names.within(piece.words), quiet=True))
        return tuple(runs)
