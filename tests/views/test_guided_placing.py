"""The panel of guided placing by keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QRadioButton, QWidget

from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.presenters.guided_placing import GuidedChoice, GuidedPlacingPresenter
from coprod_desktop.services.group_file import english
from coprod_desktop.views.guided_placing import GuidedPlacingPanel
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.side_by_side import SideBySide
from coprod_desktop.widgets.theme import LIGHT, apply_theme
from tests.screens import audit
from tests.screens.seen import part


class Screen:
    """The panel in a scrolling window, as a dialog takes it in."""

    def __init__(self, qtbot) -> None:
        self.chosen: list[GuidedChoice] = []
        self.panel = GuidedPlacingPanel(english())
        self.presenter = GuidedPlacingPresenter(
            self.panel,
            built_in().guided(),
            built_in().ladder(),
            words=english(),
            chosen=self.chosen.append,
        )
        self.panel.answered.connect(self.presenter.answer)
        self.panel.use_requested.connect(self.presenter.use)
        self.panel.other_requested.connect(self.presenter.use_other)
        self.scroll = RoomScroll()
        self.scroll.setWidget(self.panel)
        qtbot.addWidget(self.scroll)
        self.scroll.resize(1100, 640)
        self.presenter.begin()
        self.scroll.show()
        self.scroll.activateWindow()
        qtbot.waitUntil(self.scroll.isActiveWindow)
        self.panel.focus_first()

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(focused(), key)

    def answer(self, name: str) -> None:
        part(self.panel, QRadioButton, name).setChecked(True)

    def button(self, name: str) -> QPushButton:
        return part(self.panel, QPushButton, name)

    def said(self) -> str:
        return part(self.panel, QLabel, "said").text()


def focused() -> QWidget:
    """What has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.fixture
def screen(qtbot, themed) -> Iterator[Screen]:
    screen = Screen(qtbot)
    yield screen
    screen.scroll.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_arrows_answer_and_tab_goes_to_the_next_question(screen) -> None:
    screen.keys(Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Up, Qt.Key.Key_Up)

    answers = screen.panel.answers()
    assert (answers["leads"], answers["when"], answers["who"]) == ("community", "early", "")


def test_the_proposal_changes_as_one_answers(screen) -> None:
    screen.answer("say_told")
    before = screen.said()
    screen.answer("say_taught")

    assert (before, screen.said()) == (
        "Your answers point to “Informing”.",
        "Your answers point to “Educating”.",
    )


def test_the_rung_cannot_be_used_before_there_is_one(screen) -> None:
    first = screen.button("use").isEnabled()
    screen.answer("say_told")

    assert (first, screen.button("use").isEnabled()) == (False, True)
    assert screen.button("use").text() == "Use this rung: Informing"


def test_all_is_reached_by_tab_and_used_by_a_key(screen) -> None:
    screen.answer("say_told")
    screen.keys(*[Qt.Key.Key_Tab] * 8, Qt.Key.Key_Space)

    assert [choice.rung for choice in screen.chosen] == ["informing"]


def test_another_rung_without_a_reason_is_pointed_out_and_nothing_is_lost(screen) -> None:
    screen.answer("say_told")
    part(screen.panel, QComboBox, "other_rung").setCurrentText("Co-design")
    screen.button("use_other").click()

    problem = part(screen.panel, QLabel, "guided_problem")
    assert problem.isVisible()
    assert focused().objectName() == "overruled"
    assert (screen.panel.answers()["say"], screen.chosen) == ("told", [])


def test_another_rung_is_used_with_its_reason(screen) -> None:
    screen.answer("say_told")
    part(screen.panel, QComboBox, "other_rung").setCurrentText("Co-design")
    QTest.keyClicks(part(screen.panel, QWidget, "overruled"), "We drew it up")
    screen.button("use_other").click()

    (choice,) = screen.chosen
    assert (choice.rung, choice.overruled) == ("co_design", "We drew it up")


def test_every_answer_says_its_question_to_a_screen_reader(screen) -> None:
    for button in screen.panel.findChildren(QRadioButton):
        question, answer = button.accessibleName().split("? ")
        assert question
        assert answer


def test_the_proposal_stays_in_view_beside_the_questions(screen, qtbot) -> None:
    proposal = part(screen.panel, QWidget, "proposal")
    screen.scroll.verticalScrollBar().setValue(700)

    def is_seen() -> bool:
        return 0 <= proposal.mapTo(screen.scroll.viewport(), QPoint(0, 0)).y() < 100

    qtbot.waitUntil(is_seen)
    screen.scroll.verticalScrollBar().setValue(0)
    qtbot.waitUntil(is_seen)


def test_where_it_is_narrow_the_rung_is_said_under_the_question(screen, qtbot) -> None:
    screen.scroll.resize(600, 600)
    qtbot.waitUntil(part(screen.panel, SideBySide, "both").is_stacked)
    screen.answer("say_told")

    asked = part(screen.panel, QWidget, "question_say")
    texts = [label.text() for label in asked.findChildren(QLabel) if label.isVisible()]
    assert texts[-1] == "Your answers point to “Informing”."


@pytest.mark.parametrize(("scale", "wide", "high"), [(1.0, 1100, 640), (2.0, 1024, 600)])
def test_it_can_be_read_and_used_at_any_size_of_text(
    screen, themed, qtbot, scale: float, wide: int, high: int
) -> None:
    apply_theme(themed, LIGHT, scale)
    screen.scroll.resize(wide, high)
    screen.answer("say_told")
    qtbot.wait(50)

    for look in (
        audit.controls_without_name_or_role,
        audit.traps,
        audit.invisible_focus,
        audit.faint_text,
        audit.cut_off,
    ):
        assert look(screen.scroll) == []
    apply_theme(themed, LIGHT, 1.0)
