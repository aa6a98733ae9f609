-- A row of the repair tray stays when it is repaired: which commit took it in, and the cells as they were repaired
-- (sealed). It waits again as soon as that commit is undone.

ALTER TABLE tray_row ADD COLUMN settled_by INTEGER REFERENCES commit_log (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE tray_row ADD COLUMN repaired BLOB;
CREATE INDEX tray_row_settled_by ON tray_row (settled_by) WHERE settled_by IS NOT NULL;
