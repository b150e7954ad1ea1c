-- What a municipality sends text messages from. Nothing goes out before the sender is authorised; paused is why the carrier refuses it.
-- paced_until (milliseconds) is when the carrier will have sent all that it was given.
CREATE TABLE sms_senders (
  tenant_id TEXT PRIMARY KEY REFERENCES tenants (id),
  kind TEXT NOT NULL CHECK (kind IN ('number', 'alphanumeric')),
  sender TEXT NOT NULL,
  evidence TEXT,
  authorised_on TEXT,
  paused TEXT,
  segments_a_minute INTEGER NOT NULL CHECK (segments_a_minute BETWEEN 1 AND 6000),
  paced_until INTEGER NOT NULL DEFAULT 0,
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- An answer is known by the number that it is sent to.
CREATE UNIQUE INDEX sms_sender_numbers ON sms_senders (sender) WHERE kind = 'number';

-- Text messages on their way and where they have got to; what they say is sealed, and goes with their last state.
-- next_at is when something is left to do about one: to send it, to ask the carrier, to have its text deleted there.
CREATE TABLE sms_messages (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  cause TEXT NOT NULL,
  about TEXT NOT NULL,
  kind TEXT NOT NULL,
  number_hash TEXT NOT NULL,
  sealed TEXT,
  segments INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'unknown', 'handed', 'sent', 'delivered', 'failed', 'stopped')),
  reason TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  lookups INTEGER NOT NULL DEFAULT 0,
  carrier_id TEXT,
  asked_at TEXT,
  next_at TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  sent_at TEXT,
  ended_at TEXT,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX sms_once ON sms_messages (tenant_id, cause, about, kind);
CREATE UNIQUE INDEX sms_by_id ON sms_messages (id);
CREATE INDEX sms_due ON sms_messages (next_at) WHERE next_at IS NOT NULL;
CREATE INDEX sms_about ON sms_messages (tenant_id, about);
CREATE INDEX sms_to_number ON sms_messages (tenant_id, number_hash, created_at);

-- Numbers that asked for no more text messages from a municipality. They outlive everything else that is known of a person.
CREATE TABLE sms_stops (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  number_hash TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, number_hash)
) STRICT, WITHOUT ROWID;

-- Text messages that people sent, by the carrier's id so that one that is told twice is there once.
CREATE TABLE sms_inbox (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  carrier_id TEXT NOT NULL,
  application_id TEXT,
  number_hash TEXT NOT NULL,
  sealed TEXT NOT NULL,
  meaning TEXT NOT NULL CHECK (meaning IN ('stop', 'start', 'not-understood')),
  at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX sms_inbox_once ON sms_inbox (tenant_id, carrier_id);
CREATE INDEX sms_inbox_about ON sms_inbox (tenant_id, application_id, at);

-- A message went as a letter or as a text message; mail_id is its id in the outbox of either.
ALTER TABLE application_messages ADD COLUMN channel TEXT NOT NULL DEFAULT 'mail' CHECK (channel IN ('mail', 'sms'));
