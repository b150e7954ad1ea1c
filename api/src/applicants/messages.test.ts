import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ApplicantView } from '../../contract/recruitment.ts';
import { applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import type { Colleague } from '../../test/staff.ts';

const TEXTS = {
  fi: { subject: '{posting}: päätös', body: 'Hei {name}, valintamme osui toiseen. {municipality}, {reference}' },
  sv: { subject: '{posting}: beslut', body: 'Hej {name}, valet föll på någon annan. {municipality}, {reference}' },
};

describe('messages to applicants', () => {
  let world: TestWorld;
  let recruiter: Colleague;
  beforeAll(async () => {
    world = await testWorld();
    recruiter = await world.as('recruiter');
  });
  beforeEach(() => {
    world.mailBox.letters.length = 0;
  });

  const send = (json: unknown) => recruiter.request('/staff/rantala/applications/messages', { method: 'POST', json });
  const view = async (id: string) => (await (await recruiter.request(`/staff/rantala/applications/${id}`)).json()) as ApplicantView;

  it('go to each in their own language, with their own name, and are the answer when they say so', async () => {
    const one = await applicant(world, world.a, { name: 'Aino Laine', lang: 'fi' });
    const two = await applicant(world, world.a, { number: one.number, name: 'Åsa Öhman', lang: 'sv', email: 'asa@example.com' });
    const three = await applicant(world, world.a, { number: one.number, name: 'Ann Lee', lang: 'en', email: 'ann@example.com' });
    const applications = [one, two, three].map(({ id }) => ({ id, version: 1 }));
    expect((await send({ applications, texts: TEXTS, isAnswer: true, to: 'rejected' })).status).toBe(204);
    await world.settled();
    const letters = new Map(world.mailBox.letters.map((letter) => [letter.to.email, letter]));
    expect(letters.get('aino@example.com')).toMatchObject({ fromName: 'Rantala', subject: 'Lähihoitaja kotihoitoon: päätös' });
    expect(letters.get('asa@example.com')).toMatchObject({ fromName: 'Strandby', subject: 'Närvårdare till hemvården: beslut' });
    expect(letters.get('asa@example.com')?.text).toMatch(/^Hej Åsa Öhman, .* Strandby, \w{4}-\w{4}$/);
    // No English text was written: the town's first language is what there is.
    expect(letters.get('ann@example.com')?.text).toMatch(/^Hei Ann Lee/);
    expect(await view(two.id)).toMatchObject({
      state: 'rejected',
      answeredAt: world.clock.now,
      messages: [{ subject: 'Närvårdare till hemvården: beslut', delivery: 'sent' }],
    });
  });

  it('that are no answer leave the applicant waiting', async () => {
    const { id } = await applicant(world, world.a);
    await send({ applications: [{ id, version: 1 }], texts: TEXTS, isAnswer: false });
    expect((await view(id)).answeredAt).toBeUndefined();
  });

  it('are sent to all or to nobody', async () => {
    const [one, two] = [await applicant(world, world.a), await applicant(world, world.a)];
    const response = await send({
      applications: [
        { id: one.id, version: 1 },
        { id: two.id, version: 7 },
      ],
      texts: TEXTS,
      isAnswer: true,
      to: 'rejected',
    });
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'stale_version' }]);
    await world.settled();
    expect(world.mailBox.letters).toEqual([]);
    expect((await view(one.id)).state).toBe('submitted');
  });

  it('are sent once for two clicks at the same moment', async () => {
    const { id } = await applicant(world, world.a);
    const click = () => send({ applications: [{ id, version: 1 }], texts: TEXTS, isAnswer: true, to: 'rejected' });
    const statuses = (await Promise.all([click(), click(), click()])).map(({ status }) => status).sort((a, b) => a - b);
    await world.settled();
    expect(statuses).toEqual([204, 409, 409]);
    expect(world.mailBox.letters).toHaveLength(1);
  });

  it('keep their subject on one line, whatever somebody calls themselves', async () => {
    const { id } = await applicant(world, world.a, { name: 'Aino\nBcc: kaikki@example.com' });
    await send({ applications: [{ id, version: 1 }], texts: { fi: { subject: '{name}', body: 'Hei.' } }, isAnswer: true });
    await world.settled();
    expect(world.mailBox.letters[0]?.subject).toBe('Aino Bcc: kaikki@example.com');
  });
});
