"""Lists the checklists that a group went through about one initiative, beside the time before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.initiative_words import Link
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from coprod_desktop.domain.checklists import ChecklistRun
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True)
class ShownRun:
    """A checklist gone through: it leads to its answers; `compared` says what is new in them."""

    name: Link
    compared: str


class ChecklistsScreen(Protocol):
    """What the panel shows."""

    def show_runs(self, about: str, runs: tuple[ShownRun, ...]) -> None: ...

    def show_gone(self, words: str) -> None: ...


class ChoosingChecklists(Protocol):
    """Where the panel leads."""

    def go(self, place: Place) -> None: ...

    def choose(self, initiative_id: int | None = None) -> None: ...


class ChecklistsPanelPresenter:
    """Shows what was gone through about one initiative, the newest first."""

    def __init__(
        self,
        screen: ChecklistsScreen,
        file: GroupFile,
        doors: ChoosingChecklists,
        words: Words,
    ) -> None:
        self._screen = screen
        self._file = file
        self._doors = doors
        self._words = words
        self._id = 0

    def show(self, initiative_id: int) -> None:
        """Show the checklists of an initiative."""
        self._id = initiative_id
        self.refresh()

    def refresh(self) -> None:
        """Read them afresh; an initiative that is gone says so."""
        try:
            self._file.initiatives.get(self._id)
        except Refused as refused:
            self._screen.show_gone(self._words.refusal(refused))
            return
        runs = self._file.checklists.of_initiative(self._id)
        about = "" if runs else self._words.say("checklists.none_about")
        self._screen.show_runs(about, tuple(self._run(run) for run in runs))

    def begin(self) -> None:
        """Choose a checklist to go through about it."""
        self._doors.choose(self._id)

    def follow(self, place: Place) -> None:
        """Go to what was answered."""
        self._doors.go(place)

    def _run(self, run: ChecklistRun) -> ShownRun:
        checklist = self._file.frameworks.checklist_of(run.framework, run.version)
        said = self._words.say(
            "checklists.gone_through", name=checklist.name, date=self._words.date(run.on)
        )
        return ShownRun(Link(said, Place("checklists", run.id)), self._compared(run))

    def _compared(self, run: ChecklistRun) -> str:
        """How many answers went up and down since the time before; "" where that cannot be said."""
        both = self._file.checklists.before_and_after(run.id)
        if both.before is None:
            return ""
        changes = [line.change for line in both.lines if line.change is not None]
        if not changes:
            return ""
        up, down = sum(change > 0 for change in changes), sum(change < 0 for change in changes)
        key = "compared" if up or down else "compared_same"
        day = self._words.date(both.before.on)
        return self._words.say(f"checklists.{key}", date=day, up=up, down=down)
