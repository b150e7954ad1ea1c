import { Temporal } from 'temporal-polyfill';
import type { DemoFeedKind } from './demo-tenant.ts';
import { moveSpokenDates } from './spoken-dates.ts';
import { stableHash } from './stable-hash.ts';

const PUBLISHED_WITHIN_DAYS = 30;
const CLOSES_WITHIN_DAYS = 45;
/** Pools that take applications for ever end in 2100 in Kuntarekry; they stay as they are. */
const FOR_EVER = '2090';

type Row = Record<string, unknown>;

/**
 * Moves all dates of a feed so that each of its ads is open at `now`: published during the last 30 days, closing
 * between tomorrow and 45 days from now. Times of day stay where the source has them, but a Finnish deadline is at
 * 15:00 or 16:00. An ad without a deadline gets none, and work begins two to six weeks after the deadline.
 * The result depends on the ad's id and the day of `now` alone.
 * Throws when the body is not what `kind` says.
 */
export function shiftFeed(kind: DemoFeedKind, body: string, now: Date): string {
  const feed: unknown = JSON.parse(body);
  return JSON.stringify(SHIFTS[kind](feed, now.getTime()));
}

const SHIFTS: Record<DemoFeedKind, (feed: unknown, now: number) => unknown> = {
  kuntarekry: (feed, now) => ({
    ...row(feed),
    jobAdvertisements: rows(row(feed).jobAdvertisements).map((entry) => ({
      ...entry,
      jobAdvertisement: kuntarekryAd(row(entry.jobAdvertisement), now),
    })),
  }),
  vantaa: (feed, now) => rows(feed).map((ad) => vantaaAd(ad, now)),
  jobtech: (feed, now) => ({ ...row(feed), hits: rows(row(feed).hits).map((ad) => jobtechAd(ad, now)) }),
  syndication: (feed, now) => ({ ...row(feed), items: rows(row(feed).items).map((item) => feedItem(item, now)) }),
};

function kuntarekryAd(ad: Row, now: number): Row {
  const open = window(ad.id, now, 'Europe/Helsinki');
  const starts = local(open.from, timeOf(ad.publicationStarts));
  const isForEver = text(ad.publicationEnds) >= FOR_EVER;
  const ends = isForEver ? ad.publicationEnds : local(open.until, open.hash % 2 === 0 ? '15:00:00' : '16:00:00');
  const moved = { ...ad, changetime: starts, publicationStarts: starts, publicationEnds: ends };
  if (typeof ad.jobDuration !== 'string') return moved;
  return { ...moved, jobDuration: moveSpokenDates(ad.jobDuration, open.until.add({ days: 14 + (open.hash % 28) })) };
}

function vantaaAd(ad: Row, now: number): Row {
  const { until } = window(ad.id, now, 'Europe/Helsinki');
  return { ...ad, haku_paattyy_pvm: ad.haku_paattyy_pvm === null ? null : until.toString() };
}

function jobtechAd(ad: Row, now: number): Row {
  const open = window(ad.id, now, 'Europe/Stockholm');
  const deadline = ad.application_deadline === null ? null : local(open.until, '23:59:59');
  const published = local(open.from, timeOf(ad.publication_date));
  return { ...ad, publication_date: published, application_deadline: deadline, last_publication_date: deadline };
}

function feedItem(item: Row, now: number): Row {
  const { from } = window(item.id, now, 'America/New_York');
  const published = from.toZonedDateTime({ timeZone: 'America/New_York', plainTime: timeOf(item.date_published) });
  return { ...item, date_published: published.toString({ timeZoneName: 'never' }) };
}

function window(id: unknown, now: number, timeZone: string) {
  const hash = stableHash(text(id));
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  const from = today.subtract({ days: 1 + (hash % PUBLISHED_WITHIN_DAYS) });
  const until = today.add({ days: 1 + (Math.floor(hash / PUBLISHED_WITHIN_DAYS) % CLOSES_WITHIN_DAYS) });
  return { hash, from, until };
}

const local = (day: Temporal.PlainDate, time: string) => `${day.toString()}T${time}`;
const timeOf = (at: unknown) => text(at).slice(11, 19) || '09:00:00';
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

function row(value: unknown): Row {
  if (typeof value !== 'object' || value === null) throw new TypeError('The feed has something else where an object should be.');
  return { ...value };
}

function rows(value: unknown): Row[] {
  if (!Array.isArray(value)) throw new TypeError('The feed has something else where a list should be.');
  return value.map(row);
}
