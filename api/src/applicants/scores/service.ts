import type { OwnScores, Scoring } from '../../../contract/scores.ts';
import type { TenantContext } from '../../context.ts';
import { Conflict, FOREIGN_KEY } from '../../db/conflict.ts';
import { criteriaOfPosting } from '../../recruitments/criteria/service.ts';
import { Refused } from '../../refusal.ts';
import { findApplications, type Reader } from '../store.ts';
import { decideScores, type Judge, scoringFor } from './rules.ts';
import { putScore, removeScores, scoresOf } from './store.ts';

/** Looks up the scores of each of these applications to one posting, as a reader may see them. */
export async function scoringOf(
  ctx: TenantContext,
  judge: Judge,
  postingId: string,
  applicationIds: readonly string[],
): Promise<(id: string) => Scoring> {
  const [criteria, rows] = await Promise.all([criteriaOfPosting(ctx, postingId), scoresOf(ctx.db, applicationIds)]);
  return (id) =>
    scoringFor(
      judge,
      criteria,
      rows.filter(({ applicationId }) => applicationId === id),
    );
}

/**
 * Gives or takes back one's own scores of an application; gives all as they may be seen then. Who looked at whom by what is in
 * the audit, the score is not: it goes with the application. Refuses `criterion_not_found` for one that is no longer asked for.
 */
export async function giveScores(ctx: TenantContext, reader: Reader & { name: string }, id: string, own: OwnScores): Promise<Scoring> {
  const [row] = await findApplications(ctx.db, reader, [id]);
  if (!row) throw new Refused('application_not_found');
  const decision = decideScores(await criteriaOfPosting(ctx, row.postingId), own);
  if (!decision.ok) throw new Refused(decision.code, decision.fields);
  const { put, gone } = decision.value;
  const given = { applicationId: id, accountId: reader.accountId, author: reader.name, at: ctx.now() };
  const details = { given: put.map(({ criterionId }) => criterionId), takenBack: gone };
  try {
    await ctx.db.commit({ actor: ctx.actor, event: 'application.scored', subject: id, details }, [
      ...put.map((score) => putScore(ctx.db, { ...given, ...score })),
      ...removeScores(ctx.db, id, reader.accountId, gone),
    ]);
  } catch (error) {
    // A colleague removed the criterion, or the application was deleted, between looking and writing.
    if (error instanceof Conflict && error.on(FOREIGN_KEY)) throw new Refused('criterion_not_found');
    throw error;
  }
  const judge = { accountId: reader.accountId, mayScore: true };
  return (await scoringOf(ctx, judge, row.postingId, [id]))(id);
}
