from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.domain.progress import Cancelled
from coprod_desktop.domain.refusals import Unavailable
from coprod_desktop.presenters.places import Place
from coprod_desktop.presenters.print_room import FOR_GROUP, FOR_PUBLIC, Hearing, PrintPresenter
from coprod_desktop.services.papers import load
from tests.presenters.shown import Shown
from tests.reports.reading import all_text

PRINT = Place("print")


@dataclass
class Work:
    """A piece of work that is done when the test says so."""

    work: Callable[[Any], object]
    hearing: Hearing
    is_cancelled: bool = False

    def cancel(self) -> None:
        self.is_cancelled = True

    def step(self, done: int, total: int, what: str) -> None:
        self.hearing.stepped(done, total)
        if self.is_cancelled:
            raise Cancelled

    def run(self) -> None:
        try:
            result = self.work(self)
        except Cancelled:
            self.hearing.stopped()
        except Unavailable as problem:
            self.hearing.failed(problem)
        else:
            self.hearing.done(result)


@dataclass
class Bench:
    """Keeps the work that was begun."""

    begun: list[Work] = field(default_factory=list)
    finished: int = 0

    def start(self, work: Callable[[Any], object], hearing: Hearing) -> Work:
        self.begun.append(Work(work, hearing))
        return self.begun[-1]

    def finish(self) -> None:
        """Do all that is left to do."""
        while self.finished < len(self.begun):
            self.finished += 1
            self.begun[self.finished - 1].run()


@dataclass
class Ways:
    """Answers what leads out of the room, and remembers it."""

    paths: list[Path | None] = field(default_factory=list)
    other_names: list[bool] = field(default_factory=list)
    printers: int = 1
    printing: Callable[[Any], object] | None = None
    opens: bool = True
    said: list[str] = field(default_factory=list)

    def ask_file(self, file_name: str) -> Path | None:
        self.said.append(file_name)
        return self.paths.pop(0)

    def ask_another_name(self, problem: str) -> bool:
        self.said.append(problem)
        return self.other_names.pop(0)

    def open_file(self, path: Path) -> bool:
        self.said.append(f"open {path.name}")
        return self.opens

    def has_printer(self) -> bool:
        return self.printers > 0

    def ask_printer(self, title: str, pdf: bytes) -> Callable[[Any], object] | None:
        return self.printing

    def tell(self, words: str) -> None:
        self.said.append(words)

    def warn(self, words: str) -> None:
        self.said.append(words)


class Disk:
    """Keeps what is written; fails first with what is in `faults`."""

    def __init__(self) -> None:
        self.files: dict[Path, bytes] = {}
        self.faults: list[Unavailable] = []

    def write(self, path: Path, pdf: bytes) -> None:
        if self.faults:
            raise self.faults.pop(0)
        self.files[path] = pdf


@pytest.fixture
def screen() -> Shown:
    return Shown()


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def ways() -> Ways:
    return Ways()


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def presenter(group_file, screen, bench, ways, disk) -> PrintPresenter:
    return PrintPresenter(
        screen,
        group_file.papers,
        group_file.meetings,
        load=load,
        write=disk.write,
        workers=bench,
        doors=ways,
        words=group_file.words,
    )


@pytest.fixture
def drawn(presenter: PrintPresenter, riverside, bench: Bench) -> PrintPresenter:
    """The room with the minutes of September drawn."""
    presenter.show(riverside.group, PRINT)
    bench.finish()
    return presenter


def shown(screen: Shown) -> str:
    """The words of the paper that is shown."""
    return all_text(screen.told["show_paper"])


def test_the_minutes_of_the_last_meeting_held_are_shown_first(drawn, riverside, screen) -> None:
    assert screen.told["show_things"][1][1].words == "14 September 2026, draft"
    assert "Monday 14 September 2026" in shown(screen)


def test_before_any_meeting_was_held_the_ladder_is_shown(
    group_file, presenter, bench, screen
) -> None:
    presenter.show(group_file.groups.begin("Riverside PPG"), PRINT)
    bench.finish()

    assert screen.told["show_papers"][1] == "ladder"
    assert "Riverside PPG" in shown(screen)


def test_a_place_names_the_paper_and_its_subject(presenter, riverside, bench, screen) -> None:
    corner = riverside.initiatives["corner"]

    presenter.show(riverside.group, Place("print", corner, "initiative"))
    bench.finish()

    assert "Carers' corner" in shown(screen)


def test_the_room_stays_as_it_was_left(drawn, riverside, bench, screen) -> None:
    drawn.choose_paper("ladder")
    drawn.show(riverside.group, PRINT)

    assert screen.told["show_papers"][1] == "ladder"


def test_another_group_begins_afresh(drawn, group_file, bench, screen) -> None:
    drawn.show(group_file.groups.begin("Hillside PPG"), PRINT)
    bench.finish()

    assert "Hillside PPG" in shown(screen)
    assert "Riverside" not in shown(screen)


def test_another_choice_stops_the_drawing_and_only_the_last_is_shown(drawn, bench, screen) -> None:
    screen.told.clear()
    drawn.choose_size("large")
    drawn.choose_paper("ladder")
    bench.finish()

    assert bench.begun[-2].is_cancelled
    assert "show_none" not in screen.told
    assert "Walking group" in shown(screen)


def test_a_drawing_that_was_ready_too_late_is_not_shown(drawn, bench, screen) -> None:
    drawn.choose_size("large")
    late = bench.begun[-1]
    drawn.choose_paper("ladder")
    bench.finish()
    late.hearing.done(b"late")

    assert screen.told["show_paper"] != b"late"


def test_bigger_print_takes_more_pages(drawn, bench, screen) -> None:
    before = shown(screen).count("Riverside PPG minutes")
    drawn.choose_size("giant")
    bench.finish()

    assert shown(screen).count("Riverside PPG minutes") > before


def test_a_paper_that_has_not_changed_is_not_drawn_again(drawn, bench) -> None:
    before = len(bench.begun)
    drawn.refresh()

    assert len(bench.begun) == before


def test_a_change_of_the_record_shows_on_the_paper(drawn, riverside, bench, screen) -> None:
    riverside.file.meetings.write_notes(riverside.items["corner"], "The sofa has come.")
    drawn.refresh()
    bench.finish()

    assert "The sofa has come." in shown(screen)


def test_the_public_copy_names_nobody(drawn, bench, screen) -> None:
    assert "Gareth Probert" in shown(screen)
    drawn.choose_copy(FOR_PUBLIC)
    bench.finish()

    assert "Gareth Probert" not in shown(screen)
    assert screen.told["show_copies"] == FOR_PUBLIC


def test_copies_are_offered_only_where_they_differ(drawn, screen) -> None:
    assert screen.told["show_copies"] == FOR_GROUP
    drawn.choose_paper("ladder")

    assert screen.told["show_copies"] == ""


def test_what_cannot_be_printed_is_said_and_nothing_can_be_saved(
    drawn, riverside, screen, ways
) -> None:
    riverside.file.meetings.write_notes(riverside.items["corner"], "שלום")
    drawn.refresh()
    drawn.save()

    assert screen.told["point_out"].code == "unprintable"
    assert ways.said == []


def test_a_paper_of_nothing_says_what_it_needs(group_file, presenter, bench, screen) -> None:
    presenter.show(group_file.groups.begin("Riverside PPG"), Place("print", part="initiative"))
    bench.finish()

    assert screen.told["show_none"].startswith("This paper needs an initiative.")


def test_drawing_can_be_stopped_and_begun_again(drawn, bench, screen) -> None:
    screen.told.clear()
    drawn.choose_size("large")
    drawn.stop()
    bench.finish()
    assert screen.told["show_none"] == "You stopped the drawing. Nothing is lost."

    drawn.again()
    bench.finish()
    assert "show_paper" in screen.told


def test_loading_can_be_stopped_too(presenter, riverside, bench, screen) -> None:
    presenter.show(riverside.group, PRINT)
    presenter.stop()
    bench.finish()
    assert "show_none" in screen.told

    presenter.again()
    bench.finish()
    assert "show_paper" in screen.told


def test_what_is_saved_is_what_is_shown(drawn, bench, screen, ways, disk) -> None:
    ways.paths = [Path("/there/Minutes.pdf")]
    drawn.save()
    bench.finish()

    assert ways.said == ["Minutes Riverside PPG 2026-09-14.pdf"]
    assert disk.files == {Path("/there/Minutes.pdf"): screen.told["show_paper"]}
    assert screen.told["show_saved"] == "Saved as “Minutes.pdf” in the folder “there”."


def test_saving_waits_for_the_paper(drawn, bench, screen, ways, disk) -> None:
    ways.paths = [Path("/there/Ladder.pdf")]
    drawn.choose_paper("ladder")
    drawn.save()
    assert ways.said == []

    bench.finish()
    assert list(disk.files.values()) == [screen.told["show_paper"]]


def test_without_a_name_nothing_is_saved(drawn, bench, ways, disk) -> None:
    ways.paths = [None]
    drawn.save()
    bench.finish()

    assert disk.files == {}


def test_when_saving_fails_another_name_can_be_chosen(drawn, bench, ways, disk) -> None:
    locked, other = Path("/there/open.pdf"), Path("/there/other.pdf")
    ways.paths, ways.other_names = [locked, other], [True]
    disk.faults = [Unavailable("in_other_program", path=locked)]
    drawn.save()
    bench.finish()

    assert "open.pdf is open in another program" in ways.said[1]
    assert list(disk.files) == [other]


def test_when_saving_fails_it_can_be_left_at_that(drawn, bench, ways, disk) -> None:
    ways.paths, ways.other_names = [Path("/there/a.pdf")], [False]
    disk.faults = [Unavailable("no_room", path="/there/a.pdf")]
    drawn.save()
    bench.finish()

    assert disk.files == {}


def test_a_saved_paper_is_opened(drawn, bench, ways, disk, tmp_path) -> None:
    path = tmp_path / "Minutes.pdf"
    ways.paths = [path]
    drawn.save()
    bench.finish()
    path.touch()
    drawn.open_saved()

    assert ways.said[-1] == "open Minutes.pdf"


@pytest.mark.parametrize(
    ("there", "words"), [(True, "No program on this computer"), (False, "is no longer in")]
)
def test_why_a_saved_paper_does_not_open_is_said(drawn, bench, ways, tmp_path, there, words):
    path = tmp_path / "Minutes.pdf"
    ways.paths, ways.opens = [path], False
    drawn.save()
    bench.finish()
    if there:
        path.touch()
    drawn.open_saved()

    assert words in ways.said[-1]


def test_another_paper_takes_the_offer_to_open_away(drawn, bench, screen, ways) -> None:
    ways.paths = [Path("/there/Minutes.pdf")]
    drawn.save()
    bench.finish()
    drawn.choose_paper("ladder")
    drawn.open_saved()

    assert screen.told["show_saved"] == ""
    assert len(ways.said) == 1


def test_without_a_printer_saving_is_offered(drawn, ways) -> None:
    ways.printers = 0
    drawn.print_out()

    assert ways.said[0].startswith("No printer is set up")


def test_pages_on_their_way_to_the_printer_are_told(drawn, bench, screen, ways) -> None:
    told = []

    def send(progress) -> None:
        for page in range(3):
            progress.step(page, 3, "")
            told.append(screen.told["show_sending"])

    ways.printing = send
    drawn.print_out()
    bench.finish()

    assert told[-1] == "Sending page 3 of 3 to the printer…"
    assert ways.said == ["The paper is on its way to the printer."]


def test_printing_can_be_stopped(drawn, bench, ways) -> None:
    ways.printing = lambda progress: progress.step(0, 3, "")
    drawn.print_out()
    drawn.stop_sending()
    bench.finish()

    assert ways.said == ["Printing was stopped. Pages sent before may still come out."]


def test_a_printer_that_fails_is_told_of(drawn, bench, ways) -> None:
    def fail(_progress: object) -> None:
        raise Unavailable("printer_failed")

    ways.printing = fail
    drawn.print_out()
    bench.finish()

    assert ways.said[0].startswith("The printer did not take the paper.")


def test_while_a_paper_is_being_printed_nothing_else_is_sent(drawn, bench, ways) -> None:
    ways.printing = Shown().send
    drawn.print_out()
    before = len(bench.begun)
    drawn.print_out()
    drawn.save()

    assert len(bench.begun) == before


def test_the_state_of_a_planned_meeting_is_said(drawn, riverside, screen) -> None:
    november = riverside.file.meetings.get(riverside.meetings["november"])

    assert november.state is MeetingState.PLANNED
    assert screen.told["show_things"][1][0].words == "30 November 2026, planned"


def test_a_title_of_a_meeting_is_said(drawn, riverside, screen) -> None:
    meetings = riverside.file.meetings
    november = meetings.get(riverside.meetings["november"])
    meetings.change(replace(november, title="Joint evening"))
    drawn.refresh()

    assert "Joint evening" in screen.told["show_things"][1][0].words
