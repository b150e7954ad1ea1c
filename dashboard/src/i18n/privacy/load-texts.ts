import type { AuditWords } from '../../../../api/contract/audit-words/words.ts';
import type { Locale } from '../../../../api/contract/primitives.ts';
import { loadSignInTexts } from '../sign-in/load-texts.ts';
import type { PrivacyPageTexts, PrivacyTexts } from './texts.ts';

/** The texts of the page about data protection in one language. */
export async function loadPrivacyTexts(lang: Locale): Promise<PrivacyPageTexts> {
  const [privacy, audit, signIn] = await Promise.all([loadPrivacy(lang), loadAudit(lang), loadSignInTexts(lang)]);
  return { privacy, audit, signIn };
}

async function loadPrivacy(lang: Locale): Promise<PrivacyTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}

async function loadAudit(lang: Locale): Promise<AuditWords> {
  if (lang === 'fi') return (await import('../../../../api/contract/audit-words/fi.ts')).fi;
  if (lang === 'sv') return (await import('../../../../api/contract/audit-words/sv.ts')).sv;
  return (await import('../../../../api/contract/audit-words/en.ts')).en;
}
