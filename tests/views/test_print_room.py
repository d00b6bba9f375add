"""The Print room by keys, as a person sees it; papers are really drawn."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter

from coprod_desktop.app import print_room
from coprod_desktop.app.room import Room
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.presenters.places import Place
from coprod_desktop.views.printing import Printers, new_printer
from coprod_desktop.widgets.theme import LIGHT, apply_theme
from tests.screens import audit
from tests.screens.pledges import EditorScreen
from tests.screens.print_room import PrintScreen

MINUTES = "Monday 14 September 2026"
LADDER = "Where our work stands"


class OnePrinter(Printers):
    """A printer that writes to a file, or none; nobody is asked."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.there = True

    def any(self) -> bool:
        return self.there

    def ask(self, title: str, pages: int, *, to_file: bool = True) -> QPrinter | None:
        printer = new_printer(title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        return printer


@pytest.fixture
def printers(tmp_path: Path) -> OnePrinter:
    return OnePrinter(tmp_path / "printed.pdf")


@pytest.fixture
def room(qtbot, desk, printers) -> Room:
    room = print_room.build(desk, printers)
    desk.committed.connect(room.refresh)
    qtbot.addWidget(room.widget)
    room.widget.resize(1150, 720)
    room.show(Place("print"))
    room.widget.show()
    qtbot.waitExposed(room.widget)
    return room


@pytest.fixture
def screen(qtbot, room) -> PrintScreen:
    screen = PrintScreen(qtbot, room.widget)
    screen.wait_for_paper(MINUTES)
    return screen


def test_the_last_minutes_are_shown_as_they_will_be_printed(screen) -> None:
    assert screen.page().startswith("Page 1 of ")
    assert "Amina Yusuf" in screen.page_text(0)
    assert screen.things() == ["30 November 2026, planned", "14 September 2026, draft"]


def test_another_paper_is_chosen_by_typing(screen) -> None:
    screen.choose_paper("Initiative")
    screen.choose_thing("New")
    screen.wait_for_paper("New phone menu")

    assert screen.things() == ["Carers' corner", "New phone menu", "Walking group"]


def test_where_there_is_one_thing_it_is_no_question(screen) -> None:
    screen.choose_paper("Ladder")
    screen.wait_for_paper(LADDER)

    assert screen.things() == []
    assert "The public: names as initials" not in screen.buttons()


def test_bigger_print_is_shown(qtbot, screen) -> None:
    before = screen.picture.page_count()
    screen.press("Giant print, 24 point")

    qtbot.waitUntil(lambda: screen.picture.page_count() > before)


def test_the_public_copy_is_shown(qtbot, screen) -> None:
    screen.press("The public: names as initials")

    def drawn_anew() -> None:  # in between there is no page at all
        assert "Amina Yusuf" not in screen.page_text(0)
        assert "AY" in screen.page_text(0)

    qtbot.waitUntil(drawn_anew)


def test_pages_are_turned_by_buttons_and_by_keys(qtbot, screen) -> None:
    screen.press("Giant print, 24 point")
    qtbot.waitUntil(lambda: screen.picture.page_count() > 3)
    assert not screen.can_press("Page before")

    screen.press("Next page")
    assert screen.page().startswith("Page 2 of ")
    screen.key(Qt.Key.Key_End)
    assert screen.page() == f"Page {screen.picture.page_count()} of {screen.picture.page_count()}"
    assert not screen.can_press("Next page")


def test_the_words_of_a_page_can_be_read_instead_of_its_picture(screen) -> None:
    screen.press("Text of this page")
    assert MINUTES in screen.read_text()

    screen.press("Next page")
    assert screen.read_text() == screen.page_text(1)
    screen.press("As printed")
    assert screen.read_text() == ""


def test_a_saved_paper_is_byte_for_byte_what_was_drawn(
    qtbot, screen, answers, riverside, tmp_path
) -> None:
    path = tmp_path / "Minutes.pdf"
    answers.paths = [path]
    screen.press("Save…")
    qtbot.waitUntil(lambda: "Open it" in screen.buttons())

    paper = riverside.file.papers.prepare("minutes", _september(riverside))
    assert path.read_bytes() == paper.draw(PaperSize.STANDARD)
    assert f"Saved as “Minutes.pdf” in the folder “{tmp_path.name}”." in screen.texts()


def test_a_name_without_an_ending_gets_one(qtbot, screen, answers, tmp_path) -> None:
    answers.paths = [tmp_path / "Minutes 14.9"]
    screen.press("Save…")

    qtbot.waitUntil((tmp_path / "Minutes 14.9.pdf").exists)


def test_a_paper_that_would_get_lost_that_way_is_asked_about(screen, answers, tmp_path) -> None:
    there = tmp_path / "Minutes 14.9.pdf"
    there.write_bytes(b"%PDF-1.4 of last year")
    answers.paths, answers.yes = [tmp_path / "Minutes 14.9"], [False]
    screen.press("Save…")

    assert there.read_bytes() == b"%PDF-1.4 of last year"


def test_a_file_that_is_no_paper_stays_and_another_name_is_chosen(
    qtbot, screen, answers, riverside, tmp_path
) -> None:
    taken = tmp_path / "Minutes.pdf"
    taken.write_text("Dear all")
    answers.paths, answers.yes = [taken, tmp_path / "other.pdf"], [True]
    screen.press("Save…")
    qtbot.waitUntil((tmp_path / "other.pdf").exists)

    assert taken.read_text() == "Dear all"
    assert "Choose another name." in answers.asked[1]


def test_what_cannot_be_printed_is_said_in_place_of_the_paper(screen, riverside) -> None:
    riverside.file.meetings.write_notes(riverside.items["corner"], "שלום")

    said = next(text for text in screen.texts() if "cannot be printed" in text)
    assert "Hebrew writing" in said
    assert screen.picture.page_count() == 0
    assert not screen.can_press("Save…")
    assert not screen.can_press("Print…")


def test_once_that_is_mended_the_paper_is_shown_again(qtbot, screen, riverside) -> None:
    riverside.file.meetings.write_notes(riverside.items["corner"], "שלום")
    riverside.file.meetings.write_notes(riverside.items["corner"], "Peace")

    screen.wait_for_paper(MINUTES)
    assert screen.can_press("Save…")
    assert not [text for text in screen.texts() if "cannot be printed" in text]


def test_the_paper_goes_to_the_printer(qtbot, screen, desk, printers) -> None:
    screen.press("Print…")

    qtbot.waitUntil(lambda: desk.messages.told() == "The paper is on its way to the printer.")
    assert printers.file.read_bytes().startswith(b"%PDF")


def test_without_a_printer_it_is_said_that_saving_works(screen, desk, printers) -> None:
    printers.there = False
    screen.press("Print…")

    assert "Save the paper as a PDF instead" in desk.messages.warned()


def test_drawing_that_takes_long_is_said_and_can_be_stopped(
    qtbot, room, desk, monkeypatch, riverside
) -> None:
    screen = PrintScreen(qtbot, room.widget)
    screen.wait_for_paper(MINUTES)
    begun = _draws_until_stopped(monkeypatch)
    screen.press("Large print, 18 point")
    qtbot.waitUntil(lambda: "Drawing the paper…" in screen.texts())
    assert not screen.can_press("Save…")

    screen.press("Stop")
    qtbot.waitUntil(lambda: "Draw it again" in screen.buttons())
    assert begun
    monkeypatch.undo()
    screen.press("Draw it again")
    screen.wait_for_paper(MINUTES)


def test_a_defect_while_drawing_is_told_and_the_room_goes_on(
    qtbot, screen, desk, monkeypatch
) -> None:
    def fail(*_given: object, **_named: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("coprod_desktop.services.papers.PreparedPaper.draw", fail)
    with qtbot.waitSignal(desk.tasks.failed) as told:
        screen.press("Large print, 18 point")

    assert isinstance(told.args[0], ZeroDivisionError)
    assert "This paper could not be drawn. Nothing is lost." in screen.texts()


def test_a_room_taken_down_while_it_draws_hears_no_more(qtbot, desk, printers) -> None:
    room = print_room.build(desk, printers)
    room.show(Place("print"))
    room.widget.deleteLater()

    qtbot.waitUntil(lambda: not desk.tasks.busy)


@pytest.mark.parametrize("way", ["As printed", "Text of this page"])
def test_everything_is_reached_and_named(screen, way) -> None:
    screen.press(way)
    for look in (
        audit.controls_without_name_or_role,
        audit.traps,
        audit.invisible_focus,
        audit.faint_text,
        audit.cut_off,
    ):
        assert look(screen.view) == []


def test_nothing_is_cut_off_in_a_small_window_with_big_text(qapp, screen) -> None:
    apply_theme(qapp, LIGHT, 2.0)
    screen.view.resize(1005, 519)
    for _ in range(3):
        qapp.processEvents()

    assert audit.cut_off(screen.view) == []
    assert screen.picture.width() > 850


def _september(riverside) -> str:
    return str(riverside.file.meetings.get(riverside.meetings["september"]).uid)


def _draws_until_stopped(monkeypatch) -> list[str]:
    """Let drawing go on for as long as nobody stops it."""
    begun: list[str] = []

    def draw(paper, _size, progress, **_more) -> bytes:
        begun.append(paper.title)
        while True:
            progress.step(0, 1, paper.title)

    monkeypatch.setattr("coprod_desktop.services.papers.PreparedPaper.draw", draw)
    return begun


def test_black_and_white_is_seen_and_saved_as_it_is_seen(
    qtbot, screen, answers, tmp_path: Path
) -> None:
    screen.wait_for_paper(MINUTES)
    screen.press("Black and white")
    path = tmp_path / "grey.pdf"
    answers.paths = [path]

    screen.press("Save…")

    qtbot.waitUntil(path.exists, timeout=20_000)
    assert b" rg" not in path.read_bytes()


def test_a_paper_is_saved_as_a_web_page_or_text_by_its_ending(
    qtbot, screen, answers, tmp_path: Path
) -> None:
    screen.wait_for_paper(MINUTES)
    for name, begins in (("m.html", b"<!DOCTYPE html>"), ("m.txt", b"\xef\xbb\xbf")):
        answers.paths = [tmp_path / name]
        screen.press("Save…")
        qtbot.waitUntil((tmp_path / name).exists, timeout=20_000)
        qtbot.waitUntil(lambda: screen.can_press("Save…"), timeout=20_000)

        assert (tmp_path / name).read_bytes().startswith(begins)


def test_pages_come_closer_by_keys_and_by_buttons(screen) -> None:
    screen.wait_for_paper(MINUTES)

    screen.press("Closer")
    assert screen.can_press("Farther")
    screen.key(Qt.Key.Key_Minus)
    screen.press("Closer")
    screen.press("Closer")
    screen.press("Closer")

    assert not screen.can_press("Closer")
    assert not screen.picture.may_zoom(1)


def test_copies_for_everybody_begin_with_what_the_register_says(qtbot, screen, riverside) -> None:
    screen.wait_for_paper(MINUTES)

    screen.press("Copies for everybody, each in the size they read")

    dialog = EditorScreen(qtbot, "EveryonesCopies")
    assert dialog.value("standard") == "8"
    dialog.escape()
