"""What was typed about checklists, critiques and challenges is found again in its form."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from coprod_desktop.app import draft_forms
from coprod_desktop.domain.challenges import ChallengeMet
from coprod_desktop.domain.checklists import ChecklistRun, Score
from coprod_desktop.domain.critiques import Critique
from coprod_desktop.domain.drafts import DraftForm
from coprod_desktop.views.typed_fields import text_of, typed_fields
from tests.screens import seen

DAY = date(2026, 11, 17)
Begun = tuple[DraftForm, int]


def _critique(here: Any) -> Begun:
    phones = here.initiatives["phones"]
    one = here.file.critiques.add(Critique(initiative_id=phones, on=DAY, level="Low"))
    return DraftForm("critique", here.file.critiques.get(one).uid), one


def _challenge(here: Any) -> Begun:
    met = ChallengeMet(group_id=here.group, challenge="late", on=DAY)
    one = here.file.challenges.met(met)
    return DraftForm("challenge_met", here.file.challenges.get(one).uid), one


def _run(here: Any) -> Begun:
    run = ChecklistRun(
        group_id=here.group,
        framework="five_values",
        on=DAY,
        scores=(Score(statement="decide", score=1),),
    )
    one = here.file.checklists.record(run)
    return DraftForm("checklist_run", here.file.checklists.get(one).uid, "checklist_run"), one


def _in_initiative(begun: str) -> Callable[[Any], Begun]:
    def form(here: Any) -> Begun:
        phones = here.initiatives["phones"]
        return draft_forms.of_initiative(here.file, phones, begun), phones

    return form


def _in_group(begun: str) -> Callable[[Any], Begun]:
    return lambda here: (draft_forms.in_group(here.file, here.group, begun), here.group)


def _in_meeting(here: Any) -> Begun:
    september = here.meetings["september"]
    return draft_forms.of_meeting(here.file, september, "challenge_met"), september


FORMS = [
    (_critique, "Critique", "missed"),
    (_in_initiative("critique"), "Critique", "better"),
    (_challenge, "ChallengeMet", "note"),
    (_in_initiative("challenge_met"), "ChallengeMet", "note"),
    (_in_group("challenge_met"), "ChallengeMet", "note"),
    (_in_meeting, "ChallengeMet", "note"),
    (_run, "ChecklistRun", "who"),
    (_in_initiative("checklist_run.uk_standards"), "ChecklistRun", "note"),
    (_in_group("checklist_run.uk_standards"), "ChecklistRun", "who"),
]


@pytest.fixture
def desk(main_window):
    yield main_window.session.desk
    seen.close_dialogs()


@pytest.mark.parametrize(("begin", "dialog", "field"), FORMS)
def test_words_typed_before_stand_in_their_form(
    qtbot, desk, riverside, begin, dialog, field
) -> None:
    form, id_ = begin(riverside)
    desk.typing_keeper.open_with(form, id_, {field: "zebra"})

    shown = typed_fields(seen.open_dialog(qtbot, dialog))[field]
    assert text_of(shown) == "zebra"


@pytest.mark.parametrize(("begin", "dialog", "field"), FORMS)
def test_words_kept_aside_say_what_they_are_about(
    qtbot, desk, riverside, begin, dialog, field
) -> None:
    form, _ = begin(riverside)
    riverside.file.drafts.settle({form.place(field): "zebra"})
    desk.typing_keeper.show()

    texts = " ".join(seen.texts(seen.open_dialog(qtbot, "TypedBefore")))
    assert "zebra" in texts
