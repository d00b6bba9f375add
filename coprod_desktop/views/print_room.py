"""The Print room: what to print on the left, the paper as it will be on the right."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_print_room import Ui_PrintRoom
from coprod_desktop.presenters.print_room import PrintPresenter
from coprod_desktop.presenters.rows import Chip
from coprod_desktop.views import pointing
from coprod_desktop.views.choosing import Filters, show_chips
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn

MOMENT = 400
"""Milliseconds that work may take before it is said that it goes on."""


class PrintRoomView(QWidget):
    """Shows the choices and the pages; what a person wants goes out as wishes."""

    paper_chosen = Signal(str)
    thing_chosen = Signal(str)
    size_chosen = Signal(str)
    copy_chosen = Signal(str)
    grey_chosen = Signal(bool)
    everyone_requested = Signal()
    save_requested = Signal()
    print_requested = Signal()
    open_requested = Signal()
    stop_requested = Signal()
    again_requested = Signal()
    stop_sending_requested = Signal()
    presenter: PrintPresenter

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._ui = ui = Ui_PrintRoom()
        ui.setupUi(self)
        sizes = (ui.standard, ui.clear, ui.large, ui.giant)
        copies = (ui.full, ui.public_copy)
        self._sizes = Filters({one.objectName(): one for one in sizes}, self)
        self._copies = Filters({one.objectName(): one for one in copies}, self)
        self._ways = QButtonGroup(self)
        self._ways.addButton(ui.as_picture)
        self._ways.addButton(ui.as_text)
        self._drawing, self._sending = QTimer(self), QTimer(self)
        for timer in (self._drawing, self._sending):
            timer.setSingleShot(True)
            timer.setInterval(MOMENT)
        ui.print_out.setIcon(icon("print", worn().theme.button_text))
        self._words_of_drawing = ""
        self._connect()
        self._show_state("")
        self._show_deeds(False)
        for part in (ui.sending, ui.saved, ui.paper_row, ui.picture, ui.page_text):
            part.hide()

    def show_papers(self, papers: tuple[Chip, ...], chosen: str) -> None:
        """Offer the kinds of paper."""
        show_chips(self._ui.paper, papers, chosen)

    def show_things(self, label: str, things: tuple[Chip, ...], chosen: str) -> None:
        """Offer what the paper can be printed of; one thing alone is no question."""
        self._ui.which_label.setText(label)
        show_chips(self._ui.which, things, chosen)
        for part in (self._ui.which_label, self._ui.which):
            part.setVisible(len(things) > 1)

    def show_sizes(self, sizes: tuple[Chip, ...], chosen: str) -> None:
        """Offer the sizes of print."""
        self._sizes.show_chips(sizes, chosen)

    def show_colours(self, *, grey: bool) -> None:
        """Say whether the paper is in black and white."""
        self._ui.grey.setChecked(grey)

    def show_copies(self, chosen: str) -> None:
        """Offer the full and the public copy; "" where they do not differ."""
        ui = self._ui
        for part in (ui.copy_label, ui.copy, ui.copy_hint):
            part.setVisible(bool(chosen))
        if chosen:
            self._copies.show_chips((), chosen)

    def show_drawing(self, words: str) -> None:
        """Say, when it takes long, that the paper is being drawn, and offer to stop."""
        self._words_of_drawing = words
        self._drawing.start()

    def show_paper(self, pdf: bytes) -> None:
        """Show the pages."""
        self._show_state("")
        self._ui.picture.show_pdf(pdf)
        self._show_deeds(True)
        self._show_page()

    def page_count(self) -> int:
        """How many pages are shown."""
        return self._ui.picture.page_count()

    def show_none(self, words: str, *, again: bool) -> None:
        """Show no pages but why there are none; with `again` offer to draw them."""
        self._show_state(words, again=again)
        pointing.announce(self._ui.state_words, words)

    def point_out(self, refused: Refused) -> None:
        """Show no pages but why the paper was refused."""
        self._show_state(" ")
        self._ui.state_words.hide()
        pointing.point_out(self, refused, self._words)

    def show_sending(self, words: str, *, stoppable: bool) -> None:
        """Say, when it takes long, what is being done with the paper; "" says it is done."""
        ui = self._ui
        ui.sending_words.setText(words)
        ui.stop_sending.setVisible(stoppable)
        if words and ui.sending.isHidden() and not self._sending.isActive():
            self._sending.start()
        elif not words:
            self._sending.stop()
            self._show_deeds(ui.picture.page_count() > 0)
            if ui.stop_sending.hasFocus():
                ui.print_out.setFocus()
            ui.sending.hide()

    def show_saved(self, words: str) -> None:
        """Say where the paper was saved, and offer to open it; "" takes that away."""
        self._ui.saved_words.setText(words)
        self._ui.saved.setVisible(bool(words))
        if words:
            pointing.announce(self._ui.saved_words, words)

    def _connect(self) -> None:
        ui = self._ui
        ui.paper.activated.connect(lambda row: self.paper_chosen.emit(ui.paper.itemData(row)))
        ui.which.activated.connect(lambda row: self.thing_chosen.emit(ui.which.itemData(row)))
        self._sizes.chosen.connect(self.size_chosen)
        self._copies.chosen.connect(self.copy_chosen)
        ui.grey.clicked.connect(self.grey_chosen)
        ui.everyone.clicked.connect(self.everyone_requested)
        ui.closer.clicked.connect(lambda: self._zoom(1))
        ui.farther.clicked.connect(lambda: self._zoom(-1))
        ui.save.clicked.connect(self.save_requested)
        ui.print_out.clicked.connect(self.print_requested)
        ui.open_saved.clicked.connect(self.open_requested)
        ui.stop.clicked.connect(self.stop_requested)
        ui.again.clicked.connect(self.again_requested)
        ui.stop_sending.clicked.connect(self.stop_sending_requested)
        ui.earlier.clicked.connect(lambda: ui.picture.go_to(ui.picture.page() - 1))
        ui.later.clicked.connect(lambda: ui.picture.go_to(ui.picture.page() + 1))
        ui.picture.page_changed.connect(self._show_page)
        self._ways.buttonClicked.connect(self._show_page)
        self._drawing.timeout.connect(self._show_that_it_draws)
        self._sending.timeout.connect(self._show_that_it_sends)

    def _show_page(self) -> None:
        """Say which page it is, and show it as a picture or as text."""
        ui = self._ui
        page, pages = ui.picture.page(), ui.picture.page_count()
        if not pages:
            return
        words = self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages)
        if words != ui.page_words.text():
            ui.page_words.setText(words)
            ui.picture.setAccessibleName(words)
            pointing.announce(ui.page_words, words)
        ui.earlier.setEnabled(page > 0)
        ui.later.setEnabled(page + 1 < pages)
        as_text = ui.as_text.isChecked()
        if as_text:
            ui.page_text.setPlainText(ui.picture.text_of(page))
        ui.picture.setVisible(not as_text)
        ui.page_text.setVisible(as_text)

    def _zoom(self, steps: int) -> None:
        """Show the pages closer or from farther away."""
        ui = self._ui
        ui.picture.zoom_by(steps)
        ui.closer.setEnabled(ui.picture.may_zoom(1))
        ui.farther.setEnabled(ui.picture.may_zoom(-1))

    def _show_that_it_draws(self) -> None:
        self._show_state(self._words_of_drawing, stop=True)
        pointing.announce(self._ui.state_words, self._words_of_drawing)

    def _show_that_it_sends(self) -> None:
        self._ui.sending.show()
        self._show_deeds(False)
        pointing.announce(self._ui.sending_words, self._ui.sending_words.text())

    def _show_state(self, words: str, *, stop: bool = False, again: bool = False) -> None:
        """Show words in place of the pages; without words, make room for pages."""
        ui = self._ui
        self._drawing.stop()
        pointing.forget(self)
        ui.state.setVisible(bool(words))
        ui.state_words.setText(words)
        ui.state_words.show()
        ui.stop.setVisible(stop)
        ui.again.setVisible(again)
        ui.state_row.setVisible(stop or again)
        ui.paper_row.setVisible(not words)
        if words:
            ui.picture.clear()
            ui.picture.hide()
            ui.page_text.hide()
            self._show_deeds(False)

    def _show_deeds(self, possible: bool) -> None:
        self._ui.print_out.setEnabled(possible)
        self._ui.save.setEnabled(possible)
        self._ui.everyone.setEnabled(possible)
        theme = worn().theme
        ink = theme.on_primary if possible else theme.disabled_text
        self._ui.save.setIcon(icon("file", ink))
