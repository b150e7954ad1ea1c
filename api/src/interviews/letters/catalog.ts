import type { Locale } from '../../../contract/primitives.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { InterviewWords } from './words.ts';

/** What letters about interviews say, by language. */
export const INTERVIEW_WORDS: Record<Locale, InterviewWords> = { fi, sv, en };
