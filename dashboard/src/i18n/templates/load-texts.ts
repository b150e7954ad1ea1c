import type { Locale } from '../../../../api/contract/primitives.ts';
import { loadApplicantTexts } from '../applicants/load-texts.ts';
import type { TemplatePageTexts, TemplateTexts } from './texts.ts';

/** The texts of the page of templates in one language. */
export async function loadTemplateTexts(lang: Locale): Promise<TemplatePageTexts> {
  const [templates, applicants] = await Promise.all([loadOwn(lang), loadApplicantTexts(lang)]);
  return { templates, applicants };
}

async function loadOwn(lang: Locale): Promise<TemplateTexts> {
  if (lang === 'fi') return (await import('./fi.ts')).fi;
  if (lang === 'sv') return (await import('./sv.ts')).sv;
  return (await import('./en.ts')).en;
}
