"""The list of all meetings opens at once, however many there are."""

from pathlib import Path

from PySide6.QtWidgets import QStackedWidget
from sqlalchemy import text

from coprod_desktop.app import meetings_room
from coprod_desktop.app.desk import Desk
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.meetings import MeetingsView
from coprod_desktop.widgets.message_bar import MessageBar
from tests.bench.ten_years import MEETINGS, ten_years
from tests.bench.test_history import milliseconds
from tests.screens.answers import Answers

MOST = 100  # milliseconds until somebody sees the list


def test_a_list_of_all_meetings_is_shown_at_once(qtbot, qapp, themed, tmp_path: Path) -> None:
    file = ten_years(tmp_path / "long.coprod")
    with file._store.writing() as session:
        session.execute(text("UPDATE meetings SET group_id = 1"))
    desk = Desk(file, ask=Answers(), messages=MessageBar())
    room = meetings_room.build(desk)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 720)
    room.widget.show()
    assert isinstance(room.widget, QStackedWidget)
    view = room.widget.currentWidget()
    assert isinstance(view, MeetingsView)

    costs = {
        "open": milliseconds(qapp, lambda: room.show(Place("meetings"))),
        "year": milliseconds(qapp, lambda: view.narrowed.emit("year", "2020")),
        "words": milliseconds(qapp, lambda: view.find_requested.emit("meeting")),
        "all": milliseconds(qapp, view.all_requested.emit),
    }

    print("\n" + ", ".join(f"{step} {cost:.0f} ms" for step, cost in costs.items()))
    assert len(file.meetings.listed(1)) == MEETINGS
    assert costs["open"] <= MOST
    file.close()
