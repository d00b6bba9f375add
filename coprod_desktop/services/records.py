"""Bring a whole record in, and write the whole record out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from coprod_desktop.domain.refusals import Refused
from coprod_desktop.domain.words import Words
from coprod_desktop.exchange.entries import Entry, entry_of
from coprod_desktop.exchange.record import Parsed, parse, write
from coprod_desktop.services.actions import owners_of, set_owners
from coprod_desktop.services.attachments import all_contents, keep_contents
from coprod_desktop.services.checklists import scores_of, set_scores
from coprod_desktop.services.evidence import pieces_of, set_evidence
from coprod_desktop.services.placement_answers import answers_to, set_answers
from coprod_desktop.services.service import Service
from coprod_desktop.services.spelling import learned_in
from coprod_desktop.store import mapping
from coprod_desktop.store.store import Store

# In the order in which each kind links only to kinds before it (or to its own).
MAPPINGS: dict[str, mapping.Mapping[Any]] = {
    "group": mapping.GROUP,
    "person": mapping.PERSON,
    "membership": mapping.MEMBERSHIP,
    "template_item": mapping.TEMPLATE_ITEM,
    "initiative": mapping.INITIATIVE,
    "meeting": mapping.MEETING,
    "item": mapping.ITEM,
    "attendance": mapping.ATTENDANCE,
    "attachment": mapping.ATTACHMENT,
    "amendment": mapping.AMENDMENT,
    "decision": mapping.DECISION,
    "action": mapping.ACTION,
    "action_report": mapping.ACTION_REPORT,
    "pledge": mapping.PLEDGE,
    "pledge_note": mapping.PLEDGE_NOTE,
    "framework": mapping.FRAMEWORK,
    "placement": mapping.PLACEMENT,
    "parts_shared": mapping.PARTS_SHARED,
    "waiting_view": mapping.WAITING_VIEW,
    "checklist_run": mapping.CHECKLIST_RUN,
    "step_answer": mapping.STEP_ANSWER,
    "critique": mapping.CRITIQUE,
    "challenge_met": mapping.CHALLENGE_MET,
}


class RecordWrong(Refused):
    """A record that was not brought in; `problems` says what is wrong and where."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("record_wrong", count=len(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadResult:
    """What was brought in, counted by kind, and how much was here already."""

    added: dict[str, int]
    same: int


class Records(Service):
    """The record as a whole, as documented JSON.

    `learn` is given the words which the spelling check of another file was taught.
    """

    def __init__(
        self, store: Store, words: Words, learn: Callable[..., None] | None = None
    ) -> None:
        super().__init__(store)
        self._words = words
        self._learn = learn

    def load(self, text: str, name: str) -> LoadResult:
        """Bring in a record called `name`: all of it or, on any problem, nothing.

        Entries that are here already in the same words are left, so that loading twice
        changes nothing. Raises Unavailable "not_json", and RecordWrong listing every problem.
        """
        with self._store.reading() as session:
            parsed = parse(text, name, words=self._words, present=_entries(session))
        return self.put(parsed)

    def put(self, parsed: Parsed) -> LoadResult:
        """Bring in a record that was read; raises RecordWrong where it has problems."""
        if parsed.problems:
            raise RecordWrong(tuple(str(problem) for problem in parsed.problems))
        if parsed.entries:
            with self._store.action("load_record", undoable=False) as work:
                ids = _ids(work.session)
                for data in parsed.contents.values():
                    keep_contents(work.session, data)
                for entry in parsed.entries:
                    ids[entry.uid] = _put(work.session, entry, ids)
        if parsed.own_words and self._learn is not None:
            self._learn(*parsed.own_words)
        added = Counter(entry.kind for entry in parsed.entries)
        return LoadResult(added=dict(added), same=parsed.same)

    def dump(self, as_of: date | None = None) -> str:
        """The whole record as text; loading it elsewhere gives the same record."""
        with self._store.reading() as session:
            return write(
                _entries(session),
                as_of=as_of,
                contents=all_contents(session),
                own_words=learned_in(session),
            )


def _entries(session: Session) -> list[Entry]:
    uids = {(kind, key): uid for kind, key, uid in _keys(session)}
    return [
        entry_of(record, uids)
        for kind, one in MAPPINGS.items()
        for record in _records(session, kind, one)
    ]


def _records(session: Session, kind: str, one: mapping.Mapping[Any]) -> list[Any]:
    rows = session.scalars(select(one.row).order_by(one.row.id)).all()
    ids = [row.id for row in rows]
    if kind == "action":
        owners = owners_of(session, ids)
        return [one.read(row, owner_ids=owners[row.id]) for row in rows]
    if kind == "placement":
        evidence, answers = pieces_of(session, ids), answers_to(session, ids)
        return [
            one.read(row, evidence=tuple(evidence[row.id]), answers=tuple(answers[row.id]))
            for row in rows
        ]
    if kind == "checklist_run":
        scores = scores_of(session, ids)
        return [one.read(row, scores=tuple(scores[row.id])) for row in rows]
    return [one.read(row) for row in rows]


def _keys(session: Session) -> list[tuple[str, int, str]]:
    return [
        (kind, key, uid)
        for kind, one in MAPPINGS.items()
        for key, uid in session.execute(select(one.row.id, one.row.uid))
    ]


def _ids(session: Session) -> dict[str, int]:
    return {uid: key for _, key, uid in _keys(session)}


def _put(session: Session, entry: Entry, ids: dict[str, int]) -> int:
    record: Any = entry.joined(ids)
    row = MAPPINGS[entry.kind].add(session, record)
    if entry.kind == "action":
        set_owners(session, row.id, record.owner_ids)
    elif entry.kind == "placement":
        set_evidence(session, row.id, record.evidence)
        set_answers(session, row.id, record.answers)
    elif entry.kind == "checklist_run":
        set_scores(session, row.id, record.scores)
    return row.id
