import type { CriteriaChange, CriteriaList } from '../../../api/contract/scores.ts';

/** So many criteria a recruitment asks for at once; the service refuses more. */
export const MOST = 10;

/** A criterion as it is being written. */
export interface CriterionForm {
  /** Its own name in the form, which does not change while it is worded. */
  key: string;
  id?: string;
  name: string;
  description: string;
  weight: number;
  isRetired: boolean;
  isScored: boolean;
}

/** The stored criteria as a form. */
export function formOf({ criteria }: CriteriaList): CriterionForm[] {
  return criteria.map(({ id, name, description = '', weight, isRetired, isScored }) => ({
    key: id,
    id,
    name,
    description,
    weight,
    isRetired,
    isScored,
  }));
}

/** What the form asks the service for; those in use first, in their order. */
export function changeOf(version: number, form: readonly CriterionForm[]): CriteriaChange {
  const ordered = [...form.filter(({ isRetired }) => !isRetired), ...form.filter(({ isRetired }) => isRetired)];
  return {
    version,
    criteria: ordered.map(({ id, name, description, weight, isRetired }) => ({
      ...(id !== undefined && { id }),
      name: name.trim(),
      ...(description.trim() !== '' && { description: description.trim() }),
      weight,
      isRetired,
    })),
  };
}

/** Whether the form says something else than what is stored. */
export function isChanged(stored: CriteriaList, form: readonly CriterionForm[]): boolean {
  return JSON.stringify(changeOf(stored.version, form)) !== JSON.stringify(changeOf(stored.version, formOf(stored)));
}

/** The form with one criterion a step further up or down among those in use. */
export function moved(form: readonly CriterionForm[], key: string, step: 1 | -1): CriterionForm[] {
  const used = form.filter(({ isRetired }) => !isRetired);
  const at = used.findIndex((one) => one.key === key);
  const [one] = used.splice(at, 1);
  if (one) used.splice(Math.max(0, at + step), 0, one);
  return [...used, ...form.filter(({ isRetired }) => isRetired)];
}
