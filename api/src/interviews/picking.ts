import type { TenantContext } from '../context.ts';
import { sha256 } from '../crypto/sha256.ts';
import type { AuditEvent, Statement } from '../db/tenant-db.ts';
import { interviewIcs } from '../interop/interview-ics.ts';
import { Refused } from '../refusal.ts';
import { calendarEntry, pickLink } from './letters/about.ts';
import { bookedLetter, cancelledLetter } from './letters/to-applicant.ts';
import { bookedNotices, cancelledNotices, declinedNotices } from './letters/to-interviewers.ts';
import { decidePick, freeSeat, type PickDecision, type Slot, type Standing, standingOf, wantsReminder } from './rules.ts';
import { changeOf, commitOnce, queued, timeOf } from './changes.ts';
import { interviewByToken, leaveSeat, type LoadedInterview, setInterview, takeSeat } from './store.ts';

// So many others may be faster, one after the other, before somebody is told to look again.
const MOST_TRIES = 6;

/** What an applicant's link leads to: the interview, and where they stand with it. */
export interface OwnInterview {
  loaded: LoadedInterview;
  standing: Standing;
}

/** What came of something that an applicant did. */
export type PickOutcome = PickDecision['is'] | 'declined' | 'cancelled';

/** The interview of a link; undefined when it leads to none: mistyped, of another municipality, or deleted with its application. */
export async function readOwnInterview(ctx: TenantContext, token: string): Promise<OwnInterview | undefined> {
  const loaded = /^[\w-]{43}$/.test(token) ? await interviewByToken(ctx.db, await sha256(token)) : undefined;
  return loaded && { loaded, standing: standing(ctx, loaded) };
}

/**
 * Picks a time, or another one instead. Of many who want the last seat exactly one gets it: a seat is a key of its table.
 * Everything is decided anew when somebody was faster, so that pressing twice is one booking.
 */
export async function pickTime(ctx: TenantContext, token: string, slotId: string): Promise<PickOutcome> {
  return decidingAnew(ctx, token, async ({ loaded, standing }) => {
    const decision = decidePick(standing, loaded.slots, slotId, ctx.now());
    if (decision.is === 'ok') await book(ctx, token, loaded, decision.slot, standing.is === 'booked');
    return decision.is;
  });
}

/** Says that no time suits, with a few words. */
export async function declineTimes(ctx: TenantContext, token: string, message: string | undefined): Promise<PickOutcome> {
  return decidingAnew(ctx, token, async ({ loaded, standing }) => {
    if (standing.is !== 'open') return 'over';
    const { interview } = loaded;
    await commit(ctx, changeOf(ctx, interview, 'interview.declined'), [
      setInterview(ctx.db, interview.id, {
        version: interview.version + 1,
        state: 'declined',
        message: message ?? null,
        answeredAt: ctx.now(),
      }),
      ...(await queued(ctx, interview.applicationId, declinedNotices(ctx, loaded, message))),
    ]);
    return 'declined';
  });
}

/** Cancels a picked time; it is free for others at once. */
export async function cancelTime(ctx: TenantContext, token: string): Promise<PickOutcome> {
  return decidingAnew(ctx, token, async ({ loaded, standing }) => {
    if (standing.is !== 'booked') return 'over';
    if (!standing.canChange) return 'locked';
    const { interview } = loaded;
    const sequence = interview.sequence + 1;
    const about = { ...loaded, interview: { ...interview, sequence } };
    const letters = [cancelledLetter(ctx, about, standing.slot, 'applicant'), ...cancelledNotices(ctx, about, standing.slot, 'applicant')];
    await commit(ctx, changeOf(ctx, interview, 'interview.cancelled'), [
      setInterview(ctx.db, interview.id, {
        version: interview.version + 1,
        state: 'cancelled',
        sequence,
        startsAt: null,
        answeredAt: ctx.now(),
      }),
      leaveSeat(ctx.db, interview.id),
      ...(await queued(ctx, interview.applicationId, letters)),
    ]);
    return 'cancelled';
  });
}

/** The calendar file of a picked time; undefined while there is none. */
export async function ownCalendarFile(ctx: TenantContext, token: string): Promise<string | undefined> {
  const own = await readOwnInterview(ctx, token);
  const time = own && timeOf(own.loaded);
  if (!time) return undefined;
  const url = pickLink(ctx, token, own.loaded.application.lang);
  return interviewIcs(calendarEntry(ctx, own.loaded, time, { method: 'publish', to: 'applicant', url }));
}

async function book(ctx: TenantContext, token: string, loaded: LoadedInterview, slot: Slot, isChanged: boolean): Promise<void> {
  const { interview } = loaded;
  // The first entry that calendars see has the sequence 0 (RFC 5545, section 3.8.7.4).
  const sequence = isChanged ? interview.sequence + 1 : interview.sequence;
  const about = { ...loaded, interview: { ...interview, sequence } };
  const now = ctx.now();
  const letters = [bookedLetter(ctx, about, slot, token, isChanged), ...bookedNotices(ctx, about, slot, isChanged)];
  await commit(ctx, changeOf(ctx, interview, isChanged ? 'interview.changed' : 'interview.booked', { startsAt: slot.startsAt }), [
    leaveSeat(ctx.db, interview.id),
    takeSeat(ctx.db, slot.id, freeSeat(slot) ?? 1, interview.id),
    setInterview(ctx.db, interview.id, {
      version: interview.version + 1,
      state: 'booked',
      sequence,
      message: null,
      startsAt: slot.startsAt,
      answeredAt: now,
      remindedAt: wantsReminder(slot, now) ? null : now,
    }),
    ...(await queued(ctx, interview.applicationId, letters)),
  ]);
}

async function decidingAnew(ctx: TenantContext, token: string, act: (own: OwnInterview) => Promise<PickOutcome>): Promise<PickOutcome> {
  for (let tries = 1; ; tries++) {
    const own = await readOwnInterview(ctx, token);
    if (!own) throw new Refused('interview_not_found');
    try {
      return await act(own);
    } catch (error) {
      if (!(error instanceof Refused && error.code === 'stale_version')) throw error;
      if (tries === MOST_TRIES) return 'taken';
    }
  }
}

async function commit(ctx: TenantContext, event: AuditEvent, statements: Statement[]): Promise<void> {
  await commitOnce(ctx, [event], statements);
  ctx.mailWaits();
}

function standing(ctx: TenantContext, { interview, round, slots, slotId, application }: LoadedInterview): Standing {
  const { pickBy, changeHours } = round;
  return standingOf(
    { state: interview.state, slotId, applicationState: application.state, pickBy, changeHours, slots },
    ctx.now(),
    ctx.tenant.timeZone,
  );
}
