import { readFileSync } from 'node:fs';
import type { Client, InStatement } from '@libsql/client/http';
import { readMunicipalities, readPostcodes } from '../reference/read-reference.ts';

const FOLDER = new URL('../reference/', import.meta.url);
const ROWS_A_STATEMENT = 200;

/** Brings the reference tables to what this release carries: Finnish municipalities and postal codes. */
export async function loadReference(client: Client): Promise<void> {
  const municipalities = readMunicipalities(readFileSync(new URL('fi-municipalities.csv', FOLDER), 'utf8'));
  const postcodes = readPostcodes(readFileSync(new URL('fi-postcodes.csv', FOLDER), 'utf8'));
  await client.batch(
    [
      'DELETE FROM municipalities',
      ...inserts(
        'municipalities',
        municipalities.map((row) => [row.code, row.nameFi, row.nameSv, row.nameEn, row.languages.join(','), row.lat, row.lon]),
      ),
      'DELETE FROM postcodes',
      ...inserts(
        'postcodes',
        postcodes.map((row) => [row.code, row.municipalityCode, row.lat, row.lon]),
      ),
    ],
    'write',
  );
}

function inserts(table: string, rows: (string | number)[][]): InStatement[] {
  const statements: InStatement[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_STATEMENT) {
    const part = rows.slice(from, from + ROWS_A_STATEMENT);
    const places = part.map((row) => `(${row.map(() => '?').join(',')})`).join(',');
    statements.push({ sql: `INSERT INTO ${table} VALUES ${places}`, args: part.flat() });
  }
  return statements;
}
