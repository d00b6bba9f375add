"""Opens the dialog with the papers attached to a meeting."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from coprod_desktop.app.desk import Desk
from coprod_desktop.presenters.attached_papers import AttachedPapersPresenter
from coprod_desktop.services.whole_file import write_whole
from coprod_desktop.views.attached_papers import AttachedPapersDialog


class AskedPlaces:
    """Asks the person for files (presenters.attached_papers.PaperPlaces)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def paper_to_attach(self) -> Path | None:
        """Ask which paper to attach."""
        kinds = _tr(
            "Papers (*.pdf *.docx *.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif *.tiff);;"
            "All files (*)"
        )
        return self._desk.ask.open_path(_tr("Attach a paper"), _documents(), kinds)

    def place_to_save(self, file_name: str) -> Path | None:
        """Ask where to write a paper."""
        title = _tr("Save the paper elsewhere")
        return self._desk.ask.save_path(title, _documents() / file_name, _tr("All files (*)"))


def open_papers(desk: Desk, owner: QWidget, meeting_id: int) -> None:
    """Show the papers of a meeting over `owner`."""
    dialog = AttachedPapersDialog(desk.words, owner.window())

    def write(path: Path, data: bytes) -> None:
        write_whole(path, data, replaces=data[:8])
        desk.messages.tell(desk.words.say("attached_papers.saved", name=path.name))

    presenter = AttachedPapersPresenter(dialog, desk.file, meeting_id, AskedPlaces(desk), write)
    dialog.hold(presenter)
    dialog.attach_requested.connect(presenter.attach)
    dialog.chosen.connect(presenter.choose)
    dialog.entry_written.connect(presenter.keep)
    dialog.move_requested.connect(presenter.move)
    dialog.save_requested.connect(presenter.save_elsewhere)
    dialog.remove_requested.connect(presenter.remove)
    presenter.show()
    dialog.open()


def _documents() -> Path:
    where = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(where))
    return folder if folder.is_dir() else Path.home()


def _tr(text: str) -> str:
    return QCoreApplication.translate("AttachedPapers", text)
