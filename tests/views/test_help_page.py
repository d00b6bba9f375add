"""Help as a person reads it, offline."""

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtWidgets import QListWidget, QTextBrowser, QWidget

from coprod_desktop.app import help_page_room
from coprod_desktop.presenters.places import Place
from tests.screens.seen import press

WRAPPED = Qt.TextFlag.TextWordWrap


@pytest.fixture
def left() -> list[str]:
    return []


@pytest.fixture
def screen(qtbot, themed, left) -> QWidget:
    room = help_page_room.build(lambda: left.append("left"))
    qtbot.addWidget(room.widget)
    room.widget.resize(1100, 700)
    room.show(Place("help", part="home"))
    room.widget.show()
    qtbot.waitExposed(room.widget)
    return room.widget


def reads(screen: QWidget) -> str:
    page = screen.findChild(QTextBrowser)
    assert page is not None
    return page.toPlainText()


def test_the_page_that_was_asked_for_is_shown(screen) -> None:
    assert reads(screen).startswith("Home")


def test_a_page_is_chosen_from_the_contents_by_key(qtbot, screen) -> None:
    contents = screen.findChild(QListWidget)
    assert contents.currentItem().text() == "Home"
    contents.setFocus()

    qtbot.keyClick(contents, Qt.Key.Key_Down)
    qtbot.keyClick(contents, Qt.Key.Key_Return)

    assert reads(screen).startswith("Meetings")


def test_the_page_before_is_read_again(qtbot, screen) -> None:
    screen.findChild(QTextBrowser).anchorClicked.emit(QUrl("print_room.md"))
    assert reads(screen).startswith("Print")

    press(qtbot, screen, "Page before")

    assert reads(screen).startswith("Home")


@pytest.mark.parametrize("link", ["https://example.org/", "file:///etc/passwd", "../x.md"])
def test_links_that_lead_out_of_help_lead_nowhere(screen, link: str) -> None:
    screen.findChild(QTextBrowser).anchorClicked.emit(QUrl(link))

    assert reads(screen).startswith("Home")


def test_back_to_work(qtbot, screen, left) -> None:
    press(qtbot, screen, "Back to my work")

    assert left == ["left"]


def test_in_a_narrow_window_a_button_leads_to_the_contents(qtbot, screen) -> None:
    screen.resize(500, 600)

    press(qtbot, screen, "Contents")

    assert reads(screen).startswith("Help")
    assert not screen.findChild(QListWidget).isVisible()


@pytest.mark.parametrize("width", [1100, 900, 700])
def test_every_title_in_the_contents_is_shown_whole(qtbot, screen, width) -> None:
    screen.resize(width, 700)
    contents = screen.findChild(QListWidget)
    room = contents.viewport().width()
    inside = QRect(0, 0, room - 22, 1000)  # the words stand within a frame and a margin

    for item in (contents.item(row) for row in range(contents.count())):
        place = contents.visualItemRect(item)
        words = contents.fontMetrics().boundingRect(inside, WRAPPED, item.text())
        assert place.width() <= room
        assert place.height() >= words.height()


def test_links_are_seen_without_telling_colours_apart(screen) -> None:
    screen.findChild(QTextBrowser).anchorClicked.emit(QUrl("welcome.md"))

    cursor = screen.findChild(QTextBrowser).document().find("Begin a group")

    assert cursor.charFormat().isAnchor()
    assert cursor.charFormat().fontUnderline()


def test_headings_stand_apart_from_what_goes_before(screen) -> None:
    heading = screen.findChild(QTextBrowser).document().find("Next meeting").block()

    assert heading.blockFormat().headingLevel() == 2
    assert heading.blockFormat().topMargin() > heading.blockFormat().bottomMargin()
