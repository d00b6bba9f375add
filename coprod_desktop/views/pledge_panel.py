"""The panel in which a pledge made at the meeting is written down."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.pledges import Pledge, PromiserKind
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_pledge_panel import Ui_PledgePanel
from coprod_desktop.views.capture_panel import CapturePanel


class PledgePanel(CapturePanel):
    """Holds one pledge, new or to be changed."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._pledge: Pledge | None = None
        self._ui = Ui_PledgePanel()
        self.set_up(self._ui)
        for kind in PromiserKind:
            self._ui.promiser_kind.addItem(words.name(kind), kind)

    def show_pledge(self, pledge: Pledge, names: tuple[str, ...]) -> None:
        """Show a pledge, unless one typed for the same item waits here already."""
        self._ui.promiser.offer(names)
        if not pledge.id and self.holds_draft(pledge.item_id):
            return
        ui = self._ui
        self._pledge = pledge
        ui.promiser.setText(pledge.promiser)
        ui.promiser_kind.setCurrentIndex(ui.promiser_kind.findData(pledge.promiser_kind))
        ui.text.set_text(pledge.text)
        ui.to_whom.setText(pledge.to_whom)
        ui.due.set_value(pledge.due)
        ui.save.setText(self.tr("Keep the changes") if pledge.id else self.tr("Write it down"))
        self.begin_with(pledge)

    def holds_draft(self, item_id: int | None) -> bool:
        kept = self._pledge
        new = kept is not None and not kept.id and kept.item_id == item_id
        return new and bool(self._ui.text.text() or self._ui.promiser.text().strip())

    def record(self) -> object:
        ui = self._ui
        if self._pledge is None:
            raise LookupError("No pledge was shown")
        return replace(
            self._pledge,
            text=ui.text.text(),
            promiser=ui.promiser.text().strip(),
            promiser_kind=PromiserKind(ui.promiser_kind.currentData()),
            to_whom=ui.to_whom.text().strip(),
            due=ui.due.value(),
        )

    def clear(self) -> None:
        super().clear()
        self._pledge = None
        self._ui.text.clear()
        self._ui.promiser.clear()
