import { beforeEach, describe, expect, it } from 'vitest';
import { authenticator } from '../../../test/authenticator.ts';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { asDashboard, type Colleague } from '../../../test/staff.ts';

describe('the way back for one who lost their passkeys', () => {
  let world: TestWorld;
  let person: Colleague;
  let codes: string[];
  beforeEach(async () => {
    world = await testWorld();
    person = await world.as('recruiter');
    const response = await person.request('/staff/account/recovery-codes', { method: 'POST', json: {} });
    ({ codes } = (await response.json()) as { codes: string[] });
  });

  const post = (path: string, json: object, token?: string) =>
    world.request(`/staff/sign-in/recovery${path}`, asDashboard(world.deps, token, { method: 'POST', json }));
  const ask = async (code = codes[0], email = person.email) => {
    const response = await post('', { email, code });
    await world.settled();
    return response;
  };
  const tokenIn = () => /recover#([\w-]{43})/.exec(world.mailBox.letters.at(-1)?.text ?? '')?.[1] ?? '';
  const sessionOf = (response: Response) => /__Host-vuoro=([\w-]{43})/.exec(response.headers.getSetCookie().join('\n'))?.[1];

  it('takes a recovery code and the link that comes to the person’s address, and ends with a new passkey', async () => {
    expect((await ask()).status).toBe(204);
    const setup = sessionOf(await post('/accept', { token: tokenIn() }));
    const request = (path: string, json: object) => world.request(path, asDashboard(world.deps, setup, { method: 'POST', json }));
    expect((await world.request('/staff/rantala/applications', asDashboard(world.deps, setup))).status).toBe(403);
    const options = (await (await request('/staff/account/passkeys/options', {})).json()) as { challenge: string };
    const credential = authenticator('https://vuoro.example').create(options);
    const made = await request('/staff/account/passkeys', { name: 'Uusi puhelin', credential });
    expect((await world.request('/staff/rantala/applications', asDashboard(world.deps, sessionOf(made)))).status).toBe(200);
  });

  it('is closed to a wrong code, an unknown address and a code that was used, all in the same words', async () => {
    await ask();
    world.mailBox.letters.length = 0;
    const answers = await Promise.all([ask('0000-0000-0000-0000-0000-0000'), ask(codes[1], 'nobody@rantala.example'), ask(codes[0])]);
    const bodies = await Promise.all(answers.map(async (response) => ({ ...((await response.json()) as object), requestId: '' })));
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
    expect(bodies[0]).toMatchObject({ status: 401, code: 'sign_in_failed' });
    expect(world.mailBox.letters).toEqual([]);
  });

  it('is open for half an hour, and once', async () => {
    await ask();
    expect((await post('/accept', { token: tokenIn() })).status).toBe(204);
    expect((await post('/accept', { token: tokenIn() })).status).toBe(401);
    await ask(codes[1]);
    world.clock.advance(30 * 60_000);
    expect((await post('/accept', { token: tokenIn() })).status).toBe(401);
  });

  it('slows down guessing like any other sign-in', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask('0000-0000')));
    expect(answers.filter((response) => response.status === 429)).toHaveLength(4);
  });
});
