import { readFileSync } from 'node:fs';

/** A message, and what it must be read as. */
export interface Example {
  kind: string;
  text: string;
}

/** The examples of a language: a message a line, under the kind it is of. */
export function examples(language: 'finnish' | 'swedish' | 'english'): Example[] {
  let kind = '';
  return readFileSync(new URL(`${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .flatMap((line) => {
      const [, heading] = /^\[(\w+)\]$/.exec(line) ?? [];
      if (heading === undefined) return [{ kind, text: line }];
      kind = heading;
      return [];
    });
}
