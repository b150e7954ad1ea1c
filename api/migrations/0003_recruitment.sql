-- What staff decide about an application. version guards against deciding on a stale state; name_key finds a person by name.
ALTER TABLE applications ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE applications ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN decided_at TEXT;
ALTER TABLE applications ADD COLUMN answered_at TEXT;
CREATE INDEX applications_newest ON applications (tenant_id, submitted_at DESC, id DESC);
CREATE INDEX applications_by_state ON applications (tenant_id, posting_id, state, answered_at, submitted_at);

CREATE INDEX applications_waiting ON applications (tenant_id, posting_id, submitted_at) WHERE answered_at IS NULL AND state <> 'withdrawn';

-- The staff's side of a posting; a posting without a row has the defaults.
CREATE TABLE recruitments (
  tenant_id TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  reply_by TEXT,
  is_anonymous INTEGER NOT NULL DEFAULT 0,
  archived_at TEXT,
  PRIMARY KEY (tenant_id, posting_id),
  FOREIGN KEY (tenant_id, posting_id) REFERENCES postings (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE application_notes (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  application_id TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  account_id TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX notes_of_application ON application_notes (tenant_id, application_id, at);

CREATE TABLE application_tags (
  tenant_id TEXT NOT NULL,
  application_id TEXT NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (tenant_id, application_id, tag),
  FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Who has lifted the cover of whom in an anonymous recruitment.
CREATE TABLE application_reveals (
  tenant_id TEXT NOT NULL,
  application_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, application_id, account_id),
  FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Messages as they went to an applicant; mail_id is the mail that carries it.
CREATE TABLE application_messages (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  application_id TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  mail_id TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX messages_of_application ON application_messages (tenant_id, application_id, at);

-- How long a tenant keeps applications, in months, where it differs from the usual.
CREATE TABLE retention_rules (
  tenant_id TEXT PRIMARY KEY REFERENCES tenants (id),
  after_answer INTEGER NOT NULL CHECK (after_answer BETWEEN 1 AND 24),
  longest INTEGER NOT NULL CHECK (longest BETWEEN after_answer AND 24)
) STRICT, WITHOUT ROWID;
CREATE INDEX applications_answered ON applications (tenant_id, answered_at) WHERE answered_at IS NOT NULL;
