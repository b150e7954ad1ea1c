import type { Locale } from '../../../contract/primitives.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { InterviewPageTexts } from './texts.ts';

/** The words of the page by language. */
export const INTERVIEW_PAGE_TEXTS: Record<Locale, InterviewPageTexts> = { fi, sv, en };
