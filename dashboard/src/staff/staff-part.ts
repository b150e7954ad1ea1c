import type { Locale } from '../../../api/contract/primitives.ts';
import { loadWords } from '../i18n/work/load-words.ts';
import type { Words } from '../i18n/work/words.ts';
import { loadPage } from '../pages.ts';
import type { townsView } from './towns-view.ts';

/** What the frame needs besides when somebody is signed in; visitors of the public pages never load it. */
export interface StaffPart {
  words: Words;
  townsView: typeof townsView;
}

// The lists that one goes between all day.
const NEAR = ['overview', 'recruitments', 'applicants'] as const;
const IDLE_MS = 1000;

/** Loads it, in one language; and a little later, when the page stands, what the next click will most likely need. */
export async function loadStaffPart(lang: Locale): Promise<StaffPart> {
  const [words, { townsView }] = await Promise.all([loadWords(lang), import('./towns-view.ts'), import('./workplace.ts')]);
  setTimeout(() => void Promise.allSettled(NEAR.map((name) => loadPage(name, lang))), IDLE_MS);
  return { words, townsView };
}
