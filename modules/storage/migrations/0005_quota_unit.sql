-- A quota says what it counts: persons, households, dwellings or groups.

ALTER TABLE quota ADD COLUMN unit INTEGER;
