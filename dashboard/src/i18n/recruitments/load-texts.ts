import type { Locale } from '../../../../api/contract/primitives.ts';
import type { RecruitmentTexts } from './texts.ts';

/** The texts of the list of recruitments in one language. */
export async function loadRecruitmentTexts(lang: Locale): Promise<RecruitmentTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
