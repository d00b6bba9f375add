"""A board of two hundred initiatives is drawn and moved without anybody noticing its size."""

import gc
import random
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.domain.initiatives import Initiative, InitiativeState
from coprod_desktop.domain.placements import Placement, View
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.example import write_example
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.views.initiatives import InitiativesView
from coprod_desktop.widgets.column_scroll import ColumnScroll
from coprod_desktop.widgets.ladder_board import LadderBoard
from tests.bench.stalls import Stalls
from tests.conftest import TODAY, StillClock
from tests.screens import seen

MANY = 200
A_PICTURE = 16
"""Milliseconds between two pictures of the screen."""
OPEN, AT_ONCE = "open the board", 100
"""It is read from the file then and laid out for the first time: milliseconds, as any room."""
RESIZE, MORE = "resize the window", 1.5
"""All of the window is laid out anew then, not the board alone: times the example's."""

TITLES = (
    "New phone menu",
    "Carers' corner",
    "Text reminders for people who work shifts",
    "A quiet hour for people who find the waiting room hard",
    "Repeat prescriptions without a second visit",
)


def crowded(path: Path) -> GroupFile:
    """A group with two hundred initiatives, half of them moved, on a quarter the views differ."""
    file = GroupFile.create(path, clock=StillClock(), who="pat")
    group = file.groups.begin("Riverside PPG")
    rungs = [rung.key for rung in file.initiatives.ladder(group).framework.rungs]
    chance = random.Random(6)  # noqa: S311 (a picture, not a secret)
    for number in range(MANY):
        state = InitiativeState.FINISHED if number % 9 == 0 else InitiativeState.UNDER_WAY
        title = f"{TITLES[number % len(TITLES)]} {number}"
        work = file.initiatives.add(Initiative(group_id=group, title=title, state=state))
        views = [View.AGREED, View.AGREED] if number % 2 else [View.AGREED]
        views += [View.PATIENTS, View.STAFF] if number % 4 == 0 else []
        for view in views:
            file.initiatives.place(
                Placement(
                    initiative_id=work,
                    rung=chance.choice(rungs),
                    view=view,
                    on=TODAY - timedelta(days=chance.randrange(300)),
                    reason="We said so together",
                )
            )
    return file


class Evening:
    """Somebody who goes through a board, with the longest stall of each thing done."""

    def __init__(self, window: MainWindow, file: GroupFile) -> None:
        self.window, self.stalls = window, Stalls()
        window.resize(1366, 768)
        window.enter(file)
        assert window.session is not None
        self.session = window.session
        self.session.desk.copy_keeper.pause()
        board = Place("initiatives", part="ladder")
        self.stalls.of(OPEN, lambda: self.session.navigator.go(board))
        view = self.session.navigator.widget
        assert isinstance(view, InitiativesView)
        self.view = view
        self.board = seen.part(view, LadderBoard)
        self.board.setFocus()

    def drawn(self) -> None:
        self.stalls.of("draw", self.board.viewport().update)
        bar = seen.part(self.view, ColumnScroll, "board_scroll").verticalScrollBar()
        for step in range(0, bar.maximum(), max(1, bar.maximum() // 20)):
            self.stalls.of("scroll", partial(bar.setValue, step), settled=0.03)

    def walked(self) -> None:
        keys = Qt.Key
        for key in (keys.Key_Home, *[keys.Key_Down] * 30, *[keys.Key_Right] * 3, keys.Key_Left):
            self._key(key, "an arrow key")
        self._key(keys.Key_End, "to the end")
        self._key(keys.Key_Home, "to the beginning")

    def carried(self) -> None:
        QTest.keyClick(self.board, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        for _ in range(5):
            self._key(Qt.Key.Key_Down, "carry by keys")
        self._key(Qt.Key.Key_Escape, "let it go")
        port, button = self.board.viewport(), Qt.MouseButton.LeftButton
        chosen = self.board.selected_card()
        assert chosen is not None
        start = self.board.area_of(chosen).center()
        QTest.mousePress(port, button, pos=start)
        for step in range(12):
            spot = start + QPoint(4 * step, 12 * step)
            self.stalls.of("drag", partial(QTest.mouseMove, port, spot), settled=0.03)
        QTest.keyClick(self.board, Qt.Key.Key_Escape)
        QTest.mouseRelease(port, button, pos=start)

    def narrowed(self) -> None:
        for _ in range(2):
            for name, key in (("due", "yes"), ("due", ""), ("differ", "yes"), ("differ", "")):
                self.stalls.of(f"filter {name} {key}", partial(self._narrow, name, key))

    def resized(self) -> None:
        size = self.window.size()
        for step in range(1, 20):
            wide = size.width() - 9 * step
            self.stalls.of(RESIZE, partial(self.window.resize, wide, size.height()))

    def gone_through(self) -> Stalls:
        """All of it, and the window closed again."""
        self.drawn()
        self.walked()
        self.carried()
        self.narrowed()
        self.resized()
        self.window.program.closing.hurry()
        self.window.close()
        return self.stalls

    def _narrow(self, name: str, key: str) -> None:
        self.view.narrowed.emit(name, key)

    def _key(self, key: Qt.Key, name: str) -> None:
        self.stalls.of(name, lambda: QTest.keyClick(self.board, key), settled=0.03)


@pytest.fixture
def gone_through(start_window: Callable[[], MainWindow]) -> Callable[[GroupFile], Stalls]:
    """The stalls of one evening at the board of a file."""
    return lambda file: Evening(start_window(), file).gone_through()


def test_two_hundred_initiatives_never_hold_the_window_up(gone_through, tmp_path: Path) -> None:
    example, large = tmp_path / "example.coprod", tmp_path / "crowded.coprod"
    write_example(example)
    crowded(large).close()
    gone_through(opened(example))  # what is loaded once in the life of the program is loaded now
    gc.collect()
    gc.freeze()  # what writing the files left behind is not the window's
    few, many = gone_through(opened(example)), gone_through(opened(large))

    print(f"\nthe example:\n{few.told()}\ntwo hundred initiatives:\n{many.told()}")
    most = {
        OPEN: max(AT_ONCE, MORE * few.longest[OPEN]),
        RESIZE: max(A_PICTURE, MORE * few.longest[RESIZE]),
    }
    for name, stall in many.longest.items():
        assert stall <= most.get(name, A_PICTURE), name


def opened(path: Path) -> GroupFile:
    return GroupFile.open(path, clock=StillClock(), who="pat")
