"""A paper for everybody: one PDF a size, or so many copies to a printer."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.everyones_copies import EveryonesCopiesPresenter
from coprod_desktop.presenters.print_room import ForEveryone
from tests.presenters.shown import Shown
from tests.presenters.test_print_room import Bench, Disk


class Ways:
    """Answers what leads out of the dialog."""

    def __init__(self) -> None:
        self.folder: Path | None = Path("out")
        self.printers = 1
        self.sent: list[tuple[bytes, int]] = []
        self.said: list[str] = []

    def ask_folder(self) -> Path | None:
        return self.folder

    def has_printer(self) -> bool:
        return self.printers > 0

    def ask_printer(self, title: str) -> Any:
        self.said.append(title)
        return lambda pdf, count, _progress: self.sent.append((pdf[:5], count))

    def tell(self, words: str) -> None:
        self.said.append(words)


class Dialog:
    """Everybody's copies of the minutes of September."""

    def __init__(self, riverside, *, grey: bool = False) -> None:
        uid = riverside.file.meetings.get(riverside.meetings["september"]).uid
        paper = riverside.file.papers.prepare("minutes", uid)
        self.screen, self.bench, self.ways, self.disk = Shown(), Bench(), Ways(), Disk()
        self.presenter = EveryonesCopiesPresenter(
            self.screen,
            ForEveryone(paper, grey=grey, group_id=riverside.group),
            workers=self.bench,
            ways=self.ways,
            write=self.disk.write,
            words=riverside.file.words,
        )


@pytest.fixture
def dialog(riverside) -> Dialog:
    return Dialog(riverside)


TWO = {PaperSize.STANDARD: 7, PaperSize.GIANT: 1}


def test_one_pdf_of_each_size_is_saved_and_says_how_many_are_needed(dialog: Dialog) -> None:
    dialog.presenter.save(TWO)
    dialog.bench.finish()

    assert [path.name for path in dialog.disk.files] == [
        "Minutes Riverside PPG 2026-09-14, standard print, 7 copies.pdf",
        "Minutes Riverside PPG 2026-09-14, giant print, 1 copy.pdf",
    ]
    assert dialog.ways.said == ["The papers are saved in out."]


def test_the_sizes_are_set_anew_and_not_the_same(dialog: Dialog) -> None:
    dialog.presenter.save(TWO)
    dialog.bench.finish()

    standard, giant = dialog.disk.files.values()
    assert standard != giant


def test_a_printer_gets_each_size_as_often_as_wanted(dialog: Dialog) -> None:
    dialog.presenter.print_out(TWO)
    dialog.bench.finish()

    assert dialog.ways.sent == [(b"%PDF-", 7), (b"%PDF-", 1)]


def test_no_copies_at_all_are_pointed_out(dialog: Dialog) -> None:
    dialog.presenter.print_out({})

    assert dialog.bench.begun == []
    assert dialog.screen.told["say"].startswith("No copies are asked for.")


def test_without_a_printer_that_is_said(dialog: Dialog) -> None:
    dialog.ways.printers = 0

    dialog.presenter.print_out(TWO)

    assert dialog.bench.begun == []
    assert "printer" in dialog.screen.told["say"]


def test_who_thinks_better_of_it_saves_nothing(dialog: Dialog) -> None:
    dialog.ways.folder = None

    dialog.presenter.save(TWO)

    assert dialog.bench.begun == []


def test_a_full_disk_is_told_and_the_dialog_stays(dialog: Dialog) -> None:
    dialog.disk.faults.append(Unavailable("no_room", path=Path("out")))

    dialog.presenter.save(TWO)
    dialog.bench.finish()

    assert dialog.screen.told["say"]
    assert dialog.screen.told["show_under_way"] == ""


def test_the_register_says_how_many_copies_people_need(riverside) -> None:
    person = riverside.file.people.get(riverside.people["Tom O'Hara"])
    riverside.file.people.change(replace(person, paper_size=PaperSize.GIANT))

    needed = riverside.file.papers.sizes_needed(riverside.group)

    assert needed == {
        PaperSize.STANDARD: 7,
        PaperSize.CLEAR: 0,
        PaperSize.LARGE: 0,
        PaperSize.GIANT: 1,
    }
