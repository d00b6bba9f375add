"""What the system says of its screen and its sleep, heard on a bus of the test's own."""

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from ctypes import wintypes

import pytest
from PySide6.QtCore import QObject

from coprod_desktop.app.system_lock import (
    POWER,
    SESSION_CHANGE,
    SESSION_LOCK,
    SUSPEND,
    WINDOWS_MESSAGE,
    SystemLock,
    WindowsMessages,
    login_session,
)

HEARING = """
import coprod_desktop
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from coprod_desktop.app.system_lock import SystemLock
app = QCoreApplication([])
lock = SystemLock(app)
lock.locked.connect(lambda: (print("heard", flush=True), app.quit()))
lock.listen()
print("listening", flush=True)
QTimer.singleShot(2_000, app.quit)
app.exec()
"""
DAEMON, SENDER = shutil.which("dbus-daemon"), shutil.which("dbus-send")
"""Programs of Linux desktops; where they are not there, there is nothing to hear either."""

LOGIN = "/org/freedesktop/login1"
SLEEP = "org.freedesktop.login1.Manager.PrepareForSleep"
SAID: tuple[tuple[str, str, str, bool], ...] = (
    *(
        (f"/org/{name}/ScreenSaver", f"org.{name}.ScreenSaver.ActiveChanged", "true", True)
        for name in ("freedesktop", "gnome", "mate")
    ),
    (LOGIN, SLEEP, "true", True),
    (f"{LOGIN}/session/_32", "org.freedesktop.login1.Session.Lock", "", True),
    (LOGIN, SLEEP, "false", False),  # it wakes up
    (f"{LOGIN}/session/_33", "org.freedesktop.login1.Session.Lock", "", False),  # somebody else
)
"""Where something is said, what, and whether it is a reason to lock the session "2"."""


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus on which nobody else is."""
    daemon = subprocess.Popen(
        [str(DAEMON), "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.communicate()


def heard(bus: str, path: str, signal: str, fact: str) -> bool:
    """Whether a program in the session "2" hears a signal; the bus is that of the system too."""
    buses = {"DBUS_SESSION_BUS_ADDRESS": bus, "DBUS_SYSTEM_BUS_ADDRESS": bus}
    env = {**os.environ, **buses, "XDG_SESSION_ID": "2"}
    with subprocess.Popen(
        [sys.executable, "-c", HEARING], env=env, stdout=subprocess.PIPE, encoding="utf-8"
    ) as listener:
        assert listener.stdout is not None
        assert listener.stdout.readline() == "listening\n"
        facts = [f"boolean:{fact}"] if fact else []
        sent = [str(SENDER), "--session", "--type=signal", path, signal, *facts]
        subprocess.run(sent, env=env, check=True)
        answer = listener.stdout.readline()
        listener.terminate()
    return answer == "heard\n"


def test_what_the_desktop_says_is_heard(request: pytest.FixtureRequest) -> None:
    if DAEMON and SENDER:
        bus = request.getfixturevalue("bus")

        assert [one for one in SAID if heard(bus, *one[:3]) != one[3]] == []


def test_without_a_bus_nothing_is_heard_and_nothing_fails(qtbot, monkeypatch) -> None:
    for address in ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS"):
        monkeypatch.delenv(address, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nowhere")
    monkeypatch.setattr("coprod_desktop.app.system_lock.SYSTEM_BUS", ())
    owner = QObject()
    lock = SystemLock(owner)

    with qtbot.assertNotEmitted(lock.locked):
        lock.listen()


def test_a_session_is_named_as_the_login_manager_names_it() -> None:
    assert login_session("2") == "/org/freedesktop/login1/session/_32"
    assert login_session("c12") == "/org/freedesktop/login1/session/c12"
    assert login_session("") == ""


@pytest.mark.parametrize(
    ("message", "detail", "told"),
    [
        (SESSION_CHANGE, SESSION_LOCK, 1),
        (SESSION_CHANGE, 0x8, 0),
        (POWER, SUSPEND, 1),
        (0x0100, SESSION_LOCK, 0),
    ],
)
def test_windows_says_so_by_its_messages(message: int, detail: int, told: int) -> None:
    heard: list[int] = []
    said = wintypes.MSG(message=message, wParam=detail)

    answer = WindowsMessages(lambda: heard.append(1)).nativeEventFilter(
        WINDOWS_MESSAGE, ctypes.addressof(said)
    )

    assert (len(heard), answer) == (told, (False, 0))
