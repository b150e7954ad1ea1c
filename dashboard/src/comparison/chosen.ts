import type { Applicant } from '../../../api/contract/recruitment.ts';
import { MOST } from './order.ts';

/**
 * Whom to put side by side: those who are selected, in the order of the list, else the shortlisted of the recruitment that is
 * shown. Only people who applied to the same posting were asked the same.
 */
export function comparisonOf(
  selected: readonly Pick<Applicant, 'id' | 'posting'>[],
  recruitment: string | undefined,
): { posting: string; people: string[] } | 'too-many' | 'several' {
  const postings = new Set(selected.map(({ posting }) => posting.id));
  const posting = [...postings][0] ?? recruitment;
  if (postings.size > 1 || posting === undefined) return 'several';
  return selected.length > MOST ? 'too-many' : { posting, people: selected.map(({ id }) => id) };
}
