"""Lists the critiques of one initiative, the newest first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.critique import QUESTIONS
from coprod_desktop.presenters.initiative_words import Link
from coprod_desktop.presenters.meeting_choices import meeting_name
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from coprod_desktop.domain.critiques import Critique
    from coprod_desktop.domain.frameworks import Framework
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownCritique:
    """One critique: when and by whom, and each question with what was said to it."""

    id: int
    when: Link
    who: str
    rung: str
    said: tuple[tuple[str, str], ...]
    sentence: str


class CritiquesScreen(Protocol):
    """What the panel shows."""

    def show_critiques(self, about: str, critiques: tuple[ShownCritique, ...]) -> None: ...

    def show_gone(self, words: str) -> None: ...


class CritiqueDoors(Protocol):
    """Where the panel leads."""

    def go(self, place: Place) -> None:
        """Show another place of the program."""

    def add(self, initiative_id: int) -> None:
        """Open the three questions."""

    def change(self, critique_id: int) -> None:
        """Open what was said, to be changed."""


class CritiquesPanelPresenter:
    """Shows what was said of one initiative."""

    def __init__(
        self, screen: CritiquesScreen, file: GroupFile, doors: CritiqueDoors, words: Words
    ) -> None:
        self._screen = screen
        self._file = file
        self._doors = doors
        self._words = words
        self._id = 0

    def show(self, initiative_id: int) -> None:
        """Show the critiques of an initiative."""
        self._id = initiative_id
        self.refresh()

    def refresh(self) -> None:
        """Read them afresh; an initiative that is gone says so."""
        try:
            group_id = self._file.initiatives.get(self._id).group_id
        except Refused as refused:
            self._screen.show_gone(self._words.refusal(refused))
            return
        ladder = self._file.frameworks.ladder(group_id)
        found = self._file.critiques.of_initiative(self._id)
        about = self._words.say("critiques.some" if found else "critiques.none")
        self._screen.show_critiques(about, tuple(self._shown(one, ladder) for one in found))

    def add(self) -> None:
        """Answer the three questions."""
        self._doors.add(self._id)

    def change(self, critique_id: int) -> None:
        """Change what was said."""
        self._doors.change(critique_id)

    def follow(self, place: Place) -> None:
        """Go to the meeting at which it was said."""
        self._doors.go(place)

    def _shown(self, one: Critique, ladder: Framework) -> ShownCritique:
        asked = self._file.frameworks.terms(QUESTIONS)
        day = self._words.date(one.on)
        when = Link(day)
        if one.meeting_id is not None:
            meeting = meeting_name(self._file.meetings.get(one.meeting_id), self._words)
            when = Link(meeting, Place("meeting", one.meeting_id))
        said = (("level", one.level), ("missed", one.missed), ("better", one.better))
        return ShownCritique(
            id=one.id,
            when=when,
            who=one.who,
            rung=self._rung(one.rung, ladder),
            said=tuple((asked.term(key).name, text) for key, text in said if text),
            sentence=self._words.say("critiques.of_day", day=day),
        )

    def _rung(self, rung: str, ladder: Framework) -> str:
        """The rung it names; nothing where the group's ladder has it no more."""
        if not rung:
            return ""
        try:
            name = ladder.place(rung).name
        except Refused:
            return ""
        return self._words.say("critiques.rung", rung=name)
