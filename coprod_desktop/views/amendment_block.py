"""One correction of approved minutes, with the ways to change it."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from coprod_desktop.presenters.meeting_words import CorrectionLine
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel


class AmendmentBlock(QFrame):
    """Shows a correction; the signals carry its id."""

    change_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, line: CorrectionLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setProperty("look", "story")
        self.setAccessibleName(f"{line.agreed} {line.text}")
        agreed = WrapLabel(self, text=line.agreed)
        agreed.setProperty("look", "small-quiet")
        row = FlowRow(self)
        self._add(row, self.tr("Change"), self.tr("Change: {what}"), self.change_requested)
        self._add(row, self.tr("Remove"), self.tr("Remove: {what}"), self.remove_requested)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        for part in (agreed, WrapLabel(self, text=line.text), row):
            lines.addWidget(part)

    def _add(self, row: FlowRow, text: str, named: str, wish: SignalInstance) -> None:
        button = QPushButton(text, row)
        button.setProperty("look", "link")
        button.setProperty("writes", True)
        button.setAutoDefault(False)
        button.setAccessibleName(named.format(what=self._line.text))
        button.clicked.connect(lambda: wish.emit(self._line.id))
