import { beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { recoverAccount } from './accounts/recover.ts';
import { countAttempt } from './sign-in/attempts.ts';
import { keepChallenge, takeChallenge } from './sign-in/challenges.ts';
import { sweepStaff } from './sweep.ts';

const DAY = 86_400_000;

describe('what nobody can use any more', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await testWorld();
  });

  const counts = async () => {
    const { rows } = await world.deps.database.client.execute(
      'SELECT (SELECT count(*) FROM staff_challenges) AS challenges, (SELECT count(*) FROM staff_sessions) AS sessions, (SELECT count(*) FROM sign_in_attempts) AS attempts',
    );
    return [rows[0]?.challenges, rows[0]?.sessions, rows[0]?.attempts];
  };

  it('is deleted when its time is over, and not before', async () => {
    const { deps } = world;
    await world.as('viewer');
    await keepChallenge(deps, 'passkey-sign-in', 'one', { minutes: 5 });
    await countAttempt(deps.accounts, deps.nowMs(), { email: 'a@b.example', address: '192.0.2.1', mark: undefined });
    world.clock.advance(5 * 60_000);
    await sweepStaff(deps);
    expect(await counts()).toEqual([1, 1, 3]);
    world.clock.advance(1);
    await sweepStaff(deps);
    expect(await counts()).toEqual([0, 1, 3]);
    world.clock.advance(DAY);
    await sweepStaff(deps);
    expect(await counts()).toEqual([0, 1, 0]);
    world.clock.advance(90 * DAY);
    await sweepStaff(deps);
    expect(await counts()).toEqual([0, 0, 0]);
  });

  it('is of no use even before that', async () => {
    const { deps } = world;
    await keepChallenge(deps, 'email', 'two', { minutes: 5, data: { email: 'a@b.example' } });
    expect(await takeChallenge(deps, 'oidc', 'two')).toBeUndefined();
    world.clock.advance(5 * 60_000);
    expect(await takeChallenge(deps, 'email', 'two')).toBeUndefined();
  });
});

describe('an account that the operator recovers', () => {
  it('has nothing to sign in with and no open session, and says so in the audit', async () => {
    const world = await testWorld();
    const person = await world.as('admin');
    await person.request('/staff/account/recovery-codes', { method: 'POST', json: {} });
    await recoverAccount(world.deps, { kind: 'operator' }, person.accountId);
    expect((await person.request('/staff/session')).status).toBe(401);
    const again = await person.again();
    expect(await (await again.request('/staff/account/credentials')).json()).toEqual({
      passkeys: [],
      hasPassword: false,
      recoveryCodes: 0,
    });
    const { rows } = await world.deps.database.client.execute("SELECT actor FROM audit_entries WHERE event = 'account.recovered'");
    expect(rows.map((row) => row.actor)).toEqual(['{"kind":"operator"}']);
  });
});
