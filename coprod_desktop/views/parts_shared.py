"""The dialog in which a group says how far each of the four Co's was shared."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from coprod_desktop.domain.placements import Level
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_parts_shared import Ui_PartsShared
from coprod_desktop.presenters.parts_shared import LevelChoice, PartChoice, PartsEntry
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.stacks import lines_of, text_label
from coprod_desktop.views.tab_order import follow_reading_order, one_tab_stop
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.theme import worn


class PartsSharedDialog(EditorDialog):
    """`record_requested` carries a PartsEntry; closing it otherwise changes nothing."""

    wide = 720
    record_requested = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_PartsShared()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.ground.setMinimumHeight(1)  # else long lines count as if in little room
        self._rows: list[_PartRow] = []
        self._ui.record.clicked.connect(self.do_main_thing)
        self._ui.leave.clicked.connect(self.reject)

    def ask(self) -> None:
        self.record_requested.emit(self.entry())

    def show_parts(
        self,
        heading: str,
        parts: tuple[PartChoice, ...],
        levels: tuple[LevelChoice, ...],
        today: date,
        credit: str,
    ) -> None:
        """Show a row of answers for each part, as they were last recorded."""
        ui = self._ui
        self.setWindowTitle(heading)
        ui.heading.setText(heading)
        ui.credit.setText(credit)
        ui.on.set_value(today)
        for part in parts:
            row = _PartRow(part, levels)
            lines_of(ui.parts).addWidget(row)
            self._rows.append(row)
        for row, below in zip(self._rows, self._rows[1:], strict=False):
            row.below, below.above = below, row
        follow_reading_order(self)
        self._rows[0].setFocus()

    def entry(self) -> PartsEntry:
        """What is chosen and written now."""
        return PartsEntry(
            levels={row.part: row.level() for row in self._rows},
            on=self._ui.on.value(),
            note=self._ui.note.text(),
        )


class _PartRow(QWidget):
    """One part with its answers; left and right choose, up and down go to the next part."""

    def __init__(self, part: PartChoice, levels: tuple[LevelChoice, ...]) -> None:
        super().__init__()
        self.part = part.part
        self.above: _PartRow | None = None
        self.below: _PartRow | None = None
        self._levels = [choice.level for choice in levels]
        self._cells = part.cells
        self.setObjectName(part.part)
        self.setAccessibleName(part.name)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(worn().gap(2))
        lines.addWidget(text_label(self, f"{part.name}: {part.meaning}", "strong"))
        answers = FlowRow(self)
        lines.addWidget(answers)
        self._cell = text_label(self, "", "small-quiet")
        lines.addWidget(self._cell)
        self._group = QButtonGroup(self)
        for number, choice in enumerate(levels):
            self._add_answer(answers, number, choice, part)
        self._group.button(self._levels.index(part.level)).setChecked(True)
        one_tab_stop(self._group)
        self._hold_focus_proxy()
        self._group.idToggled.connect(self._hold_focus_proxy)
        self._group.idToggled.connect(self._say_cell)
        self._say_cell()

    def level(self) -> Level | None:
        """The chosen level, None where nobody says."""
        return self._levels[self._group.checkedId()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            towards = {Qt.Key.Key_Up: self.above, Qt.Key.Key_Down: self.below}
            if event.key() in towards:
                row = towards[Qt.Key(event.key())]
                if row is not None:
                    row.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _add_answer(
        self, answers: FlowRow, number: int, choice: LevelChoice, part: PartChoice
    ) -> None:
        button = QRadioButton(choice.name)
        button.setObjectName(f"{part.part}_{choice.level.value if choice.level else 'not_said'}")
        button.setAccessibleName(f"{part.name}: {choice.name}")
        if choice.level is not None:
            button.setAccessibleDescription(part.cells[choice.level])
        button.installEventFilter(self)
        self._group.addButton(button, number)
        answers.add(button)

    def _say_cell(self) -> None:
        """Say what the chosen level looks like in this part."""
        level = self.level()
        self._cell.setText(self._cells[level] if level is not None else "")

    def _hold_focus_proxy(self) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            self.setFocusProxy(checked)
