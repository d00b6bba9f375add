"""Opens the form of a challenge met, and what was met at a meeting; joins the card of them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.changes import ChangeSet
from coprod_desktop.domain.drafts import DraftForm
from coprod_desktop.presenters.challenge_met import ChallengeMetPresenter
from coprod_desktop.presenters.challenges_panel import ChallengesPanelPresenter
from coprod_desktop.presenters.meeting_choices import meeting_name
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.challenge_met import ChallengeMetDialog
from coprod_desktop.views.challenges_of_meeting import ChallengesOfMeetingDialog
from coprod_desktop.views.challenges_panel import ChallengesPanel

FORM = "challenge_met"
"""What is begun in a group, meeting or initiative, and the kind of one that is changed."""


class ChallengeDoors:
    """Where lists of challenges lead (presenters.challenges_panel.NotingChallenges)."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner

    def go(self, place: Place) -> None:
        """Show another place of the program."""
        window = self._owner.window()
        if isinstance(window, ChallengesOfMeetingDialog):
            window.accept()
        self._desk.go(place)

    def note(self, *, meeting_id: int | None = None, initiative_id: int | None = None) -> None:
        """Open the form for a challenge met, at a meeting or in an initiative if given."""
        desk = self._desk
        dialog, presenter = self._form()
        presenter.begin(desk.group_id, meeting_id=meeting_id, initiative_id=initiative_id)
        if meeting_id is not None:
            form = draft_forms.of_meeting(desk.file, meeting_id, FORM)
        elif initiative_id is not None:
            form = draft_forms.of_initiative(desk.file, initiative_id, FORM)
        else:
            form = draft_forms.in_group(desk.file, desk.group_id, FORM)
        desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def change(self, challenge_id: int) -> None:
        """Open one that was noted, to be changed."""
        dialog, presenter = self._form()
        presenter.change(challenge_id)
        form = DraftForm(FORM, self._desk.file.challenges.get(challenge_id).uid)
        self._desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def _form(self) -> tuple[ChallengeMetDialog, ChallengeMetPresenter]:
        desk = self._desk
        dialog = ChallengeMetDialog(desk.words, self._owner.window())
        presenter = ChallengeMetPresenter(
            dialog, desk.file, words=desk.words, clock=desk.clock, tell=desk.messages.tell
        )
        dialog.hold(presenter)
        dialog.save_requested.connect(presenter.save)
        dialog.remove_requested.connect(presenter.remove)
        return dialog, presenter


def join(desk: Desk, panel: ChallengesPanel) -> ChallengesPanelPresenter:
    """Let the panel show challenges: its presenter has `show(initiative_id)`, `show_meeting`."""
    doors = ChallengeDoors(desk, panel)
    presenter = ChallengesPanelPresenter(panel, desk.file, doors, desk.words)
    panel.add_requested.connect(presenter.add)
    panel.change_requested.connect(presenter.change)
    panel.link_followed.connect(presenter.follow)
    return presenter


def open_challenges(desk: Desk, owner: QWidget, meeting_id: int) -> None:
    """Show what was met at a meeting, over `owner`, and let more be noted."""
    dialog = ChallengesOfMeetingDialog(desk.words, owner.window())
    presenter = join(desk, dialog.panel)
    dialog.hold(presenter)
    dialog.show_meeting(meeting_name(desk.file.meetings.get(meeting_id), desk.words))
    presenter.show_meeting(meeting_id)

    def refresh(changes: ChangeSet) -> None:
        if changes.touches("challenge_met"):
            presenter.refresh()
            dialog.grow()

    heard = desk.committed.connect(refresh)
    dialog.finished.connect(lambda _: desk.committed.disconnect(heard))
    dialog.open()
