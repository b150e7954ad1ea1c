import writeXlsxFile from 'write-excel-file/universal';
import type { Cell, Table } from './table.ts';

const DAY_AND_TIME = 'dd.mm.yyyy hh:mm';
const WIDEST = 60;

/** A table as an Office Open XML workbook with one sheet. Texts are texts: nothing in it is a formula. */
export async function xlsxFile({ name, headings, rows }: Table): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = [headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cell))];
  const columns = headings.map((heading, index) => ({
    width: Math.min(WIDEST, Math.max(heading.length, ...rows.slice(0, 100).map((row) => String(row[index] ?? '').length)) + 2),
  }));
  // A sheet's name has at most 31 characters, and not every one.
  const { toBlob } = writeXlsxFile(sheet, { columns, sheet: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31), stickyRowsCount: 1 });
  return new Uint8Array(await (await toBlob()).arrayBuffer());
}

function cell(value: Cell) {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return value instanceof Date ? { value, type: Date, format: DAY_AND_TIME } : { value, type: String };
}
