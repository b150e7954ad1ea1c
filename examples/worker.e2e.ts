import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { ApplicationReceipt } from '../api/contract/applications.ts';
import { Job, JobList } from '../api/contract/postings.ts';
import { TenantConfig } from '../api/contract/tenants.ts';
import { ask, jsonOf, problemOf } from './test/ask.ts';
import { urls } from './test/page.ts';

const { app, hosts } = urls;
const tenant = 'harjukoski';
const list = `${app}/api/${tenant}/jobs`;

async function firstJob(): Promise<Job> {
  const { items } = jsonOf(JobList, await ask(`${list}?limit=1`));
  return jsonOf(Job, await ask(`${list}/${items[0]?.id ?? 0}`));
}

describe('the widget script over real HTTP', () => {
  const script = `${app}/v1/${tenant}/vuoro.js`;

  it('comes in one piece that was compressed beforehand', async () => {
    const answer = await ask(script, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['vary']).toMatch(/accept-encoding/i);
    const plain = await ask(script);
    expect(plain.headers['content-encoding']).toBeUndefined();
    // Each form is kept apart and may have been made in another minute: the times in it are not compared.
    const words = (code: Buffer) => code.toString().replace(/\d+/g, '#');
    expect(words(brotliDecompressSync(answer.body))).toBe(words(plain.body));
    expect(answer.body.length).toBeLessThan(plain.body.length / 2);
  });

  it('carries the list and no placeholder, and sets no cookie', async () => {
    const answer = await ask(script);
    const code = answer.body.toString();
    const { items } = jsonOf(JobList, await ask(`${list}?limit=1`));
    expect(code).not.toContain('__VUORO_BOOT__');
    expect(code).toContain(String(items[0]?.id));
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('is not sent again to a browser that has it', async () => {
    const first = await ask(script, { headers: { 'accept-encoding': 'br' } });
    const again = await ask(script, { headers: { 'accept-encoding': 'br', 'if-none-match': first.headers['etag'] ?? '' } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    expect(again.headers['etag']).toBe(first.headers['etag']);
    expect(again.headers['cache-control']).toContain('max-age=');
  });

  it('exists once for several tenants and once for ever under its version', async () => {
    const plain = await ask(`${app}/v1/vuoro.js`);
    expect(plain.status).toBe(200);
    const version = /["'`](1\.\d+\.\d+)["'`]/.exec(plain.body.toString())?.[1] ?? 'none';
    const pinned = await ask(`${app}/v${version}/vuoro.js`);
    expect(pinned.status).toBe(200);
    expect(pinned.headers['cache-control']).toContain('immutable');
    expect((await ask(`${app}/v1.999.999/vuoro.js`)).status).toBe(404);
  });

  it('says who is unknown', async () => {
    expect(problemOf(await ask(`${app}/v1/nobody/vuoro.js`))).toMatchObject({ status: 404, code: 'tenant_not_found' });
  });
});

describe('the public API over real HTTP', () => {
  it('answers a list with a tag, and 304 to who has it', async () => {
    const first = await ask(list);
    expect(first.status).toBe(200);
    expect(first.headers['content-type']).toContain('application/json');
    expect(first.headers['cache-control']).toContain('stale-while-revalidate');
    const again = await ask(list, { headers: { 'if-none-match': `"other", W/${first.headers['etag']}` } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const changed = await ask(`${list}?lang=sv`, { headers: { 'if-none-match': first.headers['etag'] ?? '' } });
    expect(changed.status).toBe(200);
  });

  it('gives every posting of the list, page by page, once', async () => {
    const seen: number[] = [];
    let next: string | undefined;
    let total = -1;
    do {
      const page = jsonOf(JobList, await ask(`${list}?limit=7${next === undefined ? '' : `&cursor=${encodeURIComponent(next)}`}`));
      seen.push(...page.items.map((item) => item.id));
      ({ next, total } = page);
    } while (next !== undefined && seen.length <= total);
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
  });

  it.each([
    ['an allowed site', hosts],
    ['its own pages', app],
  ])('lets %s read', async (_name, origin) => {
    const answer = await ask(list, { headers: { origin } });
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe(origin);
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    expect(answer.headers['vary']).toMatch(/origin/i);
  });

  it.each([
    ['another site', 'https://elsewhere.example'],
    ['a look-alike', `${hosts}.elsewhere.example`],
    ['a sandboxed frame', 'null'],
  ])('refuses %s, in words that its webmaster can read', async (_name, origin) => {
    const answer = await ask(list, { headers: { origin } });
    expect(problemOf(answer)).toMatchObject({ status: 403, code: 'origin_not_allowed' });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('answers a preflight by the same rule, for the methods and headers that applying needs', async () => {
    const ask1 = (origin: string) =>
      ask(`${list}/1/applications`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,idempotency-key' },
      });
    const allowed = await ask1(hosts);
    expect(allowed.status).toBe(204);
    expect(allowed.headers['access-control-allow-origin']).toBe(hosts);
    expect(allowed.headers['access-control-allow-headers']).toMatch(/idempotency-key/i);
    expect((await ask1('https://elsewhere.example')).status).toBe(403);
  });

  it('names what it does not know', async () => {
    expect(problemOf(await ask(`${app}/api/nobody/jobs`))).toMatchObject({ status: 404, code: 'tenant_not_found' });
    expect(problemOf(await ask(`${list}/999999999`))).toMatchObject({ status: 404, code: 'posting_not_found' });
    expect(problemOf(await ask(`${app}/api/${tenant}/nothing/here`))).toMatchObject({ status: 404, code: 'not_found' });
    const refused = problemOf(await ask(`${list}?sort=upwards&colour=red`));
    expect(refused).toMatchObject({ status: 400, code: 'bad_request' });
    expect(refused.errors?.map((error) => error.field).sort()).toEqual(['colour', 'sort']);
  });

  it('does not give one tenant the postings of another', async () => {
    const job = await firstJob();
    const others = urls.tenants.filter((slug) => slug !== tenant);
    for (const slug of others) {
      const answer = await ask(`${app}/api/${slug}/jobs/${job.id}`);
      const said = answer.status === 200 ? jsonOf(Job, answer).tenant : problemOf(answer).code;
      expect([slug, 'posting_not_found', 'posting_closed']).toContain(said);
    }
  });

  it('describes itself', async () => {
    const document = jsonOf(
      z.object({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
      await ask(`${app}/api/openapi.json`),
    );
    expect(document.openapi).toMatch(/^3\.1/);
    expect(Object.keys(document.paths)).toContain('/api/{tenant}/jobs/{id}/applications');
  });
});

describe('applying over real HTTP', () => {
  const key = () => ({ 'idempotency-key': crypto.randomUUID() });
  const json = { 'content-type': 'application/json' };

  it('takes JSON only', async () => {
    const { id } = await firstJob();
    const post = (type: string, body: string) =>
      ask(`${list}/${id}/applications`, { method: 'POST', headers: { 'content-type': type, ...key() }, body });
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x', 'application/jsonp'])
      expect(problemOf(await post(type, '{}'))).toMatchObject({ status: 415, code: 'unsupported_media_type' });
  });

  it('refuses a body that is too large, empty or not JSON', async () => {
    const { id } = await firstJob();
    const post = (body: string) => ask(`${list}/${id}/applications`, { method: 'POST', headers: { ...json, ...key() }, body });
    expect(problemOf(await post(JSON.stringify({ name: 'x'.repeat(300_000) })))).toMatchObject({ status: 413, code: 'body_too_large' });
    expect((await post('')).status).toBe(400);
    expect((await post('{"name":')).status).toBe(400);
    expect((await post('[]')).status).toBe(400);
    expect((await post('\ud800')).status).toBe(400);
  });

  it('refuses a file of 10 MB', async () => {
    const { id } = await firstJob();
    const body = Buffer.alloc(10 * 1024 * 1024);
    const answer = await ask(`${list}/${id}/files?name=cv.pdf`, { method: 'POST', headers: key(), body });
    expect(problemOf(answer)).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  it('names every field that is missing', async () => {
    const { id } = await firstJob();
    const answer = await ask(`${list}/${id}/applications`, {
      method: 'POST',
      headers: { ...json, ...key() },
      body: '{"lang":"fi","extra":1}',
    });
    const problem = problemOf(answer);
    expect(problem).toMatchObject({ status: 400, code: 'bad_request' });
    expect(problem.errors?.map((error) => error.field)).toEqual(expect.arrayContaining(['name', 'phone', 'email', 'consent', 'extra']));
  });

  it('applies once however often the same request is sent', async () => {
    const job = await firstJob();
    const config = jsonOf(TenantConfig, await ask(`${app}/api/${tenant}/config`));
    const answers = Object.fromEntries(
      (job.apply.mode === 'here' ? job.apply.questions : []).map((question) => [
        question.id,
        question.kind === 'yes-no'
          ? true
          : question.kind === 'several'
            ? [question.options?.[0]?.id]
            : question.kind === 'choice'
              ? question.options?.[0]?.id
              : 'A real answer',
      ]),
    );
    const body = JSON.stringify({
      lang: 'en',
      name: 'Testi Hakija',
      phone: '+46 70 174 06 06',
      email: 'testi.hakija@example.com',
      answers,
      noticeVersion: config.notice.version,
      consent: true,
    });
    const headers = { ...json, ...key() };
    const sent = await Promise.all([1, 2, 3].map(() => ask(`${list}/${job.id}/applications`, { method: 'POST', headers, body })));
    const receipts = sent.filter((answer) => answer.status === 201).map((answer) => jsonOf(ApplicationReceipt, answer).reference);
    expect(sent.map((answer) => answer.status).filter((status) => status !== 201 && status !== 409)).toEqual([]);
    expect(new Set(receipts).size).toBe(1);
    const again = await ask(`${list}/${job.id}/applications`, { method: 'POST', headers, body });
    expect([again.status, jsonOf(ApplicationReceipt, again).reference]).toEqual([201, receipts[0]]);
    const other = await ask(`${list}/${job.id}/applications`, { method: 'POST', headers, body: body.replace('Testi', 'Toinen') });
    expect(problemOf(other)).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });
});

describe('pages and feeds over real HTTP', () => {
  it.each([
    ['feed.xml', /rss|xml/],
    ['feed.atom', /atom/],
    ['feed.json', /json/],
    ['calendar.ics', /text\/calendar/],
  ])('serves %s with its own type', async (file, type) => {
    const answer = await ask(`${app}/${tenant}/jobs/${file}`);
    expect([answer.status, answer.headers['content-type']]).toEqual([200, expect.stringMatching(type)]);
    expect(answer.headers['etag']).toBeDefined();
  });

  it('protects its own pages', async () => {
    const page = await ask(`${app}/${tenant}/jobs`);
    expect(page.status).toBe(200);
    const policy = page.headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/object-src 'none'|default-src 'none'/);
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(page.headers['x-content-type-options']).toBe('nosniff');
    expect(page.headers['referrer-policy']).toBeDefined();
    expect(page.headers['set-cookie']).toBeUndefined();
  });

  it('lists its pages for search engines', async () => {
    const sitemap = await ask(`${app}/sitemap.xml`);
    expect(sitemap.status).toBe(200);
    expect(sitemap.body.toString()).toContain(`/${tenant}/jobs`);
  });

  it('says kindly that a page does not exist', async () => {
    const answer = await ask(`${app}/${tenant}/jobs/999999999`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('text/html');
  });
});
