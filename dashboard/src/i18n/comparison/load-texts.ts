import type { Locale } from '../../../../api/contract/primitives.ts';
import { loadApplicantTexts } from '../applicants/load-texts.ts';
import type { ComparisonPageTexts, ComparisonTexts } from './texts.ts';

/** The texts of the comparison in one language. */
export async function loadComparisonTexts(lang: Locale): Promise<ComparisonPageTexts> {
  const [comparison, applicants] = await Promise.all([loadOwn(lang), loadApplicantTexts(lang)]);
  return { comparison, applicants };
}

async function loadOwn(lang: Locale): Promise<ComparisonTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
