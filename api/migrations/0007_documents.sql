-- What a virus scanner said of a document. scan_at is when something is left to do about it: to scan it, to scan it again, or to
-- delete the bytes of what was infected; NULL when nothing is. Documents from before were never scanned.
ALTER TABLE files ADD COLUMN scan TEXT NOT NULL DEFAULT 'not-scanned' CHECK (scan IN ('waiting', 'clean', 'infected', 'not-scanned'));
ALTER TABLE files ADD COLUMN scan_at TEXT;
ALTER TABLE files ADD COLUMN scan_attempts INTEGER NOT NULL DEFAULT 0;
UPDATE files SET scan_at = created_at;
CREATE INDEX files_to_scan ON files (scan_at) WHERE scan_at IS NOT NULL;
