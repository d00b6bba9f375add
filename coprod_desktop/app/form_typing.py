"""What is being typed in one dialog: its words as they differ from what it was opened with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from PySide6.QtWidgets import QBoxLayout, QWidget

from coprod_desktop.domain.drafts import DraftForm, DraftPlace
from coprod_desktop.views.aside_strip import AsideStrip
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.tab_order import put_after
from coprod_desktop.views.typed_fields import fill, texts_of, typed_fields, when_typed

Texts = Mapping[str, str]
"""Words by the name of the input they stand in."""


class Typing(Protocol):
    """A screen in which people type: what app.typing_keeper looks after."""

    def typed(self) -> Mapping[DraftForm, Texts]:
        """The forms that are open in it, each with the words that the record does not have."""

    def waiting(self) -> Mapping[DraftPlace, str]:
        """Words that the screen puts into the record by itself, and that wait for that."""

    def fill(self, form: DraftForm, texts: Texts) -> bool:
        """Put words into a form that is open in it; false where it is not."""

    def say_trouble(self, words: str) -> None:
        """Say why what is typed cannot be kept just now; "" when it can again."""


class FormTyping:
    """The inputs of a dialog. It must be made when the dialog shows what it begins with."""

    def __init__(self, dialog: EditorDialog, form: DraftForm, heard: Callable[[], None]) -> None:
        self.form = form
        self.dialog = dialog
        self._fields = typed_fields(dialog)
        self._begun_with = texts_of(self._fields)
        self._strip: AsideStrip | None = None
        self._offered: Texts = {}
        for field in self._fields.values():
            when_typed(field, lambda *_: heard())

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its inputs."""
        return tuple(self._fields)

    def begin_anew(self, names: Iterable[str]) -> None:
        """Take what stands in these inputs now for what the dialog begins with."""
        self._begun_with |= texts_of({name: self._fields[name] for name in names})

    def typed(self) -> Mapping[DraftForm, Texts]:
        """The words that are not as they were when the dialog was opened.

        Where words typed before are offered and nobody has answered, they stand before the new
        ones: a draft that was never chosen does not give way to another.
        """
        now = texts_of(self._fields)
        return {
            self.form: {
                name: self._with_offered(name, text)
                for name, text in now.items()
                if text.strip() != self._begun_with[name].strip()
            }
        }

    def _with_offered(self, name: str, text: str) -> str:
        before = self._offered.get(name, "")
        return text if before.strip() in text else f"{before}\n\n{text}"

    def waiting(self) -> Mapping[DraftPlace, str]:
        """Nothing goes into the record by itself here."""
        return {}

    def fill(self, form: DraftForm, texts: Texts) -> bool:
        """Put words into the dialog, and go to the first of them."""
        if form != self.form:
            return False
        known = [name for name in self._fields if name in texts]
        for name in known:
            fill(self._fields[name], texts[name])
        if known:
            self._fields[known[0]].setFocus()
        self.offer("")
        return True

    def offer(self, words: str, texts: Texts | None = None) -> AsideStrip:
        """Tell of words typed here before, which are `texts`; "" takes that away."""
        self._offered = texts or {}
        strip = self._strip or self._new_strip()
        strip.offer(words)
        self._grow()
        return strip

    def say_trouble(self, words: str) -> None:
        """Say in the dialog itself why nothing can be kept, for it covers the window."""
        if words or self._strip is not None:
            strip = self._strip or self._new_strip()
            strip.say_trouble(words)
            self._grow()

    def _grow(self) -> None:
        if self.dialog.isVisible():
            self.dialog.grow()

    def _new_strip(self) -> AsideStrip:
        self._strip = strip = AsideStrip(self.dialog)
        ground = self.dialog.findChild(QWidget, "ground")
        place = ground.layout() if ground is not None else None
        if isinstance(place, QBoxLayout):
            place.insertWidget(1, strip)
            put_after(self.dialog, strip)
        return strip
