"""The card "What the record shows"."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from coprod_desktop.domain.meetings import Decision, DecisionHow
from coprod_desktop.domain.placements import Placement
from coprod_desktop.exchange.built_in_frameworks import built_in
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.reality_panel import RealityPanelPresenter
from coprod_desktop.views.reality_panel import RealityPanel
from coprod_desktop.widgets.link_button import LinkButton
from coprod_desktop.widgets.room_scroll import RoomScroll
from coprod_desktop.widgets.theme import LIGHT, apply_theme
from tests.screens import audit
from tests.screens.seen import part


@pytest.fixture
def gone_to() -> list[Place]:
    return []


@pytest.fixture
def scroll(qtbot, themed) -> Iterator[RoomScroll]:
    """The ground of a page, with the card in it."""
    scroll = RoomScroll()
    qtbot.addWidget(scroll)
    scroll.resize(800, 900)
    scroll.setWidget(RealityPanel())
    scroll.show()
    yield scroll
    scroll.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def panel(scroll) -> RealityPanel:
    return part(scroll, RealityPanel)


@pytest.fixture(autouse=True)
def presenter(panel, riverside, gone_to) -> RealityPanelPresenter:
    """It shows the new phone menu."""
    presenter = RealityPanelPresenter(
        panel,
        riverside.file.reality,
        built_in().guided(),
        words=riverside.file.words,
        go=gone_to.append,
    )
    panel.link_followed.connect(presenter.follow)
    presenter.show(riverside.initiatives["phones"])
    return presenter


def shown(panel: RealityPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_it_says_what_the_record_shows_and_whether_that_fits(panel) -> None:
    texts = shown(panel)

    assert "Patients and staff made the decision about it together." in texts
    assert texts.count("fits this rung") >= 3


def test_a_link_leads_to_its_place_in_the_minutes(panel, riverside, gone_to) -> None:
    link = panel.findChildren(LinkButton)[0]
    link.click()

    assert gone_to == [
        Place("meeting", riverside.meetings["september"], "item", riverside.items["phones"])
    ]


def test_no_question_is_asked_without_a_cause(panel) -> None:
    assert part(panel, QFrame, "question_box").isHidden()
    assert part(panel, QWidget, "claims_part").isHidden()


def test_a_question_and_a_claim_come_up_when_the_record_changes(
    qtbot, panel, presenter, riverside
) -> None:
    file, item = riverside.file, riverside.items["phones"]
    file.meetings.write_notes(item, "We co-produced this menu.")
    file.meetings.decide(Decision(item_id=item, text="Buy it", how=DecisionHow.STAFF_ALONE))
    file.initiatives.place(
        Placement(
            initiative_id=riverside.initiatives["phones"],
            rung="co_production",
            on=date(2026, 10, 1),
            reason="So we said",
        )
    )
    presenter.refresh()

    qtbot.waitUntil(lambda: "“We co-produced this menu.”" in shown(panel))
    assert "Is it really co-production?" in shown(panel)


def test_one_that_is_gone_shows_only_that(panel, presenter) -> None:
    presenter.show(999)

    assert part(panel, QWidget, "content").isHidden()
    assert part(panel, QLabel, "gone").text()


@pytest.mark.parametrize(("scale", "wide"), [(1.0, 540), (2.0, 960)])
def test_it_can_be_read_and_used_at_any_size_of_text(
    qtbot, themed, scroll, scale: float, wide: int
) -> None:
    apply_theme(themed, LIGHT, scale)
    scroll.resize(wide, 600)
    qtbot.wait(50)

    for look in (
        audit.controls_without_name_or_role,
        audit.traps,
        audit.invisible_focus,
        audit.faint_text,
        audit.cut_off,
    ):
        assert look(scroll) == []
    apply_theme(themed, LIGHT, 1.0)


def test_a_credit_that_the_page_shows_already_is_not_shown_twice(panel) -> None:
    (credit,) = (label for label in panel.findChildren(QLabel) if "Think Local" in label.text())
    assert credit.isVisible()

    panel.leave_out_credit(credit.text())

    assert not credit.isVisible()
