import { beforeEach, describe, expect, it } from 'vitest';
import type { PostingDraft } from '../../contract/postings.ts';
import { LOCALES } from '../../contract/primitives.ts';
import { aPosting } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { createPosting, editPosting, endPosting, listJobs, publishPosting } from './service.ts';
import { findById } from './store.ts';

const DAY_MS = 86_400_000;
const text = (title: string) => ({ title, body: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: title }] }] });

const DRAFTS: Partial<PostingDraft>[] = [
  { texts: { fi: text('Kokki') }, isOfficial: false, taskArea: 'food-and-cleaning', unit: 'Keittiö', place: { city: 'Rantala' } },
  {
    texts: { fi: text('Opettaja'), sv: text('Lärare') },
    taskArea: 'education',
    unit: { fi: 'Koulu', sv: 'Skolan' },
    place: { municipalityCode: '091' },
  },
  {
    texts: { sv: text('Lärare') },
    isOfficial: false,
    taskArea: 'education',
    unit: 'Koulu',
    employmentType: 'on-call',
    closesAt: undefined,
  },
  { texts: { en: text('Nurse') }, isOfficial: false, taskArea: 'health', employmentType: 'substitute', place: {} },
];

describe('the counts of a whole list', () => {
  let world: TestWorld;
  let ids: string[];
  const draft = (more: Partial<PostingDraft>, days: number) =>
    aPosting({ closesAt: new Date(Date.parse(world.clock.now) + days * DAY_MS).toISOString(), ...more });
  const counts = async (query = {}) => {
    const { total, facets } = await listJobs(world.a, { lang: 'sv', ...query });
    return { total, facets };
  };
  // A filter that everything passes makes the same list be counted row by row.
  const counted = () => counts({ language: [...LOCALES] });
  const open = async (id: string | undefined) => publishPosting(world.a, id ?? '');

  beforeEach(async () => {
    world = await testWorld();
    ids = [];
    for (const [index, more] of DRAFTS.entries()) ids.push(await createPosting(world.a, draft(more, 2 + index * 3)));
    for (const id of ids) await open(id);
    await world.publish(world.b, { unit: 'Muualla' });
  });

  it('are what is found by counting', async () => {
    const kept = await counts();
    expect(kept.total).toBe(4);
    expect(kept.facets.unit).toEqual([
      { value: 'Koulu', label: 'Skolan', count: 2 },
      { value: 'Keittiö', count: 1 },
    ]);
    expect(kept.facets.deadline.map(({ count }) => count)).toEqual([1, 2, 3]);
    expect(kept).toEqual(await counted());
  });

  it('follow what is published, rewritten, closed and filled', async () => {
    const waiting = await createPosting(
      world.a,
      draft({ ...DRAFTS[0], opensAt: new Date(Date.parse(world.clock.now) + 1000).toISOString() }, 9),
    );
    await open(waiting);
    await createPosting(world.a, draft({ taskArea: 'rescue' }, 9));
    const row = (await findById(world.a.db, ids[1] ?? ''))?.row;
    await editPosting(
      world.a,
      ids[1] ?? '',
      draft({ ...DRAFTS[1], unit: 'Lukio', taskArea: 'culture-and-leisure' }, 20),
      row?.version ?? 0,
    );
    await endPosting(world.a, ids[0] ?? '', 'filled');
    await endPosting(world.a, ids[3] ?? '', 'closed');
    const kept = await counts();
    expect(kept.facets.taskArea).toEqual([
      { value: 'culture-and-leisure', count: 1 },
      { value: 'education', count: 1 },
    ]);
    expect(kept).toEqual(await counted());
    await open(ids[3]);
    expect((await counts()).total).toBe(3);
    expect(await counts()).toEqual(await counted());
  });

  it('leave out at once what is past its time, before anybody closes it', async () => {
    world.clock.advance(6 * DAY_MS);
    expect((await counts()).total).toBe(2);
    expect(await counts()).toEqual(await counted());
    await endPosting(world.a, ids[0] ?? '', 'closed');
    expect(await counts()).toEqual(await counted());
  });

  it('forget what is deleted', async () => {
    await world.deps.database.client.execute({ sql: 'DELETE FROM postings WHERE id = ?', args: [ids[2] ?? ''] });
    expect((await counts()).total).toBe(3);
    expect(await counts()).toEqual(await counted());
  });
});
