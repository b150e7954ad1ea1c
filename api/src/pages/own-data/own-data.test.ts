import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../../../contract/primitives.ts';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { dataRequests } from '../../db/data-request-schema.ts';

const PATH = '/rantala/jobs/privacy/ask';

describe('asking about one’s own data on a page', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });

  const open = async (lang = 'fi') => (await world.request(`${PATH}?lang=${lang}`)).text();
  const tokenIn = (page: string) => /name="token" value="([0-9a-f]{32})"/.exec(page)?.[1] ?? '';
  const send = async (fields: Record<string, string>, { lang = 'fi', ...headers }: Record<string, string> = {}) =>
    world.request(`${PATH}?lang=${lang}`, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin', ...headers },
    });
  const form = async (more: Record<string, string> = {}) => ({
    token: tokenIn(await open()),
    kind: 'erasure',
    name: 'Kysyvä Hakija',
    email: 'kysyva@Example.com',
    message: '',
    step: 'send',
    ...more,
  });
  const stored = async () => (await world.a.db.from(dataRequests)).length;

  it.each(LOCALES)('is led to from the privacy page, in %s', async (lang) => {
    const page = await (await world.request(`/rantala/jobs/privacy?lang=${lang}`)).text();
    expect(page).toContain(`href="${PATH}${lang === 'fi' ? '' : `?lang=${lang}`}"`);
    const own = await open(lang);
    expect(own).toContain(`<html lang="${lang}">`);
    expect(own.match(/type="radio"/g)).toHaveLength(6);
  });

  it('makes a request that nobody has verified, due in a month, and says so', async () => {
    const before = await stored();
    const page = await (await send(await form({ message: 'Viite ABCD-2345' }), { lang: 'sv' })).text();
    expect(page).toContain('22.12.2026');
    const rows = await world.a.db.from(dataRequests);
    expect(rows).toHaveLength(before + 1);
    const [row] = rows.filter(({ message }) => message === 'Viite ABCD-2345');
    expect(row).toMatchObject({ kind: 'erasure', state: 'unverified', lang: 'sv', email: 'kysyva@example.com', dueOn: '2026-12-22' });
    expect(page).toContain(row?.reference);
  });

  it('is one request however often the button is pressed', async () => {
    const before = await stored();
    const fields = await form();
    const pages = await Promise.all([send(fields), send(fields), send(fields)]);
    const again = await send(fields);
    const references = await Promise.all([...pages, again].map(async (page) => /<strong>([\w-]+)</.exec(await page.text())?.[1]));
    expect(new Set(references).size).toBe(1);
    expect(await stored()).toBe(before + 1);
  });

  it('says what is missing at each field, keeps what was typed, and stores nothing', async () => {
    const before = await stored();
    const response = await send(await form({ kind: '', name: '', email: 'a@b', message: 'Hei <script>' }));
    const page = await response.text();
    expect(response.status).toBe(422);
    for (const id of ['kind-error', 'name-error', 'email-error']) expect(page).toContain(`id="${id}"`);
    expect(page).toContain('Hei &lt;script&gt;');
    expect(page).toMatch(/<title>Virhe: /);
    expect(await stored()).toBe(before);
  });

  it('refuses a personal identity code, and says that it is not needed', async () => {
    const response = await send(await form({ message: 'Olen 131052-308T' }));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('id="message-error"');
  });

  it('changes the language without losing what was typed', async () => {
    const page = await (await send(await form({ step: 'language' }), { lang: 'en' })).text();
    expect(page).toContain('Kysyvä Hakija');
    expect(page).toContain('<html lang="en">');
  });

  it('is not taken from another site, in another form, too large, or without its token', async () => {
    const fields = await form();
    expect((await send(fields, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send(fields, { 'content-type': 'application/json' })).status).toBe(415);
    expect((await send({ ...fields, message: 'x'.repeat(40_000) })).status).toBe(413);
    expect((await send({ ...fields, token: 'x' })).status).toBe(400);
    expect((await send({ ...fields, message: 'x'.repeat(2001) })).status).toBe(422);
  });

  it('is held back in a flood, before anything is read', async () => {
    const before = await stored();
    const { allows } = world.deps;
    const asked: string[] = [];
    world.deps.allows = async (key) => {
      asked.push(key);
      return false;
    };
    const response = await send(await form(), { 'cf-connecting-ip': '192.0.2.7' });
    world.deps.allows = allows;
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
    expect(asked).toEqual(['own-data/192.0.2.7']);
    expect(await stored()).toBe(before);
  });
});
