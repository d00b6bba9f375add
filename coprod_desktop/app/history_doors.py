"""Opens the windows about what was changed, and leads from a change to the thing itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.changes_of import ChangesOfPresenter
from coprod_desktop.presenters.erase_person import ErasePersonPresenter
from coprod_desktop.presenters.places import Place, of_whereabouts
from coprod_desktop.presenters.take_back import TakeBackPresenter
from coprod_desktop.views.changes_of import ChangesOfDialog
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.erase_person import ErasePersonDialog
from coprod_desktop.views.take_back import TakeBackDialog


class HistoryDoors:
    """The dialogs about changes, over the window of `owner`."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        self._desk = desk
        self._owner = owner

    def go(self, kind: str, uid: str) -> None:
        """Show an entry of the record, of whichever group; say so where it is gone."""
        desk = self._desk
        try:
            found = desk.file.history.whereabouts(kind, uid)
        except Refused:
            desk.messages.warn(desk.words.say("history_room.gone"))
            return
        if found.group_id is not None:
            desk.choose_group(found.group_id)
        desk.go(of_whereabouts(found))

    def changes_of(self, kind: str, id_: int | None) -> None:
        """Tell who changed an entry of the record, when, and from what to what."""
        if id_ is None:
            return
        desk = self._desk
        dialog = ChangesOfDialog(desk.words, self._owner.window())
        try:
            presenter = ChangesOfPresenter(
                dialog, desk.file.history, desk.words, kind=kind, id_=id_, go=self.go
            )
        except Refused as refused:
            dialog.deleteLater()
            desk.messages.warn(desk.words.refusal(refused))
            return
        dialog.hold(presenter)
        dialog.older_requested.connect(presenter.older)
        dialog.followed.connect(presenter.follow)

        def show_all() -> None:
            dialog.accept()
            desk.go(Place("history"))

        dialog.all_requested.connect(show_all)
        presenter.begin()
        dialog.open()

    def take_back(self, entry_id: int, *, again: bool = False) -> None:
        """Show which steps go back, or are done again, and do it when the person agrees."""
        desk = self._desk
        dialog = TakeBackDialog(desk.words, self._owner.window())
        presenter = TakeBackPresenter(
            dialog,
            desk.file.history,
            desk.words,
            entry_id,
            told=desk.messages.tell,
            again=again,
        )
        dialog.hold(presenter)
        dialog.go_on_requested.connect(presenter.go_on)
        self._open(dialog, presenter.begin)

    def erase(self, person_id: int) -> None:
        """Ask whether a person shall be erased, and say what stays."""
        desk = self._desk
        dialog = ErasePersonDialog(desk.words, self._owner.window())
        presenter = ErasePersonPresenter(
            dialog, desk.file, person_id, go=self.go, told=desk.messages.tell
        )
        dialog.hold(presenter)
        dialog.also_chosen.connect(presenter.replace_also)
        dialog.followed.connect(presenter.follow)

        def erase(sure: bool) -> None:
            presenter.erase(sure=sure)

        def show_copies() -> None:
            dialog.accept()
            desk.go(Place("this_file", part="copies"))

        dialog.erase_requested.connect(erase)
        dialog.copies_requested.connect(show_copies)
        self._open(dialog, presenter.begin)

    def _open(self, dialog: EditorDialog, begin: Callable[[], None]) -> None:
        """Open a dialog once `begin` has filled it in; say so where that is refused."""
        try:
            begin()
        except Refused as refused:
            dialog.deleteLater()
            self._desk.messages.warn(self._desk.words.refusal(refused))
        else:
            dialog.open()
