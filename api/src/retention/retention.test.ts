import { beforeEach, describe, expect, it } from 'vitest';
import type { RetentionReport } from '../../contract/retention.ts';
import { applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import type { Colleague } from '../../test/staff.ts';
import { runDueDeletions } from '../jobs/due-deletions.ts';
import { deleteDue } from './service.ts';

const DAY_MS = 86_400_000;

describe('retention', () => {
  let world: TestWorld;
  let admin: Colleague;
  beforeEach(async () => {
    world = await testWorld();
    admin = await world.as('admin');
  });

  const answer = (id: string) =>
    admin.request('/staff/rantala/applications/answered', { method: 'POST', json: { applications: [{ id, version: 1 }] } });
  const later = async (days: number) => {
    world.clock.advance(days * DAY_MS);
    admin = await world.as('admin');
  };
  const report = async () => (await (await admin.request('/staff/rantala/retention')).json()) as RetentionReport;
  const everywhere = async () => {
    const { rows } = await world.deps.database.client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    );
    const tables = rows.map(({ name }) => `SELECT * FROM "${name as string}"`);
    const all = await Promise.all(
      tables.map(async (sql) => (await world.deps.database.client.execute(sql).catch(() => ({ rows: [] }))).rows),
    );
    return JSON.stringify(all);
  };

  it('deletes a year after the answer, two years after the form when nobody answered, and nothing before', async () => {
    const answered = await applicant(world, world.a, { name: 'Vastattu Hakija' });
    const forgotten = await applicant(world, world.a, { name: 'Unohdettu Hakija' });
    await answer(answered.id);
    await later(364);
    expect(await runDueDeletions(world.deps)).toBe(0);
    expect((await report()).withinThirtyDays).toBe(1);
    await later(1);
    expect((await report()).due).toBe(1);
    expect(await runDueDeletions(world.deps)).toBe(1);
    expect(await runDueDeletions(world.deps)).toBe(0);
    await later(366);
    expect(await runDueDeletions(world.deps)).toBe(1);
    expect(forgotten.id).not.toBe(answered.id);
  });

  it('leaves nothing of the person: no row, no file, no letter, no name in the audit', async () => {
    const { id } = await applicant(world, world.a, { name: 'Katoava Hakija', email: 'katoava@example.com' });
    await admin.request(`/staff/rantala/applications/${id}/notes`, { method: 'POST', json: { body: 'Katoava on hyvä.' } });
    await admin.request('/staff/rantala/applications?q=Katoava');
    const texts = { fi: { subject: 'Hei {name}', body: 'Hei {name}' } };
    await admin.request('/staff/rantala/applications/messages', {
      method: 'POST',
      json: { applications: [{ id, version: 1 }], texts, isAnswer: true },
    });
    await world.settled();
    await later(366);
    expect(await runDueDeletions(world.deps)).toBe(1);
    expect(await everywhere()).not.toMatch(/katoava/i);
    expect(world.files.keys()).toEqual([]);
    const { rows } = await world.deps.database.client.execute("SELECT subject FROM audit_entries WHERE event = 'application.deleted'");
    expect(rows).toMatchObject([{ subject: id }]);
  });

  it("follows the tenant's own plan, within two years", async () => {
    const { id } = await applicant(world, world.a);
    await answer(id);
    const set = (json: unknown) => admin.request('/staff/rantala/retention', { method: 'PUT', json });
    expect((await set({ afterAnswer: 6, longest: 25 })).status).toBe(400);
    expect((await set({ afterAnswer: 12, longest: 6 })).status).toBe(400);
    expect((await set({ afterAnswer: 6, longest: 12 })).status).toBe(204);
    expect(await report()).toMatchObject({ rule: { afterAnswer: 6, longest: 12 }, isUsual: false });
    await later(182);
    expect(await runDueDeletions(world.deps)).toBe(1);
  });

  it('finishes what stopped half way', async () => {
    const { id } = await applicant(world, world.a);
    await answer(id);
    await later(366);
    const db = new Proxy(world.a.db, {
      get: (own, name) => {
        const value: unknown = Reflect.get(own, name, own);
        if (name === 'commit') return () => Promise.reject(new TypeError('fetch failed'));
        return typeof value === 'function' ? value.bind(own) : value;
      },
    });
    await expect(deleteDue({ ...world.a, db }, world.files, 10)).rejects.toThrow('fetch failed');
    expect(await runDueDeletions(world.deps)).toBe(1);
    expect(world.files.keys()).toEqual([]);
  });
});
