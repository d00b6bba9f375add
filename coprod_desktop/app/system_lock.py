"""Hears from the system that the screen was locked or that the computer goes to sleep.

Each system tells it in its own way, and some do not tell at all: then nothing is heard, and
locking by time still works. Nothing here ever stops the program.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from ctypes import wintypes
from pathlib import Path
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QCoreApplication, QObject, Signal, Slot

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
"""Interfaces that say ActiveChanged(true) on the bus of the session."""

LOGIN = "org.freedesktop.login1"
HEAR: Any = SLOT("_hear(bool)")  # Any: PySide asks for bytes in writing, and takes text
HEAR_LOCK: Any = SLOT("_hear_lock()")
SYSTEM_BUS = ("/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket")

SESSION_CHANGE, SESSION_LOCK = 0x02B1, 0x7
POWER, SUSPEND = 0x0218, 0x4
THIS_SESSION = 0
WINDOWS_MESSAGE = b"windows_generic_MSG"

SCREEN_IS_LOCKED = b"com.apple.screenIsLocked"
UTF_8, AT_ONCE = 0x08000100, 4


class SystemLock(QObject):
    """`locked` comes when the screen was locked, or just before the computer sleeps."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: list[object] = []  # what the system calls back must not be let go

    def listen(self) -> None:
        """Begin to listen where this system has a way of telling."""
        if sys.platform == "win32":
            self._listen_to_windows()
        elif sys.platform == "darwin":
            with suppress(OSError, AttributeError):
                self._kept += _listen_to_mac(self.locked.emit)
        else:
            self._listen_to_the_bus()

    def _listen_to_the_bus(self) -> None:
        with suppress(ImportError):  # a Linux without Qt's part for the bus
            from PySide6.QtDBus import QDBusConnection

            if _session_bus_there():
                session = QDBusConnection.sessionBus()
                for saver in SCREEN_SAVERS:
                    session.connect("", "", saver, "ActiveChanged", self, HEAR)
            if _system_bus_there():
                system = QDBusConnection.systemBus()
                system.connect("", "", f"{LOGIN}.Manager", "PrepareForSleep", self, HEAR)
                if path := login_session(os.environ.get("XDG_SESSION_ID", "")):
                    system.connect("", path, f"{LOGIN}.Session", "Lock", self, HEAR_LOCK)

    def _listen_to_windows(self) -> None:
        app = QCoreApplication.instance()
        window = self._window()
        if app is None or window is None:
            return
        told = ctypes.WinDLL("wtsapi32")  # type: ignore[attr-defined,unused-ignore]
        if told.WTSRegisterSessionNotification(wintypes.HWND(window), THIS_SESSION):
            heard = WindowsMessages(self.locked.emit)
            app.installNativeEventFilter(heard)
            self._kept.append(heard)

    def _window(self) -> int | None:
        from PySide6.QtWidgets import QWidget

        above: QObject | None = self
        while above is not None and not isinstance(above, QWidget):
            above = above.parent()
        return int(above.window().winId()) if above is not None else None

    @Slot(bool)
    def _hear(self, now: bool) -> None:
        if now:
            self.locked.emit()

    @Slot()
    def _hear_lock(self) -> None:
        self.locked.emit()


class WindowsMessages(QAbstractNativeEventFilter):
    """Picks out of the messages of Windows that the screen was locked, or that it sleeps."""

    def __init__(self, tell: Callable[[], None]) -> None:
        super().__init__()
        self._tell = tell

    def nativeEventFilter(self, kind: Any, message: Any) -> Any:
        if bytes(kind) == WINDOWS_MESSAGE:
            told = wintypes.MSG.from_address(int(message))
            if (told.message, told.wParam) in ((SESSION_CHANGE, SESSION_LOCK), (POWER, SUSPEND)):
                self._tell()
        return False, 0


def login_session(session: str) -> str:
    """The path by which the login manager knows a session; "" for none."""
    if not session:
        return ""
    letters = [
        letter
        if letter.isascii() and letter.isalnum() and (place or not letter.isdigit())
        else f"_{ord(letter):02x}"
        for place, letter in enumerate(session)
    ]
    return f"/org/freedesktop/login1/session/{''.join(letters)}"


def _session_bus_there() -> bool:
    """Whether there is a bus already; asking for one that is not there would start one."""
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return bool(folder) and Path(str(folder), "bus").exists()


def _system_bus_there() -> bool:
    named = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS")
    return bool(named) or any(Path(socket).exists() for socket in SYSTEM_BUS)


def _listen_to_mac(tell: Callable[[], None]) -> list[object]:
    """Hear the notification by which macOS says it; gives what must be kept for that."""
    core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
    core.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
    heard = ctypes.CFUNCTYPE(
        None,
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_void_p,
    )(lambda *_facts: tell())
    core.CFNotificationCenterAddObserver.restype = None
    core.CFNotificationCenterAddObserver.argtypes = [
        ctypes.c_void_p,
        ctypes.c_void_p,
        type(heard),
        ctypes.c_void_p,
        ctypes.c_void_p,
        ctypes.c_long,
    ]
    center = core.CFNotificationCenterGetDistributedCenter()
    name = core.CFStringCreateWithCString(None, SCREEN_IS_LOCKED, UTF_8)
    core.CFNotificationCenterAddObserver(center, None, heard, name, None, AT_ONCE)
    return [core, heard]
