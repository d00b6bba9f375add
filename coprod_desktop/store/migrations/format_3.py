"""Format 3: papers that others made, amendments of approved minutes, a group's own agendas.

Items have the chair's own notes, decisions a proposer and a seconder.
"""

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
    """CREATE TABLE amendments (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    meeting_id INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    text TEXT NOT NULL CONSTRAINT ck_amendments_text CHECK (text <> ''),
    said_at_id INTEGER,
    confidential INTEGER NOT NULL,
    CONSTRAINT pk_amendments PRIMARY KEY (id),
    CONSTRAINT uq_amendments_uid UNIQUE (uid),
    CONSTRAINT fk_amendments_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_amendments_said_at_id FOREIGN KEY(said_at_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_amendments_meeting_id ON amendments (meeting_id)",
    "CREATE INDEX ix_amendments_said_at_id ON amendments (said_at_id)",
    """CREATE TABLE template_items (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    group_id INTEGER NOT NULL,
    template TEXT NOT NULL CONSTRAINT ck_template_items_template CHECK (template IN ('ordinary', 'committee', 'agm', 'special', 'joint', 'training', 'first')),
    position INTEGER NOT NULL,
    title TEXT NOT NULL CONSTRAINT ck_template_items_title CHECK (title <> ''),
    purpose TEXT NOT NULL CONSTRAINT ck_template_items_purpose CHECK (purpose IN ('not_said', 'hear', 'discuss', 'design', 'decide', 'check')),
    minutes INTEGER,
    lead TEXT NOT NULL,
    CONSTRAINT pk_template_items PRIMARY KEY (id),
    CONSTRAINT uq_template_items_uid UNIQUE (uid),
    CONSTRAINT fk_template_items_group_id FOREIGN KEY(group_id) REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_template_items_group_id ON template_items (group_id)",
    """CREATE TRIGGER search_amendments_new AFTER INSERT ON amendments
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 8, NEW.text, ''); END""",
    """CREATE TRIGGER search_amendments_changed AFTER UPDATE OF text ON amendments
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 8; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 8, NEW.text, ''); END""",
    """CREATE TRIGGER search_amendments_gone AFTER DELETE ON amendments
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 8; END""",
    "ALTER TABLE items ADD COLUMN chair_notes TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE decisions ADD COLUMN proposer TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE decisions ADD COLUMN seconder TEXT DEFAULT '' NOT NULL",
)
