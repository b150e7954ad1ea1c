import type { Line } from './line.ts';

/** A block on its way from a source to the tree: its lines are still apart. No line is empty, no block without lines. */
export type Draft =
  | { type: 'paragraph'; lines: Line[] }
  | { type: 'heading'; level: 2 | 3; lines: Line[] }
  | { type: 'list'; ordered: boolean; items: Line[][] };
