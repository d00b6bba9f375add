"""What is being typed in the screen of one meeting: in the panels, and in notes not yet kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance

from coprod_desktop.app import draft_forms
from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.drafts import DraftForm, DraftPlace
from coprod_desktop.domain.meetings import Decision
from coprod_desktop.domain.pledges import Pledge
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.meeting import MeetingPresenter
from coprod_desktop.presenters.meeting_captures import MeetingCapturesPresenter
from coprod_desktop.presenters.meeting_words import CapturedKind
from coprod_desktop.views.capture_panel import CapturePanel
from coprod_desktop.views.meeting import MeetingView
from coprod_desktop.views.typed_fields import fill, typed_fields

if TYPE_CHECKING:
    from coprod_desktop.app.desk import Desk

NOTES = "notes"


class MeetingTyping:
    """The four panels and the notes, as app.typing_keeper sees them.

    Words typed in a panel and left there stand in it again when it is opened for the same item.
    """

    def __init__(
        self,
        view: MeetingView,
        desk: Desk,
        meeting: MeetingPresenter,
        captures: MeetingCapturesPresenter,
    ) -> None:
        self._view = view
        self._meeting = meeting
        self._captures = captures
        self._desk = desk
        self._keeper = desk.typing_keeper
        panels = view.panels
        self._panels: tuple[tuple[CapturePanel, str, SignalInstance], ...] = (
            (panels.decision, "decision", view.decision_requested),
            (panels.action, "action", view.action_requested),
            (panels.pledge, "pledge", view.pledge_requested),
            (panels.report, "action_report", view.report_requested),
        )
        for panel, _, _ in self._panels:
            panel.when_typed(self._keeper.heard)
        panels.opened.connect(self._opened)
        panels.written.connect(self._written)

    def typed(self) -> Mapping[DraftForm, Mapping[str, str]]:
        """What was typed in each panel that belongs to something."""
        return {form: panel.typed() for panel, form in self._forms()}

    def waiting(self) -> Mapping[DraftPlace, str]:
        """Notes that the record has not taken yet."""
        found = {}
        for item_id, markdown in self._view.notes_due().items():
            form = self._known(partial(draft_forms.of_item, self._desk.file, item_id))
            if form is not None:
                found[form.place(NOTES)] = markdown
        return found

    def fill(self, form: DraftForm, texts: Mapping[str, str]) -> bool:
        """Open the panel of this form, which then asks the keeper for its words."""
        if form.kind == "decision":
            return self._change_decision(form)
        for panel, kind, wanted in self._panels:
            if form.new_kind == kind:
                wanted.emit()
                return self._form_of(panel, kind) == form and bool(texts)
        return False

    def say_trouble(self, words: str) -> None:
        """The message bar says it: nothing covers it here."""

    def _change_decision(self, form: DraftForm) -> bool:
        here = self._meeting.item
        for decision in here.decisions if here is not None else ():
            if decision.uid == form.uid:
                self._captures.change(CapturedKind.DECISION, decision.id)
                return True
        return False

    def _forms(self) -> Iterator[tuple[CapturePanel, DraftForm]]:
        for panel, kind, _ in self._panels:
            form = self._form_of(panel, kind)
            if form is not None:
                yield panel, form

    def _form_of(self, panel: CapturePanel, kind: str) -> DraftForm | None:
        file, shown = self._desk.file, panel.shown
        if isinstance(shown, Decision | Action | Pledge) and shown.id:
            return DraftForm(kind, shown.uid)
        item_id = shown.item_id if isinstance(shown, Decision | Action | Pledge) else panel.item_id
        if item_id is None or panel.shown is None:
            return None
        return self._known(partial(draft_forms.of_item, file, item_id, kind))

    def _known(self, form: Callable[[], DraftForm]) -> DraftForm | None:
        """The form, unless what it hangs on was removed meanwhile."""
        try:
            return form()
        except Refused:
            return None

    def _opened(self, panel: CapturePanel) -> None:
        form = next((form for one, form in self._forms() if one is panel), None)
        if form is None or panel.typed():
            return
        texts = self._keeper.recalled(form)
        fields = typed_fields(panel)
        known = [name for name in fields if name in texts]
        for name in known:
            fill(fields[name], texts[name])
        if known:
            self._desk.messages.tell(self._desk.words.say("typed_before.again"))

    def _written(self, panel: CapturePanel) -> None:
        form = next((form for one, form in self._forms() if one is panel), None)
        panel.clear()
        if form is not None:
            self._keeper.let_go(form)
