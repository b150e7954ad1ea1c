import { beforeAll, describe, expect, it } from 'vitest';
import type { EditedPosting, Overview, RecruitmentList } from '../../contract/recruitment.ts';
import type { PostingDraft } from '../../contract/postings.ts';
import { applicant } from '../../test/applicant.ts';
import { insertApplication } from '../applications/store.ts';
import { commit, newPosting } from '../postings/service.ts';
import { aPosting } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import type { Colleague, StaffInit } from '../../test/staff.ts';

describe('recruitments as staff work with them', () => {
  let world: TestWorld;
  let recruiter: Colleague;
  beforeAll(async () => {
    world = await testWorld();
    recruiter = await world.as('recruiter');
  });

  const call = (path: string, init?: StaffInit, by = recruiter) => by.request(`/staff/rantala${path}`, init);
  const read = async <T>(path: string, by = recruiter) => (await call(path, {}, by)).json() as Promise<T>;
  const write = async (draft: PostingDraft = aPosting(), by = recruiter) =>
    ((await (await call('/postings', { method: 'POST', json: { draft } }, by)).json()) as { id: string }).id;
  const publish = (id: string, json: unknown = {}, by = recruiter) => call(`/postings/${id}/publication`, { method: 'POST', json }, by);
  const refused = async (response: Response) => ({
    status: response.status,
    ...((await response.json()) as { code: string; errors?: unknown }),
  });

  it('go from the draft to the public page and to their end', async () => {
    const id = await write();
    const { recruitment, obstacles } = await read<EditedPosting>(`/postings/${id}`);
    expect([recruitment.state, obstacles]).toEqual(['draft', []]);
    expect((await world.request(`/api/rantala/jobs/${recruitment.number}`)).status).toBe(404);
    expect((await publish(id)).status).toBe(204);
    expect((await world.request(`/api/rantala/jobs/${recruitment.number}`)).status).toBe(200);
    expect((await call(`/postings/${id}/end`, { method: 'POST', json: { to: 'filled' } })).status).toBe(204);
    expect((await world.request(`/api/rantala/jobs/${recruitment.number}`)).status).toBe(410);
  });

  it('keep what a colleague saved meanwhile', async () => {
    const id = await write();
    const save = (positions: number) => call(`/postings/${id}`, { method: 'PUT', json: { version: 1, draft: aPosting({ positions }) } });
    const answers = await Promise.all([save(2), save(3)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409]);
    const saved = (await answers.find(({ status }) => status === 200)?.json()) as EditedPosting;
    expect(saved).toEqual(await read<EditedPosting>(`/postings/${id}`));
    expect(saved).toMatchObject({ recruitment: { version: 2 }, obstacles: [] });
  });

  it('are made once, however often the same request comes', async () => {
    const draft = aPosting({ unit: 'Kerran tehty' });
    const make = (key: string, json: unknown = { draft }, by = recruiter) =>
      call('/postings', { method: 'POST', json, headers: { 'idempotency-key': key } }, by);
    const answers = await Promise.all([make('one-and-the-same-key'), make('one-and-the-same-key')]);
    const ids = await Promise.all(answers.map(async (response) => ((await response.json()) as { id: string }).id));
    expect(new Set([...ids, ((await (await make('one-and-the-same-key')).json()) as { id: string }).id]).size).toBe(1);
    const own = await world.as('recruiter', world.a, ['Kerran tehty']);
    expect((await read<RecruitmentList>('/postings', own)).total).toBe(1);
    expect(await refused(await make('one-and-the-same-key', { draft: aPosting() }))).toMatchObject({
      status: 422,
      code: 'idempotency_key_reused',
    });
    expect(await refused(await make('short'))).toMatchObject({ status: 400, code: 'idempotency_key_missing' });
    expect((await make('one-and-the-same-key', { draft }, own)).status).toBe(201);
  });

  it('from a feed can be mended as they are: what the source leaves out stands in nobody’s way', async () => {
    const texts = { sv: { title: 'Kock', body: [] } };
    const ad = aPosting({ isOfficial: false, pay: {}, texts });
    const write = newPosting(world.a, ad, { state: 'published', publishedAt: world.clock.now });
    await commit(world.a, [write]);
    const edit = (version: number, draft: PostingDraft) => call(`/postings/${write.id}`, { method: 'PUT', json: { version, draft } });
    expect((await edit(1, { ...ad, positions: 3 })).status).toBe(200);
    const question = { id: 'q1', kind: 'text' as const, label: { sv: 'Är du gravid?' }, isRequired: false };
    const asking = { ...ad, apply: { mode: 'here' as const, wantsCv: false, questions: [question] } };
    expect(await refused(await edit(2, asking))).toMatchObject({ status: 422, code: 'question_forbidden' });
  });

  it('are not announced in one language of two, without pay, or with a question that nobody may ask', async () => {
    const question = { id: 'q1', kind: 'text' as const, label: { fi: 'Oletko raskaana?', sv: 'Är du gravid?' }, isRequired: false };
    const oneLanguage = await write(aPosting({ texts: { fi: aPosting().texts.fi } }));
    const noPay = await write(aPosting({ pay: {} }));
    const asking = await write(aPosting({ apply: { mode: 'here', wantsCv: false, questions: [question] } }));
    expect(await refused(await publish(oneLanguage))).toMatchObject({
      status: 422,
      code: 'language_missing',
      errors: [{ field: 'texts.sv' }],
    });
    expect(await refused(await publish(noPay))).toMatchObject({ status: 422, code: 'pay_missing' });
    expect(await refused(await publish(asking))).toMatchObject({
      status: 422,
      code: 'question_forbidden',
      errors: [{ field: 'apply.questions.0' }],
    });
    const reviewed = { reviewed: [{ id: 'q1', reason: 'Kysymys koskee vain näyttelijän roolia.' }] };
    expect(await refused(await publish(asking, reviewed))).toMatchObject({ status: 403 });
    expect((await publish(asking, reviewed, await world.as('admin'))).status).toBe(204);
  });

  it('cannot lose a language or the pay once they are public', async () => {
    const id = await write();
    await publish(id);
    const { version } = (await read<EditedPosting>(`/postings/${id}`)).recruitment;
    const response = await call(`/postings/${id}`, { method: 'PUT', json: { version, draft: aPosting({ pay: {} }) } });
    expect(await refused(response)).toMatchObject({ code: 'pay_missing' });
  });

  it('are archived when everybody has been answered, and can be taken back', async () => {
    const { id: application, postingId } = await applicant(world, world.a);
    const archive = (method: 'PUT' | 'DELETE') => call(`/postings/${postingId}/archive`, { method, json: {} });
    expect(await refused(await archive('PUT'))).toMatchObject({ code: 'state_conflict' });
    await call(`/postings/${postingId}/end`, { method: 'POST', json: { to: 'closed' } });
    expect(await refused(await archive('PUT'))).toMatchObject({ status: 409, code: 'applicants_unanswered' });
    await call('/applications/answered', { method: 'POST', json: { applications: [{ id: application, version: 1 }] } });
    expect((await read<Overview>('/overview')).toArchive.map(({ id }) => id)).toContain(postingId);
    expect((await archive('PUT')).status).toBe(204);
    expect((await read<RecruitmentList>('/postings?show=archived')).items.map(({ id }) => id)).toEqual([postingId]);
    expect((await read<Overview>('/overview')).toArchive.map(({ id }) => id)).not.toContain(postingId);
    expect((await archive('DELETE')).status).toBe(204);
    expect((await read<RecruitmentList>('/postings?show=archived')).items).toEqual([]);
  });

  it('show first who has waited longest', async () => {
    world.clock.advance(60_000);
    const late = await applicant(world, world.a, { name: 'Myöhempi' });
    const overview = await read<Overview>('/overview');
    const ids = overview.waiting.map(({ id }) => id);
    expect(ids.at(-1)).toBe(late.postingId);
    const since = overview.waiting.map(({ waitingSince }) => Date.parse(waitingSince ?? ''));
    expect(since).toEqual(since.toSorted((a, b) => a - b));
    expect(overview.waitingTotal).toBe(overview.waiting.reduce((sum, { waiting }) => sum + waiting, 0));
  });

  it('count everybody who waits, also beyond the recruitments that they name', async () => {
    const before = (await read<Overview>('/overview')).waitingTotal;
    const postings = Array.from({ length: 21 }, () =>
      newPosting(world.a, aPosting({ unit: 'Puistot' }), { state: 'published', publishedAt: world.clock.now }),
    );
    await commit(world.a, postings);
    const rows = postings.map(({ id: postingId }, index) =>
      insertApplication(world.a.db, {
        id: world.a.newId('application'),
        postingId,
        reference: `PUIS-${String(index).padStart(4, '0')}`,
        state: 'submitted',
        lang: 'fi',
        name: 'Aino Esimerkki',
        phone: '+358401234567',
        email: 'aino@example.com',
        answers: {},
        noticeVersion: 1,
        submittedAt: world.clock.now,
      }),
    );
    await world.a.db.commit([], rows);
    const overview = await read<Overview>('/overview');
    expect([overview.waiting.length, overview.waitingTotal]).toEqual([20, before + 21]);
    const own = await world.as('recruiter', world.a, ['Puistot']);
    expect((await read<Overview>('/overview', own)).waitingTotal).toBe(21);
  });

  it('are found by a word of their title, a page at a time', async () => {
    const texts = {
      fi: { ...aPosting().texts.fi, title: 'Ääniteknikko' },
      sv: { ...aPosting().texts.sv, title: 'Ljudtekniker' },
    } as PostingDraft['texts'];
    const id = await write(aPosting({ texts }));
    for (const q of ['ääni', 'ÄÄNI', 'Ljudtek']) {
      const list = await read<RecruitmentList>(`/postings?q=${encodeURIComponent(q)}`);
      expect(list).toMatchObject({ total: 1, items: [{ id, title: 'Ääniteknikko', titleLang: 'fi' }] });
    }
  });

  it('are named in the language that is asked for, else in the reader’s own', async () => {
    const id = await write();
    const title = async (query: string) => (await read<RecruitmentList>(`/postings${query}`)).items.find((item) => item.id === id)?.title;
    expect([await title(''), await title('?lang=sv')]).toEqual(['Lähihoitaja kotihoitoon', 'Närvårdare till hemvården']);
    expect((await read<Overview>('/overview?lang=sv')).drafts.find((one) => one.id === id)?.titleLang).toBe('sv');
    expect((await call('/overview?lang=de')).status).toBe(400);
  });

  it('of other units are not there for one who works for some', async () => {
    const own = await world.as('recruiter', world.a, ['Kotihoito']);
    const foreign = await write(aPosting({ unit: 'Varhaiskasvatus' }));
    expect((await call(`/postings/${foreign}`, {}, own)).status).toBe(404);
    expect((await publish(foreign, {}, own)).status).toBe(404);
    expect(await refused(await call('/postings', { method: 'POST', json: { draft: aPosting() } }, own))).toMatchObject({
      status: 403,
      code: 'not_allowed',
    });
    const id = await write(aPosting({ unit: 'Kotihoito' }), own);
    expect((await read<RecruitmentList>('/postings', own)).items.map((item) => item.id)).toEqual([id]);
    const moved = await call(`/postings/${id}`, { method: 'PUT', json: { version: 1, draft: aPosting({ unit: 'Varhaiskasvatus' }) } }, own);
    expect(moved.status).toBe(403);
  });
});
