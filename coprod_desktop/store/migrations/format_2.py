"""Format 2: words typed but not yet kept, and a name of its own for every file.

Copies carry the file's name on, so that two copies of one file know each other. A file that is
brought up to date takes the uid of its oldest group: two copies of it, brought up to date on two
computers, then still know each other.
"""

NEW_UID = """lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2)
    || '-' || substr('89AB', 1 + (random() & 3), 1) || substr(hex(randomblob(2)), 2)
    || '-' || hex(randomblob(6)))"""

STATEMENTS = (
    """CREATE TABLE drafts (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    CONSTRAINT pk_drafts PRIMARY KEY (id),
    CONSTRAINT uq_drafts_uid UNIQUE (uid),
    CONSTRAINT uq_drafts_place UNIQUE (place)
)
 STRICT""",
    f"""INSERT INTO file_facts (name, value)
    SELECT 'file_uid', coalesce((SELECT uid FROM groups ORDER BY id LIMIT 1), {NEW_UID})""",  # noqa: S608 (own)
)
