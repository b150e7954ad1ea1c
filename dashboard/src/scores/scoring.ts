import type { OwnScores, Scoring } from '../../../api/contract/scores.ts';

/** The scores that there are to choose from. */
export const SCORES = [0, 1, 2, 3, 4, 5] as const;

/** A score that is on its way to the service; null takes one back. */
export type Change = OwnScores['scores'][number];

/** The scores as they will be when the service has taken these; colleagues' come with its answer. */
export function withOwn(scoring: Scoring, changes: readonly Change[], at: string): Scoring {
  const changed = new Set(changes.map(({ criterion }) => criterion));
  const given = changes.flatMap(({ criterion, score, reason }) =>
    score === null ? [] : [{ criterion, score, at, ...(reason !== undefined && { reason }) }],
  );
  return { ...scoring, own: [...scoring.own.filter(({ criterion }) => !changed.has(criterion)), ...given] };
}

/** The change that gives a score and keeps the reason, or gives another reason for the same score. */
export function changeOf(scoring: Scoring, criterion: string, set: { score?: number; reason?: string }): Change | undefined {
  const own = scoring.own.find((one) => one.criterion === criterion);
  const score = set.score ?? own?.score;
  if (score === undefined) return undefined;
  const reason = (set.reason ?? own?.reason ?? '').trim();
  return { criterion, score, ...(reason !== '' && { reason }) };
}

/** An average as it is written in a language: `3,5`. */
export function averageWords(average: number, lang: string): string {
  return new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 2 }).format(average);
}
