import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The secret with which a local world seals what it keeps; made at its first start, and kept with its data. */
export async function localSecret(dataDir: string): Promise<string> {
  const file = join(dataDir, 'secret');
  if (!existsSync(file)) await writeFile(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return (await readFile(file, 'utf8')).trim();
}
