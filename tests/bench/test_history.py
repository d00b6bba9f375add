"""The history of many years opens as quickly as that of a week."""

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

from PySide6.QtWidgets import QStackedWidget

from coprod_desktop.app import history_room
from coprod_desktop.app.desk import Desk
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.history import HistoryView
from coprod_desktop.widgets.message_bar import MessageBar
from tests.bench.growing import grown
from tests.screens.answers import Answers

ENTRIES = 25_000
MOST = 100  # milliseconds until somebody sees what was changed
TIMES = 5


def milliseconds(qapp, step: Callable[[], object]) -> float:
    """What a step costs the processor until it is painted, in the middle of several times.

    All lies in the memory, so that this is what somebody waits for; other work does not count.
    """
    taken = []
    for _ in range(TIMES):
        begun = process_time()
        step()
        qapp.processEvents()
        taken.append(process_time() - begun)
    return median(taken) * 1000


def test_a_long_history_is_shown_at_once(qtbot, qapp, themed, tmp_path: Path) -> None:
    file = grown(tmp_path / "long.coprod", ENTRIES)
    desk = Desk(file, ask=Answers(), messages=MessageBar())
    room = history_room.build(desk)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 720)
    room.widget.show()
    assert isinstance(room.widget, QStackedWidget)
    view = room.widget.currentWidget()
    assert isinstance(view, HistoryView)

    costs = {
        "open": milliseconds(qapp, lambda: room.show(Place("history"))),
        "older": milliseconds(qapp, view.older_requested.emit),
        "find": milliseconds(qapp, lambda: view.narrowed.emit("Łucja", "", "", None, None)),
        "bin": milliseconds(qapp, lambda: room.show(Place("history", part="bin"))),
    }

    print("\n" + ", ".join(f"{step} {cost:.0f} ms" for step, cost in costs.items()))
    assert costs["open"] <= MOST
    file.close()
