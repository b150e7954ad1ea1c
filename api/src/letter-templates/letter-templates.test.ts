import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LetterTemplate, LetterTemplates } from '../../contract/letter-templates.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import type { Colleague } from '../../test/staff.ts';
import { auditEntries } from '../db/schema.ts';

const TEXTS = {
  fi: { subject: 'Hakemuksesi: {posting}', body: 'Hei {name}, kiitos.' },
  sv: { subject: 'Din ansökan', body: 'Hej {name}.' },
};

describe('letter templates', () => {
  let world: TestWorld;
  let admin: Colleague;
  let kaisa: Colleague;
  beforeAll(async () => {
    world = await testWorld();
    admin = await world.as('admin');
    kaisa = await world.as('recruiter');
  });

  const letter = (over: object = {}) => ({ name: 'Kiitos', purpose: 'received', texts: TEXTS, isShared: false, ...over });
  const call = (method: string, json: unknown, by: Colleague, id?: string) =>
    by.request(`/staff/rantala/letter-templates${id === undefined ? '' : `/${id}`}`, { method, json });
  const add = async (over: object, by: Colleague) => (await (await call('POST', letter(over), by)).json()) as LetterTemplate;
  const names = async (by: Colleague) =>
    ((await (await by.request('/staff/rantala/letter-templates')).json()) as LetterTemplates).items.map(({ name }) => name);

  it('are the town’s, whose every sender sees them, or one’s own, whom nobody else sees', async () => {
    await add({ name: 'Äänekäs kiitos', isShared: true }, admin);
    await add({ name: 'Ei valittu', isShared: true }, admin);
    await add({ name: 'Aivan oma' }, kaisa);
    expect(await names(kaisa)).toEqual(['Ei valittu', 'Äänekäs kiitos', 'Aivan oma']);
    expect(await names(await world.as('recruiter'))).toEqual(['Ei valittu', 'Äänekäs kiitos']);
    expect(await names(await world.as('admin', world.b)).catch(() => 'not theirs')).toBe('not theirs');
  });

  it('of the whole town are written by who looks after the town', async () => {
    expect((await call('POST', letter({ isShared: true }), kaisa)).status).toBe(403);
    const { id } = await add({ isShared: true }, admin);
    expect((await call('PUT', letter({ version: 1, isShared: true }), kaisa, id)).status).toBe(403);
    expect((await call('PUT', letter({ version: 1, isShared: false }), kaisa, id)).status).toBe(403);
    expect((await call('DELETE', {}, kaisa, id)).status).toBe(403);
    const own = await add({}, kaisa);
    expect((await call('PUT', letter({ version: 1, isShared: true }), kaisa, own.id)).status).toBe(403);
    expect((await call('PUT', letter({ version: 1 }), admin, own.id)).status).toBe(404);
  });

  it('are refused with the name of what nobody can fill in', async () => {
    const wrong = letter({ texts: { fi: { subject: 'Hei {nimi}', body: 'Palkka: {palkka}' }, en: { subject: 'Hello', body: '{name}' } } });
    const response = await call('POST', wrong, kaisa);
    expect([response.status, await response.json()]).toMatchObject([
      422,
      { code: 'placeholder_unknown', errors: [{ field: 'texts.fi.subject.nimi' }, { field: 'texts.fi.body.palkka' }] },
    ]);
  });

  it('keep what a colleague saved meanwhile', async () => {
    const { id } = await add({ isShared: true }, admin);
    const both = await Promise.all(['A', 'B'].map((name) => call('PUT', letter({ version: 1, name, isShared: true }), admin, id)));
    expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    expect((await call('PUT', letter({ version: 1, isShared: true }), admin, id)).status).toBe(409);
  });

  it('leave in the audit who wrote and who removed them', async () => {
    const { id } = await add({}, kaisa);
    expect((await call('PUT', letter({ version: 1, name: 'Toinen' }), kaisa, id)).status).toBe(200);
    expect((await call('DELETE', {}, kaisa, id)).status).toBe(204);
    expect((await call('DELETE', {}, kaisa, id)).status).toBe(404);
    const entries = await world.a.db.from(auditEntries, eq(auditEntries.subject, id));
    expect(entries.map(({ event }) => event).sort()).toEqual([
      'letter-template.added',
      'letter-template.changed',
      'letter-template.removed',
    ]);
  });
});
