import { beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { type Colleague, join } from '../../../test/staff.ts';

describe('members', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await testWorld();
  });

  const admins = async (by: Colleague) => {
    const response = await by.request('/staff/rantala/members');
    const { items } = (await response.json()) as { items: { id: string; role: string }[] };
    return items.filter((member) => member.role === 'admin').map((member) => member.id);
  };
  const remove = (by: Colleague, whom: Colleague) => by.request(`/staff/rantala/members/${whom.accountId}`, { method: 'DELETE' });
  const give = (by: Colleague, whom: Colleague, role: string, units: string[] | null = null) =>
    by.request(`/staff/rantala/members/${whom.accountId}`, { method: 'PUT', json: { role, units } });
  const audit = async () => {
    const { rows } = await world.deps.database.client.execute(
      "SELECT event, details FROM audit_entries WHERE subject = 'members' ORDER BY version",
    );
    return rows.map((row) => row.event);
  };

  it('are listed by name, with when they were last seen', async () => {
    const boss = await world.as('admin');
    await world.as('recruiter', world.a, ['Kotihoito']);
    await world.as('viewer', world.b);
    const response = await boss.request('/staff/rantala/members');
    expect(await response.json()).toMatchObject({
      items: [
        { id: boss.accountId, role: 'admin', units: null, seenAt: world.clock.now, canSignIn: false },
        { role: 'recruiter', units: ['Kotihoito'] },
      ],
    });
  });

  it('get another role and other units, which counts from the next call on', async () => {
    const boss = await world.as('admin');
    const colleague = await world.as('viewer');
    expect((await give(boss, colleague, 'admin')).status).toBe(204);
    expect((await colleague.request('/staff/rantala/members')).status).toBe(200);
    expect((await give(boss, colleague, 'recruiter', ['Ruokapalvelut'])).status).toBe(204);
    expect((await colleague.request('/staff/rantala/members')).status).toBe(403);
    expect(await audit()).toEqual(['member.changed', 'member.changed']);
  });

  it('who are removed are strangers from the next call on, here and nowhere else', async () => {
    const boss = await world.as('admin');
    const colleague = await world.as('admin');
    await join(world.b, colleague.accountId, 'admin');
    expect((await remove(boss, colleague)).status).toBe(204);
    expect((await colleague.request('/staff/rantala/members')).status).toBe(404);
    expect((await colleague.request('/staff/metsala/members')).status).toBe(200);
    expect(await (await remove(boss, colleague)).json()).toMatchObject({ code: 'member_not_found' });
  });

  it('keep their last administrator, who can neither leave nor step down', async () => {
    const boss = await world.as('admin');
    await world.as('recruiter');
    expect(await (await remove(boss, boss)).json()).toMatchObject({ status: 409, code: 'last_admin' });
    expect(await (await give(boss, boss, 'viewer')).json()).toMatchObject({ status: 409, code: 'last_admin' });
    expect((await give(boss, boss, 'admin')).status).toBe(204);
    expect(await audit()).toEqual(['member.changed']);
  });

  it('lose only one of two administrators who remove each other at the same moment', async () => {
    for (let round = 0; round < 6; round++) {
      const fresh = await testWorld();
      world = fresh;
      const [one, two] = await Promise.all([fresh.as('admin'), fresh.as('admin')]);
      const answers = await Promise.all([remove(one, two), remove(two, one)]);
      expect(answers.filter((response) => response.status === 204)).toHaveLength(1);
      const left = answers[0]?.status === 204 ? one : two;
      expect(await admins(left)).toEqual([left.accountId]);
      expect(await audit()).toEqual(['member.removed']);
    }
  });

  it('lose nobody to an administrator who was removed at that moment', async () => {
    const [one, two, three] = await Promise.all([world.as('admin'), world.as('admin'), world.as('admin')]);
    const answers = await Promise.all([remove(one, two), remove(two, three), remove(three, one)]);
    const left = await world.deps.database.client.execute(
      "SELECT count(*) AS n FROM staff_memberships WHERE ended_at IS NULL AND role = 'admin' AND tenant_id = (SELECT id FROM tenants WHERE slug = 'rantala')",
    );
    const done = answers.filter((response) => response.status === 204).length;
    expect(done).toBeGreaterThan(0);
    expect(left.rows[0]?.n).toBe(3 - done);
    expect(left.rows[0]?.n).toBeGreaterThan(0);
  });

  it('keep an administrator when all of them step down at the same moment', async () => {
    const everybody = await Promise.all(Array.from({ length: 4 }, () => world.as('admin')));
    const answers = await Promise.all(everybody.map((admin) => give(admin, admin, 'viewer')));
    const stayed = everybody.filter((_, index) => answers[index]?.status !== 204);
    expect(stayed.length).toBeGreaterThan(0);
    const [last] = stayed;
    expect(last && (await admins(last))).toEqual(stayed.map((admin) => admin.accountId).sort());
  });

  it('are signed out everywhere by an administrator', async () => {
    const boss = await world.as('admin');
    const colleague = await world.as('recruiter');
    const phone = await colleague.again();
    expect((await boss.request(`/staff/rantala/members/${colleague.accountId}/sessions`, { method: 'DELETE' })).status).toBe(204);
    for (const session of [colleague, phone]) expect((await session.request('/staff/session')).status).toBe(401);
    expect((await boss.request('/staff/session')).status).toBe(200);
  });
});
