import type { Locale } from '../../../../api/contract/primitives.ts';
import { loadCredentialTexts } from '../credentials/load-texts.ts';
import { loadSignInTexts } from '../sign-in/load-texts.ts';
import type { LetterTexts, WelcomeTexts } from './texts.ts';

/** The texts of the pages behind letters in one language. */
export async function loadLetterTexts(lang: Locale): Promise<LetterTexts> {
  const [welcome, signIn, credentials] = await Promise.all([loadWelcome(lang), loadSignInTexts(lang), loadCredentialTexts(lang)]);
  return { welcome, signIn, credentials };
}

async function loadWelcome(lang: Locale): Promise<WelcomeTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
