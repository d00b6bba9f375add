"""The questions that stop the program until they are answered; tests answer in their place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget


class Ask:
    """Asks in windows over `parent`, with words on every button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._parent = parent

    def confirm(self, title: str, text: str, yes: str, no: str = "") -> bool:
        """Ask a question; `yes` says what will be done ("Remove the meeting"). Esc is no."""
        box = QMessageBox(self._parent)
        box.setWindowTitle(title)
        box.setText(text)
        box.setTextFormat(Qt.TextFormat.PlainText)
        go_on = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(no or _tr("Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(stay)
        box.exec()
        answer = box.clickedButton() is go_on
        box.deleteLater()
        return answer

    def open_path(self, title: str, folder: Path, kinds: str) -> Path | None:
        """Ask for a file that is there; `kinds` as "Group files (*.coprod)"."""
        chosen, _ = QFileDialog.getOpenFileName(self._parent, title, str(folder), kinds)
        return Path(chosen) if chosen else None

    def save_path(self, title: str, suggested: Path, kinds: str) -> Path | None:
        """Ask where to write; puts the ending of `suggested` on a name without one.

        Where a file lies there already, the person has agreed that it is replaced.
        """
        chosen, _ = QFileDialog.getSaveFileName(self._parent, title, str(suggested), kinds)
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix:
            return path
        named = path.with_suffix(suggested.suffix)
        return named if not named.exists() or self._may_replace(named) else None

    def _may_replace(self, path: Path) -> bool:
        said = _tr("There is a file “{name}” already. Put the new one in its place?")
        title, yes = _tr("A file of this name is there"), _tr("Replace it")
        return self.confirm(title, said.format(name=path.name), yes)

    def folder(self, title: str, start: Path) -> Path | None:
        """Ask for a folder that is there."""
        chosen = QFileDialog.getExistingDirectory(self._parent, title, str(start))
        return Path(chosen) if chosen else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ask", text)
