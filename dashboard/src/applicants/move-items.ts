import type { ApplicationState } from '../../../api/contract/applications.ts';
import type { GivenState } from '../../../api/contract/recruitment.ts';
import type { MenuItem } from '../components/row-menu.ts';
import type { Words } from '../i18n/work/words.ts';
import { GIVEN } from './moves.ts';

/** The states to which applications can be moved, as a menu; the one that they all have is left out. */
export function moveItems(present: ApplicationState | undefined, words: Words, move: (to: GivenState) => void): MenuItem[] {
  return GIVEN.filter((state) => state !== present).map((state) => ({ text: words.applicationStates[state], act: () => move(state) }));
}
