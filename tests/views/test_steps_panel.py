"""The five steps on a page: folded open, answered in place, and kept while typed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from coprod_desktop.app import critique_doors, draft_forms, steps_card
from coprod_desktop.presenters.steps_panel import StepsPanelPresenter
from coprod_desktop.views.critiques_panel import CritiquesPanel
from coprod_desktop.views.steps_panel import StepsPanel
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.theme import LIGHT, apply_theme
from tests.screens import audit, seen

RUNG = "On which rung can this work honestly stand?"


@pytest.fixture
def desk(main_window):
    return main_window.session.desk


@pytest.fixture
def scroll(qtbot, themed, main_window) -> Iterator[RoomScroll]:
    """The ground of a page."""
    scroll = RoomScroll()
    qtbot.addWidget(scroll)
    scroll.resize(800, 900)
    scroll.show()
    yield scroll
    scroll.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def joined(scroll, desk, riverside) -> tuple[StepsPanel, StepsPanelPresenter]:
    panel, presenter = steps_card.new_panel(desk)
    scroll.setWidget(panel)
    presenter.show(riverside.initiatives["phones"])
    return panel, presenter


@pytest.fixture
def panel(joined) -> StepsPanel:
    panel: StepsPanel = joined[0]
    return panel


def field(panel: StepsPanel) -> QPlainTextEdit:
    found: list[QPlainTextEdit] = panel.findChildren(QPlainTextEdit)
    return next(one for one in found if one.isVisible())


def answers(riverside) -> list[str]:
    return [
        one.text for one in riverside.file.steps.thread(riverside.initiatives["phones"]).answers
    ]


def test_the_first_step_that_is_not_done_is_open(qtbot, panel) -> None:
    assert RUNG in seen.texts(panel)
    assert "What is each patient partner asked to do?" not in seen.texts(panel)

    seen.press(qtbot, panel, "2. Be clear about the role, 0 of 6 answered, folded")

    assert "What is each patient partner asked to do?" in seen.texts(panel)
    assert seen.button(panel, "2. Be clear about the role, 0 of 6 answered, open").isVisible()


def test_an_answer_is_given_in_place_and_the_older_one_stays(qtbot, panel, riverside) -> None:
    seen.press(qtbot, panel, f"Answer: {RUNG}")
    qtbot.keyClicks(field(panel), "Informing")
    qtbot.keyClick(field(panel), Qt.Key.Key_Return)
    assert "Informing" in seen.texts(panel)

    seen.press(qtbot, panel, f"Answer again: {RUNG}")
    qtbot.keyClicks(field(panel), "Co-design")
    seen.press(qtbot, panel, "Keep the answer")

    assert answers(riverside) == ["Informing", "Co-design"]
    assert "Informing" not in seen.texts(panel)
    seen.press(qtbot, panel, f"Earlier answers (1): {RUNG}")
    assert "Informing" in seen.texts(panel)


def test_an_empty_answer_is_pointed_out_by_its_field(qtbot, panel, riverside) -> None:
    seen.press(qtbot, panel, f"Answer: {RUNG}")
    seen.press(qtbot, panel, "Keep the answer")

    assert "Please fill this in. Nothing has been changed." in seen.texts(panel)
    assert answers(riverside) == []


def test_what_is_typed_stays_when_the_thread_is_shown_anew(qtbot, joined) -> None:
    panel, presenter = joined
    seen.press(qtbot, panel, f"Answer: {RUNG}")
    qtbot.keyClicks(field(panel), "Half a sen")
    presenter.refresh()

    assert field(panel).toPlainText() == "Half a sen"


def test_what_was_typed_and_not_kept_is_there_again(qtbot, joined, desk, riverside) -> None:
    panel, presenter = joined
    seen.press(qtbot, panel, f"Answer: {RUNG}")
    qtbot.keyClicks(field(panel), "Half a sentence")
    desk.typing_keeper.flush()
    presenter.show(riverside.initiatives["corner"])
    presenter.show(riverside.initiatives["phones"])
    assert RUNG in seen.texts(panel)
    seen.press(qtbot, panel, f"Answer: {RUNG}")

    assert field(panel).toPlainText() == "Half a sentence"


def test_words_typed_before_are_put_into_their_field(panel, desk, riverside) -> None:
    phones = riverside.initiatives["phones"]
    form = draft_forms.of_initiative(riverside.file, phones, "step_answer.role.task")
    desk.typing_keeper.open_with(form, phones, {"text": "Ring ten others"})

    assert field(panel).toPlainText() == "Ring ten others"


def test_an_answer_that_is_kept_leaves_no_draft(qtbot, panel, desk, riverside) -> None:
    seen.press(qtbot, panel, f"Answer: {RUNG}")
    qtbot.keyClicks(field(panel), "Informing")
    desk.typing_keeper.flush()
    assert len(riverside.file.drafts.found()) == 1

    seen.press(qtbot, panel, "Keep the answer")

    assert riverside.file.drafts.found() == ()


def test_one_that_is_gone_shows_only_that(joined) -> None:
    panel, presenter = joined
    presenter.show(999)

    assert seen.texts(panel)[1:] == [
        "That is no longer in the group file. It may have been removed."
    ]


@pytest.mark.parametrize(("scale", "wide"), [(1.0, 540), (2.0, 960)])
def test_it_can_be_read_and_used_at_any_size_of_text(
    qtbot, themed, scroll, panel, scale: float, wide: int
) -> None:
    apply_theme(themed, LIGHT, scale)
    scroll.resize(wide, 600)
    panel.open_answer("level", "rung", "Informing")
    qtbot.wait(50)

    assert audit.cut_off(scroll) == []
    assert audit.controls_without_name_or_role(scroll) == []
    assert audit.traps(scroll) == []


def test_three_questions_are_answered_from_the_card_of_critiques(
    qtbot, scroll, desk, riverside, main_window
) -> None:
    panel = CritiquesPanel()
    scroll.setWidget(panel)
    presenter = critique_doors.join(desk, panel)
    phones = riverside.initiatives["phones"]
    presenter.show(phones)
    critique_doors.CritiqueDoors(desk, main_window).add(phones)
    dialog = seen.open_dialog(qtbot, "Critique")
    seen.type_into(qtbot, dialog, "missed", "Nobody rang them")
    seen.press(qtbot, dialog, "Keep it")
    seen.no_dialog(qtbot)
    presenter.refresh()

    assert "Nobody rang them" in seen.texts(panel)
    changes = [one for one in panel.findChildren(QPushButton) if one.text() == "Change"]
    assert [one.accessibleName() for one in changes] == ["Change: said on 24 November 2026"]
