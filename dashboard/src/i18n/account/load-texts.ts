import type { Locale } from '../../../../api/contract/primitives.ts';
import { loadCredentialTexts } from '../credentials/load-texts.ts';
import { loadSignInTexts } from '../sign-in/load-texts.ts';
import type { AccountPageTexts, AccountTexts } from './texts.ts';

/** The texts of the account page in one language. */
export async function loadAccountTexts(lang: Locale): Promise<AccountPageTexts> {
  const [account, signIn, credentials] = await Promise.all([loadAccount(lang), loadSignInTexts(lang), loadCredentialTexts(lang)]);
  return { account, signIn, credentials };
}

async function loadAccount(lang: Locale): Promise<AccountTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
