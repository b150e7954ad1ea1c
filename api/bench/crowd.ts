import { readFileSync } from 'node:fs';
import type { PostingDraft } from '../contract/postings.ts';
import { type Locale, wordsFor } from '../contract/primitives.ts';
import type { RichText } from '../contract/rich-text.ts';
import { plainText } from '../contract/rich-text.ts';
import { demoWorld } from '../../examples/demo/world.ts';
import { type Municipality, readMunicipalities } from '../reference/read-reference.ts';
import type { Tenant } from '../src/directory/tenant.ts';
import { type Dice, dice, oneOf } from './dice.ts';
import { type RealAds, realAds } from './real-ads.ts';

/** The present of the seeded database: it is reused, so its ads must be open on any day. */
export const CROWD_NOW = '2026-11-22T06:30:00.000Z';

/** A municipality with so many open ads. */
export interface CrowdTenant {
  id: string;
  slug: string;
  municipality: Municipality;
  ads: number;
}

// Ads grow a little more slowly than towns: the capital then has several thousand of a hundred thousand.
const GROWTH = 0.8;
const DAY_MS = 86_400_000;
const FEWEST_WORDS = 120;
const MOST_WORDS = 420;
const CSV = new URL('../reference/fi-municipalities.csv', import.meta.url);

/** The municipalities of Finland with a number of ads by their population, the largest first; together `total`. */
export function crowdTenants(total: number): CrowdTenant[] {
  const municipalities = readMunicipalities(readFileSync(CSV, 'utf8')).sort((a, b) => b.population - a.population);
  const weights = municipalities.map(({ population }) => population ** GROWTH);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let reached = 0;
  let given = 0;
  return municipalities.map((municipality, index) => {
    reached += weights[index] ?? 0;
    const ads = Math.round((reached / sum) * total) - given;
    given += ads;
    return { id: `ten_${municipality.code}`, slug: `kunta-${municipality.code}`, municipality, ads };
  });
}

/** The municipality as the directory knows it. */
export function tenantRow({ id, slug, municipality }: CrowdTenant): Tenant {
  return {
    id,
    regionId: 'reg_1',
    slug,
    name: { fi: municipality.nameFi, sv: municipality.nameSv, en: municipality.nameEn },
    municipalityCode: municipality.code,
    officialLanguages: municipality.languages,
    timeZone: 'Europe/Helsinki',
    currency: 'EUR',
    country: 'FI',
    isDemo: true,
    brand: {},
    notice: { version: 1, text: { fi: 'Tietosuoja' } },
    accessibilityUrl: null,
    homeUrl: null,
    disabledAt: null,
    createdAt: CROWD_NOW,
  };
}

/** Makes the ad with a number in a municipality, the same for the same number: a real title and text, varied. */
export function adMaker(): (tenant: CrowdTenant, index: number) => PostingDraft {
  const ads = realAds(CROWD_NOW);
  const paragraphs = paragraphPool(ads);
  return (tenant, index) => {
    const roll = dice(Number(tenant.municipality.code) * 100_003 + index);
    const [own = 'fi', other] = tenant.municipality.languages;
    const lang: Locale = roll(20) === 0 ? 'en' : own;
    const base = oneOf(ads[lang], roll);
    const second = other && lang === own && roll(3) === 0 ? other : undefined;
    const text = (locale: Locale, draft: PostingDraft) => ({
      title: titled(draft.texts[locale]?.title ?? '', tenant, locale, roll),
      body: lengthened(draft.texts[locale]?.body ?? [], paragraphs[locale], roll),
    });
    return {
      ...base,
      texts: { [lang]: text(lang, base), ...(second && { [second]: text(second, oneOf(ads[second], roll)) }) },
      employer: tenant.municipality.nameFi,
      unit: unitOf(oneOf(ads[own], roll), tenant),
      place: {
        city: tenant.municipality.nameFi,
        municipalityCode: tenant.municipality.code,
        point: { lat: tenant.municipality.lat + roll(200) / 2000, lon: tenant.municipality.lon + roll(200) / 1000 },
      },
      opensAt: undefined,
      closesAt: roll(10) === 0 ? undefined : new Date(Date.parse(CROWD_NOW) + (1 + roll(45)) * DAY_MS).toISOString(),
    };
  };
}

/** When an ad was published: during the last thirty days. */
export function publishedAt(tenant: CrowdTenant, index: number): string {
  return new Date(Date.parse(CROWD_NOW) - dice(Number(tenant.municipality.code) + index * 7919)(30 * DAY_MS)).toISOString();
}

function paragraphPool(ads: RealAds): Record<Locale, RichText> {
  const written = demoWorld([], new Date(CROWD_NOW)).tenants.flatMap(({ postings }) => postings.map(({ draft }) => draft));
  const of = (lang: Locale) =>
    [...ads[lang], ...written].flatMap((draft) => draft.texts[lang]?.body ?? []).filter((block) => plainText([block]).length > 60);
  return { fi: of('fi'), sv: of('sv'), en: of('en') };
}

function titled(title: string, { municipality }: CrowdTenant, lang: Locale, roll: Dice): string {
  const place = lang === 'sv' ? municipality.nameSv : municipality.nameFi;
  return roll(4) === 0 ? `${title}, ${place}`.slice(0, 200) : title;
}

// Most towns have units of the same kinds, each with the town's name.
function unitOf(draft: PostingDraft, { municipality }: CrowdTenant): string {
  return `${wordsFor(draft.unit ?? draft.employer ?? 'Sivistyspalvelut', 'fi')}, ${municipality.nameFi}`.slice(0, 100);
}

// The sources give some ads a line only; real ones have a page.
function lengthened(body: RichText, pool: RichText, roll: Dice): RichText {
  const wanted = FEWEST_WORDS + roll(MOST_WORDS - FEWEST_WORDS);
  const blocks = body.slice(0, 20);
  while (plainText(blocks).split(/\s+/).length < wanted) blocks.push(oneOf(pool, roll));
  return blocks;
}
