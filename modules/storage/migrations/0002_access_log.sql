-- Who saw protected data, when, of how many, and for what (Law 27/2022, article 31). Rows are added, never
-- changed; each holds the hash of the one before it. detail: what, which record, purpose; sealed.

CREATE TABLE access_log (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    author_id INTEGER NOT NULL,
    rows INTEGER NOT NULL,
    detail BLOB NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TRIGGER access_log_guard_insert BEFORE INSERT ON access_log
WHEN rangkul_writer() <> 1
BEGIN
    SELECT RAISE(ABORT, 'only Rangkul writes here');
END;
CREATE TRIGGER access_log_guard_update BEFORE UPDATE ON access_log
BEGIN
    SELECT RAISE(ABORT, 'the access log is never changed');
END;
CREATE TRIGGER access_log_guard_delete BEFORE DELETE ON access_log
BEGIN
    SELECT RAISE(ABORT, 'the access log is never changed');
END;
