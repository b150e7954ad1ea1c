import { beforeEach, describe, expect, it } from 'vitest';
import type { ApplicantView } from '../../contract/recruitment.ts';
import { applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { authorisedSender, SENDER_NUMBER } from '../../test/sms.ts';
import type { Colleague } from '../../test/staff.ts';
import { deleteApplication } from '../retention/store.ts';
import { receiveSms } from '../sms/hooks.ts';

const TEXTS = { fi: 'Hei {name}, soitamme huomenna. {municipality}', sv: 'Hej {name}, vi ringer i morgon. {municipality}' };

describe('text messages to applicants', () => {
  let world: TestWorld;
  let recruiter: Colleague;
  beforeEach(async () => {
    world = await testWorld();
    recruiter = await world.as('recruiter');
    await authorisedSender(world.a);
  });

  const send = async (json: object) => {
    const response = await recruiter.request('/staff/rantala/applications/text-messages', { method: 'POST', json });
    await world.settled();
    return { status: response.status, said: await response.json() };
  };
  const view = async (id: string) => (await (await recruiter.request(`/staff/rantala/applications/${id}`)).json()) as ApplicantView;
  const seen = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }));

  it('go out in everyone’s own language, by their first name, and tell the decision in the same commit', async () => {
    const one = await applicant(world, world.a, { name: 'Aino Laine', phone: '+46701740610' });
    const two = await applicant(world, world.a, { number: one.number, name: 'Åsa Öhman', lang: 'sv', phone: '+46701740611' });
    const { said } = await send({ applications: seen(one.id, two.id), texts: TEXTS, isAnswer: true, to: 'interview' });
    expect(said).toEqual({ sent: 2, left: [] });
    const bodies = new Map(world.carrier.messages.map(({ to, from, body }) => [to, [from, body]]));
    expect(bodies.get('+46701740610')).toEqual([SENDER_NUMBER, 'Hei Aino, soitamme huomenna. Rantala']);
    expect(bodies.get('+46701740611')).toEqual([SENDER_NUMBER, 'Hej Åsa, vi ringer i morgon. Strandby']);
    expect(bodies.size).toBe(2);
    expect(await view(two.id)).toMatchObject({
      state: 'interview',
      answeredAt: world.clock.now,
      messages: [{ channel: 'sms', subject: '', delivery: 'sent' }],
    });
    expect(world.mailBox.letters).toEqual([]);
  });

  it('that come back stand beside the application, without a name where that is covered', async () => {
    const { id } = await applicant(world, world.a, { name: 'Aino Laine', phone: '+46701740610' });
    await send({ applications: seen(id), texts: TEXTS, isAnswer: false });
    await receiveSms(world.deps, { carrierId: 'SM1', from: '+46701740610', to: SENDER_NUMBER, body: 'Sopii! T: Aino' });
    await receiveSms(world.deps, { carrierId: 'SM1', from: '+46701740610', to: SENDER_NUMBER, body: 'Sopii! T: Aino' });
    const { replies, posting, reference } = await view(id);
    expect(replies).toMatchObject([{ at: world.clock.now, body: 'Sopii! T: Aino' }]);
    const admin = await world.as('admin');
    await admin.request(`/staff/rantala/postings/${posting.id}/settings`, { method: 'PUT', json: { isAnonymous: true } });
    expect((await view(id)).replies).toMatchObject([{ body: `Sopii! T: ${reference}` }]);
  });

  it('leave who asked for none, and who has no mobile number, as they were, and name them', async () => {
    const one = await applicant(world, world.a, { phone: '+46701740610' });
    const two = await applicant(world, world.a, { number: one.number, phone: '+46701740611' });
    const three = await applicant(world, world.a, { number: one.number, phone: '09 1234567' });
    await receiveSms(world.deps, { carrierId: 'SM1', from: '+46701740611', to: SENDER_NUMBER, body: 'Lopeta' });
    const { said } = await send({ applications: seen(one.id, two.id, three.id), texts: TEXTS, isAnswer: true, to: 'rejected' });
    expect(said.sent).toBe(1);
    const left = said.left.map(({ id, why }: { id: string; why: string }) => [id, why]);
    expect(new Map(left)).toEqual(
      new Map([
        [two.id, 'stopped'],
        [three.id, 'not-mobile'],
      ]),
    );
    expect(await view(two.id)).toMatchObject({ state: 'submitted', version: 1, messages: [] });
    expect(world.carrier.messages.map(({ to }) => to)).toEqual(['+46701740610']);
  });

  it('are sent once for two clicks at the same moment', async () => {
    const { id } = await applicant(world, world.a, { phone: '+46701740610' });
    const click = () => send({ applications: seen(id), texts: TEXTS, isAnswer: true });
    const statuses = (await Promise.all([click(), click(), click()])).map(({ status }) => status).sort((a, b) => a - b);
    expect(statuses).toEqual([200, 409, 409]);
    expect(world.carrier.messages).toHaveLength(1);
  });

  it.each([
    ['has no sender', async (w: TestWorld) => w.b],
    [
      'has one that is not authorised',
      async (w: TestWorld) => (await authorisedSender(w.b, { sender: 'Metsala', kind: 'alphanumeric', authorisedOn: undefined }), w.b),
    ],
  ])('are refused, and nothing is changed, where the municipality %s', async (_, tenant) => {
    const ctx = await tenant(world);
    const { id } = await applicant(world, ctx, { phone: '+46701740610' });
    const colleague = await world.as('recruiter', ctx);
    const json = { applications: seen(id), texts: TEXTS, isAnswer: true };
    const response = await colleague.request('/staff/metsala/applications/text-messages', { method: 'POST', json });
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'sms_not_ready' }]);
    await world.settled();
    expect(world.carrier.messages).toEqual([]);
  });

  it('are gone with the application', async () => {
    const { id } = await applicant(world, world.a, { phone: '+46701740610' });
    await send({ applications: seen(id), texts: TEXTS, isAnswer: true });
    await receiveSms(world.deps, { carrierId: 'SM1', from: '+46701740610', to: SENDER_NUMBER, body: 'Kiitos' });
    await world.a.db.commit([], deleteApplication(world.a.db, id));
    const { rows } = await world.deps.database.client.execute('SELECT id FROM sms_messages UNION ALL SELECT id FROM sms_inbox');
    expect(rows).toEqual([]);
  });

  it('write no number and no text into the log or the audit', async () => {
    const { id } = await applicant(world, world.a, { name: 'Aino Laine', phone: '+46701740610' });
    await send({ applications: seen(id), texts: TEXTS, isAnswer: true });
    const { rows } = await world.deps.database.client.execute('SELECT details FROM audit_entries');
    expect(JSON.stringify([world.logs, rows])).not.toMatch(/46701740610|soitamme|Aino/);
  });
});
