import { beforeAll, describe, expect, it } from 'vitest';
import type { FilledPostingTemplate, PostingTemplate, PostingTemplates } from '../../../contract/posting-templates.ts';
import { aPosting } from '../../../test/factories.ts';
import { type TestWorld, testWorld } from '../../../test/harness.ts';
import type { Colleague } from '../../../test/staff.ts';
import { createPosting } from '../../postings/service.ts';

describe('templates of postings', () => {
  let world: TestWorld;
  let kaisa: Colleague;
  beforeAll(async () => {
    world = await testWorld();
    kaisa = await world.as('recruiter');
  });

  const call = (method: string, json: unknown, id?: string, by = kaisa) =>
    by.request(`/staff/rantala/posting-templates${id === undefined ? '' : `/${id}`}`, { method, ...(json !== undefined && { json }) });
  const keep = async (name: string, draft = aPosting()) =>
    (await (await call('POST', { name, posting: await createPosting(world.a, draft) })).json()) as PostingTemplate;
  const names = async (by = kaisa) =>
    ((await (await call('GET', undefined, undefined, by)).json()) as PostingTemplates).items.map(({ name }) => name);

  it('hold all of a posting but its days', async () => {
    const question = { id: 'q1', kind: 'text' as const, label: { fi: 'Miksi?' }, isRequired: true };
    const draft = aPosting({
      opensAt: '2026-12-01T06:00:00.000Z',
      duration: { startsOn: '2027-01-01', endsOn: '2027-06-30', note: 'Kevätkausi' },
      contacts: [{ name: 'Aino Esimerkki' }],
      apply: { mode: 'here', wantsCv: true, questions: [question] },
    });
    const { id } = await keep('Kevään sijainen', draft);
    const filled = (await (await call('GET', undefined, id)).json()) as FilledPostingTemplate;
    const { opensAt: _opens, closesAt: _closes, ...rest } = draft;
    expect(filled).toMatchObject({ name: 'Kevään sijainen', languages: ['fi', 'sv'], createdBy: expect.stringMatching(/Kaisa/) });
    expect(filled.draft).toEqual({ ...rest, duration: { note: 'Kevätkausi' } });
  });

  it('can be named anew and removed', async () => {
    const { id } = await keep('Vanha nimi');
    expect((await call('PUT', { name: 'Uusi nimi' }, id)).status).toBe(204);
    expect(await names()).toContain('Uusi nimi');
    expect((await call('DELETE', {}, id)).status).toBe(204);
    expect(await names()).not.toContain('Uusi nimi');
    expect((await call('GET', undefined, id)).status).toBe(404);
  });

  it('of another unit are not there, and its postings cannot be kept', async () => {
    const { id } = await keep('Kotihoidon sijainen', aPosting({ unit: 'Kotihoito' }));
    const elsewhere = await world.as('recruiter', world.a, ['Varhaiskasvatus']);
    expect(await names(elsewhere)).not.toContain('Kotihoidon sijainen');
    expect((await call('GET', undefined, id, elsewhere)).status).toBe(404);
    expect((await call('DELETE', {}, id, elsewhere)).status).toBe(404);
    const posting = await createPosting(world.a, aPosting({ unit: 'Kotihoito' }));
    expect((await call('POST', { name: 'x', posting }, undefined, elsewhere)).status).toBe(404);
    expect(await names(await world.as('recruiter', world.a, ['Kotihoito']))).toContain('Kotihoidon sijainen');
  });
});
