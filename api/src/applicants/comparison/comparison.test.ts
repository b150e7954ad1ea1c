import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../../contract/comparison.ts';
import { type Applied, applicant } from '../../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import type { Colleague } from '../../../test/staff.ts';
import { auditEntries } from '../../db/schema.ts';

describe('applications side by side', () => {
  let world: TestWorld;
  let kaisa: Colleague;
  let people: Applied[];
  const question = { id: 'q1', kind: 'yes-no' as const, label: { fi: 'Onko sinulla ajokortti?' }, isRequired: false };
  beforeAll(async () => {
    world = await testWorld();
    kaisa = await world.as('recruiter');
    const posting = { unit: 'Kotihoito', apply: { mode: 'here' as const, wantsCv: true, questions: [question] } };
    const first = await applicant(world, world.a, { posting, name: 'Ensimmäinen Hakija', answers: { q1: true } });
    people = [first];
    for (const name of ['Toinen Hakija', 'Kolmas Hakija']) {
      world.clock.advance(1000);
      people.push(await applicant(world, world.a, { number: first.number, name }));
    }
  });

  const compare = async (query = '', by = kaisa, posting = people[0]?.postingId) =>
    by.request(`/staff/rantala/postings/${posting}/comparison${query}`);
  const read = async (query = '', by = kaisa) => (await (await compare(query, by)).json()) as Comparison;
  const named = (...list: (Applied | undefined)[]) => `?applications=${list.map((one) => one?.id).join('.')}`;

  it('stand in the order in which they were chosen, with what they answered and sent', async () => {
    const [first, second, third] = people;
    const comparison = await read(named(third, first, second));
    expect(comparison.people.map(({ name }) => name)).toEqual(['Kolmas Hakija', 'Ensimmäinen Hakija', 'Toinen Hakija']);
    expect(comparison.people[1]).toMatchObject({
      answers: [{ question: { id: 'q1' }, answer: true }],
      documents: [{ name: 'cv.pdf' }],
      files: 1,
      scoring: { criteria: [], own: [] },
    });
    expect(comparison).not.toHaveProperty('shortlisted');
    // Only what is compared: no contacts, notes or letters.
    expect(JSON.stringify(comparison)).not.toMatch(/aino@|\+358|noteList|messages/);
  });

  it('are the shortlisted when none are chosen, and it says how many there are', async () => {
    expect(await read()).toMatchObject({ people: [], shortlisted: 0 });
    const [first, second] = people;
    await kaisa.request('/staff/rantala/applications/moves', {
      method: 'POST',
      json: { applications: [first, second].map((one) => ({ id: one?.id, version: 1 })), to: 'shortlisted' },
    });
    const comparison = await read();
    expect(comparison.people.map(({ id }) => id)).toEqual([second?.id, first?.id]);
    expect(comparison.shortlisted).toBe(2);
  });

  it('are each in the audit as read', async () => {
    const reader = await world.as('viewer');
    await read(named(...people), reader);
    for (const one of people) {
      const entries = await world.a.db.from(
        auditEntries,
        and(eq(auditEntries.subject, one.id), eq(auditEntries.event, 'application.viewed')),
      );
      expect(entries.map(({ actor }) => actor.kind === 'staff' && actor.accountId)).toContain(reader.accountId);
    }
  });

  it('are covered in an anonymous recruitment, documents too', async () => {
    const covered = await applicant(world, world.a, { name: 'Peitetty Nimi' });
    await kaisa.request(`/staff/rantala/postings/${covered.postingId}/settings`, { method: 'PUT', json: { isAnonymous: true } });
    const text = await (await compare(named(covered), kaisa, covered.postingId)).text();
    expect(text).not.toMatch(/Peitetty|cv\.pdf/);
    expect(JSON.parse(text)).toMatchObject({ people: [{ isHidden: true, files: 1, documents: [] }] });
    await kaisa.request(`/staff/rantala/applications/${covered.id}/reveal`, { method: 'POST', json: {} });
    expect(await (await compare(named(covered), kaisa, covered.postingId)).text()).toContain('Peitetty Nimi');
  });

  it('are of one recruitment, six at most, and of nobody whom the reader may not see', async () => {
    const other = await applicant(world, world.a);
    expect((await compare(named(people[0], other))).status).toBe(400);
    expect((await compare(named(...Array.from({ length: 7 }, () => people[0])))).status).toBe(400);
    expect((await compare('?applications=x')).status).toBe(400);
    expect((await compare(named({ ...other, id: 'appl_00000000000000000000000000' }))).status).toBe(404);
    const elsewhere = await world.as('recruiter', world.a, ['Varhaiskasvatus']);
    expect((await compare(named(people[0]), elsewhere)).status).toBe(404);
  });
});
