-- The first register format: a GeoPackage whose `region` and `dwelling` GIS programs read.
-- Dates are ISO 8601 text, times are milliseconds since 1970 UTC, identity text is sealed.

-- GeoPackage 1.3 ---------------------------------------------------------------------------------

CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL,
    definition TEXT NOT NULL,
    description TEXT
);
INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined Cartesian SRS', -1, 'NONE', -1, 'undefined',
     'undefined Cartesian coordinate reference system'),
    ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined',
     'undefined geographic coordinate reference system'),
    ('WGS 84 geodetic', 4326, 'EPSG', 4326,
     'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]',
     'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');

CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY,
    data_type TEXT NOT NULL,
    identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    min_x DOUBLE,
    min_y DOUBLE,
    max_x DOUBLE,
    max_y DOUBLE,
    srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL,
    column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL,
    z TINYINT NOT NULL,
    m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents (table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
);
CREATE TABLE gpkg_extensions (
    table_name TEXT,
    column_name TEXT,
    extension_name TEXT NOT NULL,
    definition TEXT NOT NULL,
    scope TEXT NOT NULL,
    CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name)
);
CREATE TABLE gpkg_ogr_contents (
    table_name TEXT NOT NULL PRIMARY KEY,
    feature_count INTEGER DEFAULT NULL
);

-- Records: one table per entity ------------------------------------------------------------------
-- uid: the id shared between laptops. sealed: all identity cells. *_tag: keyed hashes for equality.
-- withdrawn: 0 live, 1 withdrawn, 2 only named by another row so far.
-- stamp_*: last write of the cells (hybrid clock, actor, its operation number); stamp_cells: cells
-- written later than that, packed.

CREATE TABLE region (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    geom MULTIPOLYGON,
    code TEXT,
    bps_code TEXT,
    level INTEGER,
    kind INTEGER,
    name TEXT,
    parent_code TEXT,
    source TEXT,
    valid_from TEXT,
    valid_to TEXT,
    verification_target INTEGER,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
);

CREATE TABLE dataset (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    kind INTEGER,
    edition TEXT,
    cut_off TEXT,
    giver TEXT,
    bast_number TEXT,
    bast_date TEXT,
    legal_basis TEXT,
    purpose TEXT,
    keep_until TEXT,
    sha256 TEXT,
    row_count INTEGER,
    profile TEXT,
    file_name TEXT,
    name TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;

CREATE TABLE program (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    name TEXT,
    short_name TEXT,
    owner INTEGER,
    office TEXT,
    strategy INTEGER,
    unit INTEGER,
    year INTEGER,
    quota INTEGER,
    amount INTEGER,
    rule TEXT,
    active INTEGER,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;

CREATE TABLE dwelling (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    geom POINT,
    region_id INTEGER REFERENCES region (id),
    rt TEXT,
    rw TEXT,
    accuracy_m REAL,
    position_method INTEGER,
    building_use INTEGER,
    tenure INTEGER,
    land_proof INTEGER,
    floor_area REAL,
    floor INTEGER,
    wall INTEGER,
    roof INTEGER,
    wall_condition INTEGER,
    roof_condition INTEGER,
    rooms INTEGER,
    water INTEGER,
    septic_distance INTEGER,
    lighting INTEGER,
    power_1 INTEGER,
    power_2 INTEGER,
    power_3 INTEGER,
    cooking_fuel INTEGER,
    toilet INTEGER,
    toilet_type INTEGER,
    sewage INTEGER,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
);

CREATE TABLE household (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    dwelling_id INTEGER REFERENCES dwelling (id),
    housed_since TEXT,
    kk_status INTEGER,
    enumeration INTEGER,
    p3ke_id TEXT,
    dtsen_id TEXT,
    bdt_id TEXT,
    member_count INTEGER,
    origin INTEGER,
    savings INTEGER,
    income_month INTEGER,
    spending_month INTEGER,
    meals_per_day INTEGER,
    protein_per_week INTEGER,
    clothes_per_year INTEGER,
    can_pay_clinic INTEGER,
    worried_food INTEGER,
    food_over_half INTEGER,
    asset_gas_cylinder INTEGER,
    asset_fridge INTEGER,
    asset_air_conditioner INTEGER,
    asset_water_heater INTEGER,
    asset_telephone INTEGER,
    asset_flat_tv INTEGER,
    asset_gold INTEGER,
    asset_computer INTEGER,
    asset_motorcycle INTEGER,
    asset_bicycle INTEGER,
    asset_car INTEGER,
    asset_boat INTEGER,
    asset_motorboat INTEGER,
    asset_smartphone INTEGER,
    other_land INTEGER,
    other_house INTEGER,
    cattle INTEGER,
    buffalo INTEGER,
    horses INTEGER,
    pigs INTEGER,
    goats INTEGER,
    internet INTEGER,
    account INTEGER,
    stunting_risk INTEGER,
    targeting TEXT,
    listed_bpnt INTEGER,
    listed_bpum INTEGER,
    listed_bst INTEGER,
    listed_pkh INTEGER,
    listed_sembako INTEGER,
    got_sembako INTEGER,
    got_pkh INTEGER,
    got_blt_dd INTEGER,
    got_electricity INTEGER,
    got_local INTEGER,
    got_fertiliser INTEGER,
    got_lpg INTEGER,
    presence INTEGER,
    presence_on TEXT,
    presence_officer TEXT,
    moved_to TEXT,
    double_of INTEGER REFERENCES household (id),
    eligibility INTEGER,
    eligibility_on TEXT,
    eligibility_officer TEXT,
    ended_on TEXT,
    end_reason INTEGER,
    kk_tag INTEGER,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX household_by_dwelling_id ON household (dwelling_id);
CREATE INDEX household_by_double_of ON household (double_of) WHERE double_of IS NOT NULL;
CREATE INDEX household_by_kk_tag ON household (kk_tag) WHERE kk_tag IS NOT NULL;
CREATE INDEX household_by_p3ke_id ON household (p3ke_id) WHERE p3ke_id IS NOT NULL;
CREATE INDEX household_by_dtsen_id ON household (dtsen_id) WHERE dtsen_id IS NOT NULL;
CREATE INDEX household_by_bdt_id ON household (bdt_id) WHERE bdt_id IS NOT NULL;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    household_id INTEGER REFERENCES household (id),
    relation INTEGER,
    member_since TEXT,
    nik_status INTEGER,
    dukcapil_match INTEGER,
    sex INTEGER,
    birth_date TEXT,
    p3ke_id TEXT,
    bdt_id TEXT,
    semesta_id TEXT,
    marital INTEGER,
    id_cards INTEGER,
    school_attendance INTEGER,
    school_level INTEGER,
    school_grade INTEGER,
    diploma INTEGER,
    education INTEGER,
    working INTEGER,
    work_hours INTEGER,
    industry INTEGER,
    work_status INTEGER,
    occupation INTEGER,
    npwp INTEGER,
    income_month INTEGER,
    has_business INTEGER,
    business_count INTEGER,
    business_industry INTEGER,
    workers_paid INTEGER,
    workers_unpaid INTEGER,
    licences INTEGER,
    turnover INTEGER,
    business_internet INTEGER,
    nutrition INTEGER,
    function_vision INTEGER,
    function_hearing INTEGER,
    function_walking INTEGER,
    function_hands INTEGER,
    function_learning INTEGER,
    function_behaviour INTEGER,
    function_speech INTEGER,
    function_self_care INTEGER,
    function_memory INTEGER,
    depression INTEGER,
    caregiver INTEGER,
    chronic INTEGER,
    pregnant INTEGER,
    stunting_risk INTEGER,
    health_insurance INTEGER,
    got_prakerja INTEGER,
    got_kur INTEGER,
    got_umi INTEGER,
    got_pip INTEGER,
    work_insurance INTEGER,
    pbi_national INTEGER,
    pbi_local INTEGER,
    listed_bpnt INTEGER,
    listed_bpum INTEGER,
    listed_bst INTEGER,
    listed_pkh INTEGER,
    listed_sembako INTEGER,
    presence INTEGER,
    presence_on TEXT,
    moved_to TEXT,
    died_on TEXT,
    ended_on TEXT,
    end_reason INTEGER,
    double_of INTEGER REFERENCES person (id),
    nik_tag INTEGER,
    bpjs_tag INTEGER,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX person_by_household_id ON person (household_id, withdrawn, end_reason, ended_on, died_on);
CREATE INDEX person_by_double_of ON person (double_of) WHERE double_of IS NOT NULL;
CREATE INDEX person_by_nik_tag ON person (nik_tag) WHERE nik_tag IS NOT NULL;
CREATE INDEX person_by_bpjs_tag ON person (bpjs_tag) WHERE bpjs_tag IS NOT NULL;
CREATE INDEX person_by_p3ke_id ON person (p3ke_id) WHERE p3ke_id IS NOT NULL;
CREATE INDEX person_by_bdt_id ON person (bdt_id) WHERE bdt_id IS NOT NULL;
CREATE INDEX person_by_semesta_id ON person (semesta_id) WHERE semesta_id IS NOT NULL;

CREATE TABLE past_occupancy (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    household_id INTEGER REFERENCES household (id),
    dwelling_id INTEGER REFERENCES dwelling (id),
    since TEXT,
    until TEXT,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX past_occupancy_by_household_id ON past_occupancy (household_id);
CREATE INDEX past_occupancy_by_dwelling_id ON past_occupancy (dwelling_id);

CREATE TABLE past_membership (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    person_id INTEGER REFERENCES person (id),
    household_id INTEGER REFERENCES household (id),
    relation INTEGER,
    since TEXT,
    until TEXT,
    reason INTEGER,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX past_membership_by_person_id ON past_membership (person_id);
CREATE INDEX past_membership_by_household_id ON past_membership (household_id);

CREATE TABLE benefit (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    program_id INTEGER REFERENCES program (id),
    person_id INTEGER REFERENCES person (id),
    household_id INTEGER REFERENCES household (id),
    dwelling_id INTEGER REFERENCES dwelling (id),
    year INTEGER,
    stage TEXT,
    amount INTEGER,
    status INTEGER,
    dataset_id INTEGER REFERENCES dataset (id),
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX benefit_by_program_id ON benefit (program_id);
CREATE INDEX benefit_by_person_id ON benefit (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX benefit_by_household_id ON benefit (household_id) WHERE household_id IS NOT NULL;
CREATE INDEX benefit_by_dwelling_id ON benefit (dwelling_id) WHERE dwelling_id IS NOT NULL;

CREATE TABLE ranking (
    id INTEGER PRIMARY KEY,
    uid BLOB NOT NULL UNIQUE,
    household_id INTEGER REFERENCES household (id),
    dataset_id INTEGER REFERENCES dataset (id),
    as_of TEXT,
    decile_national INTEGER,
    decile_province INTEGER,
    decile_city INTEGER,
    percentile REAL,
    sealed BLOB,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    stamp_hlc INTEGER NOT NULL,
    stamp_actor INTEGER NOT NULL,
    stamp_n INTEGER NOT NULL,
    stamp_cells BLOB
) STRICT;
CREATE INDEX ranking_by_household_id ON ranking (household_id);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
    ('region', 'features', 'region', 'Administrative areas', 4326),
    ('dwelling', 'features', 'dwelling', 'Buildings that households live in', 4326),
    ('household', 'attributes', 'household', 'Households, one family card each', NULL),
    ('person', 'attributes', 'person', 'Members of households; names and numbers are sealed', NULL),
    ('past_occupancy', 'attributes', 'past_occupancy', 'Dwellings that households left', NULL),
    ('past_membership', 'attributes', 'past_membership', 'Households that persons left', NULL),
    ('dataset', 'attributes', 'dataset', 'Received editions of registers and lists', NULL),
    ('program', 'attributes', 'program', 'Aid programs', NULL),
    ('benefit', 'attributes', 'benefit', 'Who receives which program', NULL),
    ('ranking', 'attributes', 'ranking', 'Official deciles by dataset', NULL);
INSERT INTO gpkg_geometry_columns VALUES
    ('region', 'geom', 'MULTIPOLYGON', 4326, 0, 0),
    ('dwelling', 'geom', 'POINT', 4326, 0, 0);
INSERT INTO gpkg_extensions VALUES
    ('region', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree',
     'write-only'),
    ('dwelling', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree',
     'write-only');
INSERT INTO gpkg_ogr_contents (table_name) VALUES ('region'), ('dwelling');

CREATE VIRTUAL TABLE rtree_region_geom USING rtree (id, minx, maxx, miny, maxy);
CREATE TRIGGER rtree_region_geom_insert AFTER INSERT ON region
WHEN (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_region_geom VALUES (
        NEW.id, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_region_geom_update1 AFTER UPDATE OF geom ON region
WHEN OLD.id = NEW.id AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_region_geom VALUES (
        NEW.id, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_region_geom_update2 AFTER UPDATE OF geom ON region
WHEN OLD.id = NEW.id AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_region_geom WHERE id = OLD.id;
END;
CREATE TRIGGER rtree_region_geom_update3 AFTER UPDATE ON region
WHEN OLD.id != NEW.id AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_region_geom WHERE id = OLD.id;
    INSERT OR REPLACE INTO rtree_region_geom VALUES (
        NEW.id, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_region_geom_update4 AFTER UPDATE ON region
WHEN OLD.id != NEW.id AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_region_geom WHERE id IN (OLD.id, NEW.id);
END;
CREATE TRIGGER rtree_region_geom_delete AFTER DELETE ON region
WHEN OLD.geom NOTNULL
BEGIN
    DELETE FROM rtree_region_geom WHERE id = OLD.id;
END;
CREATE VIRTUAL TABLE rtree_dwelling_geom USING rtree (id, minx, maxx, miny, maxy);
CREATE TRIGGER rtree_dwelling_geom_insert AFTER INSERT ON dwelling
WHEN (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_dwelling_geom VALUES (
        NEW.id, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_dwelling_geom_update1 AFTER UPDATE OF geom ON dwelling
WHEN OLD.id = NEW.id AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    INSERT OR REPLACE INTO rtree_dwelling_geom VALUES (
        NEW.id, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_dwelling_geom_update2 AFTER UPDATE OF geom ON dwelling
WHEN OLD.id = NEW.id AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_dwelling_geom WHERE id = OLD.id;
END;
CREATE TRIGGER rtree_dwelling_geom_update3 AFTER UPDATE ON dwelling
WHEN OLD.id != NEW.id AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_dwelling_geom WHERE id = OLD.id;
    INSERT OR REPLACE INTO rtree_dwelling_geom VALUES (
        NEW.id, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_dwelling_geom_update4 AFTER UPDATE ON dwelling
WHEN OLD.id != NEW.id AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
    DELETE FROM rtree_dwelling_geom WHERE id IN (OLD.id, NEW.id);
END;
CREATE TRIGGER rtree_dwelling_geom_delete AFTER DELETE ON dwelling
WHEN OLD.geom NOTNULL
BEGIN
    DELETE FROM rtree_dwelling_geom WHERE id = OLD.id;
END;

-- The life of the register -----------------------------------------------------------------------

-- What this register is and what its program remembers; sealed where it could name a person.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL,
    is_sealed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Laptops, numbered as they are met. highest_n: last operation known (others only); chain_*: the
-- files of that laptop; member: its sealed description.
CREATE TABLE actor (
    id INTEGER PRIMARY KEY,
    actor INTEGER NOT NULL UNIQUE,
    highest_n INTEGER NOT NULL DEFAULT 0,
    chain_seq INTEGER NOT NULL DEFAULT 0,
    chain_hash BLOB,
    chain_last_n INTEGER NOT NULL DEFAULT 0,
    chain_knows BLOB,
    member BLOB
) STRICT;

-- Officer and laptop, sealed together.
CREATE TABLE author (
    id INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

-- One row per transaction. clock: own hybrid clock afterwards. hash: keyed, over the row, what
-- belongs to it and the hash before. digest: running sum over all heads (see digest_part).
CREATE TABLE commit_log (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    at_ms INTEGER NOT NULL,
    author_id INTEGER NOT NULL REFERENCES author (id),
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    first_n INTEGER NOT NULL,
    last_n INTEGER NOT NULL,
    clock INTEGER NOT NULL,
    reason BLOB,
    undo_of INTEGER REFERENCES commit_log (id),
    dataset_id INTEGER REFERENCES dataset (id),
    first_history INTEGER NOT NULL,
    last_history INTEGER NOT NULL,
    cell_count INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    digest BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX commit_log_by_undo_of ON commit_log (undo_of) WHERE undo_of IS NOT NULL;

-- Rows that a commit created (1), withdrew (2) or restored (3), as ranges of local ids.
CREATE TABLE commit_range (
    commit_id INTEGER NOT NULL,
    what INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    PRIMARY KEY (commit_id, what, entity, first_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX commit_range_by_row ON commit_range (entity, what, first_id);

-- Changed cells of one row in one commit, old and new values sealed together.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    commit_id INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX history_by_row ON history (entity, row_id);

-- Bulk-written rows that the running digest leaves out; sum is NULL until somebody asks for it.
CREATE TABLE digest_part (
    entity INTEGER NOT NULL,
    first_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    sum BLOB,
    PRIMARY KEY (entity, first_id)
) STRICT, WITHOUT ROWID;

-- Where imported rows stood in the received file: packed pairs of local id and row number.
CREATE TABLE source_rows (
    entity INTEGER NOT NULL,
    first_id INTEGER NOT NULL,
    commit_id INTEGER NOT NULL,
    last_id INTEGER NOT NULL,
    numbers BLOB NOT NULL,
    PRIMARY KEY (entity, first_id, commit_id)
) STRICT, WITHOUT ROWID;

-- Received rows as they came, some hundred together, compressed and sealed.
CREATE TABLE raw_chunk (
    id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL REFERENCES dataset (id),
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;
CREATE INDEX raw_chunk_by_dataset_id ON raw_chunk (dataset_id, first_row);

-- Received rows that could not be stored and wait for repair.
CREATE TABLE tray_row (
    id INTEGER PRIMARY KEY,
    dataset_id INTEGER NOT NULL REFERENCES dataset (id),
    row_number INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

-- Own operations not yet in a file.
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    first_n INTEGER NOT NULL,
    last_n INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

-- Files of operations, own and received, exactly as they lie on the drop (they are encrypted).
CREATE TABLE batch (
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    seq INTEGER NOT NULL,
    path TEXT NOT NULL,
    hash BLOB NOT NULL,
    operation_count INTEGER NOT NULL,
    is_published INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (actor_id, seq)
) STRICT;
CREATE TABLE parked_batch (
    actor INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    path TEXT NOT NULL,
    operation_count INTEGER NOT NULL,
    missing BLOB NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (actor, seq)
) STRICT;
CREATE TABLE quarantined_file (
    path TEXT PRIMARY KEY,
    reason BLOB NOT NULL,
    at_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE control_file (
    path TEXT PRIMARY KEY,
    bytes BLOB NOT NULL,
    is_published INTEGER NOT NULL
) STRICT;

-- Values of a cell besides the one shown, in the order of the cell's columns.
CREATE TABLE extra_head (
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    cell INTEGER NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    n INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (entity, row_id, cell, actor_id, n)
) STRICT, WITHOUT ROWID;

-- Withdrawals and returns of rows that none later has answered.
CREATE TABLE life_head (
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    actor_id INTEGER NOT NULL REFERENCES actor (id),
    n INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    seen BLOB NOT NULL,
    PRIMARY KEY (entity, row_id, actor_id, n)
) STRICT, WITHOUT ROWID;

-- Open conflicts: where they are, when they were first met here, and the operation whose value both
-- sides started from (base_n 0: the cell was empty; NULL: unknown). Kinds 1 and 2 are complete;
-- of the others, which follow from several rows, only the time is kept.
CREATE TABLE conflict_found (
    conflict BLOB PRIMARY KEY,
    kind INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    cell INTEGER NOT NULL,
    found_at_ms INTEGER NOT NULL,
    base_actor_id INTEGER REFERENCES actor (id),
    base_n INTEGER
) STRICT, WITHOUT ROWID;

-- Filters saved by name; both sealed.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT;

-- Guards: a foreign program that writes is stopped with a name it does not know ------------------

CREATE TRIGGER region_guard_insert BEFORE INSERT ON region
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER region_guard_update BEFORE UPDATE ON region
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER region_guard_delete BEFORE DELETE ON region
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER dataset_guard_insert BEFORE INSERT ON dataset
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER dataset_guard_update BEFORE UPDATE ON dataset
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER dataset_guard_delete BEFORE DELETE ON dataset
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER program_guard_insert BEFORE INSERT ON program
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER program_guard_update BEFORE UPDATE ON program
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER program_guard_delete BEFORE DELETE ON program
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER dwelling_guard_insert BEFORE INSERT ON dwelling
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER dwelling_guard_update BEFORE UPDATE ON dwelling
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER dwelling_guard_delete BEFORE DELETE ON dwelling
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER household_guard_insert BEFORE INSERT ON household
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER household_guard_update BEFORE UPDATE ON household
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER household_guard_delete BEFORE DELETE ON household
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER person_guard_insert BEFORE INSERT ON person
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER person_guard_update BEFORE UPDATE ON person
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER person_guard_delete BEFORE DELETE ON person
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER past_occupancy_guard_insert BEFORE INSERT ON past_occupancy
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER past_occupancy_guard_update BEFORE UPDATE ON past_occupancy
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER past_occupancy_guard_delete BEFORE DELETE ON past_occupancy
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER past_membership_guard_insert BEFORE INSERT ON past_membership
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER past_membership_guard_update BEFORE UPDATE ON past_membership
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER past_membership_guard_delete BEFORE DELETE ON past_membership
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER benefit_guard_insert BEFORE INSERT ON benefit
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER benefit_guard_update BEFORE UPDATE ON benefit
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER benefit_guard_delete BEFORE DELETE ON benefit
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER ranking_guard_insert BEFORE INSERT ON ranking
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER ranking_guard_update BEFORE UPDATE ON ranking
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER ranking_guard_delete BEFORE DELETE ON ranking
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER setting_guard_insert BEFORE INSERT ON setting
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER setting_guard_update BEFORE UPDATE ON setting
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER setting_guard_delete BEFORE DELETE ON setting
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER actor_guard_insert BEFORE INSERT ON actor
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER actor_guard_update BEFORE UPDATE ON actor
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER actor_guard_delete BEFORE DELETE ON actor
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER author_guard_insert BEFORE INSERT ON author
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER author_guard_update BEFORE UPDATE ON author
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER author_guard_delete BEFORE DELETE ON author
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER commit_log_guard_insert BEFORE INSERT ON commit_log
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER commit_log_guard_update BEFORE UPDATE ON commit_log
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER commit_log_guard_delete BEFORE DELETE ON commit_log
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER commit_range_guard_insert BEFORE INSERT ON commit_range
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER commit_range_guard_update BEFORE UPDATE ON commit_range
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER commit_range_guard_delete BEFORE DELETE ON commit_range
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER history_guard_insert BEFORE INSERT ON history
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER history_guard_update BEFORE UPDATE ON history
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER history_guard_delete BEFORE DELETE ON history
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER digest_part_guard_insert BEFORE INSERT ON digest_part
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER digest_part_guard_update BEFORE UPDATE ON digest_part
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER digest_part_guard_delete BEFORE DELETE ON digest_part
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER source_rows_guard_insert BEFORE INSERT ON source_rows
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER source_rows_guard_update BEFORE UPDATE ON source_rows
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER source_rows_guard_delete BEFORE DELETE ON source_rows
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER raw_chunk_guard_insert BEFORE INSERT ON raw_chunk
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER raw_chunk_guard_update BEFORE UPDATE ON raw_chunk
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER raw_chunk_guard_delete BEFORE DELETE ON raw_chunk
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER tray_row_guard_insert BEFORE INSERT ON tray_row
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER tray_row_guard_update BEFORE UPDATE ON tray_row
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER tray_row_guard_delete BEFORE DELETE ON tray_row
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER outbox_guard_insert BEFORE INSERT ON outbox
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER outbox_guard_update BEFORE UPDATE ON outbox
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER outbox_guard_delete BEFORE DELETE ON outbox
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER batch_guard_insert BEFORE INSERT ON batch
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER batch_guard_update BEFORE UPDATE ON batch
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER batch_guard_delete BEFORE DELETE ON batch
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER parked_batch_guard_insert BEFORE INSERT ON parked_batch
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER parked_batch_guard_update BEFORE UPDATE ON parked_batch
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER parked_batch_guard_delete BEFORE DELETE ON parked_batch
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER quarantined_file_guard_insert BEFORE INSERT ON quarantined_file
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER quarantined_file_guard_update BEFORE UPDATE ON quarantined_file
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER quarantined_file_guard_delete BEFORE DELETE ON quarantined_file
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER control_file_guard_insert BEFORE INSERT ON control_file
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER control_file_guard_update BEFORE UPDATE ON control_file
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER control_file_guard_delete BEFORE DELETE ON control_file
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER extra_head_guard_insert BEFORE INSERT ON extra_head
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER extra_head_guard_update BEFORE UPDATE ON extra_head
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER extra_head_guard_delete BEFORE DELETE ON extra_head
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER life_head_guard_insert BEFORE INSERT ON life_head
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER life_head_guard_update BEFORE UPDATE ON life_head
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER life_head_guard_delete BEFORE DELETE ON life_head
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER conflict_found_guard_insert BEFORE INSERT ON conflict_found
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER conflict_found_guard_update BEFORE UPDATE ON conflict_found
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER conflict_found_guard_delete BEFORE DELETE ON conflict_found
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER saved_view_guard_insert BEFORE INSERT ON saved_view
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER saved_view_guard_update BEFORE UPDATE ON saved_view
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER saved_view_guard_delete BEFORE DELETE ON saved_view
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
