"""Notes a challenge of the known list: where it was met, and what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.meeting_choices import MeetingChoice, at_on, meetings_held
from coprod_desktop.presenters.record_choices import initiatives_of
from coprod_desktop.presenters.rows import Choice, Row

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from coprod_desktop.domain.clock import Clock
    from coprod_desktop.domain.words import Words
    from coprod_desktop.services.group_file import GroupFile


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengeForm:
    """What the dialog begins with; `chosen` is a place in `rows`, None for none yet."""

    rows: tuple[Row, ...]
    chosen: int | None
    initiatives: tuple[Choice, ...]
    initiative_id: int | None
    meetings: tuple[MeetingChoice, ...]
    meeting_id: int | None
    on: date | None
    note: str
    about: str
    credit: str
    new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChallengeEntry:
    """What is chosen and written; `challenge` is a place in the list."""

    challenge: int | None
    initiative_id: int | None
    meeting_id: int | None
    on: date | None
    note: str


class ChallengeMetScreen(Protocol):
    """What the dialog shows."""

    def show_form(self, form: ChallengeForm) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def close_editor(self) -> None: ...


class ChallengeMetPresenter:
    """Adds one challenge met, changes it, or takes it out."""

    def __init__(
        self,
        screen: ChallengeMetScreen,
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
        self._group_id = 0
        self._met: ChallengeMet | None = None
        self._known = file.challenges.known()

    def begin(
        self, group_id: int, *, meeting_id: int | None = None, initiative_id: int | None = None
    ) -> None:
        """Begin one, at a meeting or in an initiative where that is known."""
        self._group_id = group_id
        on = self._clock().date()
        if meeting_id is not None:
            on = self._file.meetings.get(meeting_id).date
        meetings = meetings_held(self._file.meetings, group_id, self._words, meeting_id)
        self._show(
            ChallengeMet(
                group_id=group_id,
                challenge="",
                meeting_id=meeting_id or at_on(meetings, on),
                initiative_id=initiative_id,
                on=on,
            ),
            meetings,
        )

    def change(self, challenge_id: int) -> None:
        """Show what was noted, to be changed."""
        met = self._met = self._file.challenges.get(challenge_id)
        self._group_id = met.group_id
        meetings = meetings_held(self._file.meetings, met.group_id, self._words, met.meeting_id)
        self._show(met, meetings)

    def save(self, entry: ChallengeEntry) -> None:
        """Keep it, or point out what is missing and lose nothing."""
        try:
            name = self._keep(entry)
        except Refused as refused:
            self._screen.point_out(refused)
        else:
            self._screen.close_editor()
            self._tell(self._words.say("challenges.noted", name=name))

    def remove(self) -> None:
        """Take it out; undo and the bin bring it back."""
        if self._met is not None:
            self._file.challenges.remove(self._met.id)
            self._screen.close_editor()
            self._tell(self._words.say("challenges.removed"))

    def _keep(self, entry: ChallengeEntry) -> str:
        if entry.challenge is None:
            raise Refused("choose_challenge", "challenge")
        if entry.on is None:
            raise Refused("empty", "on")
        term = self._known.entries[entry.challenge]
        met = ChallengeMet(
            id=self._met.id if self._met else 0,
            uid=self._met.uid if self._met else "",
            group_id=self._group_id,
            challenge=term.key,
            meeting_id=entry.meeting_id,
            initiative_id=entry.initiative_id,
            on=entry.on,
            note=entry.note,
        )
        if self._met is None:
            self._file.challenges.met(met)
        else:
            self._file.challenges.change(met)
        return term.name

    def _show(self, met: ChallengeMet, meetings: tuple[MeetingChoice, ...]) -> None:
        keys = [term.key for term in self._known.entries]
        chosen = keys.index(met.challenge) if met.challenge in keys else None
        self._screen.show_form(
            ChallengeForm(
                rows=tuple(
                    Row(
                        id=place,
                        title=term.name,
                        under=term.text,
                        sentence=f"{term.name}: {term.text}",
                    )
                    for place, term in enumerate(self._known.entries)
                ),
                chosen=chosen,
                initiatives=initiatives_of(
                    self._file.initiatives, self._group_id, self._words, met.initiative_id
                ),
                initiative_id=met.initiative_id,
                meetings=meetings,
                meeting_id=met.meeting_id,
                on=met.on,
                note=met.note,
                about=self._known.about,
                credit=self._known.credit,
                new=self._met is None,
            )
        )
