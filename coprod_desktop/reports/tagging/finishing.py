"""The last pass over a file: what PDF/UA-1 and PDF/A-2a ask of it as a whole, and its size."""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from typing import cast
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, Stream, String

from coprod_desktop.reports.tagging.colours import NAME, srgb_profile

_NOTHING = re.compile(rb"^<[0-9A-F]{2}> <0000>\n", re.MULTILINE)
_COUNT = re.compile(rb"^[0-9]+ beginbfchar\n(.*?)^endbfchar", re.MULTILINE | re.DOTALL)
MOST_IN_BLOCK = 100
"""A table of letters may list so many at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a file says of itself, and nothing else: no date, no place, no person.

    `author` is the group, `language` a BCP 47 tag, `program` what made the file.
    """

    title: str
    author: str
    subject: str
    language: str
    program: str


def finish(drawn: bytes, about: About) -> bytes:
    """A drawn, tagged file made whole; the same file gives the same bytes."""
    with Pdf.open(BytesIO(drawn)) as pdf:
        _describe(pdf, about)
        _say_colours(pdf)
        for font in _fonts(pdf):
            _clean_letters(font)
        finished = BytesIO()
        pdf.save(
            finished,
            min_version="1.7",
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            deterministic_id=True,
        )
    return finished.getvalue()


def _describe(pdf: Pdf, about: About) -> None:
    root = pdf.Root
    root.Lang = String(about.language)
    root.MarkInfo = Dictionary(Marked=True)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.Metadata = Stream(
        pdf, _metadata(about).encode("utf-8"), Type=Name.Metadata, Subtype=Name.XML
    )
    facts = {
        "/Title": about.title,
        "/Author": about.author,
        "/Subject": about.subject,
        "/Creator": about.program,
        "/Producer": about.program,
    }
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary({key: String(text) for key, text in facts.items() if text})
    )


def _say_colours(pdf: Pdf) -> None:
    profile = Stream(pdf, srgb_profile(), N=3, Alternate=Name.DeviceRGB)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String(NAME),
        Info=String(NAME),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _fonts(pdf: Pdf) -> list[Dictionary]:
    """Each font of the file, once; most pages share one list of them."""
    found: dict[tuple[int, int], Dictionary] = {}
    lists = set()
    for page in pdf.pages:
        fonts = page.obj.Resources.get(Name.Font, Dictionary())
        if fonts.objgen in lists:
            continue
        lists.add(fonts.objgen)
        for font in fonts.values():
            if Name.ToUnicode in font:
                found[font.ToUnicode.objgen] = cast(Dictionary, font)
    return list(found.values())


def _clean_letters(font: Dictionary) -> None:
    """Take letters that mean nothing out of the table by which text is read back."""
    table = cast(Stream, font.ToUnicode)
    code = _NOTHING.sub(b"", table.read_bytes())
    table.write(_COUNT.sub(_in_blocks, code))


def _in_blocks(found: re.Match[bytes]) -> bytes:
    lines = found[1].splitlines(keepends=True)
    blocks = [lines[n : n + MOST_IN_BLOCK] for n in range(0, len(lines), MOST_IN_BLOCK)]
    return b"endbfchar\n".join(
        b"%d beginbfchar\n%s" % (len(block), b"".join(block)) for block in blocks
    ) + (b"endbfchar" if blocks else b"")


def _metadata(about: About) -> str:
    title, author, subject, program = (
        escape(text) for text in (about.title, about.author, about.subject, about.program)
    )
    described = f"<dc:description>{_alternatives(subject)}</dc:description>" if subject else ""
    made_by = f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:format>application/pdf</dc:format>
<dc:title>{_alternatives(title)}</dc:title>
{described}{made_by if author else ""}
<dc:language><rdf:Bag><rdf:li>{escape(about.language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{program}</pdf:Producer>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def _alternatives(text: str) -> str:
    return f'<rdf:Alt><rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt>'
