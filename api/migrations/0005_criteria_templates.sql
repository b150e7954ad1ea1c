-- What the applicants of a recruitment are looked at by, in the order in which staff put it. A retired one is no longer asked
-- for; what was given by it stays.
CREATE TABLE criteria (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  description TEXT,
  weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 3),
  is_retired INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, posting_id) REFERENCES postings (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX criteria_of_posting ON criteria (tenant_id, posting_id, place);

-- Each change of a posting's criteria has a number of its own: of two colleagues who saw the same list, one changes it.
CREATE TABLE criteria_changes (
  tenant_id TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, posting_id, version),
  FOREIGN KEY (tenant_id, posting_id) REFERENCES postings (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- One member of staff's score of one application by one criterion, with its name as it was then. It goes with the
-- application; a criterion by which scores were given cannot go.
CREATE TABLE application_scores (
  tenant_id TEXT NOT NULL,
  application_id TEXT NOT NULL,
  criterion_id TEXT NOT NULL,
  criterion TEXT NOT NULL,
  account_id TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 5),
  reason TEXT,
  PRIMARY KEY (tenant_id, application_id, criterion_id, account_id),
  FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, criterion_id) REFERENCES criteria (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX scores_of_criterion ON application_scores (tenant_id, criterion_id);

-- Letters to begin with. Without an owner it is the whole town's, else one person's own.
CREATE TABLE letter_templates (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  owner_id TEXT,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  texts TEXT NOT NULL,
  version INTEGER NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;

-- Postings to begin with: a draft without its dates.
CREATE TABLE posting_templates (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT,
  languages TEXT NOT NULL,
  draft TEXT NOT NULL,
  created_at TEXT NOT NULL,
  created_by TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
