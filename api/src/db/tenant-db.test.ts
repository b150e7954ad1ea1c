import { eq, sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { Conflict } from './conflict.ts';
import { auditEntries, postings, sites } from './schema.ts';

describe('a tenant-bound handle', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
    await world.publish(world.a);
    await world.publish(world.b);
  });

  it('reads only its own rows', async () => {
    const rows = await world.a.db.from(postings);
    expect(rows.map((row) => row.tenantId)).toEqual([world.a.tenant.id]);
  });

  it("cannot change or delete another tenant's rows, whatever the condition says", async () => {
    const [foreign] = await world.b.db.from(postings);
    if (!foreign) throw new Error('nothing published');
    const affected = await world.a.db.commit(
      [],
      [
        world.a.db.update(postings, { unit: 'stolen' }, eq(postings.id, foreign.id)),
        world.a.db.delete(postings, eq(postings.id, foreign.id)),
      ],
    );
    expect(affected).toEqual([0, 0]);
    expect((await world.b.db.from(postings))[0]?.unit).toBeNull();
  });

  it('refuses a hand-written read or write that forgets the tenant', async () => {
    await expect(world.a.db.queries<[object]>(() => sql`select * from postings`)).rejects.toThrow('without its tenant');
    expect(() => world.a.db.statement(() => sql`delete from postings`)).toThrow('without its tenant');
  });

  it('does not take a tenant id from its caller', () => {
    // @ts-expect-error the handle stamps the tenant itself
    void world.a.db.insert(sites, { id: 'x', name: 'x', origin: 'x', createdAt: 'x', tenantId: 'ten_other' });
    // @ts-expect-error nor may an update move a row to another tenant
    void world.a.db.update(sites, { tenantId: 'ten_other' }, undefined);
    expect(world.a.db.tenantIds).toEqual([world.a.tenant.id]);
  });

  it('writes all or nothing, and names the columns that refused', async () => {
    const event = { actor: world.a.actor, event: 'site.allowed', subject: 'twice', version: 1 } as const;
    const site = (id: string) => world.a.db.insert(sites, { id, name: 'x', origin: `https://${id}.example`, createdAt: world.clock.now });
    await world.a.db.commit(event, [site('first')]);
    const second = world.a.db.commit(event, [site('second')]);
    await expect(second).rejects.toSatisfy((error) => error instanceof Conflict && error.on('audit_entries.version'));
    expect((await world.a.db.from(sites)).map((row) => row.id)).not.toContain('second');
  });

  it('lets exactly one of many decisions on the same version through', async () => {
    const decide = () => world.a.db.commit({ actor: world.a.actor, event: 'application.moved', subject: 'race', version: 7 }, []);
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, decide));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    expect(await world.a.db.from(auditEntries, eq(auditEntries.subject, 'race'))).toHaveLength(1);
  });
});
