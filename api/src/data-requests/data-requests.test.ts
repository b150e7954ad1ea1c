import { unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DataRequest, DataRequestList, ErasureReport, PersonFinds } from '../../contract/data-requests.ts';
import type { Overview } from '../../contract/recruitment.ts';
import { applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { authorisedSender, SENDER_NUMBER } from '../../test/sms.ts';
import type { Colleague } from '../../test/staff.ts';
import { clearDueContacts } from '../jobs/due-contacts.ts';
import { receiveSms } from '../sms/hooks.ts';

const DAY_MS = 86_400_000;
const AT = '/staff/rantala/data-requests';
const PERSON = { name: 'Katoava Hakija', email: 'katoava@example.com' };

describe('requests about one’s own data', () => {
  let world: TestWorld;
  let admin: Colleague;
  beforeEach(async () => {
    world = await testWorld();
    admin = await world.as('admin');
  });

  const post = (path: string, json: unknown) => admin.request(`${AT}${path}`, { method: 'POST', json });
  const register = async (more: object = {}) => {
    const response = await post('', { kind: 'access', lang: 'sv', ...PERSON, receivedOn: '2026-11-22', ...more });
    if (!response.ok) throw new Error(await response.text());
    return ((await response.json()) as { id: string }).id;
  };
  const read = async (id: string) => (await (await admin.request(`${AT}/${id}`)).json()) as DataRequest;
  const list = async (query = '') => (await (await admin.request(`${AT}${query}`)).json()) as DataRequestList;
  const search = async (id: string, by: object) => (await (await post(`/${id}/search`, by)).json()) as PersonFinds;
  const later = async (days: number) => {
    world.clock.advance(days * DAY_MS);
    admin = await world.as('admin');
  };
  /** Every row of every table, but for the audit. */
  const everywhere = async () => {
    const { rows } = await world.deps.database.client.execute(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'posting_words%'",
    );
    const all = await Promise.all(rows.map(({ name }) => world.deps.database.client.execute(`SELECT * FROM "${name as string}"`)));
    return JSON.stringify(all.map((result) => result.rows));
  };
  const refusal = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code];

  it('are due in a month, the next one first, and wait until it is known who asks', async () => {
    const first = await register({ receivedOn: '2026-11-20' });
    const second = await register({ receivedOn: '2026-11-10', proof: 'document' });
    const { items, open, late } = await list();
    expect(items.map(({ id, dueOn, daysLeft, state }) => ({ id, dueOn, daysLeft, state }))).toEqual([
      { id: second, dueOn: '2026-12-10', daysLeft: 18, state: 'open' },
      { id: first, dueOn: '2026-12-20', daysLeft: 28, state: 'unverified' },
    ]);
    expect([open, late]).toEqual([2, 0]);
    expect((await post(`/${first}/verification`, { version: 1, proof: 'phone' })).status).toBe(204);
    expect(await read(first)).toMatchObject({ state: 'open', proof: 'phone', version: 2 });
    expect(await refusal(await post(`/${first}/verification`, { version: 2, proof: 'phone' }))).toEqual([409, 'state_conflict']);
  });

  it.each([
    [{ receivedOn: '2026-11-23' }, 'receivedOn'],
    [{ receivedOn: '2025-11-21' }, 'receivedOn'],
    [{ email: 'a@b' }, 'email'],
    [{ phone: '123' }, 'phone'],
    [{ message: 'Tunnukseni on 131052-308T.' }, 'message'],
  ])('are not registered with %o', async (wrong, field) => {
    const response = await post('', { kind: 'access', lang: 'fi', ...PERSON, receivedOn: '2026-11-22', ...wrong });
    expect([response.status, ((await response.json()) as { errors: { field: string }[] }).errors[0]?.field]).toEqual([400, field]);
  });

  it('find everything of one person, by address, number or reference, and who has read it', async () => {
    const { id: found } = await applicant(world, world.a, PERSON);
    const other = await applicant(world, world.a, { name: 'Muu Hakija', email: 'muu@example.com', phone: '050 123 4567' });
    const recruiter = await world.as('recruiter');
    await recruiter.request('/staff/rantala/applications');
    await recruiter.request(`/staff/rantala/applications/${found}`);
    await recruiter.request(`/staff/rantala/applications/${found}/notes`, { method: 'POST', json: { body: 'Soitettu.' } });
    const id = await register();
    const { applications, isStaff } = await search(id, { email: 'KATOAVA@example.com' });
    expect(isStaff).toBe(false);
    expect(applications).toMatchObject([
      { id: found, documents: ['cv.pdf'], rows: { files: 1, application_notes: 1 }, keep: { why: 'undecided' } },
    ]);
    expect(applications[0]?.readings.map(({ event }) => event).sort()).toEqual(['application.viewed', 'applications.listed']);
    const { reference = '' } = applications[0] ?? {};
    expect((await search(id, { reference: reference.toLowerCase() })).applications.map((one) => one.id)).toEqual([found]);
    expect((await search(id, { phone: '050-1234567' })).applications.map((one) => one.id)).toEqual([other.id]);
    expect((await search(id, { email: recruiter.email })).isStaff).toBe(true);
    expect((await post(`/${id}/search`, {})).status).toBe(400);
  });

  it('are answered with one file: everything machine-readable, as tables and as documents, without a colleague’s name', async () => {
    const { id: found } = await applicant(world, world.a, { ...PERSON, name: '=Katoava' });
    await admin.request(`/staff/rantala/applications/${found}/notes`, { method: 'POST', json: { body: 'Kuulostaa hyvältä.' } });
    await admin.request(`/staff/rantala/applications/${found}`);
    const id = await register({ proof: 'strong' });
    const response = await post(`/${id}/copy`, { applications: [found] });
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files).sort()).toEqual(
      [
        'about.txt',
        'application_notes.csv',
        'applications.csv',
        'data.json',
        'data_requests.csv',
        'documents/1-cv.pdf',
        'files.csv',
        'postings.csv',
        'readings.csv',
      ].sort(),
    );
    const text = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
    const data = JSON.parse(text['data.json'] ?? '') as { tables: Record<string, object[]>; readings: object[] };
    expect(data.tables['applications']).toMatchObject([{ id: found, email: PERSON.email, answers: {} }]);
    expect(data.tables['postings']).toMatchObject([{ application_id: found, title: 'Närvårdare till hemvården' }]);
    expect(data.tables['application_notes']).toMatchObject([{ body: 'Kuulostaa hyvältä.' }]);
    expect(data.readings).toHaveLength(1);
    expect(text['applications.csv']).toContain("'=Katoava");
    expect(text['about.txt']).toContain('Dataskydd');
    expect(text['documents/1-cv.pdf']).toMatch(/^%PDF/);
    expect(Object.values(text).join()).not.toMatch(/Kaisa Koe|acc_/);
  });

  it('are answered with what came by text message, in the person’s own words', async () => {
    await authorisedSender(world.a);
    const { id: found } = await applicant(world, world.a, { ...PERSON, phone: '+46701740610' });
    const texts = { fi: 'Hei {name}', sv: 'Hej {name}' };
    const message = { applications: [{ id: found, version: 1 }], texts, isAnswer: false };
    await admin.request('/staff/rantala/applications/text-messages', { method: 'POST', json: message });
    await world.settled();
    await receiveSms(world.deps, { carrierId: 'SM1', from: '+46701740610', to: SENDER_NUMBER, body: 'Kiitos viestistä' });
    const id = await register({ proof: 'strong' });
    const response = await post(`/${id}/copy`, { applications: [found] });
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(new TextDecoder().decode(files['sms_inbox.csv'])).toContain('Kiitos viestistä');
  });

  it('give out and erase nothing for somebody who is not known, or of another municipality', async () => {
    const { id: found } = await applicant(world, world.a, PERSON);
    const { id: foreign } = await applicant(world, world.b, PERSON);
    const unknown = await register();
    const seen = [{ id: found, version: 1 }];
    expect(await refusal(await post(`/${unknown}/copy`, { applications: [found] }))).toEqual([409, 'state_conflict']);
    expect(await refusal(await post(`/${unknown}/erasure`, { version: 1, applications: seen }))).toEqual([409, 'state_conflict']);
    const known = await register({ proof: 'document' });
    expect((await search(known, { email: PERSON.email })).applications).toHaveLength(1);
    expect(await refusal(await post(`/${known}/copy`, { applications: [foreign] }))).toEqual([404, 'application_not_found']);
    expect(await refusal(await post(`/${known}/erasure`, { version: 1, applications: [{ id: foreign, version: 1 }] }))).toEqual([
      404,
      'application_not_found',
    ]);
    expect(await refusal(await post(`/${known}/erasure`, { version: 1, applications: [{ id: found, version: 2 }] }))).toEqual([
      409,
      'stale_version',
    ]);
  });

  it('leave nothing of an erased person in any table: no row, no file, no letter; and the audit has an id without a name', async () => {
    const { id: found } = await applicant(world, world.a, PERSON);
    await admin.request(`/staff/rantala/applications/${found}/notes`, { method: 'POST', json: { body: 'Katoava on hyvä.' } });
    await admin.request('/staff/rantala/applications?q=Katoava');
    const texts = { fi: { subject: 'Hei {name}', body: 'Hei {name}' } };
    await admin.request('/staff/rantala/applications/messages', {
      method: 'POST',
      json: { applications: [{ id: found, version: 1 }], texts, isAnswer: true },
    });
    await world.settled();
    const id = await register({ kind: 'erasure', proof: 'same-address', message: 'Poistakaa Katoavan tiedot.' });
    await search(id, { email: PERSON.email });
    const erased = await post(`/${id}/erasure`, { version: 1, applications: [{ id: found, version: 2 }] });
    expect((await erased.json()) as ErasureReport).toEqual({ erased: 1, files: 1, kept: ['audit', 'register'] });
    expect(world.files.keys()).toEqual([]);
    const letter = { subject: 'Tietosi on poistettu', body: 'Hei Katoava.' };
    expect((await post(`/${id}/end`, { version: 2, to: 'done', note: 'Hakemukset poistettiin.', letter })).status).toBe(204);
    await world.settled();
    expect(world.mailBox.letters.at(-1)).toMatchObject({ to: { email: PERSON.email }, fromName: 'Strandby', text: 'Hei Katoava.' });
    expect(await everywhere()).not.toMatch(/katoava/i);
    const closed = await read(id);
    expect(closed).toMatchObject({ state: 'done', note: 'Hakemukset poistettiin.', closedBy: expect.stringMatching(/^Kaisa Koe/) });
    expect(closed.person).toBeUndefined();
    expect((await search(id, { email: PERSON.email })).applications).toEqual([]);
    const { rows } = await world.deps.database.client.execute("SELECT subject FROM audit_entries WHERE event = 'application.deleted'");
    expect(rows).toMatchObject([{ subject: found }]);
  });

  it('forget who asked a month after they were closed', async () => {
    const id = await register({ proof: 'strong', message: 'Katoava pyytää.' });
    expect((await post(`/${id}/end`, { version: 1, to: 'refused', note: 'Tietoja ei ole.' })).status).toBe(204);
    expect(await read(id)).toMatchObject({ person: PERSON, contactUntil: '2026-12-22' });
    await later(29);
    expect(await clearDueContacts(world.deps)).toBe(0);
    await later(1);
    expect(await clearDueContacts(world.deps)).toBe(1);
    expect(await clearDueContacts(world.deps)).toBe(0);
    expect(await everywhere()).not.toMatch(/katoava/i);
    expect(await read(id)).toMatchObject({ state: 'refused', note: 'Tietoja ei ole.', receivedOn: '2026-11-22' });
    expect((await list('?show=closed')).items.map((one) => one.id)).toEqual([id]);
  });

  it('get more time once, while the first month lasts, and the person is told why', async () => {
    const [id, tooLate] = [await register({ proof: 'strong' }), await register({ proof: 'strong' })];
    const letter = { subject: 'Din begäran', body: 'Det tar längre, Katoava.' };
    expect((await post(`/${id}/extension`, { version: 1, reason: 'Aineistoa on paljon.', letter })).status).toBe(204);
    await world.settled();
    expect(world.mailBox.letters.at(-1)).toMatchObject({ subject: 'Din begäran', to: { email: PERSON.email } });
    expect(await read(id)).toMatchObject({ dueOn: '2027-02-22', extensionReason: 'Aineistoa on paljon.', isExtendable: false });
    expect(await refusal(await post(`/${id}/extension`, { version: 2, reason: 'Vielä.' }))).toEqual([409, 'state_conflict']);
    await later(31);
    expect(await refusal(await post(`/${tooLate}/extension`, { version: 1, reason: 'Myöhässä.' }))).toEqual([409, 'state_conflict']);
    expect(await list()).toMatchObject({ open: 2, late: 1 });
  });

  it('are decided once by two at the same moment', async () => {
    const id = await register({ proof: 'strong' });
    const ends = await Promise.all(['done', 'refused'].map((to) => post(`/${id}/end`, { version: 1, to, note: 'Päätetty.' })));
    expect(ends.map(({ status }) => status).sort((a, b) => a - b)).toEqual([204, 409]);
  });

  it('are written to only where there is an address, and not once they are closed', async () => {
    const letter = { subject: 'Pyyntösi', body: 'Saimme pyyntösi.' };
    const [id, mute] = [await register({ proof: 'strong' }), await register({ email: undefined })];
    expect((await post(`/${id}/letters`, { letter })).status).toBe(204);
    expect((await post(`/${mute}/letters`, { letter })).status).toBe(400);
    await post(`/${id}/end`, { version: 1, to: 'done', note: 'Annettu.' });
    expect(await refusal(await post(`/${id}/letters`, { letter }))).toEqual([409, 'state_conflict']);
  });

  it('are on the overview of those who answer them when they are due within ten days, without who asked', async () => {
    const id = await register({ receivedOn: '2026-11-02' });
    await register({ receivedOn: '2026-11-20' });
    const overview = async (by: Colleague) => (await (await by.request('/staff/rantala/overview')).json()) as Overview;
    expect((await overview(admin)).dataRequests).toMatchObject([{ id, daysLeft: 10 }]);
    expect(JSON.stringify(await overview(admin))).not.toMatch(/katoava/i);
    expect((await overview(await world.as('recruiter'))).dataRequests).toBeUndefined();
  });
});
