import type {
  DataRequest,
  DataRequestList,
  DataRequestQuery,
  IdentityProof,
  Letter,
  NewDataRequest,
  OwnDataRequest,
  RequestEnd,
} from '../../contract/data-requests.ts';
import type { AuditEventCode } from '../../contract/audit-events.ts';
import { type Locale, wordsFor } from '../../contract/primitives.ts';
import { commitOnce, answeredBefore, type OnceKey } from '../applications/once.ts';
import type { TenantContext } from '../context.ts';
import { Conflict } from '../db/conflict.ts';
import type { Statement } from '../db/tenant-db.ts';
import { newReference } from '../ids.ts';
import { queueMail } from '../mail/outbox.ts';
import { Refused } from '../refusal.ts';
import { checkContact, checkReceipt } from './checks.ts';
import { contactUntil, dayIn, decideEnd, decideExtension, type Decision, dueOn, isClosed } from './rules.ts';
import {
  closedRequests,
  findRequest,
  FORGOTTEN,
  insertRequest,
  openRequests,
  requestCounts,
  type RequestRow,
  updateRequest,
} from './store.ts';
import { dataRequest } from './views.ts';

const PAGE = 50;
// Open ones are work to be done, and are shown together.
const MOST_OPEN = 500;
const SOON_DAYS = 10;

/** The day that it is in the municipality. */
export function today(ctx: Pick<TenantContext, 'now' | 'tenant'>): string {
  return dayIn(ctx.now(), ctx.tenant.timeZone);
}

/** The register: what is open, or what was closed. That it was read is in the audit. */
export async function listRequests(ctx: TenantContext, { show, cursor }: DataRequestQuery): Promise<DataRequestList> {
  const day = today(ctx);
  const [rows, counts] = await Promise.all([
    show === 'closed' ? closedRequests(ctx.db, cursor, PAGE + 1) : openRequests(ctx.db, MOST_OPEN),
    requestCounts(ctx.db, day),
  ]);
  const shown = show === 'closed' ? rows.slice(0, PAGE) : rows;
  await ctx.db.commit({ actor: ctx.actor, event: 'requests.listed', subject: 'requests', details: { show: show ?? 'open' } }, []);
  const last = shown.length < rows.length ? shown.at(-1) : undefined;
  return { asOf: ctx.now(), items: shown.map((row) => dataRequest(row, day)), ...(last && { next: last.id }), ...counts };
}

/** Requests that are late or due within ten days, without whoever asked: what an overview tells. */
export async function pressingRequests(ctx: TenantContext): Promise<DataRequest[]> {
  const day = today(ctx);
  return (await openRequests(ctx.db, MOST_OPEN))
    .map((row) => dataRequest({ ...row, ...FORGOTTEN }, day))
    .filter(({ daysLeft }) => daysLeft !== undefined && daysLeft <= SOON_DAYS);
}

/** One request; refuses `not_found`. */
export async function readRequest(ctx: TenantContext, id: string): Promise<DataRequest> {
  const row = await wanted(ctx, id);
  await ctx.db.commit({ actor: ctx.actor, event: 'request.viewed', subject: id }, []);
  return dataRequest(row, today(ctx));
}

/** Registers what somebody asked by phone, post or face to face; gives the request's id. Refuses a day of receipt that is yet to come. */
export async function registerRequest(ctx: TenantContext, input: NewDataRequest): Promise<{ id: string }> {
  const { kind, lang, receivedOn, proof, message, name } = input;
  const person = { name, message, ...checkContact(input, ctx.tenant.country) };
  checkReceipt(receivedOn, today(ctx));
  const row = newRow(ctx, { kind, lang, receivedOn, ...person }, proof);
  await write(ctx, { id: row.id, version: 1, event: 'request.received', details: { kind, proof } }, [insertRequest(ctx.db, row)]);
  return { id: row.id };
}

/** What the public page says to somebody who has asked. */
export interface RequestReceipt {
  reference: string;
  dueOn: string;
}

/** Registers what somebody asked on the public page; the same key with the same form is one request. */
export async function receiveRequest(ctx: TenantContext, input: OwnDataRequest, lang: Locale, once: OnceKey): Promise<RequestReceipt> {
  const earlier = await answeredBefore<RequestReceipt>(ctx, once);
  if (earlier) return earlier;
  const { email } = checkContact(input, ctx.tenant.country);
  const { kind, name, message } = input;
  const row = newRow(ctx, { kind, lang, receivedOn: today(ctx), name, email, message });
  const receipt = { reference: row.reference, dueOn: row.dueOn };
  const event = { actor: ctx.actor, event: 'request.received', subject: row.id, version: 1, details: { kind } } as const;
  return commitOnce(ctx, once, receipt, event, [insertRequest(ctx.db, row)]);
}

/** Writes to whoever asked, as it was shown before. Refuses `bad_request` when there is no address, `state_conflict` once the request is closed. */
export async function writeToPerson(ctx: TenantContext, id: string, letter: Letter): Promise<void> {
  const row = await wanted(ctx, id);
  if (isClosed(row.state)) throw new Refused('state_conflict');
  await ctx.db.commit({ actor: ctx.actor, event: 'request.written', subject: id }, await letterTo(ctx, row, letter));
  ctx.mailWaits();
}

/** Notes how it is known who asks. */
export async function verifyRequest(ctx: TenantContext, id: string, seen: number, proof: IdentityProof): Promise<void> {
  const row = await seenRow(ctx, id, seen);
  if (row.state !== 'unverified') throw new Refused('state_conflict');
  await change(ctx, row, { event: 'request.verified', details: { proof } }, { state: 'open', proof });
}

/** Gives a request two months more; refuses `state_conflict` when that is too late or was done already. */
export async function extendRequest(ctx: TenantContext, id: string, seen: number, reason: string, letter?: Letter): Promise<void> {
  const row = await seenRow(ctx, id, seen);
  const due = settle(decideExtension(row, today(ctx)));
  const set = { dueOn: due, extensionReason: reason };
  await change(ctx, row, { event: 'request.extended', details: { due } }, set, await letterTo(ctx, row, letter));
}

/** Closes a request as done or refused, with what was done or why not. Refuses `state_conflict` when it may not be closed so. */
export async function endRequest(ctx: TenantContext, id: string, by: string, { version, to, note, letter }: RequestEnd): Promise<void> {
  const row = await seenRow(ctx, id, version);
  const state = settle(decideEnd(row, to));
  const until = contactUntil(row, to, today(ctx));
  const rest = until <= today(ctx) ? FORGOTTEN : { contactUntil: until };
  const set = { state, note, closedAt: ctx.now(), closedBy: by, ...rest };
  await change(ctx, row, { event: 'request.closed', details: { to } }, set, await letterTo(ctx, row, letter));
}

/** Clears who asked from a closed request whose time is over. */
export async function clearContact(ctx: TenantContext, id: string): Promise<void> {
  await ctx.db.commit({ actor: ctx.actor, event: 'request.cleared', subject: id }, [updateRequest(ctx.db, id, FORGOTTEN)]);
}

/** A request that somebody is working on; refuses `not_found` and, with the version that they saw, `stale_version`. */
export async function seenRow(ctx: TenantContext, id: string, version: number): Promise<RequestRow> {
  const row = await wanted(ctx, id);
  if (row.version !== version) throw new Refused('stale_version');
  return row;
}

/** A request as it is stored; refuses `not_found`. */
export async function wanted(ctx: TenantContext, id: string): Promise<RequestRow> {
  const row = await findRequest(ctx.db, id);
  if (!row) throw new Refused('not_found');
  return row;
}

/** The value of a decision; throws its refusal. */
export function settle<T>(decision: Decision<T>): T {
  if (!decision.ok) throw new Refused(decision.code);
  return decision.value;
}

type Asked = Pick<RequestRow, 'kind' | 'lang' | 'receivedOn'> & {
  name: string;
  email?: string;
  phone?: string;
  message?: string | undefined;
};

function newRow(ctx: TenantContext, asked: Asked, proof?: IdentityProof) {
  return {
    ...asked,
    id: ctx.newId('dataRequest'),
    reference: newReference(ctx.randomBytes),
    version: 1,
    state: proof === undefined ? ('unverified' as const) : ('open' as const),
    dueOn: dueOn(asked.receivedOn),
    proof: proof ?? null,
    createdAt: ctx.now(),
  };
}

async function change(
  ctx: TenantContext,
  row: RequestRow,
  said: { event: AuditEventCode; details: Record<string, unknown> },
  set: Parameters<typeof updateRequest>[2],
  letters: Statement[] = [],
): Promise<void> {
  const version = row.version + 1;
  await write(ctx, { id: row.id, version, ...said }, [updateRequest(ctx.db, row.id, { ...set, version }), ...letters]);
}

async function write(
  ctx: TenantContext,
  { id, version, event, details }: { id: string; version: number; event: AuditEventCode; details: Record<string, unknown> },
  statements: Statement[],
): Promise<void> {
  try {
    await ctx.db.commit({ actor: ctx.actor, event, subject: id, version, details }, statements);
  } catch (error) {
    if (error instanceof Conflict && error.on('audit_entries.version')) throw new Refused('stale_version');
    throw error;
  }
  ctx.mailWaits();
}

// To whoever asked, as it was shown before it was sent. Without an address there is nowhere to send it to.
async function letterTo(
  ctx: TenantContext,
  { id, name, email, lang }: { id: string; name: string | null; email?: string | null; lang: Locale },
  letter: Letter | undefined,
): Promise<Statement[]> {
  if (letter === undefined) return [];
  if (!email || name === null) throw new Refused('bad_request', [{ field: 'letter', code: 'email' }]);
  const subject = letter.subject.replace(/\s+/g, ' ');
  const mail = { to: { email, name }, fromName: wordsFor(ctx.tenant.name, lang), subject, text: letter.body };
  return [(await queueMail(ctx, id, mail)).statement];
}
