"""The dialog in which a guest is added to a meeting."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.people import Side
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_guest_editor import Ui_GuestEditor
from coprod_desktop.presenters.guest_editor import GuestEntry
from coprod_desktop.views.choosing import choose
from coprod_desktop.views.meeting_dialog import MeetingDialog

SIDES = (Side.GUEST, Side.PATIENT, Side.STAFF)


class GuestEditorDialog(MeetingDialog):
    """`recorded` carries a GuestEntry."""

    wide = 560

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_GuestEditor()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        names = {Side.GUEST: self.tr("neither side: a guest")}
        for side in SIDES:
            self._ui.side.addItem(names.get(side, words.name(side)), side)
        choose(self._ui.side, Side.GUEST)
        self._ui.save.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)
        self._ui.name.setFocus()

    def written(self) -> object:
        ui = self._ui
        return GuestEntry(
            name=ui.name.text(), role=ui.role.text().strip(), side=Side(ui.side.currentData())
        )
