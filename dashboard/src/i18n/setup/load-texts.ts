import type { Locale } from '../../../../api/contract/primitives.ts';
import type { SetupTexts } from './texts.ts';

/** The texts of a recruitment's settings in one language. */
export async function loadSetupTexts(lang: Locale): Promise<SetupTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
