import { wordsFor } from '../../api/contract/primitives.ts';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { PostingDraft, QUESTION_KINDS } from '../../api/contract/postings.ts';
import { NewRegion, NewSite, NewTenant } from '../../api/contract/tenants.ts';
import { readIsco08, readMunicipalities, readPostcodes } from '../../api/reference/read-reference.ts';
import { OCCUPATIONS } from './text/occupations.ts';
import { demoWorld } from './world.ts';

const NOW = new Date('2026-11-22T10:00:00Z');
const world = demoWorld(['http://localhost:8788'], NOW);
const postings = world.tenants.flatMap(({ tenant, postings }) => postings.map((posting) => ({ tenant, ...posting })));

const reference = (name: string) => readFile(new URL(`../../api/reference/${name}`, import.meta.url), 'utf8');

const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe('the demo world', () => {
  test.each(world.regions)('has a valid region $slug', (region) => {
    expect(NewRegion.parse(region)).toEqual(region);
  });

  test.each(world.tenants)('has a valid tenant $tenant.slug in a region that exists', ({ tenant, sites }) => {
    expect(NewTenant.parse(tenant)).toEqual(tenant);
    expect(sites.map((site) => NewSite.parse(site).origin)).toEqual(['http://localhost:8788']);
    expect(world.regions.map((region) => region.slug)).toContain(tenant.region);
  });

  test.each(postings)('has a valid posting $id', ({ draft }) => {
    expect(PostingDraft.parse(draft)).toEqual(draft);
  });

  test.each(['2026-02-28T22:30:00Z', '2026-03-28T12:00:00Z', '2026-06-01T05:00:00Z', '2027-01-05T23:59:59Z'])(
    'is valid and open on whatever day it is loaded: %s',
    (now) => {
      for (const { postings } of demoWorld([], new Date(now)).tenants) {
        for (const { draft } of postings) {
          expect(PostingDraft.safeParse(draft).success).toBe(true);
          const { startsOn, endsOn } = draft.duration;
          expect(endsOn === undefined || startsOn === undefined || startsOn < endsOn).toBe(true);
          const instant = new Date(now).toISOString();
          expect(draft.opensAt && draft.opensAt < instant).toBe(true);
          expect(draft.closesAt === undefined || draft.closesAt > instant).toBe(true);
        }
      }
    },
  );

  test('says of every tenant that it is a demo', () => {
    for (const { tenant } of world.tenants) {
      expect(tenant.isDemo).toBe(true);
      expect(Object.values(tenant.name).every((name) => name.endsWith('(demo)'))).toBe(true);
      expect(Object.keys(tenant.notice.text).sort()).toEqual(['en', 'fi', 'sv']);
    }
  });

  test('uses each id, slug and file once', () => {
    for (const ids of [
      postings.map((posting) => posting.id),
      world.tenants.map(({ tenant }) => tenant.slug),
      world.tenants.flatMap(({ feeds }) => feeds.map((feed) => feed.id)),
      world.tenants.flatMap(({ feeds }) => feeds.map((feed) => feed.file)),
    ]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('writes every official posting in each official language of its municipality', () => {
    const official = postings.filter(({ draft }) => draft.isOfficial);
    const incomplete = official.filter(({ tenant, draft }) => !tenant.officialLanguages.every((lang) => draft.texts[lang]));
    expect(incomplete.map((posting) => posting.id)).toEqual([]);
  });

  test('asks its own questions in each official language', () => {
    const incomplete = postings.filter(({ tenant, draft }) => {
      const questions = draft.apply.mode === 'here' ? draft.apply.questions : [];
      const labels = questions.flatMap((question) => [question.label, ...(question.options ?? []).map((option) => option.label)]);
      return !labels.every((label) => tenant.officialLanguages.every((lang) => label[lang]));
    });
    expect(incomplete.map((posting) => posting.id)).toEqual([]);
  });

  test('gives each tenant a brand colour of its own on which white text can be read', () => {
    const accents = world.tenants.map(({ tenant }) => tenant.brand.accent ?? '#ffffff');
    expect(new Set(accents).size).toBe(accents.length);
    expect(accents.filter((accent) => 1.05 / (luminance(accent) + 0.05) < 4.5)).toEqual([]);
  });

  test('takes the name and the postal code of no real municipality', async () => {
    const municipalities = readMunicipalities(await reference('fi-municipalities.csv'));
    const plain = (name: string) => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll(' ', '-');
    const names = new Set(municipalities.flatMap((row) => [row.nameFi, row.nameSv, row.nameEn].map(plain)));
    expect(world.tenants.filter(({ tenant }) => names.has(tenant.slug)).map(({ tenant }) => tenant.slug)).toEqual([]);
    expect(postings.filter(({ draft }) => names.has(plain(wordsFor(draft.place.city ?? '', 'fi')))).map((posting) => posting.id)).toEqual(
      [],
    );

    const codes = new Set(readPostcodes(await reference('fi-postcodes.csv')).map((row) => row.code));
    expect(postings.filter(({ draft }) => codes.has(draft.place.postalCode ?? '')).map((posting) => posting.id)).toEqual([]);
  });

  test('uses occupations of ISCO-08', async () => {
    const codes = new Set(readIsco08(await reference('isco08.csv')).map((row) => row.code));
    expect(Object.values(OCCUPATIONS).filter((occupation) => !codes.has(occupation.isco08))).toEqual([]);
  });

  test('gives addresses that cannot be anyone’s, and no telephone numbers', () => {
    const contacts = postings.flatMap(({ draft }) => draft.contacts);
    expect(contacts.filter((contact) => contact.name !== undefined || contact.phone !== undefined)).toEqual([]);
    expect(contacts.filter((contact) => contact.email !== undefined && !contact.email.endsWith('.example'))).toEqual([]);
    expect(JSON.stringify(world).match(/\d{6}[-+A]\d{3}[\dA-Y]|\+358|\b0[45]0[ -]?\d/g)).toBeNull();
  });

  test('shows every kind of question, a CV wish, and at least fifty postings of its own', () => {
    const here = postings.flatMap(({ draft }) => (draft.apply.mode === 'here' ? [draft.apply] : []));
    expect(new Set(here.flatMap((apply) => apply.questions.map((question) => question.kind)))).toEqual(new Set(QUESTION_KINDS));
    expect(here.some((apply) => apply.wantsCv)).toBe(true);
    expect(postings.length).toBeGreaterThanOrEqual(50);
  });
});
