import type { Locale } from '../../../../api/contract/primitives.ts';
import type { InterviewTexts } from './texts.ts';

/** The texts of interviews in one language. */
export async function loadInterviewTexts(lang: Locale): Promise<InterviewTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
