"""Papers that others made, kept inside the group file: attach, name, read, remove."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from coprod_desktop.domain.attachments import (
    LARGEST,
    LARGEST_TOGETHER,
    Attachment,
    digest_of,
    kind_of,
    plain_name,
    title_from,
)
from coprod_desktop.domain.placements import EvidenceKind
from coprod_desktop.domain.refusals import Refused, Unavailable
from coprod_desktop.services.evidence import refuse_if_leaned_on
from coprod_desktop.services.service import Service
from coprod_desktop.store import mapping
from coprod_desktop.store.rows import AttachmentBytesRow, AttachmentRow

MEGABYTE = 1_000_000


class Attachments(Service):
    """The papers attached to meetings."""

    def of_meeting(self, meeting_id: int) -> tuple[Attachment, ...]:
        """All papers attached to a meeting and its items, in their order."""
        with self._store.reading() as session:
            return attached_to(session, meeting_id)

    def get(self, attachment_id: int) -> Attachment:
        """One attached paper; refuses "unknown"."""
        with self._store.reading() as session:
            return _read(session, attachment_id)

    def content(self, attachment_id: int) -> bytes:
        """Its bytes, as they were given; raises Unavailable "attachment_gone"."""
        with self._store.reading() as session:
            attachment = _read(session, attachment_id)
            row = session.get(AttachmentBytesRow, attachment.digest)
            if row is None or digest_of(row.data) != attachment.digest:
                raise Unavailable("attachment_gone", name=attachment.title)
            return row.data

    def attach(
        self,
        meeting_id: int,
        file_name: str,
        data: bytes,
        *,
        item_id: int | None = None,
        title: str = "",
        summary: str = "",
    ) -> int:
        """Keep a paper with a meeting and return its id; without a title its name gives one.

        Refuses "attachment_empty", "attachment_kind", "attachment_too_large" (over LARGEST
        bytes), "attachments_full" (over LARGEST_TOGETHER in the file), "attached_already" and
        locked minutes.
        """
        name = plain_name(file_name)
        if not data:
            raise Refused("attachment_empty", "file_name", name=name)
        if len(data) > LARGEST:
            size, most = _megabytes(len(data)), LARGEST // MEGABYTE
            raise Refused("attachment_too_large", "file_name", name=name, size=size, most=most)
        paper = Attachment(
            meeting_id=meeting_id,
            item_id=item_id,
            title=title.strip() or title_from(name),
            file_name=name,
            kind=kind_of(data),
            size=len(data),
            digest=digest_of(data),
            summary=summary,
        ).checked()
        with self._store.action("attach_paper") as work:
            _refuse_locked(work.session, meeting_id)
            _refuse_twice(work.session, paper)
            _refuse_full(work.session, paper)
            keep_contents(work.session, data)
            last = select(func.max(AttachmentRow.position)).where(
                AttachmentRow.meeting_id == meeting_id
            )
            position = (work.session.scalar(last) or 0) + 1
            return mapping.ATTACHMENT.add(work.session, replace(paper, position=position)).id

    def change(self, attachment: Attachment) -> None:
        """Keep its new title, summary, item or place; its bytes stay as they were given."""
        checked = attachment.checked()
        with self._store.action("change_attachment") as work:
            stored = _read(work.session, checked.id)
            _refuse_locked(work.session, stored.meeting_id)
            kept = replace(
                checked,
                meeting_id=stored.meeting_id,
                file_name=stored.file_name,
                kind=stored.kind,
                size=stored.size,
                digest=stored.digest,
            )
            mapping.ATTACHMENT.change(work.session, kept)

    def move(self, attachment_id: int, by: int) -> None:
        """Put a paper `by` places further down (up when negative) among those of its meeting."""
        with self._store.action("change_attachment") as work:
            paper = _read(work.session, attachment_id)
            _refuse_locked(work.session, paper.meeting_id)
            rows = _rows(work.session, paper.meeting_id)
            place = next(here for here, row in enumerate(rows) if row.id == attachment_id)
            moved = rows.pop(place)
            rows.insert(max(0, place + by), moved)
            for position, row in enumerate(rows, start=1):
                row.position = position

    def remove(self, attachment_id: int) -> None:
        """Take a paper out; undo and the bin bring it back.

        Refuses locked minutes, and "leaned_on" when a placement or checklist leans on it.
        """
        with self._store.action("remove_attachment") as work:
            _refuse_locked(work.session, _read(work.session, attachment_id).meeting_id)
            refuse_if_leaned_on(work.session, EvidenceKind.ATTACHMENT, attachment_id)
            work.session.delete(mapping.ATTACHMENT.get(work.session, attachment_id))


def attached_to(session: Session, meeting_id: int) -> tuple[Attachment, ...]:
    """The papers attached to a meeting and its items, in their order."""
    return tuple(mapping.ATTACHMENT.read(row) for row in _rows(session, meeting_id))


def keep_contents(session: Session, data: bytes) -> None:
    """Put the bytes of a paper in, once for all that have the same."""
    digest = digest_of(data)
    if session.get(AttachmentBytesRow, digest) is None:
        session.add(AttachmentBytesRow(digest=digest, data=data))
        session.flush()


def all_contents(session: Session) -> dict[str, bytes]:
    """The bytes of all papers that are attached now, by digest."""
    attached = select(AttachmentRow.digest)
    rows = session.scalars(
        select(AttachmentBytesRow).where(AttachmentBytesRow.digest.in_(attached))
    )
    return {row.digest: row.data for row in rows}


def _rows(session: Session, meeting_id: int) -> list[AttachmentRow]:
    of_meeting = select(AttachmentRow).where(AttachmentRow.meeting_id == meeting_id)
    return list(session.scalars(of_meeting.order_by(AttachmentRow.position, AttachmentRow.id)))


def _read(session: Session, attachment_id: int) -> Attachment:
    return mapping.ATTACHMENT.read(mapping.ATTACHMENT.get(session, attachment_id))


def _refuse_locked(session: Session, meeting_id: int) -> None:
    mapping.MEETING.read(mapping.MEETING.get(session, meeting_id)).open_for_change()


def _refuse_twice(session: Session, paper: Attachment) -> None:
    there = select(AttachmentRow.title).where(
        AttachmentRow.meeting_id == paper.meeting_id, AttachmentRow.digest == paper.digest
    )
    if (title := session.scalar(there.limit(1))) is not None:
        raise Refused("attached_already", "file_name", title=title)


def _refuse_full(session: Session, paper: Attachment) -> None:
    together = select(func.sum(func.length(AttachmentBytesRow.data)))
    size = int(session.scalar(together) or 0)
    if size + paper.size > LARGEST_TOGETHER:
        most = LARGEST_TOGETHER // MEGABYTE
        raise Refused("attachments_full", "file_name", size=_megabytes(size), most=most)


def _megabytes(size: int) -> int:
    return -(-size // MEGABYTE)
