"""The values that every call into Qt shares stay alive."""

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel

import coprod_desktop

ENOUGH = 20_000


class Sender(QObject):
    told = Signal(bool)


def test_many_calls_into_qt_leave_none_true_and_false_alive(qtbot, themed) -> None:
    label, sender = QLabel(), Sender()
    qtbot.addWidget(label)
    sender.told.connect(lambda _: None)

    for _ in range(ENOUGH):
        label.setText("a")
        sender.told.emit(True)

    assert coprod_desktop.__name__ in sys.modules
    assert all(sys.getrefcount(shared) > ENOUGH for shared in (None, True, False))
