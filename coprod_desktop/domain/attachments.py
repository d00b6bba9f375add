"""Papers that others made, attached to a meeting and kept inside the group file."""

from __future__ import annotations

import hashlib
import io
import zipfile
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath

from coprod_desktop.domain.refusals import Refused, required

LARGEST = 20_000_000
"""Bytes one attached paper may have: a scan of forty pages; more is slow on old computers."""

LARGEST_TOGETHER = 200_000_000
"""Bytes all attached papers of one group file may have: every copy of the file has them too."""

LONGEST_NAME = 120
WORD_PART = "word/document.xml"
PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM", b"II*\0", b"MM\0*")


class AttachmentKind(StrEnum):
    """What sort of file was attached, by what is in it and not by its name."""

    PDF = "pdf"
    PICTURE = "picture"
    WORD = "word"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A paper of somebody else's, kept as it was given.

    It belongs to a meeting, there perhaps to one item. `digest` is the SHA-256 of its bytes,
    in hexadecimal, by which the file finds them; `size` is in bytes.
    `summary` says in plain words what is in it, and of a picture what it shows: for those who
    cannot read it as it is. A confidential one is left out of public copies.
    """

    id: int = 0
    uid: str = ""
    meeting_id: int
    item_id: int | None = None
    position: int = 0
    title: str
    file_name: str
    kind: AttachmentKind
    size: int
    digest: str
    summary: str = ""
    confidential: bool = False

    def checked(self) -> Attachment:
        """Return it with trimmed words; refuse one without a title."""
        return replace(self, title=required(self.title, "title"), summary=self.summary.strip())


def kind_of(data: bytes) -> AttachmentKind:
    """What sort of file these bytes are; refuses "attachment_kind" for any other."""
    if b"%PDF-" in data[:1024]:
        return AttachmentKind.PDF
    if data.startswith(PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return AttachmentKind.PICTURE
    if _is_word(data):
        return AttachmentKind.WORD
    raise Refused("attachment_kind", "file_name")


def digest_of(data: bytes) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def plain_name(name: str) -> str:
    """A file's own name, without folders and what no file system takes; never empty."""
    bare = PureWindowsPath(PurePosixPath(name).name).name
    kept = "".join(letter for letter in bare if letter.isprintable() and letter not in '<>:"|?*')
    stem, dot, ending = kept.rpartition(".")
    if dot and len(ending) <= 8:
        return f"{stem[: LONGEST_NAME - len(ending) - 1].strip() or 'paper'}.{ending}"
    return kept[:LONGEST_NAME].strip() or "paper"


def title_from(file_name: str) -> str:
    """What to call a paper by its file's name: "Phone_survey-2026.pdf" is "Phone survey 2026"."""
    stem = file_name.rpartition(".")[0] or file_name
    words = " ".join(stem.replace("_", " ").replace("-", " ").split())
    return words[:1].upper() + words[1:]


def _is_word(data: bytes) -> bool:
    if not data.startswith(b"PK\x03\x04"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return WORD_PART in package.namelist()
    except (zipfile.BadZipFile, ValueError):
        return False
