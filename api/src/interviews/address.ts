import type { Locale } from '../../contract/primitives.ts';

/** The path of the page on which an applicant picks a time. The secret in it lets in whoever has it. */
export function interviewPath({ slug }: { slug: string }, token: string, lang: Locale): string {
  return `/${slug}/interview/${token}?lang=${lang}`;
}

/** The calendar file of the picked time. */
export function interviewFilePath({ slug }: { slug: string }, token: string, lang: Locale): string {
  return `/${slug}/interview/${token}/interview.ics?lang=${lang}`;
}
