import { readFileSync } from 'node:fs';
import type { PostingDraft } from '../contract/postings.ts';
import { LOCALES, type Locale } from '../contract/primitives.ts';
import { shiftFeed } from '../../examples/demo/shift-dates.ts';
import { demoWorld } from '../../examples/demo/world.ts';
import { parseFeed } from '../src/feeds/adapters.ts';

/** Real ads of the demo world's feeds by their language, in the order of their feeds. */
export type RealAds = Record<Locale, PostingDraft[]>;

const FEEDS = new URL('../../examples/demo/feeds/', import.meta.url);

/** Reads every feed of the demo world with the product's own adapters, its dates moved so that each ad is open at `now`. */
export function realAds(now: string): RealAds {
  const ads: RealAds = { fi: [], sv: [], en: [] };
  for (const { tenant, feeds } of demoWorld([], new Date(now)).tenants) {
    for (const feed of feeds) {
      const body = shiftFeed(feed.kind, readFileSync(new URL(feed.file, FEEDS), 'utf8'), new Date(now));
      const { timeZone, country } = tenant;
      const parsed = parseFeed(feed.kind, body, {
        lang: feed.lang,
        timeZone,
        country,
        now,
        employer: feed.employer,
        applyMode: feed.applyMode,
      });
      if (!parsed.ok) throw new Error(`${feed.file}: ${parsed.detail}`);
      for (const { draft } of parsed.ads) {
        const lang = LOCALES.find((locale) => draft.texts[locale]);
        if (lang) ads[lang].push({ ...draft, isOfficial: false });
      }
    }
  }
  return ads;
}

/** So many ads in three languages by turns: Finnish, Swedish, Finnish, English. */
export function mixedAds(ads: RealAds, count: number): PostingDraft[] {
  const turns: readonly Locale[] = ['fi', 'sv', 'fi', 'en'];
  const taken: Record<Locale, number> = { fi: 0, sv: 0, en: 0 };
  return Array.from({ length: count }, (_, index) => {
    const lang = turns[index % turns.length] ?? 'fi';
    const ad = ads[lang][taken[lang]++ % ads[lang].length];
    if (!ad) throw new Error(`No ads in ${lang}`);
    return ad;
  });
}
