"""The dialog that asks for the password of a file."""

import pytest
from PySide6.QtWidgets import QLabel

from coprod_desktop.services.group_file import english
from coprod_desktop.views.unlock import UnlockView
from tests.screens.seen import part

WHY = "This password does not open the file. Nothing in it has been changed. Try it again. " * 3


@pytest.fixture
def dialog(qtbot, themed) -> UnlockView:
    dialog = UnlockView(english())
    qtbot.addWidget(dialog)
    dialog.show_file("Riverside PPG.coprod")
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_it_grows_until_the_whole_reason_can_be_read(qtbot, dialog) -> None:
    before = dialog.height()
    dialog.say_problem(WHY)

    problem = part(dialog, QLabel, "problem")
    qtbot.waitUntil(lambda: problem.height() >= problem.heightForWidth(problem.width()))
    qtbot.waitUntil(lambda: problem.visibleRegion().boundingRect() == problem.rect())
    assert dialog.height() > before
    assert part(dialog, QLabel, "title").visibleRegion().boundingRect().top() == 0
