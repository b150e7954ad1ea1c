import { readdirSync, readFileSync } from 'node:fs';
import type { Migration } from '../src/db/migrate.ts';

const FOLDER = new URL('../migrations/', import.meta.url);

/** The migration files of this release, in order. */
export function migrationFiles(): Migration[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, FOLDER), 'utf8') }));
}
