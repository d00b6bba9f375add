"""One decision, action, report or pledge under the notes, with the ways to change it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
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

    changes_requested = Signal(object)
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
            change, remove = self.tr("Change"), self.tr("Remove")
            self._add_button(top, change, self.tr("Change: {what}"), self.change_requested)
            self._add_button(top, remove, self.tr("Remove: {what}"), self.remove_requested)
        who = self.tr("Who changed this: {what}")
        self._add_button(top, self.tr("Who?"), who, self.changes_requested, writes=False)
        lines.addWidget(top)
        lines.addWidget(WrapLabel(self, text=captured.text))

    @staticmethod
    def _add_label(row: FlowRow, text: str, look: str) -> WrapLabel:
        label = WrapLabel(row, text=text)
        label.setProperty("look", look)
        return label

    def _add_button(
        self, row: FlowRow, text: str, named: str, wish: SignalInstance, *, writes: bool = True
    ) -> None:
        button = QPushButton(text, row)
        button.setProperty("look", "link")
        button.setProperty("writes", writes)
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(named.format(what=f"{self._captured.lead}, {self._captured.text}"))
        button.clicked.connect(lambda: wish.emit(self._captured))
