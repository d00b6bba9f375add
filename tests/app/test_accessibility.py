"""Walks every window, room and dialog there is, and looks for what would shut somebody out."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from shutil import copy

import pytest

from coprod_desktop.app.main_window import MainWindow
from coprod_desktop.services.example import write_example
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.widgets.theme import LIGHT
from tests.screens import audit, walk


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example group, written once."""
    path = tmp_path_factory.mktemp("example") / "Example group.coprod"
    write_example(path)
    return path


@pytest.fixture
def window(empty_window: MainWindow, example: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """The window with the example group at Home, and something to say."""
    path = Path(copy(example, tmp_path))
    empty_window.enter(GroupFile.open(path))
    messages = empty_window.program.messages
    messages.warn("The disk is full. The last change was not saved. Make room.", "trouble")
    messages.tell("Undone: Make a pledge")
    yield empty_window
    empty_window.set_scale(1.0)


def assert_none(faults: list[str]) -> None:
    assert not faults, "\n" + "\n".join(faults)


def test_every_room_is_walked_through(window: MainWindow) -> None:
    assert window.session is not None
    desk = window.session.desk
    walked = {place.room for place in walk.places(desk.file, desk.group_id)}

    assert {room.removesuffix("_page") for room in walk.rooms()} == walked


def test_every_control_has_a_name_and_a_role(window: MainWindow) -> None:
    assert_none(walk.look_round(window, audit.controls_without_name_or_role))


def test_the_tab_key_reaches_everything_and_is_never_trapped(window: MainWindow) -> None:
    assert_none(walk.look_round(window, audit.traps))


def test_whatever_has_the_focus_shows_it(window: MainWindow) -> None:
    assert_none(walk.look_round(window, audit.invisible_focus))


def test_all_words_stand_out_from_their_ground(window: MainWindow) -> None:
    assert_none(walk.look_round(window, audit.faint_text))


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1366, 768, 1.0), (1024, 600, 1.0), (1024, 600, 2.0)]
)
def test_nothing_is_cut_off(window: MainWindow, width: int, height: int, scale: float) -> None:
    window.set_scale(scale)
    window.resize(width, height)

    assert_none(walk.look_round(window, audit.cut_off))


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        *product(("text", "quiet", "late", "soon", "todo", "good", "primary"), ("paper", "card")),
        *product(("text", "quiet"), ("here_wash", "decision_wash", "action_wash", "pledge_wash")),
        *product(("side_text", "side_quiet"), ("side",)),
        ("on_primary", "primary"),
        ("on_primary", "primary_hover"),
        ("on_side_selected", "side_selected"),
        ("on_badge", "badge"),
        ("button_text", "button_hover"),
    ],
)
def test_the_theme_pairs_colours_that_can_be_read(ink: str, ground: str) -> None:
    assert audit.ratio(getattr(LIGHT, ink), getattr(LIGHT, ground)) >= audit.ENOUGH
