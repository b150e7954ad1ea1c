import { createClient } from '@libsql/client';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../contract/primitives.ts';
import { migrationFiles } from '../../cli/migrations.ts';
import { statementsOf } from '../db/migrate.ts';
import {
  matchExpression,
  type SearchableText,
  type SearchAim,
  type SearchDocument,
  searchDocument,
  searchWords,
  sortKey,
} from './words.ts';

const client = createClient({ url: 'file::memory:' });
const titles: { lang: Locale; title: string; body?: string }[] = [
  { lang: 'fi', title: 'Sairaanhoitaja, kotihoito' },
  { lang: 'fi', title: 'Haemme sairaanhoitajia' },
  { lang: 'fi', title: 'Lähihoitaja yövuoroon' },
  { lang: 'fi', title: 'Luokanopettaja', body: 'Koulumme sijaitsee Lapväärtissä. Työaika on 38,25 h.' },
  { lang: 'sv', title: 'Sjuksköterska' },
  { lang: 'sv', title: 'Sjuksköterskor till hemvården' },
  { lang: 'sv', title: 'Klasslärare' },
  { lang: 'sv', title: 'Lärare i matematik' },
  { lang: 'sv', title: 'Utvecklare av läroplanen' },
  { lang: 'en', title: '𞤀ab𞤁cd' },
  { lang: 'en', title: 'Nurse', body: 'C++ AND "NEAR" OR (NOT *).' },
];

const document = (text: Partial<SearchableText>, code = 'own01') =>
  searchDocument([{ lang: 'fi', title: '', body: '', extra: [], ...text }], code);

async function rows(q: string, code = 'own01', aim?: SearchAim): Promise<number[]> {
  const words = searchWords(q);
  if (!words) return [];
  const args = [matchExpression(words, code, aim)];
  const result = await client.execute({ sql: 'SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid', args });
  return result.rows.map((row) => Number(row.rowid));
}

async function found(q: string): Promise<string[]> {
  return (await rows(q)).map((row) => titles[row - 1]?.title ?? '');
}

async function add({ title, words, tails }: SearchDocument, rowid: number | null = null): Promise<void> {
  await client.execute({ sql: 'INSERT INTO found (rowid, title, words, tails) VALUES (?, ?, ?, ?)', args: [rowid, title, words, tails] });
}

beforeAll(async () => {
  const table = migrationFiles().flatMap(({ sql }) => statementsOf(sql).filter((statement) => statement.includes('posting_words USING')));
  await client.execute(table[0]?.replace('posting_words', 'found') ?? '');
  for (const { lang, title, body = '' } of titles) await add(document({ lang, title, body }));
});

describe('search', () => {
  const nurses = ['Sairaanhoitaja, kotihoito', 'Haemme sairaanhoitajia'];
  it.each([
    ['a word', 'sairaanhoitaja', nurses],
    ['its genitive', 'sairaanhoitajan', nurses],
    ['its plural', 'SAIRAANHOITAJIA', nurses],
    ['the beginning of a word', 'sairaanh', nurses],
    ['a word without its dots', 'lahihoitaja', ['Lähihoitaja yövuoroon']],
    ['an inflected word without its dots', 'lahihoitajan', ['Lähihoitaja yövuoroon']],
    ['the end of a compound', 'hoitaja', [...nurses, 'Lähihoitaja yövuoroon']],
    ['the inflected end of a compound', 'opettajia', ['Luokanopettaja']],
    ['words in any order', 'kotihoito sairaanhoitajan', ['Sairaanhoitaja, kotihoito']],
    ['only what has every word', 'sairaanhoitaja kotihoito yövuoro', []],
    ['Swedish singular', 'sjuksköterska', ['Sjuksköterska', 'Sjuksköterskor till hemvården']],
    ['Swedish plural', 'sjuksköterskor', ['Sjuksköterska', 'Sjuksköterskor till hemvården']],
    ['Swedish without its dots', 'sjukskoterska', ['Sjuksköterska', 'Sjuksköterskor till hemvården']],
    ['a Swedish word and the compound that ends with it', 'lärare', ['Klasslärare', 'Lärare i matematik']],
    ['the definite plural of a Swedish word', 'lärarna', ['Klasslärare', 'Lärare i matematik']],
    ['English plural', 'nurses', ['Nurse']],
    ['a word of the text', 'lapvaartissa', ['Luokanopettaja']],
    ['short words whole', 'i matematik', ['Lärare i matematik']],
    ['words that look like operators', 'NOT near AND c++', ['Nurse']],
    ['letters that are newer than the tokenizer', '𞤀ab𞤁cd', ['𞤀ab𞤁cd']],
    ['nothing by such a letter alone', '𞤂', []],
  ])('finds %s: %s', async (_, q, expected) => {
    expect(await found(q)).toEqual(expected);
  });

  it.each(['', '   ', '"', '*-()', '\u0000', '…'])('has nothing to look for in %j', (q) => {
    expect(searchWords(q)).toBeUndefined();
  });

  it('looks for eight words at most', () => {
    expect(searchWords('a b c d e f g h i j')).toHaveLength(8);
  });

  it('is a valid expression whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('"a"', 'NEAR(a b)', 'title:x', '^a', "';--", '{a}:b')),
        async (q) => {
          const words = searchWords(q);
          if (words === undefined) return;
          for (const aim of ['every-anywhere', 'every-in-title', 'some-in-title'] as const) {
            const args = [matchExpression(words, 'own01', aim)];
            expect((await client.execute({ sql: 'SELECT count(*) FROM found WHERE found MATCH ?', args })).rows).toHaveLength(1);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds a document by each word in it', async () => {
    const words = document({ title: titles[3]?.title, body: titles[3]?.body, extra: ['Kristiinankaupunki'] });
    await add(words, 99);
    for (const word of ['Luokanopettaja', 'koulumme', '38,25', 'Kristiinankaupunki', 'kristiinankaupungissa']) {
      expect(await rows(word)).toContain(99);
    }
    await client.execute('DELETE FROM found WHERE rowid = 99');
  });
});

describe('a search in one of several towns', () => {
  beforeAll(async () => {
    await add(document({ title: 'Kirjastonhoitaja', body: 'Kirjasto etsii virkailijaa.' }, 'aaa01'), 201);
    await add(document({ title: 'Kirjastovirkailija', body: 'Kirjastoauto kiertää.' }, 'bbb02'), 202);
  });

  it('reads only the words that begin with its code', async () => {
    expect([await rows('kirjasto', 'aaa01'), await rows('kirjasto', 'bbb02'), await rows('kirjasto')]).toEqual([[201], [202], []]);
  });

  it('does not take a code for a word', async () => {
    expect([...(await rows('aaa01', 'aaa01')), ...(await rows('a', 'aaa01'))]).toEqual([]);
  });

  it('tells what stands in the title from what does not', async () => {
    const aims = ['every-anywhere', 'every-in-title', 'some-in-title'] as const;
    const [anywhere, whole, part] = await Promise.all(aims.map((aim) => rows('kirjasto virkailija', 'aaa01', aim)));
    expect([anywhere, whole, part]).toEqual([[201], [], [201]]);
    expect(await rows('virkailija kirjasto', 'bbb02', 'every-in-title')).toEqual([202]);
  });
});

describe('a search document', () => {
  it('says each word once, with the code in front', () => {
    expect(document({ title: 'Opettaja', body: 'Opettaja opettaa. Opettaa!' }, 'abc12')).toEqual({
      title: 'abc12opettaja abc12opettaj',
      words: 'abc12opettaa abc12opet',
      tails: '',
    });
  });

  it('stays small', () => {
    const body = Array.from({ length: 20_000 }, (_, index) => `sana${index}`).join(' ');
    expect(document({ body }).words.split(' ').length).toBeLessThanOrEqual(3001);
  });
});

describe('sort key', () => {
  const sorted = (list: string[], lang: Locale) =>
    [...list].sort((a, b) => Buffer.compare(Buffer.from(sortKey(a, lang)), Buffer.from(sortKey(b, lang))));

  it.each(['fi', 'sv'] as const)('orders as %s does', (lang) => {
    const titles = [
      'zoologi',
      'Öljymies',
      'ambulans',
      'Åkeri',
      'älykoti',
      'Écuyer',
      'ö',
      'a',
      'å',
      'ä',
      'Talonmies',
      'talo mies',
      '3 kokkia',
      'ylitarkastaja',
      'öa',
      'äö',
      'åz',
    ];
    expect(sorted(titles, lang).map((title) => sortKey(title, lang))).toEqual(
      [...titles].sort(new Intl.Collator(lang, { ignorePunctuation: false }).compare).map((title) => sortKey(title, lang)),
    );
    expect(sorted(['ö', 'ä', 'z', 'å'], lang)).toEqual(['z', 'å', 'ä', 'ö']);
  });

  it('passes over quotation marks and dashes', () => {
    expect(sortKey('”Hoitaja” – vakituinen', 'fi')).toBe('hoitaja vakituinen');
  });

  it('orders å and ä under a for readers of English', () => {
    expect(sorted(['Åkeri', 'Baker', 'Ärla'], 'en')).toEqual(['Åkeri', 'Ärla', 'Baker']);
  });
});
