import type { Locale } from '../../../../api/contract/primitives.ts';
import type { Words } from './words.ts';

/** The shared texts of the pages behind the session in one language. */
export async function loadWords(lang: Locale): Promise<Words> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
