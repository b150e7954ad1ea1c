import { beforeEach, describe, expect, it } from 'vitest';
import { aPosting } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { createPosting, publishPosting } from '../postings/service.ts';
import { findById, findByNumber } from '../postings/store.ts';
import { runDueWork } from './due-work.ts';

const DAY = 86_400_000;

describe('work that falls due by the clock', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await testWorld();
  });

  it('opens a scheduled posting at its time, and closes it at its end', async () => {
    const id = await createPosting(world.a, aPosting({ opensAt: '2026-11-23T06:00:00.000Z', closesAt: '2026-11-30T13:00:00.000Z' }));
    expect(await publishPosting(world.a, id)).toBe('scheduled');
    expect(await runDueWork(world.deps)).toMatchObject({ opened: 0, closed: 0 });
    world.clock.advance(DAY);
    expect(await runDueWork(world.deps)).toMatchObject({ opened: 1 });
    world.clock.advance(8 * DAY);
    expect(await runDueWork(world.deps)).toMatchObject({ closed: 1 });
    expect((await findById(world.a.db, id))?.row).toMatchObject({ state: 'closed', closedAt: world.clock.now });
  });

  it('does nothing the second time', async () => {
    const number = await world.publish(world.a, { closesAt: '2026-11-22T07:00:00.000Z' });
    world.clock.advance(DAY);
    await Promise.all([runDueWork(world.deps), runDueWork(world.deps)]);
    expect(await runDueWork(world.deps)).toMatchObject({ closed: 0, refused: 0 });
    expect((await findByNumber(world.a.db, number))?.row.version).toBe(3);
  });

  it('deletes a document whose form was never sent, after a day', async () => {
    const number = await world.publish(world.a);
    const body = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    await world.request(`/api/rantala/jobs/${number}/files?name=cv.pdf`, {
      method: 'POST',
      body,
      headers: { 'idempotency-key': crypto.randomUUID() },
    });
    expect(world.files.keys()).toHaveLength(1);
    world.clock.advance(DAY / 2);
    expect(await runDueWork(world.deps)).toMatchObject({ filesDeleted: 0 });
    world.clock.advance(DAY);
    expect(await runDueWork(world.deps)).toMatchObject({ filesDeleted: 1 });
    expect(world.files.keys()).toEqual([]);
  });
});
