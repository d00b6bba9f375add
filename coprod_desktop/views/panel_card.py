"""A card around a panel that is made elsewhere: it is there as long as the panel is."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget


class PanelCard(QFrame):
    """The frame of a card; it hides and shows itself with the panel in it."""

    def __init__(self, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        self._panel = panel
        lines.addWidget(panel)
        panel.installEventFilter(self)
        self.setVisible(not panel.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._panel and event.type() in (
            QEvent.Type.HideToParent,
            QEvent.Type.ShowToParent,
        ):
            self.setVisible(event.type() is QEvent.Type.ShowToParent)
        return super().eventFilter(watched, event)
