"""Papers that others made, bound into a pack behind a page that says honestly what they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from io import BytesIO

from pikepdf import Pdf

from coprod_desktop.domain.attachments import Attachment, AttachmentKind
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.reports import foreign, images
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import (
    Block,
    Document,
    Figure,
    Following,
    Heading,
    Para,
    Run,
    Style,
)
from coprod_desktop.reports.foreign import Facts
from coprod_desktop.reports.images import TakenIn
from coprod_desktop.reports.merging import Part, merged
from coprod_desktop.reports.pictures import Box, Photo, Picture, Room
from coprod_desktop.reports.sizes import PAGE_HEIGHT, PAGE_WIDTH

SHARE_OF_PAGE = 0.6
"""So much of a page's height a picture may take, so that its words stand with it."""


@dataclass(frozen=True)
class Bound:
    """One attached paper and its bytes, with the words in which it is spoken of."""

    paper: Attachment
    data: bytes
    words: Words

    @cached_property
    def reason(self) -> str:
        """Why it cannot be bound in, in words; "" when it can."""
        try:
            if self.paper.kind is AttachmentKind.PICTURE:
                return self._none(self.picture)
            if self.paper.kind is AttachmentKind.PDF:
                return self._none(self.facts)
        except Refused as refused:
            return self.words.refusal(refused)
        return self._say("word")

    @cached_property
    def facts(self) -> Facts:
        """What its PDF is; refuses as `foreign.looked_at` does."""
        return foreign.looked_at(self.data)

    @cached_property
    def picture(self) -> TakenIn:
        """The picture made safe; refuses as `images.taken_in` does."""
        return images.taken_in(self.data, PAGE_WIDTH, PAGE_HEIGHT)

    @staticmethod
    def _none(_: Facts | TakenIn) -> str:
        return ""

    def note(self, pack: Document) -> Document:
        """The page that stands before the paper, or shows the picture, or says why not."""
        return replace(
            pack,
            title=self.paper.title,
            kind_line=self._say("kind", group=pack.author),
            one_page=False,
            following=(),
            blocks=tuple(self._blocks(pack)),
        )

    def _blocks(self, pack: Document) -> Iterator[Block]:
        if self.paper.kind is AttachmentKind.PICTURE and not self.reason:
            yield Figure(self._shapes, self._shown())
        if self.paper.summary:
            yield Para(self.paper.summary, Style.LEAD)
        else:
            yield Para(self._say("no_summary"))
        if self.reason:
            yield Para((Run(f"{self._say('not_bound')} ", strong=True), Run(self.reason)))
        elif self.paper.kind is AttachmentKind.PDF:
            yield Para(self._say("follows", count=self.facts.pages))
            if not self.facts.tagged:
                yield Para(self._say("untagged", count=self.facts.pages, group=pack.author))

    def told(self, pack: Document) -> Iterator[Block]:
        """What stands for the paper where its pages cannot follow: in a web page, in text."""
        yield Heading(2, self.paper.title)
        if self.paper.kind is AttachmentKind.PICTURE and not self.reason:
            yield Figure(self._shapes, self._shown())
        yield Para(self.paper.summary or self._say("no_summary"))
        if self.paper.kind is not AttachmentKind.PICTURE or self.reason:
            yield Para(self._say("not_here", group=pack.author))

    def _shapes(self, room: Room) -> tuple[Picture, ...]:
        width, height = self.picture.size_within(room.width, room.height * SHARE_OF_PAGE)
        return (Picture(width, height, (Photo(Box(0, 0, width, height), self.picture.data),)),)

    def _shown(self) -> str:
        return self.paper.summary or self._say("no_alt", title=self.paper.title)

    def _say(self, key: str, **facts: object) -> str:
        return self.words.say(f"papers.bound.{key}", **facts)

    def pages(self, pack: Document, size: PaperSize) -> int:
        """How many pages it takes in the pack, with its note."""
        return _pages(draw(self.note(pack), size)) + self._brought

    @property
    def _brought(self) -> int:
        """How many pages of its own follow its note."""
        bound_in = self.paper.kind is AttachmentKind.PDF and not self.reason
        return self.facts.pages if bound_in else 0

    def parts(
        self, pack: Document, size: PaperSize, before: int, after: Sequence[Following]
    ) -> Iterator[Part]:
        """The note, drawn in the size of the pack, and the pages of the paper.

        They stand behind so many pages `before`, and `after` them come other papers.
        """
        own = Following(self.paper.title, self._brought)
        note = replace(self.note(pack), before=before, following=(own, *after))
        yield Part(draw(note, size), self.paper.title, own=True)
        if self._brought:
            yield Part(self.data, told=self._told)

    def _told(self, page: int, pages: int) -> str:
        said = self._say("page", page=page, pages=pages, title=self.paper.title)
        return f"{said} {self.paper.summary}".strip()


def bind(
    drawn: bytes,
    pack: Document,
    bound: Sequence[Bound],
    size: PaperSize,
    progress: Progress | None = None,
) -> bytes:
    """A drawn pack with the attached papers behind it; the same papers give the same bytes.

    `pack` is what was drawn, with the papers `counted`: page x of y goes through all of them.
    What cannot be bound in (locked, damaged, too long, a Word document) is told on its page.
    `progress` may raise Cancelled, which passes through.
    """
    progress = progress or Unwatched()
    parts: list[Part] = []
    before = 0
    for number, (one, taken) in enumerate(zip(bound, pack.following, strict=True)):
        progress.step(number, len(bound), one.paper.title)
        before = before or _pages(drawn)
        parts += one.parts(pack, size, before, pack.following[number + 1 :])
        before += taken.pages
    return merged(drawn, parts, progress)


def counted(pack: Document, bound: Sequence[Bound], size: PaperSize) -> Document:
    """The pack as it is to be drawn: it knows how many pages the attached papers take."""
    following = (Following(one.paper.title, one.pages(pack, size)) for one in bound)
    return replace(pack, following=tuple(following))


def _pages(drawn: bytes) -> int:
    with Pdf.open(BytesIO(drawn)) as pdf:
        return len(pdf.pages)


def with_bound(pack: Document, bound: Sequence[Bound]) -> Document:
    """A pack that tells of the papers attached, for twins that cannot hold their pages."""
    told = [block for one in bound for block in one.told(pack)]
    return replace(pack, blocks=(*pack.blocks, *told))
