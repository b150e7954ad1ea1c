import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { integrityOf } from './integrity.ts';

it('hashes a file as the integrity attribute wants it', async () => {
  const bytes = new TextEncoder().encode('alert("ä")');
  expect(await integrityOf(bytes.buffer)).toBe(`sha384-${createHash('sha384').update(bytes).digest('base64')}`);
});
