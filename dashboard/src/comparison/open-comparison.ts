import type { Applicant } from '../../../api/contract/recruitment.ts';
import type { ApplicantWork } from '../applicants/work.ts';
import { comparisonHref } from '../router.ts';
import { say } from '../staff/toast.ts';
import { comparisonOf } from './chosen.ts';

/** Goes to those who are selected side by side, else to the shortlisted; where that cannot be, it says why. */
export function openComparison(
  selected: readonly Applicant[],
  recruitment: string | undefined,
  { frame, texts, from }: ApplicantWork,
): void {
  const wanted = comparisonOf(selected, recruitment);
  if (wanted === 'too-many') return say(from, { text: texts.compareMost });
  if (wanted === 'several') return say(from, { text: texts.compareOne });
  const detail = comparisonHref(frame.tenant.slug, wanted.posting, frame.query, wanted.people);
  from.dispatchEvent(new CustomEvent('vuoro-go', { detail, bubbles: true }));
}
