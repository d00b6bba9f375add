"""Noticing that nobody is there: by time without a key or mouse, and after a sleep."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from coprod_desktop.app.lock_keeper import LockKeeper


class Watch:
    """A clock that a test moves by hand."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def field(qtbot, themed) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    return field


def test_it_wants_to_lock_when_the_time_is_over(qtbot, field) -> None:
    keeper = LockKeeper(0.02, field)

    qtbot.waitSignal(keeper.wanted, timeout=5000).wait()


def test_it_goes_on_wanting_where_the_file_could_not_be_locked_the_first_time(qtbot, field) -> None:
    keeper = LockKeeper(0.02, field)

    qtbot.waitSignals([keeper.wanted, keeper.wanted], timeout=5000).wait()


def test_never_is_never(qtbot, field) -> None:
    keeper = LockKeeper(0, field)

    with qtbot.assertNotEmitted(keeper.wanted, wait=60):
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)


@pytest.mark.parametrize(
    "act",
    [
        lambda window: QTest.keyClick(window, Qt.Key.Key_A),
        lambda window: QTest.mouseMove(window, QPoint(9, 9)),
        lambda window: QTest.mouseClick(window, Qt.MouseButton.LeftButton),
        lambda window: QTest.wheelEvent(window, QPoint(5, 5), QPoint(0, 120)),
    ],
)
def test_a_key_or_the_mouse_puts_it_off(qtbot, field, watch, act) -> None:
    keeper = LockKeeper(60, field, now=watch)
    watch.now = 40
    act(field.windowHandle())
    watch.now = 70

    with qtbot.assertNotEmitted(keeper.wanted, wait=10):
        keeper._look()


def test_who_comes_back_after_a_sleep_finds_it_locked(qtbot, field, watch) -> None:
    keeper = LockKeeper(60, field, now=watch)
    watch.now = 3600

    with qtbot.waitSignal(keeper.wanted, timeout=5000):
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)


def test_a_window_opened_later_is_watched_too(qtbot, field, watch) -> None:
    keeper = LockKeeper(60, field, now=watch)
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    watch.now = 3600

    with qtbot.waitSignal(keeper.wanted, timeout=5000):
        QTest.keyClick(other.windowHandle(), Qt.Key.Key_A)


def test_it_rests_while_the_file_is_locked(qtbot, field) -> None:
    keeper = LockKeeper(0.02, field)
    keeper.rest()

    with qtbot.assertNotEmitted(keeper.wanted, wait=60):
        QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
