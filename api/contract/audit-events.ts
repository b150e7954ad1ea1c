/** Everything that the audit can hold, by what it concerns. What is not here cannot be written. */
export const AUDIT_EVENTS = {
  reading: [
    'applications.listed',
    'application.viewed',
    'interviews.listed',
    'application.revealed',
    'document.read',
    'applications.exported',
    'request.searched',
    'request.taken-out',
  ],
  applications: [
    'application.submitted',
    'application.moved',
    'application.answered',
    'application.messaged',
    'application.noted',
    'application.tagged',
    'application.scored',
    'application.invited',
    'interview.offered',
    'interview.superseded',
    'interview.times-added',
    'interview.times-told',
    'interview.booked',
    'interview.changed',
    'interview.declined',
    'interview.cancelled',
    'interview.withdrawn',
    'interview.reminded',
    'file.uploaded',
    'file.deleted',
    'document.scanned',
    'document.infected',
  ],
  postings: [
    'posting.created',
    'posting.edited',
    'posting.reviewed',
    'posting.draft',
    'posting.scheduled',
    'posting.published',
    'posting.closed',
    'posting.filled',
    'recruitment.set-up',
    'recruitment.criteria-set',
    'recruitment.archived',
    'recruitment.taken-back',
    'postings.exported',
    'posting-template.kept',
    'posting-template.named',
    'posting-template.removed',
    'feed.added',
  ],
  staff: [
    'member.joined',
    'member.changed',
    'member.removed',
    'invitation.created',
    'invitation.resent',
    'invitation.revoked',
    'invitation.accepted',
  ],
  'signing-in': [
    'session.began',
    'session.ended',
    'sessions.ended',
    'account.created',
    'account.edited',
    'account.email-asked',
    'account.email-changed',
    'account.recovery-asked',
    'account.recovered',
    'passkey.added',
    'passkey.named',
    'passkey.removed',
    'password.set',
    'password.removed',
    'recovery-codes.renewed',
  ],
  protection: [
    'application.deleted',
    'retention.viewed',
    'retention.changed',
    'audit.read',
    'audit.exported',
    'requests.listed',
    'request.received',
    'request.viewed',
    'request.verified',
    'request.written',
    'request.extended',
    'request.erased',
    'request.closed',
    'request.cleared',
  ],
  settings: [
    'site.allowed',
    'oidc.connected',
    'oidc.disconnected',
    'letter-template.added',
    'letter-template.changed',
    'letter-template.removed',
  ],
} as const;

export type AuditGroup = keyof typeof AUDIT_EVENTS;
/** What happened, as the audit says it. */
export type AuditEventCode = (typeof AUDIT_EVENTS)[AuditGroup][number];

export const AUDIT_GROUPS = Object.keys(AUDIT_EVENTS) as AuditGroup[];
export const AUDIT_EVENT_CODES: AuditEventCode[] = AUDIT_GROUPS.flatMap((group) => [...AUDIT_EVENTS[group]]);

/** The events that a filter means: one, or all of a group. */
export function eventsMeant(what: AuditGroup | AuditEventCode): readonly AuditEventCode[] {
  const group = AUDIT_GROUPS.find((one) => one === what);
  return group ? AUDIT_EVENTS[group] : AUDIT_EVENT_CODES.filter((code) => code === what);
}
