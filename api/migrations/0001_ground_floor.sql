-- Directory: which regions, municipalities and sites exist. Read before any tenant is known.
CREATE TABLE regions (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE tenants (
  id TEXT PRIMARY KEY,
  region_id TEXT NOT NULL REFERENCES regions (id),
  slug TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  municipality_code TEXT,
  official_languages TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  currency TEXT NOT NULL,
  country TEXT NOT NULL,
  is_demo INTEGER NOT NULL,
  brand TEXT NOT NULL,
  notice TEXT NOT NULL,
  accessibility_url TEXT,
  home_url TEXT,
  disabled_at TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX tenants_by_region ON tenants (region_id);

CREATE TABLE sites (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  origin TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX site_origin_once ON sites (tenant_id, origin);

-- Reference data, the same for everyone (see api/reference).
CREATE TABLE municipalities (
  code TEXT PRIMARY KEY,
  name_fi TEXT NOT NULL,
  name_sv TEXT NOT NULL,
  name_en TEXT NOT NULL,
  languages TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE postcodes (
  code TEXT PRIMARY KEY,
  municipality_code TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL
) STRICT, WITHOUT ROWID;

-- Postings. seq is the row that the search index points at; number is what people see in addresses.
CREATE TABLE postings (
  seq INTEGER PRIMARY KEY,
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  number INTEGER NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'scheduled', 'published', 'closed', 'filled')),
  is_official INTEGER NOT NULL,
  unit TEXT,
  said TEXT NOT NULL,
  task_area TEXT NOT NULL,
  occupation TEXT,
  employment_type TEXT NOT NULL,
  work_time TEXT,
  duration TEXT NOT NULL,
  pay TEXT NOT NULL,
  positions INTEGER NOT NULL,
  place TEXT NOT NULL,
  municipality TEXT,
  lat REAL,
  lon REAL,
  contacts TEXT NOT NULL,
  apply TEXT NOT NULL,
  languages TEXT NOT NULL,
  titles TEXT NOT NULL,
  title_key TEXT NOT NULL,
  opens_at TEXT,
  closes_at TEXT,
  published_at TEXT,
  closed_at TEXT,
  feed_id TEXT,
  external_id TEXT,
  source_url TEXT,
  source_hash TEXT,
  edited_fields TEXT NOT NULL DEFAULT '[]',
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX posting_id ON postings (tenant_id, id);
CREATE UNIQUE INDEX posting_number ON postings (tenant_id, number);
CREATE UNIQUE INDEX posting_source ON postings (tenant_id, feed_id, external_id) WHERE feed_id IS NOT NULL;
-- What lists read without touching a row: by town, and by what the search index found. Queries name the index they mean,
-- because the planner has no statistics to choose by.
CREATE INDEX postings_open ON postings
  (tenant_id, published_at DESC, closes_at, task_area, employment_type, municipality, unit, languages, lat, lon) WHERE state = 'published';
CREATE INDEX postings_found ON postings
  (tenant_id, seq, published_at, closes_at, task_area, employment_type, municipality, unit, languages, lat, lon) WHERE state = 'published';
CREATE INDEX postings_by_deadline ON postings (tenant_id, coalesce(closes_at, '9999')) WHERE state = 'published';
CREATE INDEX postings_by_title ON postings (tenant_id, title_key, closes_at) WHERE state = 'published';
CREATE INDEX postings_due_opening ON postings (opens_at) WHERE state = 'scheduled';
CREATE INDEX postings_due_closing ON postings (closes_at) WHERE state = 'published';

CREATE TABLE posting_texts (
  tenant_id TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  lang TEXT NOT NULL CHECK (lang IN ('fi', 'sv', 'en')),
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (tenant_id, posting_id, lang),
  FOREIGN KEY (tenant_id, posting_id) REFERENCES postings (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Full text. rowid = postings.seq; every word begins with its tenant's code, so that a search reads its own tenants' words only.
-- Everything that the application calls a word is one for the tokenizer too, letters newer than its tables (Cn) included.
CREATE VIRTUAL TABLE posting_words USING fts5 (
  title, words, tails,
  content = '', contentless_delete = 1, detail = column,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co Cn'"
);

-- What a published posting counts for: once in the total and once for each choice of a filter that leaves it in a list.
CREATE VIEW open_facets (seq, tenant_id, closes_at, facet, value, words) AS
  SELECT seq, tenant_id, closes_at, 'total', '', NULL FROM postings WHERE state = 'published'
  UNION ALL SELECT seq, tenant_id, closes_at, 'taskArea', task_area, NULL FROM postings WHERE state = 'published'
  UNION ALL SELECT seq, tenant_id, closes_at, 'municipality', municipality, place -> '$.city' FROM postings WHERE state = 'published' AND municipality IS NOT NULL
  UNION ALL SELECT seq, tenant_id, closes_at, 'unit', unit, said -> '$.unit' FROM postings WHERE state = 'published' AND unit IS NOT NULL
  UNION ALL SELECT seq, tenant_id, closes_at, 'employmentType', employment_type, NULL FROM postings WHERE state = 'published'
  UNION ALL SELECT seq, tenant_id, closes_at, 'language', 'fi', NULL FROM postings WHERE state = 'published' AND instr(languages, 'fi') > 0
  UNION ALL SELECT seq, tenant_id, closes_at, 'language', 'sv', NULL FROM postings WHERE state = 'published' AND instr(languages, 'sv') > 0
  UNION ALL SELECT seq, tenant_id, closes_at, 'language', 'en', NULL FROM postings WHERE state = 'published' AND instr(languages, 'en') > 0;

-- The sums of the view by tenant: counting thousands of rows for every list would cost more than the list. Kept by the triggers
-- below and by nothing else. words is what a choice is called, the latest that has it in several languages.
CREATE TABLE open_counts (
  tenant_id TEXT NOT NULL,
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  count INTEGER NOT NULL,
  words TEXT,
  PRIMARY KEY (tenant_id, facet, value)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER posting_counted AFTER INSERT ON postings WHEN new.state = 'published' BEGIN
  INSERT INTO open_counts SELECT tenant_id, facet, value, 1, words FROM open_facets WHERE seq = new.seq
  ON CONFLICT DO UPDATE SET count = count + 1, words = iif(excluded.words LIKE '{%', excluded.words, coalesce(words, excluded.words)); END;
CREATE TRIGGER posting_counted_again AFTER UPDATE OF state, task_area, municipality, unit, employment_type, languages, said, place ON postings WHEN new.state = 'published' BEGIN
  INSERT INTO open_counts SELECT tenant_id, facet, value, 1, words FROM open_facets WHERE seq = new.seq
  ON CONFLICT DO UPDATE SET count = count + 1, words = iif(excluded.words LIKE '{%', excluded.words, coalesce(words, excluded.words)); END;
CREATE TRIGGER posting_uncounted BEFORE UPDATE OF state, task_area, municipality, unit, employment_type, languages, said, place ON postings WHEN old.state = 'published' BEGIN
  UPDATE open_counts SET count = count - 1
  WHERE tenant_id = old.tenant_id AND (facet, value) IN (SELECT facet, value FROM open_facets WHERE seq = old.seq); END;
CREATE TRIGGER posting_uncounted_for_good BEFORE DELETE ON postings WHEN old.state = 'published' BEGIN
  UPDATE open_counts SET count = count - 1
  WHERE tenant_id = old.tenant_id AND (facet, value) IN (SELECT facet, value FROM open_facets WHERE seq = old.seq); END;

CREATE TABLE applications (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  reference TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('submitted', 'in-review', 'shortlisted', 'interview', 'hired', 'rejected', 'withdrawn')),
  lang TEXT NOT NULL,
  name TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL,
  answers TEXT NOT NULL,
  notice_version INTEGER NOT NULL,
  submitted_at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, posting_id) REFERENCES postings (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX application_reference ON applications (tenant_id, reference);
CREATE INDEX applications_of_posting ON applications (tenant_id, posting_id, submitted_at);

-- What applicants uploaded. The bytes are in the file store under object_key; application_id is set when the form is sent.
CREATE TABLE files (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  posting_id TEXT NOT NULL,
  application_id TEXT,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  object_key TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, posting_id) REFERENCES postings (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX files_unclaimed ON files (created_at) WHERE application_id IS NULL;

-- One row a request that must happen once; the answer is kept and given again (draft-ietf-httpapi-idempotency-key-header).
CREATE TABLE idempotency_keys (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  route TEXT NOT NULL,
  key TEXT NOT NULL,
  payload_hash TEXT NOT NULL,
  answer TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, route, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);

CREATE TABLE feeds (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('kuntarekry', 'jobtech', 'syndication', 'vantaa')),
  name TEXT NOT NULL,
  address TEXT,
  lang TEXT NOT NULL,
  employer TEXT,
  apply_mode TEXT NOT NULL CHECK (apply_mode IN ('source', 'here')),
  every_minutes INTEGER NOT NULL,
  next_at TEXT,
  etag TEXT,
  last_modified TEXT,
  last_ok_at TEXT,
  created_at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feeds_due ON feeds (next_at) WHERE address IS NOT NULL;

CREATE TABLE feed_runs (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  feed_id TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT NOT NULL,
  outcome TEXT NOT NULL,
  counts TEXT NOT NULL,
  issues TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, feed_id) REFERENCES feeds (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_runs_newest ON feed_runs (tenant_id, feed_id, started_at DESC);

-- Who did what, written in the same commit as the change. (subject, version) also guards against deciding on a stale state.
CREATE TABLE audit_entries (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  event TEXT NOT NULL,
  subject TEXT NOT NULL,
  version INTEGER,
  details TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX audit_version_once ON audit_entries (tenant_id, subject, version) WHERE version IS NOT NULL;
CREATE INDEX audit_by_subject ON audit_entries (tenant_id, subject, at);
