import type { InterviewList, InterviewQuery, Withdrawal } from '../../contract/interviews.ts';
import type { Locale } from '../../contract/primitives.ts';
import { findApplications, type Reader } from '../applicants/store.ts';
import type { TenantContext } from '../context.ts';
import type { Statement } from '../db/tenant-db.ts';
import { Refused } from '../refusal.ts';
import { changeOf, commitOnce, queued, timeOf } from './changes.ts';
import { cancelledLetter, withdrawnLetter } from './letters/to-applicant.ts';
import { cancelledNotices } from './letters/to-interviewers.ts';
import { dayOf, endOf, instantOf } from './rules.ts';
import { interviewById, interviewRows, leaveSeat, type LoadedInterview, roundsOf, setInterview, slotsOf } from './store.ts';
import { interviewView, roundView } from './views.ts';

const LISTED = 500;

// Who has not picked by the last day is somebody's to do for two weeks, and then history.
const LATE_DAYS = 14;

/** Interviews that a reader may see. That they were read is in the audit. */
export async function listInterviews(ctx: TenantContext, who: Reader & { lang: Locale }, query: InterviewQuery): Promise<InterviewList> {
  const now = ctx.now();
  const zone = ctx.tenant.timeZone;
  const rows = await interviewRows(ctx.db, who, {
    postingNumber: query.posting,
    applicationId: query.application,
    ahead:
      query.ahead === undefined
        ? undefined
        : {
            from: instantOf(`${dayOf(now, zone)}T00:00`, zone) ?? now,
            pickBy: dayOf(new Date(Date.parse(now) - LATE_DAYS * 86_400_000).toISOString(), zone),
          },
    limit: LISTED,
  });
  const ids = [...new Set(rows.map(({ round_id }) => round_id))];
  const [rounds, slots] = await Promise.all([roundsOf(ctx.db, ids), slotsOf(ctx.db, ids)]);
  const details = {
    posting: query.posting,
    application: query.application,
    ahead: query.ahead,
    ids: rows.map(({ application_id }) => application_id),
  };
  if (rows.length > 0) await ctx.db.commit({ actor: ctx.actor, event: 'interviews.listed', subject: 'interviews', details }, []);
  return {
    asOf: now,
    items: rows.map((row) => interviewView(row, ctx.tenant, query.lang ?? who.lang, now)),
    rounds: rounds.map((round) => roundView(round, slots)),
  };
}

/**
 * Takes an invitation back, or cancels a booked interview: letters to the applicant and to those who interview are the
 * same commit. Refuses `interview_not_found`, `stale_version`, and `state_conflict` for what is over.
 */
export async function withdrawInterview(ctx: TenantContext, who: Reader, id: string, { version, message }: Withdrawal): Promise<void> {
  const loaded = await seenInterview(ctx, who, id);
  if (loaded.interview.version !== version) throw new Refused('stale_version');
  const time = timeOf(loaded);
  const { state } = loaded.interview;
  const isOver = time !== undefined && endOf(time) <= ctx.now();
  if (isOver || !(state === 'open' || state === 'declined' || state === 'booked')) throw new Refused('state_conflict');
  await commitOnce(ctx, [changeOf(ctx, loaded.interview, 'interview.withdrawn')], await withdrawal(ctx, loaded, message));
  ctx.mailWaits();
}

/** The writes and letters that end an invitation or a booked interview from the staff's side. */
export async function withdrawal(ctx: TenantContext, loaded: LoadedInterview, message?: string): Promise<Statement[]> {
  const { interview } = loaded;
  const time = timeOf(loaded);
  const sequence = interview.sequence + (time ? 1 : 0);
  const about = { ...loaded, interview: { ...interview, sequence } };
  const letters = time
    ? [cancelledLetter(ctx, about, time, 'staff', message), ...cancelledNotices(ctx, about, time, 'staff')]
    : [withdrawnLetter(ctx, about, message)];
  return [
    setInterview(ctx.db, interview.id, { version: interview.version + 1, state: 'withdrawn', sequence, startsAt: null }),
    leaveSeat(ctx.db, interview.id),
    ...(await queued(ctx, interview.applicationId, letters)),
  ];
}

async function seenInterview(ctx: TenantContext, who: Reader, id: string): Promise<LoadedInterview> {
  const loaded = await interviewById(ctx.db, id);
  const [seen] = loaded ? await findApplications(ctx.db, who, [loaded.application.id]) : [];
  if (!loaded || !seen) throw new Refused('interview_not_found');
  return loaded;
}
