"""Hostile and broken PDFs, made here, and what is left of them."""

import zlib
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Encryption, Name, Pdf, String

from coprod_desktop.domain.people import PaperSize
from coprod_desktop.domain.refusals import Refused
from coprod_desktop.reports.drawing import draw
from coprod_desktop.reports.elements import Heading, Para
from coprod_desktop.reports.foreign import MOST_PAGES, looked_at, made_harmless, opened
from coprod_desktop.reports.merging import Part, merged
from tests.reports.reading import document

PACK = draw(document(Heading(2, "Agenda"), Para("Tea")), PaperSize.STANDARD)
LOOP = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj\ntrailer<</Root 1 0 R>>"
)
PAINTED = b"BT /F1 12 Tf 20 100 Td (Survey) Tj ET"


def saved(pdf, **options):
    made = BytesIO()
    pdf.save(made, deterministic_id="encryption" not in options, **options)
    return made.getvalue()


def a_pdf(pages=1, *, change=lambda _: None, **options):
    """A PDF of some plain pages, changed as wished before it is saved."""
    pdf = Pdf.new()
    for _ in range(pages):
        page = pdf.add_blank_page(page_size=(300, 300))
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
        page.obj.Contents = pdf.make_stream(PAINTED)
    change(pdf)
    return saved(pdf, **options)


def code(data):
    with pytest.raises(Refused) as caught:
        looked_at(data)
    return caught.value.code


def bound(data):
    return merged(PACK, [Part(data, "Survey")])


def everything(pdf):
    """All bytes of a PDF, unpacked."""
    with Pdf.open(BytesIO(pdf)) as file:
        made = BytesIO()
        file.save(
            made,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            compress_streams=False,
        )
    return made.getvalue()


def test_a_plain_pdf_is_known_for_what_it_is():
    facts = looked_at(a_pdf(3))

    assert (facts.pages, facts.tagged, facts.language) == (3, False, "")


def test_a_tagged_pdf_says_so_and_its_language():
    facts = looked_at(PACK)

    assert (facts.pages, facts.tagged, facts.language) == (1, True, "en-GB")


@pytest.mark.parametrize(
    "locked",
    [
        Encryption(owner="keeper", user="secret"),
        Encryption(owner="keeper", user=""),
        Encryption(owner="keeper", user="", R=4),
    ],
    ids=["with a password", "against changes", "against changes, older"],
)
def test_a_locked_pdf_is_refused(locked):
    assert code(a_pdf(encryption=locked)) == "pdf_locked"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"%PDF-1.7\n" + b"\0" * 500,
        b"hello",
        a_pdf(0),
        a_pdf()[:300],
        LOOP,
        b"%PDF-1.4\n1 0 obj" + b"[" * 100_000,
    ],
    ids=["empty", "name only", "zeros", "words", "no pages", "cut", "loop", "deep"],
)
def test_what_is_no_whole_pdf_is_refused(data):
    assert code(data) == "pdf_unreadable"


def test_a_pdf_with_too_many_pages_is_refused():
    assert code(a_pdf(MOST_PAGES + 1)) == "pdf_too_long"


def with_script(pdf):
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert('EVIL')"))
    pdf.Root.OpenAction = script
    pdf.Root.AA = Dictionary(WC=script)
    names = Dictionary(Names=Array([String("x"), script]))
    pdf.Root.Names = Dictionary(JavaScript=names)
    pdf.pages[0].obj.AA = Dictionary(O=script)


def with_acting_links(pdf):
    def link(**facts):
        rect = Array([10, 10, 90, 90])
        made = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=rect, **facts)
        return pdf.make_indirect(made)

    script = Dictionary(S=Name.JavaScript, JS=String("EVIL()"))
    pdf.pages[0].obj.Annots = Array(
        [
            link(A=Dictionary(S=Name.Launch, F=String("EVIL.exe"))),
            link(A=script),
            link(A=Dictionary(S=Name.URI, URI=String("javascript:EVIL()"))),
            link(A=Dictionary(S=Name.URI, URI=String("file:///EVIL"))),
            link(A=Dictionary(S=Name.GoToR, F=String("EVIL.pdf"))),
            link(A=Dictionary(S=Name.SubmitForm, F=String("http://EVIL"))),
            link(A=Dictionary(S=Name.URI, URI=String("https://good.org"), Next=script), PA=script),
        ]
    )


def with_files_and_forms(pdf):
    pdf.attachments["EVIL.exe"] = b"EVIL"
    file = pdf.attachments["EVIL.exe"]
    rect = Array([10, 10, 90, 90])
    holder = Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=rect, FS=file.obj)
    rich = Dictionary(Type=Name.Annot, Subtype=Name.RichMedia, Rect=rect, EVIL=Name.Yes)
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=rect, Contents=String("EVIL"))
    pdf.pages[0].obj.Annots = Array([holder, rich, note])
    pdf.Root.AcroForm = Dictionary(XFA=pdf.make_stream(b"<EVIL/>"), Fields=Array([]))


def with_secrets(pdf):
    pdf.docinfo["/Author"] = "EVIL Ana"
    pdf.Root.Metadata = pdf.make_stream(b"<x>EVIL</x>", Type=Name.Metadata, Subtype=Name.XML)
    page = pdf.pages[0].obj
    page.PieceInfo = Dictionary(EVIL=Dictionary(Private=String("EVIL")))
    page.Metadata = pdf.make_stream(b"EVIL")
    inside = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    inside.PieceInfo = Dictionary(EVIL=String("EVIL"))
    inside.Ref = Dictionary(F=String("EVIL.pdf"), Page=0)
    inside.OPI = Dictionary(EVIL=String("EVIL"))
    page.Resources.XObject = Dictionary(X0=inside)
    made = pdf.make_stream(b"(EVIL) run", Type=Name.XObject, Subtype=Name.PS)
    page.Resources.XObject.X1 = made


@pytest.mark.parametrize(
    "change", [with_script, with_acting_links, with_files_and_forms, with_secrets]
)
def test_nothing_that_acts_hides_or_tells_is_left(change):
    hostile = a_pdf(change=change)

    assert b"EVIL" in everything(hostile)
    left = everything(bound(hostile))
    assert b"EVIL" not in left
    assert b"Survey" in left


@pytest.mark.parametrize(
    "action", ["JavaScript", "Launch", "SubmitForm", "GoToR", "OpenAction", "AcroForm", "AA"]
)
def test_no_name_of_an_action_is_left(action):
    def change(pdf):
        with_acting_links(pdf)
        script = Dictionary(S=Name.JavaScript, JS=String("x"))
        pdf.pages[0].obj.AA = Dictionary(O=script)

    assert f"/{action} ".encode() not in everything(bound(a_pdf(change=change)))


def test_a_good_link_stays_and_leads_to_its_address():
    with opened(a_pdf(change=with_acting_links)) as pdf:
        (link,) = made_harmless(pdf)

    assert (link.address, link.page, link.rect) == ("https://good.org", 0, (10, 10, 90, 90))


def test_links_between_the_pages_of_a_paper_still_lead_to_them():
    def change(pdf):
        there = Array([pdf.pages[1].obj, Name.Fit])
        names = Array([String("end"), pdf.make_indirect(Dictionary(D=there))])
        pdf.Root.Names = Dictionary(Dests=Dictionary(Names=names))
        pdf.Root.Dests = Dictionary(old=there)
        rect = Array([0, 0, 9, 9])
        pdf.pages[0].obj.Annots = Array(
            [
                Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=rect, Dest=target)
                for target in (there, String("end"), Name("/old"), String("nowhere"))
            ]
        )

    with Pdf.open(BytesIO(bound(a_pdf(2, change=change)))) as pdf:
        links = list(pdf.pages[1].obj.Annots)
        assert [link.Dest[0].objgen for link in links] == [pdf.pages[2].obj.objgen] * 3


def test_a_filled_form_keeps_what_was_filled_in_as_print():
    def change(pdf):
        shown = pdf.make_stream(
            b"BT /F1 9 Tf (FILLED) Tj ET", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 80, 9]
        )
        field = Dictionary(Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("name"), F=4)
        field.Rect, field.V = Array([10, 10, 90, 19]), String("FILLED")
        field.AP = Dictionary(N=shown)
        field = pdf.make_indirect(field)
        pdf.pages[0].obj.Annots = Array([field])
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]))

    left = everything(bound(a_pdf(change=change)))

    assert b"(FILLED) Tj" in left
    assert b"/Widget" not in left


def test_a_layer_that_was_hidden_stays_hidden():
    def change(pdf):
        layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Draft")))
        shown = Dictionary(OFF=Array([layer]), Order=Array([]))
        pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=shown)
        pdf.pages[0].obj.Resources.Properties = Dictionary(MC0=layer)

    with Pdf.open(BytesIO(bound(a_pdf(change=change)))) as pdf:
        (hidden,) = pdf.Root.OCProperties.D.OFF
        assert hidden.objgen == pdf.pages[1].obj.Resources.Properties.MC0.objgen


def test_a_page_that_unpacks_without_end_is_refused():
    def change(pdf):
        packer = zlib.compressobj(9)
        packed = b"".join(packer.compress(b" " * 1_000_000) for _ in range(80)) + packer.flush()
        stream = pdf.make_stream(b"")
        stream.write(packed, filter=Name.FlateDecode)
        pdf.pages[0].obj.Contents = stream

    hostile = a_pdf(change=change)

    assert len(hostile) < 200_000
    with pytest.raises(Refused) as caught:
        bound(hostile)
    assert caught.value.code == "pdf_unreadable"


def left_of(data):
    """What is left of a PDF, unpacked, or the code of the refusal."""
    try:
        return everything(bound(data))
    except Refused as refused:
        return refused.code


def test_damage_anywhere_is_refused_or_bound_and_never_stops_the_program():
    good = a_pdf(2, change=with_acting_links)
    for place in range(0, len(good), max(1, len(good) // 80)):
        left = left_of(good[:place] + bytes([good[place] ^ 0x55]) + good[place + 1 :])

        assert left in {"pdf_unreadable", "pdf_locked"} or b"EVIL" not in left
