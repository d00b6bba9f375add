"""The power goes two seconds after somebody typed; the program gives the words back."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coprod_desktop.services.group_file import GroupFile
from tests.durability.programs import started
from tests.journeys.typing_until_killed import type_until_killed
from tests.screens import seen
from tests.screens.keyboard import Keyboard
from tests.screens.pledges import EditorScreen

AFTER_TYPING = 2  # seconds from the last key until the power goes
SAVED = "Waiting times shown on the board by 9 am"
TYPED = SAVED + ", each day"


class Morning:
    """The same file, opened again on the same computer."""

    def __init__(self, qtbot, window, path: Path) -> None:
        self.qtbot = qtbot
        self.window = window
        self.keys = Keyboard(qtbot, window)
        window.begin(path)
        qtbot.waitUntil(lambda: window.session is not None, timeout=20_000)
        self.file: GroupFile = window.session.desk.file

    def dialog(self):
        """The dialog that offers what was typed."""
        return seen.open_dialog(self.qtbot, "TypedBefore")

    def texts(self) -> list[str]:
        """All it says, without the marks that show where the texts differ."""
        marks = ("<b>", "</b>", "<u>", "</u>")
        texts = seen.texts(self.dialog())
        for mark in marks:
            texts = [text.replace(mark, "") for text in texts]
        return texts

    def decide(self, words: str) -> None:
        """Press a button of the dialog by keyboard."""
        seen.press(self.qtbot, self.dialog(), words)

    def pledge(self) -> str:
        """The words of the pledge in the record."""
        return self.file.pledges.line(1).pledge.text

    def pledges(self) -> list[str]:
        """The words of all pledges."""
        group = self.file.groups.all()[0].id
        return [line.pledge.text for line in self.file.pledges.listed(group)]

    def drafts(self) -> list[str]:
        """The words still kept aside."""
        return [one.draft.text for one in self.file.drafts.found()]


Crash = Callable[[dict[str, str]], Morning]


@pytest.fixture
def after_a_crash(qtbot, riverside, start_window, home_folder, tmp_path) -> Iterator[Crash]:
    path = riverside.file.path
    riverside.file.close()

    def crash(typed: dict[str, str]) -> Morning:
        with started(type_until_killed, path, tmp_path, typed) as program:
            assert program.hear() == "typed"
            assert program.hear(AFTER_TYPING) is None
            program.kill()
        return Morning(qtbot, start_window(), path)

    yield crash
    seen.close_dialogs()


def test_both_texts_are_shown_and_none_is_chosen(after_a_crash: Crash) -> None:
    morning = after_a_crash({"text": ", each day"})

    assert TYPED in morning.texts()
    assert SAVED in morning.texts()
    assert morning.pledge() == SAVED
    assert seen.buttons(morning.dialog()) == [
        "Use what I typed",
        "Keep what is saved",
        "Decide later",
    ]


def test_what_was_typed_is_used_as_one_step_that_can_be_undone(qtbot, after_a_crash) -> None:
    morning = after_a_crash({"text": ", each day"})

    morning.decide("Use what I typed")
    seen.no_dialog(qtbot)

    assert (morning.pledge(), morning.drafts()) == (TYPED, [])
    morning.window.session.undo()
    assert morning.pledge() == SAVED


def test_what_is_saved_is_kept(qtbot, after_a_crash) -> None:
    morning = after_a_crash({"text": ", each day"})

    morning.decide("Keep what is saved")
    seen.no_dialog(qtbot)

    assert (morning.pledge(), morning.drafts()) == (SAVED, [])


def test_nothing_is_lost_by_deciding_later(qtbot, after_a_crash) -> None:
    morning = after_a_crash({"text": ", each day"})

    morning.decide("Decide later")
    seen.no_dialog(qtbot)

    assert (morning.pledge(), morning.drafts()) == (SAVED, [TYPED])
    morning.window.session.desk.typing_keeper.show()
    assert TYPED in morning.texts()


def test_a_new_thing_is_one_card_and_its_form_opens_with_all_words(qtbot, after_a_crash) -> None:
    morning = after_a_crash({"new": "", "text": "Bring chairs", "to_whom": "Everybody"})
    assert {"Bring chairs", "Everybody"} <= set(morning.texts())
    assert seen.buttons(morning.dialog()).count("Open the form with it") == 1

    morning.decide("Open the form with it")
    editor = EditorScreen(qtbot, "PledgeEditor")

    assert (editor.value("text"), editor.value("to_whom")) == ("Bring chairs", "Everybody")
    editor.type("promiser", "Reception team")
    editor.enter()
    seen.no_dialog(qtbot)
    assert "Bring chairs" in morning.pledges()
    assert morning.drafts() == []


def test_a_new_thing_is_thrown_away(qtbot, after_a_crash) -> None:
    morning = after_a_crash({"new": "", "text": "Bring chairs"})
    before = morning.pledges()

    morning.decide("Throw it away")
    seen.no_dialog(qtbot)

    assert (morning.pledges(), morning.drafts()) == (before, [])


def test_after_the_first_card_comes_the_next(qtbot, after_a_crash) -> None:
    morning = after_a_crash({"text": ", each day", "to_whom": "Everybody"})

    morning.decide("Keep what is saved")
    assert seen.buttons(morning.dialog()).count("Use what I typed") == 1
    assert morning.dialog().focusWidget().text() == "Use what I typed"
    morning.decide("Use what I typed")
    seen.no_dialog(qtbot)

    assert morning.drafts() == []
