"""The panel in which an action is agreed: what, who, by when."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_action_panel import Ui_ActionPanel
from coprod_desktop.views.capture_panel import CapturePanel


class ActionPanel(CapturePanel):
    """Holds one action, new or to be changed; owners are completed from the register."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._action: Action | None = None
        self._ui = Ui_ActionPanel()
        self.set_up(self._ui)

    def show_action(self, action: Action, names: tuple[str, ...]) -> None:
        """Show an action, unless one typed for the same item waits here already."""
        self._ui.owner.offer(names)
        if not action.id and self.holds_draft(action.item_id):
            return
        ui = self._ui
        self._action = action
        ui.text.set_text(action.text)
        ui.owner.setText(action.owner)
        ui.due.set_value(action.due)
        ui.due_words.setText(action.due_words)
        ui.save.setText(self.tr("Keep the changes") if action.id else self.tr("Write it down"))
        self.begin_with(action)

    def holds_draft(self, item_id: int | None) -> bool:
        kept = self._action
        new = kept is not None and not kept.id and kept.item_id == item_id
        return new and bool(self._ui.text.text() or self._ui.owner.text().strip())

    def record(self) -> object:
        ui = self._ui
        if self._action is None:
            raise LookupError("No action was shown")
        return replace(
            self._action,
            text=ui.text.text(),
            owner=ui.owner.text().strip(),
            due=ui.due.value(),
            due_words=ui.due_words.text().strip(),
        )

    def clear(self) -> None:
        super().clear()
        self._action = None
        self._ui.text.clear()
        self._ui.owner.clear()
