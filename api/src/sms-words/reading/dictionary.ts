import type { Lexicon, Meaning } from './lexicon/lexicon.ts';
import { folded } from './plain-text.ts';

/** Words of the longest phrase that a lexicon may hold. */
export const LONGEST_PHRASE = 7;
const SHORTEST_SWAPPED = 5;
const SHORTEST_FORGIVEN = 6;

/** Finds what words mean in one language. */
export interface Dictionary {
  /** The meaning of the longest phrase that the words begin with, and of how many words it is. */
  longest(words: readonly string[]): { means: Meaning; length: number } | undefined;
}

/** A dictionary of lexicons; where a word stands twice, its first meaning holds. */
export function dictionary(...lexicons: readonly Lexicon[]): Dictionary {
  const exact = new Map<string, Meaning>();
  const squeezedForms = new Map<string, Meaning | undefined>();
  const swappedForms = new Map<string, Meaning | undefined>();
  const forgiving: [string, Meaning][] = [];
  // The words with which phrases begin, and how long the longest such phrase is.
  const starts = new Map<string, number>();
  for (const { means, words, forgiving: isForgiving } of lexicons.flat()) {
    for (const phrase of phrases(words)) {
      if (exact.has(phrase)) continue;
      exact.set(phrase, means);
      const [start = '', ...more] = phrase.split(' ');
      if (more.length > 0) {
        starts.set(start, Math.max(starts.get(start) ?? 0, more.length + 1));
        continue;
      }
      addOrDoubt(squeezedForms, squeezed(phrase), means);
      if (phrase.length >= SHORTEST_SWAPPED) addOrDoubt(swappedForms, sortedInside(phrase), means);
      if (isForgiving && phrase.length >= SHORTEST_FORGIVEN) forgiving.push([phrase, means]);
    }
  }

  function word(text: string): Meaning | undefined {
    return (
      exact.get(text) ??
      exact.get(unstretched(text)) ??
      squeezedForms.get(squeezed(text)) ??
      (text.length >= SHORTEST_SWAPPED ? swappedForms.get(sortedInside(text)) : undefined) ??
      (text.length >= SHORTEST_FORGIVEN ? forgiving.find(([right]) => right[0] === text[0] && isOneEditApart(right, text))?.[1] : undefined)
    );
  }

  return {
    longest(words) {
      const [first] = words;
      if (first === undefined) return undefined;
      for (let length = Math.min(starts.get(first) ?? 1, words.length); length > 1; length--) {
        const means = exact.get(words.slice(0, length).join(' '));
        if (means) return { means, length };
      }
      const means = word(first);
      return means && { means, length: 1 };
    },
  };
}

/** The phrases of an entry as they are compared. */
export function phrases(words: string): string[] {
  return words.split(',').map((phrase) => folded(phrase).trim());
}

// "jooooo" is "joo", not "jo".
function unstretched(word: string): string {
  return word.replace(/(.)\1{2,}/gu, '$1$1');
}

// "kylllä"; letters that people hold down or drop: "päsen".
function squeezed(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}

// Two letters in the wrong order, the first and the last right: "pääesn".
function sortedInside(word: string): string {
  return `${word.at(0)}${Array.from(word.slice(1, -1)).sort().join('')}${word.at(-1)}`;
}

// A form that would have two meanings has none.
function addOrDoubt(forms: Map<string, Meaning | undefined>, form: string, means: Meaning): void {
  forms.set(form, forms.has(form) && forms.get(form) !== means ? undefined : means);
}

function isOneEditApart(right: string, typed: string): boolean {
  if (Math.abs(right.length - typed.length) > 1) return false;
  let start = 0;
  while (start < right.length && right[start] === typed[start]) start++;
  const rightRest = right.slice(start + (right.length >= typed.length ? 1 : 0));
  const typedRest = typed.slice(start + (typed.length >= right.length ? 1 : 0));
  return rightRest === typedRest;
}
