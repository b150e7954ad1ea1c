-- What each municipality used in a month is counted by ranges of these, never by reading its rows.
CREATE INDEX postings_by_publishing ON postings (tenant_id, published_at, feed_id) WHERE published_at IS NOT NULL;
CREATE INDEX mails_by_sending ON mails (tenant_id, sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX files_by_upload ON files (tenant_id, created_at, scan, bytes);
