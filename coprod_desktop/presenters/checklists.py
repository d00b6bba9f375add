"""The checklists a group went through: each with its answers, beside the time before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.presenters.initiative_words import Link, Tag, source_place
from coprod_desktop.presenters.meeting_choices import meeting_name
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coprod_desktop.domain.checklists import BeforeAndAfter, ChecklistRun, Compared, Score
    from coprod_desktop.domain.frameworks import Checklist, Section
    from coprod_desktop.domain.sheets import EvidenceLine
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.group_file import GroupFile


REPORT = "checklist-report"
"""The paper that tells of a checklist gone through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownAnswer:
    """What was said of a statement on a day, in words, and what shows it."""

    when: str
    answer: str
    words: str
    evidence: Link | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownStatement:
    """A statement with its answer now, and before where there was a time before."""

    text: str
    change: Tag | None
    before: ShownAnswer | None
    after: ShownAnswer


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownSection:
    """Statements under their heading."""

    name: str
    statements: tuple[ShownStatement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunCard:
    """One time of going through a checklist, in words."""

    title: str
    facts: tuple[str, ...]
    note: str
    compared: str
    sections: tuple[ShownSection, ...]
    credit: str
    initiative: Link | None
    may_do_again: bool


class ChecklistsScreen(Protocol):
    """What the presenter tells the room."""

    def show_runs(self, rows: tuple[Row, ...], chosen: int | None) -> None: ...

    def show_run(self, card: RunCard) -> None: ...


class ChecklistDoors(Protocol):
    """Where the room leads."""

    def go(self, place: Place) -> None:
        """Show another place of the program."""

    def tell(self, text: str) -> None:
        """Say that something went well."""

    def choose(self) -> None:
        """Ask which checklist to go through, and about what."""

    def begin(self, key: str, initiative_id: int | None) -> None:
        """Open a checklist to be gone through."""

    def change(self, run_id: int) -> None:
        """Open what was said, to be changed."""

    def changes_of(self, run_id: int) -> None:
        """Tell who changed it."""


class ChecklistsPresenter:
    """Lists the times a group went through checklists, the newest first."""

    def __init__(
        self, screen: ChecklistsScreen, file: GroupFile, doors: ChecklistDoors, words: Words
    ) -> None:
        self._screen = screen
        self._file = file
        self._doors = doors
        self._words = words
        self._group_id = 0
        self._run_id: int | None = None
        self._runs: tuple[ChecklistRun, ...] = ()

    @property
    def chosen(self) -> int | None:
        """The one shown beside the list."""
        return self._run_id

    def show(self, group_id: int, run_id: int | None = None) -> None:
        """Show the checklists of a group, and one of them beside the list."""
        self._group_id = group_id
        self._run_id = run_id or self._run_id
        self.refresh()

    def refresh(self) -> None:
        """Read them afresh; the one beside the list stays where it is still there."""
        self._runs = self._file.checklists.of_group(self._group_id)
        if self._run_id not in {run.id for run in self._runs}:
            self._run_id = self._runs[0].id if self._runs else None
        self._screen.show_runs(tuple(self._row(run) for run in self._runs), self._run_id)
        self._show_chosen()

    def choose(self, run_id: int) -> None:
        """Show one of them beside the list."""
        self._run_id = run_id
        self._show_chosen()

    def begin(self) -> None:
        """Ask which checklist to go through."""
        self._doors.choose()

    def again(self) -> None:
        """Go through the chosen checklist again, about the same."""
        if run := self._run():
            self._doors.begin(run.framework, run.initiative_id)

    def change(self) -> None:
        """Change what was said."""
        if run := self._run():
            self._doors.change(run.id)

    def print_report(self) -> None:
        """Go to the report of the chosen one, to be printed."""
        if run := self._run():
            self._doors.go(Place("print", run.id, REPORT))

    def remove(self) -> None:
        """Take the chosen one out; undo and the bin bring it back."""
        if run := self._run():
            name = self._checklist(run).name
            self._file.checklists.remove(run.id)
            self._doors.tell(self._words.say("checklists.removed", name=name))

    def who_changed(self) -> None:
        """Tell who changed the chosen one."""
        if run := self._run():
            self._doors.changes_of(run.id)

    def show_initiative(self) -> None:
        """Go to what it is about."""
        run = self._run()
        if run is not None and run.initiative_id is not None:
            self._doors.go(Place("initiative", run.initiative_id))

    def open_frameworks(self) -> None:
        """Go to all ladders and checklists, at the one beside the list."""
        run = self._run()
        self._doors.go(Place("frameworks", part=run.framework if run else ""))

    def follow(self, place: Place) -> None:
        """Go to where something stands in the record."""
        self._doors.go(place)

    def _run(self) -> ChecklistRun | None:
        return next((run for run in self._runs if run.id == self._run_id), None)

    def _checklist(self, run: ChecklistRun) -> Checklist:
        return self._file.frameworks.checklist_of(run.framework, run.version)

    def _about(self, run: ChecklistRun) -> str:
        if run.initiative_id is None:
            return self._words.say("checklists.whole_group")
        return self._file.initiatives.get(run.initiative_id).title

    def _answered(self, run: ChecklistRun, checklist: Checklist) -> str:
        scored = sum(score.score is not None for score in run.scores)
        return self._words.say("checklists.answered", count=scored, all=len(checklist.statements))

    def _row(self, run: ChecklistRun) -> Row:
        checklist = self._checklist(run)
        parts = [self._words.date(run.on), self._about(run), self._answered(run, checklist)]
        if run.who:
            parts.append(run.who)
        return Row(
            id=run.id,
            title=checklist.name,
            under=" · ".join(parts),
            sentence=", ".join((checklist.name, *parts)),
        )

    def _show_chosen(self) -> None:
        if run := self._run():
            self._screen.show_run(self._card(run))

    def _card(self, run: ChecklistRun) -> RunCard:
        checklist = self._checklist(run)
        both = self._file.checklists.before_and_after(run.id)
        offered = {one.key for one in self._file.frameworks.checklists(self._group_id)}
        telling = _Telling(self._file, self._words, both, checklist)
        return RunCard(
            title=checklist.name,
            facts=self._facts(run, checklist),
            note=run.note,
            compared=self._compared(both),
            sections=tuple(telling.section(one) for one in checklist.sections),
            credit="\n".join(filter(None, (checklist.credit, checklist.link))),
            initiative=self._initiative(run),
            may_do_again=run.framework in offered,
        )

    def _initiative(self, run: ChecklistRun) -> Link | None:
        if run.initiative_id is None:
            return None
        return Link(self._about(run), Place("initiative", run.initiative_id))

    def _facts(self, run: ChecklistRun, checklist: Checklist) -> tuple[str, ...]:
        say = self._words.say
        when = self._words.date(run.on)
        if run.meeting_id is not None:
            meeting = meeting_name(self._file.meetings.get(run.meeting_id), self._words)
            when = say("checklists.at_meeting", meeting=meeting)
        facts = [when, say("checklists.about", about=self._about(run))]
        if run.who:
            facts.append(say("checklists.who", who=run.who))
        facts.append(self._answered(run, checklist))
        return tuple(facts)

    def _compared(self, both: BeforeAndAfter) -> str:
        if both.before is None:
            return self._words.say("checklists.first_time")
        return self._words.say("checklists.beside", day=self._words.date(both.before.on))


class _Telling:
    """Tells statement by statement what was said now and before."""

    def __init__(
        self, file: GroupFile, words: Words, both: BeforeAndAfter, checklist: Checklist
    ) -> None:
        self._words = words
        self._both = both
        self._checklist = checklist
        self._lines: Mapping[str, Compared] = {line.statement: line for line in both.lines}
        self._shows = file.checklists.evidence(both.after)
        before = both.before
        self._then = (
            file.frameworks.checklist_of(before.framework, before.version) if before else checklist
        )
        self._showed = file.checklists.evidence(before) if before else {}

    def section(self, section: Section) -> ShownSection:
        """One section of the checklist."""
        return ShownSection(
            name=section.name,
            statements=tuple(self._statement(one.key, one.text) for one in section.statements),
        )

    def _statement(self, key: str, text: str) -> ShownStatement:
        line, say = self._lines[key], self._words.say
        before = self._both.before
        now = self._words.date(self._both.after.on)
        return ShownStatement(
            text=text,
            change=self._change(line),
            before=self._answer(
                say("checklists.before", day=self._words.date(before.on)),
                line.before,
                self._then,
                self._showed.get(key),
            )
            if before
            else None,
            after=self._answer(
                say("checklists.now", day=now) if before else "",
                line.after,
                self._checklist,
                self._shows.get(key),
            ),
        )

    def _answer(
        self, when: str, score: Score | None, checklist: Checklist, shown: EvidenceLine | None
    ) -> ShownAnswer:
        said = self._words.say("checklists.not_answered")
        if score is not None and score.score is not None:
            said = checklist.label(score.score)
        return ShownAnswer(
            when=when,
            answer=said,
            words=score.words if score else "",
            evidence=_link(shown) if shown else None,
        )

    def _change(self, line: Compared) -> Tag | None:
        """How it changed, in words; nothing where that cannot be said."""
        if line.change is None or self._then.scale != self._checklist.scale:
            return None
        if not line.change:
            return Tag(self._words.say("checklists.same"))
        way = "up" if line.change > 0 else "down"
        steps = self._steps(line)
        key = f"checklists.{way}_one" if steps == 1 else f"checklists.{way}"
        count = self._words.say("checklists.two") if steps == 2 else str(steps)
        return Tag(self._words.say(key, count=count), "good" if way == "up" else "quiet")

    def _steps(self, line: Compared) -> int:
        """How many steps of the scale lie between; its scores need not follow one another."""
        scores = [step.score for step in self._checklist.scale]
        ends = [one.score for one in (line.before, line.after) if one and one.score is not None]
        return abs(scores.index(ends[0]) - scores.index(ends[1]))


def _link(shown: EvidenceLine) -> Link:
    return Link(shown.words, source_place(shown.source) if shown.source else None)
