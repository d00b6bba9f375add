from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from coprod_desktop.domain.attachments import Attachment, AttachmentKind, digest_of
from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.progress import Cancelled
from coprod_desktop.reports.binding import Bound, bind, counted
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import Bullets, Contents, Heading, ListItem, PageBreak, Para
from coprod_desktop.reports.text import unprintable
from tests.reports.gates import page_failures
from tests.reports.reading import document, page_texts, squeezed
from tests.reports.samples import words
from tests.reports.structure_reading import read_back
from tests.reports.test_foreign import a_pdf
from tests.reports.test_images import a_photograph
from tests.reports.test_merging import untagged

PACK = document(Heading(2, "Agenda"), Para("Tea"), title="Meeting", state="Public copy")
TAGGED = draw(
    document(Heading(2, "Results"), Bullets((ListItem("calls"),)), title="Survey"),
    PaperSize.STANDARD,
)
SUMMARY = "Two in three callers wait more than ten minutes."


def attached(data, kind=AttachmentKind.PDF, **facts):
    paper = Attachment(
        meeting_id=1,
        title="Phone survey",
        file_name="survey.pdf",
        kind=kind,
        size=len(data),
        digest=digest_of(data),
        summary=SUMMARY,
    )
    return Bound(replace(paper, **facts), data, words())


def bound(*papers, size=PaperSize.STANDARD):
    pack = counted(PACK, papers, size)
    return bind(draw(pack, size), pack, papers, size)


def part(pdf):
    """What is read of the first paper bound in: its note."""
    return squeezed(read_back(pdf).root.of("Part")[0].text)


def test_a_note_in_plain_words_stands_before_each_paper():
    drawn = bound(attached(TAGGED))
    texts = page_texts(drawn)

    assert len(texts) == 3
    assert "Attached paper" in texts[1]
    assert SUMMARY in texts[1]
    assert "The next page was made by somebody else." in texts[1]
    assert "Results" in texts[2]


def test_the_note_is_in_the_size_and_state_of_the_pack():
    texts = page_texts(bound(attached(TAGGED), size=PaperSize.GIANT))

    assert "Public copy" in texts[1]
    assert "Page 1 of" not in texts[1]


def test_a_paper_with_tags_keeps_them_and_needs_no_excuse():
    drawn = bound(attached(TAGGED))

    assert [node.text.strip() for node in read_back(drawn).root.of("H2")][-1] == "Results"
    assert "photograph of a page" not in part(drawn)


def test_a_paper_without_tags_is_owned_up_to():
    drawn = bound(attached(untagged(TAGGED)))
    (figure,) = read_back(drawn).root.of("Figure")

    assert "A screen reader cannot read it" in part(drawn)
    assert "ask Riverside PPG for it in another form" in part(drawn)
    assert figure.facts["Alt"] == f"Page 1 of 1 of “Phone survey”. {SUMMARY}"


def test_a_picture_becomes_a_figure_with_its_words():
    drawn = bound(attached(a_photograph(), AttachmentKind.PICTURE))
    (figure,) = read_back(drawn).root.of("Figure")

    assert figure.facts["Alt"] == SUMMARY
    assert page_failures(drawn) == []
    with pikepdf.open(BytesIO(drawn)) as file:
        assert list(file.pages[1].get_images())


def test_a_picture_nobody_described_says_so():
    drawn = bound(attached(a_photograph(), AttachmentKind.PICTURE, summary=""))
    (figure,) = read_back(drawn).root.of("Figure")

    assert "Nobody has written down yet what it shows" in figure.facts["Alt"]


def test_a_tall_picture_leaves_room_for_its_words():
    data = BytesIO()
    Image.new("RGB", (50, 4000), "teal").save(data, "PNG")

    assert len(page_texts(bound(attached(data.getvalue(), AttachmentKind.PICTURE)))) == 2


@pytest.mark.parametrize(
    ("data", "kind", "said"),
    [
        (b"%PDF-1.7 broken", AttachmentKind.PDF, "This PDF cannot be opened"),
        (
            a_pdf(encryption=pikepdf.Encryption(owner="a", user="b")),
            AttachmentKind.PDF,
            "This PDF is locked",
        ),
        (a_pdf(301), AttachmentKind.PDF, "This PDF has 301 pages"),
        (b"\x89PNG broken", AttachmentKind.PICTURE, "This picture cannot be opened"),
        (b"PK", AttachmentKind.WORD, "It is a Word document"),
    ],
)
def test_what_cannot_be_bound_in_is_named_with_the_reason(data, kind, said):
    texts = page_texts(bound(attached(data, kind)))

    assert len(texts) == 2
    assert f"This paper is not in the pack. {said}" in texts[1]
    assert SUMMARY in texts[1]


def test_a_pack_with_our_own_pages_only_is_whole():
    drawn = bound(attached(b"PK", AttachmentKind.WORD), attached(b"x", AttachmentKind.PICTURE))

    assert page_failures(drawn) == []


def test_papers_come_in_their_order_and_in_the_outline():
    drawn = bound(attached(TAGGED, title="First"), attached(b"PK", AttachmentKind.WORD))

    with pikepdf.open(BytesIO(drawn)) as file, file.open_outline() as outline:
        assert [entry.title for entry in outline.root][-2:] == ["First", "Phone survey"]


def test_a_summary_that_cannot_be_printed_can_be_found_before():
    note = attached(TAGGED, summary="Smile 😀").note(PACK)

    assert [one.character for one in unprintable(note)] == ["😀"]


def test_the_same_papers_give_the_same_bytes():
    papers = attached(TAGGED), attached(a_photograph(), AttachmentKind.PICTURE)

    assert bound(*papers) == bound(*papers)


def test_binding_stops_when_asked():
    class Stop:
        def step(self, done, total, what):
            raise Cancelled

    papers, size = [attached(TAGGED)], PaperSize.STANDARD
    with pytest.raises(Cancelled):
        bind(b"", counted(PACK, papers, size), papers, size, Stop())


def test_all_pages_are_counted_with_those_of_the_papers_bound_in():
    survey, letter = attached(a_pdf(3)), attached(b"PK", AttachmentKind.WORD)
    texts = page_texts(bound(survey, letter))

    assert len(texts) == 6  # the pack, a note, three pages, a note
    assert "Page 1 of 6" in texts[0]
    assert "Page 2 of 6" in texts[1]
    assert "Page 6 of 6" in texts[5]


def test_a_note_of_several_pages_counts_them_all():
    texts = page_texts(bound(attached(TAGGED, summary="A long word. " * 300)))

    assert len(texts) > 3
    assert [f"Page {n} of {len(texts)}" in texts[n - 1] for n in range(1, len(texts))] == [True] * (
        len(texts) - 1
    )


@pytest.mark.parametrize("size", list(PaperSize))
def test_the_list_of_contents_says_where_each_paper_is(size):
    pack = replace(PACK, blocks=(Contents(), *PACK.blocks))
    two = draw(document(Para("a"), PageBreak(), Para("b")), PaperSize.STANDARD)
    papers = [attached(two, title="Survey"), attached(TAGGED, title="Letter")]
    pack = counted(pack, papers, size)
    drawn = bind(draw(pack, size), pack, papers, size)
    texts = page_texts(drawn)

    listed = [squeezed(line.text) for line in read_back(drawn).root.of("TOCI")]
    assert listed[-2:] == ["Survey 2", "Letter 5"]
    assert ("Survey" in texts[1], "Letter" in texts[4]) == (True, True)


def test_a_list_of_contents_with_papers_bound_in_is_sound():
    pack = replace(PACK, blocks=(Contents(), *PACK.blocks))
    papers = [attached(b"PK", AttachmentKind.WORD)]
    pack = counted(pack, papers, PaperSize.STANDARD)

    assert (
        page_failures(bind(draw(pack, PaperSize.STANDARD), pack, papers, PaperSize.STANDARD)) == []
    )
