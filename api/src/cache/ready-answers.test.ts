import { beforeEach, describe, expect, it } from 'vitest';
import { READY_MS, ReadyAnswers } from './ready-answers.ts';

const PUBLIC = { 'cache-control': 'public, max-age=30', etag: '"1"', 'content-type': 'application/json', vary: 'Origin' };

describe('a ready answer', () => {
  let ready: ReadyAnswers;
  let made: number;
  let headers: Record<string, string>;
  let status: number;
  const make = async () => new Response(`copy ${++made}`, { status, headers });
  const ask = async (init: RequestInit = {}, now = 0, path = '/api/raahe/jobs') =>
    ready.answer(new Request(`https://vuoro.example${path}`, init), now, make);
  const text = async (...args: Parameters<typeof ask>) => (await ask(...args)).text();

  beforeEach(() => {
    ready = new ReadyAnswers();
    made = 0;
    headers = PUBLIC;
    status = 200;
  });

  it('is made once for a crowd, with the same headers for each', async () => {
    expect([await text(), await text(), await text()]).toEqual(['copy 1', 'copy 1', 'copy 1']);
    expect(Object.fromEntries((await ask()).headers)).toEqual(PUBLIC);
  });

  it('lasts a second', async () => {
    await ask();
    expect(await text({}, READY_MS - 1)).toBe('copy 1');
    expect(await text({}, READY_MS)).toBe('copy 2');
  });

  it('tells who has it already that nothing changed', async () => {
    await ask();
    const unchanged = await ask({ headers: { 'if-none-match': '"1"' } });
    expect((await ask({ headers: { 'if-none-match': '"0", W/"1"' } })).status).toBe(304);
    expect([unchanged.status, unchanged.headers.get('etag'), await unchanged.text()]).toEqual([304, '"1"', '']);
    expect(await text({ headers: { 'if-none-match': '"0"' } })).toBe('copy 1');
  });

  it('is one for each address and page it is asked from', async () => {
    await ask();
    expect(await text({}, 0, '/api/raahe/jobs?q=a')).toBe('copy 2');
    expect(await text({ headers: { origin: 'https://www.raahe.fi' } })).toBe('copy 3');
    expect(await text()).toBe('copy 1');
  });

  it('is never given compressed to one who does not take that', async () => {
    headers = { ...PUBLIC, vary: 'Accept-Encoding', 'content-encoding': 'br' };
    expect(await text({ headers: { 'accept-encoding': 'gzip, br' } })).toBe('copy 1');
    expect(await text({ headers: { 'accept-encoding': 'br' } })).toBe('copy 1');
    headers = { ...PUBLIC, vary: 'Accept-Encoding' };
    expect(await text()).toBe('copy 2');
    expect(await text({ headers: { 'accept-encoding': 'br' } })).toBe('copy 3');
  });

  it('is forgotten when something is published, also while it is being made', async () => {
    await ask();
    ready.forget();
    expect(await text()).toBe('copy 2');
    ready.forget();
    const making = text();
    ready.forget();
    await making;
    expect(await text()).toBe('copy 4');
  });

  it.each([
    ['is a refusal', 404, PUBLIC],
    ['is for one person', 200, { ...PUBLIC, 'cache-control': 'private, max-age=30' }],
    ['must not be stored', 200, { ...PUBLIC, 'cache-control': 'no-store' }],
    ['has no version', 200, { 'cache-control': 'public, max-age=30' }],
    ['sets a cookie', 200, { ...PUBLIC, 'set-cookie': 'a=b' }],
    ['depends on something else', 200, { ...PUBLIC, vary: 'Origin, Accept-Language' }],
    ['depends on everything', 200, { ...PUBLIC, vary: '*' }],
  ])('is not kept when it %s', async (_why, withStatus, withHeaders) => {
    status = withStatus;
    headers = withHeaders;
    expect([await text(), await text()]).toEqual(['copy 1', 'copy 2']);
  });

  it('is never given to a request that changes something', async () => {
    await ask();
    expect(await text({ method: 'POST' })).toBe('copy 2');
    expect(await text()).toBe('copy 1');
  });

  it('forgets the oldest of very many', async () => {
    for (let page = 0; page <= 200; page++) await ask({}, 0, `/api/raahe/jobs?cursor=${page}`);
    expect(await text({}, 0, '/api/raahe/jobs?cursor=200')).toBe('copy 201');
    expect(await text({}, 0, '/api/raahe/jobs?cursor=0')).toBe('copy 202');
  });
});
