"""Format 4: the ladder in full, and all the ways in which a group looks at its own work.

Placements say what was proposed, why that was overruled and what stood in the way; views of the
two sides may wait for each other; checklists, steps, critiques and challenges have their tables,
and a group may have frameworks of its own. Items say whether patients spoke, attendances which
interest was declared and when somebody stepped out for it and came back; a group may have a rule
about staying away without word. Evidence may be a paper attached: its table is made anew, since
SQLite changes no CHECK of a table that is there. Nothing refers to it, so that foreign keys need
no care.
"""

STATEMENTS = (
    "ALTER TABLE groups ADD COLUMN ladder TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE groups ADD COLUMN vocabulary TEXT DEFAULT 'leeds' NOT NULL CONSTRAINT ck_groups_vocabulary CHECK (vocabulary IN ('leeds', 'governance'))",
    "ALTER TABLE groups ADD COLUMN review_months INTEGER",
    "ALTER TABLE groups ADD COLUMN absences INTEGER",
    "ALTER TABLE items ADD COLUMN patients_spoke INTEGER DEFAULT 0 NOT NULL",
    "ALTER TABLE attendances ADD COLUMN interest TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE attendances ADD COLUMN stepped_out_at TEXT",
    "ALTER TABLE attendances ADD COLUMN came_back TEXT",
    "ALTER TABLE initiatives ADD COLUMN initiative_kind TEXT DEFAULT 'work' NOT NULL CONSTRAINT ck_initiatives_initiative_kind CHECK (initiative_kind IN ('work', 'always_event', 'quality_check', 'pair', 'community'))",
    "ALTER TABLE initiatives ADD COLUMN checkers TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE initiatives ADD COLUMN phase TEXT CONSTRAINT ck_initiatives_phase CHECK (phase IN ('set_up', 'design', 'implement', 'sustain'))",
    "ALTER TABLE initiatives ADD COLUMN involved_from TEXT",
    "ALTER TABLE placements ADD COLUMN proposed TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE placements ADD COLUMN overruled TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE placements ADD COLUMN limit_kind TEXT CONSTRAINT ck_placements_limit_kind CHECK (limit_kind IN ('sudden_change', 'law', 'time', 'not_wanted', 'other'))",
    "ALTER TABLE placements ADD COLUMN limit_note TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE placements ADD COLUMN still_open TEXT DEFAULT '' NOT NULL",
    "ALTER TABLE evidence RENAME TO evidence_before",
    """CREATE TABLE evidence (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    placement_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    evidence_kind TEXT NOT NULL CONSTRAINT ck_evidence_evidence_kind CHECK (evidence_kind IN ('meeting', 'item', 'decision', 'action', 'pledge', 'attachment', 'words')),
    target_id INTEGER CONSTRAINT ck_evidence_target CHECK ((evidence_kind = 'words') = (target_id IS NULL)),
    words TEXT NOT NULL,
    CONSTRAINT pk_evidence PRIMARY KEY (id),
    CONSTRAINT uq_evidence_uid UNIQUE (uid),
    CONSTRAINT fk_evidence_placement_id FOREIGN KEY(placement_id) REFERENCES placements (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """INSERT INTO evidence (id, uid, placement_id, position, evidence_kind, target_id, words)
    SELECT id, uid, placement_id, position, evidence_kind, target_id, words FROM evidence_before""",
    "DROP TABLE evidence_before",
    "CREATE INDEX ix_evidence_placement_id ON evidence (placement_id)",
    """CREATE TABLE placement_answers (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    placement_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    CONSTRAINT pk_placement_answers PRIMARY KEY (id),
    CONSTRAINT uq_placement_answers_uid UNIQUE (uid),
    CONSTRAINT fk_placement_answers_placement_id FOREIGN KEY(placement_id) REFERENCES placements (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_placement_answers_placement_id ON placement_answers (placement_id)",
    """CREATE TABLE waiting_views (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    initiative_id INTEGER NOT NULL,
    "view" TEXT NOT NULL CONSTRAINT ck_waiting_views_view CHECK (view IN ('agreed', 'patients', 'staff')),
    framework TEXT NOT NULL,
    version TEXT NOT NULL,
    rung TEXT NOT NULL,
    "on" TEXT NOT NULL,
    reason TEXT NOT NULL CONSTRAINT ck_waiting_views_reason CHECK (reason <> ''),
    who TEXT NOT NULL,
    CONSTRAINT pk_waiting_views PRIMARY KEY (id),
    CONSTRAINT uq_waiting_views_initiative_id_view UNIQUE (initiative_id, "view"),
    CONSTRAINT ck_waiting_views_side CHECK (view <> 'agreed'),
    CONSTRAINT uq_waiting_views_uid UNIQUE (uid),
    CONSTRAINT fk_waiting_views_initiative_id FOREIGN KEY(initiative_id) REFERENCES initiatives (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_waiting_views_initiative_id ON waiting_views (initiative_id)",
    """CREATE TABLE frameworks (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    group_id INTEGER NOT NULL,
    "key" TEXT NOT NULL CONSTRAINT ck_frameworks_key CHECK (key <> ''),
    version TEXT NOT NULL,
    framework_kind TEXT NOT NULL CONSTRAINT ck_frameworks_framework_kind CHECK (framework_kind IN ('ladder', 'checklist')),
    name TEXT NOT NULL CONSTRAINT ck_frameworks_name CHECK (name <> ''),
    definition TEXT NOT NULL,
    retired TEXT,
    CONSTRAINT pk_frameworks PRIMARY KEY (id),
    CONSTRAINT uq_frameworks_key_version UNIQUE ("key", version),
    CONSTRAINT uq_frameworks_uid UNIQUE (uid),
    CONSTRAINT fk_frameworks_group_id FOREIGN KEY(group_id) REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_frameworks_group_id ON frameworks (group_id)",
    """CREATE TABLE checklist_runs (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    group_id INTEGER NOT NULL,
    initiative_id INTEGER,
    framework TEXT NOT NULL,
    version TEXT NOT NULL,
    "on" TEXT NOT NULL,
    who TEXT NOT NULL,
    meeting_id INTEGER,
    note TEXT NOT NULL,
    CONSTRAINT pk_checklist_runs PRIMARY KEY (id),
    CONSTRAINT uq_checklist_runs_uid UNIQUE (uid),
    CONSTRAINT fk_checklist_runs_group_id FOREIGN KEY(group_id) REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_checklist_runs_initiative_id FOREIGN KEY(initiative_id) REFERENCES initiatives (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_checklist_runs_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_checklist_runs_group_id ON checklist_runs (group_id)",
    "CREATE INDEX ix_checklist_runs_initiative_id ON checklist_runs (initiative_id)",
    "CREATE INDEX ix_checklist_runs_meeting_id ON checklist_runs (meeting_id)",
    """CREATE TRIGGER search_checklist_runs_new AFTER INSERT ON checklist_runs
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 11, NEW.note, NEW.who); END""",
    """CREATE TRIGGER search_checklist_runs_changed AFTER UPDATE OF note, who ON checklist_runs
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 11; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 11, NEW.note, NEW.who); END""",
    """CREATE TRIGGER search_checklist_runs_gone AFTER DELETE ON checklist_runs
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 11; END""",
    """CREATE TABLE checklist_scores (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    run_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    statement TEXT NOT NULL,
    score INTEGER,
    evidence_kind TEXT CONSTRAINT ck_checklist_scores_evidence_kind CHECK (evidence_kind IN ('meeting', 'item', 'decision', 'action', 'pledge', 'attachment', 'words')),
    target_id INTEGER CONSTRAINT ck_checklist_scores_target CHECK ((evidence_kind IS NULL) = (target_id IS NULL)),
    words TEXT NOT NULL,
    CONSTRAINT pk_checklist_scores PRIMARY KEY (id),
    CONSTRAINT uq_checklist_scores_run_id_statement UNIQUE (run_id, statement),
    CONSTRAINT uq_checklist_scores_uid UNIQUE (uid),
    CONSTRAINT fk_checklist_scores_run_id FOREIGN KEY(run_id) REFERENCES checklist_runs (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_checklist_scores_run_id ON checklist_scores (run_id)",
    """CREATE TRIGGER search_checklist_scores_new AFTER INSERT ON checklist_scores
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 12, NEW.words, ''); END""",
    """CREATE TRIGGER search_checklist_scores_changed AFTER UPDATE OF words ON checklist_scores
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 12; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 12, NEW.words, ''); END""",
    """CREATE TRIGGER search_checklist_scores_gone AFTER DELETE ON checklist_scores
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 12; END""",
    """CREATE TABLE step_answers (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    initiative_id INTEGER NOT NULL,
    framework TEXT NOT NULL,
    version TEXT NOT NULL,
    step TEXT NOT NULL,
    question TEXT NOT NULL,
    text TEXT NOT NULL CONSTRAINT ck_step_answers_text CHECK (text <> ''),
    "on" TEXT NOT NULL,
    CONSTRAINT pk_step_answers PRIMARY KEY (id),
    CONSTRAINT uq_step_answers_uid UNIQUE (uid),
    CONSTRAINT fk_step_answers_initiative_id FOREIGN KEY(initiative_id) REFERENCES initiatives (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_step_answers_initiative_id ON step_answers (initiative_id)",
    """CREATE TRIGGER search_step_answers_new AFTER INSERT ON step_answers
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 10, NEW.text, ''); END""",
    """CREATE TRIGGER search_step_answers_changed AFTER UPDATE OF text ON step_answers
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 10; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 10, NEW.text, ''); END""",
    """CREATE TRIGGER search_step_answers_gone AFTER DELETE ON step_answers
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 10; END""",
    """CREATE TABLE critiques (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    initiative_id INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    rung TEXT NOT NULL,
    level TEXT NOT NULL,
    missed TEXT NOT NULL,
    better TEXT NOT NULL,
    who TEXT NOT NULL,
    meeting_id INTEGER,
    CONSTRAINT pk_critiques PRIMARY KEY (id),
    CONSTRAINT ck_critiques_answered CHECK (level <> '' OR missed <> '' OR better <> ''),
    CONSTRAINT uq_critiques_uid UNIQUE (uid),
    CONSTRAINT fk_critiques_initiative_id FOREIGN KEY(initiative_id) REFERENCES initiatives (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_critiques_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_critiques_initiative_id ON critiques (initiative_id)",
    "CREATE INDEX ix_critiques_meeting_id ON critiques (meeting_id)",
    """CREATE TRIGGER search_critiques_new AFTER INSERT ON critiques
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 9, NEW.level, NEW.missed || ' ' || NEW.better || ' ' || NEW.who); END""",
    """CREATE TRIGGER search_critiques_changed AFTER UPDATE OF level, missed, better, who ON critiques
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 9; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 9, NEW.level, NEW.missed || ' ' || NEW.better || ' ' || NEW.who); END""",
    """CREATE TRIGGER search_critiques_gone AFTER DELETE ON critiques
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 9; END""",
    """CREATE TABLE challenges_met (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    group_id INTEGER NOT NULL,
    challenge TEXT NOT NULL CONSTRAINT ck_challenges_met_challenge CHECK (challenge <> ''),
    meeting_id INTEGER,
    initiative_id INTEGER,
    "on" TEXT NOT NULL,
    note TEXT NOT NULL,
    CONSTRAINT pk_challenges_met PRIMARY KEY (id),
    CONSTRAINT uq_challenges_met_uid UNIQUE (uid),
    CONSTRAINT fk_challenges_met_group_id FOREIGN KEY(group_id) REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_challenges_met_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_challenges_met_initiative_id FOREIGN KEY(initiative_id) REFERENCES initiatives (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    "CREATE INDEX ix_challenges_met_group_id ON challenges_met (group_id)",
    "CREATE INDEX ix_challenges_met_initiative_id ON challenges_met (initiative_id)",
    "CREATE INDEX ix_challenges_met_meeting_id ON challenges_met (meeting_id)",
    """CREATE TRIGGER search_challenges_met_new AFTER INSERT ON challenges_met
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 13, NEW.note, ''); END""",
    """CREATE TRIGGER search_challenges_met_changed AFTER UPDATE OF note ON challenges_met
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 13; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 13, NEW.note, ''); END""",
    """CREATE TRIGGER search_challenges_met_gone AFTER DELETE ON challenges_met
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 13; END""",
)
