import { readFile } from 'node:fs/promises';
import { DEFAULT_LEVEL, DEFAULT_SIZE } from '../../dashboard/src/embed/choices.ts';
import { snippet } from '../../dashboard/src/embed/snippet.ts';

const PLAIN = new URL('../../examples/hosts/plain.html', import.meta.url);

/** The page of a small town around something that is embedded in it, with text before and after. */
export function hostPage(embedded: string): string {
  return `<!doctype html>
<html lang="fi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Avoimet työpaikat</title></head>
<body><header><p>Mittala</p></header>
<main><h1>Avoimet työpaikat</h1><p>Kunnassa on töitä.</p>
${embedded}
<h2>Ota yhteyttä</h2><p>Soita kuntaan.</p></main></body>
</html>`;
}

/** What the plain example page has pasted, for a municipality. */
export async function pasted(app: string, tenant: string): Promise<string> {
  const page = await readFile(PLAIN, 'utf8');
  const lines = /<script src=.*\n<vuoro-jobs.*/.exec(page)?.[0];
  if (!lines) throw new Error('The plain example page has no snippet');
  return lines.replaceAll('{{app}}', app).replaceAll('{{tenant}}', tenant).replaceAll('{{t.fallback}}', 'Avoimet työpaikat');
}

/** What the dashboard makes for pasting when the webmaster lets it keep room for the list. */
export function pastedWithRoom(app: string, tenant: string): string {
  const choices = {
    variant: 'tag' as const,
    language: 'page' as const,
    headingLevel: DEFAULT_LEVEL,
    pageSize: DEFAULT_SIZE,
    hasReserve: true,
    linkText: '',
  };
  return snippet(choices, { base: app, tenant, linkText: 'Avoimet työpaikat', firstLanguage: 'fi' }) ?? '';
}
