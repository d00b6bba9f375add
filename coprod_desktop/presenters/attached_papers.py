"""Attaches papers to a meeting, says what is in them, and hands them out again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from coprod_desktop.domain.attachments import LARGEST, Attachment
from coprod_desktop.domain.meetings import MeetingState
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.domain.words import Words
from coprod_desktop.presenters.rows import Choice, Row

if TYPE_CHECKING:
    from coprod_desktop.services.group_file import GroupFile

MEGABYTE, KILOBYTE = 1_000_000, 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperEntry:
    """What is written of one paper."""

    title: str
    summary: str = ""
    item_id: int | None = None
    confidential: bool = False


class AttachedPapersScreen(Protocol):
    """What the dialog shows."""

    def show_rows(self, rows: Sequence[Row], chosen: int | None) -> None: ...

    def show_paper(self, entry: PaperEntry, items: Sequence[Choice], *, locked: bool) -> None: ...

    def show_locked(self, *, locked: bool) -> None: ...

    def point_out(self, refused: Refused) -> None: ...

    def clear_problem(self) -> None: ...


class PaperPlaces(Protocol):
    """Asks where a paper is, or where it shall go; None where the person thinks better of it."""

    def paper_to_attach(self) -> Path | None: ...

    def place_to_save(self, file_name: str) -> Path | None: ...


class AttachedPapersPresenter:
    """The papers of one meeting."""

    def __init__(
        self,
        screen: AttachedPapersScreen,
        file: GroupFile,
        meeting_id: int,
        places: PaperPlaces,
        write: Callable[[Path, bytes], None],
    ) -> None:
        self._screen = screen
        self._file = file
        self._words: Words = file.words
        self._meeting_id = meeting_id
        self._places = places
        self._write = write
        self._papers: tuple[Attachment, ...] = ()
        self._chosen: int | None = None

    def show(self) -> None:
        """Show all papers, the first of them chosen."""
        self._read()
        self.choose(self._papers[0].id if self._papers else None)

    def choose(self, attachment_id: int | None) -> None:
        """Show what is known of a paper."""
        self._chosen = attachment_id
        self._show()

    def attach(self) -> None:
        """Ask for a paper and keep it with the meeting."""
        path = self._places.paper_to_attach()
        if path is None:
            return
        try:
            added = self._file.attachments.attach(self._meeting_id, path.name, _bytes_of(path))
        except Refused as refused:
            self._screen.point_out(refused)
            return
        self._screen.clear_problem()
        self._read()
        self.choose(added)

    def keep(self, entry: PaperEntry) -> None:
        """Keep what is written of the chosen paper, where it is new."""
        paper = self._paper()
        if paper is None or self._locked() or entry == _entry(paper):
            return
        changed = replace(
            paper,
            title=entry.title,
            summary=entry.summary,
            item_id=entry.item_id,
            confidential=entry.confidential,
        )
        self._change(changed)

    def move(self, by: int) -> None:
        """Put the chosen paper one place up or down."""
        ids = [paper.id for paper in self._papers]
        place = ids.index(self._chosen) if self._chosen in ids else -1
        other = place + by
        if place < 0 or not 0 <= other < len(ids):
            return
        self._file.attachments.move(ids[place], by)
        self._read()
        self._show()

    def save_elsewhere(self) -> None:
        """Write the chosen paper to a place of the person's choice, as it was given."""
        paper = self._paper()
        if paper is None:
            return
        place = self._places.place_to_save(paper.file_name)
        if place is not None:
            self._write(place, self._file.attachments.content(paper.id))

    def remove(self) -> None:
        """Take the chosen paper out; undo and the bin bring it back."""
        paper = self._paper()
        if paper is None:
            return
        try:
            self._file.attachments.remove(paper.id)
        except Refused as refused:
            self._screen.point_out(refused)
            return
        self.show()

    def _change(self, changed: Attachment) -> None:
        try:
            self._file.attachments.change(changed)
        except Refused as refused:
            self._screen.point_out(refused)
            return
        self._screen.clear_problem()
        self._read()
        self._screen.show_rows(self._rows(), self._chosen)

    def _read(self) -> None:
        self._papers = self._file.attachments.of_meeting(self._meeting_id)

    def _show(self) -> None:
        self._screen.show_locked(locked=self._locked())
        self._screen.show_rows(self._rows(), self._chosen)
        paper = self._paper()
        if paper is not None:
            self._screen.show_paper(_entry(paper), self._items(), locked=self._locked())

    def _paper(self) -> Attachment | None:
        return next((paper for paper in self._papers if paper.id == self._chosen), None)

    def _locked(self) -> bool:
        return self._file.meetings.get(self._meeting_id).state is MeetingState.APPROVED

    def _items(self) -> list[Choice]:
        say = self._words.say
        sheet = self._file.meetings.sheet(self._meeting_id)
        items = [Choice(line.item.id, line.item.heading) for line in sheet.items]
        return [Choice(None, say("attached_papers.whole_meeting")), *items]

    def _rows(self) -> tuple[Row, ...]:
        return tuple(self._row(paper) for paper in self._papers)

    def _row(self, paper: Attachment) -> Row:
        kind, size = self._words.name(paper.kind), size_in_words(paper.size, self._words)
        under = self._words.say("attached_papers.under", kind=kind, size=size, file=paper.file_name)
        return Row(id=paper.id, title=paper.title, under=under, sentence=f"{paper.title}. {under}")


def size_in_words(size: int, words: Words) -> str:
    """A number of bytes as people say it: "2.4 MB", "18 KB"."""
    if size >= MEGABYTE:
        return words.say("attached_papers.megabytes", size=f"{size / MEGABYTE:.1f}")
    return words.say("attached_papers.kilobytes", size=max(1, round(size / KILOBYTE)))


def _entry(paper: Attachment) -> PaperEntry:
    return PaperEntry(
        title=paper.title,
        summary=paper.summary,
        item_id=paper.item_id,
        confidential=paper.confidential,
    )


def _bytes_of(path: Path) -> bytes:
    """What is in a file; one far too large is not read to the end, since it is refused anyway."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + MEGABYTE)
    except OSError as error:
        raise Unavailable("file_failed", path=path, detail=error.strerror) from error
