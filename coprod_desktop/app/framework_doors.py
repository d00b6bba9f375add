"""Opens the form of a group's own ladder or checklist, and asks for files to share and bring in."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.checklist_doors import ChecklistDoors
from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.drafts import DraftForm
from coprod_desktop.domain.framework_definitions import Own, kind_of
from coprod_desktop.domain.frameworks import FrameworkKind
from coprod_desktop.presenters.framework_editor import FrameworkEditorPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.framework_editor import FrameworkEditorDialog

FORM = "framework"
"""What is begun in a group: a new "framework.ladder", or "framework.own_…" changed."""


class FrameworkDoors:
    """Where the room of frameworks leads (presenters.frameworks.FrameworkDoors)."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner

    def add(self, kind: FrameworkKind) -> None:
        """Open the form for a new ladder or checklist."""
        dialog, presenter = self._form()
        presenter.begin(kind)
        self._open(dialog, kind.value)

    def change(self, key: str) -> None:
        """Open the form for one of the group's own."""
        dialog, presenter = self._form()
        presenter.change(key)
        self._open(dialog, key)

    def copy(self, own: Own) -> None:
        """Open the form for a new one that begins as this one."""
        dialog, presenter = self._form()
        presenter.begin_as(own)
        self._open(dialog, kind_of(own).value)

    def go_through(self, key: str) -> None:
        """Ask what a checklist is to be gone through about."""
        ChecklistDoors(self._desk, self._owner).choose(key=key)

    def again(self, form: DraftForm) -> None:
        """Open the form in which something was typed before."""
        if form.more in set(FrameworkKind):
            self.add(FrameworkKind(form.more))
        else:
            self.change(form.more)

    def place_to_save(self, file_name: str) -> Path | None:
        """Ask where to write a ladder or checklist."""
        title = _tr("Share as a file")
        return self._desk.ask.save_path(title, _documents() / file_name, _kinds())

    def file_to_bring_in(self) -> Path | None:
        """Ask which ladder or checklist to read."""
        title = _tr("Bring in a ladder or checklist")
        return self._desk.ask.open_path(title, _documents(), _kinds())

    def tell(self, text: str) -> None:
        """Say that something went well."""
        self._desk.messages.tell(text)

    def _form(self) -> tuple[FrameworkEditorDialog, FrameworkEditorPresenter]:
        desk = self._desk
        dialog = FrameworkEditorDialog(desk.words, self._owner.window())
        presenter = FrameworkEditorPresenter(
            dialog, desk.file.frameworks, desk.group_id, desk.words, self._saved
        )
        dialog.hold(presenter)
        dialog.save_requested.connect(presenter.save)
        dialog.entry_chosen.connect(presenter.choose)
        dialog.entry_written.connect(presenter.write)
        dialog.lines_written.connect(presenter.write_lines)
        dialog.add_requested.connect(presenter.add)
        dialog.add_other_requested.connect(presenter.add_other)
        dialog.move_requested.connect(presenter.move)
        dialog.remove_requested.connect(presenter.remove)
        dialog.draft_taken.connect(presenter.take_draft)
        return dialog, presenter

    def _open(self, dialog: FrameworkEditorDialog, more: str) -> None:
        desk = self._desk
        form = draft_forms.in_group(desk.file, desk.group_id, f"{FORM}.{more}")
        desk.typing_keeper.watch(dialog, form)
        dialog.entry_taken.connect(partial(desk.typing_keeper.begin_anew, dialog))
        dialog.open()

    def _saved(self, key: str, new: bool) -> None:
        words = self._desk.words
        line = self._desk.file.frameworks.listed(self._desk.group_id)
        name = next(one.framework.name for one in line if one.framework.key == key)
        self.tell(words.say("frameworks.added" if new else "frameworks.changed", name=name))
        self._desk.go(Place("frameworks", part=key))


def _kinds() -> str:
    return _tr("Ladders and checklists (*.json)")


def _documents() -> Path:
    where = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(where))
    return folder if folder.is_dir() else Path.home()


def _tr(text: str) -> str:
    return QCoreApplication.translate("Frameworks", text)
