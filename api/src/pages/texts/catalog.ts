import type { Locale } from '../../../contract/primitives.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { PageTexts } from './texts.ts';

/** The words of the pages by language. */
export const PAGE_TEXTS: Record<Locale, PageTexts> = { fi, sv, en };
