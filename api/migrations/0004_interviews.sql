-- Times that are offered together: where, who interviews, and until when to pick.
CREATE TABLE interview_rounds (
  tenant_id TEXT NOT NULL REFERENCES tenants (id),
  id TEXT NOT NULL,
  place TEXT NOT NULL,
  interviewers TEXT NOT NULL,
  note TEXT,
  lang TEXT NOT NULL,
  pick_by TEXT NOT NULL,
  change_hours INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (tenant_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE interview_slots (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  round_id TEXT NOT NULL,
  starts_at TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  seats INTEGER NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, round_id) REFERENCES interview_rounds (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX slots_of_round ON interview_slots (tenant_id, round_id, starts_at);

-- The interview that one applicant is invited to. token_hash finds it by the link of the letter; sealed writes that link again.
CREATE TABLE interviews (
  tenant_id TEXT NOT NULL,
  id TEXT NOT NULL,
  round_id TEXT NOT NULL,
  application_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'booked', 'declined', 'cancelled', 'withdrawn')),
  sequence INTEGER NOT NULL,
  token_hash TEXT NOT NULL,
  sealed TEXT NOT NULL,
  message TEXT,
  starts_at TEXT,
  sent_at TEXT NOT NULL,
  answered_at TEXT,
  reminded_at TEXT,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, round_id) REFERENCES interview_rounds (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, application_id) REFERENCES applications (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX interviews_by_token ON interviews (token_hash);
CREATE INDEX interviews_of_application ON interviews (tenant_id, application_id);
CREATE INDEX interviews_of_round ON interviews (tenant_id, round_id);
-- Of two invitations to the same applicant, at most one waits for an answer.
CREATE UNIQUE INDEX interviews_open_once ON interviews (tenant_id, application_id) WHERE state IN ('open', 'declined');

-- A row for each seat that is taken: its key lets exactly one have it. Without an interview the seat was closed by staff.
CREATE TABLE interview_seats (
  tenant_id TEXT NOT NULL,
  slot_id TEXT NOT NULL,
  seat INTEGER NOT NULL,
  interview_id TEXT,
  PRIMARY KEY (tenant_id, slot_id, seat),
  FOREIGN KEY (tenant_id, slot_id) REFERENCES interview_slots (tenant_id, id) ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, interview_id) REFERENCES interviews (tenant_id, id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX seat_of_interview ON interview_seats (tenant_id, interview_id) WHERE interview_id IS NOT NULL;
CREATE INDEX slots_by_time ON interview_slots (starts_at);

-- Names and places of a round go with the last application that it was for.
CREATE TRIGGER interview_round_over AFTER DELETE ON interviews
  WHEN NOT EXISTS (SELECT 1 FROM interviews o WHERE o.tenant_id = old.tenant_id AND o.round_id = old.round_id) BEGIN
  DELETE FROM interview_rounds WHERE tenant_id = old.tenant_id AND id = old.round_id; END;
