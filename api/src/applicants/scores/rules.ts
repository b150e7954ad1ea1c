import type { FieldError, RefusalCode } from '../../../contract/errors.ts';
import type { Criterion, OwnScores, Scoring } from '../../../contract/scores.ts';

/** A criterion as scores look at it. */
export interface Asked {
  id: string;
  name: string;
  description: string | null;
  weight: number;
  isRetired: boolean;
}

/** One member of staff's score by one criterion. */
export interface Given {
  criterionId: string;
  accountId: string;
  author: string;
  score: number;
  reason: string | null;
  at: string;
}

/** Who looks at scores: an account, and whether it may give some. */
export interface Judge {
  accountId: string;
  mayScore: boolean;
}

/** Whether somebody has given a score by every criterion in use. */
export function hasScoredAll(criteria: readonly Asked[], given: readonly Given[], accountId: string): boolean {
  return criteria
    .filter(({ isRetired }) => !isRetired)
    .every(({ id }) => given.some((one) => one.criterionId === id && one.accountId === accountId));
}

/**
 * The average of an application: the mean of all colleagues' scores by each criterion in use, weighted, with two decimals.
 * A criterion by which nobody has given a score does not count. Nothing follows from it by itself (GDPR, article 22).
 */
export function averageOf(criteria: readonly Asked[], given: readonly Given[]): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const { id, weight, isRetired } of criteria) {
    const scores = given.filter((one) => one.criterionId === id).map(({ score }) => score);
    if (isRetired || scores.length === 0) continue;
    sum += (weight * scores.reduce((total, score) => total + score, 0)) / scores.length;
    weights += weight;
  }
  return weights === 0 ? undefined : Math.round((sum / weights) * 100) / 100;
}

/**
 * The scores of an application as one reader may see them. Who may give scores sees colleagues' only after having given
 * their own; who may only read is led to nothing by them.
 */
export function scoringFor({ accountId, mayScore }: Judge, criteria: readonly Asked[], given: readonly Given[]): Scoring {
  const others = given.filter((one) => one.accountId !== accountId);
  const isOpen = !mayScore || hasScoredAll(criteria, given, accountId);
  const average = isOpen ? averageOf(criteria, given) : undefined;
  return {
    criteria: criteria.map(criterion),
    own: given.filter((one) => one.accountId === accountId).map(score),
    colleagues: new Set(others.map((one) => one.accountId)).size,
    ...(isOpen && { others: others.map((one) => ({ ...score(one), author: one.author })) }),
    ...(average !== undefined && { average }),
  };
}

/** What giving scores writes: what is given, and the criteria by which a score is taken back. */
export interface ScoreWrites {
  put: { criterionId: string; criterion: string; score: number; reason: string | null }[];
  gone: string[];
}

type Decision = { ok: true; value: ScoreWrites } | { ok: false; code: RefusalCode; fields: FieldError[] };

/** Giving scores, each once and by a criterion that is asked for; taking one back is possible by a retired one too. */
export function decideScores(criteria: readonly Asked[], { scores }: OwnScores): Decision {
  const known = new Map(criteria.map((one) => [one.id, one]));
  const strange = scores.findIndex(({ criterion, score }) => {
    const asked = known.get(criterion);
    return !asked || (asked.isRetired && score !== null);
  });
  if (strange >= 0) return { ok: false, code: 'criterion_not_found', fields: [{ field: `scores.${strange}.criterion`, code: 'choice' }] };
  const last = [...new Map(scores.map((one) => [one.criterion, one])).values()];
  return {
    ok: true,
    value: {
      put: last.flatMap(({ criterion, score, reason }) =>
        score === null ? [] : [{ criterionId: criterion, criterion: known.get(criterion)?.name ?? '', score, reason: reason ?? null }],
      ),
      gone: last.flatMap(({ criterion, score }) => (score === null ? [criterion] : [])),
    },
  };
}

function criterion({ id, name, description, weight, isRetired }: Asked): Criterion {
  return { id, name, ...(description !== null && { description }), weight, isRetired };
}

function score({ criterionId, score, reason, at }: Given): Scoring['own'][number] {
  return { criterion: criterionId, score, ...(reason !== null && { reason }), at };
}
