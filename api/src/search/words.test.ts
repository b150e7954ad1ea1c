import { createClient } from '@libsql/client';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../contract/primitives.ts';
import { type SearchableText, searchDocument, searchExpression, sortKey } from './words.ts';

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
  { lang: 'en', title: 'Nurse', body: 'C++ AND "NEAR" OR (NOT *).' },
];

const document = (text: Partial<SearchableText>) => searchDocument([{ lang: 'fi', title: '', body: '', extra: [], ...text }]);

async function found(q: string): Promise<string[]> {
  const result = await client.execute({
    sql: 'SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid',
    args: [searchExpression(q) ?? ''],
  });
  return result.rows.map((row) => titles[Number(row.rowid) - 1]?.title ?? '');
}

beforeAll(async () => {
  await client.execute(
    `CREATE VIRTUAL TABLE found USING fts5 (title, words, tails, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')`,
  );
  for (const { lang, title, body = '' } of titles) {
    const row = document({ lang, title, body });
    await client.execute({ sql: 'INSERT INTO found (title, words, tails) VALUES (?, ?, ?)', args: [row.title, row.words, row.tails] });
  }
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
  ])('finds %s: %s', async (_, q, expected) => {
    expect(await found(q)).toEqual(expected);
  });

  it.each(['', '   ', '"', '*-()', '\u0000', '…'])('has nothing to look for in %j', (q) => {
    expect(searchExpression(q)).toBeUndefined();
  });

  it('looks for eight words at most', () => {
    expect(searchExpression('a b c d e f g h i j')?.match(/AND/g)).toHaveLength(7);
  });

  it('is a valid expression whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('"a"', 'NEAR(a b)', 'title:x', '^a', "';--", '{a}:b')),
        async (q) => {
          const expression = searchExpression(q);
          if (expression === undefined) return;
          const result = await client.execute({
            sql: 'SELECT count(*) FROM found WHERE found MATCH ?',
            args: [`{title words tails} : (${expression})`],
          });
          expect(result.rows).toHaveLength(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds a document by each word in it', async () => {
    const words = document({ title: titles[3]?.title, body: titles[3]?.body, extra: ['Kristiinankaupunki'] });
    await client.execute({
      sql: 'INSERT INTO found (rowid, title, words, tails) VALUES (99, ?, ?, ?)',
      args: [words.title, words.words, words.tails],
    });
    for (const word of ['Luokanopettaja', 'koulumme', '38,25', 'Kristiinankaupunki', 'kristiinankaupungissa']) {
      const result = await client.execute({
        sql: 'SELECT 1 FROM found WHERE rowid = 99 AND found MATCH ?',
        args: [searchExpression(word) ?? ''],
      });
      expect(result.rows).toHaveLength(1);
    }
    await client.execute('DELETE FROM found WHERE rowid = 99');
  });
});

describe('a search document', () => {
  it('says each word once', () => {
    expect(document({ title: 'Opettaja', body: 'Opettaja opettaa. Opettaa!' })).toEqual({
      title: 'opettaja opettaj',
      words: 'opettaa opet',
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
