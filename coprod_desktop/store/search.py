"""One full-text index over everything people wrote, kept by triggers in the same transaction.

The index holds no text of its own, only where words stand; FTS5 is SQLite's alone, so this
module is the one to rewrite for another database.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from sqlalchemy import TextClause, text
from sqlalchemy.orm import Session

from coprod_desktop.domain.sheets import Found, FoundKind

INDEX = (
    "CREATE VIRTUAL TABLE search USING fts5(title, body, content='', contentless_delete=1, "
    "prefix='2 3', tokenize='unicode61 remove_diacritics 2')"
)
RANKED = text(
    "SELECT rowid FROM search WHERE search MATCH :match ORDER BY rank, rowid DESC LIMIT :limit"
)
NEWEST = text("SELECT rowid FROM search WHERE search MATCH :match ORDER BY rowid DESC LIMIT :limit")
"""A single letter begins words nearly everywhere: weighing them all takes long and says little."""
KINDS_PER_ID = 16  # a row of the index is numbered id * 16 + the place of its kind


@dataclass(frozen=True, slots=True)
class Indexed:
    """How one table is searched: its title and body as SQL over the row, and where it lies.

    `shown` is the title to show where a row has none of its own, `found` the id of what is
    found where the row is a part of it.
    """

    kind: FoundKind
    table: str
    title: tuple[str, ...]
    body: tuple[str, ...]
    joins: str
    group: str
    meeting: str
    initiative: str = "NULL"
    shown: str = ""
    found: str = "r.id"


OF_INITIATIVE = "JOIN initiatives n ON n.id = r.initiative_id"
PERHAPS_OF_INITIATIVE = (
    "JOIN groups g ON g.id = {run}.group_id LEFT JOIN initiatives n ON n.id = {run}.initiative_id"
)


INDEXED = (
    Indexed(FoundKind.MEETING, "meetings", ("title", "date"), ("venue",), "", "r.group_id", "r.id"),
    Indexed(
        FoundKind.ITEM,
        "items",
        ("title",),
        ("notes", "lead"),
        "JOIN meetings m ON m.id = r.meeting_id",
        "m.group_id",
        "m.id",
    ),
    Indexed(
        FoundKind.DECISION,
        "decisions",
        ("text",),
        (),
        "JOIN items i ON i.id = r.item_id JOIN meetings m ON m.id = i.meeting_id",
        "m.group_id",
        "m.id",
    ),
    Indexed(FoundKind.ACTION, "actions", ("text",), ("owner", "reason"), "", "r.group_id", "NULL"),
    Indexed(
        FoundKind.INITIATIVE,
        "initiatives",
        ("title",),
        ("matters", "matters_to", "success", "partners"),
        "",
        "r.group_id",
        "NULL",
    ),
    Indexed(
        FoundKind.PLEDGE,
        "pledges",
        ("text",),
        ("promiser", "to_whom", "reason"),
        "",
        "r.group_id",
        "NULL",
    ),
    Indexed(FoundKind.PERSON, "people", ("name",), ("initials", "contact"), "", "NULL", "NULL"),
    Indexed(
        FoundKind.ATTACHMENT,
        "attachments",
        ("title",),
        ("summary", "file_name"),
        "JOIN meetings m ON m.id = r.meeting_id",
        "m.group_id",
        "m.id",
    ),
    Indexed(
        FoundKind.AMENDMENT,
        "amendments",
        ("text",),
        (),
        "JOIN meetings m ON m.id = r.meeting_id",
        "m.group_id",
        "m.id",
    ),
    Indexed(
        FoundKind.CRITIQUE,
        "critiques",
        ("level",),
        ("missed", "better", "who"),
        OF_INITIATIVE,
        "n.group_id",
        "NULL",
        initiative="n.id",
        shown="n.title",
    ),
    Indexed(
        FoundKind.STEP_ANSWER,
        "step_answers",
        ("text",),
        (),
        OF_INITIATIVE,
        "n.group_id",
        "NULL",
        initiative="n.id",
        shown="n.title",
    ),
    Indexed(
        FoundKind.CHECKLIST_RUN,
        "checklist_runs",
        ("note",),
        ("who",),
        PERHAPS_OF_INITIATIVE.format(run="r"),
        "g.id",
        "NULL",
        initiative="n.id",
        shown="coalesce(n.title, g.name)",
    ),
    Indexed(
        FoundKind.CHECKLIST_RUN,
        "checklist_scores",
        ("words",),
        (),
        f"JOIN checklist_runs c ON c.id = r.run_id {PERHAPS_OF_INITIATIVE.format(run='c')}",
        "g.id",
        "NULL",
        initiative="n.id",
        shown="coalesce(n.title, g.name)",
        found="c.id",
    ),
    Indexed(
        FoundKind.CHALLENGE_MET,
        "challenges_met",
        ("note",),
        (),
        PERHAPS_OF_INITIATIVE.format(run="r"),
        "g.id",
        "r.meeting_id",
        initiative="n.id",
        shown="coalesce(n.title, g.name)",
    ),
)


def statements() -> tuple[str, ...]:
    """The SQL that makes the index and the triggers that keep it."""
    made = [INDEX]
    for place, indexed in enumerate(INDEXED):
        table = indexed.table
        key = f"id * {KINDS_PER_ID} + {place}"
        columns = ", ".join((*indexed.title, *indexed.body))
        values = f"{_joined('NEW', indexed.title)}, {_joined('NEW', indexed.body)}"
        put = f"INSERT INTO search(rowid, title, body) VALUES (NEW.{key}, {values});"  # noqa: S608
        take = f"DELETE FROM search WHERE rowid = OLD.{key};"  # noqa: S608 (names of our own)
        again = f"BEGIN {take} {put} END"
        made += [
            f"CREATE TRIGGER search_{table}_new AFTER INSERT ON {table} BEGIN {put} END",
            f"CREATE TRIGGER search_{table}_changed AFTER UPDATE OF {columns} ON {table} {again}",
            f"CREATE TRIGGER search_{table}_gone AFTER DELETE ON {table} BEGIN {take} END",
        ]
    return tuple(made)


def _joined(row: str, columns: tuple[str, ...]) -> str:
    return " || ' ' || ".join(f"{row}.{column}" for column in columns) or "''"


def find(session: Session, words: str, limit: int) -> tuple[Found, ...]:
    """The best matches for all words typed, each perhaps unfinished."""
    typed = re.findall(r"\w+", words)
    if not typed:
        return ()
    match = " ".join(f'"{word}"*' for word in typed)
    best = RANKED if any(len(word) > 1 for word in typed) else NEWEST
    numbers = session.execute(best, {"match": match, "limit": limit}).scalars()
    found = (_found(session, number, typed) for number in numbers)
    best_of_each: dict[tuple[FoundKind, int], Found] = {}
    for one in found:
        if one is not None:
            best_of_each.setdefault((one.kind, one.id), one)
    return tuple(best_of_each.values())


def said_at_meetings(words: str) -> list[TextClause]:
    """For each word typed a condition on `meetings`: it stands in one, perhaps unfinished."""
    told = " UNION ALL ".join(
        f"SELECT {meeting} FROM {indexed.table} r {joins} WHERE r.id IN "  # noqa: S608 (names of our own)
        f"(SELECT rowid / {KINDS_PER_ID} FROM search WHERE search MATCH :word{{n}} "
        f"AND rowid % {KINDS_PER_ID} = {place})"
        for place, indexed in enumerate(INDEXED)
        for meeting, joins in (_meeting_of(indexed),)
        if meeting
    )
    return [
        text(f"meetings.id IN ({told.format(n=number)})").bindparams(
            **{f"word{number}": f'"{word}"*'}
        )
        for number, word in enumerate(re.findall(r"\w+", words))
    ]


def _meeting_of(indexed: Indexed) -> tuple[str, str]:
    """The meeting a row belongs to, and how it is reached; an action by its agenda item."""
    if indexed.kind in (FoundKind.ACTION, FoundKind.PLEDGE):
        return "i.meeting_id", "JOIN items i ON i.id = r.item_id"
    return ("" if indexed.meeting == "NULL" else indexed.meeting), indexed.joins


def _found(session: Session, number: int, typed: list[str]) -> Found | None:
    key, place = divmod(number, KINDS_PER_ID)
    indexed = INDEXED[place]
    row = session.execute(_told(indexed), {"id": key}).mappings().first()
    if row is None:
        return None
    return Found(
        kind=indexed.kind,
        id=row["found_id"],
        group_id=row["group_id"],
        meeting_id=row["meeting_id"],
        initiative_id=row["initiative_id"],
        title=row["title"].strip(),
        excerpt=excerpt(row["body"], typed),
    )


@cache
def _told(indexed: Indexed) -> TextClause:
    title, body = _joined("r", indexed.title), _joined("r", indexed.body)
    if indexed.shown:
        title, body = indexed.shown, _joined("r", (*indexed.title, *indexed.body))
    return text(
        f"SELECT {title} AS title, {body} AS body, {indexed.found} AS found_id, "  # noqa: S608 (names of our own tables)
        f"{indexed.group} AS group_id, {indexed.meeting} AS meeting_id, "
        f"{indexed.initiative} AS initiative_id "
        f"FROM {indexed.table} r {indexed.joins} WHERE r.id = :id"
    )


def excerpt(body: str, typed: list[str], width: int = 90) -> str:
    """The words of `body` around the first match, about `width` characters."""
    flat = " ".join(body.split())
    pattern = "|".join(re.escape(word) for word in typed)
    match = re.search(rf"\b(?:{pattern})", flat, re.IGNORECASE)
    start = max(0, match.start() - width // 3) if match else 0
    start = flat.rfind(" ", 0, start) + 1 if start else 0
    cut = flat[start : start + width]
    if start + width < len(flat):
        cut = cut[: cut.rfind(" ")] + " …" if " " in cut else cut + "…"
    return ("… " if start else "") + cut
