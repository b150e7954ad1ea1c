import { beforeEach, describe, expect, it } from 'vitest';
import type { OwnSession } from '../../../contract/sign-in.ts';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { type Colleague, join } from '../../../test/staff.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

describe('a person’s own sessions', () => {
  let world: TestWorld;
  let person: Colleague;
  beforeEach(async () => {
    world = await testWorld();
    person = await world.as('recruiter');
  });

  const isOpen = async (session = person) => (await session.request('/staff/session')).status === 200;
  const act = async (session = person) => {
    await session.request('/staff/rantala/applications');
    await world.settled();
  };

  it('end after an hour in which nothing was done', async () => {
    world.clock.advance(HOUR - 1);
    expect(await isOpen()).toBe(true);
    world.clock.advance(1);
    expect(await isOpen()).toBe(false);
  });

  it('go on while something is done, but no longer than twelve hours', async () => {
    for (let i = 0; i < 14; i++) {
      world.clock.advance(50 * MINUTE);
      await act();
    }
    world.clock.advance(20 * MINUTE - 1);
    expect(await isOpen()).toBe(true);
    world.clock.advance(1);
    expect(await isOpen()).toBe(false);
  });

  it('are not lengthened by asking how long they last, only by asking for more', async () => {
    world.clock.advance(50 * MINUTE);
    await person.request('/staff/session');
    await world.settled();
    world.clock.advance(9 * MINUTE);
    const answer = await person.request('/staff/session/extend', { method: 'POST', json: {} });
    expect(await answer.json()).toEqual({
      idleEndsAt: new Date(Date.parse(world.clock.now) + HOUR).toISOString(),
      endsAt: '2026-11-22T18:30:00.000Z',
    });
    world.clock.advance(HOUR - 1);
    expect(await isOpen()).toBe(true);
  });

  it('are written as seen once a minute at most', async () => {
    const seenAt = async () => {
      const { rows } = await world.deps.database.client.execute({
        sql: 'SELECT seen_at FROM staff_sessions WHERE id = ?',
        args: [person.sessionId],
      });
      return rows[0]?.seen_at;
    };
    world.clock.advance(MINUTE - 1);
    await act();
    expect(await seenAt()).toBe('2026-11-22T06:30:00.000Z');
    world.clock.advance(1);
    await act();
    expect(await seenAt()).toBe('2026-11-22T06:31:00.000Z');
  });

  it('are listed and ended one by one, nobody else’s', async () => {
    const phone = await person.again();
    const stranger = await world.as('admin');
    const { items } = (await (await person.request('/staff/account/sessions')).json()) as { items: OwnSession[] };
    expect(items.map(({ id, isThis }) => [id, isThis])).toEqual(
      expect.arrayContaining([
        [person.sessionId, true],
        [phone.sessionId, false],
      ]),
    );
    expect(items).toHaveLength(2);
    expect((await person.request(`/staff/account/sessions/${stranger.sessionId}`, { method: 'DELETE' })).status).toBe(404);
    expect((await person.request(`/staff/account/sessions/${phone.sessionId}`, { method: 'DELETE' })).status).toBe(204);
    expect([await isOpen(), await isOpen(phone), await isOpen(stranger)]).toEqual([true, false, true]);
  });

  it('end everywhere else, and here by signing out, which takes the cookie too', async () => {
    const phone = await person.again();
    await person.request('/staff/account/sessions', { method: 'DELETE' });
    expect([await isOpen(), await isOpen(phone)]).toEqual([true, false]);
    const response = await person.request('/staff/session/end', { method: 'POST', json: {} });
    expect(response.headers.get('set-cookie')).toMatch(/^__Host-vuoro=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(await isOpen()).toBe(false);
  });

  it('are stored without their token', async () => {
    const { rows } = await world.deps.database.client.execute('SELECT * FROM staff_sessions');
    expect(JSON.stringify(rows)).not.toContain(person.token);
  });

  it('reach every tenant in which the person works, unless they came through one tenant’s own service', async () => {
    await join(world.b, person.accountId, 'viewer');
    const slugs = async (session: Colleague) => {
      const { memberships } = (await (await session.request('/staff/session')).json()) as { memberships: { tenant: { slug: string } }[] };
      return memberships.map((membership) => membership.tenant.slug);
    };
    expect(await slugs(person)).toEqual(['metsala', 'rantala']);
    expect(await slugs(await person.again('oidc', world.b.tenant.id))).toEqual(['metsala']);
  });

  it('show a changed name from then on', async () => {
    await person.request('/staff/account/profile', { method: 'PUT', json: { name: ' Kaisa  Uusi ', lang: 'sv' } });
    expect(await (await person.request('/staff/session')).json()).toMatchObject({ account: { name: 'Kaisa  Uusi', lang: 'sv' } });
  });
});
