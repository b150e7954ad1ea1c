import type { Locale } from '../../../../api/contract/primitives.ts';
import { loadSignInTexts } from '../sign-in/load-texts.ts';
import type { MemberPageTexts, MemberTexts } from './texts.ts';

/** The texts of the page about staff in one language. */
export async function loadMemberTexts(lang: Locale): Promise<MemberPageTexts> {
  const [members, signIn] = await Promise.all([loadMembers(lang), loadSignInTexts(lang)]);
  return { members, signIn };
}

async function loadMembers(lang: Locale): Promise<MemberTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
