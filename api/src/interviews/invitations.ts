import type { InterviewLetter, InterviewPlace, Interviewer, MoreSlots, NewInterviews, NewSlot } from '../../contract/interviews.ts';
import { addressIn, LOCALES, type Locale } from '../../contract/primitives.ts';
import { decidedAt, decideMove } from '../applicants/rules.ts';
import { decided, seenRows } from '../applicants/service.ts';
import { findApplications, insertMessage, type Reader } from '../applicants/store.ts';
import { parseEmail } from '../checks/email.ts';
import type { TenantContext } from '../context.ts';
import { sha256 } from '../crypto/sha256.ts';
import { newToken } from '../crypto/token.ts';
import type { AuditEvent, Statement } from '../db/tenant-db.ts';
import { queueMail } from '../mail/outbox.ts';
import { Refused } from '../refusal.ts';
import { changeOf, commitOnce, tokenOf } from './changes.ts';
import type { About } from './letters/about.ts';
import { invitationLetter, invitationRecord, invitationWords } from './letters/to-applicant.ts';
import { decideOffer, freeSeats, freeSlots, type Offer } from './rules.ts';
import {
  anonymousPostings,
  closeSeats,
  insertInterview,
  insertRound,
  insertSlots,
  interviewById,
  type InterviewRow,
  interviewsOfRound,
  openInterviews,
  type RoundRow,
  roundsOf,
  setInterview,
  setPickBy,
  slotsOf,
} from './store.ts';

/** Who works with interviews: the units that they may see, and the name that letters are recorded under. */
export type Inviter = Reader & { name: string; lang: Locale };

/**
 * Invites applicants to pick a time: the times, the letters and the state `interview` are one commit. An invitation that
 * still waits for the same applicant ends. Refuses `stale_version` when one of them was decided on meanwhile.
 */
export async function inviteToInterviews(ctx: TenantContext, who: Inviter, input: NewInterviews): Promise<{ round: string }> {
  const { pickBy, changeHours, note } = input;
  const slots = offered(ctx, input.slots, pickBy);
  const terms = { ...termsOf(input), note: note ?? null, lang: who.lang, pickBy, changeHours };
  const rows = await seenRows(ctx, who, input.applications);
  const [hiding, open] = await Promise.all([
    anonymousPostings(
      ctx.db,
      rows.map(({ postingId }) => postingId),
    ),
    openInterviews(
      ctx.db,
      rows.map(({ id }) => id),
    ),
  ]);
  const round = ctx.newId('round');
  const all: Writes = { events: [], statements: roundOf(ctx, round, terms, slots) };
  for (const row of rows) {
    const about: About = {
      interview: { id: ctx.newId('interview'), sequence: 0 },
      round: terms,
      application: row,
      posting: { titles: JSON.parse(row.posting.titles) as About['posting']['titles'] },
      isAnonymous: hiding.has(row.postingId),
    };
    const earlier = open.filter(({ applicationId }) => applicationId === row.id);
    // The earlier one first: of two that wait for the same applicant, the database takes one.
    for (const writes of [moved(ctx, row, about.interview.id), superseded(ctx, earlier), await offerTo(ctx, who, about, slots, round)]) {
      all.events.push(...writes.events);
      all.statements.push(...writes.statements);
    }
  }
  await commitOnce(ctx, all.events, all.statements);
  ctx.mailWaits();
  return { round };
}

/** Writes with what the audit says of them. */
interface Writes {
  events: AuditEvent[];
  statements: Statement[];
}

function moved(ctx: TenantContext, row: Awaited<ReturnType<typeof seenRows>>[number], interview: string): Writes {
  const isMoved = row.state !== 'interview';
  const decision = isMoved ? decideMove(row.state, 'interview') : { ok: true as const };
  if (!decision.ok) throw new Refused(decision.code);
  const details = { how: 'mail', interview, ...(isMoved && { from: row.state, to: 'interview' }) };
  const set = isMoved ? { state: 'interview' as const, decidedAt: decidedAt('interview', ctx.now()) } : {};
  const { event, statement } = decided(ctx, row, { event: 'application.invited', details }, set);
  return { events: [event], statements: [statement] };
}

function superseded(ctx: TenantContext, earlier: readonly InterviewRow[]): Writes {
  return {
    events: earlier.map((one) => changeOf(ctx, one, 'interview.superseded')),
    statements: earlier.map(({ id, version }) => setInterview(ctx.db, id, { version: version + 1, state: 'withdrawn' })),
  };
}

function roundOf(
  ctx: TenantContext,
  id: string,
  terms: Omit<Parameters<typeof insertRound>[1], 'id' | 'createdAt'>,
  slots: readonly NewSlot[],
): Statement[] {
  const rows = slots.map((slot) => ({ id: ctx.newId('slot'), roundId: id, ...slot }));
  return [insertRound(ctx.db, { id, ...terms, createdAt: ctx.now() }), insertSlots(ctx.db, rows)];
}

async function offerTo(ctx: TenantContext, who: Inviter, about: About, slots: readonly NewSlot[], roundId: string): Promise<Writes> {
  const { id, sequence } = about.interview;
  const token = newToken(ctx.randomBytes);
  const row = { id, roundId, applicationId: about.application.id, version: 1, state: 'open' as const, sequence };
  const secret = { tokenHash: await sha256(token), sealed: await ctx.vault.seal(token, id) };
  // Where the applicant's name goes by mail is for the audit.
  const details = { application: about.application.id, round: roundId, interviewers: about.round.interviewers.map(({ email }) => email) };
  return {
    events: [{ actor: ctx.actor, event: 'interview.offered', subject: id, version: 1, details }],
    statements: [insertInterview(ctx.db, { ...row, ...secret, sentAt: ctx.now() }), ...(await invitation(ctx, who, about, slots, token))],
  };
}

// The letter, and its record for staff, in which nobody finds the applicant's own link.
async function invitation(
  ctx: TenantContext,
  who: Pick<Inviter, 'name'>,
  about: About,
  slots: readonly { startsAt: string; minutes: number }[],
  token: string,
  isMore = false,
): Promise<Statement[]> {
  const mail = await queueMail(ctx, about.application.id, invitationLetter(ctx, about, slots, token, isMore));
  const { subject, text } = invitationRecord(ctx, about, slots, isMore);
  const record = { id: ctx.newId('message'), applicationId: about.application.id, at: ctx.now(), author: who.name };
  return [mail.statement, insertMessage(ctx.db, { ...record, subject, body: text, channel: 'mail', outboxId: mail.id })];
}

/**
 * The invitation as it would go out now, in each language that somebody applied in, with `{name}`, `{posting}` and
 * `{reference}` still to be filled in.
 */
export async function previewInvitations(ctx: TenantContext, who: Inviter, input: NewInterviews): Promise<InterviewLetter[]> {
  const slots = offered(ctx, input.slots, input.pickBy);
  const terms = { ...input, ...termsOf(input) };
  const ids = input.applications.map(({ id }) => id);
  const rows = (await findApplications(ctx.db, who, ids)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const hiding = await anonymousPostings(
    ctx.db,
    rows.map(({ postingId }) => postingId),
  );
  const person = { name: '{name}', posting: '{posting}', reference: '{reference}' };
  const link = `${ctx.publicUrl}/${ctx.tenant.slug}/interview/…`;
  return LOCALES.flatMap((lang) => {
    const first = rows.find((row) => row.lang === lang);
    return first ? [{ lang, ...invitationWords(ctx, lang, terms, person, { slots, link, canAnswer: !hiding.has(first.postingId) }) }] : [];
  });
}

/** Offers more times to those of a round who have none; they are written to. Refuses `interview_not_found`. */
export async function addSlots(ctx: TenantContext, who: Inviter, roundId: string, { slots: more, pickBy }: MoreSlots): Promise<void> {
  const { round, all } = await ownRound(ctx, who, roundId);
  const known = await slotsOf(ctx.db, [roundId]);
  const until = pickBy ?? round.pickBy;
  const added = offered(ctx, more, until);
  if (added.some(({ startsAt }) => known.some((slot) => slot.startsAt === startsAt && freeSeats(slot).length > 0)))
    throw new Refused('bad_request', [{ field: 'slots', code: 'choice' }]);
  const free = [...freeSlots(known, ctx.now()), ...added].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const events: AuditEvent[] = [{ actor: ctx.actor, event: 'interview.times-added', subject: roundId, details: { count: added.length } }];
  const statements: Statement[] = [
    insertSlots(
      ctx.db,
      added.map((slot) => ({ id: ctx.newId('slot'), roundId, ...slot })),
    ),
    setPickBy(ctx.db, roundId, until),
  ];
  for (const waiting of all.filter(({ state }) => state === 'open' || state === 'declined')) {
    const loaded = await interviewById(ctx.db, waiting.id);
    if (!loaded) continue;
    const about = { ...loaded, round: { ...loaded.round, pickBy: until } };
    events.push(changeOf(ctx, waiting, 'interview.times-told'));
    statements.push(setInterview(ctx.db, waiting.id, { version: waiting.version + 1, state: 'open' }));
    statements.push(...(await invitation(ctx, who, about, free, await tokenOf(ctx, loaded), true)));
  }
  await commitOnce(ctx, events, statements);
  ctx.mailWaits();
}

/**
 * Takes the free places of a time away, so that nobody else picks it; who has picked it keeps it. Refuses
 * `interview_not_found`, and `stale_version` when somebody picked it at the same moment.
 */
export async function closeSlot(ctx: TenantContext, who: Reader, roundId: string, slotId: string): Promise<void> {
  await ownRound(ctx, who, roundId);
  const slot = (await slotsOf(ctx.db, [roundId])).find(({ id }) => id === slotId);
  if (!slot) throw new Refused('interview_not_found');
  const free = freeSeats(slot);
  if (free.length === 0) return;
  const event: AuditEvent = { actor: ctx.actor, event: 'interview.time-closed', subject: roundId, details: { startsAt: slot.startsAt } };
  await commitOnce(ctx, [event], [closeSeats(ctx.db, slotId, free)]);
}

/** A round that a reader may speak for. Times are everybody's of it: who may not see one of these people may not change them. */
async function ownRound(ctx: TenantContext, who: Reader, roundId: string): Promise<{ round: RoundRow; all: InterviewRow[] }> {
  const [round] = await roundsOf(ctx.db, [roundId]);
  const all = round ? await interviewsOfRound(ctx.db, roundId) : [];
  const ids = all.map(({ applicationId }) => applicationId);
  const seen = new Set((await findApplications(ctx.db, who, ids)).map(({ id }) => id));
  if (!round || all.length === 0 || !ids.every((id) => seen.has(id))) throw new Refused('interview_not_found');
  return { round, all };
}

function offered(ctx: TenantContext, slots: readonly NewSlot[], pickBy: string): Extract<Offer, { ok: true }>['slots'] {
  const offer = decideOffer(slots, pickBy, ctx.now(), ctx.tenant.timeZone);
  if (!offer.ok) throw new Refused('bad_request', offer.fields);
  return offer.slots.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

// An address that no letter reaches, or a video meeting without a link, is found before anybody is invited.
function termsOf({ place, interviewers }: { place: InterviewPlace; interviewers: readonly Interviewer[] }) {
  if (place.kind !== 'phone' && place.text === undefined) throw new Refused('bad_request', [{ field: 'place.text', code: 'required' }]);
  if (place.kind === 'video' && !/^https?:$/.test(addressIn(place.text ?? '')?.protocol ?? ''))
    throw new Refused('bad_request', [{ field: 'place.text', code: 'web_address' }]);
  return {
    place,
    interviewers: interviewers.map(({ name, email }, index) => {
      const parsed = parseEmail(email);
      if (!parsed.ok) throw new Refused('bad_request', [{ field: `interviewers.${index}.email`, code: parsed.code }]);
      return { name, email: parsed.email };
    }),
  };
}
