"""What nobody caught: sorted, told in the GUI thread, and logged without anybody's words."""

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from coprod_desktop.app.crash import LARGEST_LOG, Faults, Log, report_of
from coprod_desktop.domain.progress import Cancelled
from coprod_desktop.domain.refusals import Refused, Unavailable

SECRET = "Amina told us about her knee"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    log = Log(tmp_path)
    log.open()
    yield log
    log.close()


@pytest.fixture
def faults(qapp, log) -> Iterator[Faults]:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    faults = Faults(log)
    faults.install()
    yield faults
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def raised(error: BaseException, because: BaseException | None = None) -> BaseException:
    """The error as it looks once it was raised."""
    try:
        raise error from because
    except type(error) as caught:
        return caught


@pytest.mark.parametrize(
    ("error", "signal"),
    [
        (Refused("empty", "name"), "refused"),
        (Unavailable("disk_full"), "unavailable"),
        (KeyError(SECRET), "defect"),
    ],
)
def test_each_kind_of_failure_has_its_own_way(qtbot, faults, error, signal) -> None:
    with qtbot.waitSignal(getattr(faults, signal)):
        sys.excepthook(type(error), error, None)


class Stumbling(QWidget):
    """Fails in a slot, in a method that Qt calls, and at a key."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pressed.connect(self.stumble)
        QShortcut(QKeySequence("Ctrl+J"), self, self.stumble)

    @Slot()
    def stumble(self) -> None:
        raise ValueError(SECRET)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.stumble()


def _click(widget: QWidget) -> None:
    """A click as it comes from the system, not from this test: by the queue of events."""
    at, left = QPointF(5, 5), Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    press = QMouseEvent(QEvent.Type.MouseButtonPress, at, at, left, left, plain)
    QCoreApplication.postEvent(widget, press)


def _press_keys(widget: QWidget) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(widget, Qt.Key.Key_J, control)


TRIPS: dict[str, Callable[[Stumbling], object]] = {
    "a slot": lambda widget: widget.pressed.emit(),
    "a method that Qt calls": _click,
    "a shortcut": _press_keys,
    "a timer": lambda widget: QTimer.singleShot(0, widget, widget.stumble),
}


@pytest.mark.parametrize("trip", list(TRIPS.values()), ids=list(TRIPS))
def test_an_exception_is_told_whatever_qt_called(qtbot, faults, trip) -> None:
    """Some versions of PySide kept exceptions of shortcuts to themselves."""
    widget = Stumbling()
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)

    with qtbot.waitSignal(faults.defect) as told:
        trip(widget)

    assert "ValueError" in told.args[0]


def test_an_exception_in_a_thread_is_told(qtbot, faults) -> None:
    def work() -> None:
        raise ValueError(SECRET)

    with qtbot.waitSignal(faults.defect) as told:
        threading.Thread(target=work).start()

    assert "ValueError" in told.args[0]


def test_work_that_was_cancelled_is_no_failure(qtbot, faults) -> None:
    with qtbot.assertNotEmitted(faults.defect, wait=50):
        faults.handle(Cancelled())


def test_a_report_names_kinds_and_places_but_no_words_of_the_record() -> None:
    report = report_of(raised(ValueError(SECRET), because=raised(KeyError(SECRET))))

    assert SECRET not in report
    assert "builtins.ValueError" in report
    assert "because of builtins.KeyError" in report
    assert "test_crash.py" in report


def test_a_report_names_no_folder_above_the_program() -> None:
    report = report_of(raised(ValueError()))

    assert str(Path(__file__).parent) not in report


def test_a_defect_is_written_to_the_log(qtbot, faults, log) -> None:
    with qtbot.waitSignal(faults.defect):
        faults.handle(raised(ValueError(SECRET)))

    text = log.path.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert SECRET not in text


def test_a_log_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    log = Log(tmp_path / "file")
    log.open()

    log.write("anything")

    assert not log.path.exists()


def test_a_long_log_is_begun_again(tmp_path: Path) -> None:
    log = Log(tmp_path)
    log.path.write_text("x" * (LARGEST_LOG + 1), encoding="utf-8")
    log.open()
    log.close()

    assert log.path.stat().st_size == 0
