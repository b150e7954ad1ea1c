import { type Dictionary, LONGEST_PHRASE } from './dictionary.ts';
import type { Meaning } from './lexicon/lexicon.ts';
import type { Token } from './plain-text.ts';

/** A word or phrase and what it does; `code` is one of an open offer. */
export interface Mark {
  means: Meaning | 'unknown' | 'code' | 'number' | 'time';
  text: string;
}

/** The words between two breaks; `isNewSentence` where more than a comma stands before it. */
export interface Clause {
  isNewSentence: boolean;
  marks: Mark[];
}

const MOST_NAMES = 2;

/** A message as clauses of marks, by one language's dictionary. */
export function clauses(message: readonly Token[], dictionary: Dictionary, codes: ReadonlySet<string>): Clause[] {
  const found: Clause[] = [{ isNewSentence: true, marks: [] }];
  let names = 0;
  for (let index = 0; index < message.length; ) {
    const token = message[index];
    if (!token) break;
    if (token.kind === 'break' || token.kind === 'stop') {
      found.push({ isNewSentence: token.kind === 'stop', marks: [] });
      // "T. Liisa": only the dot behind the sign itself is passed over.
      if (names < MOST_NAMES) names = 0;
      index++;
      continue;
    }
    const before = found.at(-1)?.marks.at(-1);
    const { mark: read, length } = marked(message, index, dictionary, codes, before);
    const mark = read.means === 'inverted' ? { ...read, means: inverted(before) } : read;
    index += length;
    // What stands before and behind these are two statements: "tulisin mutta en pääse", "en 👎".
    if (mark.means === 'contrast' || message[index - length]?.kind === 'emoji') found.push({ isNewSentence: false, marks: [] });
    if (names > 0 && (mark.means === 'unknown' || mark.means === 'filler')) {
      names--;
      continue;
    }
    names = mark.means === 'sign' ? MOST_NAMES : mark.means === 'hello' ? 1 : 0;
    found.at(-1)?.marks.push(mark);
  }
  return found.filter(({ marks }) => marks.length > 0);
}

function inverted(before: Mark | undefined): 'able' | 'doubt' {
  return before && before.means !== 'hello' ? 'able' : 'doubt';
}

function marked(message: readonly Token[], index: number, dictionary: Dictionary, codes: ReadonlySet<string>, before: Mark | undefined) {
  const { kind, text } = message[index] ?? { kind: 'break', text: '' };
  if (before?.means === 'clock' && (kind === 'number' || kind === 'time')) return one('time', text);
  if (codes.has(text)) return one('code', text);
  if (kind === 'question' || kind === 'sign') return one(kind, text);
  if (kind === 'time' || kind === 'number') return one(kind, text);
  if (kind === 'date') return one('day', text);
  if (kind === 'emoji') return one(dictionary.longest([text])?.means ?? 'polite', text);
  const ahead = message.slice(index, index + LONGEST_PHRASE);
  const end = ahead.findIndex((token) => token.kind !== 'word');
  const words = (end === -1 ? ahead : ahead.slice(0, end)).map((token) => token.text);
  const found = dictionary.longest(words);
  if (!found) return one('unknown', text);
  return { mark: { means: found.means, text: words.slice(0, found.length).join(' ') }, length: found.length };
}

function one(means: Mark['means'], text: string): { mark: Mark; length: number } {
  return { mark: { means, text }, length: 1 };
}
