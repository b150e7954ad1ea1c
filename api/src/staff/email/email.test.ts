import { beforeEach, describe, expect, it } from 'vitest';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import type { Colleague } from '../../../test/staff.ts';

describe('one’s e-mail address', () => {
  let world: TestWorld;
  let person: Colleague;
  beforeEach(async () => {
    world = await testWorld();
    person = await world.as('viewer');
  });

  const ask = async (email = 'Uusi.Osoite@rantala.example') => {
    const response = await person.request('/staff/rantala/own/email', { method: 'POST', json: { email } });
    await world.settled();
    return response;
  };
  const token = () =>
    world.mailBox.letters.map((letter) => /#([\w-]{43})/.exec(letter.text)?.[1]).find((found) => found !== undefined) ?? '';
  const confirm = (by = person, given = token()) => by.request('/staff/account/email', { method: 'POST', json: { token: given } });
  const email = async () => ((await (await person.request('/staff/session')).json()) as { account: { email: string } }).account.email;

  it('changes when its owner confirms it, and the old one is told', async () => {
    expect((await ask()).status).toBe(204);
    expect(world.mailBox.letters.map((letter) => letter.to.email).sort()).toEqual(['uusi.osoite@rantala.example', person.email].sort());
    expect(await email()).toBe(person.email);
    expect((await confirm()).status).toBe(204);
    expect(await email()).toBe('uusi.osoite@rantala.example');
    expect((await confirm()).status).toBe(422);
  });

  it('is not changed by somebody else’s link, after an hour, or to one that is taken', async () => {
    await ask();
    expect((await confirm(await world.as('admin'))).status).toBe(422);
    world.mailBox.letters.length = 0;
    await ask();
    world.clock.advance(3_600_000);
    person = await person.again();
    expect((await confirm()).status).toBe(422);
    world.mailBox.letters.length = 0;
    await ask((await world.as('recruiter')).email);
    expect(await (await confirm()).json()).toMatchObject({ status: 409, code: 'email_taken' });
  });

  it('is asked to change only soon after signing in, and only in a session of one’s own', async () => {
    const limited = await person.again('oidc', world.a.tenant.id);
    const response = await limited.request('/staff/rantala/own/email', { method: 'POST', json: { email: 'x@rantala.example' } });
    expect(await response.json()).toMatchObject({ code: 'not_allowed' });
    world.clock.advance(31 * 60_000);
    expect(await (await ask()).json()).toMatchObject({ code: 'sign_in_again' });
  });
});
