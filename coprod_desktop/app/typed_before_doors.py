"""Opens the dialog about words typed before, and the forms they belong to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.drafts import DraftForm, FoundDraft
from coprod_desktop.presenters.typed_before import TypedBeforePresenter
from coprod_desktop.views.typed_before import TypedBeforeDialog

OpenForm = Callable[[DraftForm, int, Mapping[str, str]], None]


class TypedBeforeWays:
    """What the dialog cannot do itself (presenters.typed_before.Ways)."""

    def __init__(self, desk: Desk, open_form: OpenForm) -> None:
        self._desk = desk
        self.open = open_form

    def copy(self, text: str) -> None:
        """Put words on the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def tell(self, text: str) -> None:
        """Say that something is done."""
        self._desk.messages.tell(text)


def show_typed_before(
    desk: Desk, found: Sequence[FoundDraft], owner: QWidget, open_form: OpenForm
) -> TypedBeforeDialog:
    """Show what was found over the window of `owner`."""
    dialog = TypedBeforeDialog(desk.words, owner.window())
    ways = TypedBeforeWays(desk, open_form)
    presenter = TypedBeforePresenter(dialog, desk.file, ways, desk.words)
    dialog.hold(presenter)
    dialog.decided.connect(presenter.do)
    presenter.show(found)
    dialog.open()
    return dialog
