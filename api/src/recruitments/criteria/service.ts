import type { CriteriaChange, CriteriaList } from '../../../contract/scores.ts';
import type { TenantContext } from '../../context.ts';
import { Conflict, FOREIGN_KEY } from '../../db/conflict.ts';
import { Refused } from '../../refusal.ts';
import { type Recruiter, visible } from '../service.ts';
import { decideCriteria, type StoredCriterion } from './rules.ts';
import { criteriaOf, numberChange, putCriterion, removeCriteria } from './store.ts';

/** What the applicants of a posting are looked at by; refuses `posting_not_found`, also for another unit's. */
export async function readCriteria(ctx: TenantContext, who: Recruiter, postingId: string): Promise<CriteriaList> {
  await visible(ctx, who, postingId);
  const { version, criteria } = await criteriaOf(ctx.db, postingId);
  return { version, criteria: criteria.map(shown) };
}

/** The criteria of a posting for those who may see an application to it. */
export async function criteriaOfPosting(ctx: TenantContext, postingId: string): Promise<StoredCriterion[]> {
  return (await criteriaOf(ctx.db, postingId)).criteria;
}

/**
 * Replaces the criteria, and gives them as they are then. Refuses `stale_version` when a colleague has changed them
 * meanwhile, and `criterion_scored` when one is left out by which scores were given.
 */
export async function setCriteria(
  ctx: TenantContext,
  who: Recruiter,
  postingId: string,
  { version, criteria: wanted }: CriteriaChange,
): Promise<CriteriaList> {
  await visible(ctx, who, postingId);
  const before = await criteriaOf(ctx.db, postingId);
  if (before.version !== version) throw new Refused('stale_version');
  const decision = decideCriteria(before.criteria, wanted);
  if (!decision.ok) throw new Refused(decision.code, decision.fields);
  const { put, gone } = decision.value;
  const rows = put.map((one) => ({ ...one, id: one.id ?? ctx.newId('criterion'), postingId }));
  const details = { criteria: rows.map(({ id, name, weight, isRetired }) => ({ id, name, weight, isRetired })), gone };
  try {
    await ctx.db.commit({ actor: ctx.actor, event: 'recruitment.criteria-set', subject: postingId, details }, [
      numberChange(ctx.db, postingId, version + 1),
      ...removeCriteria(ctx.db, postingId, gone),
      ...rows.map((row) => putCriterion(ctx.db, row)),
    ]);
  } catch (error) {
    if (error instanceof Conflict && error.on('criteria_changes.version')) throw new Refused('stale_version');
    // Somebody gave a score by one that was to go, between looking and writing.
    if (error instanceof Conflict && error.on(FOREIGN_KEY)) throw new Refused('criterion_scored');
    throw error;
  }
  return readCriteria(ctx, who, postingId);
}

function shown({ description, ...criterion }: StoredCriterion): CriteriaList['criteria'][number] {
  return { ...criterion, ...(description !== null && { description }) };
}
