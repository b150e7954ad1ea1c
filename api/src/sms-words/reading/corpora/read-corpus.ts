import { readFileSync } from 'node:fs';

/** A text somebody wrote, and what it has to be read as (README.md). */
export interface Row {
  id: string;
  label: string;
  meant: string;
  text: string;
}

export const CORPORA = ['tatoeba-fi', 'tatoeba-sv', 'clinc-en', 'uci-en'] as const;

/** The texts of a corpus. */
export function corpus(name: (typeof CORPORA)[number]): Row[] {
  return readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [id = '', label = '', meant = '', ...text] = line.split('\t');
      return { id, label, meant, text: text.join(' ') };
    });
}
