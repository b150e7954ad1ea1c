import { strToU8, type Zippable, zipSync } from 'fflate';
import { wordsFor } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import { APPLICANT_TABLES } from '../data-requests/data-map.ts';
import type { PersonData } from '../data-requests/person.ts';
import { AUDIT_WORDS } from './audit-table.ts';
import { csvFile } from './csv.ts';
import { PERSON_TEXTS } from './person-texts.ts';

/**
 * What a person is given about themselves, as one file: machine-readable JSON (General Data Protection Regulation,
 * article 20(1)), the same as tables, their documents, and a page that says what it is (article 15(1)).
 */
export function personZip(ctx: Pick<TenantContext, 'tenant' | 'now'>, data: PersonData): Uint8Array<ArrayBuffer> {
  const { lang, reference } = data;
  const texts = PERSON_TEXTS[lang];
  const readings = data.readings.map(({ at, event }) => ({ at, event }));
  const tables = Object.fromEntries([...data.tables].map(([table, rows]) => [table, rows.map((row) => withJson(table, row))]));
  const about = texts.about(wordsFor(ctx.tenant.name, lang), reference, ctx.now().slice(0, 10));
  const words = AUDIT_WORDS[lang];
  const entries: Zippable = {
    'about.txt': strToU8(`${about}\n\n${texts.notice}\n\n${wordsFor(ctx.tenant.notice.text, lang)}\n`.replaceAll('\n', '\r\n')),
    'data.json': strToU8(`${JSON.stringify({ reference, gatheredAt: ctx.now(), tables, readings }, null, 2)}\n`),
    'readings.csv': csvFile({ ...texts.readings, rows: readings.map(({ at, event }) => [new Date(at), words.events[event]]) }),
  };
  for (const [table, rows] of data.tables) {
    const [first] = rows;
    if (!first) continue;
    const headings = Object.keys(first);
    entries[`${table}.csv`] = csvFile({
      name: table,
      headings,
      rows: rows.map((row) => headings.map((column) => row[column] ?? undefined)),
    });
  }
  data.documents.forEach(({ name, bytes }, index) => {
    // Packed already; two may have the same name.
    entries[`documents/${index + 1}-${name.replace(/[/\\]/g, '_')}`] = [bytes, { level: 0 }];
  });
  return new Uint8Array(zipSync(entries, { mtime: new Date(ctx.now()) }));
}

function withJson(table: string, row: Record<string, string | number | null>): Record<string, unknown> {
  const json = APPLICANT_TABLES[table]?.json ?? [];
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, json.includes(column) ? JSON.parse(String(value)) : value]),
  );
}
