"""A walk through the whole program by somebody at the window, from the first start to closing.

Started by test_no_network.py, where every word to a network would end it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random
from time import monotonic, sleep

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from coprod_desktop import assets
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.presenters.places import Place
from coprod_desktop.services.example import write_example
from coprod_desktop.services.group_file import GroupFile
from coprod_desktop.widgets.page_preview import PagePreview
from tests.durability.typist import Evening
from tests.screens import seen, walk

PATIENCE = 30


def tour(folder: Path, password: str | None) -> None:
    """Open a file, see every room and dialog, print, copy, lock, and close; tells what was done."""
    path = folder / "example.coprod"
    write_example(path)
    if password is not None:
        file = GroupFile.open(path)
        file.security.set(password, password)
        file.close()
    evening = Evening(path, password, Random(1), folder)  # noqa: S311 (guards nothing)
    evening.open_file()
    _type(evening)
    _see_a_paper(evening)
    _make_copies(evening, folder)
    if password is not None:
        _lock_and_unlock(evening, password)
    _see_all(evening)
    evening.window.close()
    _tell("closed")


def _type(evening: Evening) -> None:
    for _ in range(6):
        _tell(evening.shown(evening.do_something()).verb)


def _see_a_paper(evening: Evening) -> None:
    file, group = evening.session.desk.file, evening.session.desk.group_id
    meeting = file.meetings.listed(group)[-1].meeting
    evening.session.navigator.go(Place("print", meeting.id, "minutes"))
    end = monotonic() + PATIENCE
    while not seen.part(evening.window, PagePreview).page_count():
        assert monotonic() < end, "no paper is shown"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        sleep(0.01)
    paper = file.papers.prepare("minutes", meeting.uid).draw(PaperSize.LARGE)
    _tell(f"paper of {len(paper)} bytes")


def _make_copies(evening: Evening, folder: Path) -> None:
    copies = evening.session.desk.file.copies
    (folder / "stick").mkdir()
    copies.choose_second_place(folder / "stick")
    copies.take()
    copies.note(copies.begin_second().run())
    _tell("copied")


def _lock_and_unlock(evening: Evening, password: str) -> None:
    evening.session.lock()
    evening.session.unlock(password)
    _tell("locked and unlocked")


def _see_all(evening: Evening) -> None:
    """Every help page, every room and dialog, and the first screen."""
    for page in sorted((assets.folder("help") / "en").glob("*.md")):
        evening.session.navigator.go(Place("help", part=page.stem))
        _tell(f"help {page.stem}")
    walk.look_round(evening.window, lambda screen: seen.texts(screen) and [])
    _tell("all rooms and dialogs")


def _tell(done: str) -> None:
    sys.stdout.write(f"{done}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    tour(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else None)
