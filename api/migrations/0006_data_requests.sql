-- Searching the audit. Ids sort by the time of making, so the newest of all need no index beside the primary key.
CREATE INDEX audit_by_event ON audit_entries (tenant_id, event, id);
CREATE INDEX audit_by_staff ON audit_entries (tenant_id, actor ->> '$.accountId', id, event) WHERE actor ->> '$.accountId' IS NOT NULL;

-- What people ask about their own data. Who asked is cleared some time after the request was closed; what, when and by whom stays.
CREATE TABLE data_requests (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  reference TEXT NOT NULL,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('access', 'portability', 'rectification', 'erasure', 'restriction', 'objection')),
  state TEXT NOT NULL CHECK (state IN ('unverified', 'open', 'done', 'refused')),
  lang TEXT NOT NULL CHECK (lang IN ('fi', 'sv', 'en')),
  received_on TEXT NOT NULL,
  due_on TEXT NOT NULL,
  extension_reason TEXT,
  proof TEXT CHECK (proof IN ('same-address', 'strong', 'document', 'phone')),
  name TEXT,
  email TEXT,
  phone TEXT,
  message TEXT,
  note TEXT,
  closed_at TEXT,
  closed_by TEXT,
  contact_until TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX data_request_reference ON data_requests (tenant_id, reference);
CREATE INDEX data_requests_open ON data_requests (tenant_id, due_on) WHERE closed_at IS NULL;
CREATE INDEX data_requests_to_clear ON data_requests (contact_until) WHERE contact_until IS NOT NULL;
