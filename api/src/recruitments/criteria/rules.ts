import type { FieldError, RefusalCode } from '../../../contract/errors.ts';
import { type CriteriaChange, MOST_CRITERIA } from '../../../contract/scores.ts';

/** A criterion as the database has it. */
export interface StoredCriterion {
  id: string;
  name: string;
  description: string | null;
  weight: number;
  isRetired: boolean;
  /** Whether somebody has given a score by it. */
  isScored: boolean;
}

/** What a change of the criteria writes: the list as it will be, in its order, and the ids that go. */
export interface CriteriaWrites {
  put: { id: string | undefined; place: number; name: string; description: string | null; weight: number; isRetired: boolean }[];
  gone: string[];
}

type Decision = { ok: true; value: CriteriaWrites } | { ok: false; code: RefusalCode; fields: FieldError[] };

/**
 * Replaces the criteria of a recruitment. One by which scores were given can be worded and weighed anew or retired, but not
 * left out: what colleagues have judged does not vanish by somebody else's click.
 */
export function decideCriteria(before: readonly StoredCriterion[], wanted: CriteriaChange['criteria']): Decision {
  const ids = wanted.flatMap(({ id }) => id ?? []);
  const strange = wanted.findIndex(
    ({ id }, index) =>
      id !== undefined && (!before.some((one) => one.id === id) || wanted.slice(0, index).some((earlier) => earlier.id === id)),
  );
  if (strange >= 0) return refuse('bad_request', [{ field: `criteria.${strange}.id`, code: 'choice' }]);
  if (wanted.filter(({ isRetired }) => isRetired !== true).length > MOST_CRITERIA)
    return refuse('bad_request', [{ field: 'criteria', code: 'too_long' }]);
  const gone = before.filter(({ id }) => !ids.includes(id));
  const scored = gone.filter(({ isScored }) => isScored);
  if (scored.length > 0)
    return refuse(
      'criterion_scored',
      scored.map(({ id }) => ({ field: `criteria.${id}`, code: 'required' })),
    );
  const put = wanted.map(({ id, name, description, weight, isRetired }, place) => ({
    id,
    place,
    name,
    description: description ?? null,
    weight,
    isRetired: isRetired === true,
  }));
  return { ok: true, value: { put, gone: gone.map(({ id }) => id) } };
}

function refuse(code: RefusalCode, fields: FieldError[]): Decision {
  return { ok: false, code, fields };
}
