"""Joins the card of the five steps to its presenter, and keeps what is typed in it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from coprod_desktop.app import draft_forms
from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.drafts import DraftForm, DraftPlace
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.presenters.steps_panel import StepsPanelPresenter
from coprod_desktop.views.steps_panel import StepsPanel

FORM = "step_answer"
"""What is begun in an initiative: "step_answer.<step>.<question>"."""

TEXT = "text"


def join(desk: Desk, panel: StepsPanel) -> StepsPanelPresenter:
    """Let the panel show and keep answers; its presenter has `show(initiative_id)`, `refresh`."""
    typing = StepsTyping(desk, panel)

    def answered(step: str, question: str) -> None:
        desk.messages.tell(desk.words.say("steps.kept"))
        form = typing.form_of(step, question)
        if form is not None:
            desk.typing_keeper.let_go(form)

    presenter = StepsPanelPresenter(
        panel, desk.file, words=desk.words, clock=desk.clock, answered=answered
    )
    panel.answer_requested.connect(presenter.answer)
    panel.typed.connect(desk.typing_keeper.heard)
    panel.opened.connect(typing.recall)
    desk.typing_keeper.add(typing, panel)
    return presenter


class StepsTyping:
    """The fields for answers that are open, as app.typing_keeper sees them."""

    def __init__(self, desk: Desk, panel: StepsPanel) -> None:
        self._desk = desk
        self._panel = panel

    def typed(self) -> Mapping[DraftForm, Mapping[str, str]]:
        """What is typed in each field that is open."""
        found: dict[DraftForm, Mapping[str, str]] = {}
        for (step, question), text in self._panel.texts().items():
            form = self.form_of(step, question)
            if form is not None:
                found[form] = {TEXT: text} if text.strip() else {}
        return found

    def waiting(self) -> Mapping[DraftPlace, str]:
        """Nothing is kept in the record by itself here."""
        return {}

    def fill(self, form: DraftForm, texts: Mapping[str, str]) -> bool:
        """Open the field for an answer with words typed in it before."""
        step, _, question = form.more.partition(".")
        if form.new_kind != FORM or self.form_of(step, question) != form:
            return False
        return self._panel.open_answer(step, question, texts.get(TEXT, ""))

    def say_trouble(self, words: str) -> None:
        """The message bar says it: nothing covers it here."""

    def recall(self, step: str, question: str) -> None:
        """Put words typed in a field before into it again."""
        form = self.form_of(step, question)
        texts = self._desk.typing_keeper.recalled(form) if form is not None else {}
        if texts.get(TEXT):
            self._panel.open_answer(step, question, texts[TEXT])
            self._desk.messages.tell(self._desk.words.say("typed_before.again"))

    def form_of(self, step: str, question: str) -> DraftForm | None:
        """The form of an answer; None where the initiative is gone."""
        initiative_id = self._panel.initiative_id
        try:
            begun = f"{FORM}.{step}.{question}"
            return draft_forms.of_initiative(self._desk.file, initiative_id, begun)
        except Refused:
            return None


def new_panel(desk: Desk, parent: QWidget | None = None) -> tuple[StepsPanel, StepsPanelPresenter]:
    """A panel and what shows an initiative in it."""
    panel = StepsPanel(desk.words, parent)
    return panel, join(desk, panel)
