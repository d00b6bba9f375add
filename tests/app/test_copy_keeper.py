"""Copies make themselves beside the work, stand still when they must, and say it once."""

from pathlib import Path

import pytest

from coprod_desktop.app.copy_keeper import CopyKeeper
from coprod_desktop.app.desk import Desk
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.services.copies import Copying
from coprod_desktop.services.group_file import GroupFile


@pytest.fixture
def keeper(desk: Desk) -> CopyKeeper:
    return desk.copy_keeper


def _done(qtbot, keeper: CopyKeeper) -> None:
    qtbot.waitUntil(lambda: keeper.under_way is None)


def _copies(desk) -> list[str]:
    return [copy.path.name for copy in desk.file.copies.all()]


def test_a_copy_that_is_due_makes_itself_and_is_remembered(qtbot, desk, keeper) -> None:
    keeper.look()
    _done(qtbot, keeper)

    assert _copies(desk) == ["riverside 2026-11-24 at 14.02.coprod"]
    assert keeper.said[0] == "Last copy: today, 2.02 pm"
    assert not desk.file.copies.due(closing=True)


def test_no_copy_is_made_where_nothing_changed(qtbot, desk, keeper) -> None:
    desk.file.copies.take()
    desk.clock.forward(hours=5)

    keeper.look()

    assert keeper.under_way is None


def test_it_looks_by_itself_once_it_has_begun(qtbot, desk, keeper) -> None:
    keeper._timer.setInterval(1)
    keeper.begin()
    qtbot.waitUntil(lambda: bool(_copies(desk)))
    _done(qtbot, keeper)

    assert keeper._timer.interval() == 180_000


def test_nothing_is_copied_while_the_desk_rests(desk, keeper) -> None:
    desk.rest(True)

    keeper.look()

    assert keeper.under_way is None
    assert keeper.start(desk.file.copies.begin()) is None


def test_a_copy_under_way_is_given_up_when_the_desk_rests(
    qtbot, desk, keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(_self: Copying, progress: Progress) -> None:
        while True:
            progress.step(1, 100, "copy")

    monkeypatch.setattr(Copying, "run", endless)
    keeper.look()
    desk.rest(True)
    _done(qtbot, keeper)
    desk.rest(False)

    assert _copies(desk) == []
    assert desk.file.copies.due()


def test_nothing_is_copied_once_it_is_stopped(desk, keeper) -> None:
    keeper.stop()

    keeper.look()

    assert keeper.under_way is None


def test_a_copy_that_cannot_be_made_is_told_once_and_tried_again(
    qtbot, desk, keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Copying, _progress: object) -> None:
        raise Unavailable("no_room", path="riverside copies")

    with monkeypatch.context() as patched:
        patched.setattr(Copying, "run", full)
        keeper.look()
        _done(qtbot, keeper)
        first = desk.messages.warned()
        desk.messages.clear()
        keeper.look()
        _done(qtbot, keeper)

    assert "No copy was made just now" in first
    assert "damaged" not in first
    assert desk.messages.warned() == ""
    keeper.look()
    _done(qtbot, keeper)
    assert len(_copies(desk)) == 1


def test_older_copies_that_hold_more_are_told(qtbot, desk, keeper, tmp_path: Path) -> None:
    strange = desk.file.copies.folder / "riverside 2026-11-24 at 14.01.coprod"
    strange.parent.mkdir()
    other = GroupFile.create(tmp_path / "other.coprod", clock=desk.clock)
    other.groups.begin("Another group")
    other.backup(strange)
    other.close()

    keeper.start(desk.file.copies.begin())
    _done(qtbot, keeper)
    assert keeper.holding_more == (strange,)
    keeper.let_go(strange)

    assert keeper.holding_more == ()
    assert strange.exists()


def test_the_example_group_is_copied_and_nobody_asks_for_a_stick(qtbot, desk, keeper) -> None:
    desk.is_example = True
    keeper.look()
    _done(qtbot, keeper)

    assert keeper.said == ("Last copy: today, 2.02 pm",)


def test_a_copy_saved_elsewhere_takes_the_place_of_a_file_there(
    qtbot, desk, keeper, tmp_path: Path
) -> None:
    target = tmp_path / "for the library.coprod"
    target.write_text("older")

    keeper.save_to(target)
    _done(qtbot, keeper)

    assert desk.file.copies.look(target).same_file
    assert desk.messages.told() == f"A copy is at {target}. It was opened and checked."


def test_the_open_file_is_never_written_over_by_its_own_copy(desk, keeper) -> None:
    keeper.save_to(desk.file.path)

    assert "Give the copy another name" in desk.messages.warned()
    assert keeper.under_way is None


def test_a_copy_that_cannot_be_saved_says_why_and_nothing_is_called_unsaved(
    qtbot, main_window, tmp_path: Path
) -> None:
    keeper = main_window.session.desk.copy_keeper

    keeper.save_to(tmp_path / "a stick that is gone" / "copy.coprod")
    _done(qtbot, keeper)

    assert "There is no folder" in main_window.program.messages.warned()
    assert main_window.program.frame.bar.saved_words == "✓ Everything is saved"


def test_typing_goes_on_while_a_copy_is_saved(qtbot, main_window, tmp_path: Path, answers) -> None:
    answers.paths.append(tmp_path / "copy.coprod")

    main_window.program.save_copy()

    assert main_window.isEnabled()
    qtbot.waitUntil(lambda: main_window.session.desk.copy_keeper.under_way is None)
    assert "It was opened and checked" in main_window.program.messages.told()


def test_the_saved_line_says_how_old_the_copies_are(qtbot, main_window, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = main_window.session.desk
    desk.file.copies.choose_second_place(stick)
    desk.copy_keeper.look()
    _done(qtbot, desk.copy_keeper)

    shown = main_window.program.frame.bar.saved_under.text().split("\n")

    assert "Last copy: today, 2.02 pm" in shown
    assert "Second place: no copy yet" in shown
