"""Where the words of a refusal go."""

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.services.group_file import english
from coprod_desktop.views import pointing


@pytest.fixture
def form(qtbot, themed) -> QWidget:
    form = QWidget()
    down = QVBoxLayout(form)
    for name in ("name", "place"):
        field = QLineEdit()
        field.setObjectName(name)
        down.addWidget(field)
    problem = QLabel()
    problem.setObjectName("problem")
    problem.hide()
    down.addWidget(problem)
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    return form


def part(form: QWidget, name: str) -> QWidget:
    found = form.findChild(QWidget, name)
    assert found is not None
    return found


def test_the_sentence_is_shown_and_its_input_has_the_focus(form) -> None:
    pointing.point_out(form, Refused("empty", "place"), english())

    problem = form.findChild(QLabel, "problem")
    assert problem.isVisible()
    assert problem.text() == "Please fill this in. Nothing has been changed."
    assert part(form, "place").hasFocus()
    assert part(form, "place").property("wrong")


def test_the_next_refusal_takes_the_first_away(form) -> None:
    pointing.point_out(form, Refused("empty", "place"), english())
    pointing.point_out(form, Refused("empty", "name"), english())

    assert not part(form, "place").property("wrong")
    assert part(form, "name").property("wrong")


def test_a_refusal_about_the_whole_only_says_its_sentence(form) -> None:
    part(form, "name").setFocus()

    pointing.point_out(form, Refused("nothing_to_undo"), english())

    assert form.findChild(QLabel, "problem").text() == "There is nothing to undo."
    assert part(form, "name").hasFocus()


def test_a_form_without_a_place_for_the_words_is_a_defect(form) -> None:
    form.findChild(QLabel, "problem").setObjectName("other")

    with pytest.raises(LookupError, match="no label 'problem'"):
        pointing.point_out(form, Refused("empty", "name"), english())


def test_words_below_what_is_in_view_are_scrolled_to(qtbot, form) -> None:
    form.layout().insertSpacing(0, 900)
    around = QScrollArea()
    around.setWidgetResizable(True)
    qtbot.addWidget(around)
    around.setWidget(form)
    around.resize(300, 200)
    around.show()
    problem = part(form, "problem")

    pointing.point_out(form, Refused("nothing_to_undo"), english())

    qtbot.waitUntil(lambda: problem.visibleRegion().boundingRect() == problem.rect())
    assert around.verticalScrollBar().value() > 0
    around.takeWidget()
