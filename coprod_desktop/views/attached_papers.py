"""The dialog with the papers attached to a meeting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_attached_papers import Ui_AttachedPapers
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.attached_papers import PaperEntry
from coprod_desktop.presenters.rows import Choice, Row
from coprod_desktop.views import pointing
from coprod_desktop.views.choosing import choose, offer
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.widgets.theme import worn

ROWS_SEEN = 3
PAUSE = 1500
"""Milliseconds without a key after which what is written is kept."""


class AttachedPapersDialog(EditorDialog):
    """Wishes: attach, choose, keep what is written, move, save elsewhere, remove.

    What is written of a paper is kept on leaving an input and at a pause, by `entry_written`.
    """

    attach_requested = Signal()
    chosen = Signal(int)
    entry_written = Signal(object)
    move_requested = Signal(int)
    save_requested = Signal()
    remove_requested = Signal()

    wide = 720
    writes = False  # attaching is, and so is marked; papers can be read and saved elsewhere

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_AttachedPapers()
        self._ui.setupUi(self)
        self._model = RowListModel()
        self._model.setParent(self)
        self._ui.papers.setModel(self._model)
        self._ui.problem.hide()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._tell_whole)
        self.show_rows((), None)
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.papers.chosen.connect(self.chosen)
        ui.title.editingFinished.connect(self._tell)
        ui.title.textEdited.connect(self._pause.start)
        ui.summary.textChanged.connect(self._pause.start)
        ui.summary.installEventFilter(self)
        ui.item_id.activated.connect(self._tell)
        ui.confidential.clicked.connect(self._tell)
        ui.move_up.clicked.connect(lambda: self.move_requested.emit(-1))
        ui.move_down.clicked.connect(lambda: self.move_requested.emit(1))
        ui.save_elsewhere.clicked.connect(self.save_requested)
        ui.remove.clicked.connect(self.remove_requested)
        ui.attach.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        self._tell()
        self.attach_requested.emit()

    def reject(self) -> None:
        self._tell()
        if self._ui.problem.isHidden():
            super().reject()

    def show_rows(self, rows: Sequence[Row], chosen: int | None) -> None:
        """Show the papers, and which of them is told of below."""
        ui = self._ui
        self._model.show_rows(rows)
        ui.papers.select(chosen)
        ui.papers.setVisible(bool(rows))
        ui.empty.setVisible(not rows)
        ui.chosen.setVisible(bool(rows))
        places = [row.id for row in rows]
        ui.move_up.setEnabled(chosen in places[1:])
        ui.move_down.setEnabled(chosen in places[:-1])

    def show_paper(self, entry: PaperEntry, items: Sequence[Choice], *, locked: bool) -> None:
        """Show what is known of one paper; of approved minutes it can only be read."""
        ui = self._ui
        ui.title.setText(entry.title)
        ui.summary.setPlainText(entry.summary)
        self._pause.stop()
        offer(ui.item_id, items)
        choose(ui.item_id, entry.item_id)
        ui.confidential.setChecked(entry.confidential)
        ui.title.setReadOnly(locked)
        ui.summary.setReadOnly(locked)
        for part in (ui.item_id, ui.confidential):
            part.setEnabled(not locked)

    def show_locked(self, *, locked: bool) -> None:
        """Offer to attach and remove papers, or not, where the minutes are approved."""
        ui = self._ui
        for button in (ui.attach, ui.remove, ui.move_up, ui.move_down):
            button.setVisible(not locked)

    def clear_problem(self) -> None:
        """Take the words of an earlier refusal away."""
        pointing.forget(self)

    def written(self) -> PaperEntry:
        """What is written of the paper that is chosen."""
        ui = self._ui
        return PaperEntry(
            title=ui.title.text(),
            summary=ui.summary.toPlainText(),
            item_id=ui.item_id.currentData(),
            confidential=ui.confidential.isChecked(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ui.summary and event.type() is QEvent.Type.FocusOut:
            self._tell()
        return super().eventFilter(watched, event)

    def size_fields(self) -> None:
        super().size_fields()
        row = 2 * self.fontMetrics().lineSpacing() + worn().px(20)
        self._ui.papers.setFixedHeight(min(ROWS_SEEN, max(1, self._model.rowCount())) * row)
        for field in self.findChildren(QPlainTextEdit):
            field.setMinimumWidth(1)

    def _tell_whole(self) -> None:
        """Keep what is written, unless a title is just being typed anew."""
        if self._ui.title.text().strip():
            self._tell()

    def _tell(self) -> None:
        if self._ui.papers.current_id() is not None:
            self.entry_written.emit(self.written())
