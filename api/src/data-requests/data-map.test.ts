import { beforeAll, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { deleteApplication } from '../retention/store.ts';
import { APPLICANT_TABLES, givenColumns, OTHER_TABLES, PURPOSES, REQUEST_COLUMNS } from './data-map.ts';

describe('the map of personal data', () => {
  let world: TestWorld;
  let columns: Map<string, string[]>;
  beforeAll(async () => {
    world = await testWorld();
    const { rows } = await world.deps.database.client.execute(
      `SELECT m.name AS "table", c.name AS "column" FROM sqlite_master m, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'libsql_%' AND m.name NOT LIKE 'posting_words_%'`,
    );
    columns = new Map();
    for (const { table, column } of rows as unknown as { table: string; column: string }[])
      columns.set(table, [...(columns.get(table) ?? []), column]);
  });

  it('knows every table of the database', () => {
    const known = [...Object.keys(APPLICANT_TABLES), ...Object.keys(OTHER_TABLES)].sort();
    expect(new Set(known).size).toBe(known.length);
    expect([...columns.keys()].sort()).toEqual(known);
  });

  it('has a purpose for every field about an applicant, and none that is not there', () => {
    const without = (table: string) => (columns.get(table) ?? []).filter((column) => column !== 'tenant_id').sort();
    for (const [table, { columns: mapped, link }] of Object.entries(APPLICANT_TABLES)) {
      expect([table, Object.keys(mapped).sort()]).toEqual([table, without(table)]);
      expect(Object.keys(mapped)).toContain(link);
    }
    expect(Object.keys(REQUEST_COLUMNS).sort()).toEqual(without('data_requests'));
    const purposes = [...Object.values(APPLICANT_TABLES).map((table) => table.columns), REQUEST_COLUMNS]
      .flatMap((mapped) => Object.values(mapped))
      .map((one) => (typeof one === 'string' ? one : one.purpose));
    expect(purposes.filter((purpose) => !(purpose in PURPOSES))).toEqual([]);
  });

  it('counts whatever names an application among what is about an applicant', () => {
    const naming = [...columns].filter(([, all]) => all.includes('application_id')).map(([table]) => table);
    expect(naming.filter((table) => !(table in APPLICANT_TABLES))).toEqual([]);
  });

  it('loses every row about an applicant with the application', async () => {
    const { rows } = await world.deps.database.client.execute(
      `SELECT m.name AS "table" FROM sqlite_master m, pragma_foreign_key_list(m.name) f
       WHERE m.type = 'table' AND f."table" = 'applications' AND f."from" = 'application_id' AND f.on_delete = 'CASCADE'`,
    );
    const cascading = new Set((rows as unknown as { table: string }[]).map(({ table }) => table));
    // Others are deleted by name: documents lose their bytes first, and a letter or a text message is about more than applications.
    const deletions = deleteApplication(world.a.db, 'appl_1').map((statement) => statement.toSQL().sql);
    const isNamed = (table: string) => deletions.some((sql) => new RegExp(`^delete from "?${table}"? `).test(sql));
    expect(Object.keys(APPLICANT_TABLES).filter((table) => !cascading.has(table) && !isNamed(table))).toEqual([]);
  });

  it('holds back what is about colleagues', () => {
    for (const { columns: mapped } of Object.values(APPLICANT_TABLES))
      expect(givenColumns(mapped).filter((column) => /author|account|object_key|sealed/.test(column))).toEqual([]);
  });
});
