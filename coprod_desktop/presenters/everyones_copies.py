"""Makes a paper for everybody: so many copies of each size, saved or printed in one go."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Protocol

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.print_room import ForEveryone, Hearing, Workers

Wanted = Mapping[PaperSize, int]


class EveryonesCopiesScreen(Protocol):
    """What the dialog shows."""

    def show_wanted(self, wanted: Wanted) -> None: ...

    def show_under_way(self, words: str) -> None: ...

    def say(self, words: str) -> None: ...

    def clear_problem(self) -> None: ...

    def reject(self) -> None: ...


class Ways(Protocol):
    """What leads out of the dialog."""

    def ask_folder(self) -> Path | None:
        """Ask where to put the papers."""

    def has_printer(self) -> bool:
        """Whether a printer is set up."""

    def ask_printer(self, title: str) -> Callable[[bytes, int, Progress], None] | None:
        """Ask for a printer; answer with how to send it a PDF so many times."""

    def tell(self, words: str) -> None:
        """Say that something went well."""


class EveryonesCopiesPresenter:
    """One paper for the members of a group."""

    def __init__(
        self,
        screen: EveryonesCopiesScreen,
        chosen: ForEveryone,
        *,
        workers: Workers,
        ways: Ways,
        write: Callable[[Path, bytes], None],
        words: Words,
    ) -> None:
        self._screen = screen
        self._chosen = chosen
        self._workers = workers
        self._ways = ways
        self._write = write
        self._words = words

    def show(self, wanted: Wanted) -> None:
        """Begin with what the register says."""
        self._screen.show_wanted(wanted)

    def save(self, wanted: Wanted) -> None:
        """Write one PDF of each size that somebody needs to a folder."""
        if self._nothing(wanted):
            return
        folder = self._ways.ask_folder()
        if folder is None:
            return
        work = partial(self._save_each, dict(wanted), folder)
        self._start(work, self._words.say("everyones_copies.saved", folder=folder.name))

    def print_out(self, wanted: Wanted) -> None:
        """Send so many copies of each size to a printer."""
        if self._nothing(wanted):
            return
        if not self._ways.has_printer():
            self._screen.say(self._words.say("print_room.no_printer"))
            return
        send = self._ways.ask_printer(self._chosen.paper.title)
        if send is not None:
            work = partial(self._print_each, dict(wanted), send)
            self._start(work, self._words.say("print_room.sent"))

    def file_name(self, size: PaperSize, count: int) -> str:
        """'Minutes Riverside PPG 2026-09-14, large print, 2 copies.pdf'."""
        stem = Path(self._chosen.paper.file_name).stem
        name = self._words.say(f"everyones_copies.{size}")
        copies = self._words.say("everyones_copies.copies", count=count)
        return f"{stem}, {name}, {copies}.pdf"

    def _nothing(self, wanted: Wanted) -> bool:
        self._screen.clear_problem()
        if not wanted:
            self._screen.say(self._words.say("everyones_copies.nothing"))
        return not wanted

    def _save_each(self, wanted: Wanted, folder: Path, progress: Progress) -> None:
        for size, count in wanted.items():
            pdf = self._chosen.paper.draw(size, progress, grey=self._chosen.grey)
            self._write(folder / self.file_name(size, count), pdf)

    def _print_each(
        self, wanted: Wanted, send: Callable[[bytes, int, Progress], None], progress: Progress
    ) -> None:
        for size, count in wanted.items():
            pdf = self._chosen.paper.draw(size, progress, grey=self._chosen.grey)
            send(pdf, count, progress)

    def _start(self, work: Callable[[Progress], object], said: str) -> None:
        self._screen.show_under_way(self._words.say("everyones_copies.under_way"))
        self._workers.start(
            work,
            Hearing(
                done=lambda _: self._was_done(said), failed=self._failed, stopped=self._stopped
            ),
        )

    def _was_done(self, said: str) -> None:
        self._screen.show_under_way("")
        self._ways.tell(said)
        self._screen.reject()

    def _failed(self, problem: Unavailable | None) -> None:
        self._screen.show_under_way("")
        if problem is not None:
            self._screen.say(self._words.unavailability(problem))

    def _stopped(self) -> None:
        self._screen.show_under_way("")
