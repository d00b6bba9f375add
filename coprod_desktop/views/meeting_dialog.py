"""What the small editors of a meeting share: one signal with what is written."""

from __future__ import annotations

from abc import abstractmethod

from PySide6.QtCore import Signal

from coprod_desktop.views.editor_dialog import EditorDialog


class MeetingDialog(EditorDialog):
    """`recorded` carries what is written; it comes only when all of it is understood."""

    recorded = Signal(object)

    def ask(self) -> None:
        self.recorded.emit(self.written())

    @abstractmethod
    def written(self) -> object:
        """What is written now."""
