import type { Locale } from '../../../../api/contract/primitives.ts';
import type { CredentialTexts } from './texts.ts';

/** The texts of making a passkey, a password and recovery codes in one language. */
export async function loadCredentialTexts(lang: Locale): Promise<CredentialTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
