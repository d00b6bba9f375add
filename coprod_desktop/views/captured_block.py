"""One decision, action, report or pledge under the notes, with the ways to change it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from coprod_desktop.presenters.meeting_words import Captured, CapturedKind
from coprod_desktop.widgets.flow_row import FlowRow
from coprod_desktop.widgets.wrap_label import WrapLabel

LOOKS = {
    CapturedKind.DECISION: "decision",
    CapturedKind.ACTION: "action",
    CapturedKind.REPORT: "action",
    CapturedKind.PLEDGE: "pledge",
}


class CapturedBlock(QFrame):
    """Shows what was captured; Change and Remove are there unless it is locked."""

    change_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(
        self, captured: Captured, parent: QWidget | None = None, *, locked: bool = False
    ) -> None:
        super().__init__(parent)
        self._captured = captured
        self.setProperty("look", LOOKS[captured.kind])
        self.setAccessibleName(f"{captured.lead}: {captured.text}")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        top = FlowRow(self)
        self._add_label(top, captured.lead, "heading")
        under = self._add_label(top, captured.under, "small-quiet")
        under.setProperty("grow", True)
        if captured.can_change and not locked:
            self._add_buttons(top)
        lines.addWidget(top)
        lines.addWidget(WrapLabel(self, text=captured.text))

    @staticmethod
    def _add_label(row: FlowRow, text: str, look: str) -> WrapLabel:
        label = WrapLabel(row, text=text)
        label.setProperty("look", look)
        return label

    def _add_buttons(self, row: FlowRow) -> None:
        for text, named, signal in (
            (self.tr("Change"), self.tr("Change: {what}"), self.change_requested),
            (self.tr("Remove"), self.tr("Remove: {what}"), self.remove_requested),
        ):
            button = QPushButton(text, row)
            button.setProperty("look", "link")
            button.setAutoDefault(False)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            what = f"{self._captured.lead}, {self._captured.text}"
            button.setAccessibleName(named.format(what=what))
            button.clicked.connect(lambda _=False, out=signal: out.emit(self._captured))
