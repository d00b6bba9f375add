"""What the Print room does: choose a paper, see it as it will be, save it or print it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.progress import Progress
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.rows import Chip

if TYPE_CHECKING:
    from coprod_desktop.domain.sheets import MeetingLine
    from coprod_desktop.services.meetings import Meetings
    from coprod_desktop.services.papers import PaperKind, Papers, PreparedPaper

MINUTES, LADDER = "minutes", "ladder"
FOR_GROUP, FOR_PUBLIC = "full", "public_copy"


class PrintScreen(Protocol):
    """What the room shows."""

    def show_papers(self, papers: tuple[Chip, ...], chosen: str) -> None:
        """Offer the kinds of paper."""

    def show_things(self, label: str, things: tuple[Chip, ...], chosen: str) -> None:
        """Offer what the paper can be printed of; one thing alone is no question."""

    def show_sizes(self, sizes: tuple[Chip, ...], chosen: str) -> None:
        """Offer the sizes of print."""

    def show_colours(self, *, grey: bool) -> None:
        """Say whether the paper is in black and white."""

    def show_copies(self, chosen: str) -> None:
        """Offer the copy FOR_GROUP and the one FOR_PUBLIC; "" where they do not differ."""

    def show_drawing(self, words: str) -> None:
        """Say, when it takes long, that the paper is being drawn, and offer to stop."""

    def show_paper(self, pdf: bytes) -> None:
        """Show the pages."""

    def show_none(self, words: str, *, again: bool) -> None:
        """Show no pages but why there are none; with `again` offer to draw them."""

    def point_out(self, refused: Refused) -> None:
        """Show no pages but why the paper was refused."""

    def show_sending(self, words: str, *, stoppable: bool) -> None:
        """Say, when it takes long, what is being done with the paper; "" says it is done."""

    def show_saved(self, words: str) -> None:
        """Say where the paper was saved, and offer to open it; "" takes that away."""


class Job(Protocol):
    """Work under way."""

    def cancel(self) -> None:
        """Ask the work to stop."""


def _ignore(_page: int, _pages: int) -> None:
    """Nobody looks at how far this work is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """Who hears what becomes of a piece of work. Exactly one of the first three is called.

    `failed` is told what the world said, or nothing where the program itself failed: that is
    told to the person elsewhere.
    """

    done: Callable[[Any], None]
    failed: Callable[[Unavailable | None], None]
    stopped: Callable[[], None]
    stepped: Callable[[int, int], None] = _ignore


class Workers(Protocol):
    """Does long work beside the window."""

    def start(self, work: Callable[[Progress], object], hearing: Hearing) -> Job:
        """Begin; nothing is heard before this has returned."""


class Doors(Protocol):
    """What leads out of the room."""

    def ask_file(self, file_name: str) -> Path | None:
        """Ask where to save; `file_name` is offered."""

    def ask_another_name(self, problem: str) -> bool:
        """Say that saving failed, and ask whether to choose another name."""

    def open_file(self, path: Path) -> bool:
        """Open a saved paper in the program for PDFs; say whether there is one."""

    def has_printer(self) -> bool:
        """Whether a printer is set up."""

    def ask_printer(self, title: str, pdf: bytes) -> Callable[[Progress], object] | None:
        """Ask for printer, pages and copies; answer with the work of printing."""

    def tell(self, words: str) -> None:
        """Say that something went well."""

    def warn(self, words: str) -> None:
        """Say what went wrong."""


@dataclass(frozen=True, slots=True)
class _Choice:
    """Something that the paper can be printed of."""

    id: int
    uid: str
    words: str


@dataclass(frozen=True, slots=True)
class _Wish:
    """A paper in a size: two that are equal need no second drawing."""

    paper: PreparedPaper
    size: PaperSize
    grey: bool


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A paper with the PDF drawn of it."""

    paper: PreparedPaper
    pdf: bytes


@dataclass(frozen=True, slots=True)
class ForEveryone:
    """A paper to be made for all members of a group, each in the size they read."""

    paper: PreparedPaper
    grey: bool
    group_id: int


PaperChoices = tuple[int, str, str, PaperSize, bool, bool]
"""Group, kind of paper, what it is of, size of print, public, black and white."""


class PrintPresenter:
    """Keeps what is chosen, and the paper drawn of it; the choice lasts while the file is open.

    `load` and `write` are done by a worker: `load` before the first drawing, `write` to save
    a paper whole (it raises Unavailable).
    """

    def __init__(
        self,
        screen: PrintScreen,
        papers: Papers,
        meetings: Meetings,
        *,
        load: Callable[[Progress], None],
        write: Callable[[Path, bytes], None],
        workers: Workers,
        doors: Doors,
        words: Words,
    ) -> None:
        self._screen = screen
        self._papers = papers
        self._meetings = meetings
        self._load = load
        self._write = write
        self._workers = workers
        self._doors = doors
        self._words = words
        self._group_id = 0
        self._kind = ""
        self._uid = ""
        self._size = PaperSize.STANDARD
        self._public = False
        self._grey = False
        self._loaded = False
        self._wish: _Wish | None = None
        self._drawing: Job | None = None
        self._sending: Job | None = None
        self._drawn: _Drawn | None = None
        self._then: Callable[[], None] | None = None
        self._saved: Path | None = None

    def show(self, group_id: int, place: Place) -> None:
        """Show the room with the paper that `place` names, or as it was left."""
        if group_id != self._group_id:
            self._group_id, self._kind, self._uid = group_id, "", ""
        if place.part:
            self._kind, self._uid = place.part, ""
            self._uid = next((c.uid for c in self._choices() if c.id == place.id), "")
        self.refresh()

    def refresh(self) -> None:
        """Read afresh; a paper that has not changed is not drawn again."""
        kinds = self._papers.kinds()
        if self._kind not in [kind.name for kind in kinds]:
            self._kind = MINUTES if self._last_held() else LADDER
        kind = next(kind for kind in kinds if kind.name == self._kind)
        self._screen.show_papers(tuple(Chip(one.name, one.title) for one in kinds), self._kind)
        self._show_things(kind)
        self._screen.show_sizes(
            tuple(Chip(size.value, self._words.name(size)) for size in PaperSize), self._size
        )
        self._screen.show_colours(grey=self._grey)
        copy = FOR_PUBLIC if self._public else FOR_GROUP
        self._screen.show_copies(copy if kind.names_people else "")
        self._draw(kind)

    def choose_paper(self, name: str) -> None:
        """Choose a kind of paper."""
        self._kind, self._uid = name, ""
        self.refresh()

    def choose_thing(self, uid: str) -> None:
        """Choose what the paper is printed of."""
        self._uid = uid
        self.refresh()

    def choose_size(self, size: str) -> None:
        """Choose the size of print."""
        self._size = PaperSize(size)
        self.refresh()

    def choose_copy(self, copy: str) -> None:
        """Choose the copy FOR_GROUP or FOR_PUBLIC."""
        self._public = copy == FOR_PUBLIC
        self.refresh()

    def choose_grey(self, grey: bool) -> None:  # noqa: FBT001 (as the tick says it)
        """Choose black and white, or colours."""
        self._grey = grey
        self.refresh()

    def choices(self) -> PaperChoices:
        """What is chosen now, to be chosen again after locking."""
        return self._group_id, self._kind, self._uid, self._size, self._public, self._grey

    def choose_again(self, choices: PaperChoices) -> None:
        """Choose what was chosen before locking, when the room is next shown."""
        self._group_id, self._kind, self._uid, self._size, self._public, self._grey = choices

    @property
    def chosen(self) -> ForEveryone | None:
        """What is chosen, to be made for everybody in the size they read; None without paper."""
        if self._wish is None or self._sending is not None:
            return None
        return ForEveryone(self._wish.paper, grey=self._grey, group_id=self._group_id)

    def stop(self) -> None:
        """Stop drawing."""
        if self._drawing is not None:
            self._drawing.cancel()

    def again(self) -> None:
        """Draw once more after it was stopped."""
        self._wish = None
        self.refresh()

    def save(self) -> None:
        """Ask for a name and save the paper, once it is drawn."""
        drawn = self._ready(self.save)
        path = self._doors.ask_file(drawn.paper.file_name) if drawn else None
        if drawn is None or path is None:
            return
        self._screen.show_saved("")
        self._screen.show_sending(self._words.say("print_room.saving"), stoppable=False)
        self._sending = self._workers.start(
            _writing(self._write, path, drawn),
            Hearing(
                done=partial(self._was_saved, path), failed=self._not_saved, stopped=self._sent_none
            ),
        )

    def open_saved(self) -> None:
        """Open the paper saved last in the program for PDFs."""
        path = self._saved
        if path is None:
            return
        if not path.is_file():
            self._screen.show_saved("")
            self._doors.warn(self._say_file("moved", path))
        elif not self._doors.open_file(path):
            self._doors.warn(self._say_file("not_opened", path))

    def print_out(self) -> None:
        """Ask for a printer and send it the paper, once it is drawn."""
        drawn = self._ready(self.print_out)
        if drawn is None:
            return
        if not self._doors.has_printer():
            self._doors.warn(self._words.say("print_room.no_printer"))
            return
        work = self._doors.ask_printer(drawn.paper.title, drawn.pdf)
        if work is None:
            return
        self._screen.show_sending(self._words.say("print_room.sending"), stoppable=True)
        self._sending = self._workers.start(
            work,
            Hearing(
                done=self._was_sent,
                failed=self._not_sent,
                stopped=self._sending_stopped,
                stepped=self._show_page_sent,
            ),
        )

    def stop_sending(self) -> None:
        """Stop printing after the page under way."""
        if self._sending is not None:
            self._sending.cancel()

    def _ready(self, then: Callable[[], None]) -> _Drawn | None:
        """The paper to hand out; while it is still being drawn, `then` is done after."""
        if self._sending is not None:
            return None
        if self._drawn is None:
            self._then = then
        return self._drawn

    def _choices(self) -> tuple[_Choice, ...]:
        """What the paper can be printed of: minutes with the state of their meeting."""
        if not self._group_id:
            return ()
        if self._kind != MINUTES:
            found = self._papers.choices(self._kind, self._group_id)
            return tuple(_Choice(choice.id, choice.uid, choice.title) for choice in found)
        return tuple(
            _Choice(line.meeting.id, line.meeting.uid, self._meeting_words(line))
            for line in self._meetings.listed(self._group_id)
        )

    def _meeting_words(self, line: MeetingLine) -> str:
        meeting = line.meeting
        title = " – ".join(part for part in (self._words.date(meeting.date), meeting.title) if part)
        state = self._words.say(f"print_room.state.{meeting.state.value}")
        return self._words.say("print_room.meeting", title=title, state=state)

    def _last_held(self) -> str:
        """The UUID of the last meeting held, or nothing."""
        lines = self._meetings.listed(self._group_id)
        held = (line for line in lines if line.meeting.state is not MeetingState.PLANNED)
        return next((line.meeting.uid for line in held), "")

    def _show_things(self, kind: PaperKind) -> None:
        choices = self._choices()
        uids = [choice.uid for choice in choices]
        if self._uid not in uids:
            likely = self._last_held() if self._kind == MINUTES else ""
            self._uid = likely or next(iter(uids), "")
        self._screen.show_things(
            kind.which,
            tuple(Chip(choice.uid, choice.words) for choice in choices),
            self._uid,
        )

    def _draw(self, kind: PaperKind) -> None:
        """Draw what is chosen, unless that is what is shown or being drawn already."""
        if not self._loaded:
            self._load_first()
            return
        if not self._uid:
            self._show_none(self._words.say("print_room.nothing", needs=kind.needs), again=False)
            return
        try:
            paper = self._papers.prepare(
                self._kind, self._uid, public=self._public and kind.names_people
            )
        except Refused as refused:
            self._forget_paper()
            self._screen.point_out(refused)
            return
        wish = _Wish(paper, self._size, self._grey)
        if wish != self._wish:
            self._begin(wish)

    def _load_first(self) -> None:
        if self._drawing is None:
            self._drawing = self._workers.start(
                self._load,
                Hearing(done=self._was_loaded, failed=self._not_loaded, stopped=self._load_stopped),
            )
            self._screen.show_drawing(self._words.say("print_room.drawing"))

    def _was_loaded(self, _nothing: object) -> None:
        self._loaded = True
        self._drawing = None
        self.refresh()

    def _not_loaded(self, _problem: Unavailable | None) -> None:
        self._drawing = None
        self._show_none(self._words.say("print_room.failed"), again=True)

    def _load_stopped(self) -> None:
        self._drawing = None
        self._show_none(self._words.say("print_room.stopped"), again=True)

    def _begin(self, wish: _Wish) -> None:
        self._forget_paper()
        self._wish = wish
        self._screen.show_drawing(self._words.say("print_room.drawing"))
        self._drawing = self._workers.start(
            partial(wish.paper.draw, wish.size, grey=wish.grey),
            Hearing(
                done=partial(self._was_drawn, wish),
                failed=lambda _problem: self._not_drawn(wish, "print_room.failed"),
                stopped=lambda: self._not_drawn(wish, "print_room.stopped"),
            ),
        )

    def _was_drawn(self, wish: _Wish, pdf: bytes) -> None:
        if wish is self._wish:
            self._drawing = None
            self._drawn = _Drawn(wish.paper, pdf)
            self._screen.show_paper(pdf)
            then, self._then = self._then, None
            if then is not None:
                then()

    def _not_drawn(self, wish: _Wish, words_key: str) -> None:
        if wish is self._wish:
            self._show_none(self._words.say(words_key), again=True)

    def _show_none(self, words: str, *, again: bool) -> None:
        self._forget_paper()
        self._screen.show_none(words, again=again)

    def _forget_paper(self) -> None:
        self.stop()
        self._drawing = None
        self._wish = None
        self._drawn = None
        self._then = None
        self._saved = None
        self._screen.show_saved("")

    def _was_saved(self, path: Path, _nothing: object) -> None:
        self._sent_none()
        self._saved = path
        self._screen.show_saved(self._say_file("saved", path))

    def _not_saved(self, problem: Unavailable | None) -> None:
        self._sent_none()
        if problem and self._doors.ask_another_name(self._words.unavailability(problem)):
            self.save()

    def _was_sent(self, _nothing: object) -> None:
        self._sent_none()
        self._doors.tell(self._words.say("print_room.sent"))

    def _not_sent(self, problem: Unavailable | None) -> None:
        self._sent_none()
        if problem:
            self._doors.warn(self._words.unavailability(problem))

    def _sending_stopped(self) -> None:
        self._sent_none()
        self._doors.tell(self._words.say("print_room.sending_stopped"))

    def _sent_none(self) -> None:
        self._sending = None
        self._screen.show_sending("", stoppable=False)

    def _show_page_sent(self, done: int, pages: int) -> None:
        words = self._words.say("print_room.sending_page", page=done + 1, pages=pages)
        self._screen.show_sending(words, stoppable=True)

    def _say_file(self, key: str, path: Path) -> str:
        folder = path.parent.name or str(path.parent)
        return self._words.say(f"print_room.{key}", name=path.name, folder=folder)


def _writing(
    write: Callable[[Path, bytes], None], path: Path, drawn: _Drawn
) -> Callable[[Progress], None]:
    """The work of saving: a worker gets the paper and nothing of the window."""

    def work(_progress: Progress) -> None:
        write(path, _content(drawn, path.suffix.casefold()))

    return work


def _content(drawn: _Drawn, ending: str) -> bytes:
    """What is written to a file of this ending: a web page, plain text, or the pages."""
    if ending in (".html", ".htm"):
        return drawn.paper.as_html().encode()
    if ending == ".txt":
        return drawn.paper.as_text().encode("utf-8-sig")
    return drawn.pdf
