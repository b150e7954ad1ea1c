import { beforeEach, describe, expect, it } from 'vitest';
import { aPosting } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { runDueWork } from '../jobs/due-work.ts';
import { createPosting, endPosting, publicPosting, publishPosting } from '../postings/service.ts';
import { endingOf } from './ended-posting.ts';

const NURSE = { fi: { title: 'Lähihoitaja', body: [] }, sv: { title: 'Närvårdare', body: [] } };
const titled = (title: string) => ({ texts: { fi: { title, body: [] }, sv: { title: `${title} (sv)`, body: [] } } });

let world: TestWorld;
beforeEach(async () => {
  world = await testWorld();
});

const get = async (path: string) => {
  const response = await world.request(path);
  return { status: response.status, text: (await response.text()).replaceAll('\u00a0', ' '), headers: response.headers };
};
const end = async (number: number, how: 'closed' | 'filled') => endPosting(world.a, (await publicPosting(world.a, number)).row.id, how);

describe('the page of a posting that has ended', () => {
  it('still answers 410, for no search engine to keep and without markup', async () => {
    const id = await world.publish(world.a);
    await end(id, 'closed');
    const { status, text, headers } = await get(`/rantala/jobs/${id}`);
    expect(status).toBe(410);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).not.toContain('ld+json');
    expect(text).toContain('<meta name="robots" content="noindex">');
    expect((await get(`/rantala/jobs/${id}/apply`)).status).toBe(410);
  });

  it.each([
    ['fi', 'Lähihoitaja', 'Paikka on täytetty'],
    ['sv', 'Närvårdare', 'Tjänsten är tillsatt'],
    ['en', 'Lähihoitaja', 'This job has been filled'],
  ])('names the job and says in %s that it was filled', async (lang, title, how) => {
    const id = await world.publish(world.a, { texts: NURSE });
    await end(id, 'filled');
    const { text } = await get(`/rantala/jobs/${id}?lang=${lang}`);
    expect(text).toContain(`<h1${lang === 'en' ? ' lang="fi"' : ''}>${title}</h1>`);
    expect(text).toContain(`<title>${how}: ${title} – `);
    expect(text).toContain(`<strong>${how}</strong>`);
  });

  it.each([
    ['fi', 'Hakuaika päättyi ti 24.11. klo 15.45.'],
    ['sv', 'Ansökningstiden gick ut tis 24.11 kl. 15.45.'],
    ['en', 'Applications closed on Tue 24 Nov at 15:45.'],
  ])('says in %s when the time to apply ended, before and after the clock has closed it', async (lang, words) => {
    const id = await world.publish(world.a, { texts: NURSE, closesAt: '2026-11-24T13:45:00.000Z' });
    world.clock.now = '2026-11-24T13:45:30.000Z';
    const before = await get(`/rantala/jobs/${id}?lang=${lang}`);
    await runDueWork(world.deps);
    world.clock.now = '2026-11-25T08:00:00.000Z';
    const after = await get(`/rantala/jobs/${id}?lang=${lang}`);
    for (const { status, text } of [before, after]) {
      expect(status).toBe(410);
      expect(text).toContain(words);
    }
  });

  it.each([
    ['fi', 'Ilmoitus suljettiin su 22.11. klo 8.30.'],
    ['sv', 'Annonsen stängdes sön 22.11 kl. 8.30.'],
    ['en', 'The posting was closed on Sun 22 Nov at 8:30.'],
  ])('says in %s that it was taken back before its time', async (lang, words) => {
    const id = await world.publish(world.a, { closesAt: '2026-12-24T13:45:00.000Z' });
    await end(id, 'closed');
    expect((await get(`/rantala/jobs/${id}?lang=${lang}`)).text).toContain(words);
  });

  it('tells who applied here that the application arrived, and promises nothing of other people’s forms', async () => {
    const here = await world.publish(world.a);
    const elsewhere = await world.publish(world.a, { apply: { mode: 'link', url: 'https://employer.example/' } });
    for (const id of [here, elsewhere]) await end(id, 'closed');
    expect((await get(`/rantala/jobs/${here}`)).text).toContain('hakemuksesi on perillä');
    expect((await get(`/rantala/jobs/${elsewhere}`)).text).not.toContain('hakemuksesi on perillä');
  });
});

describe('instead of it', () => {
  it('says at least that it has ended when the rest cannot be read', async () => {
    const id = await world.publish(world.a);
    await end(id, 'closed');
    world.deps.places = { ...world.deps.places, names: () => Promise.reject(new Error('down')) };
    const { status, text } = await get(`/rantala/jobs/${id}`);
    expect(status).toBe(410);
    expect(text).toContain('<h1>Tämän paikan hakuaika on päättynyt</h1>');
  });

  it('offers what is open in its field first, then in its place, each once, and the way to the list', async () => {
    const raahe = { municipalityCode: '678', city: 'Raahe' };
    const oulu = { municipalityCode: '564', city: 'Oulu' };
    const id = await world.publish(world.a, { taskArea: 'health', place: raahe });
    await world.publish(world.a, { ...titled('Sairaanhoitaja'), taskArea: 'health', place: raahe });
    await world.publish(world.a, { ...titled('Talonmies'), taskArea: 'technical', place: raahe });
    await world.publish(world.a, { ...titled('Opettaja'), taskArea: 'education', place: oulu });
    await end(id, 'closed');
    const { text } = await get(`/rantala/jobs/${id}`);
    const [, field = '', place = ''] = text.split('<h2>');
    expect(field).toMatch(/^Samalta alalta: Terveydenhuolto</);
    expect(place).toMatch(/^Samalla paikkakunnalla: /);
    expect([field.includes('Sairaanhoitaja'), field.includes('Talonmies')]).toEqual([true, false]);
    expect([place.includes('Sairaanhoitaja'), place.includes('Talonmies'), place.includes('Opettaja')]).toEqual([false, true, false]);
    expect(text).toContain('<a class="quiet" href="/rantala/jobs?municipality=678">Kaikki paikkakunnan työpaikat (2)</a>');
    expect(text).toContain('href="/rantala/jobs">Katso avoimet työpaikat');
  });

  it('shows five at a glance and leads to all of them, in the language of the page', async () => {
    const id = await world.publish(world.a, { taskArea: 'health' });
    for (let count = 0; count < 7; count++) await world.publish(world.a, { taskArea: 'health' });
    await end(id, 'filled');
    const { text } = await get(`/rantala/jobs/${id}?lang=sv`);
    expect(text).toContain('<a class="quiet" href="/rantala/jobs?taskArea=health&amp;lang=sv">Alla jobb inom området (7)</a>');
    expect(text.match(/<li class="job">/g)).toHaveLength(7);
  });

  it('says so when nothing is open', async () => {
    const id = await world.publish(world.a);
    await end(id, 'closed');
    const { text } = await get(`/rantala/jobs/${id}`);
    expect(text).toContain('Juuri nyt ei ole avoimia työpaikkoja.');
    expect(text).not.toContain('<h2>');
  });
});

describe('what the public has never seen', () => {
  const secret = () => aPosting({ ...titled('Salainen virka'), opensAt: '2026-11-30T06:00:00.000Z' });

  it.each(['draft', 'scheduled', 'scheduled and then called off', 'another town’s'])('is not revealed: %s', async (kind) => {
    const owner = kind === 'another town’s' ? world.b : world.a;
    const id = await createPosting(owner, kind === 'another town’s' ? aPosting(titled('Salainen virka')) : secret());
    if (kind !== 'draft') await publishPosting(owner, id);
    if (kind === 'scheduled and then called off' || kind === 'another town’s') await endPosting(owner, id, 'closed');
    for (const path of ['/rantala/jobs/1', '/rantala/jobs/1/apply', '/rantala/jobs/1/deadline.ics']) {
      const { status, text } = await get(path);
      expect(status).toBe(404);
      expect(text).not.toMatch(/Salainen|päättynyt|suljettu/);
    }
  });
});

describe('how a posting ended', () => {
  const at = (time: string) => `2026-11-24T${time}:00.000Z`;
  it.each([
    ['filled', { state: 'filled', closesAt: at('10:00'), closedAt: at('12:00') }, { how: 'filled', at: at('12:00') }],
    ['by the clock', { state: 'closed', closesAt: at('10:00'), closedAt: at('10:04') }, { how: 'expired', at: at('10:00') }],
    ['not closed by the clock yet', { state: 'published', closesAt: at('10:00'), closedAt: null }, { how: 'expired', at: at('10:00') }],
    ['by somebody', { state: 'closed', closesAt: at('14:00'), closedAt: at('12:00') }, { how: 'closed', at: at('12:00') }],
    ['without a deadline', { state: 'closed', closesAt: null, closedAt: at('12:00') }, { how: 'closed', at: at('12:00') }],
  ] as const)('%s', (_, row, ending) => {
    expect(endingOf(row, at('23:00'))).toEqual(ending);
  });
});
