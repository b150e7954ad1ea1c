import { dirname, join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import type { CommandEnv } from './node-deps.ts';

/** The database that a command works on: `DATABASE_URL`, else the one that `npm start` is running. */
export function commandEnv(env: NodeJS.ProcessEnv, urlsFile = '.data/urls.json'): CommandEnv {
  const { DATABASE_URL, DATABASE_AUTH_TOKEN, PUBLIC_URL, STAFF_SECRET } = env;
  if (DATABASE_URL) return { DATABASE_URL, DATABASE_AUTH_TOKEN, PUBLIC_URL, STAFF_SECRET };
  if (!existsSync(urlsFile)) throw new Error('Set DATABASE_URL, or run `npm start` first');
  const urls = JSON.parse(readFileSync(urlsFile, 'utf8')) as { database: string; app: string };
  const secretFile = join(dirname(urlsFile), 'secret');
  const secret = existsSync(secretFile) ? readFileSync(secretFile, 'utf8').trim() : STAFF_SECRET;
  return { DATABASE_URL: urls.database, PUBLIC_URL: urls.app, STAFF_SECRET: secret, LOCAL_WORLD: 'yes' };
}
