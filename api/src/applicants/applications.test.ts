import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ApplicantList, ApplicantView } from '../../contract/recruitment.ts';
import { applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { auditEntries } from '../db/schema.ts';
import type { Colleague } from '../../test/staff.ts';

describe('applications as staff work with them', () => {
  let world: TestWorld;
  let recruiter: Colleague;
  beforeAll(async () => {
    world = await testWorld();
    recruiter = await world.as('recruiter');
  });

  const read = async <T>(path: string, by = recruiter) => (await by.request(`/staff/rantala/applications${path}`)).json() as Promise<T>;
  const send = (path: string, json: unknown, by = recruiter, method = 'POST') =>
    by.request(`/staff/rantala/applications${path}`, { method, json });
  const audit = async (subject: string) =>
    (await world.a.db.from(auditEntries, eq(auditEntries.subject, subject))).map(({ event, actor }) => `${event} ${actor.kind}`).sort();

  it('are listed for a posting, the newest first, a page at a time, with counts by state', async () => {
    const { number, id: first } = await applicant(world, world.a, { name: 'Ensimmäinen Hakija' });
    world.clock.advance(1000);
    const { id: second } = await applicant(world, world.a, { number, name: 'Toinen Hakija' });
    world.clock.advance(1000);
    const { id: third } = await applicant(world, world.a, { number, name: 'Kolmas Hakija' });
    const page = await read<ApplicantList>(`?posting=${number}&limit=2`);
    expect(page).toMatchObject({ total: 3, waiting: 3, states: { submitted: 3, hired: 0 } });
    expect(page.items.map(({ id }) => id)).toEqual([third, second]);
    const rest = await read<ApplicantList>(`?posting=${number}&limit=2&cursor=${page.next}`);
    expect(rest.items.map(({ id }) => id)).toEqual([first]);
    expect(rest.next).toBeUndefined();
  });

  it('come with the recruitment they are for, and with the tags in use', async () => {
    const { id, number } = await applicant(world, world.a, { posting: { unit: 'Kirjasto' } });
    await send(`/${id}/tags`, { tags: ['kielitaito'] }, recruiter, 'PUT');
    const list = await read<ApplicantList>(`?posting=${number}&state=hired&lang=sv`);
    expect(list).toMatchObject({ total: 0, tags: ['kielitaito'], recruitment: { number, title: 'Närvårdare till hemvården', waiting: 1 } });
    expect((await read<ApplicantList>('')).recruitment).toBeUndefined();
    const elsewhere = await world.as('recruiter', world.a, ['Varhaiskasvatus']);
    const theirs = await read<ApplicantList>(`?posting=${number}`, elsewhere);
    expect([theirs.recruitment, theirs.tags]).toEqual([undefined, []]);
  });

  it.each(['åkerström', 'AKERSTROM', 'ake.a@Example', 'Åkerström'])('are found by %s', async (q) => {
    const { id } = await applicant(world, world.a, { name: 'Åke Åkerström', email: 'ake.a@example.com' });
    const found = await read<ApplicantList>(`?q=${encodeURIComponent(q)}`);
    expect(found.items.map((item) => item.id)).toContain(id);
  });

  it('are found by the reference that somebody reads out', async () => {
    const { id } = await applicant(world, world.a);
    const { reference } = await read<ApplicantView>(`/${id}`);
    expect((await read<ApplicantList>(`?q=${reference.toLowerCase()}`)).items.map((item) => item.id)).toEqual([id]);
  });

  it('leave in the audit who read them', async () => {
    const { id } = await applicant(world, world.a);
    await read(`/${id}`);
    expect(await audit(id)).toEqual(['application.submitted public', 'application.viewed staff']);
  });

  it('are moved together, or not at all when a colleague was faster', async () => {
    const [one, two] = [await applicant(world, world.a), await applicant(world, world.a)];
    const both = [one, two].map(({ id }) => ({ id, version: 1 }));
    expect((await send('/moves', { applications: both, to: 'shortlisted' })).status).toBe(204);
    const late = await send('/moves', {
      applications: [
        { id: one.id, version: 1 },
        { id: two.id, version: 2 },
      ],
      to: 'rejected',
    });
    expect([late.status, await late.json()]).toMatchObject([409, { code: 'stale_version' }]);
    expect((await read<ApplicantView>(`/${two.id}`)).state).toBe('shortlisted');
  });

  it('are decided once by two colleagues at the same moment', async () => {
    const { id } = await applicant(world, world.a);
    const answers = await Promise.all(
      (['hired', 'rejected'] as const).map((to) => send('/moves', { applications: [{ id, version: 1 }], to })),
    );
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([204, 409]);
  });

  it('wait until somebody has told them', async () => {
    const { id, number } = await applicant(world, world.a);
    await send('/moves', { applications: [{ id, version: 1 }], to: 'rejected' });
    expect((await read<ApplicantList>(`?posting=${number}&waiting=yes`)).total).toBe(1);
    expect((await send('/answered', { applications: [{ id, version: 2 }] })).status).toBe(204);
    expect((await read<ApplicantList>(`?posting=${number}&waiting=yes`)).total).toBe(0);
    expect(await read<ApplicantView>(`/${id}`)).toMatchObject({ state: 'rejected', answeredAt: world.clock.now, deletedOn: '2027-11-22' });
  });

  it('carry notes and tags that colleagues read', async () => {
    const { id } = await applicant(world, world.a);
    await send(`/${id}/notes`, { body: 'Soitettu.' });
    await send(`/${id}/tags`, { tags: ['ajokortti', 'yövuorot', 'ajokortti'] }, recruiter, 'PUT');
    const view = await read<ApplicantView>(`/${id}`, await world.as('viewer'));
    expect(view.noteList).toMatchObject([{ body: 'Soitettu.' }]);
    expect(view.tags).toEqual(['ajokortti', 'yövuorot']);
    expect((await read<ApplicantList>('?tag=yövuorot')).items.map((item) => item.id)).toEqual([id]);
  });

  it('give their documents to be saved, never to be shown', async () => {
    const { id, fileId } = await applicant(world, world.a);
    const response = await recruiter.request(`/staff/rantala/applications/${id}/files/${fileId}`);
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`);
    expect([response.headers.get('content-type'), response.headers.get('x-content-type-options')]).toEqual([
      'application/octet-stream',
      'nosniff',
    ]);
    expect(await response.text()).toMatch(/^%PDF/);
    expect(await audit(id)).toContain('document.read staff');
  });

  it('of another unit are not there', async () => {
    const { id, fileId } = await applicant(world, world.a, { posting: { unit: 'Kotihoito' } });
    const elsewhere = await world.as('recruiter', world.a, ['Varhaiskasvatus']);
    const here = await world.as('recruiter', world.a, ['Kotihoito']);
    for (const path of [`/${id}`, `/${id}/files/${fileId}`]) {
      expect((await elsewhere.request(`/staff/rantala/applications${path}`)).status).toBe(404);
      expect((await here.request(`/staff/rantala/applications${path}`)).status).toBe(200);
    }
    expect((await read<ApplicantList>('', elsewhere)).total).toBe(0);
    expect((await send('/moves', { applications: [{ id, version: 1 }], to: 'hired' }, elsewhere)).status).toBe(404);
    expect(
      (await send('/moves', { applications: [{ id, version: 1 }], to: 'hired' }, await world.as('recruiter', world.a, []))).status,
    ).toBe(404);
  });

  it('answer any query with a list or a problem', async () => {
    for (const query of [
      'cursor=x',
      'limit=0',
      'limit=101',
      'state=lost',
      'posting=-1',
      'waiting=no',
      'q=%00%27',
      `q=${'a'.repeat(101)}`,
      'x=1',
    ])
      expect([200, 400]).toContain((await recruiter.request(`/staff/rantala/applications?${query}`)).status);
  });
});

describe('an anonymous recruitment', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await testWorld();
  });

  it('covers who applied until somebody lifts the cover, for themselves, and that is in the audit', async () => {
    const { id, fileId, number, postingId } = await applicant(world, world.a, { name: 'Peitetty Nimi', posting: { unit: 'Kotihoito' } });
    await world.deps.database.client.execute({
      sql: 'INSERT INTO recruitments (tenant_id, posting_id, is_anonymous) VALUES (?, ?, 1)',
      args: [world.a.tenant.id, postingId],
    });
    const [one, other] = [await world.as('recruiter'), await world.as('recruiter')];
    const all = async (by: Colleague) =>
      (
        await Promise.all(
          [`/${id}`, `?posting=${number}`, '?q=Peitetty', '?q=aino@example.com'].map((path) =>
            by.request(`/staff/rantala/applications${path}`),
          ),
        )
      ).map((response) => response.text());
    expect((await Promise.all(await all(one))).join()).not.toMatch(/Peitetty Nimi|aino@|\+358/);
    expect(((await one.request(`/staff/rantala/applications?q=peitetty`).then((r) => r.json())) as ApplicantList).total).toBe(0);
    expect((await one.request(`/staff/rantala/applications/${id}/files/${fileId}`)).status).toBe(422);
    expect((await one.request(`/staff/rantala/applications/${id}/reveal`, { method: 'POST', json: {} })).status).toBe(204);
    expect(((await (await one.request(`/staff/rantala/applications/${id}`)).json()) as ApplicantView).name).toBe('Peitetty Nimi');
    expect((await Promise.all(await all(other))).join()).not.toContain('Peitetty Nimi');
  });
});
