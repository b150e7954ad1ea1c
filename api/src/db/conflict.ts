/** Stands for the columns when a foreign key refused: SQLite does not name them. */
export const FOREIGN_KEY = 'foreign key';

/**
 * A unique index refused the commit, so nothing of it was written; `columns` as `table.column`. With `FOREIGN_KEY` for the
 * columns it was a row that points at another.
 */
export class Conflict extends Error {
  override readonly name = 'Conflict';
  readonly columns: readonly string[];

  constructor(columns: readonly string[]) {
    super(`Unique: ${columns.join(', ')}`);
    this.columns = columns;
  }

  /** Whether the index over this column was the one that refused. */
  on(column: string): boolean {
    return this.columns.includes(column);
  }
}

/** Turns the server's constraint message into a Conflict; anything else comes back as it was. */
export function asConflict(error: unknown): unknown {
  // SQLite names the columns, not the index, and Drizzle may have wrapped the client's error.
  const found = /UNIQUE constraint failed: ([\w., ]+)/.exec(messages(error));
  if (/FOREIGN KEY constraint failed/.test(messages(error))) return new Conflict([FOREIGN_KEY]);
  return found?.[1] ? new Conflict(found[1].split(',').map((column) => column.trim())) : error;
}

function messages(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${messages(error.cause)}` : '';
}
