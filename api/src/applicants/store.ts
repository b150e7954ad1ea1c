import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { ApplicationState } from '../../contract/applications.ts';
import type { SentMessage } from '../../contract/recruitment.ts';
import { applicationMessages, applicationNotes, applicationReveals, applicationTags } from '../db/recruitment-schema.ts';
import { applications, auditEntries, files } from '../db/schema.ts';
import type { Own, Scope, Statement, TenantDb } from '../db/tenant-db.ts';
import type { SmsState } from '../sms/states.ts';

export type ApplicationRow = typeof applications.$inferSelect;
export type DocumentRow = typeof files.$inferSelect;

/** Who reads: an account, and the units that it may see (null: all). */
export interface Reader {
  accountId: string;
  units: readonly string[] | null;
}

/** What a list of applications asks of the database. */
export interface ApplicantRequest {
  postingNumber: number | undefined;
  state: ApplicationState | undefined;
  isWaiting: boolean;
  /** Words to look for, and the same as a name is stored for searching. */
  search: { text: string; name: string } | undefined;
  tag: string | undefined;
  after: { submittedAt: string; id: string } | undefined;
  limit: number;
}

export interface ApplicantRow {
  id: string;
  reference: string;
  name: string;
  state: ApplicationState;
  version: number;
  lang: string;
  submitted_at: string;
  answered_at: string | null;
  posting_id: string;
  number: number;
  titles: string;
  languages: string;
  /** 1 while the reader must not see who it is. */
  is_hidden: number;
  tags: string | null;
  files: number;
  notes: number;
}

const FROM = sql`from applications a
  join postings p on p.tenant_id = a.tenant_id and p.id = a.posting_id
  left join recruitments r on r.tenant_id = a.tenant_id and r.posting_id = a.posting_id`;

/** Whether the sender of application `a` is covered from a reader; `r` is the recruitment. */
export const isHiddenTo = ({ accountId }: Reader): SQL => sql`(coalesce(r.is_anonymous, 0) = 1 and not exists (
  select 1 from application_reveals v where v.tenant_id = a.tenant_id and v.application_id = a.id and v.account_id = ${accountId}))`;

// The applicant who withdrew waits for nothing.
const WAITS = sql`a.answered_at is null and a.state <> 'withdrawn'`;

/** One page of applications, the newest first; one row more than the limit tells that another page follows. */
export async function applicantPage(db: TenantDb, reader: Reader, request: ApplicantRequest): Promise<ApplicantRow[]> {
  const { after, limit } = request;
  const [rows] = await db.queries<[ApplicantRow]>(
    (
      scope,
    ) => sql`select a.id, a.reference, a.name, a.state, a.version, a.lang, a.submitted_at, a.answered_at, a.posting_id, p.number, p.titles, p.languages,
      ${isHiddenTo(reader)} as is_hidden,
      (select group_concat(t.tag, char(31)) from application_tags t where t.tenant_id = a.tenant_id and t.application_id = a.id) as tags,
      (select count(*) from files f where f.tenant_id = a.tenant_id and f.application_id = a.id) as files,
      (select count(*) from application_notes n where n.tenant_id = a.tenant_id and n.application_id = a.id) as notes
    ${FROM} where ${matching(scope, reader, request)}
      ${after ? sql`and (a.submitted_at, a.id) < (${after.submittedAt}, ${after.id})` : sql``}
    order by a.submitted_at desc, a.id desc limit ${limit + 1}`,
  );
  return rows;
}

/** How many applications are in each state and how many of these wait, whatever state is asked for. */
export async function applicantCounts(
  db: TenantDb,
  reader: Reader,
  request: ApplicantRequest,
): Promise<{ state: ApplicationState; total: number; waiting: number }[]> {
  const any = { ...request, state: undefined, isWaiting: false };
  const [rows] = await db.queries<[{ state: ApplicationState; total: number; waiting: number }]>(
    (scope) =>
      sql`select a.state, count(*) as total, sum(${WAITS}) as waiting ${FROM} where ${matching(scope, reader, any)} group by a.state`,
  );
  return rows;
}

/** The tags in use among the applications of a list, whatever state or tag is asked for. */
export async function tagsInUse(db: TenantDb, reader: Reader, request: ApplicantRequest): Promise<string[]> {
  const any = { ...request, state: undefined, isWaiting: false, tag: undefined };
  const [rows] = await db.queries<[{ tag: string }]>(
    (scope) => sql`select distinct g.tag ${FROM} join application_tags g on g.tenant_id = a.tenant_id and g.application_id = a.id
      where ${matching(scope, reader, any)} order by g.tag limit 100`,
  );
  return rows.map(({ tag }) => tag);
}

function matching(scope: Scope, reader: Reader, { postingNumber, state, isWaiting, search, tag }: ApplicantRequest): SQL {
  const conditions = [
    scope.is(sql`a.tenant_id`),
    postingNumber === undefined ? undefined : sql`p.number = ${postingNumber}`,
    state === undefined ? undefined : sql`a.state = ${state}`,
    isWaiting ? WAITS : undefined,
    reader.units === null ? undefined : sql`p.unit in ${reader.units.length > 0 ? reader.units : ['']}`,
    // A name that is covered cannot be found either, or searching would tell it.
    search &&
      sql`(instr(a.reference, ${search.text.toUpperCase()}) > 0 or (not ${isHiddenTo(reader)}
        and (instr(a.name_key, ${search.name}) > 0 or instr(a.email, ${search.text.toLowerCase()}) > 0)))`,
    tag === undefined
      ? undefined
      : sql`exists (select 1 from application_tags t where t.tenant_id = a.tenant_id and t.application_id = a.id and t.tag = ${tag})`,
  ];
  return sql.join(
    conditions.filter((condition) => condition !== undefined),
    sql` and `,
  );
}

/** Applications as they are stored, with what the reader may see of them; other units' are not there. */
export async function findApplications(
  db: TenantDb,
  reader: Reader,
  ids: readonly string[],
): Promise<(ApplicationRow & { isHidden: boolean; posting: PostingFacts })[]> {
  const [facts] = await db.queries<[{ id: string; is_hidden: number; number: number; titles: string; languages: string; apply: string }]>(
    (scope) => sql`select a.id, ${isHiddenTo(reader)} as is_hidden, p.number, p.titles, p.languages, p.apply ${FROM}
      where ${scope.is(sql`a.tenant_id`)} and a.id in ${ids.length > 0 ? ids : ['']}
      ${reader.units === null ? sql`` : sql`and p.unit in ${reader.units.length > 0 ? reader.units : ['']}`}`,
  );
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const rows = known.size === 0 ? [] : await db.from(applications, inArray(applications.id, [...known.keys()]));
  return rows.flatMap((row) => {
    const fact = known.get(row.id);
    return fact ? [{ ...row, isHidden: fact.is_hidden === 1, posting: fact }] : [];
  });
}

/** What is told of a posting beside its applications; the JSON is as it is stored. */
export interface PostingFacts {
  number: number;
  titles: string;
  languages: string;
  apply: string;
}

/** Everything that hangs on one application. */
export async function detailsOf(db: TenantDb, id: string) {
  const [documents, notes, tags, messages, history] = await Promise.all([
    db.from(files, eq(files.applicationId, id)),
    db.from(applicationNotes, eq(applicationNotes.applicationId, id)).orderBy(applicationNotes.at),
    db.from(applicationTags, eq(applicationTags.applicationId, id)),
    messagesOf(db, id),
    db.from(auditEntries, eq(auditEntries.subject, id)).orderBy(auditEntries.at),
  ]);
  return { documents, notes, tags, messages, history };
}

/** A message with how far it got in the outbox of its channel. */
export interface MessageRow {
  id: string;
  at: string;
  author: string;
  subject: string;
  body: string;
  channel: SentMessage['channel'];
  /** State of a letter, absent when that was deleted. */
  mail: MailState | null;
  sms: SmsState | null;
  reason: string | null;
}

type MailState = 'waiting' | 'sent' | 'failed' | 'withdrawn';

async function messagesOf(db: TenantDb, applicationId: string): Promise<MessageRow[]> {
  const [rows] = await db.queries<[MessageRow]>(
    (scope) => sql`select m.id, m.at, m.author, m.subject, m.body, m.channel, k.state as mail, s.state as sms, s.reason
    from application_messages m left join mails k on k.tenant_id = m.tenant_id and k.id = m.mail_id
      left join sms_messages s on s.tenant_id = m.tenant_id and s.id = m.mail_id
    where ${scope.is(sql`m.tenant_id`)} and m.application_id = ${applicationId} order by m.at`,
  );
  return rows;
}

/** The write that gives an application a state, an answer or both. */
export function setDecision(
  db: TenantDb,
  id: string,
  set: { version: number; state?: ApplicationState; decidedAt?: string | null; answeredAt?: string },
): Statement {
  return db.update(applications, set, eq(applications.id, id));
}

export function insertNote(db: TenantDb, row: Own<typeof applicationNotes>): Statement {
  return db.insert(applicationNotes, row);
}

export function replaceTags(db: TenantDb, applicationId: string, tags: readonly string[]): Statement[] {
  const gone = db.delete(applicationTags, eq(applicationTags.applicationId, applicationId));
  return tags.length === 0
    ? [gone]
    : [
        gone,
        db.insert(
          applicationTags,
          tags.map((tag) => ({ applicationId, tag })),
        ),
      ];
}

export function insertReveal(db: TenantDb, applicationId: string, accountId: string, at: string): Statement {
  return db.insert(applicationReveals, { applicationId, accountId, at }).onConflictDoNothing();
}

export function insertMessage(db: TenantDb, row: Own<typeof applicationMessages>): Statement {
  return db.insert(applicationMessages, row);
}

export async function findDocument(db: TenantDb, applicationId: string, fileId: string) {
  const [row] = await db.from(files, and(eq(files.id, fileId), eq(files.applicationId, applicationId))).limit(1);
  return row;
}
