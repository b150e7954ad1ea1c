import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { ApplicationState } from '../../contract/applications.ts';
import type { InterviewState } from '../../contract/interviews.ts';
import { isHiddenTo, type Reader } from '../applicants/store.ts';
import { interviewRounds, interviews, interviewSeats, interviewSlots } from '../db/interview-schema.ts';
import { recruitments } from '../db/recruitment-schema.ts';
import { applications, postings } from '../db/schema.ts';
import type { Own, Scope, Statement, TenantDb } from '../db/tenant-db.ts';
import type { Slot } from './rules.ts';

export type InterviewRow = typeof interviews.$inferSelect;
export type RoundRow = typeof interviewRounds.$inferSelect;

/** An interview with all that a decision about it takes. */
export interface LoadedInterview {
  interview: InterviewRow;
  round: RoundRow;
  slots: Slot[];
  slotId: string | undefined;
  application: typeof applications.$inferSelect;
  posting: { number: number; titles: Partial<Record<'fi' | 'sv' | 'en', string>> };
  isAnonymous: boolean;
}

/** The interview that a link's secret leads to. */
export function interviewByToken(db: TenantDb, tokenHash: string): Promise<LoadedInterview | undefined> {
  return loaded(db, eq(interviews.tokenHash, tokenHash));
}

export function interviewById(db: TenantDb, id: string): Promise<LoadedInterview | undefined> {
  return loaded(db, eq(interviews.id, id));
}

async function loaded(db: TenantDb, which: SQL): Promise<LoadedInterview | undefined> {
  const [interview] = await db.from(interviews, which).limit(1);
  if (!interview) return undefined;
  const [[round], slots, [seat], [application]] = await Promise.all([
    db.from(interviewRounds, eq(interviewRounds.id, interview.roundId)).limit(1),
    slotsOf(db, [interview.roundId]),
    db.from(interviewSeats, eq(interviewSeats.interviewId, interview.id)).limit(1),
    db.from(applications, eq(applications.id, interview.applicationId)).limit(1),
  ]);
  if (!round || !application) return undefined;
  const [[posting], [recruitment]] = await Promise.all([
    db.from(postings, eq(postings.id, application.postingId)).limit(1),
    db.from(recruitments, eq(recruitments.postingId, application.postingId)).limit(1),
  ]);
  if (!posting) return undefined;
  return { interview, round, slots, slotId: seat?.slotId, application, posting, isAnonymous: recruitment?.isAnonymous === true };
}

/** The times of rounds, the earliest first, each with the seats that are taken. */
export async function slotsOf(db: TenantDb, roundIds: readonly string[]): Promise<(Slot & { roundId: string })[]> {
  const [rows] = await db.queries<
    [{ id: string; round_id: string; starts_at: string; minutes: number; seats: number; taken: string | null }]
  >(
    (scope) => sql`select s.id, s.round_id, s.starts_at, s.minutes, s.seats,
        (select group_concat(t.seat) from interview_seats t where t.tenant_id = s.tenant_id and t.slot_id = s.id) as taken
      from interview_slots s where ${scope.is(sql`s.tenant_id`)} and s.round_id in ${roundIds.length > 0 ? roundIds : ['']} order by s.starts_at`,
  );
  return rows.map(({ id, round_id, starts_at, minutes, seats, taken }) => ({
    id,
    roundId: round_id,
    startsAt: starts_at,
    minutes,
    seats,
    taken: taken === null ? [] : taken.split(',').map(Number),
  }));
}

export async function roundsOf(db: TenantDb, ids: readonly string[]): Promise<RoundRow[]> {
  return ids.length === 0 ? [] : db.from(interviewRounds, inArray(interviewRounds.id, [...ids]));
}

/** Invitations of applicants that still wait for an answer. */
export async function openInterviews(db: TenantDb, applicationIds: readonly string[]): Promise<InterviewRow[]> {
  return db.from(interviews, and(inArray(interviews.applicationId, [...applicationIds]), inArray(interviews.state, ['open', 'declined'])));
}

/** Which postings of these hide who applied. */
export async function anonymousPostings(db: TenantDb, postingIds: readonly string[]): Promise<Set<string>> {
  const rows = await db.from(recruitments, and(inArray(recruitments.postingId, [...postingIds]), eq(recruitments.isAnonymous, true)));
  return new Set(rows.map(({ postingId }) => postingId));
}

/** Interviews of a round that a reader may see, and how many it has in all. */
export async function interviewsOfRound(db: TenantDb, roundId: string): Promise<InterviewRow[]> {
  return db.from(interviews, eq(interviews.roundId, roundId));
}

/** Which interviews a list is of. */
export interface InterviewFilter {
  postingNumber: number | undefined;
  applicationId: string | undefined;
  /** With the beginning of today, and the earliest last day to pick that still matters. */
  ahead: { from: string; pickBy: string } | undefined;
  limit: number;
}

export interface InterviewListRow {
  id: string;
  version: number;
  round_id: string;
  state: InterviewState;
  message: string | null;
  sent_at: string;
  answered_at: string | null;
  pick_by: string;
  slot_id: string | null;
  starts_at: string | null;
  minutes: number | null;
  application_id: string;
  reference: string;
  name: string;
  is_hidden: number;
  application_state: ApplicationState;
  number: number;
  titles: string;
  languages: string;
}

/** Interviews that a reader may see: booked ones by time, then those who have not picked, then what is over. */
export async function interviewRows(db: TenantDb, reader: Reader, filter: InterviewFilter): Promise<InterviewListRow[]> {
  const [rows] = await db.queries<[InterviewListRow]>(
    (scope) => sql`select i.id, i.version, i.round_id, i.state, i.message, i.sent_at, i.answered_at, o.pick_by,
        s.id as slot_id, s.starts_at, s.minutes, a.id as application_id, a.reference, a.name, ${isHiddenTo(reader)} as is_hidden,
        a.state as application_state, p.number, p.titles, p.languages
      from interviews i
        join applications a on a.tenant_id = i.tenant_id and a.id = i.application_id
        join postings p on p.tenant_id = a.tenant_id and p.id = a.posting_id
        left join recruitments r on r.tenant_id = a.tenant_id and r.posting_id = a.posting_id
        join interview_rounds o on o.tenant_id = i.tenant_id and o.id = i.round_id
        left join interview_seats t on t.tenant_id = i.tenant_id and t.interview_id = i.id
        left join interview_slots s on s.tenant_id = t.tenant_id and s.id = t.slot_id
      where ${matching(scope, reader, filter)}
      order by s.starts_at is null, s.starts_at, i.state in ('cancelled', 'withdrawn'), i.sent_at, i.id limit ${filter.limit}`,
  );
  return rows;
}

function matching(scope: Scope, { units }: Reader, { postingNumber, applicationId, ahead }: InterviewFilter): SQL {
  const conditions = [
    scope.is(sql`i.tenant_id`),
    units === null ? undefined : sql`p.unit in ${units.length > 0 ? units : ['']}`,
    postingNumber === undefined ? undefined : sql`p.number = ${postingNumber}`,
    applicationId === undefined ? undefined : sql`i.application_id = ${applicationId}`,
    ahead === undefined
      ? undefined
      : sql`a.state not in ('hired', 'rejected', 'withdrawn')
          and (s.starts_at >= ${ahead.from} or (i.state in ('open', 'declined') and o.pick_by >= ${ahead.pickBy}))`,
  ];
  return sql.join(
    conditions.filter((condition) => condition !== undefined),
    sql` and `,
  );
}

export function insertRound(db: TenantDb, row: Own<typeof interviewRounds>): Statement {
  return db.insert(interviewRounds, row);
}

export function setPickBy(db: TenantDb, roundId: string, pickBy: string): Statement {
  return db.update(interviewRounds, { pickBy }, eq(interviewRounds.id, roundId));
}

export function insertSlots(db: TenantDb, rows: Own<typeof interviewSlots>[]): Statement {
  return db.insert(interviewSlots, rows);
}

export function insertInterview(db: TenantDb, row: Own<typeof interviews>): Statement {
  return db.insert(interviews, row);
}

/** The write of a change; its version is the lock, together with the audit entry that has the same one. */
export function setInterview(
  db: TenantDb,
  id: string,
  set: Partial<Pick<InterviewRow, 'version' | 'state' | 'sequence' | 'message' | 'startsAt' | 'answeredAt' | 'remindedAt'>>,
): Statement {
  return db.update(interviews, set, eq(interviews.id, id));
}

/** The write that takes a seat; the commit is refused when somebody has it. */
export function takeSeat(db: TenantDb, slotId: string, seat: number, interviewId: string): Statement {
  return db.insert(interviewSeats, { slotId, seat, interviewId });
}

/** The write that keeps seats from being taken; the commit is refused when somebody has taken one of them. */
export function closeSeats(db: TenantDb, slotId: string, seats: readonly number[]): Statement {
  return db.insert(
    interviewSeats,
    seats.map((seat) => ({ slotId, seat })),
  );
}

export function leaveSeat(db: TenantDb, interviewId: string): Statement {
  return db.delete(interviewSeats, eq(interviewSeats.interviewId, interviewId));
}
