import type { Locale } from '../../../../api/contract/primitives.ts';
import type { ApplicantTexts } from './texts.ts';

/** The texts of the applicants in one language. */
export async function loadApplicantTexts(lang: Locale): Promise<ApplicantTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
