import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from './env.ts';
import { onError } from './errors.ts';

describe('an error that nobody expected', () => {
  const ask = async (error: Error) => {
    const logged: unknown[] = [];
    const app = new Hono<AppEnv>()
      .onError(onError)
      .use(async (c, next) => {
        c.set('requestId', 'r-1');
        await next();
      })
      .get('/', () => {
        throw error;
      });
    const log = (...line: unknown[]) => void logged.push(line);
    const response = await app.request('/', {}, { log });
    return { status: response.status, body: await response.text(), logged: JSON.stringify(logged) };
  };

  it('says only that it happened and under which number', async () => {
    const { status, body } = await ask(new Error('secret detail at /srv/file.ts:12'));
    expect(status).toBe(500);
    expect(JSON.parse(body)).toEqual({
      type: 'urn:vuoro:problem:internal',
      title: 'internal',
      status: 500,
      code: 'internal',
      requestId: 'r-1',
    });
  });

  it('keeps the values of a failed query out of the log', async () => {
    const query = new Error('Failed query: insert … params: Aino,+358401234567', { cause: new Error('SQLITE_ERROR: no such column') });
    const { logged } = await ask(query);
    expect(logged).toContain('no such column');
    expect(logged).not.toMatch(/Aino|358/);
  });

  it('tells an unreachable database from a fault', async () => {
    expect((await ask(new TypeError('fetch failed'))).status).toBe(503);
  });
});
