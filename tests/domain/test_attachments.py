"""What sort of file a paper is, and what it is called."""

import io
import zipfile

import pytest

from coprod_desktop.domain.attachments import (
    LONGEST_NAME,
    AttachmentKind,
    kind_of,
    plain_name,
    title_from,
)
from coprod_desktop.domain.refusals import Refused


def _zipped(*names: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name in names:
            package.writestr(name, "x")
    return made.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n", AttachmentKind.PDF),
        (b"\n\n%PDF-1.4", AttachmentKind.PDF),
        (b"\x89PNG\r\n\x1a\n", AttachmentKind.PICTURE),
        (b"\xff\xd8\xff\xe0", AttachmentKind.PICTURE),
        (b"RIFF....WEBPVP8 ", AttachmentKind.PICTURE),
        (_zipped("word/document.xml"), AttachmentKind.WORD),
    ],
)
def test_the_kind_is_told_by_what_is_inside(data: bytes, kind: AttachmentKind) -> None:
    assert kind_of(data) is kind


@pytest.mark.parametrize(
    "data", [b"hello", b"MZ\x90", b"", b"PK\x03\x04 cut short", _zipped("xl/workbook.xml")]
)
def test_any_other_file_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="attachment_kind"):
        kind_of(data)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("/home/pat/Phone survey.pdf", "Phone survey.pdf"),
        ("C:\\Users\\pat\\scan 3.jpg", "scan 3.jpg"),
        ("a<b>:c.pdf", "abc.pdf"),
        ("what\n?.pdf", "what.pdf"),
        ("???.pdf", "paper.pdf"),
        ("", "paper"),
    ],
)
def test_a_name_is_kept_without_folders_and_odd_signs(given: str, kept: str) -> None:
    assert plain_name(given) == kept


def test_a_long_name_is_cut_and_keeps_its_ending() -> None:
    name = plain_name("n" * 500 + ".pdf")

    assert len(name) == LONGEST_NAME
    assert name.endswith(".pdf")


@pytest.mark.parametrize(
    ("name", "title"),
    [("phone_survey-2026.pdf", "Phone survey 2026"), ("Plan.docx", "Plan"), ("x", "X")],
)
def test_a_title_comes_from_the_name_of_the_file(name: str, title: str) -> None:
    assert title_from(name) == title
