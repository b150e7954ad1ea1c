import { readFile } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { shiftFeed } from './shift-dates.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

const read = (file: string) => readFile(new URL(`feeds/${file}`, import.meta.url), 'utf8');
const helsinki = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Helsinki').epochMilliseconds;

interface Dates {
  published?: number;
  closes?: number;
}
interface KuntarekryAd {
  id: string;
  language: string;
  publicationStarts: string;
  publicationEnds: string;
  jobDuration?: string;
}
interface JobtechAd {
  publication_date: string;
  application_deadline: string | null;
}

/** The ads that are too old, too new, closed or open for too long at `now`. */
function notFresh(ads: Dates[], now: Date): Dates[] {
  return ads.filter(({ published, closes }) => {
    const age = published === undefined ? 1 : (now.getTime() - published) / DAY;
    const left = closes === undefined ? 1 : (closes - now.getTime()) / DAY;
    return !(age >= 0 && age < 32 && left > 0 && left < 47);
  });
}

const kuntarekryAds = (body: string) => {
  const feed: { jobAdvertisements: { jobAdvertisement: KuntarekryAd }[] } = JSON.parse(body);
  return feed.jobAdvertisements.map((entry) => entry.jobAdvertisement);
};
const jobtechAds = (body: string) => {
  const feed: { hits: JobtechAd[] } = JSON.parse(body);
  return feed.hits;
};

describe.each([NOW, new Date('2026-03-29T00:30:00Z'), new Date('2027-10-30T22:59:59Z')])('at %s', (now) => {
  test.each(['kuntarekry-harjukoski.json', 'kuntarekry-esimerkkikaupunki.json'])('every Kuntarekry ad of %s is open', async (file) => {
    const ads = kuntarekryAds(shiftFeed('kuntarekry', await read(file), now));
    const dates = ads.map((ad) => ({
      published: helsinki(ad.publicationStarts),
      ...(ad.publicationEnds.startsWith('2100') ? {} : { closes: helsinki(ad.publicationEnds) }),
    }));
    expect(notFresh(dates, now)).toEqual([]);
    expect(ads.filter((ad) => !/T(15|16):00:00$|^2100-/.test(ad.publicationEnds))).toEqual([]);
  });

  test('every Vantaa ad is open, and one without a last day stays without', async () => {
    const body = await read('vantaa-esimerkkikaupunki.json');
    const before: { haku_paattyy_pvm: string | null }[] = JSON.parse(body);
    const after: { haku_paattyy_pvm: string | null }[] = JSON.parse(shiftFeed('vantaa', body, now));
    expect(after.map((ad) => ad.haku_paattyy_pvm === null)).toEqual(before.map((ad) => ad.haku_paattyy_pvm === null));
    const dates = after.map((ad) => (ad.haku_paattyy_pvm ? { closes: helsinki(`${ad.haku_paattyy_pvm}T23:59:59`) } : {}));
    expect(notFresh(dates, now)).toEqual([]);
  });

  test('every JobTech ad is open', async () => {
    const dates = jobtechAds(shiftFeed('jobtech', await read('jobtech-sweden.json'), now)).map((ad) => ({
      published: helsinki(ad.publication_date),
      ...(ad.application_deadline ? { closes: helsinki(ad.application_deadline) } : {}),
    }));
    expect(notFresh(dates, now)).toEqual([]);
  });

  test('every item of the JSON Feed is new', async () => {
    const feed: { items: { date_published: string }[] } = JSON.parse(
      shiftFeed('syndication', await read('jsonfeed-harbor-city.json'), now),
    );
    expect(
      notFresh(
        feed.items.map((item) => ({ published: Date.parse(item.date_published) })),
        now,
      ),
    ).toEqual([]);
  });
});

describe('shifting', () => {
  const ad = (id: string) => ({
    jobAdvertisement: { id, title: 'Kokki', publicationStarts: '2020-01-02T08:15:00', publicationEnds: '2020-02-01T15:00:00' },
  });
  const feed = (...ids: string[]) => JSON.stringify({ status: 'OK', jobAdvertisements: ids.map(ad) });

  test('gives the same result at any time of the same day', async () => {
    const body = await read('kuntarekry-esimerkkikaupunki.json');
    const morning = shiftFeed('kuntarekry', body, new Date('2026-11-22T05:00:00Z'));
    expect(shiftFeed('kuntarekry', body, new Date('2026-11-22T20:00:00Z'))).toBe(morning);
  });

  test('moves an ad by its id, not by its place in the feed', () => {
    const third = kuntarekryAds(shiftFeed('kuntarekry', feed('1', '2', '3'), NOW))[2];
    expect(kuntarekryAds(shiftFeed('kuntarekry', feed('3'), NOW))).toEqual([third]);
  });

  test('moves both languages of an ad alike', async () => {
    const moved = kuntarekryAds(shiftFeed('kuntarekry', await read('kuntarekry-esimerkkikaupunki.json'), NOW));
    const pair = moved.filter((ad) => ad.id === 'SOTE-01-973-22');
    expect(new Set(pair.map((ad) => ad.language))).toEqual(new Set(['fi_FI', 'sv_SE']));
    expect(new Set(pair.map((ad) => ad.publicationEnds)).size).toBe(1);
  });

  test('spreads ads over the whole time', async () => {
    const ads = jobtechAds(shiftFeed('jobtech', await read('jobtech-sweden.json'), NOW));
    expect(new Set(ads.map((ad) => ad.publication_date.slice(0, 10))).size).toBeGreaterThan(25);
    expect(new Set(ads.map((ad) => ad.application_deadline?.slice(0, 10))).size).toBeGreaterThan(35);
  });

  test('leaves everything but dates as it was', () => {
    const [moved] = kuntarekryAds(shiftFeed('kuntarekry', feed('7'), NOW));
    expect(moved).toMatchObject({ id: '7', title: 'Kokki' });
    expect(moved?.publicationStarts).toMatch(/T08:15:00$/);
  });

  test('lets work begin after the deadline', async () => {
    const ads = kuntarekryAds(shiftFeed('kuntarekry', await read('kuntarekry-esimerkkikaupunki.json'), NOW));
    const starts = ads.flatMap((ad) => {
      const [, day = '', month = '', year] = ad.jobDuration?.match(/^(\d+)\.(\d+)\.(\d{4})/) ?? [];
      return year === undefined
        ? []
        : [{ starts: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, closes: ad.publicationEnds }];
    });
    expect(starts.length).toBeGreaterThan(50);
    expect(starts.filter(({ starts, closes }) => starts <= closes)).toEqual([]);
  });

  test('refuses a feed of another kind', () => {
    expect(() => shiftFeed('vantaa', feed('1'), NOW)).toThrow(TypeError);
    expect(() => shiftFeed('jobtech', '[]', NOW)).toThrow(TypeError);
    expect(() => shiftFeed('jobtech', '<rss/>', NOW)).toThrow(SyntaxError);
  });
});
