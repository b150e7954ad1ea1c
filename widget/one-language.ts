import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const SPOKEN = /\/i18n\/spoken\.ts$/;
// Texts that only the lazy parts say; those of the entry stay in three languages.
const TEXTS = /\/i18n\/((error|form|posting|search)-texts|(facet|work-time)-names)\.ts$/;

/** Leaves one language of a lazy part: its texts become strings, and saying them costs nothing. */
export function oneLanguage(lang: number): Plugin {
  return {
    name: 'one-language',
    setup(esbuild) {
      esbuild.onLoad({ filter: SPOKEN }, () => ({
        contents: `export const lang = ${lang};\nexport const say = (text) => text;\nexport const speak = () => {};`,
      }));
      esbuild.onLoad({ filter: TEXTS }, async ({ path }) => {
        const texts: Record<string, unknown> = await import(pathToFileURL(path).href);
        const lines = Object.entries(texts).map(([name, value]) => `export const ${name} = ${literal(value, lang, basename(path))};`);
        return { contents: lines.join('\n') };
      });
    },
  };
}

/** A text as the string of the language; a code with its names as a tuple in which only one name is left, at its own place. */
function literal(value: unknown, lang: number, where: string): string {
  if (!Array.isArray(value)) throw new Error(`${where} holds something else than texts`);
  const isText = value.every((one) => typeof one === 'string');
  if (isText && value.length === 3) return JSON.stringify(value[lang]);
  if (isText && value.length === 4) return `[${JSON.stringify(value[0])}${','.repeat(lang + 1)}${JSON.stringify(value[lang + 1])}]`;
  return `[${value.map((one) => literal(one, lang, where)).join()}]`;
}
