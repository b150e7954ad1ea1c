import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark, as spreadsheets read it. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front (OWASP ASVS 5.0, 1.2.10).
 */
export function csvFile({ headings, rows }: Table): Uint8Array<ArrayBuffer> {
  const text = stringify([headings, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { date: (moment) => moment.toISOString() },
  });
  return new TextEncoder().encode(text);
}
