import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { editPosting, endPosting, listJobs } from '../postings/service.ts';
import { toDraft } from '../postings/row.ts';
import { findById } from '../postings/store.ts';
import { addFeed, feedsOf, importBody, refreshFeed, refreshIfDue, runsOf } from './service.ts';
import { adsOfFeed } from './store.ts';

const DAY = 86_400_000;

interface Ad {
  id: string;
  title?: string;
  ends?: string;
  starts?: string;
  lang?: string;
}

// The clock of a test world stands at 22 November 2026, 08.30 in Helsinki.
function openJobs(ads: Ad[]): string {
  return JSON.stringify({
    status: 'OK',
    jobAdvertisements: ads.map(
      ({ id, title = `Tehtävä ${id}`, ends = '2026-12-15T15:00:00', starts = '2026-11-20T09:00:00', lang = 'fi_FI' }) => ({
        jobAdvertisement: { id, title, language: lang, publicationStarts: starts, publicationEnds: ends, salary: 'KVTES:n mukaan' },
        link: { url: `/recruitment/#/application/${id}` },
      }),
    ),
  });
}

const numbered = (count: number): Ad[] => Array.from({ length: count }, (_, index) => ({ id: String(index) }));

describe('importing a feed', () => {
  let world: TestWorld;
  let feedId: string;
  const run = (ads: Ad[], options = {}) => importBody(world.b, feedId, openJobs(ads), options);
  const titles = async () => (await listJobs(world.b, { sort: 'title' })).items.map((item) => item.title);
  const stored = async (externalId: string) => {
    const ad = (await adsOfFeed(world.b.db, feedId)).find((entry) => entry.externalId === externalId);
    const posting = ad && (await findById(world.b.db, ad.id));
    if (!posting) throw new Error(`No posting for ${externalId}`);
    return posting;
  };

  beforeEach(async () => {
    world = await testWorld();
    feedId = await addFeed(world.b, world.deps, {
      kind: 'kuntarekry',
      name: 'Kuntarekry',
      lang: 'fi',
      applyMode: 'source',
      everyMinutes: 60,
    });
  });

  it('publishes its ads, dated as they were at their source', async () => {
    expect(await run([{ id: 'a' }, { id: 'b' }])).toMatchObject({ outcome: 'ok', counts: { inserted: 2, leftOut: 0 }, issues: [] });
    expect(await titles()).toEqual(['Tehtävä a', 'Tehtävä b']);
    expect((await stored('a')).row).toMatchObject({ state: 'published', publishedAt: '2026-11-20T07:00:00.000Z', isOfficial: false });
  });

  it('changes nothing the second time, not even a version', async () => {
    await run([{ id: 'a' }, { id: 'b' }]);
    const before = await stored('a');
    expect(await run([{ id: 'b' }, { id: 'a' }])).toMatchObject({
      outcome: 'ok',
      counts: { inserted: 0, updated: 0, closed: 0, unchanged: 2 },
    });
    expect(await stored('a')).toEqual(before);
  });

  it('updates what changed, in the list and in the search', async () => {
    await run([{ id: 'a' }]);
    expect(await run([{ id: 'a', title: 'Rehtori' }])).toMatchObject({ counts: { updated: 1 } });
    expect((await listJobs(world.b, { q: 'rehtori' })).items).toMatchObject([{ title: 'Rehtori' }]);
    expect((await listJobs(world.b, { q: 'tehtävä' })).items).toEqual([]);
  });

  it('closes what vanished, and opens it again when it comes back', async () => {
    await run([{ id: 'a' }, { id: 'b' }]);
    expect(await run([{ id: 'b' }])).toMatchObject({ counts: { closed: 1, unchanged: 1 } });
    expect((await stored('a')).row.state).toBe('closed');
    expect(await run([{ id: 'b' }])).toMatchObject({ counts: { closed: 0, unchanged: 1 } });
    expect(await run([{ id: 'a' }, { id: 'b' }])).toMatchObject({ counts: { reopened: 1, unchanged: 1 } });
    expect((await stored('a')).row).toMatchObject({ state: 'published', closedAt: null, publishedAt: '2026-11-20T07:00:00.000Z' });
  });

  it('keeps what a person edited and says so', async () => {
    await run([{ id: 'a' }]);
    const { row, texts } = await stored('a');
    await editPosting(world.b, row.id, { ...toDraft(row, texts), pay: { min: 3000, unit: 'month' } }, row.version);
    expect(await run([{ id: 'a', title: 'Rehtori' }])).toMatchObject({
      counts: { updated: 1, keptEdits: 1 },
      issues: [{ place: 'jobAdvertisements[0]', externalId: 'a', code: 'edit_kept', severity: 'warning', detail: 'pay' }],
    });
    const after = await stored('a');
    expect(after.texts).toMatchObject([{ title: 'Rehtori' }]);
    expect(after.row).toMatchObject({ pay: { min: 3000, unit: 'month' }, editedFields: ['pay'] });
    expect(await run([{ id: 'a', title: 'Rehtori' }])).toMatchObject({ counts: { updated: 0, unchanged: 1 } });
  });

  it('does not open again what a person ended', async () => {
    await run([{ id: 'a' }, { id: 'b' }]);
    await endPosting(world.b, (await stored('a')).row.id, 'closed');
    await endPosting(world.b, (await stored('b')).row.id, 'filled');
    await run([
      { id: 'a', title: 'Uusi' },
      { id: 'b', title: 'Uusi' },
    ]);
    expect(await titles()).toEqual([]);
  });

  it('reports bad rows and lets the rest in', async () => {
    const result = await run([
      { id: 'a', title: ' ' },
      { id: 'b', ends: '2026-02-30T10:00:00' },
      { id: 'c', lang: 'ru_RU' },
      { id: '' },
      { id: 'd' },
    ]);
    expect(result.counts).toMatchObject({ inserted: 1, leftOut: 4 });
    expect(result.issues.map(({ place, code }) => `${place} ${code}`)).toEqual([
      'jobAdvertisements[3] no_id',
      'jobAdvertisements[0] no_title',
      'jobAdvertisements[1] impossible_date',
      'jobAdvertisements[2] unknown_language',
    ]);
    expect(await titles()).toEqual(['Tehtävä d']);
  });

  it('leaves a posting as it is while its row cannot be read', async () => {
    await run([{ id: 'a' }]);
    expect(await run([{ id: 'a', title: '' }])).toMatchObject({ counts: { closed: 0, leftOut: 1 } });
    expect(await titles()).toEqual(['Tehtävä a']);
  });

  it('does not publish after the deadline, and schedules before the beginning', async () => {
    const ads = [
      { id: 'over', ends: '2026-11-21T15:00:00' },
      { id: 'later', starts: '2026-11-30T09:00:00' },
    ];
    expect(await run(ads)).toMatchObject({ counts: { inserted: 1, expired: 1 }, issues: [{ externalId: 'over', code: 'closed_already' }] });
    expect(await titles()).toEqual([]);
    expect((await stored('later')).row).toMatchObject({ state: 'scheduled', publishedAt: null });
  });

  it('opens a posting again whose deadline was moved after the clock had closed it', async () => {
    await run([{ id: 'a', ends: '2026-11-23T15:00:00' }]);
    world.clock.advance(2 * DAY);
    await endPosting(world.b, (await stored('a')).row.id, 'closed');
    expect(await run([{ id: 'a', ends: '2026-12-23T15:00:00' }])).toMatchObject({ counts: { reopened: 1 } });
    expect(await titles()).toEqual(['Tehtävä a']);
  });

  it('does not believe a feed that suddenly lost more than half of its ads, until a person does', async () => {
    await run(numbered(12));
    expect(await run(numbered(5))).toMatchObject({ outcome: 'suspicious_shrink', counts: { closed: 0, unchanged: 5, lost: 7 } });
    expect((await listJobs(world.b, {})).total).toBe(12);
    expect(await run(numbered(5), { acceptShrink: true })).toMatchObject({ outcome: 'ok', counts: { closed: 7 } });
    expect((await listJobs(world.b, {})).total).toBe(5);
  });

  it('keeps the last good state when the body is not what it says', async () => {
    await run([{ id: 'a' }]);
    expect(await importBody(world.b, feedId, '<html>Kirjaudu</html>')).toMatchObject({ outcome: 'not_what_it_says' });
    expect(await titles()).toEqual(['Tehtävä a']);
  });

  it('writes more ads than one batch holds', async () => {
    expect(await run(numbered(450))).toMatchObject({ counts: { inserted: 450 } });
    expect(await run([...numbered(449), { id: 'x' }])).toMatchObject({ counts: { inserted: 1, closed: 1, unchanged: 449 } });
  });

  it('tells what it wrote before the database went away, and does the rest the next time', async () => {
    const commit = world.b.db.commit.bind(world.b.db);
    let commits = 0;
    const spy = vi.spyOn(world.b.db, 'commit').mockImplementation(async (...writes) => {
      if (++commits === 2) throw new TypeError('fetch failed');
      return commit(...writes);
    });
    const counts = { inserted: 200, closed: 0 };
    expect(await run(numbered(450))).toMatchObject({ outcome: 'interrupted', counts });
    spy.mockRestore();
    expect(await runsOf(world.b, feedId)).toMatchObject([{ outcome: 'interrupted', counts }]);
    expect((await feedsOf(world.b))[0]?.lastOkAt).toBeNull();
    expect(await run(numbered(450))).toMatchObject({ outcome: 'ok', counts: { inserted: 250, unchanged: 200 } });
  });

  it('numbers the ads of a batch one after the other', async () => {
    await run(numbered(3));
    await run(numbered(5));
    expect((await listJobs(world.b, {})).items.map(({ id }) => id)).toEqual(expect.arrayContaining([1, 2, 3, 4, 5]));
  });

  it('lets two readers of the same feed do each ad once', async () => {
    const runs = await Promise.all([run(numbered(20)), run(numbered(20))]);
    expect(runs.reduce((sum, { counts }) => sum + counts.inserted, 0)).toBe(20);
    expect((await listJobs(world.b, {})).total).toBe(20);
  });

  it('remembers each reading', async () => {
    await run([{ id: 'a' }, { id: '' }]);
    world.clock.advance(60_000);
    await importBody(world.b, feedId, '');
    expect(await runsOf(world.b, feedId)).toMatchObject([
      { outcome: 'not_what_it_says', issues: [] },
      { outcome: 'ok', counts: { inserted: 1, leftOut: 1 }, issues: [{ code: 'no_id' }] },
    ]);
  });

  it("does not see another tenant's feed", async () => {
    await expect(importBody(world.a, feedId, openJobs([]))).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('reading a feed from its address', () => {
  let world: TestWorld;
  let server: Server;
  let base: string;
  let asked: string[];
  let answer: (url: URL) => { status?: number; etag?: string; body?: string };
  const add = (address: string) =>
    addFeed(world.a, world.deps, { kind: 'kuntarekry', name: 'Kuntarekry', lang: 'fi', applyMode: 'source', everyMinutes: 60, address });

  beforeEach(async () => {
    world = await testWorld();
    asked = [];
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '', 'http://source');
      asked.push(url.search);
      const { status = 200, etag, body = '' } = answer(url);
      const isKnown = etag !== undefined && request.headers['if-none-match'] === etag;
      response
        .writeHead(isKnown ? 304 : status, { 'content-type': 'application/json', ...(etag && { etag }) })
        .end(isKnown ? undefined : body);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => server.close());

  it('asks once for each official language and makes one ad of both', async () => {
    answer = ({ searchParams }) => {
      const lang = searchParams.get('lang') ?? '';
      return { body: openJobs([{ id: '1', lang, title: lang === 'sv_SE' ? 'Lärare' : 'Opettaja' }]) };
    };
    const feedId = await add(`${base}/open-jobs?lang={lang}`);
    expect(await refreshFeed(world.a, world.deps, feedId)).toMatchObject({ outcome: 'ok', counts: { inserted: 1, warnings: 0 } });
    expect(asked).toEqual(['?lang=fi_FI', '?lang=sv_SE']);
    expect((await listJobs(world.a, { lang: 'sv' })).items).toMatchObject([{ lang: 'sv', title: 'Lärare' }]);
    expect((await adsOfFeed(world.a.db, feedId))[0]?.id).toBeDefined();
  });

  it('keeps everything when one language is down', async () => {
    answer = () => ({ body: openJobs([{ id: '1' }]) });
    const feedId = await add(`${base}/open-jobs?lang={lang}`);
    await refreshFeed(world.a, world.deps, feedId);
    answer = ({ searchParams }) => (searchParams.get('lang') === 'sv_SE' ? { status: 503 } : { body: openJobs([]) });
    expect(await refreshFeed(world.a, world.deps, feedId)).toMatchObject({ outcome: 'down' });
    expect((await listJobs(world.a, {})).total).toBe(1);
  });

  it('asks only for what changed, once all of it was written', async () => {
    answer = () => ({ etag: '"v1"', body: openJobs([{ id: '1' }]) });
    const feedId = await add(`${base}/open-jobs`);
    expect(await refreshFeed(world.a, world.deps, feedId)).toMatchObject({ outcome: 'ok' });
    expect(await refreshFeed(world.a, world.deps, feedId)).toMatchObject({ outcome: 'unchanged' });
    expect(await feedsOf(world.a)).toMatchObject([{ id: feedId, etag: '"v1"', lastOkAt: world.clock.now }]);
  });

  it('is read when it is due, by one reader', async () => {
    answer = () => ({ body: openJobs([{ id: '1' }]) });
    const feedId = await add(`${base}/open-jobs`);
    const runs = await Promise.all([refreshIfDue(world.a, world.deps, feedId), refreshIfDue(world.a, world.deps, feedId)]);
    expect(runs.filter((run) => run !== undefined)).toHaveLength(1);
    expect(await refreshIfDue(world.a, world.deps, feedId)).toBeUndefined();
    world.clock.advance(61 * 60_000);
    expect(await refreshIfDue(world.a, world.deps, feedId)).toMatchObject({ outcome: 'ok', counts: { unchanged: 1 } });
  });

  it.each(['http://169.254.169.254/latest', 'https://localhost/feed', 'https://vuoro.example/rantala/jobs/feed.xml', 'ftp://a.example/'])(
    'refuses the address %s outside a local world',
    async (address) => {
      const outside = { fetch, allowLocalFeeds: false };
      const input = { kind: 'syndication', name: 'X', lang: 'fi', applyMode: 'source', everyMinutes: 60, address } as const;
      await expect(addFeed(world.a, outside, input)).rejects.toMatchObject({ code: 'bad_request', fields: [{ field: 'address' }] });
    },
  );
});
