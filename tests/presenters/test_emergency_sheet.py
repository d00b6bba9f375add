"""Showing and printing the sheet for the envelope."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.emergency_sheet import EmergencySheetPresenter
from coprod_desktop.services.papers import load
from tests.presenters.shown import Shown
from tests.presenters.test_password_card import at_once


class Printer:
    """One printer, or none; it keeps what it was given."""

    def __init__(self) -> None:
        self.there = True
        self.given: list[tuple[str, bytes]] = []
        self.broken = False

    def has_printer(self) -> bool:
        return self.there

    def ask_printer(self, title: str, _pages: int, pdf: bytes):
        def work(_progress: object) -> None:
            if self.broken:
                raise Unavailable("printer_failed")
            self.given.append((title, pdf))

        return work


@pytest.fixture
def sheet(riverside) -> SimpleNamespace:
    """The sheet of a protected file, drawn and shown."""
    riverside.file.security.set("seven boats", "seven boats")
    it = SimpleNamespace(screen=Shown(), printer=Printer(), told=[])
    it.presenter = EmergencySheetPresenter(
        it.screen,
        riverside.file.security,
        riverside.file.words,
        load=load,
        start=at_once,
        printing=it.printer,
        tell=it.told.append,
    )
    it.presenter.begin()
    return it


def test_it_is_shown(sheet) -> None:
    assert sheet.screen.told["show_page"].startswith(b"%PDF")


def test_it_goes_to_the_printer_and_becomes_no_file(sheet, tmp_path: Path) -> None:
    before = sorted(tmp_path.rglob("*"))

    sheet.presenter.print_out()

    assert sheet.printer.given == [
        ("The password of our group file", sheet.screen.told["show_page"])
    ]
    assert sheet.told == ["The paper is on its way to the printer."]
    assert sorted(tmp_path.rglob("*")) == before


def test_without_a_printer_it_says_what_to_do(sheet) -> None:
    sheet.printer.there = False

    sheet.presenter.print_out()

    assert sheet.screen.told["say_problem"].startswith("No printer is set up")


def test_a_printer_that_fails_is_said_and_the_sheet_stays(sheet) -> None:
    sheet.printer.broken = True

    sheet.presenter.print_out()

    assert "close_editor" not in sheet.screen.told
    assert sheet.screen.told["say_problem"]
