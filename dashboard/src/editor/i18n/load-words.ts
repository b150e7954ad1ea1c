import type { Locale } from '../../../../api/contract/primitives.ts';
import type { EditorWords } from './words.ts';

/** The texts of one language; the others are not loaded. */
export async function loadWords(lang: Locale): Promise<EditorWords> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
