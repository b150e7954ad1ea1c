import { existsSync, readFileSync } from 'node:fs';
import type { CommandEnv } from './node-deps.ts';

/** The database that a command works on: `DATABASE_URL`, else the one that `npm start` is running. */
export function commandEnv(env: NodeJS.ProcessEnv, urlsFile = '.data/urls.json'): CommandEnv {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN, PUBLIC_URL, STAFF_SECRET } = env;
  if (DATABASE_URL) return { DATABASE_URL, DATABASE_AUTH_TOKEN, PUBLIC_URL, STAFF_SECRET };
  if (!existsSync(urlsFile)) throw new Error('Set DATABASE_URL, or run `npm start` first');
  const urls = JSON.parse(readFileSync(urlsFile, 'utf8')) as { database: string; app: string };
  return { DATABASE_URL: urls.database, PUBLIC_URL: urls.app, STAFF_SECRET, LOCAL_WORLD: 'yes' };
}
