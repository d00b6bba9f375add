"""The register column of one meeting: who is here, came late, left early, has an interest."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from coprod_desktop.domain.meetings import MeetingState, Presence
from coprod_desktop.forms.ui_meeting import Ui_Meeting
from coprod_desktop.models.register_lines import RegisterLinesModel
from coprod_desktop.presenters.meeting_words import Register


class MeetingRegister(QObject):
    """Shows the register in its part of the form; each wish but a tick is about the chosen person.

    `settle` keeps what is typed before somebody is sent elsewhere.
    """

    tick_requested = Signal(int)
    presence_requested = Signal(int, object)
    late_requested = Signal(int)
    leave_requested = Signal(int)
    interest_requested = Signal(int)
    step_out_requested = Signal(int)
    attendance_requested = Signal(int)
    guest_requested = Signal()
    people_requested = Signal()

    def __init__(self, ui: Ui_Meeting, settle: Callable[[], None], room: QWidget) -> None:
        super().__init__(room)
        self._ui = ui
        self._settle = settle
        self._state = MeetingState.PLANNED
        self._model = RegisterLinesModel(self)
        ui.register_lines.setModel(self._model)
        self._connect()
        for keys, button in (
            ("Alt+A", ui.apologies),
            ("Alt+N", ui.absent),
            ("Alt+L", ui.late),
            ("Alt+E", ui.left_early),
            ("Alt+I", ui.interest_declared),
            ("Alt+O", ui.step_out),
            ("Ctrl+Shift+G", ui.add_guest),
        ):
            QShortcut(QKeySequence(keys), room).activated.connect(button.click)

    def fit(self, state: MeetingState) -> None:
        """Offer what fits the state of the meeting; approved minutes can only be read."""
        ui = self._ui
        self._state = state
        begun = state is not MeetingState.PLANNED
        for button in (ui.late, ui.left_early, ui.interest_declared, ui.step_out):
            button.setVisible(begun)
        ui.register_lines.set_may_tick(not self._is_locked)
        ui.here_buttons.setVisible(self._may_mark())
        ui.add_guest.setVisible(not self._is_locked)

    def show(self, register: Register) -> None:
        """Show who is here; the chosen person stays chosen."""
        ui = self._ui
        here = ui.register_lines.current_id()
        self._model.show(register.lines)
        known = {line.person_id for line in register.lines}
        first = register.lines[0].person_id if register.lines else None
        ui.register_lines.select(here if here in known else first)
        ui.register_lines.setVisible(bool(register.lines))
        ui.here_buttons.setVisible(self._may_mark())
        ui.here_empty.setVisible(not register.lines)
        ui.to_people.setVisible(not register.lines)
        ui.quorum.setText(register.count)
        ui.apologies_count.setText(register.apologies)
        ui.apologies_count.setVisible(bool(register.apologies))

    @property
    def _is_locked(self) -> bool:
        return self._state is MeetingState.APPROVED

    def _may_mark(self) -> bool:
        return self._model.rowCount() > 0 and not self._is_locked

    def _connect(self) -> None:
        ui = self._ui
        ui.register_lines.ticked.connect(self._tick)
        ui.register_lines.opened.connect(lambda _: self._ask(self.attendance_requested.emit))
        ui.apologies.clicked.connect(lambda: self._mark(Presence.APOLOGIES))
        ui.absent.clicked.connect(lambda: self._mark(Presence.ABSENT))
        ui.late.clicked.connect(lambda: self._ask(self.late_requested.emit))
        ui.left_early.clicked.connect(lambda: self._ask(self.leave_requested.emit))
        ui.interest_declared.clicked.connect(lambda: self._ask(self.interest_requested.emit))
        ui.step_out.clicked.connect(lambda: self._ask(self.step_out_requested.emit))
        ui.more.clicked.connect(lambda: self._ask(self.attendance_requested.emit))
        for button, wish in (
            (ui.add_guest, self.guest_requested),
            (ui.to_people, self.people_requested),
        ):
            button.clicked.connect(lambda _=False, out=wish: self._go(out.emit))

    def _tick(self, person_id: int) -> None:
        if not self._is_locked:
            self.tick_requested.emit(person_id)

    def _mark(self, presence: Presence) -> None:
        self._ask(lambda person_id: self.presence_requested.emit(person_id, presence))

    def _ask(self, emit: Callable[[int], None]) -> None:
        current = self._ui.register_lines.current_id()
        if current is not None and not self._is_locked:
            emit(current)

    def _go(self, emit: Callable[[], None]) -> None:
        self._settle()
        emit()
