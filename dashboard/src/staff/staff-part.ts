import type { Locale } from '../../../api/contract/primitives.ts';
import { loadWords } from '../i18n/work/load-words.ts';
import type { Words } from '../i18n/work/words.ts';
import type { townsView } from './towns-view.ts';

/** What the frame needs besides when somebody is signed in; visitors of the public pages never load it. */
export interface StaffPart {
  words: Words;
  townsView: typeof townsView;
}

/** Loads it, in one language. */
export async function loadStaffPart(lang: Locale): Promise<StaffPart> {
  const [words, { townsView }] = await Promise.all([loadWords(lang), import('./towns-view.ts'), import('./workplace.ts')]);
  return { words, townsView };
}
