import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { InvitationOffer } from '../../../contract/members.ts';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import { asDashboard, type Colleague } from '../../../test/staff.ts';
import { staffAccounts } from '../../db/staff-schema.ts';

const WEEK = 7 * 24 * 60 * 60_000;
const input = { email: 'Aino.Uusi@Rantala.example', role: 'recruiter', units: ['Kotihoito'], lang: 'fi' };

describe('an invitation', () => {
  let world: TestWorld;
  let boss: Colleague;
  beforeEach(async () => {
    world = await testWorld();
    boss = await world.as('admin');
  });

  const invite = async (json: object = input) => {
    const response = await boss.request('/staff/rantala/invitations', { method: 'POST', json });
    expect(response.status).toBe(201);
    await world.settled();
    return (await response.json()) as { id: string };
  };
  const tokenIn = (letter = world.mailBox.letters.at(-1)) => /#([\w-]{43})/.exec(letter?.text ?? '')?.[1] ?? '';
  const post = (path: string, json: object, token?: string) =>
    world.request(`/staff/invitations/${path}`, asDashboard(world.deps, token, { method: 'POST', json }));
  const accept = (token: string, session?: string) => post('accept', { token, name: 'Aino Uusi', lang: 'fi' }, session);
  const cookie = (response: Response) => /__Host-vuoro=([\w-]{43})/.exec(response.headers.get('set-cookie') ?? '')?.[1];

  it('arrives as a letter in the language of the invited, with a link whose secret no server sees', async () => {
    await invite({ ...input, lang: 'sv' });
    const [letter] = world.mailBox.letters;
    expect(letter).toMatchObject({
      to: { email: 'aino.uusi@rantala.example' },
      fromName: 'Strandby',
      subject: 'Inbjudan: Strandby, rekrytering',
    });
    expect(letter?.text).toMatch(/https:\/\/vuoro\.example\/dashboard\/rantala\/invitation#[\w-]{43}\n/);
    expect(letter?.text).toContain('29 november 2026');
  });

  it('is stored without its secret, and named in no log and no answer', async () => {
    await invite();
    const { rows } = await world.deps.database.client.execute('SELECT * FROM staff_invitations');
    const listed = await (await boss.request('/staff/rantala/invitations')).text();
    expect(JSON.stringify([rows, world.logs, listed])).not.toContain(tokenIn());
  });

  it('shows what it offers, as often as it is looked at', async () => {
    await invite();
    for (let i = 0; i < 3; i++) {
      const response = await post('show', { token: tokenIn() });
      expect((await response.json()) as InvitationOffer).toEqual({
        tenant: { slug: 'rantala', name: { fi: 'Rantala', sv: 'Strandby', en: 'Rantala' } },
        email: 'aino.uusi@rantala.example',
        role: 'recruiter',
        units: ['Kotihoito'],
        lang: 'fi',
        expiresAt: new Date(Date.parse(world.clock.now) + WEEK).toISOString(),
        hasAccount: false,
      });
    }
  });

  it('makes an account and a short session that opens nothing of the tenant yet', async () => {
    await invite();
    const response = await accept(tokenIn());
    expect([response.status, await response.json()]).toEqual([201, { tenant: 'rantala', needsCredential: true }]);
    const token = cookie(response);
    const me = await world.request('/staff/session', asDashboard(world.deps, token));
    expect(await me.json()).toMatchObject({
      account: { name: 'Aino Uusi', email: 'aino.uusi@rantala.example' },
      memberships: [{ tenant: { slug: 'rantala' }, role: 'recruiter', units: ['Kotihoito'] }],
      session: { method: 'invitation', endsAt: new Date(Date.parse(world.clock.now) + 30 * 60_000).toISOString() },
    });
    expect(await (await world.request('/staff/rantala/members', asDashboard(world.deps, token))).json()).toMatchObject({
      code: 'credential_needed',
    });
  });

  it('is good for one acceptance, also when two come at the same moment', async () => {
    await invite();
    const answers = await Promise.all([1, 2, 3].map(() => accept(tokenIn())));
    expect(answers.map((response) => response.status).sort((a, b) => a - b)).toEqual([201, 410, 410]);
    expect((await accept(tokenIn())).status).toBe(410);
    const { rows } = await world.deps.database.client.execute("SELECT count(*) AS n FROM staff_accounts WHERE email LIKE 'aino%'");
    expect(rows[0]?.n).toBe(1);
  });

  it('ends after a week, to the millisecond', async () => {
    await invite();
    world.clock.advance(WEEK - 1);
    expect((await post('show', { token: tokenIn() })).status).toBe(200);
    world.clock.advance(1);
    expect(await (await accept(tokenIn())).json()).toMatchObject({ status: 410, code: 'invitation_ended' });
  });

  it('ends when it is revoked, and a letter that was not sent yet is not sent', async () => {
    world.mailBox.answers.push({ outcome: 'retry', reason: 'http_503' });
    const { id } = await invite();
    expect((await boss.request(`/staff/rantala/invitations/${id}`, { method: 'DELETE' })).status).toBe(204);
    world.clock.advance(60_000);
    world.a.mailWaits();
    await world.settled();
    expect(world.mailBox.letters).toEqual([]);
    expect((await boss.request(`/staff/rantala/invitations/${id}`, { method: 'DELETE' })).status).toBe(404);
    expect(await (await boss.request('/staff/rantala/invitations')).json()).toEqual({ items: [] });
  });

  it('sent again has a new link and a new week, and the old link ends', async () => {
    const { id } = await invite();
    const old = tokenIn();
    world.clock.advance(WEEK + 1);
    boss = await boss.again();
    expect((await boss.request(`/staff/rantala/invitations/${id}/resend`, { method: 'POST', json: {} })).status).toBe(200);
    await world.settled();
    expect((await post('show', { token: old })).status).toBe(404);
    expect((await accept(tokenIn())).status).toBe(201);
  });

  it('replaces an earlier one to the same address', async () => {
    await invite();
    const old = tokenIn();
    await invite({ ...input, role: 'admin', units: null });
    expect((await accept(old)).status).toBe(410);
    expect(await (await boss.request('/staff/rantala/invitations')).json()).toMatchObject({ items: [{ role: 'admin', mail: 'sent' }] });
  });

  it('is accepted by a person who has an account only when they are signed in with it', async () => {
    const elsewhere = await world.as('admin', world.b);
    await world.deps.accounts.update(staffAccounts, { password: 'x', totp: 'x' }, eq(staffAccounts.id, elsewhere.accountId));
    await invite({ ...input, email: elsewhere.email });
    expect(await (await post('show', { token: tokenIn() })).json()).toMatchObject({ hasAccount: true });
    expect((await accept(tokenIn())).status).toBe(401);
    expect((await accept(tokenIn(), boss.token)).status).toBe(401);
    const response = await accept(tokenIn(), elsewhere.token);
    expect([response.status, await response.json()]).toEqual([201, { tenant: 'rantala', needsCredential: false }]);
    expect(cookie(response)).toBeUndefined();
    expect(await (await elsewhere.request('/staff/session')).json()).toMatchObject({
      memberships: [{ tenant: { slug: 'metsala' } }, { tenant: { slug: 'rantala' } }],
    });
    await expect(
      boss
        .request('/staff/rantala/invitations', { method: 'POST', json: { ...input, email: elsewhere.email } })
        .then((again) => again.json()),
    ).resolves.toMatchObject({ code: 'already_member' });
  });

  it('brings back one who accepted before but never got a passkey or a password', async () => {
    await invite();
    await accept(tokenIn());
    await invite();
    expect((await accept(tokenIn())).status).toBe(201);
  });

  it.each(['', 'x', 'a@b', 'two@x.example, three@x.example'])('is not made for the address "%s"', async (email) => {
    const response = await boss.request('/staff/rantala/invitations', { method: 'POST', json: { ...input, email } });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ field: 'email' }] });
  });

  it('with a guessed token is not there', async () => {
    for (const path of ['show', 'accept'])
      expect((await post(path, { token: 'A'.repeat(43), ...(path === 'accept' && { name: 'X', lang: 'fi' }) })).status).toBe(404);
  });

  it('stands in the audit from making to accepting', async () => {
    const { id } = await invite();
    await accept(tokenIn());
    const { rows } = await world.deps.database.client.execute({
      sql: "SELECT event, actor FROM audit_entries WHERE subject = ? OR event = 'member.joined' ORDER BY at, id",
      args: [id],
    });
    expect(new Set(rows.map((row) => row.event))).toEqual(new Set(['invitation.accepted', 'invitation.created', 'member.joined']));
    expect(rows.map((row) => JSON.parse(row.actor as string) as unknown)).toContainEqual({
      kind: 'staff',
      accountId: boss.accountId,
      name: expect.any(String),
    });
  });
});
