import type { TemplateResult } from 'lit';
import type { Locale } from '../../api/contract/primitives.ts';
import { loadAccountTexts } from './i18n/account/load-texts.ts';
import { loadApplicantTexts } from './i18n/applicants/load-texts.ts';
import { loadComparisonTexts } from './i18n/comparison/load-texts.ts';
import { loadInterviewTexts } from './i18n/interviews/load-texts.ts';
import { loadMemberTexts } from './i18n/members/load-texts.ts';
import { loadPrivacyTexts } from './i18n/privacy/load-texts.ts';
import { loadRecruitmentTexts } from './i18n/recruitments/load-texts.ts';
import { loadSetupTexts } from './i18n/setup/load-texts.ts';
import { loadSignInTexts } from './i18n/sign-in/load-texts.ts';
import { loadTemplateTexts } from './i18n/templates/load-texts.ts';
import { loadLetterTexts } from './i18n/welcome/load-texts.ts';
import { loadWords } from './i18n/work/load-words.ts';
import type { Words } from './i18n/work/words.ts';
import { isStaffPage, type PageName, type PublicPage, type PublicPageName, type StaffPage, type StaffPageName } from './router.ts';

/** A page with what it takes to draw it. */
export type LoadedPage = { isStaff: false; draw: PublicPage } | { isStaff: true; draw: StaffPage; words: Words };

const PUBLIC: Record<PublicPageName, (lang: Locale) => Promise<{ page: PublicPage }>> = {
  embed: () => import('./pages/embed-page.ts'),
  openings: () => import('./pages/openings-page.ts'),
  'sign-in': (lang) => withTexts(import('./pages/sign-in-page.ts'), loadSignInTexts(lang)),
  invitation: (lang) => withTexts(import('./pages/welcome-page.ts'), loadLetterTexts(lang)),
  recover: (lang) => withTexts(import('./pages/recover-page.ts'), loadLetterTexts(lang)),
  email: (lang) => withTexts(import('./pages/email-page.ts'), loadLetterTexts(lang)),
  'not-found': () => import('./pages/not-found-page.ts'),
};

const STAFF: Record<StaffPageName, (lang: Locale) => Promise<{ page: StaffPage }>> = {
  overview: () => import('./pages/overview-page.ts'),
  recruitments: (lang) => withTexts(import('./pages/recruitments-page.ts'), loadRecruitmentTexts(lang)),
  posting: () => import('./pages/posting-page.ts'),
  applicants: (lang) => withTexts(import('./pages/applicants-page.ts'), loadApplicantTexts(lang)),
  setup: (lang) => withTexts(import('./pages/setup-page.ts'), loadSetupTexts(lang)),
  comparison: (lang) => withTexts(import('./pages/comparison-page.ts'), loadComparisonTexts(lang)),
  templates: (lang) => withTexts(import('./pages/templates-page.ts'), loadTemplateTexts(lang)),
  interviews: (lang) => withTexts(import('./pages/interviews-page.ts'), loadInterviewTexts(lang)),
  account: (lang) => withTexts(import('./pages/account-page.ts'), loadAccountTexts(lang)),
  members: (lang) => withTexts(import('./pages/members-page.ts'), loadMemberTexts(lang)),
  privacy: (lang) => withTexts(import('./pages/privacy-page.ts'), loadPrivacyTexts(lang)),
};

/** Loads a page's code and its texts; each when the page is first opened, and only in the language in use. */
export async function loadPage(name: PageName, lang: Locale): Promise<LoadedPage> {
  if (!isStaffPage(name)) return { isStaff: false, draw: (await PUBLIC[name](lang)).page };
  const [{ page }, words] = await Promise.all([STAFF[name](lang), loadWords(lang)]);
  return { isStaff: true, draw: page, words };
}

/** A page together with the texts that only it needs. */
async function withTexts<Frame, Texts>(
  code: Promise<{ page: (frame: Frame, texts: Texts) => TemplateResult }>,
  texts: Promise<Texts>,
): Promise<{ page: (frame: Frame) => TemplateResult }> {
  const [{ page }, own] = await Promise.all([code, texts]);
  return { page: (frame) => page(frame, own) };
}
