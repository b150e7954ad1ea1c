import type { Text } from './localize.ts';

/** What reading and applying both say. */
export const BACK: Text = ['Avoimet työpaikat', 'Lediga jobb', 'Open jobs'];
export const APPLY: Text = ['Hae paikkaa', 'Sök jobbet', 'Apply'];
