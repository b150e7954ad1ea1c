import { isGsm7 } from './gsm-7.ts';

// What word processors and telephones put where a plain sign was meant. Taking the plain one changes no word.
const SIGNS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '―': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  '‚': "'",
  '‛': "'",
  '´': "'",
  '`': "'",
  '′': "'",
  ʼ: "'",
  '”': '"',
  '“': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '…': '...',
  '•': '-',
  '·': '-',
  '×': 'x',
  '\t': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u202f': ' ',
  '\u00ad': '',
  '\u200b': '',
  '\u2060': '',
  '\ufeff': '',
};

/**
 * What a character may be replaced by so that the message stays in GSM-7: a plain sign, or a letter without the mark that GSM-7
 * lacks (š → s). Undefined where nothing says the same, as for Cyrillic letters and emoji.
 */
export function cheaper(character: string): string | undefined {
  const sign = SIGNS[character];
  if (sign !== undefined) return sign;
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare !== '' && bare !== character && isGsm7(bare) ? bare : undefined;
}

/**
 * The text with plain signs instead of typographic ones, and line ends of one character. Letters stay as written: a name is not
 * respelled without being asked.
 */
export function withPlainSigns(text: string): string {
  return Array.from(text.normalize('NFC').replace(/\r\n?/g, '\n'))
    .map((character) => SIGNS[character] ?? character)
    .join('');
}
