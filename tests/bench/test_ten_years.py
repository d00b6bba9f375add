"""The window stays as quick in a file of ten years of twenty groups as in the example."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from time import thread_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.domain.actions import Action
from coprod_desktop.domain.meetings import MeetingState, Presence
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.example import write_example
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.views.actions import ActionsView
from coprod_desktop.views.history import HistoryView
from coprod_desktop.widgets.notes_editor import NotesEditor
from tests.bench.stalls import Stalls
from tests.bench.ten_years import ten_years
from tests.conftest import StillClock
from tests.screens import seen

ROOMS = ("home", "meetings", "initiatives", "pledges", "people", "print", "history", "this_file")
TYPED = "The waiting room was talked about; patients asked for chairs."
SOUGHT = ("the", "chairs in the waiting room", "we")
AT_ONCE = 100  # milliseconds that nobody takes for a stall
A_KEY = 16  # milliseconds between two pictures of the screen
MORE = 2.0  # times the example's, where the first showing of a room takes long in any file


class Evening:
    """Somebody at work in one file, with the longest stall of each step."""

    def __init__(self, window: MainWindow, file: GroupFile) -> None:
        self.window = window
        self.file = file
        self.stalls = Stalls()
        self.group = file.groups.all()[0].id
        self.stalls.of("open the window", lambda: window.enter(file))
        assert window.session is not None
        self.session = window.session
        self.session.desk.copy_keeper.pause()

    def go(self, name: str, place: Place) -> None:
        """Go somewhere, for the first time and again."""
        for step in (f"{name}, first", name):
            self.stalls.of("leave", lambda: self.session.go_room("home"))
            self.stalls.of(step, lambda: self.session.navigator.go(place))

    def through_the_rooms(self) -> None:
        for room in ROOMS:
            self.go(room, Place(room))
        self.go("actions", Place("pledges", part="actions"))
        self.go("bin", Place("history", part="bin"))
        self.go("an initiative", Place("initiative", self._initiative()))
        self.go(
            "a person", Place("person", self.file.people.register(self.group)[0].member.person.id)
        )

    def takes_minutes(self) -> None:
        meeting = self._meeting()
        self.go("a meeting", Place("meeting", meeting))
        sheet = self.file.meetings.sheet(meeting)
        item, person = sheet.items[0].item.id, self.file.people.everyone()[0].id
        notes = self._shown(NotesEditor)
        notes.setFocus()
        for letter in TYPED:
            self._key(notes, letter)
        self.stalls.of("keep the notes", self.session.navigator.leave)
        mark = self.file.meetings.mark
        self.stalls.of("tick", lambda: mark(meeting, person, Presence.PRESENT))
        self.stalls.of("agree", lambda: self.file.actions.agree(self._action(item)))

    def reports(self) -> None:
        self.session.navigator.go(Place("pledges", part="actions"))
        view = self._shown(ActionsView)
        for words in ("All", "To do"):
            said = next(said for said in seen.buttons(view) if said.startswith(words))
            self.stalls.of(f"filter {words}", seen.button(view, said).click)
        view.chosen.emit(self.file.actions.numbered(self.group)[0].action.id)
        self.stalls.of("report", lambda: view.going_on_requested.emit("Asked again"))
        for verb in (self.session.undo, self.session.redo):
            self.stalls.of(verb.__name__, verb)

    def searches(self) -> None:
        box = self.window.program.frame.ui.search
        box.setFocus()
        for words in SOUGHT:
            box.clear()
            for letter in words:
                self._key(box, letter, "search, each key")
        self._key(box, Qt.Key.Key_Escape, "close the search")
        self.session.navigator.go(Place("history"))
        view = self._shown(HistoryView)
        for words in ("chairs", "nowhere to be found"):
            look = partial(view.narrowed.emit, words, "", "", None, None)
            self.stalls.of("search the history", look)

    def _key(self, field, key, name: str = "type, each key") -> None:
        self.stalls.of(name, lambda: QTest.keyClick(field, key), settled=0.03)

    def _action(self, item: int) -> Action:
        due = date(2026, 12, 1)
        return Action(
            group_id=self.group, text="write to the bus company", owner="All", due=due, item_id=item
        )

    def _meeting(self) -> int:
        lines = self.file.meetings.listed(self.group)
        open_ = (line for line in lines if line.meeting.state is not MeetingState.APPROVED)
        return next(line.meeting.id for line in open_ if line.items)

    def _initiative(self) -> int:
        return self.file.initiatives.listed(self.group)[0].initiative.id

    def _shown(self, kind):
        widget = self.session.navigator.widget
        assert widget is not None
        return seen.part(widget, kind)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of ten years, made once."""
    path = tmp_path_factory.mktemp("large") / "ten years.coprod"
    ten_years(path).close()
    return path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The example group."""
    path = tmp_path / "example.coprod"
    write_example(path)
    return path


@pytest.fixture
def evening(start_window: Callable[[], MainWindow]) -> Callable[[Path], Evening]:
    """All that is done in one evening, in whatever file."""

    def done(path: Path) -> Evening:
        evening = Evening(start_window(), GroupFile.open(path, clock=StillClock(), who="pat"))
        evening.through_the_rooms()
        evening.takes_minutes()
        evening.reports()
        evening.searches()
        evening.window.program.closing.hurry()
        evening.window.close()
        return evening

    return done


def test_nothing_stalls_longer_than_in_the_example(evening, small: Path, large: Path) -> None:
    evening(small)  # what is loaded once in the life of the program is loaded now
    few, many = evening(small).stalls, evening(large).stalls

    print(f"\nin the example:\n{few.told()}\nin ten years of twenty groups:\n{many.told()}")
    for name, stall in many.longest.items():
        assert stall <= max(AT_ONCE, MORE * few.longest[name]), name
    assert many.longest["type, each key"] <= A_KEY


def test_a_large_file_opens_as_quickly_as_a_small_one(small: Path, large: Path) -> None:
    costs = [_opening(path) for path in (small, large, small, large)]
    few, many = min(costs[::2]), min(costs[1::2])

    print(f"\nexample {few * 1000:.1f} ms, ten years {many * 1000:.1f} ms: {many / few:.2f} x")
    assert many <= 1.3 * few


def _opening(path: Path) -> float:
    begun = thread_time()
    file = GroupFile.open(path, who="pat")
    taken = thread_time() - begun
    file.close()
    return taken
