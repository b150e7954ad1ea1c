import type { Locale } from '../../../../api/contract/primitives.ts';
import type { SignInTexts } from './texts.ts';

/** The texts of signing in in one language. */
export async function loadSignInTexts(lang: Locale): Promise<SignInTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
