import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { getTableName, is, Table } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import * as dataRequestSchema from '../src/db/data-request-schema.ts';
import * as interviewSchema from '../src/db/interview-schema.ts';
import * as recruitmentSchema from '../src/db/recruitment-schema.ts';
import * as schema from '../src/db/schema.ts';
import * as scoresSchema from '../src/db/scores-schema.ts';
import * as smsSchema from '../src/db/sms-schema.ts';
import * as staffSchema from '../src/db/staff-schema.ts';
import * as templatesSchema from '../src/db/templates-schema.ts';
import { type TestWorld, testWorld } from './harness.ts';

const tables = (
  [schema, dataRequestSchema, interviewSchema, staffSchema, recruitmentSchema, scoresSchema, smsSchema, templatesSchema].flatMap((part) =>
    Object.values(part),
  ) as unknown[]
).filter((value): value is SQLiteTable => is(value, Table));

// The directory and what is the same for everyone. Anything else belongs to a tenant.
const DIRECTORY = ['regions', 'tenants', 'municipalities', 'postcodes', 'schema_migrations'];
// People who work for several tenants. Their rows hold nothing of applicants, and only `AccountDb` reaches them.
const ABOVE_TENANTS = [
  'staff_accounts',
  'staff_sessions',
  'staff_passkeys',
  'staff_recovery_codes',
  'staff_identities',
  'staff_challenges',
  'sign_in_attempts',
];

describe('the schema', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });

  it.each(tables.map((table) => [getTableName(table), table] as const))('of %s is what the migrations made', async (name, table) => {
    const { rows } = await world.deps.database.client.execute(`SELECT name, "notnull" AS required FROM pragma_table_info('${name}')`);
    const inDatabase = rows.map((row) => row.name as string).sort();
    expect(
      getTableConfig(table)
        .columns.map((column) => column.name)
        .sort(),
    ).toEqual(inDatabase);
  });

  it('gives every table a tenant, but for the short list that has none', async () => {
    const { rows } = await world.deps.database.client.execute(
      "SELECT m.name, (SELECT count(*) FROM pragma_table_info(m.name) WHERE name = 'tenant_id') AS has FROM sqlite_master m WHERE type = 'table' AND m.name NOT LIKE 'posting_words%' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'libsql_%'",
    );
    expect(new Set(rows.filter((row) => row.has === 0).map((row) => row.name))).toEqual(new Set([...DIRECTORY, ...ABOVE_TENANTS]));
  });

  it('holds to foreign keys, so that no row can point at another tenant', async () => {
    const { rows } = await world.deps.database.client.execute('PRAGMA foreign_keys');
    expect(Object.values(rows[0] ?? {})).toEqual([1]);
  });
});
