"""Format 3: papers that others made, attached to meetings and found by the search."""

STATEMENTS = (
    """CREATE TABLE attachment_bytes (
    digest TEXT NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_attachment_bytes PRIMARY KEY (digest)
)
 STRICT""",
    """CREATE TABLE attachments (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    meeting_id INTEGER NOT NULL,
    item_id INTEGER,
    position INTEGER NOT NULL,
    title TEXT NOT NULL CONSTRAINT ck_attachments_title CHECK (title <> ''),
    file_name TEXT NOT NULL,
    attachment_kind TEXT NOT NULL CONSTRAINT ck_attachments_attachment_kind CHECK (attachment_kind IN ('pdf', 'picture', 'word')),
    size INTEGER NOT NULL,
    digest TEXT NOT NULL,
    summary TEXT NOT NULL,
    confidential INTEGER NOT NULL,
    CONSTRAINT pk_attachments PRIMARY KEY (id),
    CONSTRAINT uq_attachments_uid UNIQUE (uid),
    CONSTRAINT fk_attachments_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attachments_item_id FOREIGN KEY(item_id) REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_attachments_item_id ON attachments (item_id)",
    "CREATE INDEX ix_attachments_meeting_id ON attachments (meeting_id)",
    """CREATE TRIGGER search_attachments_new AFTER INSERT ON attachments
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 7, NEW.title, NEW.summary || ' ' || NEW.file_name); END""",
    """CREATE TRIGGER search_attachments_changed AFTER UPDATE OF title, summary, file_name ON attachments
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 7; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 7, NEW.title, NEW.summary || ' ' || NEW.file_name); END""",
    """CREATE TRIGGER search_attachments_gone AFTER DELETE ON attachments
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 7; END""",
)
