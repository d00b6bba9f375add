"""What is being typed as a note beside a list: on a pledge, or on an action."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from coprod_desktop.domain.drafts import DraftForm, DraftPlace
from coprod_desktop.domain.refusals import Refused


class NotesView(Protocol):
    """A list with a note beside it (views.pledges, views.actions)."""

    def notes_typed(self) -> dict[int, str]: ...


class NoteTyping:
    """The notes of one list, as app.typing_keeper sees them; `name` is the field of a note."""

    def __init__(self, view: NotesView, name: str, form_of: Callable[[int], DraftForm]) -> None:
        self._view = view
        self._name = name
        self._form_of = form_of

    def typed(self) -> Mapping[DraftForm, Mapping[str, str]]:
        """The note of each entry; none for one that is shown without."""
        found: dict[DraftForm, Mapping[str, str]] = {}
        for id_, text in self._view.notes_typed().items():
            try:
                form = self._form_of(id_)
            except Refused:  # removed meanwhile
                continue
            found[form] = {self._name: text} if text.strip() else {}
        return found

    def waiting(self) -> Mapping[DraftPlace, str]:
        """Nothing is kept in the record by itself here."""
        return {}

    def fill(self, _form: DraftForm, _texts: Mapping[str, str]) -> bool:
        """A note is put into the record, or into the dialog about it."""
        return False

    def say_trouble(self, words: str) -> None:
        """The message bar says it: nothing covers it here."""
