-- Staff. An account is a person and stands above the tenants; a membership lets it into one of them.
CREATE TABLE staff_accounts (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  lang TEXT NOT NULL CHECK (lang IN ('fi', 'sv', 'en')),
  -- Salted scrypt hash, and the sealed secret of the code generator that every password needs beside it.
  password TEXT,
  totp TEXT,
  -- The last time step whose code was taken, so that a code works once.
  totp_step INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  CHECK ((password IS NULL) = (totp IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE staff_memberships (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  account_id TEXT NOT NULL REFERENCES staff_accounts (id),
  role TEXT NOT NULL CHECK (role IN ('admin', 'recruiter', 'viewer')),
  units TEXT,
  created_at TEXT NOT NULL,
  ended_at TEXT,
  PRIMARY KEY (tenant_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_memberships_of_account ON staff_memberships (account_id) WHERE ended_at IS NULL;

-- A session is known by the SHA-256 of its token. One that a tenant's own sign-in service vouched for is limited to that tenant.
CREATE TABLE staff_sessions (
  token_hash TEXT PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES staff_accounts (id),
  limited_to TEXT REFERENCES tenants (id),
  method TEXT NOT NULL CHECK (method IN ('passkey', 'password', 'recovery-code', 'oidc', 'invitation')),
  device TEXT NOT NULL,
  created_at TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  idle_ends_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_sessions_of_account ON staff_sessions (account_id, ends_at);
CREATE INDEX staff_sessions_by_end ON staff_sessions (ends_at);

CREATE TABLE staff_passkeys (
  credential_id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES staff_accounts (id),
  public_key TEXT NOT NULL,
  counter INTEGER NOT NULL,
  transports TEXT NOT NULL,
  name TEXT NOT NULL,
  is_synced INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  used_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_passkeys_of_account ON staff_passkeys (account_id);

CREATE TABLE staff_recovery_codes (
  account_id TEXT NOT NULL REFERENCES staff_accounts (id),
  code_hash TEXT NOT NULL,
  used_at TEXT,
  PRIMARY KEY (account_id, code_hash)
) STRICT, WITHOUT ROWID;

-- A person as an outside sign-in service knows them.
CREATE TABLE staff_identities (
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES staff_accounts (id),
  created_at TEXT NOT NULL,
  PRIMARY KEY (issuer, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_identities_of_account ON staff_identities (account_id);

-- What was begun and waits for its second half: used once, and only for a short time.
CREATE TABLE staff_challenges (
  hash TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  account_id TEXT REFERENCES staff_accounts (id),
  sealed TEXT,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX staff_challenges_by_end ON staff_challenges (expires_at);

-- Failed and running attempts to sign in, by account and by address. Times in milliseconds, since they are computed with.
CREATE TABLE sign_in_attempts (
  key TEXT PRIMARY KEY,
  fails INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  blocked_until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_attempts_by_age ON sign_in_attempts (last_at);

CREATE TABLE staff_invitations (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('admin', 'recruiter', 'viewer')),
  units TEXT,
  lang TEXT NOT NULL CHECK (lang IN ('fi', 'sv', 'en')),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT,
  accepted_at TEXT,
  accepted_by TEXT REFERENCES staff_accounts (id),
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX staff_invitation_open_once ON staff_invitations (tenant_id, email) WHERE revoked_at IS NULL AND accepted_at IS NULL;

-- A tenant's own sign-in service. The domains are the operator's word on whose addresses it may vouch for.
CREATE TABLE oidc_connections (
  tenant_id TEXT PRIMARY KEY REFERENCES tenants (id),
  issuer TEXT NOT NULL,
  client_id TEXT NOT NULL,
  client_secret TEXT NOT NULL,
  domains TEXT NOT NULL,
  groups TEXT NOT NULL,
  groups_claim TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Mail that waits to be sent, sealed; the text goes once it is on its way.
CREATE TABLE mails (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  about TEXT NOT NULL,
  sealed TEXT,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'failed', 'withdrawn')),
  attempts INTEGER NOT NULL,
  next_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  sent_at TEXT,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX mails_due ON mails (next_at) WHERE state = 'waiting';
CREATE INDEX mails_about ON mails (tenant_id, about);
