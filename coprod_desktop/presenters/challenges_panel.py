"""Lists the challenges met in one initiative, or at one meeting."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.challenge_words import ShownMet, shown_met
from coprod_desktop.presenters.places import Place

if TYPE_CHECKING:
    from coprod_desktop.domain.words import Words
    from coprod_desktop.presenters.initiative_words import Link
    from coprod_desktop.services.group_file import GroupFile


class ChallengesScreen(Protocol):
    """What the panel shows."""

    def show_met(self, about: str, met: tuple[ShownMet, ...]) -> None: ...

    def show_gone(self, words: str) -> None: ...


class NotingChallenges(Protocol):
    """Where the panel leads."""

    def go(self, place: Place) -> None:
        """Show another place of the program."""

    def note(self, *, meeting_id: int | None = None, initiative_id: int | None = None) -> None:
        """Open the form for a challenge met."""

    def change(self, challenge_id: int) -> None:
        """Open the form for one that was noted."""


class ChallengesPanelPresenter:
    """Shows what was met, the newest first."""

    def __init__(
        self, screen: ChallengesScreen, file: GroupFile, doors: NotingChallenges, words: Words
    ) -> None:
        self._screen = screen
        self._file = file
        self._doors = doors
        self._words = words
        self._meeting_id: int | None = None
        self._initiative_id: int | None = None

    def show(self, initiative_id: int) -> None:
        """Show what was met in an initiative."""
        self._initiative_id, self._meeting_id = initiative_id, None
        self.refresh()

    def show_meeting(self, meeting_id: int) -> None:
        """Show what was met at a meeting."""
        self._initiative_id, self._meeting_id = None, meeting_id
        self.refresh()

    def refresh(self) -> None:
        """Read it afresh; where the initiative or meeting is gone, say so."""
        try:
            met = self._met()
        except Refused as refused:
            self._screen.show_gone(self._words.refusal(refused))
            return
        place = "initiative" if self._meeting_id is None else "meeting"
        about = "some" if met else f"none_{place}"
        self._screen.show_met(self._words.say(f"challenges.{about}"), met)

    def add(self) -> None:
        """Note another one."""
        self._doors.note(meeting_id=self._meeting_id, initiative_id=self._initiative_id)

    def change(self, challenge_id: int) -> None:
        """Change what was noted."""
        self._doors.change(challenge_id)

    def follow(self, place: Place) -> None:
        """Go to where it was met."""
        self._doors.go(place)

    def _met(self) -> tuple[ShownMet, ...]:
        challenges = self._file.challenges
        if self._meeting_id is not None:
            self._file.meetings.get(self._meeting_id)
            found = challenges.of_meeting(self._meeting_id)
        else:
            initiative_id = self._initiative_id or 0
            self._file.initiatives.get(initiative_id)
            found = challenges.of_initiative(initiative_id)
        known = challenges.known()
        shown = (shown_met(one, known, self._file, self._words) for one in reversed(found))
        return tuple(replace(one, links=self._links(one)) for one in shown)

    def _links(self, one: ShownMet) -> tuple[Link, ...]:
        """Where it leads; not to the meeting that is told of already."""
        here = Place("meeting", self._meeting_id)
        return tuple(link for link in one.links if link.place != here)
