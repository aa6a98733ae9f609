-- What matching, scoring, programs, targets and snapshots keep. Columns as in migration 0001.

ALTER TABLE benefit ADD COLUMN first_person INTEGER REFERENCES person (id);
ALTER TABLE benefit ADD COLUMN first_household INTEGER REFERENCES household (id);
ALTER TABLE benefit ADD COLUMN proposed_on TEXT;
ALTER TABLE benefit ADD COLUMN approved_on TEXT;
ALTER TABLE benefit ADD COLUMN delivered_on TEXT;
ALTER TABLE benefit ADD COLUMN aid_group_id INTEGER REFERENCES aid_group (id);

CREATE TABLE pair_decision (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_a INTEGER REFERENCES person (id),
    person_b INTEGER REFERENCES person (id),
    household_a INTEGER REFERENCES household (id),
    household_b INTEGER REFERENCES household (id),
    answer INTEGER,
    officer TEXT,
    decided_on TEXT,
    weight REAL,
    model TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX pair_decision_by_person_a ON pair_decision (person_a);
CREATE INDEX pair_decision_by_person_b ON pair_decision (person_b);
CREATE INDEX pair_decision_by_household_a ON pair_decision (household_a);
CREATE INDEX pair_decision_by_household_b ON pair_decision (household_b);
CREATE TRIGGER pair_decision_guard_insert BEFORE INSERT ON pair_decision
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER pair_decision_guard_update BEFORE UPDATE ON pair_decision
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER pair_decision_guard_delete BEFORE DELETE ON pair_decision
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE score_model (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    name TEXT,
    model TEXT,
    version TEXT,
    content TEXT,
    drafted_by TEXT,
    drafted_on TEXT,
    approved_by TEXT,
    approved_on TEXT,
    letter TEXT,
    active INTEGER,
    note TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE TRIGGER score_model_guard_insert BEFORE INSERT ON score_model
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER score_model_guard_update BEFORE UPDATE ON score_model
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER score_model_guard_delete BEFORE DELETE ON score_model
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE objection (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    household_id INTEGER REFERENCES household (id),
    person_id INTEGER REFERENCES person (id),
    kind INTEGER,
    opened_on TEXT,
    deadline TEXT,
    model TEXT,
    model_version TEXT,
    criterion TEXT,
    score REAL,
    officer TEXT,
    status INTEGER,
    decided_by TEXT,
    decided_on TEXT,
    letter TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX objection_by_household_id ON objection (household_id);
CREATE TRIGGER objection_guard_insert BEFORE INSERT ON objection
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER objection_guard_update BEFORE UPDATE ON objection
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER objection_guard_delete BEFORE DELETE ON objection
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE poverty_line (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    name TEXT,
    region_code TEXT,
    area TEXT,
    valid_from TEXT,
    per_capita_month REAL,
    source TEXT,
    note TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE TRIGGER poverty_line_guard_insert BEFORE INSERT ON poverty_line
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER poverty_line_guard_update BEFORE UPDATE ON poverty_line
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER poverty_line_guard_delete BEFORE DELETE ON poverty_line
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE indicator_value (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    indicator TEXT,
    region_code TEXT,
    area TEXT,
    year INTEGER,
    month INTEGER,
    value REAL,
    unit TEXT,
    source TEXT,
    published_on TEXT,
    dataset_id INTEGER REFERENCES dataset (id),
    note TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX indicator_value_by_indicator ON indicator_value (indicator);
CREATE TRIGGER indicator_value_guard_insert BEFORE INSERT ON indicator_value
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER indicator_value_guard_update BEFORE UPDATE ON indicator_value
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER indicator_value_guard_delete BEFORE DELETE ON indicator_value
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE target (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    indicator TEXT,
    region_code TEXT,
    area TEXT,
    year INTEGER,
    value REAL,
    value_to REAL,
    unit TEXT,
    source TEXT,
    office TEXT,
    note TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE TRIGGER target_guard_insert BEFORE INSERT ON target
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER target_guard_update BEFORE UPDATE ON target
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER target_guard_delete BEFORE DELETE ON target
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE snapshot (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    name TEXT,
    cut_off TEXT,
    made_on TEXT,
    officer TEXT,
    source TEXT,
    sha256 TEXT,
    parts INTEGER,
    note TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE TRIGGER snapshot_guard_insert BEFORE INSERT ON snapshot
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER snapshot_guard_update BEFORE UPDATE ON snapshot
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER snapshot_guard_delete BEFORE DELETE ON snapshot
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE quota (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    program_id INTEGER REFERENCES program (id),
    region_id INTEGER REFERENCES region (id),
    year INTEGER,
    stage TEXT,
    places INTEGER,
    source TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX quota_by_program_id ON quota (program_id);
CREATE TRIGGER quota_guard_insert BEFORE INSERT ON quota
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER quota_guard_update BEFORE UPDATE ON quota
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER quota_guard_delete BEFORE DELETE ON quota
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE program_pair (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    program_a INTEGER REFERENCES program (id),
    program_b INTEGER REFERENCES program (id),
    compatibility INTEGER,
    reason TEXT,
    source TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE TRIGGER program_pair_guard_insert BEFORE INSERT ON program_pair
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER program_pair_guard_update BEFORE UPDATE ON program_pair
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER program_pair_guard_delete BEFORE DELETE ON program_pair
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE aid_group (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    program_id INTEGER REFERENCES program (id),
    region_id INTEGER REFERENCES region (id),
    name TEXT,
    business TEXT,
    formed_on TEXT,
    ended_on TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE TRIGGER aid_group_guard_insert BEFORE INSERT ON aid_group
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER aid_group_guard_update BEFORE UPDATE ON aid_group
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER aid_group_guard_delete BEFORE DELETE ON aid_group
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE aid_group_member (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    aid_group_id INTEGER REFERENCES aid_group (id),
    household_id INTEGER REFERENCES household (id),
    person_id INTEGER REFERENCES person (id),
    role TEXT,
    since TEXT,
    until TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX aid_group_member_by_aid_group_id ON aid_group_member (aid_group_id);
CREATE INDEX aid_group_member_by_household_id ON aid_group_member (household_id);
CREATE TRIGGER aid_group_member_guard_insert BEFORE INSERT ON aid_group_member
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER aid_group_member_guard_update BEFORE UPDATE ON aid_group_member
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER aid_group_member_guard_delete BEFORE DELETE ON aid_group_member
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE need_rule (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    code TEXT,
    name TEXT,
    rule TEXT,
    reason TEXT,
    unit INTEGER,
    program_id INTEGER REFERENCES program (id),
    office TEXT,
    deadline_days INTEGER,
    source TEXT,
    active INTEGER,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE TRIGGER need_rule_guard_insert BEFORE INSERT ON need_rule
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER need_rule_guard_update BEFORE UPDATE ON need_rule
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER need_rule_guard_delete BEFORE DELETE ON need_rule
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE need (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    household_id INTEGER REFERENCES household (id),
    person_id INTEGER REFERENCES person (id),
    need_rule_id INTEGER REFERENCES need_rule (id),
    office TEXT,
    opened_on TEXT,
    deadline TEXT,
    status INTEGER,
    closed_on TEXT,
    officer TEXT,
    benefit_id INTEGER REFERENCES benefit (id),
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX need_by_household_id ON need (household_id);
CREATE TRIGGER need_guard_insert BEFORE INSERT ON need
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER need_guard_update BEFORE UPDATE ON need
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER need_guard_delete BEFORE DELETE ON need
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

CREATE TABLE snapshot_part (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    snapshot_id INTEGER REFERENCES snapshot (id),
    topic TEXT,
    part INTEGER,
    content TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX snapshot_part_by_snapshot_id ON snapshot_part (snapshot_id);
CREATE TRIGGER snapshot_part_guard_insert BEFORE INSERT ON snapshot_part
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER snapshot_part_guard_update BEFORE UPDATE ON snapshot_part
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER snapshot_part_guard_delete BEFORE DELETE ON snapshot_part
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('pair_decision', 'attributes', 'pair_decision', 'Answers on doubles', NULL),
    ('score_model', 'attributes', 'score_model', 'Score models and their approval', NULL),
    ('objection', 'attributes', 'objection', 'Objections; their words are sealed', NULL),
    ('poverty_line', 'attributes', 'poverty_line', 'Poverty lines', NULL),
    ('indicator_value', 'attributes', 'indicator_value', 'Published figures by region and year', NULL),
    ('target', 'attributes', 'target', 'Targets of planning documents', NULL),
    ('snapshot', 'attributes', 'snapshot', 'Figures frozen at a cut-off date', NULL),
    ('quota', 'attributes', 'quota', 'Places of programs by region', NULL),
    ('program_pair', 'attributes', 'program_pair', 'Which programs go together', NULL),
    ('aid_group', 'attributes', 'aid_group', 'Groups that receive aid', NULL),
    ('aid_group_member', 'attributes', 'aid_group_member', 'Members of groups', NULL),
    ('need_rule', 'attributes', 'need_rule', 'Rules of needs', NULL),
    ('need', 'attributes', 'need', 'What households lack', NULL),
    ('snapshot_part', 'attributes', 'snapshot_part', 'Figures of snapshots', NULL);
