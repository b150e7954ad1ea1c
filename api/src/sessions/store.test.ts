import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { findSession } from './store.ts';

describe('the check of a session', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await testWorld();
  });
  afterEach(() => void vi.restoreAllMocks());

  it('is one request to the database', async () => {
    const person = await world.as('viewer');
    // The directory of tenants is remembered from the first call on.
    await person.request('/staff/rantala/sign-in');
    await world.settled();
    const network = vi.spyOn(globalThis, 'fetch');
    expect((await person.request('/staff/rantala/members')).status).toBe(403);
    expect(network).toHaveBeenCalledTimes(1);
  });

  it('finds every table of it by its primary key', async () => {
    const { client } = world.deps.database;
    const { sql, params } = findSession(world.deps.accounts, 'hash', 'tenant').toSQL();
    const plan = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args: params as string[] });
    expect(plan.rows.map((row) => row.detail)).toEqual([
      'SEARCH staff_sessions USING PRIMARY KEY (token_hash=?)',
      'SEARCH staff_accounts USING PRIMARY KEY (id=?)',
      'SEARCH staff_memberships USING PRIMARY KEY (tenant_id=? AND account_id=?) LEFT-JOIN',
    ]);
  });
});
