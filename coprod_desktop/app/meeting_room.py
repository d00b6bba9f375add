"""Joins the screen of one meeting to its presenters."""

from __future__ import annotations

from coprod_desktop.app.desk import Desk
from coprod_desktop.app.history_doors import HistoryDoors
from coprod_desktop.app.meeting_editors import MeetingEditors
from coprod_desktop.app.meeting_typing import MeetingTyping
from coprod_desktop.app.minute_ticks import MinuteTicks
from coprod_desktop.app.room import Room
from coprod_desktop.presenters.meeting import ITEM, MeetingPresenter
from coprod_desktop.presenters.meeting_captures import MeetingCapturesPresenter
from coprod_desktop.presenters.meeting_clock import MeetingClockPresenter
from coprod_desktop.presenters.meeting_register import MeetingRegisterPresenter
from coprod_desktop.presenters.meeting_words import Captured, CapturedKind
from coprod_desktop.presenters.offered_lines import OfferedLinesPresenter
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.meeting import MeetingView

KINDS = {
    CapturedKind.DECISION: "decision",
    CapturedKind.ACTION: "action",
    CapturedKind.REPORT: "action_report",
    CapturedKind.PLEDGE: "pledge",
}
"""Under which noun of the record the history tells of what was captured."""


class MeetingDoors:
    """Where the screen of one meeting leads (presenters.meeting.Doors)."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def go(self, place: Place) -> None:
        """Show another place of the program."""
        self._desk.go(place)

    def tell(self, text: str) -> None:
        """Say that something is done."""
        self._desk.messages.tell(text)


class RegisterDoors:
    """Where the register leads (presenters.meeting_register.RegisterDoors)."""

    def __init__(self, desk: Desk, editors: MeetingEditors) -> None:
        self._desk = desk
        self._editors = editors

    def tell(self, text: str) -> None:
        """Say that something is written down."""
        self._desk.messages.tell(text)

    def change_attendance(self, person_id: int, about: str) -> None:
        """Open the editor of somebody's attendance at a field."""
        self._editors.change_attendance(person_id, about)


def build(desk: Desk) -> Room:
    """The room of one meeting."""
    view = MeetingView(desk.words)
    doors = MeetingDoors(desk)
    meeting = MeetingPresenter(view, desk.file, doors)
    captures = MeetingCapturesPresenter(view, desk.file, meeting, doors.tell)
    editors = MeetingEditors(desk, view, meeting)
    register = MeetingRegisterPresenter(
        view, desk.file, lambda: meeting.sheet, clock=desk.clock, doors=RegisterDoors(desk, editors)
    )
    clock = MeetingClockPresenter(view, meeting, desk.words, desk.clock, doors.tell)
    offered = OfferedLinesPresenter(view, desk.file, meeting, captures, doors.tell)
    view.hold(meeting, register, captures, offered, editors, clock)
    view.notes_waiting.connect(desk.waits)
    typing = MeetingTyping(view, desk, meeting, captures)
    _join_meeting(view, meeting, editors)
    _join_clock(view, clock, MinuteTicks(view, desk))
    _join_register(view, register, meeting, editors)
    _join_captures(view, captures)
    _join_offered(view, offered)
    _join_history(view, meeting, HistoryDoors(desk, view))

    def leave() -> None:
        """Keep what is typed, or raise what hinders it, so that nobody goes on unaware."""
        for item_id, markdown in view.notes_due().items():
            meeting.write_notes(item_id, markdown)

    desk.typing_keeper.add(typing, view, leave)

    def where() -> Place:
        item = meeting.item
        if item is None:
            return Place("meeting", meeting.meeting_id)
        return Place("meeting", meeting.meeting_id, ITEM, item.item.id)

    return Room(view, meeting.show, meeting.refresh, leave, where)


def _join_meeting(view: MeetingView, meeting: MeetingPresenter, editors: MeetingEditors) -> None:
    view.back_requested.connect(meeting.back)
    view.start_requested.connect(meeting.start)
    view.finish_requested.connect(meeting.finish)
    view.approve_requested.connect(editors.approve)
    view.approve_last_requested.connect(editors.approve_last)
    view.print_requested.connect(meeting.print_minutes)
    view.change_meeting_requested.connect(editors.change_meeting)
    view.papers_requested.connect(editors.show_papers)
    view.challenges_requested.connect(editors.show_challenges)
    view.amend_requested.connect(editors.amend)
    view.change_amendment_requested.connect(editors.change_amendment)
    view.remove_amendment_requested.connect(meeting.remove_correction)
    view.calendar_entry_requested.connect(editors.save_calendar_entry)
    view.copy_agenda_requested.connect(editors.copy_agenda)
    view.remove_meeting_requested.connect(meeting.remove_meeting)
    view.keep_agenda_requested.connect(meeting.keep_agenda)
    view.step_requested.connect(meeting.step)
    view.next_requested.connect(meeting.next_item)
    view.item_marked.connect(meeting.mark_item)
    view.spoke_marked.connect(lambda on: meeting.mark_spoke(on=on))
    view.agenda.chosen.connect(meeting.choose_item)
    view.agenda.add_requested.connect(editors.add_item)
    view.agenda.change_requested.connect(editors.change_item)
    view.agenda.move_requested.connect(meeting.move_item)
    view.agenda.remove_requested.connect(meeting.remove_item)
    view.initiative_requested.connect(meeting.open_initiative)
    view.notes_written.connect(meeting.write_notes)


def _join_history(view: MeetingView, meeting: MeetingPresenter, doors: HistoryDoors) -> None:
    def of_meeting() -> None:
        doors.changes_of("meeting", meeting.meeting_id)

    def of_item(item_id: int) -> None:
        doors.changes_of("item", item_id)

    def of_captured(captured: Captured) -> None:
        doors.changes_of(KINDS[captured.kind], captured.id)

    view.changes_requested.connect(of_meeting)
    view.agenda.changes_requested.connect(of_item)
    view.captured_changes_requested.connect(of_captured)


def _join_register(
    view: MeetingView,
    register: MeetingRegisterPresenter,
    meeting: MeetingPresenter,
    editors: MeetingEditors,
) -> None:
    column = view.register
    column.tick_requested.connect(register.tick)
    column.presence_requested.connect(register.mark)
    column.late_requested.connect(register.come_late)
    column.leave_requested.connect(register.leave_early)
    column.interest_requested.connect(register.declare_interest)
    column.step_out_requested.connect(register.step_out)
    column.attendance_requested.connect(editors.change_attendance)
    column.guest_requested.connect(editors.add_guest)
    column.people_requested.connect(meeting.open_people)


def _join_clock(view: MeetingView, clock: MeetingClockPresenter, ticks: MinuteTicks) -> None:
    ticks.ticked.connect(clock.tick)
    view.header_shown.connect(clock.tick)
    view.item_shown.connect(clock.tick)
    view.clock_requested.connect(clock.ask)


def _join_offered(view: MeetingView, offered: OfferedLinesPresenter) -> None:
    view.line_ended.connect(offered.line_ended)
    view.item_shown.connect(offered.show)
    view.offer.taken.connect(offered.write_down)
    view.offer.refused.connect(offered.leave)


def _join_captures(view: MeetingView, captures: MeetingCapturesPresenter) -> None:
    view.decision_requested.connect(captures.begin_decision)
    view.action_requested.connect(captures.begin_action)
    view.pledge_requested.connect(captures.begin_pledge)
    view.report_requested.connect(captures.begin_report)
    view.panels.decision.recorded.connect(captures.record_decision)
    view.panels.action.recorded.connect(captures.record_action)
    view.panels.pledge.recorded.connect(captures.record_pledge)
    view.panels.report.recorded.connect(captures.record_report)

    def change(captured: Captured) -> None:
        captures.change(captured.kind, captured.id)

    def remove(captured: Captured) -> None:
        captures.remove(captured.kind, captured.id, captured.lead)

    view.change_captured_requested.connect(change)
    view.remove_captured_requested.connect(remove)
