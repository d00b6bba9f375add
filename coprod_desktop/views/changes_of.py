"""The dialog that answers "Who changed this?" for one entry of the record."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_changes_of import Ui_ChangesOf
from coprod_desktop.presenters.changes_of import ChangesOf
from coprod_desktop.presenters.told_changes import EntryTold
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.stacks import holds, lines_of, text_label
from coprod_desktop.views.told_changes import thing_part


class ChangesOfDialog(EditorDialog):
    """Wishes: older ones, all that was changed in the file, follow a thing."""

    wide = 530
    writes = False
    older_requested = Signal()
    all_requested = Signal()
    followed = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_ChangesOf()
        self._ui.setupUi(self)
        self._ui.close.setDefault(True)
        self._ui.older.setAutoDefault(False)
        self._ui.close.clicked.connect(self.accept)
        self._ui.older.clicked.connect(self.older_requested)
        self._ui.all.clicked.connect(self.all_requested)

    def ask(self) -> None:
        self.accept()

    def show_changes(self, changes: ChangesOf) -> None:
        """Show who changed what, the newest first."""
        ui = self._ui
        ui.heading.setText(changes.heading)
        ui.none.setText(changes.none)
        ui.none.setVisible(bool(changes.none))
        ui.older.setText(changes.older)
        ui.older.setVisible(bool(changes.older))
        if not holds(ui.entries, changes.entries):
            for entry in changes.entries:
                lines_of(ui.entries).addWidget(self._entry(entry))
        self.grow()

    def _entry(self, entry: EntryTold) -> QWidget:
        part = QWidget(self._ui.entries)
        lines = QVBoxLayout(part)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(text_label(part, entry.title, "heading"))
        lines.addWidget(text_label(part, entry.told, "small"))
        if entry.state:
            lines.addWidget(text_label(part, entry.state, "strong"))
        for thing in entry.things:
            lines.addWidget(thing_part(part, thing, self.followed.emit))
        return part
