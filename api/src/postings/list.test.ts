import { beforeAll, describe, expect, it } from 'vitest';
import type { JobQuery, PostingDraft } from '../../contract/postings.ts';
import { aPosting } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { tenantCode } from '../db/tenant-db.ts';
import { endPosting, listJobs } from './service.ts';
import { findByNumber, openPages } from './store.ts';

const body = (text: string) => [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }];
const day = (days: number) => new Date(Date.parse('2026-11-22T06:30:00.000Z') + days * 86_400_000).toISOString();

const POSTINGS: Partial<PostingDraft>[] = [
  {
    isOfficial: false,
    texts: { fi: { title: 'Sairaanhoitaja', body: body('Haemme sairaanhoitajia kotihoitoon.') } },
    taskArea: 'health',
    unit: 'Kotihoito',
    place: { city: 'Helsinki', municipalityCode: '091', point: { lat: 60.17, lon: 24.94 } },
    closesAt: day(2),
  },
  {
    isOfficial: false,
    texts: {
      fi: { title: 'Luokanopettaja', body: body('Koulu etsii opettajaa.') },
      sv: { title: 'Klasslärare', body: body('Skolan söker en lärare.') },
    },
    taskArea: 'education',
    unit: 'Koulu',
    place: { city: 'Pietarsaari', municipalityCode: '598', point: { lat: 63.67, lon: 22.7 } },
    employmentType: 'fixed-term',
    closesAt: day(6),
  },
  {
    isOfficial: false,
    texts: { sv: { title: 'Sjuksköterska', body: body('Vi söker sjuksköterskor till hemvården.') } },
    taskArea: 'health',
    unit: 'Hemvård',
    employmentType: 'on-call',
    place: { city: 'Kokkola' },
    closesAt: undefined,
  },
];

describe('the public list', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
    await world.deps.database.client.batch(
      [
        "INSERT INTO municipalities VALUES ('091', 'Helsinki', 'Helsingfors', 'Helsinki', 'fi,sv', 60.17, 24.94)",
        "INSERT INTO municipalities VALUES ('598', 'Pietarsaari', 'Jakobstad', 'Pietarsaari', 'sv,fi', 63.67, 22.7)",
        "INSERT INTO postcodes VALUES ('00100', '091', 60.17, 24.93)",
      ],
      'write',
    );
    for (const posting of POSTINGS) {
      world.clock.advance(60_000);
      await world.publish(world.a, posting);
    }
    await world.publish(world.b, { texts: { fi: { title: 'Sairaanhoitaja muualla', body: body('x') } } });
  });

  const titles = async (query: JobQuery) => (await listJobs(world.a, query)).items.map((item) => item.title);

  it('holds the open postings of its tenant, newest first, in the wanted language', async () => {
    expect(await titles({ lang: 'sv' })).toEqual(['Sjuksköterska', 'Klasslärare', 'Sairaanhoitaja']);
  });

  it.each([
    ['sairaanhoitaja', 'Sairaanhoitaja'],
    ['hoitaja', 'Sairaanhoitaja'],
    ['sairaanhoitajien', 'Sairaanhoitaja'],
    ['kotihoito sairaanh', 'Sairaanhoitaja'],
    ['opettaja', 'Luokanopettaja'],
    ['lärare', 'Luokanopettaja'],
    ['sjukskoterska', 'Sjuksköterska'],
    ['sjuksköterskorna', 'Sjuksköterska'],
    ['HEMVÅRD', 'Sjuksköterska'],
  ])('finds by %s', async (q, title) => {
    expect(await titles({ q, lang: 'fi' })).toContain(title);
  });

  it('asks for every typed word', async () => {
    expect(await titles({ q: 'sairaanhoitaja koulu' })).toEqual([]);
  });

  it('never shows what another tenant has', async () => {
    expect(await titles({ q: 'muualla' })).toEqual([]);
  });

  it('counts each facet as if its own filter were not set', async () => {
    const list = await listJobs(world.a, { taskArea: ['health'], lang: 'fi' });
    expect(list.total).toBe(2);
    expect(list.facets.taskArea).toEqual([
      { value: 'health', count: 2 },
      { value: 'education', count: 1 },
    ]);
    expect(list.facets.municipality).toEqual(
      expect.arrayContaining([
        { value: '091', label: 'Helsinki', count: 1 },
        { value: 'Kokkola', count: 1 },
      ]),
    );
    expect(list.facets.language).toEqual(
      expect.arrayContaining([
        { value: 'fi', count: 1 },
        { value: 'sv', count: 1 },
      ]),
    );
    expect(list.facets.deadline).toEqual([
      { value: '3', count: 1 },
      { value: '7', count: 1 },
      { value: '30', count: 1 },
    ]);
  });

  it('names places in the language of the list', async () => {
    const list = await listJobs(world.a, { q: 'klasslärare', lang: 'sv' });
    expect(list.items[0]?.municipality).toBe('Jakobstad');
  });

  it('filters by distance from a postal code and says how far', async () => {
    const list = await listJobs(world.a, { near: '00100', radius: 20 });
    expect(list.items.map((item) => [item.title, item.distanceKm])).toEqual([['Sairaanhoitaja', expect.closeTo(0.6, 0)]]);
    expect(await titles({ near: '00100', sort: 'distance' })).toEqual(['Sairaanhoitaja', 'Luokanopettaja', 'Sjuksköterska']);
  });

  it('refuses a postal code that does not exist and a distance from nowhere, by field', async () => {
    await expect(listJobs(world.a, { near: '99998' })).rejects.toMatchObject({ fields: [{ field: 'near', code: 'postal_code_unknown' }] });
    await expect(listJobs(world.a, { sort: 'distance' })).rejects.toMatchObject({ fields: [{ field: 'near', code: 'required' }] });
  });

  it.each(['newest', 'deadline', 'title', 'relevance'] as const)('gives every posting once when paged by %s', async (sort) => {
    const query: JobQuery = sort === 'relevance' ? { q: 's', sort, limit: 1 } : { sort, limit: 1 };
    const whole = await titles({ ...query, limit: 100 });
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listJobs(world.a, { ...query, cursor });
      paged.push(...page.items.map((item) => item.title));
      cursor = page.next;
    } while (cursor !== undefined);
    expect(paged).toEqual(whole);
  });

  it('refuses a cursor that it did not give', async () => {
    await expect(listJobs(world.a, { cursor: 'nonsense' })).rejects.toMatchObject({ fields: [{ field: 'cursor', code: 'cursor' }] });
  });

  it('says in which languages each exists', async () => {
    expect((await listJobs(world.a, {})).items.map(({ languages }) => languages)).toEqual([['sv'], ['fi', 'sv'], ['fi']]);
  });

  it('is had as an index of pages in one read', async () => {
    const pages = await openPages(world.a.db, day(3));
    const list = (await listJobs(world.a, {})).items.slice(0, 2);
    expect(pages).toEqual(list.map(({ id, languages, publishedAt }) => ({ number: id, languages, updatedAt: publishedAt })));
  });

  it('forgets a posting that is closed or whose time is over', async () => {
    const number = await world.publish(world.a, aPosting({ closesAt: day(1) }));
    expect((await listJobs(world.a, {})).items.map((item) => item.id)).toContain(number);
    world.clock.advance(2 * 86_400_000);
    expect((await listJobs(world.a, {})).items.map((item) => item.id)).not.toContain(number);
    world.clock.advance(-2 * 86_400_000);
    const stored = await findByNumber(world.a.db, number);
    await endPosting(world.a, stored?.row.id ?? '', 'filled');
    expect((await listJobs(world.a, {})).items.map((item) => item.id)).not.toContain(number);
  });
});

describe('a search', () => {
  let world: TestWorld;
  const posting = (title: string, text: string) => ({ isOfficial: false, texts: { fi: { title, body: body(text) } } });
  const paged = async (query: JobQuery) => {
    const pages: string[] = [];
    for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
      const page = await listJobs(world.a, { ...query, limit: 1, cursor });
      pages.push(...page.items.map((item) => item.title));
      cursor = page.next;
    }
    return pages;
  };
  beforeAll(async () => {
    world = await testWorld();
    for (const [title, text] of [
      ['Puutarhuri', 'Työpaikka on keskuspuistossa.'],
      ['Puistotyöntekijä', 'Puutarhuri ohjaa työtä keskuspuistossa.'],
      ['Kesäpuutarhuri', 'Tule kesäksi.'],
      ['Puutarhuri, keskuspuisto', 'Tule meille.'],
      ['Keskuspuiston vahtimestari', 'Puutarhuri on työkaverisi.'],
    ] as const) {
      world.clock.advance(60_000);
      await world.publish(world.a, posting(title, text));
    }
  });

  it('has what the title says before what the text says, the newest first, page by page', async () => {
    const found = ['Puutarhuri, keskuspuisto', 'Kesäpuutarhuri', 'Puutarhuri', 'Keskuspuiston vahtimestari', 'Puistotyöntekijä'];
    expect(await paged({ q: 'puutarhuri' })).toEqual(found);
  });

  it('of several words has all in the title first, then some, then none', async () => {
    const found = ['Puutarhuri, keskuspuisto', 'Keskuspuiston vahtimestari', 'Puutarhuri', 'Puistotyöntekijä'];
    expect(await paged({ q: 'puutarhuri keskuspuisto' })).toEqual(found);
  });

  it('stays in its town even where another has the same code in the index', async () => {
    await world.publish(world.b, posting('Kaksoiskoodi', 'x'));
    const sql = "REPLACE INTO posting_words (rowid, title, words, tails) SELECT seq, ?, '', '' FROM postings WHERE tenant_id = ?";
    const args = [`${tenantCode(world.a.tenant.id)}kaksoiskoodi`, world.b.tenant.id];
    expect((await world.deps.database.client.execute({ sql, args })).rowsAffected).toBe(1);
    expect((await listJobs(world.a, { q: 'kaksoiskoodi' })).total).toBe(0);
    expect(await paged({ q: 'kaksoiskoodi' })).toEqual([]);
  });
});

describe('words of a bilingual municipality', () => {
  it('reach each reader in their language, in the list, its filters and the search', async () => {
    const world = await testWorld();
    await world.publish(world.a, { unit: { fi: 'Satamakoulu', sv: 'Hamnskolan' }, place: { city: { fi: 'Rantala', sv: 'Strandby' } } });
    const list = async (lang: 'fi' | 'sv') => listJobs(world.a, { lang, q: 'Hamnskolan' });
    const [fi, sv] = [await list('fi'), await list('sv')];
    expect([fi.items[0]?.unit, sv.items[0]?.unit]).toEqual(['Satamakoulu', 'Hamnskolan']);
    expect([fi.items[0]?.municipality, sv.items[0]?.municipality]).toEqual(['Rantala', 'Strandby']);
    expect(sv.facets.unit).toEqual([{ value: 'Satamakoulu', label: 'Hamnskolan', count: 1 }]);
    expect((await listJobs(world.a, { lang: 'sv', unit: ['Satamakoulu'] })).total).toBe(1);
  });

  it('are in the language of the title where the reader’s own is missing', async () => {
    const world = await testWorld();
    const texts = { sv: { title: 'Bibliotekarie', body: [] } };
    await world.publish(world.a, { texts, isOfficial: false, unit: { fi: 'Kirjasto', sv: 'Biblioteket' } });
    const { items } = await listJobs(world.a, { lang: 'en', limit: 20 });
    expect(items).toMatchObject([{ lang: 'sv', title: 'Bibliotekarie', unit: 'Biblioteket' }]);
  });
});
