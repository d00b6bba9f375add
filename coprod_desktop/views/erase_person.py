"""The dialog that erases a person: what goes, what stays, and word of it afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_erase_person import Ui_ErasePerson
from coprod_desktop.presenters.erase_person import AlsoTold, Erasure, ErasureDone, StaysTold
from coprod_desktop.views import pointing
from coprod_desktop.views.editor_dialog import EditorDialog
from coprod_desktop.views.stacks import holds, lines_of, show_texts, text_label
from coprod_desktop.widgets.link_button import LinkButton


class ErasePersonDialog(EditorDialog):
    """Wishes: erase (and whether that is confirmed), replace words too, follow, see the copies."""

    wide = 530
    erase_requested = Signal(bool)
    also_chosen = Signal(object)
    followed = Signal(str, str)
    copies_requested = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._ui = Ui_ErasePerson()
        self._ui.setupUi(self)
        ui = self._ui
        ui.problem.hide()
        ui.telling.hide()
        ui.leave.setText(self.tr("Leave it as it is"))
        ui.erase.setAutoDefault(False)
        ui.to_copies.setAutoDefault(False)
        ui.leave.setDefault(True)
        ui.erase.clicked.connect(self.do_main_thing)
        ui.leave.clicked.connect(self.reject)
        ui.to_copies.clicked.connect(self.copies_requested)

    def ask(self) -> None:
        if not self._ui.asking.isHidden():
            self.erase_requested.emit(self._ui.sure.isChecked())
        else:
            self.accept()

    def show_erasure(self, erasure: Erasure) -> None:
        """Show what erasing would do."""
        ui = self._ui
        ui.heading.setText(erasure.heading)
        show_texts(ui.changed, erasure.changed)
        show_texts(ui.kept, erasure.kept)
        self._offer(erasure.also)
        self._show_stays(ui.stays, erasure.stays)
        ui.also_part.setVisible(bool(erasure.also))
        ui.stays_part.setVisible(bool(erasure.stays))
        if not self.isVisible():
            ui.leave.setFocus()
            ui.scroll.to_top()

    def show_done(self, done: ErasureDone) -> None:
        """Show what was done, and where the name may still be."""
        ui = self._ui
        ui.asking.hide()
        ui.erase.hide()
        ui.telling.show()
        ui.heading.setText(self.tr("Erased"))
        ui.leave.setText(self.tr("Close"))
        ui.done.setText(done.done)
        ui.overwritten.setText(done.overwritten)
        ui.overwritten.setVisible(bool(done.overwritten))
        ui.copies.setText(done.copies)
        ui.to_copies.setVisible(done.any_copies)
        self._show_stays(ui.left, done.stays)
        ui.left_part.setVisible(bool(done.stays))
        show_texts(ui.still, done.kept)
        ui.leave.setFocus()
        pointing.announce(ui.done, done.done)
        ui.scroll.to_top()
        QTimer.singleShot(0, self, self._fit)

    def say_problem(self, words: str) -> None:
        """Say what is needed first, and go to the tick."""
        pointing.say(self, words)
        self._ui.sure.setFocus()
        self.grow()

    def _offer(self, also: Sequence[AlsoTold]) -> None:
        """Offer to replace single words; ticks that are there stay."""
        if holds(self._ui.also, [one.word for one in also]):
            return
        for one in also:
            box = QCheckBox(one.offer.replace("&", "&&"), self._ui.also)
            box.setProperty("word", one.word)
            box.setChecked(one.ticked)
            box.toggled.connect(self._tell_also)
            lines_of(self._ui.also).addWidget(box)

    def _tell_also(self) -> None:
        boxes = self._ui.also.findChildren(QCheckBox)
        self.also_chosen.emit(tuple(box.property("word") for box in boxes if box.isChecked()))

    def _show_stays(self, place: QWidget, stays: Sequence[StaysTold]) -> None:
        if holds(place, stays):
            return
        for one in stays:
            if not one.uid:
                lines_of(place).addWidget(text_label(place, one.words, "quiet"))
                continue
            link = LinkButton(place, text=one.words.replace("&", "&&"))
            link.setAutoDefault(False)
            link.clicked.connect(lambda *_, one=one: self.followed.emit(one.kind, one.uid))
            lines_of(place).addWidget(link)
