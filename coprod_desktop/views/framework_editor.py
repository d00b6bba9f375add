"""The dialog in which a group makes a ladder or checklist of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from coprod_desktop.domain.frameworks import FrameworkKind
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_framework_editor import Ui_FrameworkEditor
from coprod_desktop.models.row_list import RowListModel
from coprod_desktop.presenters.framework_entries import Entry, EntryKind, Heading
from coprod_desktop.presenters.rows import Chip, Row
from coprod_desktop.views.choosing import show_chips
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.widgets.theme import worn

ROWS_SEEN, LINES_SEEN = 7, 6
ENTRY_FIELDS = ("entry_name", "short", "text", "question")
"""Inputs whose words are kept with all entries, in `draft`."""


class FrameworkEditorDialog(EditorDialog):
    """Wishes: choose, write, add, move and take out entries; write bands; save.

    All entries stand as text in an input that is never shown, so that they are kept while they
    are typed; `draft_taken` comes when it was filled from there, `entry_taken` with the names
    of inputs whose words stand in it now.
    """

    save_requested = Signal(object)
    entry_chosen = Signal(int)
    entry_written = Signal(object)
    lines_written = Signal(object)
    add_requested = Signal()
    add_other_requested = Signal()
    move_requested = Signal(int)
    remove_requested = Signal()
    draft_taken = Signal(str)
    entry_taken = Signal(object)

    wide = 760

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._filling = False
        self._kind = FrameworkKind.LADDER
        self._ui = Ui_FrameworkEditor()
        self._ui.setupUi(self)
        self._model = RowListModel()
        self._model.setParent(self)
        self._ui.entries.setModel(self._model)
        self._ui.problem.hide()
        self._ui.ground.setMinimumHeight(1)  # else long lines count as if in little room
        self._ui.draft.hide()
        self._ui.save.setDefault(True)
        self.show_form(FrameworkKind.LADDER, Heading(), new=True)
        self.show_entries((), None, "")
        self.show_entry(None, "", ())
        self._connect()

    def _connect(self) -> None:
        ui = self._ui
        ui.entries.chosen.connect(self._choose)
        for line in (ui.entry_name, ui.short, ui.question):
            line.textChanged.connect(self._write)
        ui.text.textChanged.connect(self._write)
        ui.band.activated.connect(self._write)
        ui.lines.textChanged.connect(self._write_lines)
        ui.draft.textChanged.connect(self._take_draft)
        ui.add_one.clicked.connect(self.add_requested)
        ui.add_other.clicked.connect(self.add_other_requested)
        ui.move_up.clicked.connect(lambda: self.move_requested.emit(-1))
        ui.move_down.clicked.connect(lambda: self.move_requested.emit(1))
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(
                lambda by=by: self.move_requested.emit(by)
            )
        ui.remove.clicked.connect(self.remove_requested)
        ui.save.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        self.save_requested.emit(self.written())

    def show_form(self, kind: FrameworkKind, heading: Heading, *, new: bool) -> None:
        """Fill what is told of the whole."""
        ui, self._kind = self._ui, kind
        is_ladder = kind is FrameworkKind.LADDER
        self.setWindowTitle(self._title(is_ladder=is_ladder, new=new))
        ui.heading.setText(self.windowTitle())
        ui.explained.setText(self._explained(is_ladder=is_ladder, new=new))
        ui.lines_label.setText(self.tr("Bands, one a line") if is_ladder else self.tr("Scores"))
        ui.lines_hint.setText(
            self.tr("Rungs that share a way of working. The highest first. You may leave it empty.")
            if is_ladder
            else self.tr("What each score stands for, one a line. The lowest first.")
        )
        ui.entries_label.setText(self.tr("Rungs") if is_ladder else self.tr("Statements"))
        ui.entries_hint.setText(
            self.tr("They stand as on the ladder, the highest first. Alt and an arrow moves one.")
            if is_ladder
            else self.tr("Each stands under its heading. Alt and an arrow key moves one.")
        )
        ui.entries.setAccessibleName(ui.entries_label.text())
        ui.empty.setText(
            self.tr("No rungs yet. Add the highest one first.")
            if is_ladder
            else self.tr("No statements yet. Add a heading first.")
        )
        ui.add_one.setText(self.tr("Add a rung") if is_ladder else self.tr("Add a statement"))
        ui.add_other.setText(
            self.tr("Add a place beside it") if is_ladder else self.tr("Add a heading")
        )
        ui.name.setText(heading.name)
        ui.about.setPlainText(heading.about)
        ui.credit.setText(heading.credit)
        ui.link.setText(heading.link)
        self._fill_lines(heading.lines)
        ui.name.setFocus()

    def show_entries(self, rows: tuple[Row, ...], chosen: int | None, draft: str) -> None:
        """Show the entries, and which of them is told of below."""
        ui = self._ui
        before = len(self._model_rows())
        self._model.show_rows(rows)
        self._filling = True
        ui.entries.select(chosen)
        if ui.draft.toPlainText() != draft:
            ui.draft.setPlainText(draft)
        self._filling = False
        ui.entries.setVisible(bool(rows))
        ui.empty.setVisible(not rows)
        ui.move_up.setEnabled(bool(chosen))
        ui.move_down.setEnabled(chosen is not None and chosen < len(rows) - 1)
        if len(rows) != before:
            self.size_fields()
            self.grow()
        self.entry_taken.emit(ENTRY_FIELDS)

    def show_entry(self, entry: Entry | None, title: str, bands: tuple[Chip, ...]) -> None:
        """Show one entry below the list; only what its kind has."""
        ui = self._ui
        ui.entry_part.setVisible(entry is not None)
        entry = entry or Entry(kind=EntryKind.RUNG)
        on_ladder = entry.kind in (EntryKind.RUNG, EntryKind.BESIDE)
        self._filling = True
        ui.entry_title.setText(title)
        ui.entry_name_label.setText(
            self.tr("In one sentence") if entry.kind is EntryKind.STATEMENT else self.tr("Its name")
        )
        ui.text_label.setText(
            self.tr("What to look for")
            if entry.kind is EntryKind.STATEMENT
            else self.tr("What it means, in a sentence or two")
        )
        for field, text in (
            (ui.entry_name, entry.name),
            (ui.short, entry.short),
            (ui.question, entry.question),
        ):
            if field.text() != text:
                field.setText(text)
        if ui.text.toPlainText() != entry.text:
            ui.text.setPlainText(entry.text)
        show_chips(ui.band, bands, entry.band)
        self._filling = False
        ui.short_part.setVisible(on_ladder)
        ui.question_part.setVisible(on_ladder)
        ui.band_part.setVisible(entry.kind is EntryKind.RUNG and len(bands) > 1)
        self.grow()
        self.entry_taken.emit(ENTRY_FIELDS)

    def go_to_entry(self) -> None:
        """Put the keyboard where the name of the entry is typed."""
        self._ui.entry_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def written(self) -> Heading:
        """What is written of the whole."""
        ui = self._ui
        return Heading(
            name=ui.name.text(),
            about=ui.about.toPlainText(),
            credit=ui.credit.text(),
            link=ui.link.text(),
            lines=self._lines(),
        )

    def size_fields(self) -> None:
        super().size_fields()
        row = 2 * self.fontMetrics().lineSpacing() + worn().px(20)
        self._ui.entries.setFixedHeight(min(ROWS_SEEN, max(1, len(self._model_rows()))) * row)
        for field in self.findChildren(QPlainTextEdit):
            field.setMinimumWidth(1)
        lines = self._ui.lines
        seen = min(LINES_SEEN, max(3, lines.blockCount()))
        lines.setFixedHeight(seen * lines.fontMetrics().lineSpacing() + worn().px(28))

    def grow(self) -> None:
        super().grow()
        self._ui.entries.scheduleDelayedItemsLayout()  # its rows were measured before it was shown

    def _model_rows(self) -> range:
        return range(self._model.rowCount())

    def _title(self, *, is_ladder: bool, new: bool) -> str:
        if is_ladder:
            return self.tr("A ladder of our own") if new else self.tr("Change our ladder")
        return self.tr("A checklist of our own") if new else self.tr("Change our checklist")

    def _explained(self, *, is_ladder: bool, new: bool) -> str:
        if new and is_ladder:
            return self.tr("Name the rungs in your own words. Two are enough to begin with.")
        if new:
            return self.tr("Write what you want to check, in short sentences.")
        return self.tr("Saving makes a new version. What was placed or scored keeps the old one.")

    def _choose(self, place: int) -> None:
        if not self._filling:
            self.entry_chosen.emit(place)

    def _write(self) -> None:
        if self._filling:
            return
        ui = self._ui
        self.entry_written.emit(
            Entry(
                kind=EntryKind.RUNG,
                name=ui.entry_name.text(),
                short=ui.short.text(),
                text=ui.text.toPlainText(),
                question=ui.question.text(),
                band=ui.band.currentData() or "",
            )
        )

    def _fill_lines(self, lines: tuple[str, ...]) -> None:
        self._filling = True
        self._ui.lines.setPlainText("\n".join(lines))
        self._filling = False
        self.size_fields()

    def _write_lines(self) -> None:
        if not self._filling:
            self.lines_written.emit(self._lines())

    def _lines(self) -> tuple[str, ...]:
        lines = self._ui.lines.toPlainText().splitlines()
        return tuple(line.strip() for line in lines if line.strip())

    def _take_draft(self) -> None:
        if not self._filling:
            self.draft_taken.emit(self._ui.draft.toPlainText())
