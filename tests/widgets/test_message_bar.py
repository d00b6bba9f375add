import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.widgets.message_bar import MessageBar


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a field that has the focus, so that the bar's buttons do not."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QLineEdit())
    window.show()
    return window


@pytest.fixture
def bar(window: QWidget) -> MessageBar:
    bar = MessageBar(window)
    bar.move(0, 200)
    return bar


def press(bar: MessageBar, words: str) -> None:
    """Press the button that is shown with these words."""
    [button] = [
        one for one in bar.findChildren(QPushButton) if one.text() == words and one.isVisible()
    ]
    button.click()


def test_an_empty_bar_takes_no_room(bar: MessageBar) -> None:
    assert bar.isHidden()


def test_a_success_goes_away_by_itself(
    qtbot: QtBot, bar: MessageBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coprod_desktop.widgets.message_bar.SHORTEST", 1)
    monkeypatch.setattr("coprod_desktop.widgets.message_bar.PER_LETTER", 0)

    bar.tell("The pledge is recorded.")

    assert bar.told() == "The pledge is recorded."
    qtbot.waitUntil(bar.isHidden)


def test_a_warning_stays_when_a_success_comes_and_goes(bar: MessageBar) -> None:
    bar.warn("The stick is full.")

    bar.tell("The pledge is recorded.")
    bar._fade()

    assert (bar.warned(), bar.told()) == ("The stick is full.", "")
    assert not bar.isHidden()


def test_a_warning_is_closed_with_a_button_in_words(bar: MessageBar) -> None:
    bar.warn("The stick is full.")

    press(bar, "Close")

    assert bar.isHidden()


def test_a_warning_offers_its_help_page(qtbot: QtBot, bar: MessageBar) -> None:
    bar.warn("The stick is full.", "copies")

    with qtbot.waitSignal(bar.help_requested) as asked:
        press(bar, "What can I do?")

    assert asked.args == ["copies"]


def test_a_warning_without_a_page_offers_no_help(bar: MessageBar) -> None:
    bar.warn("The stick is full.", "copies")

    bar.warn("The file is open elsewhere.")

    with pytest.raises(ValueError, match="not enough values"):
        press(bar, "What can I do?")
