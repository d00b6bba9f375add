"""Opens the three questions about a case, and joins the card of critiques to its presenter."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.drafts import DraftForm
from coprod_desktop.presenters.critique import CritiquePresenter
from coprod_desktop.presenters.critiques_panel import CritiquesPanelPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.critique import CritiqueDialog
from coprod_desktop.views.critiques_panel import CritiquesPanel

FORM = "critique"
"""What is begun in an initiative, and the kind of one that is changed."""


class CritiqueDoors:
    """Where the card of critiques leads (presenters.critiques_panel.CritiqueDoors)."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner

    def go(self, place: Place) -> None:
        """Show another place of the program."""
        self._desk.go(place)

    def add(self, initiative_id: int) -> None:
        """Open the three questions about an initiative."""
        dialog, presenter = self._form()
        presenter.begin(initiative_id)
        form = draft_forms.of_initiative(self._desk.file, initiative_id, FORM)
        self._desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def change(self, critique_id: int) -> None:
        """Open what was said, to be changed."""
        dialog, presenter = self._form()
        presenter.change(critique_id)
        form = DraftForm(FORM, self._desk.file.critiques.get(critique_id).uid)
        self._desk.typing_keeper.watch(dialog, form)
        dialog.open()

    def _form(self) -> tuple[CritiqueDialog, CritiquePresenter]:
        desk = self._desk
        dialog = CritiqueDialog(desk.words, self._owner.window())
        presenter = CritiquePresenter(
            dialog, desk.file, words=desk.words, clock=desk.clock, tell=desk.messages.tell
        )
        dialog.hold(presenter)
        dialog.save_requested.connect(presenter.save)
        dialog.remove_requested.connect(presenter.remove)
        return dialog, presenter


def join(desk: Desk, panel: CritiquesPanel) -> CritiquesPanelPresenter:
    """Let the panel show critiques; its presenter has `show(initiative_id)` and `refresh`."""
    doors = CritiqueDoors(desk, panel)
    presenter = CritiquesPanelPresenter(panel, desk.file, doors, desk.words)
    panel.add_requested.connect(presenter.add)
    panel.change_requested.connect(presenter.change)
    panel.link_followed.connect(presenter.follow)
    return presenter
