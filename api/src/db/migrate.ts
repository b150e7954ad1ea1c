import type { Client } from '@libsql/client/http';

/** One numbered SQL file: `0001_ground_floor.sql` and its text. */
export interface Migration {
  name: string;
  sql: string;
}

/**
 * Brings a database to the newest schema. Each file runs whole or not at all, in the order of its number.
 * Gives the names of those that were applied now.
 */
export async function migrate(client: Client, migrations: readonly Migration[]): Promise<string[]> {
  await client.execute('CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT');
  const done = new Set((await client.execute('SELECT name FROM schema_migrations')).rows.map((row) => row.name));
  const missing = migrations.filter((migration) => !done.has(migration.name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const migration of missing) {
    const mark = { sql: "INSERT INTO schema_migrations VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ'))", args: [migration.name] };
    await client.migrate([...statementsOf(migration.sql), mark]);
  }
  return missing.map((migration) => migration.name);
}

/** The statements of a migration file. Files keep to plain statements that end with `;` at the end of a line. */
export function statementsOf(sql: string): string[] {
  return sql
    .replace(/^\s*--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
