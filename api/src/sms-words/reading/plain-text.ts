/** A piece of a message. A `stop` ends a sentence, a `break` a clause. */
export interface Token {
  kind: 'word' | 'number' | 'time' | 'date' | 'emoji' | 'question' | 'break' | 'stop' | 'sign';
  /** Lower case, without accents but the ring: "paasen", "på". */
  text: string;
}

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]/gu;
const APOSTROPHES = /['’‘`´ʼ]/gu;
const HAPPY = /(?:^|(?<=\s|\p{L}|[.,!]))(?:[:;=8]['-]?[)\]DPp3*]+|[:;=]['-]?\(+|x+D+|<3+|\^\^)/gu;
const WRY = /(?<=^|\s)[:;=]-?[/\\|sS](?=\s|$)/gu;

const PIECES: readonly [Token['kind'], string][] = [
  ['date', String.raw`\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?(?!\d)|\d{4}-\d{2}-\d{2}`],
  ['time', String.raw`\d{1,2}[.:]\d{2}(?:\s?-\s?\d{1,2}(?:[.:]\d{2})?)?(?!\d)|\d{1,2}\s?-\s?\d{1,2}(?![\d.:])`],
  ['number', String.raw`\d+(?![\p{L}\d])`],
  ['word', String.raw`[\p{L}\p{N}]+`],
  ['question', String.raw`\?`],
  ['emoji', String.raw`\p{Extended_Pictographic}`],
  // "Joo tulen / Anna" and a last line "- Anna".
  ['sign', String.raw`(?<=[\s.!])(?:/+|--?)\s?(?=\p{L}+(?:\s\p{L}+)?\s*$)`],
  ['stop', String.raw`[.!\n…]+`],
  ['break', String.raw`[,;:()/"“”„»«|*+&=_~\-\\]+`],
  // Any other sign ($, #, <) is a word that nobody knows.
  ['word', String.raw`[^\s\p{M}]`],
];
const PIECE = new RegExp(PIECES.map(([, source]) => `(${source})`).join('|'), 'gu');

/** Text as it is compared: compatible forms made one, no accents but the ring (ä is a, å is å), no invisible characters, lower case. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD') // The ring stays: "nå" is no "nä".
    .replace(/(?<!a)\u030a|[^\P{M}\u030a]/gu, '')
    .normalize('NFC');
}

/** The pieces of a message in their order. What is neither word nor sign of anything (brackets, quotation marks) only parts them. */
export function tokens(text: string): Token[] {
  const plain = folded(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'))
    .replace(APOSTROPHES, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(WRY, ' 🤔 ')
    .replace(HAPPY, ' ')
    .trim();
  return [...plain.matchAll(PIECE)].map(([text, ...groups]) => {
    const [kind] = PIECES[groups.findIndex((group) => group !== undefined)] ?? ['break'];
    return { kind, text };
  });
}
