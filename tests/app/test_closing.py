"""Closing makes its copies, asks little, never holds anybody up, and says when a stick may go."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.copies import Copying
from coprod_desktop.services.copies_at_hand import in_folder
from coprod_desktop.store import whereabouts
from coprod_desktop.store.whereabouts import Mount, Surroundings
from tests.screens.closing import ENTER, ESCAPE, Closer

OFFER = "Keep a copy on a stick too?"
OFFER_HERE = "Keep a copy on this computer too?"
AWAY = "The second place for copies is not there"
SAFE = "It is safe to take the stick out now"
FAILED = "The copy was not made"


@dataclass
class Drives:
    """The drives of a made-up computer: the folder of the test, and what is said to be sticks."""

    root: Path
    sticks: list[Path]

    def here(self) -> Surroundings:
        """What this computer says of itself."""
        mounts = [Mount(str(stick), "vfat", "/dev/sdb1", removable=True) for stick in self.sticks]
        plain = Mount("/", "ext4", "/dev/sda1")
        return Surroundings(
            system="linux",
            home=str(self.root),
            variables={},
            mounts=(plain, *mounts),
            listed=lambda _: [],
            read=lambda _: "",
        )


@pytest.fixture
def drives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Drives:
    """A computer without sticks; a test may put some in."""
    made_up = Drives(tmp_path, [])
    monkeypatch.setattr(whereabouts, "here", made_up.here)
    return made_up


@pytest.fixture
def stick(tmp_path: Path, drives: Drives) -> Path:
    """A stick that is put in."""
    folder = tmp_path / "KINGSTON"
    folder.mkdir()
    drives.sticks.append(folder)
    return folder


@pytest.fixture
def window(main_window: MainWindow, drives: Drives) -> MainWindow:
    """The window with Riverside open, on a computer that is made up."""
    return main_window


def _close(window: MainWindow, *answers: str) -> Closer:
    with Closer(*answers).waiting() as closer:
        assert window.close()
    return closer


def _names(riverside, folder: Path | None = None) -> list[str]:
    file = riverside.file.path
    return [one.path.name for one in in_folder(folder or file.with_name("riverside copies"), file)]


def test_closing_makes_a_copy_and_asks_nothing(window, riverside) -> None:
    closer = _close(window)

    assert _names(riverside) == ["riverside 2026-11-24 at 14.02.coprod"]
    assert closer.read == []


def test_nothing_is_copied_where_nothing_changed(window, riverside) -> None:
    riverside.file.copies.take()
    riverside.clock.forward(minutes=5)

    _close(window)

    assert _names(riverside) == ["riverside 2026-11-24 at 14.02.coprod"]


def test_a_second_place_that_is_there_gets_a_copy_too(window, riverside, stick: Path) -> None:
    riverside.file.copies.choose_second_place(stick)

    closer = _close(window, ENTER)

    assert len(_names(riverside, stick / "riverside copies")) == 1
    assert closer.read == [SAFE]


def test_the_stick_may_be_taken_out_only_after_the_file_is_closed(
    window, riverside, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    riverside.file.copies.choose_second_place(stick)
    happened: list[str] = []
    closes = riverside.file.close

    def close() -> None:
        happened.append("closed")
        closes()

    def is_written(_folder: Path) -> bool:
        happened.append("written")
        return True

    monkeypatch.setattr(riverside.file, "close", close)
    monkeypatch.setattr("coprod_desktop.store.sticks.is_written", is_written)

    closer = _close(window, ENTER)

    assert happened == ["closed", "written"]
    assert closer.read == [SAFE]


def test_a_stick_that_does_not_answer_is_not_called_safe(
    window, riverside, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    riverside.file.copies.choose_second_place(stick)
    monkeypatch.setattr("coprod_desktop.store.sticks.is_written", lambda _: False)

    closer = _close(window, ENTER)

    assert closer.read == ["The file is closed"]
    assert "eject" in closer.said[0]


def test_a_second_place_that_is_away_is_asked_for_with_its_age(
    window, riverside, tmp_path: Path, stick: Path
) -> None:
    copies = riverside.file.copies
    copies.choose_second_place(stick)
    copies.note(copies.begin_second().run())
    riverside.clock.forward(days=12)
    riverside.file.pledges.start(riverside.pledges["visit"], "Begun again")
    stick.rename(tmp_path / "in a pocket")

    closer = _close(window, ESCAPE)

    assert closer.read == [AWAY]
    assert closer.said[0].endswith("12 days ago.")


def test_a_stick_that_is_put_in_when_asked_for_gets_its_copy(
    window, riverside, tmp_path: Path, stick: Path
) -> None:
    riverside.file.copies.choose_second_place(stick)
    pocket = stick.rename(tmp_path / "in a pocket")
    QTimer.singleShot(600, lambda: pocket.rename(stick))

    with Closer().waiting() as closer:
        closer._answers = [ENTER] * 1000
        assert window.close()

    assert closer.read[0] == AWAY
    assert closer.read[-1] == SAFE
    assert len(_names(riverside, stick / "riverside copies")) == 1


def test_a_stick_is_not_asked_for_again_while_its_copy_is_of_today(
    window, riverside, tmp_path: Path, stick: Path
) -> None:
    copies = riverside.file.copies
    copies.choose_second_place(stick)
    copies.note(copies.begin_second().run())
    riverside.clock.forward(hours=3)
    riverside.file.pledges.start(riverside.pledges["visit"], "Begun again")
    stick.rename(tmp_path / "in a pocket")

    assert _close(window).read == []


def test_where_no_second_place_is_chosen_one_is_offered(
    window, riverside, answers, stick: Path
) -> None:
    window.settings.offers_second_place = True
    answers.paths.append(stick)

    closer = _close(window, ENTER, ENTER)

    assert closer.read == [OFFER, SAFE]
    assert len(_names(riverside, stick / "riverside copies")) == 1


def test_a_second_place_is_offered_once_a_week_at_most(window, riverside) -> None:
    window.settings.offers_second_place = True
    window.settings.second_place_offered = riverside.clock.now.date()
    riverside.clock.forward(days=6)
    assert _close(window).read == []


def test_a_week_later_it_is_offered_again(window, riverside) -> None:
    window.settings.offers_second_place = True
    window.settings.second_place_offered = riverside.clock.now.date()
    riverside.clock.forward(days=7)

    assert _close(window, ESCAPE).read == [OFFER]


def test_nobody_is_asked_again_who_said_so(window) -> None:
    window.settings.offers_second_place = True

    closer = _close(window, "Do not ask again on this computer")

    assert closer.read == [OFFER]
    assert not window.settings.offers_second_place


def test_a_file_on_a_stick_is_offered_a_copy_on_this_computer(
    window, riverside, drives: Drives, answers, tmp_path_factory
) -> None:
    drives.sticks.append(riverside.file.path.parent)
    window.settings.offers_second_place = True
    documents = tmp_path_factory.mktemp("Documents")
    answers.paths.append(documents)

    closer = _close(window, ENTER, ENTER)

    assert closer.read == [OFFER_HERE, SAFE]
    assert len(_names(riverside, documents / "riverside copies")) == 1


def test_the_example_group_is_copied_and_offers_nothing(window, riverside) -> None:
    window.settings.offers_second_place = True
    window.session.desk.is_example = True

    assert _close(window).read == []
    assert len(_names(riverside)) == 1


def test_a_copy_that_fails_is_told_and_the_file_closes(
    window, riverside, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Copying, _progress: object) -> None:
        raise Unavailable("no_room", path="riverside copies")

    monkeypatch.setattr(Copying, "run", full)

    closer = _close(window, ENTER, ESCAPE)

    assert closer.read == [FAILED, FAILED]
    assert "damaged" not in closer.said[0]
    assert window.session is None


def test_a_slow_copy_is_left_out_with_one_key(
    qtbot, window, riverside, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(self: Copying, progress) -> None:
        while True:
            progress.step(1, 100, "copy")

    monkeypatch.setattr(Copying, "run", slow)
    QTimer.singleShot(900, window.program.closing.skip)

    closer = _close(window)

    assert closer.under_way == ["Making a copy before closing …"]
    assert _names(riverside) == []
    assert window.session is None


def test_closing_once_more_ends_the_waiting(
    window, riverside, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(self: Copying, progress) -> None:
        while True:
            progress.step(1, 100, "copy")

    monkeypatch.setattr(Copying, "run", slow)
    QTimer.singleShot(600, window.program.may_close)

    _close(window)

    assert window.session is None


def test_when_the_session_ends_nothing_is_asked_or_begun(window, riverside, stick: Path) -> None:
    riverside.file.copies.choose_second_place(stick)
    window.settings.offers_second_place = True
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    window.program.closing._session_ends()

    closer = _close(window)

    assert (closer.read, _names(riverside)) == ([], [])


def test_a_file_open_to_read_closes_without_a_word(start_window, riverside, drives: Drives) -> None:
    from coprod_desktop.services.group_file import GroupFile

    riverside.file.close()
    window = start_window()
    window.settings.offers_second_place = True
    window.enter(GroupFile.open(riverside.file.path, read_only=True, clock=riverside.clock))

    assert _close(window).read == []
    assert _names(riverside) == []


def test_another_file_on_the_same_stick_keeps_the_stick(
    window, riverside, drives: Drives, tmp_path: Path
) -> None:
    from coprod_desktop.services.group_file import GroupFile

    drives.sticks.append(tmp_path)
    other = GroupFile.create(tmp_path / "other.coprod", clock=riverside.clock)

    with Closer(ENTER).waiting() as closer:
        window.enter(other)

    assert closer.read == []
    assert window.session.desk.file is other


def test_a_file_that_is_gone_is_not_called_saved(window, riverside) -> None:
    riverside.file.path.unlink()

    closer = _close(window, ESCAPE)

    assert closer.read in ([], [FAILED])
    assert window.session is None


def test_a_locked_file_closes_without_a_word(qtbot, window, riverside) -> None:
    window.settings.offers_second_place = True
    riverside.file.security.set("seven boats", "seven boats")
    window.session.desk.protection_changed.emit()
    window.program.lock()
    qtbot.waitUntil(lambda: window.session.locked)

    assert _close(window).read == []
    assert _names(riverside) == []


def test_a_file_with_a_password_gets_a_copy_with_the_same(window, riverside) -> None:
    riverside.file.security.set("seven boats", "seven boats")

    _close(window)

    (copy,) = in_folder(riverside.file.path.with_name("riverside copies"), riverside.file.path)
    assert b"Riverside" not in copy.path.read_bytes()


def test_a_file_going_back_to_a_copy_is_not_closed_halfway(
    qtbot, window, riverside, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[str] = []

    def going(progress: Progress) -> None:
        try:
            while True:
                progress.step(1, 100, "restore")
        finally:
            ended.append("stopped")

    closes = riverside.file.close

    def close() -> None:
        ended.append("closed")
        closes()

    monkeypatch.setattr(riverside.file, "close", close)
    desk = window.session.desk
    desk.rest(True)
    desk.tasks.start(going)

    _close(window)

    assert ended == ["stopped", "closed"]
