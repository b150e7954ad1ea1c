import { sql } from 'drizzle-orm';
import { APPLICATION_STATES } from '../contract/applications.ts';
import type { TenantContext } from '../src/context.ts';
import { applications, postings } from '../src/db/schema.ts';
import { sortKey } from '../src/search/words.ts';
import { type Dice, dice, oneOf } from './dice.ts';

const APPLICATIONS = 10_000;
const A_COMMIT = 500;
const SEED = 20_261_123;
const MINUTE_MS = 60_000;
const FIRST = ['Aino', 'Eero', 'Helmi', 'Ilmari', 'Kerttu', 'Lauri', 'Maria', 'Otso', 'Saga', 'Väinö'];
const LAST = ['Aalto', 'Backman', 'Hakala', 'Järvinen', 'Koski', 'Lindholm', 'Mäkelä', 'Niemi', 'Rantanen', 'Ström'];

/** Sends ten thousand applications to the postings of a municipality, spread over them and over the states. */
export async function sendTenThousand(ctx: TenantContext, nowMs: number): Promise<void> {
  const ids = await ctx.db.queries<[{ id: string }]>((scope) => sql`select id from postings where ${scope.is(postings.tenantId)}`);
  const roll = dice(SEED);
  const rows = Array.from({ length: APPLICATIONS }, (_, index) => row(ctx, oneOf(ids[0], roll).id, index, nowMs, roll));
  for (let from = 0; from < rows.length; from += A_COMMIT) {
    await ctx.db.commit(
      [],
      rows.slice(from, from + A_COMMIT).map((one) => ctx.db.insert(applications, one)),
    );
  }
}

function row(ctx: TenantContext, postingId: string, index: number, nowMs: number, roll: Dice) {
  const name = `${oneOf(FIRST, roll)} ${oneOf(LAST, roll)}`;
  const state = roll(3) === 0 ? oneOf(APPLICATION_STATES, roll) : 'submitted';
  const submittedAt = new Date(nowMs - index * MINUTE_MS).toISOString();
  return {
    id: ctx.newId('application'),
    postingId,
    reference: `M-${index}`,
    state,
    lang: oneOf(['fi', 'sv', 'en'] as const, roll),
    name,
    nameKey: sortKey(name, 'en'),
    phone: '+358401234567',
    email: `hakija${index}@example.com`,
    answers: {},
    noticeVersion: 1,
    submittedAt,
    ...(state !== 'submitted' && { decidedAt: submittedAt, answeredAt: submittedAt }),
  };
}
