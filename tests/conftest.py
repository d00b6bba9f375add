"""What tests share: a clock that stands still, real group files, a small group at work."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import find, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from coprod_desktop.app.crash import Faults, Log
from coprod_desktop.app.desk import Desk
from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.app.settings import Settings
from coprod_desktop.domain.actions import Action, ActionState
from coprod_desktop.domain.groups import GroupKind
from coprod_desktop.domain.initiatives import Initiative
from coprod_desktop.domain.meetings import Decision, DecisionHow, Presence, Purpose
from coprod_desktop.domain.people import Side
from coprod_desktop.domain.placements import (
    Evidence,
    EvidenceKind,
    Level,
    PartsShared,
    Placement,
    View,
)
from coprod_desktop.domain.pledges import Pledge, PledgeState, PromiserKind
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.widgets.message_bar import MessageBar
from coprod_desktop.widgets.theme import LIGHT, Look, apply_theme, worn
from tests.screens.answers import Answers

settings.register_profile("ci", derandomize=True, database=None)  # the same on every run
if os.environ.get("CI"):
    settings.load_profile("ci")

TODAY = date(2026, 11, 24)  # a Tuesday


def pytest_collection_finish(session: pytest.Session) -> None:
    """Hypothesis makes its tables of letters before a test draws from them and is timed."""
    if any(item.get_closest_marker("hypothesis") for item in session.items):
        find(st.text(), lambda _: True)


class StillClock:
    """A clock that moves only when a test says so."""

    def __init__(self) -> None:
        self.now = datetime.combine(TODAY, time(14, 2))

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **step: int) -> None:
        """Move on by days or hours."""
        self.now += timedelta(**step)


@pytest.fixture(autouse=True)
def mouse_let_go() -> Iterator[None]:
    """A test lets go of the mouse: Qt would take its button to be down in every test after it."""
    yield
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture
def clock() -> StillClock:
    """Tuesday 24 November 2026, two minutes past two."""
    return StillClock()


@pytest.fixture
def group_file(tmp_path: Path, clock: StillClock) -> Iterator[GroupFile]:
    """A new, empty group file on the disk."""
    file = GroupFile.create(tmp_path / "riverside.coprod", clock=clock, who="pat")
    yield file
    file.close()


@dataclass
class Riverside:
    """A small group at work: its file and the ids of what a test may want to name."""

    file: GroupFile
    clock: StillClock
    group: int = 0
    people: dict[str, int] = field(default_factory=dict)
    meetings: dict[str, int] = field(default_factory=dict)
    items: dict[str, int] = field(default_factory=dict)
    initiatives: dict[str, int] = field(default_factory=dict)
    actions: dict[str, int] = field(default_factory=dict)
    pledges: dict[str, int] = field(default_factory=dict)


@pytest.fixture
def riverside(group_file: GroupFile, clock: StillClock) -> Riverside:
    """Riverside PPG: eight people, a meeting held and one planned, three initiatives, pledges.

    Meetings "september" (draft minutes) and "november" (planned, in six days); items "phones"
    and "corner"; initiatives "phones", "corner", "walking"; actions "poster" (late) and
    "letter" (done); pledges "board" (late), "test" (kept), "visit" (not kept).
    """
    here = Riverside(file=group_file, clock=clock)
    here.group = group_file.groups.begin("Riverside PPG", GroupKind.PPG)
    _register(here)
    _initiatives(here)
    _september(here)
    _november(here)
    _placements(here)
    _pledges(here)
    return here


def _register(here: Riverside) -> None:
    for name, side, office in (
        ("Amina Yusuf", Side.PATIENT, "Chair"),
        ("Gareth Probert", Side.PATIENT, "Secretary"),
        ("Łucja Wójcik", Side.PATIENT, ""),
        ("Tom O'Hara", Side.PATIENT, ""),
        ("Mair Ŵyn-Jones", Side.PATIENT, "Carers' link"),
        ("Dr Priya Nair", Side.STAFF, "GP partner"),
        ("Helen Cross", Side.STAFF, "Practice manager"),
        ("Joe Adeyemi", Side.STAFF, "Reception lead"),
    ):
        added = here.file.people.add(
            here.group, name=name, side=side, office=office, started=date(2025, 4, 1)
        )
        here.people[name] = added


def _initiatives(here: Riverside) -> None:
    for key, title, matters in (
        ("phones", "New phone menu", "People who cannot use the website can still get through"),
        ("corner", "Carers' corner", "Carers find somebody to talk to"),
        ("walking", "Walking group", "Company and fresh air"),
    ):
        here.initiatives[key] = here.file.initiatives.add(
            Initiative(
                group_id=here.group,
                title=title,
                matters=matters,
                patient_lead_id=here.people["Amina Yusuf"],
                staff_lead_id=here.people["Joe Adeyemi"],
                started=date(2026, 1, 12),
            )
        )


def _september(here: Riverside) -> None:
    meetings = here.file.meetings
    meeting = meetings.plan(
        here.group, date=date(2026, 9, 14), start=time(18), end=time(19, 30), venue="Community room"
    )
    here.meetings["september"] = meeting
    last = meetings.sheet(meeting).items[3].item.id
    here.items["phones"] = meetings.add_item(
        meeting,
        title="New phone menu",
        purpose=Purpose.DECIDE,
        minutes=25,
        initiative_id=here.initiatives["phones"],
        before_id=last,
    )
    here.items["corner"] = meetings.add_item(meeting, title="Carers' corner", before_id=last)
    meetings.begin(meeting)
    for name, person in here.people.items():
        away = name in ("Tom O'Hara", "Dr Priya Nair")
        meetings.mark(meeting, person, Presence.APOLOGIES if away else Presence.PRESENT)
    meetings.write_notes(here.items["phones"], "Both versions were played. **B** is shorter.")
    meetings.decide(
        Decision(
            item_id=here.items["phones"],
            text="Use version B, recorded again at a slower speed.",
            how=DecisionHow.ALL,
            patients=4,
            staff=2,
        )
    )
    _september_actions(here)
    meetings.finish(meeting)


def _september_actions(here: Riverside) -> None:
    for key, text, owner, due in (
        ("poster", "put a poster in the waiting room", "Joe Adeyemi", date(2026, 11, 15)),
        ("letter", "write to the bus company", "Gareth Probert", date(2026, 10, 1)),
    ):
        here.actions[key] = here.file.actions.agree(
            Action(
                group_id=here.group,
                text=text,
                owner=owner,
                owner_ids=(here.people[owner],),
                due=due,
                item_id=here.items["phones"],
            )
        )
    here.file.actions.report(here.actions["letter"], ActionState.DONE, "They will reply by post.")


def _november(here: Riverside) -> None:
    here.meetings["november"] = here.file.meetings.plan(
        here.group, date=date(2026, 11, 30), start=time(18), end=time(19, 30), venue="The hall"
    )


def _placements(here: Riverside) -> None:
    item = Evidence(kind=EvidenceKind.ITEM, target_id=here.items["phones"])
    for key, rung, view, on in (
        ("phones", "consultation", View.AGREED, date(2026, 4, 20)),
        ("phones", "co_design", View.AGREED, date(2026, 9, 14)),
        ("phones", "consultation", View.PATIENTS, date(2026, 9, 14)),
        ("phones", "co_design", View.STAFF, date(2026, 9, 14)),
        ("walking", "co_production", View.AGREED, date(2026, 3, 2)),
    ):
        here.file.initiatives.place(
            Placement(
                initiative_id=here.initiatives[key],
                rung=rung,
                view=view,
                on=on,
                reason="Four patients wrote the options with reception staff.",
                evidence=(item,),
            )
        )
    here.file.initiatives.share_parts(
        PartsShared(
            initiative_id=here.initiatives["phones"],
            on=date(2026, 9, 14),
            co_design=Level.TRANSFORMATIVE,
            co_decision=Level.INTERMEDIATE,
        )
    )


def _pledges(here: Riverside) -> None:
    pledges = here.file.pledges
    for key, text, promiser, due in (
        ("board", "Waiting times shown on the board by 9 am", "Reception team", date(2026, 11, 15)),
        ("test", "Patients will test every change to the phones", "Reception team", None),
        ("visit", "Visit the day centre every month", "GP partners", None),
    ):
        here.pledges[key] = pledges.make(
            Pledge(
                group_id=here.group,
                text=text,
                promiser=promiser,
                promiser_kind=PromiserKind.TEAM,
                made_on=date(2026, 9, 14),
                due=due,
                item_id=here.items["phones"],
                initiative_id=here.initiatives["phones"],
            )
        )
    pledges.start(here.pledges["board"], "Board ordered")
    pledges.keep(here.pledges["test"], date(2026, 11, 2), "Amina Yusuf", "Four patients tried it")
    pledges.close(here.pledges["visit"], PledgeState.NOT_KEPT, "Two partners left in October.")


@pytest.fixture
def themed(qapp: QApplication) -> QApplication:
    """The application in the light theme at 100 %, whatever the test before left."""
    if qapp.styleSheet() == "" or worn() != Look(LIGHT, 1.0):
        apply_theme(qapp, LIGHT, 1.0)
    return qapp


@pytest.fixture
def answers() -> Answers:
    """Answers to the program's questions; a question that no test expects fails."""
    return Answers()


@pytest.fixture
def desk(
    qtbot: QtBot, themed: QApplication, riverside: Riverside, answers: Answers
) -> Iterator[Desk]:
    """The desk of Riverside, with a message bar; it goes nowhere by itself."""
    messages = MessageBar()
    qtbot.addWidget(messages)
    desk = Desk(riverside.file, ask=answers, messages=messages, clock=riverside.clock)
    yield desk
    desk.tasks.stop()


@pytest.fixture
def home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own with a folder of documents, and settings that nobody else sees."""
    folder = tmp_path / "home"
    (folder / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / "settings"))
    kind = QSettings.Format.IniFormat
    QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder / "settings"))
    return folder


@pytest.fixture
def start_window(
    qtbot: QtBot, themed: QApplication, home_folder: Path, clock: StillClock, answers: Answers
) -> Iterator[Callable[[], MainWindow]]:
    """Starts the window, as often as a test wants; settings are kept from one to the next."""
    windows: list[MainWindow] = []

    def start() -> MainWindow:
        window = MainWindow(Settings())
        windows.append(window)
        window.settings.offers_second_place = False  # nobody is asked, unless a test wants it
        window.furnish(Faults(Log(home_folder), window), clock=clock, ask=answers)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        return window

    yield start
    for window in windows:
        window.program.closing.hurry()
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture
def empty_window(start_window: Callable[[], MainWindow]) -> MainWindow:
    """The window on a PC where the program was never started; no file is open."""
    return start_window()


@pytest.fixture
def main_window(start_window: Callable[[], MainWindow], riverside: Riverside) -> MainWindow:
    """The window with Riverside open, at Home."""
    window = start_window()
    window.enter(riverside.file)
    return window
