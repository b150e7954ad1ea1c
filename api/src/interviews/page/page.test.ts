import ICAL from 'ical.js';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { NewInterviews } from '../../../contract/interviews.ts';
import { applicant } from '../../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { invited } from '../../../test/interview.ts';
import { interviewPageRoutes } from './routes.ts';

const HOUR_MS = 3_600_000;

it('has these addresses, which the tests below call', () => {
  expect(
    new Set(interviewPageRoutes.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`)),
  ).toEqual(new Set(['GET /:tenant/interview/:token', 'GET /:tenant/interview/:token/interview.ics', 'POST /:tenant/interview/:token']));
});

describe('the page of an invitation', () => {
  let world: TestWorld;
  let id: string;
  let token: string;
  beforeAll(async () => {
    world = await testWorld();
  });
  beforeEach(() => invite());

  async function invite(overrides: Partial<NewInterviews> = {}) {
    const applied = await applicant(world, world.a, { name: 'Aino Laine' });
    id = applied.id;
    [token = ''] = await invited(world, world.a, [id], overrides);
  }
  const path = (lang = 'fi', of = token) => `/rantala/interview/${of}?lang=${lang}`;
  const get = async (lang?: string) => {
    const response = await world.request(path(lang));
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const post = async (form: Record<string, string>, headers: Record<string, string> = { origin: 'https://vuoro.example' }, lang = 'fi') => {
    const response = await world.request(path(lang), {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
    await world.settled();
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const slots = async () => [...(await get()).text.matchAll(/name="slot" value="([^"]+)"/g)].map(([, slot = '']) => slot);
  const state = async () =>
    (await world.deps.database.client.execute({ sql: 'SELECT state FROM interviews WHERE application_id = ?', args: [id] })).rows[0]?.state;

  it.each([
    ['fi', 'Valitse haastatteluaika', 'klo\u00a09.00–9.30'],
    ['sv', 'Välj intervjutid', 'kl.\u00a09.00–9.30'],
    ['en', 'Choose an interview time', '9:00–9:30'],
  ])('speaks %s, and is nobody else’s', async (lang, title, time) => {
    const { status, headers, text } = await get(lang);
    expect(status).toBe(200);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).toContain(time);
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('changes nothing by being opened, however often', async () => {
    for (const _ of [1, 2, 3]) await get();
    expect(await state()).toBe('open');
  });

  it('books the chosen time, and shows it with a file for the calendar', async () => {
    const [, second = ''] = await slots();
    const response = await post({ do: 'pick', slot: second });
    expect([response.status, response.headers.get('location')]).toEqual([303, path()]);
    const { text } = await get();
    expect(text).toContain('ti\u00a024.11. klo\u00a09.30–10.00');
    const file = await world.request(`/rantala/interview/${token}/interview.ics?lang=fi`);
    expect([file.headers.get('content-type'), file.headers.get('cache-control')]).toEqual(['text/calendar; charset=utf-8', 'no-store']);
    const calendar = new ICAL.Component(ICAL.parse(await file.text()));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-24T07:30:00.000Z');
  });

  it('has no file while no time is picked', async () => {
    expect((await world.request(`/rantala/interview/${token}/interview.ics`)).status).toBe(404);
  });

  it('asks again when none was chosen, and leads to the times', async () => {
    const { status, text } = await post({ do: 'pick' });
    expect(status).toBe(422);
    expect(text).toMatch(/role="alert"[\s\S]*href="#times">Valitse yksi ajoista\./);
  });

  it('says kindly that somebody was faster, and shows what is left', async () => {
    const [first = ''] = await slots();
    await world.deps.database.client.execute({
      sql: 'INSERT INTO interview_seats (tenant_id, slot_id, seat) VALUES (?, ?, 1)',
      args: [world.a.tenant.id, first],
    });
    const { status, text } = await post({ do: 'pick', slot: first });
    expect(status).toBe(409);
    expect(text).toContain('Joku toinen ehti varata tämän ajan juuri ennen sinua.');
    expect(text).not.toContain(`value="${first}"`);
    expect(text).toContain('klo\u00a09.30–10.00');
  });

  it('takes a message when no time suits, whatever is written in it', async () => {
    const message = '<script>alert(1)</script> klo 15 jälkeen\r\n';
    expect((await post({ do: 'none', message })).status).toBe(303);
    expect((await get()).text).toContain('Olet kertonut, ettei mikään aika sovi.');
    const { rows } = await world.deps.database.client.execute({
      sql: 'SELECT message FROM interviews WHERE application_id = ?',
      args: [id],
    });
    expect(rows).toMatchObject([{ message: '<script>alert(1)</script> klo 15 jälkeen' }]);
  });

  it('keeps a message that is too long', async () => {
    const { status, text } = await post({ do: 'none', message: `&${'a'.repeat(2000)}` });
    expect(status).toBe(422);
    expect(text).toContain(`&amp;${'a'.repeat(2000)}</textarea>`);
  });

  it('cancels, and stays so when the link is used again', async () => {
    const [first = ''] = await slots();
    await post({ do: 'pick', slot: first });
    expect((await post({ do: 'cancel' })).status).toBe(303);
    expect((await get()).text).toContain('<h1>Haastattelu on peruttu</h1>');
    expect((await post({ do: 'pick', slot: first })).status).toBe(409);
    expect(await state()).toBe('cancelled');
  });

  it.each([
    ["UPDATE applications SET state = 'rejected'", 200, 'Kutsu ei ole enää voimassa'],
    ["UPDATE applications SET state = 'withdrawn'", 200, 'Kutsu ei ole enää voimassa'],
    ["UPDATE interviews SET state = 'withdrawn'", 200, 'Kutsu ei ole enää voimassa'],
    ['DELETE FROM interviews', 404, 'Linkki ei toimi'],
  ])('after %s answers %i and says: %s', async (sql, status, title) => {
    const [first = ''] = await slots();
    await world.deps.database.client.execute(sql);
    const page = await get();
    expect([page.status, page.text.includes(`<h1>${title}</h1>`)]).toEqual([status, true]);
    expect((await post({ do: 'pick', slot: first })).status).toBeGreaterThanOrEqual(400);
  });

  it('is unknown by another link, at another municipality, and at none', async () => {
    for (const strange of ['x', 'A'.repeat(43), '%00', '..%2f..', '%3Cscript%3E', '%F0%9F%92%A9', 'a'.repeat(3000)]) {
      const response = await world.request(path('sv', strange));
      const text = await response.text();
      expect([400, 404]).toContain(response.status);
      expect(text).not.toMatch(/<script>|at .*\.ts|SQL/);
    }
    expect((await world.request(`/metsala/interview/${token}`)).status).toBe(404);
    expect((await world.request(`/nowhere/interview/${token}`)).status).toBe(404);
    expect((await world.request(path(), { headers: { origin: 'https://evil.example' } })).status).toBe(403);
  });

  it('takes a form from its own page only, and of its own kind', async () => {
    const [first = ''] = await slots();
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, {}] as Record<string, string>[])
      expect((await post({ do: 'pick', slot: first }, headers)).status).toBe(403);
    const own = { origin: 'https://vuoro.example' };
    expect((await post({ do: 'pick', slot: first }, { ...own, 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post({ do: 'none', message: 'a'.repeat(70_000) }, own)).status).toBe(413);
    expect(await state()).toBe('open');
  });

  it('shows the link of a video meeting to those only who come to it', async () => {
    await invite({ place: { kind: 'video', text: 'https://video.example/huone?a=1&b=2' } });
    expect((await get()).text).not.toContain('video.example');
    const [first = ''] = await slots();
    await post({ do: 'pick', slot: first });
    expect((await get()).text).toContain('href="https://video.example/huone?a=1&amp;b=2"');
  });

  it('says that the last day is over, in each language', async () => {
    world.clock.advance(48 * HOUR_MS);
    for (const [lang, title] of [
      ['fi', 'Aikaa ei voi enää valita'],
      ['sv', 'Det går inte längre att välja tid'],
      ['en', 'A time can no longer be chosen'],
    ] as const) {
      expect((await get(lang)).text).toContain(`<h1>${title}</h1>`);
      expect((await post({ do: 'pick', slot: 'x' }, undefined, lang)).status).toBe(409);
    }
  });
});
