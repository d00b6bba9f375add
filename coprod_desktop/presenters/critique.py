"""Looks hard at one piece of work in three questions: how far, what was missed, what next time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.critiques import Critique
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.meeting_choices import MeetingChoice, at_on, meetings_held
from coprod_desktop.presenters.rows import Chip

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.frameworks import Framework, Term
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.group_file import GroupFile

QUESTIONS = "critique"
"""The list of frameworks that holds the three questions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CritiqueForm:
    """What the dialog begins with; `questions` are how far, what was missed, what is better."""

    heading: str
    about: str
    credit: str
    questions: tuple[Term, ...]
    rungs: tuple[Chip, ...]
    rung: str
    level: str
    missed: str
    better: str
    who: str
    meetings: tuple[MeetingChoice, ...]
    meeting_id: int | None
    on: date | None
    new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CritiqueEntry:
    """What is written in the dialog."""

    rung: str
    level: str
    missed: str
    better: str
    who: str
    meeting_id: int | None
    on: date | None


class CritiqueScreen(Protocol):
    """What the dialog shows."""

    def show_form(self, form: CritiqueForm) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class CritiquePresenter:
    """Adds one critique, changes it, or takes it out."""

    def __init__(
        self,
        screen: CritiqueScreen,
        file: GroupFile,
        *,
        words: Words,
        clock: Clock,
        tell: Callable[[str], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._words = words
        self._clock = clock
        self._tell = tell
        self._critique: Critique | None = None
        self._initiative_id = 0

    def begin(self, initiative_id: int) -> None:
        """Begin a critique of an initiative."""
        self._initiative_id = initiative_id
        group_id = self._file.initiatives.get(initiative_id).group_id
        today = self._clock().date()
        meetings = meetings_held(self._file.meetings, group_id, self._words)
        at = at_on(meetings, today)
        self._show(Critique(initiative_id=initiative_id, on=today, meeting_id=at), meetings)

    def change(self, critique_id: int) -> None:
        """Show what was said, to be changed."""
        said = self._critique = self._file.critiques.get(critique_id)
        self._initiative_id = said.initiative_id
        group_id = self._file.initiatives.get(said.initiative_id).group_id
        self._show(said, meetings_held(self._file.meetings, group_id, self._words, said.meeting_id))

    def save(self, entry: CritiqueEntry) -> None:
        """Keep it, or point out what is missing and lose nothing."""
        try:
            self._keep(entry)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            title = self._file.initiatives.get(self._initiative_id).title
            self._tell(self._words.say("critiques.kept", title=title))

    def remove(self) -> None:
        """Take it out; undo and the bin bring it back."""
        if self._critique is not None:
            self._file.critiques.remove(self._critique.id)
            self._screen.close_editor()
            self._tell(self._words.say("critiques.removed"))

    def _keep(self, entry: CritiqueEntry) -> None:
        if entry.on is None:
            raise Refused("empty", "on")
        said = Critique(
            id=self._critique.id if self._critique else 0,
            uid=self._critique.uid if self._critique else "",
            initiative_id=self._initiative_id,
            on=entry.on,
            rung=entry.rung,
            level=entry.level,
            missed=entry.missed,
            better=entry.better,
            who=entry.who,
            meeting_id=entry.meeting_id,
        )
        if self._critique is None:
            self._file.critiques.add(said)
        else:
            self._file.critiques.change(said)

    def _show(self, said: Critique, meetings: tuple[MeetingChoice, ...]) -> None:
        initiative = self._file.initiatives.get(self._initiative_id)
        ladder = self._file.frameworks.ladder(initiative.group_id)
        asked = self._file.frameworks.terms(QUESTIONS)
        self._screen.show_form(
            CritiqueForm(
                heading=self._words.say("critiques.title", title=initiative.title),
                about=asked.about,
                credit="\n".join(dict.fromkeys(filter(None, (asked.credit, ladder.credit)))),
                questions=tuple(asked.term(key) for key in ("level", "missed", "better")),
                rungs=self._rungs(ladder, said.rung),
                rung=said.rung,
                level=said.level,
                missed=said.missed,
                better=said.better,
                who=said.who,
                meetings=meetings,
                meeting_id=said.meeting_id,
                on=said.on,
                new=self._critique is None,
            )
        )

    def _rungs(self, ladder: Framework, named: str) -> tuple[Chip, ...]:
        """No rung, those of the ladder, and one named on a ladder the group has left since."""
        rungs = {
            rung.key: f"{rung.name}: {rung.short}" if rung.short else rung.name
            for rung in (*ladder.top_down, *ladder.beside)
        }
        rungs = {"": self._words.say("critiques.no_rung")} | rungs
        if named not in rungs:
            rungs[named] = self._words.say("critiques.rung_of_before")
        return tuple(Chip(key, words) for key, words in rungs.items())
