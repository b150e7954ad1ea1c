import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { queueMail } from '../mail/outbox.ts';
import { FIGURES } from './figures.ts';
import { spanOf } from './month.ts';
import { usageOfMonth } from './service.ts';

const DAY = 86_400_000;

describe('a month', () => {
  it.each([
    ['2026-11', 'Europe/Helsinki', '2026-10-31T22:00:00.000Z', '2026-11-30T22:00:00.000Z'],
    ['2026-10', 'Europe/Helsinki', '2026-09-30T21:00:00.000Z', '2026-10-31T22:00:00.000Z'],
    ['2026-12', 'UTC', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['2028-02', 'America/Chicago', '2028-02-01T06:00:00.000Z', '2028-03-01T06:00:00.000Z'],
  ])('%s in %s is from %s until %s', (month, zone, from, until) => {
    expect(spanOf(month, zone)).toEqual({ from, until });
  });
});

describe('what municipalities used', () => {
  let world: TestWorld;
  const used = async (month: string) => Object.fromEntries((await usageOfMonth(world.deps, month)).map((row) => [row.tenant, row]));
  beforeAll(async () => {
    world = await testWorld();
    await world.as('admin');
    const { number } = await applicant(world, world.a, { name: 'Aino Esimerkki' });
    await applicant(world, world.a, { number });
    const { statement } = await queueMail(world.a, 'x', {
      to: { email: 'aino@example.com' },
      fromName: 'Rantala',
      subject: 'Hei',
      text: 'Hei',
    });
    await world.a.db.commit([], [statement]);
    world.a.mailWaits();
    await world.settled();
    // On the first of December in Finland it is still November in Greenwich.
    world.clock.now = '2026-11-30T22:00:00.000Z';
    await applicant(world, world.a);
    await applicant(world, world.b);
  });

  it('is counted for each of them, by its own clock', async () => {
    const november = await used('2026-11');
    expect(november).toMatchObject({
      rantala: {
        region: 'seutu',
        name: 'Rantala',
        month: '2026-11',
        postings: 1,
        feedPostings: 0,
        applications: 2,
        letters: 1,
        staff: 1,
        activeStaff: 1,
      },
      metsala: { postings: 0, applications: 0, letters: 0, storedBytes: 0, staff: 0 },
    });
    const december = await used('2026-12');
    expect(december).toMatchObject({
      rantala: { postings: 1, applications: 1, letters: 0, staff: 1, activeStaff: 0 },
      metsala: { postings: 1, applications: 1 },
    });
    expect(december.rantala?.storedBytes).toBe((november.rantala?.storedBytes ?? 0) * 1.5);
    expect(await used('2026-10')).toMatchObject({ rantala: { postings: 0, applications: 0, letters: 0, storedBytes: 0, staff: 0 } });
  });

  it('counts no one who had left before, nor what was deleted for a virus', async () => {
    const fresh = await testWorld();
    await fresh.as('recruiter');
    await fresh.as('viewer');
    await fresh.deps.database.client.execute({
      sql: "UPDATE staff_memberships SET ended_at = ? WHERE role = 'viewer'",
      args: [fresh.clock.now],
    });
    fresh.scanner.says = { is: 'infected', virus: 'X' };
    await applicant(fresh, fresh.a);
    fresh.clock.advance(10 * DAY);
    expect(await usageOfMonth(fresh.deps, '2026-11')).toContainEqual(
      expect.objectContaining({ tenant: 'rantala', staff: 2, storedBytes: 0 }),
    );
    expect(await usageOfMonth(fresh.deps, '2026-12')).toContainEqual(expect.objectContaining({ tenant: 'rantala', staff: 1 }));
  });

  it('goes on being counted for one that is no longer served', async () => {
    await world.deps.database.client.execute({ sql: "UPDATE tenants SET disabled_at = ? WHERE slug = 'metsala'", args: [world.clock.now] });
    expect((await used('2026-12')).metsala).toMatchObject({ applications: 1 });
  });

  it('says nothing of a person', async () => {
    expect(JSON.stringify(await used('2026-11'))).not.toMatch(/Aino|@|\+358|appl_|acc_|file_/);
  });

  it.each(Object.entries(FIGURES))('is counted by a range of an index: %s', async (_, figure) => {
    const span = spanOf('2026-11', 'Europe/Helsinki');
    const [plan] = await world.a.db.queries<[{ detail: string }]>((scope) => sql`explain query plan ${figure(scope, span)}`);
    const reads = plan.map(({ detail }) => detail).filter((detail) => /^(SCAN|SEARCH)/.test(detail));
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.filter((detail) => !/^SEARCH \w+( EXISTS)? USING (COVERING INDEX|INDEX|PRIMARY KEY) ?.*\(/.test(detail))).toEqual([]);
  });
});
