import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApplicantView } from '../../../contract/recruitment.ts';
import type { CriteriaList, Scoring } from '../../../contract/scores.ts';
import { applicant } from '../../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import type { Colleague } from '../../../test/staff.ts';
import { applicationScores } from '../../db/scores-schema.ts';
import { auditEntries } from '../../db/schema.ts';
import { deleteApplication } from '../../retention/store.ts';

describe('scores', () => {
  let world: TestWorld;
  let [kaisa, mikko]: Colleague[] = [];
  beforeAll(async () => {
    world = await testWorld();
    [kaisa, mikko] = [await world.as('recruiter'), await world.as('recruiter')];
  });

  const call = (path: string, json: unknown, by = kaisa, method = 'PUT') => by?.request(`/staff/rantala/${path}`, { method, json });
  const body = async <T>(response: Response | undefined) => (await response?.json()) as T;
  const setCriteria = async (postingId: string, version: number, criteria: unknown[], by = kaisa) =>
    call(`postings/${postingId}/criteria`, { version, criteria }, by);
  const give = (id: string, scores: unknown[], by = kaisa) => call(`applications/${id}/scores`, { scores }, by);
  const read = async (id: string, by = kaisa) =>
    (await body<ApplicantView>(await by?.request(`/staff/rantala/applications/${id}`))).scoring;
  const judged = async (names: string[] = ['Työkokemus', 'Kielitaito']) => {
    const made = await applicant(world, world.a);
    const { criteria } = await body<CriteriaList>(
      await setCriteria(
        made.postingId,
        0,
        names.map((name) => ({ name, weight: 1 })),
      ),
    );
    return { ...made, criteria: criteria.map(({ id }) => id) };
  };

  it('are shown to who gave them at once, and to colleagues when they have given theirs', async () => {
    const { id, criteria } = await judged();
    const own = await body<Scoring>(await give(id, [{ criterion: criteria[0], score: 5, reason: 'Kymmenen vuotta kotihoidossa' }]));
    expect(own).toMatchObject({ own: [{ score: 5, reason: 'Kymmenen vuotta kotihoidossa' }], colleagues: 0 });
    await give(id, [{ criterion: criteria[1], score: 2 }]);
    expect(await read(id, mikko)).toMatchObject({ own: [], colleagues: 1 });
    expect(JSON.stringify(await read(id, mikko))).not.toContain('Kymmenen');
    await give(id, [{ criterion: criteria[0], score: 3 }], mikko);
    expect(await read(id, mikko)).not.toHaveProperty('others');
    await give(id, [{ criterion: criteria[1], score: 4 }], mikko);
    const seen = await read(id, mikko);
    expect(seen.others?.map(({ score }) => score).sort()).toEqual([2, 5]);
    expect(seen.others?.every(({ author }) => author.startsWith('Kaisa Koe'))).toBe(true);
    expect(seen.average).toBe(3.5);
  });

  it('can be given anew and taken back, and then colleagues’ are covered again', async () => {
    const { id, criteria } = await judged(['Työkokemus']);
    await give(id, [{ criterion: criteria[0], score: 5 }], mikko);
    await give(id, [{ criterion: criteria[0], score: 1 }]);
    await give(id, [{ criterion: criteria[0], score: 4 }]);
    expect(await read(id)).toMatchObject({ own: [{ score: 4 }], average: 4.5 });
    const after = await body<Scoring>(await give(id, [{ criterion: criteria[0], score: null }]));
    expect(after).toMatchObject({ own: [], colleagues: 1 });
    expect(after).not.toHaveProperty('others');
  });

  it('are read by who may only read, whom they lead to nothing', async () => {
    const { id, criteria } = await judged(['Työkokemus']);
    await give(id, [{ criterion: criteria[0], score: 4 }]);
    expect(await read(id, await world.as('viewer'))).toMatchObject({ others: [{ score: 4 }], average: 4 });
  });

  it('are in the audit without what was given, and go with the application', async () => {
    const { id, criteria } = await judged(['Työkokemus']);
    await give(id, [{ criterion: criteria[0], score: 1, reason: 'Ei vielä kokemusta' }]);
    const entries = await world.a.db.from(auditEntries, eq(auditEntries.subject, id));
    const scored = entries.find(({ event }) => event === 'application.scored');
    expect(scored).toMatchObject({ actor: { kind: 'staff' }, details: { given: criteria, takenBack: [] } });
    expect(JSON.stringify(scored)).not.toContain('kokemusta');
    await world.a.db.commit([], deleteApplication(world.a.db, id));
    expect(await world.a.db.from(applicationScores, eq(applicationScores.applicationId, id))).toEqual([]);
  });

  it.each([
    [{ score: 6 }, 400],
    [{ score: -1 }, 400],
    [{ score: 2.5 }, 400],
    [{ score: '5' }, 400],
    [{ score: 3, reason: 'a'.repeat(301) }, 400],
    [{ criterion: 'crit_00000000000000000000000000', score: 3 }, 404],
    [{ criterion: 'x', score: 3 }, 400],
  ])('of %j are refused', async (wrong, status) => {
    const { id, criteria } = await judged(['Työkokemus']);
    expect((await give(id, [{ criterion: criteria[0], ...wrong }]))?.status).toBe(status);
    expect((await read(id)).own).toEqual([]);
  });

  it('of another unit cannot be given', async () => {
    const { id, postingId } = await applicant(world, world.a, { posting: { unit: 'Kotihoito' } });
    const { criteria } = await body<CriteriaList>(await setCriteria(postingId, 0, [{ name: 'Kielet', weight: 1 }]));
    const elsewhere = await world.as('recruiter', world.a, ['Varhaiskasvatus']);
    expect((await give(id, [{ criterion: criteria[0]?.id, score: 3 }], elsewhere))?.status).toBe(404);
    expect((await setCriteria(postingId, 1, [], elsewhere))?.status).toBe(404);
  });
});

describe('criteria', () => {
  let world: TestWorld;
  let kaisa: Colleague;
  beforeAll(async () => {
    world = await testWorld();
    kaisa = await world.as('recruiter');
  });

  const set = (postingId: string, version: number, criteria: unknown[]) =>
    kaisa.request(`/staff/rantala/postings/${postingId}/criteria`, { method: 'PUT', json: { version, criteria } });
  const list = async (postingId: string) =>
    (await (await kaisa.request(`/staff/rantala/postings/${postingId}/criteria`)).json()) as CriteriaList;

  it('are changed by one of two colleagues at the same moment', async () => {
    const { postingId } = await applicant(world, world.a);
    const answers = await Promise.all(['Kielet', 'Kokemus'].map((name) => set(postingId, 0, [{ name, weight: 2 }])));
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect((await list(postingId)).criteria).toHaveLength(1);
  });

  it('by which scores were given are not removed but retired, and then no longer asked for', async () => {
    const { id, postingId } = await applicant(world, world.a);
    await set(postingId, 0, [
      { name: 'Kielet', weight: 2 },
      { name: 'Kokemus', weight: 1, description: 'Vuosina' },
    ]);
    const [first, second] = (await list(postingId)).criteria;
    const give = (criterion: unknown, score: unknown) =>
      kaisa.request(`/staff/rantala/applications/${id}/scores`, { method: 'PUT', json: { scores: [{ criterion, score }] } });
    await give(first?.id, 5);
    const removed = await set(postingId, 1, [{ id: second?.id, name: 'Kokemus', weight: 1 }]);
    expect([removed.status, await removed.json()]).toMatchObject([
      409,
      { code: 'criterion_scored', errors: [{ field: `criteria.${first?.id}` }] },
    ]);
    const retired = [
      { id: second?.id, name: 'Työkokemus', weight: 3 },
      { id: first?.id, name: 'Kielet', weight: 2, isRetired: true },
    ];
    expect((await set(postingId, 1, retired)).status).toBe(200);
    expect(await list(postingId)).toMatchObject({
      version: 2,
      criteria: [
        { name: 'Työkokemus', weight: 3, isRetired: false, isScored: false },
        { name: 'Kielet', isRetired: true, isScored: true },
      ],
    });
    expect((await give(first?.id, 3)).status).toBe(404);
    expect((await give(first?.id, null)).status).toBe(200);
    expect((await set(postingId, 2, [])).status).toBe(200);
  });

  it('cannot be removed by one while another gives a score by it: one of the two is refused', async () => {
    const { id, postingId } = await applicant(world, world.a);
    await set(postingId, 0, [{ name: 'Kielet', weight: 2 }]);
    const [one] = (await list(postingId)).criteria;
    const score = kaisa.request(`/staff/rantala/applications/${id}/scores`, {
      method: 'PUT',
      json: { scores: [{ criterion: one?.id, score: 5 }] },
    });
    const [given, removed] = await Promise.all([score, set(postingId, 1, [])]);
    const isGiven = given.status === 200;
    expect([given.status, removed.status]).toEqual(isGiven ? [200, 409] : [404, 200]);
    expect((await list(postingId)).criteria).toHaveLength(isGiven ? 1 : 0);
  });
});
