import type { TenantContext } from '../context.ts';
import { Refused } from '../refusal.ts';
import { reminderLetter } from './letters/to-applicant.ts';
import { endOf, isDecided } from './rules.ts';
import { changeOf, commitOnce, queued, timeOf, tokenOf } from './changes.ts';
import { withdrawal } from './service.ts';
import { interviewById, setInterview } from './store.ts';

/** Reminds an applicant of the interview on the next day; false when there is nothing to remind of any more. */
export async function remindOf(ctx: TenantContext, id: string): Promise<boolean> {
  const loaded = await interviewById(ctx.db, id);
  const time = loaded && timeOf(loaded);
  if (!time || loaded.interview.remindedAt !== null || time.startsAt <= ctx.now() || isDecided(loaded.application.state)) return false;
  const { interview } = loaded;
  return unlessRefused(async () => {
    const letter = reminderLetter(ctx, loaded, time, await tokenOf(ctx, loaded));
    await commitOnce(
      ctx,
      [changeOf(ctx, interview, 'interview.reminded')],
      [
        setInterview(ctx.db, id, { version: interview.version + 1, remindedAt: ctx.now() }),
        ...(await queued(ctx, interview.applicationId, [letter])),
      ],
    );
    ctx.mailWaits();
  });
}

/** Cancels what is still ahead of somebody whose application was decided; false when it is no longer so. */
export async function releaseDecided(ctx: TenantContext, id: string): Promise<boolean> {
  const loaded = await interviewById(ctx.db, id);
  const time = loaded && timeOf(loaded);
  if (!time || endOf(time) <= ctx.now() || !isDecided(loaded.application.state)) return false;
  return unlessRefused(async () => {
    await commitOnce(ctx, [changeOf(ctx, loaded.interview, 'interview.withdrawn')], await withdrawal(ctx, loaded));
    ctx.mailWaits();
  });
}

// Somebody was faster, or the link cannot be written again: neither may keep the other due work from being done.
async function unlessRefused(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
}
