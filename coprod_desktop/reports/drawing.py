"""From a paper as data to the bytes of a PDF: the only module that knows both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import singledispatchmethod
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    ActionFlowable,
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    NextPageTemplate,
    PageTemplate,
)
from reportlab.platypus import KeepTogether as Together
from reportlab.platypus import PageBreak as NewPage
from reportlab.platypus import Table as Grid

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.progress import Progress, Unwatched
from coprod_desktop.reports import bidi, fonts
from coprod_desktop.reports.cards import beside_picture, card_sheet
from coprod_desktop.reports.elements import (
    BesidePicture,
    Block,
    Bullets,
    CardSheet,
    Contents,
    Document,
    Figure,
    Following,
    Heading,
    KeepTogether,
    LabelledValues,
    Lines,
    ListItem,
    Marker,
    Notice,
    NoticeKind,
    PageBreak,
    PaperCard,
    Para,
    Run,
    SignatureLine,
    Spare,
    Style,
    Table,
    Text,
    headings,
    plain,
    runs,
    shortened,
    spare_names,
)
from coprod_desktop.reports.flowables import Barred, Entry, Listed, Ruled, Strip, Titled, Written
from coprod_desktop.reports.page import MOST_PAGES, QUIET, TEXT, Furniture, PagedCanvas
from coprod_desktop.reports.pictures import Room
from coprod_desktop.reports.sizes import PAGE_HEIGHT, PAGE_WIDTH, POINTS, Measures, measures
from coprod_desktop.reports.tables import facts_table, values_table
from coprod_desktop.reports.tagging.finishing import About, finish
from coprod_desktop.reports.tagging.structure import (
    HEADINGS,
    Element,
    Kind,
    Numbering,
    Structure,
)
from coprod_desktop.reports.text import line, markup

CREATOR = "Coprod Desktop"
MOST_KEPT_WHOLE = 0.75
"""A drawing higher than this part of a page may go on over pages, or it would leave one empty."""
NUMBERINGS = {
    Marker.BULLET: Numbering.DISC,
    Marker.NUMBER: Numbering.DECIMAL,
    Marker.BOX: Numbering.SQUARE,
}
BARS = {
    NoticeKind.DECISION: ("#0b5e5a", "#eef5f3"),
    NoticeKind.ACTION: ("#b87400", "#fff7e6"),
    NoticeKind.PLEDGE: ("#29428a", "#eef0fa"),
}

rl_config.useA85 = 0  # bytes as bytes: a PDF a sixth smaller


def draw(document: Document, size: PaperSize, progress: Progress | None = None) -> bytes:
    """The paper as a tagged PDF (PDF/UA-1 and PDF/A-2a); the same paper gives the same bytes.

    `progress` hears of the blocks drawn and may raise Cancelled, which passes through.
    What the fonts cannot print is to be asked of `text.unprintable` before.
    """
    size = max(size, document.at_least, key=POINTS.__getitem__)
    drawn = _fitting(document, size, progress or Unwatched())
    about = About(
        title=line(document.title),
        author=line(document.author),
        subject=line(document.kind_line),
        language=document.language,
        program=CREATOR,
    )
    return finish(drawn, about)


def _fitting(document: Document, size: PaperSize, progress: Progress) -> bytes:
    """The paper as drawn, closer and shorter where it should take one page only."""
    drawn, pages = _drawn(document, size, progress, tight=False)
    if not document.one_page or pages == 1:
        return drawn
    closer, pages = _drawn(document, size, progress, tight=True)
    if pages == 1:
        return closer
    fewer = _shortest(document, size, progress) if size is PaperSize.STANDARD else None
    return fewer or drawn


def _shortest(document: Document, size: PaperSize, progress: Progress) -> bytes | None:
    """The paper on one page with as much of it as fits; None where it never does.

    Spare blocks go one after the other until it fits; then those come back for which there is
    room after all, the dearest first.
    """

    def on_one_page(gone: list[str]) -> bytes | None:
        made, pages = _drawn(shortened(document, gone), size, progress, tight=True)
        return made if pages == 1 else None

    spare = spare_names(document)
    lots = [list(spare[:count]) for count in range(1, len(spare) + 1)]
    gone, fits = next(((lot, made) for lot in lots if (made := on_one_page(lot))), ([], None))
    for name in reversed(gone[:-1]):
        fewer = [one for one in gone if one != name]
        if made := on_one_page(fewer):
            gone, fits = fewer, made
    return fits


def _drawn(
    document: Document, size: PaperSize, progress: Progress, *, tight: bool
) -> tuple[bytes, int]:
    fonts.ready()
    structure = Structure(document.language)
    paper = _Paper(document, measures(size, tight=tight), structure)
    story = Story(paper.measures, paper.frame_height, structure).of(document)
    total = len(story)

    def tell(kind: str, done: int) -> None:
        if kind == "PROGRESS":
            progress.step(min(done, total), total, document.title)

    paper.setProgressCallBack(tell)
    paper.build(story, canvasmaker=paper.canvas_maker)
    return paper.target.getvalue(), paper.pages


class _Paper(BaseDocTemplate):
    """One paper being filled: page frames, outline, headings that never end a page."""

    def __init__(self, document: Document, m: Measures, structure: Structure) -> None:
        self.target = BytesIO()
        self.measures = m
        self.pages = 0
        self._structure = structure
        self._furniture = Furniture(document, m)
        self._canvases: list[PagedCanvas] = []
        super().__init__(
            self.target,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.TEXT,
            initialFontSize=m.body,
        )
        furniture = self._furniture
        self.addPageTemplates(
            [
                PageTemplate("first", [self._frame(furniture.first_top)]),
                PageTemplate("later", [self._frame(furniture.later_top)]),
            ]
        )
        self._outline_level = -1

    def _frame(self, above: float) -> Frame:
        m, bottom = self.measures, self._furniture.bottom
        height = PAGE_HEIGHT - above - bottom
        padding = {f"{side}Padding": 0 for side in ("left", "right", "top", "bottom")}
        return Frame(m.margin, bottom, m.text_width, height, **padding)

    @property
    def frame_height(self) -> float:
        """The least room a page has for text."""
        above = max(self._furniture.first_top, self._furniture.later_top)
        return PAGE_HEIGHT - above - self._furniture.bottom

    def canvas_maker(self, *args: Any, **options: Any) -> PagedCanvas:
        """A canvas that adds this paper's header and footer."""
        canvas = PagedCanvas(*args, structure=self._structure, **options)
        canvas.furniture = self._furniture
        self._canvases.append(canvas)
        return canvas

    def _endBuild(self) -> None:
        super()._endBuild()
        self.pages = self._canvases[-1].pages

    def afterFlowable(self, flowable: Flowable) -> None:
        """Enter a heading in the outline at the place where it stands."""
        entry: Entry | None = getattr(flowable, "outline", None)
        if entry is None:
            return
        self._outline_level = min(entry.level, self._outline_level + 1)
        top = self.frame._y + flowable.height + self.measures.body
        self.canv.bookmarkHorizontalAbsolute(entry.bookmark, top)
        self.canv.addOutlineEntry(entry.words, entry.bookmark, self._outline_level)

    def handle_keepWithNext(self, flowables: list[Flowable]) -> None:
        """Take a heading to the next page when nothing of what follows fits under it.

        ReportLab's own way keeps all of the next block with it, which leaves half a page
        empty before a long table.
        """
        kept = 0
        while kept < len(flowables) and flowables[kept].getKeepWithNext():
            kept += 1
        if not kept:
            return
        for flowable in flowables[:kept]:
            flowable.keepWithNext = 0
        if kept == len(flowables) or self.frame._atTop:
            return
        if not self._begins_here(flowables[: kept + 1]):
            flowables.insert(0, FrameBreak())

    def _begins_here(self, run: list[Flowable]) -> bool:
        """Whether all but the last fit here, and at least the beginning of the last."""
        frame, canvas = self.frame, self.canv
        width, room = frame._getAvailableWidth(), frame._y - frame._y1p
        after = frame._prevASpace
        for flowable in run[:-1]:
            room -= max(flowable.getSpaceBefore(), after)
            room -= flowable.wrapOn(canvas, width, room)[1]
            after = flowable.getSpaceAfter()
        last = run[-1]
        room -= max(last.getSpaceBefore(), after)
        if room <= 0:
            return False
        if last.wrapOn(canvas, width, room)[1] <= room:
            return True
        parts = last.splitOn(canvas, width, room)
        if len(parts) < 2 or isinstance(parts[0], ActionFlowable):
            return False
        # Of a table the head and two rows, so that no row stands alone under it.
        return not isinstance(parts[0], Grid) or len(parts[0]._rowHeights) > 2


class Story:
    """Turns blocks into what ReportLab fills pages with, and enters them in the structure.

    The order in which blocks are made is the order in which the paper is read.
    """

    def __init__(self, m: Measures, frame_height: float, structure: Structure) -> None:
        self._m = m
        self._frame_height = frame_height
        self._root = self._here = structure.root
        self._level = 0
        self._entries: list[Entry] = []
        self._following: tuple[Following, ...] = ()
        self._reached = 0

    def of(self, document: Document) -> list[Flowable]:
        """The whole paper: kind line, title, blocks."""
        m = self._m
        self._entries = list(_entries(document))
        self._following = document.following
        kind = self._paragraph(
            markup(line(document.kind_line)), self._text(QUIET, after=0), self._root.add(Kind.P)
        )
        kind.keepWithNext = 1
        words = _heading_markup(line(document.title))
        title = self._title(words, self._heading(m.title, 0), 1)
        return [NextPageTemplate("later"), kind, title, *self._all(document.blocks)]

    def _paragraph(self, words: str, style: ParagraphStyle, element: Element) -> Written:
        return Written(words, style, element=element)

    def _title(self, words: str, style: ParagraphStyle, level: int) -> Titled:
        """A heading; one that would leave a level out is read as being of that level."""
        self._level = min(level, self._level + 1)
        made = Titled(words, style, element=self._here.add(HEADINGS[self._level - 1]))
        made.outline = self._entries[self._reached]
        self._reached += 1
        return made

    def _all(self, blocks: Iterable[Block]) -> list[Flowable]:
        return [flowable for block in blocks for flowable in self._made(block)]

    @singledispatchmethod
    def _made(self, block: Block) -> list[Flowable]:
        raise TypeError(block)

    @_made.register
    def _(self, block: Heading) -> list[Flowable]:
        return [self._titled(block)]

    @_made.register
    def _(self, block: Para) -> list[Flowable]:
        return [self._para(block)]

    @_made.register
    def _(self, block: Bullets) -> list[Flowable]:
        return self._bullets(block, 0, self._here)

    @_made.register
    def _(self, block: Table) -> list[Flowable]:
        return facts_table(block, self._m, self._frame_height, self._here)

    @_made.register
    def _(self, block: LabelledValues) -> list[Flowable]:
        return values_table(block, self._m, self._frame_height, self._here)

    @_made.register
    def _(self, block: Notice) -> list[Flowable]:
        return [self._notice(block)]

    @_made.register
    def _(self, block: Figure) -> list[Flowable]:
        return self._figure(block)

    @_made.register
    def _(self, block: Lines) -> list[Flowable]:
        return [Ruled(self._m) for _ in range(block.count)]

    @_made.register
    def _(self, block: SignatureLine) -> list[Flowable]:
        lines = (Ruled(self._m, line(said), self._here.add(Kind.P)) for said in block.labels)
        return [Together(list(lines))]

    @_made.register
    def _(self, block: CardSheet) -> list[Flowable]:
        return card_sheet(block, self._m, self._frame_height, self._on_card)

    @_made.register
    def _(self, block: Contents) -> list[Flowable]:
        return self._contents(block)

    @_made.register
    def _(self, block: PageBreak) -> list[Flowable]:
        return [NewPage()]

    @_made.register
    def _(self, block: Spare) -> list[Flowable]:
        return self._all([block.block])

    @_made.register
    def _(self, block: BesidePicture) -> list[Flowable]:
        return [beside_picture(block, self._m, self._in_card)]

    @_made.register
    def _(self, block: KeepTogether) -> list[Flowable]:
        return [Together(_loose(self._all(block.blocks)))]

    def _titled(self, heading: Heading) -> Titled:
        m = self._m
        if heading.level <= 2:
            style = self._heading(m.section, m.before_section)
            self._here = self._root.add(Kind.SECT)
        else:
            style = self._heading(m.subsection, m.before_subsection)
        return self._title(_heading_markup(heading.text), style, heading.level)

    def _on_card(self, card: PaperCard, m: Measures) -> list[Flowable]:
        """The blocks of a card, in its narrower room, as a section of their own."""
        here = self._here
        self._here = self._root.add(Kind.SECT)
        try:
            return self._in_card(card.blocks, m)
        finally:
            self._here = here

    def _in_card(self, blocks: Iterable[Block], m: Measures) -> list[Flowable]:
        """Blocks in the narrower room of a card, or of what stands beside a picture."""
        whole = self._m
        self._m = m
        try:
            return _loose(self._all(blocks))
        finally:
            self._m = whole

    def _contents(self, contents: Contents) -> list[Flowable]:
        m, list_of_contents = self._m, self._here.add(Kind.TOC)
        made: list[Flowable] = []
        for entry in self._entries[self._reached :]:  # those to come, not those read already
            if entry.level >= contents.level:
                continue
            reference = list_of_contents.add(Kind.TOCI).add(Kind.REFERENCE)
            link = Element(Kind.LINK, reference)
            reference.add_inside(link)
            left = m.indent * (entry.level - 1)
            one = Listed(markup(entry.words), self._listed_style(left), element=link)
            one.leads_to = entry
            made.append(one)
        behind = 0
        for paper in self._following:
            reference = list_of_contents.add(Kind.TOCI).add(Kind.REFERENCE)
            one = Listed(markup(line(paper.title)), self._listed_style(0), element=reference)
            one.behind = behind
            behind += paper.pages
            made.append(one)
        return made

    def _listed_style(self, left: float) -> ParagraphStyle:
        style = self._text(TEXT, after=self._m.gap * 0.5, left=left)
        style.rightIndent = fonts.width(f"{MOST_PAGES}   ", self._m.body)
        return style

    def _para(self, para: Para) -> Written:
        m = self._m
        match para.style:
            case Style.LEAD:
                style = self._text(TEXT, size=m.lead, after=m.gap * 1.2)
            case Style.QUIET:
                style = self._text(QUIET, after=m.gap)
            case Style.NORMAL | Style.STRONG:
                style = self._text(TEXT, after=m.gap)
        style.keepWithNext = para.keep
        words = markup(para.text, strong=para.style is Style.STRONG)
        return self._paragraph(words, style, self._here.add(Kind.P))

    def _bullets(self, bullets: Bullets, depth: float, parent: Element) -> list[Flowable]:
        m, made = self._m, list[Flowable]()
        element = parent.add_list(NUMBERINGS[bullets.marker])
        widest = f"{bullets.start + len(bullets.items) - 1}. "
        indent = m.indent
        if bullets.marker is Marker.NUMBER:
            indent = max(indent, fonts.width(widest, m.body) + m.body * 0.3)
        for number, item in enumerate(bullets.items, start=bullets.start):
            style = self._text(TEXT, after=m.gap * 0.5, left=depth + indent, bullet=depth)
            marker = {Marker.BULLET: "•", Marker.NUMBER: f"{number}.", Marker.BOX: "☐"}
            style.bulletFontName = fonts.SYMBOLS if bullets.marker is Marker.BOX else fonts.TEXT
            listed = element.add(Kind.LI)
            label, body = listed.add(Kind.LBL), listed.add(Kind.LBODY)
            made.append(
                Written(
                    markup(item.text),
                    style,
                    element=body.add(Kind.P) if item.inner else body,
                    bullet=marker[bullets.marker],
                    label=label,
                )
            )
            made += self._inner(item, depth + indent, body)
        if made and not depth:
            made[-1].spaceAfter = m.gap
        return made

    def _inner(self, item: ListItem, depth: float, body: Element) -> list[Flowable]:
        made: list[Flowable] = []
        for inner in item.inner:
            if isinstance(inner, Bullets):
                made += self._bullets(inner, depth, body)
            else:
                style = self._text(TEXT, after=self._m.gap * 0.5, left=depth)
                made.append(self._paragraph(markup(inner.text), style, body.add(Kind.P)))
        return made

    def _notice(self, notice: Notice) -> Barred:
        m = self._m
        bar, wash = BARS[notice.kind]
        style = self._text(TEXT, after=m.gap * 1.2, left=m.body * 0.9 + 4)
        style.spaceBefore = m.gap * 1.2
        style.rightIndent = m.body * 0.6
        style.bar, style.wash, style.pad = bar, wash, m.body * 0.45
        # Text that runs from the right begins on a line of its own, or it would be torn apart.
        between = "\n" if bidi.runs_right_to_left(plain(notice.text)) else "\u00a0 "
        words = [Run(notice.label, strong=True), Run(between), *runs(notice.text)]
        if plain(notice.detail).strip():
            words += [Run("\n"), *(replace(run, quiet=True) for run in runs(notice.detail))]
        return Barred(markup(tuple(words)), style, element=self._here.add(Kind.P))

    def _figure(self, figure: Figure) -> list[Flowable]:
        m = self._m
        room = Room(m.text_width, self._frame_height - 2 * m.gap, m)
        strips = figure.draw(room)
        last = len(strips) - 1
        element = self._here.add_figure(line(figure.alt))
        made: list[Flowable] = [
            Strip(strip, m.gap if not n else 0, m.gap if n == last else 0, element)
            for n, strip in enumerate(strips)
        ]
        whole = sum(strip.height for strip in strips) <= self._frame_height * MOST_KEPT_WHOLE
        return [Together(made)] if whole else made

    def _heading(self, size: float, before: float) -> ParagraphStyle:
        style = ParagraphStyle(
            "heading",
            fontName=fonts.TEXT_STRONG,
            fontSize=size,
            leading=self._m.heading_line(size),
            textColor=TEXT,
            spaceBefore=before,
            spaceAfter=self._m.gap * 0.7,
            keepWithNext=1,
            splitLongWords=1,
        )
        return _careful(style)

    def _text(
        self,
        colour: Any,
        *,
        size: float | None = None,
        after: float,
        left: float = 0,
        bullet: float = 0,
    ) -> ParagraphStyle:
        size = size or self._m.body
        style = ParagraphStyle(
            "text",
            fontName=fonts.TEXT,
            fontSize=size,
            leading=self._m.line(size),
            textColor=colour,
            spaceAfter=after,
            leftIndent=left,
            bulletIndent=bullet,
            bulletFontName=fonts.TEXT,
            bulletFontSize=size,
        )
        return _careful(style)


def _entries(document: Document) -> Iterator[Entry]:
    """The title and all headings, as the outline has them and a list of contents may."""
    yield Entry(0, line(document.title), "heading-0")
    for number, heading in enumerate(headings(document.blocks), start=1):
        yield Entry(heading.level - 1, line(plain(heading.text)), f"heading-{number}")


def _heading_markup(text: Text) -> str:
    return markup(text, strong=True, face=fonts.TEXT_STRONG)


def _loose(flowables: Iterable[Flowable]) -> list[Flowable]:
    """The flowables without groups among them, which ReportLab does not measure in a group."""
    made: list[Flowable] = []
    for flowable in flowables:
        made += flowable._content if isinstance(flowable, Together) else [flowable]
    return made


def _careful(style: ParagraphStyle) -> ParagraphStyle:
    """No line of a paragraph alone on a page, no hyphens made up, long words broken safely."""
    style.allowWidows = style.allowOrphans = 0
    style.embeddedHyphenation = 0
    style.splitLongWords = 1
    return style
