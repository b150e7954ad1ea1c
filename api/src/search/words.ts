import { LOCALES, type Locale } from '../../contract/primitives.ts';
import { stem } from './stem.ts';

/** What of a posting can be found, in one of its languages. `extra` holds names: unit, employer, place, occupation. */
export type SearchableText = { lang: Locale; title: string; body: string; extra: string[] };
/** The columns of one row of the full-text table `posting_words`. */
export type SearchDocument = { title: string; words: string; tails: string };

/** Distinct words kept of one document; a real posting has some 400. */
const MOST_WORDS = 3000;
const LONGEST_WORD = 60;
/** A title word at least this long may be a compound, and its ends from this length on are words that people search by. */
const SHORTEST_COMPOUND = 9;
const SHORTEST_TAIL = 5;
const SHORTEST_HEAD = 2;

const MOST_QUERY_WORDS = 8;
const LONGEST_QUERY = 200;
/** Typed words from this length on also find what begins with them; shorter ones would find half of everything. */
const SHORTEST_PREFIX = 3;
/** Shorter stems are compared whole: `lär` of *lärare* would else find *läroplan*. */
const SHORTEST_STEM_PREFIX = 5;

/**
 * The row that finds a posting: its words as written, their stems by the language of the text, and the ends of long title
 * words, since Finnish and Swedish write compounds in one word and *hoitaja* must find *sairaanhoitaja*. The title is kept
 * apart so that a hit there can weigh more; its words are not repeated in `words`. Every word begins with the code of its
 * tenant: the words of one tenant then lie side by side in the index, and a search never reads those of the others.
 */
export function searchDocument(texts: SearchableText[], code: string): SearchDocument {
  const title = new Set<string>();
  const words = new Set<string>();
  const tails = new Set<string>();
  for (const { lang, title: text } of texts) {
    for (const word of wordsOf(text)) {
      addWithStem(title, word, lang);
      for (const tail of tailsOf(word)) addWithStem(tails, tail, lang);
    }
  }
  for (const { lang, body, extra } of texts) {
    for (const word of wordsOf(`${extra.join(' ')} ${body}`)) {
      if (words.size >= MOST_WORDS) break;
      addWithStem(words, word, lang);
    }
  }
  for (const word of title) words.delete(word);
  return { title: joined(title, code), words: joined(words, code), tails: joined(tails, code) };
}

/** One way in which a searched word may be written: the whole word, or the beginning of one. */
export interface SearchTerm {
  text: string;
  isBeginning: boolean;
}

/** The words of a search, each with the ways in which it may be written. All of them must be found. */
export type SearchWords = readonly (readonly SearchTerm[])[];

/**
 * What a person typed: each word is found as the beginning of a word, by its stem in any of the languages, or as the end
 * of a compound. Undefined when there is no word in it.
 */
export function searchWords(q: string): SearchWords | undefined {
  const words = [...new Set(wordsOf(q.slice(0, LONGEST_QUERY)))].slice(0, MOST_QUERY_WORDS);
  return words.length === 0 ? undefined : words.map(termsOf);
}

/** Which of the words must be found, and whether in the title or anywhere. */
export type SearchAim = 'every-anywhere' | 'every-in-title' | 'some-in-title';

/**
 * The FTS5 expression that finds words of the tenant with this code. Terms are quoted and hold only letters and digits,
 * so nothing that a person types is read as syntax.
 */
export function matchExpression(words: SearchWords, code: string, aim: SearchAim = 'every-anywhere'): string {
  const anyOf = (terms: readonly SearchTerm[]) =>
    terms.map(({ text, isBeginning }) => `"${code}${text}"${isBeginning ? '*' : ''}`).join(' OR ');
  const expression = words.map((terms) => `(${anyOf(terms)})`).join(aim === 'some-in-title' ? ' OR ' : ' AND ');
  return aim === 'every-anywhere' ? expression : `{title tails} : (${expression})`;
}

function termsOf(word: string): SearchTerm[] {
  const stems = LOCALES.map((lang) => stem(word, lang)).filter((found) => found.length >= SHORTEST_PREFIX);
  const terms = [
    { text: word, isBeginning: word.length >= SHORTEST_PREFIX },
    ...stems.map((text) => ({ text, isBeginning: text.length >= SHORTEST_STEM_PREFIX })),
  ];
  // What another term finds as well would only be looked up twice.
  return terms.filter((term, index) => !terms.some((other, at) => covers(other, term) && (at < index || !covers(term, other))));
}

function covers(wide: SearchTerm, narrow: SearchTerm): boolean {
  return wide.isBeginning ? narrow.text.startsWith(wide.text) : !narrow.isBeginning && narrow.text === wide.text;
}

// Lower case, soft hyphens out, and then what the tokenizer of the table takes for a word as well.
function wordsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replaceAll('\u00ad', '')
      .normalize('NFC')
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  return words.map((word) => word.slice(0, LONGEST_WORD).toWellFormed());
}

function tailsOf(word: string): string[] {
  if (word.length < SHORTEST_COMPOUND) return [];
  const tails: string[] = [];
  for (let start = SHORTEST_HEAD; start <= word.length - SHORTEST_TAIL; start += 1) tails.push(word.slice(start));
  return tails;
}

function addWithStem(words: Set<string>, word: string, lang: Locale): void {
  words.add(word);
  const found = stem(word, lang);
  if (found.length >= SHORTEST_PREFIX) words.add(found);
}

function joined(words: Set<string>, code: string): string {
  return Array.from(words, (word) => code + word).join(' ');
}

const NORDIC_LETTERS: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

/**
 * A key that plain byte order sorts as Finnish and Swedish do. In ASCII `{ | }` follow `z`, so å, ä and ö become these and
 * come last in that order; other letters lose their accents, punctuation becomes one space. English readers look for ä
 * under a.
 */
export function sortKey(title: string, lang: Locale): string {
  return title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(/[åäæöø]/g, (letter) => (lang === 'en' ? letter : (NORDIC_LETTERS[letter] ?? letter)))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toWellFormed();
}
