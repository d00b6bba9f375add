"""Shows the sheet for the envelope, and sends it to a printer; it never becomes a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words

if TYPE_CHECKING:
    from coprod_desktop.services.security import Security


class EmergencySheetScreen(Protocol):
    """What the dialog shows."""

    def show_state(self, words: str) -> None:
        """Say in place of the page what is under way."""

    def show_page(self, pdf: bytes) -> None:
        """Show the page."""

    def say_problem(self, text: str) -> None:
        """Say why there is no page, or why it was not printed."""

    def page_count(self) -> int:
        """How many pages are shown."""

    def close_editor(self) -> None:
        """Close, since it is on its way to the printer."""


class Work(Protocol):
    """Does work beside the window that touches nothing of the file."""

    def __call__(
        self,
        work: Callable[[Progress], Any],
        *,
        done: Callable[[Any], None],
        failed: Callable[[Unavailable | None], None],
    ) -> None:
        """Begin; one of the two is called at the end, `failed` with nothing for a defect."""


class Printing(Protocol):
    """The printers of this computer."""

    def has_printer(self) -> bool:
        """Whether one is set up."""

    def ask_printer(
        self, title: str, pages: int, pdf: bytes
    ) -> Callable[[Progress], object] | None:
        """Ask for printer and copies; answer with the work of printing."""


class EmergencySheetPresenter:
    """`load` loads what draws, in the worker, before the sheet is gathered."""

    def __init__(
        self,
        screen: EmergencySheetScreen,
        security: Security,
        words: Words,
        *,
        load: Callable[[Progress], None],
        start: Work,
        printing: Printing,
        tell: Callable[[str], None],
    ) -> None:
        self._screen = screen
        self._security = security
        self._words = words
        self._load = load
        self._start = start
        self._printing = printing
        self._tell = tell
        self._title = ""
        self._pdf = b""

    def begin(self) -> None:
        """Draw the sheet and show it."""
        self._screen.show_state(self._words.say("print_room.drawing"))
        self._start(self._load, done=self._gather, failed=self._not_drawn)

    def print_out(self) -> None:
        """Send it to the printer that the person chooses."""
        if not self._pdf:
            return
        if not self._printing.has_printer():
            self._screen.say_problem(self._words.say("emergency_sheet.no_printer"))
            return
        work = self._printing.ask_printer(self._title, self._screen.page_count(), self._pdf)
        if work is not None:
            self._start(work, done=self._printed, failed=self._not_printed)

    def _gather(self, _nothing: object) -> None:
        try:
            sheet = self._security.emergency_sheet()
        except Refused as refused:
            self._screen.say_problem(self._words.refusal(refused))
            return
        self._title = sheet.title
        self._start(
            partial(sheet.draw, PaperSize.STANDARD), done=self._drawn, failed=self._not_drawn
        )

    def _drawn(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._screen.show_page(pdf)

    def _not_drawn(self, _problem: Unavailable | None) -> None:
        self._screen.say_problem(self._words.say("print_room.failed"))

    def _printed(self, _nothing: object) -> None:
        self._screen.close_editor()
        self._tell(self._words.say("print_room.sent"))

    def _not_printed(self, problem: Unavailable | None) -> None:
        if problem is not None:
            self._screen.say_problem(self._words.unavailability(problem))
