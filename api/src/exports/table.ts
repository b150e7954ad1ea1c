/** One cell of a table: a text, a number, a moment or nothing. */
export type Cell = string | number | Date | undefined;

/** A table to be saved: headings, and rows of as many cells. */
export interface Table {
  name: string;
  headings: string[];
  rows: Cell[][];
}
