"""In a file that is open to read, nothing is offered that could not be done."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.app.session import Session
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.widgets.line_list import LineList
from tests.conftest import Riverside
from tests.screens import walk
from tests.screens.answers import Answers
from tests.screens.seen import button, close_dialogs, open_dialog, press, texts

ASIDE = ("leave", "print", "save", "open", "help", "menu", "search", "check", "make_copy")
"""What leads to the system's own dialogs, or out of the file."""


@pytest.fixture
def session(qtbot: QtBot, empty_window: MainWindow, riverside: Riverside) -> Iterator[Session]:
    """Riverside open to read."""
    riverside.file.close()
    empty_window.enter(GroupFile.open(riverside.file.path, read_only=True))
    assert empty_window.session is not None
    yield empty_window.session
    close_dialogs()


def rooms(session: Session) -> Iterator[QWidget]:
    """Every room, one after the other."""
    desk = session.desk
    for place in walk.places(desk.file, desk.group_id):
        session.navigator.go(place)
        QApplication.processEvents()
        assert session.navigator.widget is not None
        yield session.navigator.widget


def test_every_control_that_writes_is_off_and_says_why(session: Session) -> None:
    marked = 0
    for room in rooms(session):
        for one in room.findChildren(QAbstractButton):
            if one.property("writes"):
                marked += 1
                assert not one.isEnabled(), one.objectName()
                assert one.accessibleDescription().startswith("Open to read.")
    assert marked > 60


def test_the_register_can_be_read_and_its_boxes_are_off(session: Session) -> None:
    lists = [
        one
        for room in rooms(session)
        for one in room.findChildren(LineList)
        if one.property("writes")
    ]

    assert lists
    assert all(one.isEnabled() and not one.may_tick for one in lists)


def test_what_is_still_offered_writes_nothing(
    session: Session, empty_window: MainWindow, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrote: list[str] = []

    def refuse(_store: object) -> None:
        wrote.append(pressed)
        raise Unavailable("open_to_read", path=session.desk.file.path)

    monkeypatch.setattr("coprod_desktop.store.store.Store._refuse_barred", refuse)
    pressed = ""
    for room in rooms(session):
        here = session.navigator.here
        for one in room.findChildren(QPushButton):
            if one.isVisible() and one.isEnabled() and not one.objectName().startswith(ASIDE):
                pressed = f"{here}: {one.objectName()} {one.text()}"
                one.click()
                close_dialogs()
                assert here is not None
                if session.navigator.here != here:
                    break
    assert pressed
    assert wrote == []


def test_a_dialog_that_writes_cannot_be_sent_off_and_says_why(
    qtbot: QtBot, session: Session, empty_window: MainWindow
) -> None:
    session.edit_group(session.desk.group_id)
    dialog = open_dialog(qtbot, "GroupEditor")

    assert not button(dialog, "Save").isEnabled()
    assert any("nothing can be changed" in one for one in texts(dialog))


def test_the_strip_goes_and_all_is_offered_when_the_file_is_opened_to_write(
    qtbot: QtBot, session: Session, empty_window: MainWindow
) -> None:
    press(qtbot, empty_window, "Open to write")

    watch = empty_window.program.watch
    qtbot.waitUntil(lambda: empty_window.session not in (None, session))
    qtbot.waitUntil(lambda: empty_window.place == Place("home"))
    assert watch.strip.words() == ""
    assert button(empty_window, "Record a meeting").isEnabled()
