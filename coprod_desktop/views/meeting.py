"""The screen of one meeting: agenda, notes with what was captured, register, whose voice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.meetings import Decision, ItemState, MeetingState
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.forms.ui_meeting import Ui_Meeting
from coprod_desktop.presenters.agenda_words import AgendaLine
from coprod_desktop.presenters.meeting_captures import Report
from coprod_desktop.presenters.meeting_words import (
    Captured,
    CorrectionLine,
    Header,
    ItemCard,
    Register,
)
from coprod_desktop.presenters.rows import Choice
from coprod_desktop.views import pointing
from coprod_desktop.views.amendment_block import AmendmentBlock
from coprod_desktop.views.capture_panel import CapturePanel
from coprod_desktop.views.captured_block import CapturedBlock
from coprod_desktop.views.meeting_agenda import MeetingAgenda
from coprod_desktop.views.meeting_notes import MeetingNotes
from coprod_desktop.views.meeting_offer import MeetingOffer
from coprod_desktop.views.meeting_panels import MeetingPanels
from coprod_desktop.views.meeting_register import MeetingRegister
from coprod_desktop.views.stacks import holds, lines_of
from coprod_desktop.views.tab_order import put_after
from coprod_desktop.widgets.icons import icon
from coprod_desktop.widgets.theme import worn


class MeetingView(QWidget):
    """Shows what the presenters say of one meeting; keys and buttons go out as wishes.

    What is typed in the notes goes out as `notes_written` soon after each pause, and always
    before another item is shown. The agenda, the register and the strip that offers to write
    down a line are parts of their own, with wishes of their own.
    """

    back_requested = Signal()
    start_requested = Signal()
    finish_requested = Signal()
    approve_requested = Signal()
    approve_last_requested = Signal()
    print_requested = Signal()
    change_meeting_requested = Signal()
    papers_requested = Signal()
    calendar_entry_requested = Signal()
    copy_agenda_requested = Signal()
    challenges_requested = Signal()
    remove_meeting_requested = Signal()
    keep_agenda_requested = Signal()
    step_requested = Signal(int)
    next_requested = Signal()
    item_marked = Signal(object)
    spoke_marked = Signal(bool)
    initiative_requested = Signal()
    notes_written = Signal(int, str)
    notes_waiting = Signal(bool)
    line_ended = Signal(int, str)
    header_shown = Signal()
    item_shown = Signal()
    clock_requested = Signal()
    decision_requested = Signal()
    action_requested = Signal()
    pledge_requested = Signal()
    report_requested = Signal()
    change_captured_requested = Signal(object)
    remove_captured_requested = Signal(object)
    changes_requested = Signal()
    amend_requested = Signal()
    change_amendment_requested = Signal(int)
    remove_amendment_requested = Signal(int)
    captured_changes_requested = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenters: tuple[object, ...] = ()
        self._item: ItemCard | None = None
        self._state = MeetingState.PLANNED
        self._words = words
        self._ui = Ui_Meeting()
        self._ui.setupUi(self)
        self._ui.problem.hide()
        self._ui.clock.hide()
        self._ui.add_guest.setIcon(icon("add", worn().theme.button_text))
        self._ui.who_changed.setIcon(icon("history", worn().theme.button_text))
        self._ui.item_changes.setIcon(icon("history", worn().theme.button_text))
        self.agenda = MeetingAgenda(self._ui, self.settle, self)
        self.register = MeetingRegister(self._ui, self.settle, self)
        self.offer = MeetingOffer(self._ui, self.settle, self)
        self.panels = MeetingPanels(self._ui.panels, words)
        self._notes = MeetingNotes(
            self._ui.notes,
            bold=self._ui.bold,
            bullets=self._ui.bullets,
            numbers=self._ui.numbers,
        )
        self._ui.columns.installEventFilter(self)
        self._ui.ground.installEventFilter(self)
        self._ui.panels.installEventFilter(self)
        self._connect_header()
        self._connect_item()
        self._make_shortcuts()
        self._last_of_panels = put_after(self._ui.offer_leave, *self.panels.all)

    def hold(self, *presenters: object) -> None:
        """Keep the presenters for as long as the screen is there."""
        self._presenters = presenters

    # -- facts in

    def show_header(self, header: Header) -> None:
        """Show day, state and place, and the buttons that fit the state."""
        ui = self._ui
        self._state = header.state
        ui.title.setText(header.title)
        ui.state_pill.set_words(header.state_words, header.tone)
        ui.when_and_where.setText(header.line)
        ui.when_and_where.setVisible(bool(header.line))
        ui.locked.setText(header.locked)
        ui.locked_note.setVisible(bool(header.locked))
        ui.details.setText("\n".join(header.details))
        planned, locked = header.state is MeetingState.PLANNED, self.is_locked
        for widget, shown in (
            (ui.start, planned),
            (ui.finish, header.state is MeetingState.MINUTING),
            (ui.approve, header.state is MeetingState.DRAFT),
            (ui.print_minutes, not planned),
            (ui.challenges, not planned),
            (ui.remove_meeting, planned),
            (ui.change_meeting, not locked),
            (ui.amendments_card, locked),
            (ui.shape_row, not locked),
            (ui.capture_row, not locked),
            (ui.dealt_with, not planned and not locked),
            (ui.put_off, not planned and not locked),
            (ui.patients_spoke, not planned and not locked),
            (ui.decide, not planned),
            (ui.agree, not planned),
            (ui.promise, not planned),
            (ui.report, not planned),
        ):
            widget.setVisible(shown)
        self._notes.lock(locked=locked)
        self.agenda.lock(locked=locked)
        self.register.fit(header.state)
        self.header_shown.emit()

    def show_unapproved(self, offer: str) -> None:
        """Offer to approve the minutes of the meeting before, or nothing."""
        button = self._ui.approve_last
        button.setVisible(bool(offer))
        button.setAccessibleName(offer)

    @property
    def is_locked(self) -> bool:
        """Whether the minutes are approved, so that nothing can be changed."""
        return self._state is MeetingState.APPROVED

    def show_agenda(
        self, lines: tuple[AgendaLine, ...], item_id: int | None, too_long: str
    ) -> None:
        """Show the agenda with one item chosen; `too_long` says kindly that it is."""
        self.agenda.show(lines, item_id, too_long)

    def show_clock(self, text: str) -> None:
        """Show the time and how it fits the plan; nobody is told of it by voice."""
        if text != self._ui.clock.text():
            self._ui.clock.setText(text)
        self._ui.clock.setVisible(bool(text))

    def announce(self, text: str) -> None:
        """Have a screen reader say what happened."""
        pointing.announce(self, text)

    def show_item(self, item: ItemCard | None) -> None:
        """Show one item; text that waits to be kept is never replaced."""
        ui = self._ui
        ui.item_card.setVisible(item is not None)
        ui.no_item.setVisible(item is None)
        if item is None:
            self._notes.leave()
            return
        ui.heading.setText(item.heading)
        ui.purpose.setText(item.purpose)
        ui.purpose.setVisible(bool(item.purpose))
        ui.initiative.setText(item.initiative.replace("&", "&&"))
        ui.initiative.setVisible(bool(item.initiative))
        ui.dealt_with.setChecked(item.state is ItemState.DONE)
        ui.put_off.setChecked(item.state is ItemState.DEFERRED)
        ui.patients_spoke.setChecked(item.spoke)
        self._notes.show(item.id, item.notes)
        self._show_captured(item)
        self.panels.show_item(item.id)
        self.item_shown.emit()

    def show_register(self, register: Register) -> None:
        """Show who is here."""
        self.register.show(register)

    def show_corrections(self, lines: tuple[CorrectionLine, ...]) -> None:
        """Show what was corrected since the minutes were approved."""
        box = self._ui.amendments
        if holds(box, lines):
            return
        box.setVisible(bool(lines))
        for line in lines:
            block = AmendmentBlock(line, box)
            block.change_requested.connect(self.change_amendment_requested)
            block.remove_requested.connect(self._remove_amendment)
            lines_of(box).addWidget(block)
        put_after(self._ui.who_changed, box, self._ui.amend)

    def _remove_amendment(self, amendment_id: int) -> None:
        self._ui.amend.setFocus()
        self.remove_amendment_requested.emit(amendment_id)

    def show_voice(self, lines: tuple[str, ...]) -> None:
        """Show who is here by side, and who decided."""
        self._ui.voice.setText("\n".join(lines))

    def notes_kept(self, item_id: int, markdown: str) -> None:
        """Know that the notes are in the file."""
        self._notes.kept(item_id, markdown)

    def point_out(self, refused: Refused) -> None:
        """Say at the top what cannot be done."""
        pointing.point_out(self, refused, self._words)
        self._ui.scroll.ensureWidgetVisible(self._ui.problem)

    def all_is_well(self) -> None:
        """Take away what was said of an earlier refusal."""
        if not self._ui.problem.isHidden():
            pointing.forget(self)

    def to_top(self) -> None:
        """Show the beginning."""
        for scroll in (self._ui.left_scroll, self._ui.item_scroll, self._ui.right_scroll):
            scroll.to_top()
        self._ui.scroll.to_top()

    def settle(self) -> None:
        """Send what is typed in the notes and not yet sent."""
        self._notes.settle()

    def notes_due(self) -> dict[int, str]:
        """All notes that wait to be kept, by item."""
        return self._notes.due()

    def focus_agenda(self) -> None:
        """Go to the agenda, or to where its first item is added."""
        self.agenda.go_to()

    def focus_notes(self) -> None:
        """Go to the notes."""
        self._notes.focus()
        QTimer.singleShot(0, self, self._keep_focus_in_view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ui.columns and event.type() == QEvent.Type.Resize:
            self._arrange()
        if watched is self._ui.panels and event.type() == QEvent.Type.Resize:
            self._follow_grown_panel()
        if watched is self._ui.ground and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._keep_focus_in_view)
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        """Side by side each column scrolls by itself; stacked, the room does."""
        beside = not self._ui.columns.is_stacked()
        for column in (self._ui.left_scroll, self._ui.item_scroll, self._ui.right_scroll):
            column.set_scrolls(beside)
        self.offer.dock(docked=not beside)

    # -- what a line of the notes says

    def show_offer(self, words: str) -> None:
        """Offer to write down what a line says, without taking the focus; "" takes that away.

        While a panel is open it waits.
        """
        ui = self._ui
        barred = self.is_locked or ui.notes.isReadOnly() or self.panels.current is not None
        self.offer.show("" if barred else words)

    def has_line(self, item_id: int, line: str) -> bool:
        """Whether a line stands in the notes that are shown."""
        return self._notes.has_line(item_id, line)

    def take_line_out(self, item_id: int, line: str) -> bool:
        """Take a line out of the notes that are shown, and keep them."""
        taken = self._notes.take_line_out(item_id, line)
        self.settle()
        return taken

    def holds_untouched(self, record: Decision | Action | Pledge) -> bool:
        """Whether the open panel holds this and nothing typed before."""
        panel = self.panels.current
        return panel is not None and panel.shown is record and not panel.typed()

    # -- panels

    def open_decision(self, decision: Decision) -> None:
        """Open a decision under the notes."""
        self.panels.open_decision(decision)

    def offer_names(self, names: tuple[str, ...]) -> None:
        """Complete who proposed and seconded a decision from the register."""
        self.panels.decision.offer_names(names)

    def open_action(self, action: Action, names: tuple[str, ...]) -> None:
        """Open an action under the notes."""
        self.panels.open_action(action, names)

    def open_pledge(self, pledge: Pledge, names: tuple[str, ...]) -> None:
        """Open a pledge under the notes."""
        self.panels.open_pledge(pledge, names)

    def open_report(self, report: Report, choices: tuple[Choice, ...]) -> None:
        """Open a report on an earlier action under the notes."""
        self.panels.open_report(report, choices)

    def close_panel(self) -> None:
        """Close the panel whose words are written down, and go on with the notes."""
        self.panels.close()

    def point_out_in_panel(self, refused: Refused) -> None:
        """Say in the open panel what is amiss."""
        if not self.panels.point_out(refused):
            self.point_out(refused)

    def _follow_panel(self, panel: CapturePanel) -> None:
        QTimer.singleShot(0, self, lambda: self._bring_into_view(panel))

    def _follow_grown_panel(self) -> None:
        """A panel that asks more once something is chosen in it is shown whole, if it can be."""
        panel, focus = self.panels.current, QApplication.focusWidget()
        if panel is not None and focus is not None and panel.isAncestorOf(focus):
            self._follow_panel(panel)

    def _bring_into_view(self, panel: CapturePanel) -> None:
        """The whole panel if there is room for it, and in any case the field to type in."""
        margin = worn().px(8)
        self._ui.item_scroll.ensureWidgetVisible(panel, margin, margin)
        self._keep_focus_in_view()

    def _keep_focus_in_view(self) -> None:
        focus = QApplication.focusWidget()
        margin = worn().px(12)
        for scroll in (self._ui.item_scroll, self._ui.scroll):
            if focus is not None and scroll.isAncestorOf(focus):
                scroll.ensureWidgetVisible(focus, margin, margin)

    def _show_captured(self, item: ItemCard) -> None:
        box = self._ui.captured
        if holds(box, (self.is_locked, *item.captured)):
            return
        box.setVisible(bool(item.captured))
        for captured in item.captured:
            block = CapturedBlock(captured, box, locked=self.is_locked)
            block.change_requested.connect(self.change_captured_requested)
            block.remove_requested.connect(self._remove_captured)
            block.changes_requested.connect(self.captured_changes_requested)
            lines_of(box).addWidget(block)
        put_after(self._last_of_panels, box)

    def _remove_captured(self, captured: Captured) -> None:
        self.focus_notes()
        self.remove_captured_requested.emit(captured)

    # -- wishes out

    def _connect_header(self) -> None:
        ui = self._ui
        for button, wish in (
            (ui.back, self.back_requested),
            (ui.start, self.start_requested),
            (ui.finish, self.finish_requested),
            (ui.approve, self.approve_requested),
            (ui.approve_last, self.approve_last_requested),
            (ui.print_minutes, self.print_requested),
            (ui.change_meeting, self.change_meeting_requested),
            (ui.papers, self.papers_requested),
            (ui.calendar_entry, self.calendar_entry_requested),
            (ui.copy_agenda, self.copy_agenda_requested),
            (ui.challenges, self.challenges_requested),
            (ui.remove_meeting, self.remove_meeting_requested),
            (ui.keep_agenda, self.keep_agenda_requested),
            (ui.who_changed, self.changes_requested),
            (ui.amend, self.amend_requested),
        ):
            button.clicked.connect(lambda _=False, out=wish: self._wish(out.emit))

    def _connect_item(self) -> None:
        ui = self._ui
        ui.dealt_with.clicked.connect(lambda on: self._mark_item(ItemState.DONE, on=on))
        ui.put_off.clicked.connect(lambda on: self._mark_item(ItemState.DEFERRED, on=on))
        ui.patients_spoke.clicked.connect(self._mark_spoke)
        ui.initiative.clicked.connect(lambda: self._wish(self.initiative_requested.emit))
        ui.notes.waiting.connect(self.notes_waiting)
        self._notes.written.connect(self.notes_written)
        self._notes.line_ended.connect(self.line_ended)
        self.agenda.opened.connect(self.focus_notes)
        self.offer.gone.connect(self.focus_notes)
        self.panels.left.connect(self.focus_notes)
        self.panels.opened.connect(self._follow_panel)
        for moved in (self.panels.opened, self.panels.left):
            moved.connect(lambda *_: self.item_shown.emit())
        for button, wish in self._capture_wishes():
            button.clicked.connect(lambda _=False, out=wish: self._wish(out.emit))
        ui.next_item.clicked.connect(self._next)

    def _capture_wishes(self) -> tuple[tuple[QPushButton, SignalInstance], ...]:
        ui = self._ui
        return (
            (ui.decide, self.decision_requested),
            (ui.agree, self.action_requested),
            (ui.promise, self.pledge_requested),
            (ui.report, self.report_requested),
        )

    def _make_shortcuts(self) -> None:
        ui = self._ui
        for keys, does in (
            ("Ctrl+Return", self._next_or_submit),
            ("Ctrl+Enter", self._next_or_submit),
            ("Ctrl+PgDown", lambda: self.step_requested.emit(1)),
            ("Ctrl+PgUp", lambda: self.step_requested.emit(-1)),
            ("Ctrl+D", ui.decide.click),
            ("Ctrl+Shift+A", ui.agree.click),
            ("Ctrl+Shift+P", ui.promise.click),
            ("Ctrl+Shift+E", ui.report.click),
            ("Ctrl+Shift+I", ui.add_item.click),
            ("Ctrl+Shift+S", ui.patients_spoke.click),
            ("Ctrl+Shift+M", ui.approve_last.click),
            ("Ctrl+T", self.clock_requested.emit),
            ("F6", self._next_part),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(does)

    def _next_part(self) -> None:
        """Go round: agenda, notes, register."""
        ui = self._ui
        parts = [part for part in (ui.agenda, ui.notes, ui.register_lines) if part.isVisible()]
        here = next((at for at, part in enumerate(parts) if part.hasFocus()), -1)
        if parts:
            parts[(here + 1) % len(parts)].setFocus()

    def _next_or_submit(self) -> None:
        if not self.panels.submit_focused() and self._ui.next_item.isVisible():
            self._next()

    def _next(self) -> None:
        self._wish(self.next_requested.emit)
        self.focus_notes()

    def _wish(self, emit: Callable[[], None]) -> None:
        """Keep what is typed first, then ask."""
        self.settle()
        emit()

    def _mark_item(self, state: ItemState, *, on: bool) -> None:
        self.settle()
        self.item_marked.emit(state if on else ItemState.TO_COME)

    def _mark_spoke(self, on: bool) -> None:
        self.settle()
        self.spoke_marked.emit(on)
