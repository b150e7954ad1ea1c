import type { DataRequest } from '../../../api/contract/data-requests.ts';
import type { Words } from '../i18n/work/words.ts';

const SOON_DAYS = 10;

/** How long there is to answer, in few words. */
export function dueWords(
  { daysLeft }: Pick<DataRequest, 'daysLeft'>,
  texts: Words['requests'],
): { text: string; isSoon: boolean } | undefined {
  if (daysLeft === undefined) return undefined;
  const isSoon = daysLeft <= SOON_DAYS;
  if (daysLeft < 0) return { text: texts.late(-daysLeft), isSoon };
  return { text: daysLeft === 0 ? texts.dueToday : texts.daysLeft(daysLeft), isSoon };
}
