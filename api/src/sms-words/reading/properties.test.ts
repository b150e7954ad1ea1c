import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from './examples/read-examples.ts';
import { ENGLISH } from './lexicon/english.ts';
import { FINNISH } from './lexicon/finnish.ts';
import { SHARED } from './lexicon/shared.ts';
import { SWEDISH } from './lexicon/swedish.ts';
import { dictionary, phrases } from './dictionary.ts';
import { readReply } from './read-reply.ts';

const context = { today: '2026-11-22', openOffers: [{ code: '41' }] };
const read = (text: string) => readReply(text, context);
const LANGUAGES = ['finnish', 'swedish', 'english'] as const;
const all = LANGUAGES.flatMap((language) => examples(language));
const example = fc.constantFrom(...all.map(({ text }) => text));
const anything = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units));
const saying = (kind: string) => fc.constantFrom(...all.filter((row) => row.kind === kind).map(({ text }) => text));

describe('any message', () => {
  it('is read without failing', () => {
    const mixed = fc.array(fc.oneof(anything, example), { maxLength: 8 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(mixed, (text) => {
        expect(read(text).kind).toMatch(/^[a-z_]+$/);
      }),
    );
  });

  it('says the same in capitals', () => {
    fc.assert(
      fc.property(example, (text) => {
        expect(read(text.toUpperCase())).toEqual(read(text));
      }),
    );
  });

  it('says the same between spaces, with dots behind it and with invisible characters in it', () => {
    const space = fc.constantFrom(' ', '\n', '\t', '\u00a0', '  ');
    const invisible = fc.constantFrom('\u200b', '\u2060', '\ufeff', '\u00ad');
    const end = fc.constantFrom('', '.', '!', '...', '!!', ' 😊', ' :)');
    fc.assert(
      fc.property(example, space, invisible, end, fc.nat(), (text, around, hidden, ending, at) => {
        const cut = at % (text.length + 1);
        // Not within an emoji or after a slash, which would make a signature of what follows.
        fc.pre(/\p{L}/u.test(text) && !/[\ud800-\udfff/-]/.test(text));
        expect(read(`${around}${text.slice(0, cut)}${hidden}${text.slice(cut)}${ending}${around}`)).toEqual(read(text));
      }),
    );
  });

  it('says the same in full-width letters', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(example, (text) => {
        expect(read(wide(text))).toEqual(read(text));
      }),
    );
  });
});

describe('a yes', () => {
  const words = (...means: string[]) =>
    [FINNISH, SWEDISH, ENGLISH, SHARED].map((lexicon) =>
      lexicon
        .filter((entry) => means.includes(entry.means))
        .flatMap((entry) => phrases(entry.words).filter((phrase) => !phrase.includes(' '))),
    );
  const affirming = words('yes', 'fine', 'able', 'wish', 'right', 'polite', 'filler', 'day', 'today', 'free');
  const negations = [
    ['en', 'ei', 'enpä', 'eipä', 'emmä'],
    ['inte', 'nej', 'ej', 'icke'],
    ['not', 'dont', 'cant', 'never', 'wont'],
  ];

  it.each([0, 1, 2])('is in no clause with a negation (language %i)', (language) => {
    const sentence = fc.array(fc.constantFrom(...(affirming[language] ?? []), ...(affirming[3] ?? [])), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(sentence, fc.constantFrom(...(negations[language] ?? [])), fc.nat(), (clause, negation, at) => {
        const text = clause.toSpliced(at % (clause.length + 1), 0, negation).join(' ');
        expect(['yes', 'still_right', 'codes', 'each']).not.toContain(readReply(text, { ...context, openOffers: [{ code: '41' }] }).kind);
      }),
      { numRuns: 1000 },
    );
  });

  it('is none with a condition behind it', () => {
    const condition = fc.constantFrom(
      'jos pääsen',
      'mikäli onnistuu',
      'om jag kan',
      'ifall det går',
      'if I can',
      'unless I am sick',
      ', mutta myöhässä',
      ', men bara på morgonen',
      ', but late',
    );
    fc.assert(
      fc.property(saying('yes'), condition, (yes, rest) => {
        expect(read(`${yes} ${rest}`).kind).not.toBe('yes');
      }),
    );
  });

  it.each(LANGUAGES)('is none beside a no (%s)', (language) => {
    const of = (kind: string) =>
      fc.constantFrom(
        ...examples(language)
          .filter((row) => row.kind === kind)
          .map(({ text }) => text),
      );
    fc.assert(
      fc.property(of('yes'), of('no'), fc.constantFrom(' ', '. ', ', ', '\n'), fc.boolean(), (yes, no, between, isFirst) => {
        expect(read(isFirst ? yes + between + no : no + between + yes).kind).not.toBe('yes');
      }),
      { numRuns: 500 },
    );
  });
});

it('no word has two meanings in a language', () => {
  const doubled = [FINNISH, SWEDISH, ENGLISH].flatMap((lexicon) => {
    const seen = new Map<string, string>();
    return [...lexicon, ...SHARED].flatMap(({ means, words }) =>
      phrases(words).flatMap((phrase) => {
        const before = seen.get(phrase);
        seen.set(phrase, before ?? means);
        return before !== undefined && before !== means ? [`${phrase}: ${before}, ${means}`] : [];
      }),
    );
  });
  expect(doubled).toEqual([]);
});

it('a word nobody knows has no meaning', () => {
  expect(dictionary(FINNISH).longest(['lohikäärme'])).toBeUndefined();
});
