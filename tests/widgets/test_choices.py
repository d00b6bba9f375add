import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.widgets.date_choice import DateChoice
from coprod_desktop.widgets.time_choice import TimeChoice

MONDAY = dt.date(2026, 11, 30)


@pytest.fixture
def date_choice(qtbot: QtBot) -> DateChoice:
    choice = DateChoice()
    qtbot.addWidget(choice)
    choice.show()
    return choice


def type_in(choice: DateChoice | TimeChoice, text: str) -> None:
    choice.field.clear()
    QTest.keyClicks(choice.field, text)
    QTest.keyClick(choice.field, Qt.Key.Key_Return)


def test_a_typed_date_is_written_back_in_full(qtbot: QtBot, date_choice: DateChoice) -> None:
    with qtbot.waitSignal(date_choice.changed):
        type_in(date_choice, "30/11/2026")

    assert date_choice.value() == MONDAY
    assert date_choice.field.text() == "Mon 30 November 2026"


def test_what_is_no_date_stays_as_typed_with_a_word_of_help(date_choice: DateChoice) -> None:
    date_choice.set_value(MONDAY)

    type_in(date_choice, "when we can")

    assert date_choice.field.text() == "when we can"
    assert date_choice.value() is None
    assert "30 November 2026" in date_choice.problem()


def test_the_help_goes_when_the_date_is_mended(date_choice: DateChoice) -> None:
    type_in(date_choice, "when we can")

    type_in(date_choice, "30 nov 2026")

    assert date_choice.problem() == ""


def test_a_needed_date_may_not_be_emptied(date_choice: DateChoice) -> None:
    date_choice.set_value(MONDAY)

    type_in(date_choice, "")

    assert date_choice.value() is None
    assert date_choice.problem() != ""


def test_an_optional_date_may_be_emptied(qtbot: QtBot, date_choice: DateChoice) -> None:
    date_choice.setProperty("optional", True)
    date_choice.set_value(MONDAY)

    with qtbot.waitSignal(date_choice.changed):
        type_in(date_choice, "")

    assert (date_choice.value(), date_choice.problem()) == (None, "")


def test_leaving_the_field_unchanged_says_nothing(qtbot: QtBot, date_choice: DateChoice) -> None:
    date_choice.set_value(MONDAY)

    with qtbot.assertNotEmitted(date_choice.changed):
        QTest.keyClick(date_choice.field, Qt.Key.Key_Return)


def test_arrows_step_a_day(date_choice: DateChoice) -> None:
    date_choice.set_value(MONDAY)

    QTest.keyClick(date_choice.field, Qt.Key.Key_Up)

    assert date_choice.value() == dt.date(2026, 12, 1)


def test_the_calendar_opens_by_keyboard_at_the_date_and_picks_with_enter(
    qtbot: QtBot, date_choice: DateChoice
) -> None:
    date_choice.set_value(MONDAY)
    QTest.keyClick(date_choice.field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = date_choice.findChild(QCalendarWidget)
    assert isinstance(month, QCalendarWidget)
    assert month.selectedDate() == QDate(2026, 11, 30)

    with qtbot.waitSignal(date_choice.changed):
        month.activated.emit(QDate(2026, 12, 7))

    assert date_choice.value() == dt.date(2026, 12, 7)
    assert not month.isVisible()


def test_the_label_of_a_date_names_its_parts(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    lines, label, choice = QVBoxLayout(form), QLabel("&Due date"), DateChoice()
    label.setBuddy(choice)
    lines.addWidget(label)
    lines.addWidget(choice)

    form.show()

    assert choice.field.accessibleName() == "Due date"
    assert choice.open_calendar.accessibleName() == "Calendar for Due date"


def test_a_typed_time_is_written_back_as_people_say_it(qtbot: QtBot) -> None:
    choice = TimeChoice()
    qtbot.addWidget(choice)

    type_in(choice, "18:30")

    assert choice.value() == dt.time(18, 30)
    assert choice.field.text() == "6.30 pm"


def test_arrows_step_a_quarter_of_an_hour(qtbot: QtBot) -> None:
    choice = TimeChoice()
    qtbot.addWidget(choice)
    choice.set_value(dt.time(18, 50))

    QTest.keyClick(choice.field, Qt.Key.Key_Down)

    assert choice.value() == dt.time(18, 30)
