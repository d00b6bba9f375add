"""Papers as web pages and as plain text: the same words, in the same order, and nothing else."""

import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import (
    BesidePicture,
    Bullets,
    CardSheet,
    Column,
    ColumnKind,
    Contents,
    Document,
    Figure,
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
    Value,
    headings,
    plain,
)
from coprod_desktop.reports.pictures import Bar, Box, Disc, Label, Path, Photo, Picture
from coprod_desktop.reports.text import clean, line, unprintable
from coprod_desktop.reports.twin_html import as_html
from coprod_desktop.reports.twin_text import as_text
from tests.reports.every_paper import OWN, PRINTED, paper
from tests.reports.reading import document, in_order, squeezed
from tests.reports.stories import random_story
from tests.reports.structure_reading import read_back
from tests.reports.test_text import HOSTILE

VOID = {"meta", "br", "link", "img", "hr", "input"}
CLOSED = {"rect", "circle", "polyline", "image"}
PAPERS = [*OWN, *PRINTED]
OFTEN = [*PAPERS, *range(12)]


class Page(HTMLParser):
    """A web page as a reading program takes it: elements, and words that are not hidden."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[str] = []
        self.raw: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == [], f"{self.open} not closed"

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        if "aria-label" in dict(attrs):
            self.said.append(f" {dict(attrs)['aria-label']} ")
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))
        if tag not in {"strong", "span", "a"}:
            self.said.append(" ")

    def handle_startendtag(self, tag, attrs):
        assert tag in CLOSED
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag
        if tag not in {"strong", "span", "a"}:
            self.said.append(" ")

    def handle_comment(self, data):
        raise AssertionError("a comment")

    def handle_data(self, data):
        inside = [tag for tag, _ in self.open]
        hidden = any("aria-hidden" in facts for _, facts in self.open)
        if "body" in inside and not hidden:
            self.said.append(data)
        if "style" not in inside:
            self.raw.append(data)

    @property
    def words(self):
        return "".join(self.said).split()

    def all(self, tag):
        return [facts for found, facts in self.found if found == tag]

    def tags(self, *kinds):
        return [tag for tag, _ in self.found if tag in kinds]


def page(*blocks, **facts):
    return Page(as_html(document(*blocks, **facts)))


def paper_of(name):
    return random_story(name) if isinstance(name, int) else paper(name, public=False).document


def words_of(paper, *, text=False):
    """The words of a paper in order; in plain text with markers, tables as labelled values."""
    said = [paper.kind_line, paper.title, paper.state]
    said += [words for block in paper.blocks for words in said_by(block, paper, text)]
    return " ".join([*said, paper.footer]).split()


def said_by(block, paper, text):
    match block:
        case KeepTogether() | BesidePicture():
            return [words for inner in block.blocks for words in said_by(inner, paper, text)]
        case Spare():
            return said_by(block.block, paper, text)
        case CardSheet():
            inside = [inner for card in block.cards for inner in card.blocks]
            return [words for inner in inside for words in said_by(inner, paper, text)]
        case Contents():
            found = headings(paper.blocks)
            return [plain(one.text) for one in found if one.level <= block.level]
        case Bullets():
            return list(items(block, text))
        case Table() if text:
            return [
                f"{column.head}: {plain(cell)}" if column.head else plain(cell)
                for row in block.rows
                for column, cell in zip(block.columns, row, strict=True)
                if plain(cell).strip()
            ]
        case LabelledValues() if text:
            return [f"{value.label}: {' '.join(map(plain, value.lines))}" for value in block.values]
        case Figure():
            return [block.alt]
        case _:
            return list(block.words())


def items(bullets, text):
    for number, item in enumerate(bullets.items, start=bullets.start):
        if text and bullets.marker is not Marker.BULLET:
            yield "☐" if bullets.marker is Marker.BOX else f"{number}."
        yield plain(item.text)
        for inner in item.inner:
            yield from items(inner, text) if isinstance(inner, Bullets) else [plain(inner.text)]


@pytest.mark.parametrize("name", OFTEN)
def test_a_web_page_says_what_the_paper_says_in_its_order(name):
    document = paper_of(name)

    said = [word for word in Page(as_html(document)).words if word != "☐"]
    assert said == words_of(document)


@pytest.mark.parametrize("name", OFTEN)
def test_plain_text_says_what_the_paper_says_in_its_order(name):
    document = paper_of(name)
    lines = [row for row in as_text(document).splitlines() if not re.fullmatch(r"[-=._ ]*", row)]
    said = [word for word in " ".join(lines).split() if word != "_" * 40]

    assert [word for word in said if word != "•"] == words_of(document, text=True)


@pytest.mark.parametrize("name", PAPERS)
def test_a_web_page_is_whole_in_itself(name):
    html = as_html(paper_of(name))
    found = Page(html)

    assert html.startswith("<!DOCTYPE html>\n<html lang=")
    assert not found.tags("script", "iframe", "object", "link", "form")
    assert not re.search(r"""(?:src|href)=["'](?!https?:|mailto:|tel:|#|data:image/)""", html)
    assert not any(key.startswith("on") for _, facts in found.found for key in facts)


def test_a_web_page_says_its_title_language_group_and_program_only():
    found = page(Para("x"), title="Minutes & more", language="cy")

    assert found.all("html") == [{"lang": "cy"}]
    assert "Minutes & more – Riverside PPG · Test" in "".join(found.raw)
    assert [facts for facts in found.all("meta") if "name" in facts][1:] == [
        {"name": "author", "content": "Riverside PPG"},
        {"name": "generator", "content": "Coprod Desktop"},
    ]


def test_a_browser_is_told_to_run_nothing_and_fetch_nothing():
    (rule,) = [facts["content"] for facts in page().all("meta") if "http-equiv" in facts]

    assert rule.startswith("default-src 'none'")
    assert "script" not in rule


def test_headings_go_down_one_by_one_and_there_is_one_title():
    found = page(Heading(2, "A"), Heading(3, "B"), Heading(4, "C"), Heading(2, "D"))

    assert found.tags("h1", "h2", "h3", "h4") == ["h1", "h2", "h3", "h4", "h2"]


def test_contents_lead_to_the_headings():
    blocks = (
        Contents(),
        CardSheet((PaperCard((Heading(2, "card"),)),)),
        KeepTogether((Heading(2, "One"), Heading(3, "Under"))),
        Spare(Heading(2, "Two"), 1, "two"),
    )
    found = page(*blocks)

    ids = [facts["id"] for _, facts in found.found if "id" in facts]
    links = [facts["href"][1:] for facts in found.all("a")]
    assert [ids[0], ids[2]] == links
    assert len(ids) == 3


def test_lists_are_lists_inside_lists():
    inner = Bullets((ListItem("b"),), Marker.NUMBER, start=4)
    found = page(Bullets((ListItem("a", (inner, Para("c"))),)))

    assert found.tags("ul", "ol", "li", "p")[1:-1] == ["ul", "li", "ol", "li", "p"]
    assert found.all("ol") == [{"start": "4"}]


def test_a_table_has_heads_that_say_what_they_are_the_head_of():
    columns = (Column("Who"), Column("Calls", ColumnKind.NUMBER), Column(""))
    found = page(Table(columns, (("Ana", "3", "x"),), row_heads=True))

    assert [facts.get("scope") for facts in found.all("th")] == ["col", "col", "row"]
    assert found.tags("table", "thead", "tbody", "tr") == ["table", "thead", "tr", "tbody", "tr"]
    assert [facts.get("class") for facts in found.all("td")] == [None, "number", None]


def test_labelled_values_are_terms_and_what_they_mean():
    found = page(LabelledValues((Value("Present", ("Ana", "Ben")),)))

    assert found.tags("dl", "dt", "dd") == ["dl", "dt", "dd", "dd"]


def test_a_drawing_is_an_image_with_words():
    def shapes(room):
        box = Box(0, 0, 10, 10)
        pixel = b"\x89PNG\r\n\x1a\n..."
        return (
            Picture(20, 20, (Bar(box, "#111111"), Bar(box, "#222222", 1, 3), Photo(box, pixel))),
            Picture(20, 20, (Path(((0, 0), (1, 1)), "#333333", 1), Disc(5, 5, 2, "#444444"))),
            Picture(20, 20, (Label(1, 2, "a < b", 9, strong=True), Label(1, 2, "q", 9))),
        )

    found = page(Figure(shapes, 'The "ladder" & all', ("a < b",)))

    assert found.all("figure") == [{"role": "img", "aria-label": 'The "ladder" & all'}]
    assert len(found.all("svg")) == 3
    assert all(facts["aria-hidden"] == "true" for facts in found.all("svg"))
    assert found.tags("rect", "image", "polyline", "circle", "text") == [
        *("rect", "rect", "image", "polyline", "circle", "text", "text")
    ]


def test_text_in_other_scripts_says_its_language_and_direction():
    found = page(Para("سلام"), Para("Tea চা and 茶，好"), Para((Run("te", language="cy"),)))

    assert {"dir": "rtl"} in found.all("p")
    assert [facts["lang"] for facts in found.all("span")] == ["ar", "bn", "zh", "cy"]


def test_looks_become_what_they_mean():
    found = page(
        Para("a", Style.LEAD),
        Para("b", Style.QUIET),
        Para("c", Style.STRONG),
        Para((Run("d", strong=True), Run("e\nf", quiet=True), Run("g", link="tel:0123"))),
        Notice(NoticeKind.PLEDGE, "Pledge", "tea", "soon"),
        state="Draft",
    )

    assert [facts.get("class") for facts in found.all("p")] == [
        *(None, "state", "lead", "quiet", None, None, None, "quiet", None)
    ]
    assert len(found.all("strong")) == 3
    assert found.all("a") == [{"href": "tel:0123"}]
    assert found.tags("br") == ["br"]
    assert {"class": "notice pledge"} in found.all("div")


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///x", "//x", "data:text/html,x"])
def test_only_web_mail_and_telephone_links_are_made(link):
    with pytest.raises(ValueError, match="links"):
        page(Para((Run("press", link=link),)))


# Nothing people type is ever taken for mark-up


def everywhere(text):
    """A paper with a text in every place that takes one."""
    return Document(
        title=text,
        language=text or "en",
        author=text,
        kind_line=text,
        footer=text,
        page_words=text.replace("{", "").replace("}", ""),
        state=text,
        blocks=(
            Contents(),
            Heading(2, text),
            Para((Run(text, strong=True), Run(text, quiet=True), Run(text, language=text))),
            Bullets((ListItem(text, (Para(text), Bullets((ListItem(text),)))),)),
            Table((Column(text), Column("b")), ((text, text),), row_heads=True),
            LabelledValues((Value(text, (text, text)),)),
            Notice(NoticeKind.ACTION, text, text, text),
            Figure(lambda _: (Picture(9, 9, (Label(0, 0, line(text), 9),)),), f"{text}.", (text,)),
            SignatureLine((text,)),
            KeepTogether((Spare(Para(text), 1, text),)),
            CardSheet((PaperCard((Para(text),)),)),
            PageBreak(),
            Lines(1),
        ),
    )


def in_pdf(text):
    """The paper as a PDF is read; in it the language and the words for pages are our own."""
    words = "Page {page} of {pages}"
    paper = replace(everywhere(text), language="en-GB", page_words=words)
    assume(not unprintable(paper))
    return read_back(draw(paper, PaperSize.STANDARD)).root


def what_mark_up_would_add(root):
    kinds = [node.kind for node in root.all()]
    return {kind: kinds.count(kind) for kind in ("H1", "H2", "Link", "Figure", "TOCI", "Part")}


@cache
def harmless():
    return what_mark_up_would_add(in_pdf("word"))


EXPECTED_TAGS = [tag for tag, _ in Page(as_html(everywhere("word"))).found]


@pytest.mark.parametrize("text", [*HOSTILE, "</title><script>alert(1)</script>", "</style>", '">'])
def test_hostile_text_adds_no_element_to_a_web_page(text):
    found = Page(as_html(everywhere(text)))

    assert [tag for tag, _ in found.found] == EXPECTED_TAGS
    assert squeezed("".join(found.raw)).count(squeezed(text)) >= 15


TYPED = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Z", "C")), max_size=60
) | st.lists(st.sampled_from([*HOSTILE, "<", ">", "&", '"', "'", "</", "<!--", "]]>", "\n", "x"]))


@settings(max_examples=150, deadline=None)
@given(TYPED.map("".join))
def test_no_text_is_ever_taken_for_mark_up_in_a_web_page(text):
    found = Page(as_html(everywhere(text)))
    tags = [tag for tag, _ in found.found if tag not in {"br", "span", "header"}]
    plain = [tag for tag in EXPECTED_TAGS if tag not in {"br", "span", "header"}]

    state = [] if text else ["p"]
    assert sorted(tags + state) == sorted(plain) or not text.strip()
    assert all(squeezed(part) in squeezed("".join(found.raw)) for part in clean(text).split("\n"))


@settings(max_examples=40, deadline=None)
@given(TYPED.map("".join))
def test_no_text_is_ever_taken_for_mark_up_in_a_pdf(text):
    assume(clean(text).strip())
    found = in_pdf(text)

    assert what_mark_up_would_add(found) == harmless()
    assert squeezed(found.text).count(squeezed(clean(text))) >= 10


@settings(max_examples=100, deadline=None)
@given(TYPED.map("".join))
def test_no_text_is_lost_or_changed_in_plain_text(text):
    made = squeezed(as_text(everywhere(text)))

    assert made.count(squeezed(clean(text))) >= 10


def test_plain_text_reads_well():
    made = as_text(
        document(
            Heading(2, "People"),
            LabelledValues((Value("Chair", ("Ana",)), Value("Present", ("Ben", "Cy")))),
            Bullets((ListItem("tea", (Bullets((ListItem("milk"),)),)),), Marker.NUMBER),
            Bullets((ListItem("chairs"),), Marker.BOX),
            Table((Column("Who"), Column("What")), (("Ana", "chairs"), ("Ben", ""))),
            Notice(NoticeKind.DECISION, "Decision 1", "Buy tea.", "all agreed"),
            SignatureLine(("Chair",)),
            state="Draft",
        )
    )

    assert in_order(
        squeezed(made.replace("\n", "|")),
        *("Title|=====|", "|Draft|", "People|------|", "Chair: Ana|Present:| Ben| Cy|"),
        *("1. tea| • milk|", "☐ chairs|", "Who: Ana|What: chairs||Who: Ben||"),
        *("Decision 1 Buy tea.|all agreed|", "Chair ____"),
    )
