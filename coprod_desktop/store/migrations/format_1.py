"""Format 1: the tables of the first released group file."""

STATEMENTS = (
    """CREATE TABLE file_facts (
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_file_facts PRIMARY KEY (name)
)
 STRICT""",
    """CREATE TABLE groups (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    name TEXT NOT NULL CONSTRAINT ck_groups_name CHECK (name <> ''),
    group_kind TEXT NOT NULL CONSTRAINT ck_groups_group_kind CHECK (group_kind IN ('ppg', 'user_led', 'committee', 'reference', 'charity', 'other')),
    aims TEXT NOT NULL,
    action_prefix TEXT NOT NULL,
    quorum_number INTEGER,
    quorum_percent INTEGER,
    quorum_patients INTEGER,
    notice_days INTEGER,
    term_years INTEGER,
    meetings_a_year INTEGER,
    minutes_days INTEGER,
    CONSTRAINT pk_groups PRIMARY KEY (id),
    CONSTRAINT uq_groups_uid UNIQUE (uid)
)
 STRICT""",
    """CREATE TABLE history (
    id INTEGER NOT NULL,
    title TEXT NOT NULL,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    state TEXT NOT NULL,
    undoable INTEGER NOT NULL,
    CONSTRAINT pk_history PRIMARY KEY (id),
    CONSTRAINT ck_history_state CHECK (state IN ('done', 'undone', 'past'))
)
 STRICT""",
    """CREATE TABLE people (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    name TEXT NOT NULL CONSTRAINT ck_people_known_as CHECK (name <> '' OR initials <> ''),
    initials TEXT NOT NULL,
    contact TEXT NOT NULL,
    access_needs TEXT NOT NULL,
    paper_size TEXT NOT NULL CONSTRAINT ck_people_paper_size CHECK (paper_size IN ('standard', 'clear', 'large', 'giant')),
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT uq_people_uid UNIQUE (uid)
)
 STRICT""",
    """CREATE TABLE history_changes (
    id INTEGER NOT NULL,
    history_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    row_uid TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    CONSTRAINT pk_history_changes PRIMARY KEY (id),
    CONSTRAINT fk_history_changes_history_id FOREIGN KEY(history_id) REFERENCES history (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE initiatives (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    group_id INTEGER NOT NULL,
    title TEXT NOT NULL CONSTRAINT ck_initiatives_title CHECK (title <> ''),
    matters TEXT NOT NULL,
    matters_to TEXT NOT NULL,
    patient_lead_id INTEGER,
    staff_lead_id INTEGER,
    started TEXT,
    ended TEXT,
    success TEXT NOT NULL,
    partners TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT ck_initiatives_state CHECK (state IN ('idea', 'under_way', 'paused', 'finished')),
    CONSTRAINT pk_initiatives PRIMARY KEY (id),
    CONSTRAINT uq_initiatives_uid UNIQUE (uid),
    CONSTRAINT fk_initiatives_group_id FOREIGN KEY(group_id) REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_initiatives_patient_lead_id FOREIGN KEY(patient_lead_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_initiatives_staff_lead_id FOREIGN KEY(staff_lead_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE meetings (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    group_id INTEGER NOT NULL,
    meeting_kind TEXT NOT NULL CONSTRAINT ck_meetings_meeting_kind CHECK (meeting_kind IN ('ordinary', 'committee', 'agm', 'special', 'joint', 'training')),
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    start TEXT,
    "end" TEXT,
    venue TEXT NOT NULL,
    access TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT ck_meetings_state CHECK (state IN ('planned', 'minuting', 'draft', 'approved')),
    chair_id INTEGER,
    minute_taker_id INTEGER,
    previous_minutes TEXT NOT NULL CONSTRAINT ck_meetings_previous_minutes CHECK (previous_minutes IN ('not_said', 'approved', 'not_approved')),
    next_date TEXT,
    next_start TEXT,
    next_venue TEXT NOT NULL,
    approved_on TEXT,
    approved_at_id INTEGER,
    CONSTRAINT pk_meetings PRIMARY KEY (id),
    CONSTRAINT uq_meetings_uid UNIQUE (uid),
    CONSTRAINT fk_meetings_group_id FOREIGN KEY(group_id) REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_meetings_chair_id FOREIGN KEY(chair_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_meetings_minute_taker_id FOREIGN KEY(minute_taker_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_meetings_approved_at_id FOREIGN KEY(approved_at_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE memberships (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    side TEXT NOT NULL CONSTRAINT ck_memberships_side CHECK (side IN ('patient', 'staff', 'guest', 'unknown')),
    office TEXT NOT NULL,
    started TEXT,
    ended TEXT,
    mandate TEXT NOT NULL CONSTRAINT ck_memberships_mandate CHECK (mandate IN ('not_recorded', 'self', 'elected', 'appointed', 'invited', 'post')),
    speaks_for TEXT NOT NULL,
    chosen_by TEXT NOT NULL,
    mandate_until TEXT,
    gathers_views TEXT NOT NULL,
    CONSTRAINT pk_memberships PRIMARY KEY (id),
    CONSTRAINT uq_memberships_uid UNIQUE (uid),
    CONSTRAINT fk_memberships_person_id FOREIGN KEY(person_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_memberships_group_id FOREIGN KEY(group_id) REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE attendances (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    meeting_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    presence TEXT NOT NULL CONSTRAINT ck_attendances_presence CHECK (presence IN ('present', 'apologies', 'absent')),
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    role TEXT NOT NULL,
    side TEXT NOT NULL CONSTRAINT ck_attendances_side CHECK (side IN ('patient', 'staff', 'guest', 'unknown')),
    arrived TEXT,
    "left" TEXT,
    stepped_out TEXT NOT NULL,
    CONSTRAINT pk_attendances PRIMARY KEY (id),
    CONSTRAINT uq_attendances_meeting_id_person_id UNIQUE (meeting_id, person_id),
    CONSTRAINT uq_attendances_uid UNIQUE (uid),
    CONSTRAINT fk_attendances_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_attendances_person_id FOREIGN KEY(person_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE items (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    meeting_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL CONSTRAINT ck_items_purpose CHECK (purpose IN ('not_said', 'hear', 'discuss', 'design', 'decide', 'check')),
    minutes INTEGER,
    lead TEXT NOT NULL,
    initiative_id INTEGER,
    notes TEXT NOT NULL,
    confidential INTEGER NOT NULL,
    state TEXT NOT NULL CONSTRAINT ck_items_state CHECK (state IN ('to_come', 'done', 'deferred')),
    CONSTRAINT pk_items PRIMARY KEY (id),
    CONSTRAINT uq_items_uid UNIQUE (uid),
    CONSTRAINT fk_items_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_items_initiative_id FOREIGN KEY(initiative_id) REFERENCES initiatives (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE parts_shared (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    initiative_id INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    co_design TEXT CONSTRAINT ck_parts_shared_co_design CHECK (co_design IN ('descriptive', 'intermediate', 'transformative')),
    co_decision TEXT CONSTRAINT ck_parts_shared_co_decision CHECK (co_decision IN ('descriptive', 'intermediate', 'transformative')),
    co_delivery TEXT CONSTRAINT ck_parts_shared_co_delivery CHECK (co_delivery IN ('descriptive', 'intermediate', 'transformative')),
    co_evaluation TEXT CONSTRAINT ck_parts_shared_co_evaluation CHECK (co_evaluation IN ('descriptive', 'intermediate', 'transformative')),
    note TEXT NOT NULL,
    CONSTRAINT pk_parts_shared PRIMARY KEY (id),
    CONSTRAINT uq_parts_shared_uid UNIQUE (uid),
    CONSTRAINT fk_parts_shared_initiative_id FOREIGN KEY(initiative_id) REFERENCES initiatives (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE placements (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    initiative_id INTEGER NOT NULL,
    framework TEXT NOT NULL,
    version TEXT NOT NULL,
    rung TEXT NOT NULL,
    "view" TEXT NOT NULL CONSTRAINT ck_placements_view CHECK (view IN ('agreed', 'patients', 'staff')),
    "on" TEXT NOT NULL,
    reason TEXT NOT NULL CONSTRAINT ck_placements_reason CHECK (reason <> ''),
    meeting_id INTEGER,
    CONSTRAINT pk_placements PRIMARY KEY (id),
    CONSTRAINT uq_placements_uid UNIQUE (uid),
    CONSTRAINT fk_placements_initiative_id FOREIGN KEY(initiative_id) REFERENCES initiatives (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_placements_meeting_id FOREIGN KEY(meeting_id) REFERENCES meetings (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE actions (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    group_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    text TEXT NOT NULL CONSTRAINT ck_actions_text CHECK (text <> ''),
    owner TEXT NOT NULL,
    due TEXT,
    due_words TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT ck_actions_state CHECK (state IN ('open', 'going_on', 'carried_forward', 'done', 'dropped')),
    reason TEXT NOT NULL,
    item_id INTEGER,
    initiative_id INTEGER,
    CONSTRAINT pk_actions PRIMARY KEY (id),
    CONSTRAINT uq_actions_group_id_number UNIQUE (group_id, number),
    CONSTRAINT uq_actions_uid UNIQUE (uid),
    CONSTRAINT fk_actions_group_id FOREIGN KEY(group_id) REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_actions_item_id FOREIGN KEY(item_id) REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_actions_initiative_id FOREIGN KEY(initiative_id) REFERENCES initiatives (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE decisions (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    item_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL CONSTRAINT ck_decisions_text CHECK (text <> ''),
    how TEXT NOT NULL CONSTRAINT ck_decisions_how CHECK (how IN ('not_said', 'all', 'vote', 'patients_alone', 'staff_alone', 'chair')),
    votes_for INTEGER,
    votes_against INTEGER,
    votes_abstained INTEGER,
    patients INTEGER,
    staff INTEGER,
    CONSTRAINT pk_decisions PRIMARY KEY (id),
    CONSTRAINT uq_decisions_uid UNIQUE (uid),
    CONSTRAINT fk_decisions_item_id FOREIGN KEY(item_id) REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE evidence (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    placement_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    evidence_kind TEXT NOT NULL CONSTRAINT ck_evidence_evidence_kind CHECK (evidence_kind IN ('meeting', 'item', 'decision', 'action', 'pledge', 'words')),
    target_id INTEGER CONSTRAINT ck_evidence_target CHECK ((evidence_kind = 'words') = (target_id IS NULL)),
    words TEXT NOT NULL,
    CONSTRAINT pk_evidence PRIMARY KEY (id),
    CONSTRAINT uq_evidence_uid UNIQUE (uid),
    CONSTRAINT fk_evidence_placement_id FOREIGN KEY(placement_id) REFERENCES placements (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE pledges (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    group_id INTEGER NOT NULL,
    text TEXT NOT NULL CONSTRAINT ck_pledges_text CHECK (text <> ''),
    promiser TEXT NOT NULL CONSTRAINT ck_pledges_promiser CHECK (promiser <> ''),
    promiser_kind TEXT NOT NULL CONSTRAINT ck_pledges_promiser_kind CHECK (promiser_kind IN ('person', 'team', 'organisation')),
    person_id INTEGER,
    to_whom TEXT NOT NULL,
    made_on TEXT NOT NULL,
    due TEXT,
    state TEXT NOT NULL CONSTRAINT ck_pledges_state CHECK (state IN ('made', 'under_way', 'kept', 'changed', 'not_kept')),
    reason TEXT NOT NULL CONSTRAINT ck_pledges_reason CHECK (state NOT IN ('changed', 'not_kept') OR reason <> ''),
    public INTEGER NOT NULL,
    checked_on TEXT CONSTRAINT ck_pledges_checked_on CHECK (state <> 'kept' OR checked_on IS NOT NULL),
    checked_by TEXT NOT NULL,
    item_id INTEGER,
    initiative_id INTEGER,
    CONSTRAINT pk_pledges PRIMARY KEY (id),
    CONSTRAINT uq_pledges_uid UNIQUE (uid),
    CONSTRAINT fk_pledges_group_id FOREIGN KEY(group_id) REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_pledges_person_id FOREIGN KEY(person_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_pledges_item_id FOREIGN KEY(item_id) REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_pledges_initiative_id FOREIGN KEY(initiative_id) REFERENCES initiatives (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE action_owners (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    action_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT pk_action_owners PRIMARY KEY (id),
    CONSTRAINT uq_action_owners_uid UNIQUE (uid),
    CONSTRAINT fk_action_owners_action_id FOREIGN KEY(action_id) REFERENCES actions (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_action_owners_person_id FOREIGN KEY(person_id) REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE action_reports (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    action_id INTEGER NOT NULL,
    item_id INTEGER,
    "on" TEXT NOT NULL,
    state TEXT NOT NULL CONSTRAINT ck_action_reports_state CHECK (state IN ('open', 'going_on', 'carried_forward', 'done', 'dropped')),
    note TEXT NOT NULL,
    CONSTRAINT pk_action_reports PRIMARY KEY (id),
    CONSTRAINT uq_action_reports_uid UNIQUE (uid),
    CONSTRAINT fk_action_reports_action_id FOREIGN KEY(action_id) REFERENCES actions (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_action_reports_item_id FOREIGN KEY(item_id) REFERENCES items (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE TABLE pledge_notes (
    id INTEGER NOT NULL,
    uid TEXT NOT NULL,
    pledge_id INTEGER NOT NULL,
    "on" TEXT NOT NULL,
    text TEXT NOT NULL,
    state TEXT CONSTRAINT ck_pledge_notes_state CHECK (state IN ('made', 'under_way', 'kept', 'changed', 'not_kept')),
    CONSTRAINT pk_pledge_notes PRIMARY KEY (id),
    CONSTRAINT uq_pledge_notes_uid UNIQUE (uid),
    CONSTRAINT fk_pledge_notes_pledge_id FOREIGN KEY(pledge_id) REFERENCES pledges (id) DEFERRABLE INITIALLY DEFERRED
)
 STRICT""",
    """CREATE INDEX ix_history_state ON history (state)""",
    """CREATE INDEX ix_history_changes_history_id ON history_changes (history_id)""",
    """CREATE INDEX ix_history_changes_row ON history_changes (table_name, row_uid)""",
    """CREATE INDEX ix_initiatives_group_id ON initiatives (group_id)""",
    """CREATE INDEX ix_initiatives_patient_lead_id ON initiatives (patient_lead_id)""",
    """CREATE INDEX ix_initiatives_staff_lead_id ON initiatives (staff_lead_id)""",
    """CREATE INDEX ix_meetings_approved_at_id ON meetings (approved_at_id)""",
    """CREATE INDEX ix_meetings_chair_id ON meetings (chair_id)""",
    """CREATE INDEX ix_meetings_date ON meetings (date)""",
    """CREATE INDEX ix_meetings_group_id ON meetings (group_id)""",
    """CREATE INDEX ix_meetings_minute_taker_id ON meetings (minute_taker_id)""",
    """CREATE INDEX ix_memberships_group_id ON memberships (group_id)""",
    """CREATE INDEX ix_memberships_person_id ON memberships (person_id)""",
    """CREATE INDEX ix_attendances_meeting_id ON attendances (meeting_id)""",
    """CREATE INDEX ix_attendances_person_id ON attendances (person_id)""",
    """CREATE INDEX ix_items_initiative_id ON items (initiative_id)""",
    """CREATE INDEX ix_items_meeting_id ON items (meeting_id)""",
    """CREATE INDEX ix_parts_shared_initiative_id ON parts_shared (initiative_id)""",
    """CREATE INDEX ix_placements_initiative_id ON placements (initiative_id)""",
    """CREATE INDEX ix_placements_meeting_id ON placements (meeting_id)""",
    """CREATE INDEX ix_actions_group_id ON actions (group_id)""",
    """CREATE INDEX ix_actions_initiative_id ON actions (initiative_id)""",
    """CREATE INDEX ix_actions_item_id ON actions (item_id)""",
    """CREATE INDEX ix_decisions_item_id ON decisions (item_id)""",
    """CREATE INDEX ix_evidence_placement_id ON evidence (placement_id)""",
    """CREATE INDEX ix_pledges_group_id ON pledges (group_id)""",
    """CREATE INDEX ix_pledges_initiative_id ON pledges (initiative_id)""",
    """CREATE INDEX ix_pledges_item_id ON pledges (item_id)""",
    """CREATE INDEX ix_pledges_person_id ON pledges (person_id)""",
    """CREATE INDEX ix_action_owners_action_id ON action_owners (action_id)""",
    """CREATE INDEX ix_action_owners_person_id ON action_owners (person_id)""",
    """CREATE INDEX ix_action_reports_action_id ON action_reports (action_id)""",
    """CREATE INDEX ix_action_reports_item_id ON action_reports (item_id)""",
    """CREATE INDEX ix_pledge_notes_pledge_id ON pledge_notes (pledge_id)""",
    """CREATE VIRTUAL TABLE search USING fts5(title, body, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 2')""",
    """CREATE TRIGGER search_meetings_new AFTER INSERT ON meetings
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 0, NEW.title || ' ' || NEW.date, NEW.venue); END""",
    """CREATE TRIGGER search_meetings_changed AFTER UPDATE OF title, date, venue ON meetings
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 0; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 0, NEW.title || ' ' || NEW.date, NEW.venue); END""",
    """CREATE TRIGGER search_meetings_gone AFTER DELETE ON meetings
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 0; END""",
    """CREATE TRIGGER search_items_new AFTER INSERT ON items
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 1, NEW.title, NEW.notes || ' ' || NEW.lead); END""",
    """CREATE TRIGGER search_items_changed AFTER UPDATE OF title, notes, lead ON items
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 1; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 1, NEW.title, NEW.notes || ' ' || NEW.lead); END""",
    """CREATE TRIGGER search_items_gone AFTER DELETE ON items
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 1; END""",
    """CREATE TRIGGER search_decisions_new AFTER INSERT ON decisions
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 2, NEW.text, ''); END""",
    """CREATE TRIGGER search_decisions_changed AFTER UPDATE OF text ON decisions
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 2; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 2, NEW.text, ''); END""",
    """CREATE TRIGGER search_decisions_gone AFTER DELETE ON decisions
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 2; END""",
    """CREATE TRIGGER search_actions_new AFTER INSERT ON actions
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 3, NEW.text, NEW.owner || ' ' || NEW.reason); END""",
    """CREATE TRIGGER search_actions_changed AFTER UPDATE OF text, owner, reason ON actions
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 3; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 3, NEW.text, NEW.owner || ' ' || NEW.reason); END""",
    """CREATE TRIGGER search_actions_gone AFTER DELETE ON actions
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 3; END""",
    """CREATE TRIGGER search_initiatives_new AFTER INSERT ON initiatives
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 4, NEW.title, NEW.matters || ' ' || NEW.matters_to || ' ' || NEW.success || ' ' || NEW.partners); END""",
    """CREATE TRIGGER search_initiatives_changed AFTER UPDATE OF title, matters, matters_to, success, partners ON initiatives
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 4; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 4, NEW.title, NEW.matters || ' ' || NEW.matters_to || ' ' || NEW.success || ' ' || NEW.partners); END""",
    """CREATE TRIGGER search_initiatives_gone AFTER DELETE ON initiatives
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 4; END""",
    """CREATE TRIGGER search_pledges_new AFTER INSERT ON pledges
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 5, NEW.text, NEW.promiser || ' ' || NEW.to_whom || ' ' || NEW.reason); END""",
    """CREATE TRIGGER search_pledges_changed AFTER UPDATE OF text, promiser, to_whom, reason ON pledges
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 5; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 5, NEW.text, NEW.promiser || ' ' || NEW.to_whom || ' ' || NEW.reason); END""",
    """CREATE TRIGGER search_pledges_gone AFTER DELETE ON pledges
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 5; END""",
    """CREATE TRIGGER search_people_new AFTER INSERT ON people
    BEGIN INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 6, NEW.name, NEW.initials || ' ' || NEW.contact); END""",
    """CREATE TRIGGER search_people_changed AFTER UPDATE OF name, initials, contact ON people
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 6; INSERT INTO search(rowid, title, body)
    VALUES (NEW.id * 16 + 6, NEW.name, NEW.initials || ' ' || NEW.contact); END""",
    """CREATE TRIGGER search_people_gone AFTER DELETE ON people
    BEGIN DELETE FROM search WHERE rowid = OLD.id * 16 + 6; END""",
)
