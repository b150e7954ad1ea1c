import type { Job } from '../../contract/postings.ts';
import type { TenantContext } from '../context.ts';
import type { PostingRow } from '../postings/row.ts';
import { isOpen, wasPublic } from '../postings/rules.ts';
import { findByNumber } from '../postings/store.ts';
import { job } from '../postings/views.ts';
import type { Frame } from './frame.ts';

/** How a posting ended, and when (UTC ISO): somebody was chosen, its time was over, or it was taken back before that. */
export interface Ending {
  how: 'filled' | 'expired' | 'closed';
  at: string;
}

/** A posting that was public once and is not any more. */
export interface EndedPosting {
  job: Job;
  ending: Ending;
  /** The value by which the list can be narrowed to its place. */
  municipality: string | null;
}

/** How a posting that is no longer open came to its end; the clock's work may not have been done yet. */
export function endingOf(row: Pick<PostingRow, 'state' | 'closesAt' | 'closedAt'>, now: string): Ending {
  const closedAt = row.closedAt ?? now;
  if (row.state === 'filled') return { how: 'filled', at: closedAt };
  return row.closesAt !== null && row.closesAt <= closedAt ? { how: 'expired', at: row.closesAt } : { how: 'closed', at: closedAt };
}

/** The ended posting with a number; undefined when it is open, or when the public has never seen it. */
export async function endedPosting(ctx: TenantContext, frame: Frame, number: number): Promise<EndedPosting | undefined> {
  const posting = await findByNumber(ctx.db, number);
  if (!posting || !wasPublic(posting.row) || isOpen(posting.row, frame.now)) return undefined;
  return {
    job: job(posting, ctx.tenant, frame.lang, await ctx.places.names(), frame.publicUrl, frame.now),
    ending: endingOf(posting.row, frame.now),
    municipality: posting.row.municipality,
  };
}
