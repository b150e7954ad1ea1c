import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { demoWorld } from './world.ts';

const FEEDS = new URL('feeds/', import.meta.url);
const files = (await readdir(FEEDS)).filter((name) => name.endsWith('.json'));
const feeds = await Promise.all(files.map(async (name) => ({ name, body: await readFile(new URL(name, FEEDS), 'utf8') })));

/** The texts of a feed, without addresses and dates, in which digits mean something else. */
const prose = (body: string) => body.replace(/https?:\/\/[^\s"<)]+/g, ' ').replace(/\d{4}-\d{2}-\d{2}(T[\d:]+([+-]\d{2}:\d{2})?)?/g, ' ');
const found = (pattern: RegExp) => feeds.flatMap(({ name, body }) => [...prose(body).matchAll(pattern)].map((hit) => `${name}: ${hit[0]}`));

const column = async (name: string) => {
  const csv = await readFile(new URL(`names/${name}.csv`, import.meta.url), 'utf8');
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[0] ?? '');
};
const people = async (...names: string[]) => new Set((await Promise.all(names.map(column))).flat());

describe('the feed files', () => {
  test('are those that the demo world names, and the whole Swedish set for measurements', () => {
    const named = demoWorld([], new Date()).tenants.flatMap((tenant) => tenant.feeds.map((feed) => feed.file));
    expect(new Set([...named, 'jobtech-sweden.json'])).toEqual(new Set(files));
  });

  test('hold several hundred ads', () => {
    const count = (name: string, pattern: RegExp) => feeds.find((feed) => feed.name === name)?.body.match(pattern)?.length;
    expect(count('kuntarekry-harjukoski.json', /"jobAdvertisement":/g)).toBe(6);
    expect(count('kuntarekry-esimerkkikaupunki.json', /"jobAdvertisement":/g)).toBe(64);
    expect(count('vantaa-esimerkkikaupunki.json', /"tyotehtava":/g)).toBe(114);
    expect(count('jobtech-sweden.json', /"headline":/g)).toBe(118);
    expect(count('jobtech-tarnvik.json', /"headline":/g)).toBe(18);
    expect(count('jsonfeed-harbor-city.json', /"content_html":/g)).toBe(420);
  });

  test('have no e-mail address', () => {
    expect(found(/[\p{L}\d._%+-]+(@|\(at\)|\[at\])[\p{L}\d-]+\.\p{L}{2,}/giu)).toEqual([]);
  });

  test('have no telephone number', () => {
    expect(
      found(/(?<![\d.\p{L}-])(\+\d{2,3}|0\d{1,3})[\s-]?\d{1,4}[\s-]?\d{2,4}([\s-]?\d{2,4})?(?![\d.])/gu).filter(
        (hit) => hit.replace(/\D/g, '').length > 7,
      ),
    ).toEqual([]);
  });

  test('have no personal identity code of Finland or Sweden', () => {
    expect(found(/\b\d{6}[-+A-FU-Y]\d{3}[\dA-FHJ-NPR-Y]\b/g)).toEqual([]);
    expect(found(/\b(19|20)?\d{6}[-+]\d{4}\b/g)).toEqual([]);
  });

  test('name no person', async () => {
    const firstNames = await people('fi-first-names-men', 'fi-first-names-women', 'sv-first-names-men', 'sv-first-names-women');
    // Streets.
    const places = /^(Lauri Korpisen|Birger Jarls|(William|John) St)/;
    const suspects = feeds.flatMap(({ name, body }) =>
      [...prose(body).matchAll(/\b(\p{Lu}\p{Ll}+)(?:\s|&nbsp;)+(\p{Lu}\p{Ll}+)/gu)]
        .filter(([words, first = '']) => firstNames.has(first) && !places.test(words))
        .map(([words]) => `${name}: ${words}`),
    );
    expect(suspects).toEqual([]);
  });
});
