import { beforeEach, describe, expect, it } from 'vitest';
import type { Interview, InterviewLetter, InterviewList } from '../../contract/interviews.ts';
import type { ApplicantView } from '../../contract/recruitment.ts';
import { applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { interviewOf, invited, someInterviews, tokenTo } from '../../test/interview.ts';
import type { Colleague } from '../../test/staff.ts';
import { runDueDeletions } from '../jobs/due-deletions.ts';
import { pickTime, readOwnInterview } from './picking.ts';

const DAY_MS = 86_400_000;

describe('inviting to interviews', () => {
  let world: TestWorld;
  let recruiter: Colleague;
  beforeEach(async () => {
    world = await testWorld();
    recruiter = await world.as('recruiter');
  });

  const post = (path: string, json: unknown, by = recruiter) => by.request(`/staff/rantala/interviews${path}`, { method: 'POST', json });
  const list = async (query = '', by = recruiter) =>
    (await (await by.request(`/staff/rantala/interviews${query}`)).json()) as InterviewList;
  const view = async (id: string) => (await (await recruiter.request(`/staff/rantala/applications/${id}`)).json()) as ApplicantView;
  const lettersTo = (email: string) => world.mailBox.letters.filter(({ to }) => to.email === email);
  const seats = async (token: string) => {
    const own = await readOwnInterview(world.a, token);
    if (own?.standing.is !== 'open') throw new Error('Not open');
    return own.standing.free;
  };
  const pick = async (token: string, index = 0) => {
    const outcome = await pickTime(world.a, token, (await seats(token))[index]?.id ?? '');
    await world.settled();
    return outcome;
  };
  const withdraw = (one: Pick<Interview, 'id' | 'version'>, message?: string) =>
    post(`/${one.id}/withdrawal`, { version: one.version, ...(message !== undefined && { message }) });

  it('writes to each in their own language, moves their applications, and is in the record without the link', async () => {
    const one = await applicant(world, world.a, { name: 'Aino Laine' });
    const two = await applicant(world, world.a, { number: one.number, name: 'Åsa Öhman', lang: 'sv', email: 'asa@example.com' });
    const applications = [one, two].map(({ id }) => ({ id, version: 1 }));
    world.clock.advance(1000);
    const note = { fi: 'Ota työtodistukset mukaan.', sv: 'Ta med arbetsintyg.' };
    expect((await post('', someInterviews({ applications, note }))).status).toBe(201);
    await world.settled();
    const [finnish] = lettersTo('aino@example.com');
    const [swedish] = lettersTo('asa@example.com');
    expect(finnish?.subject).toBe('Kutsu haastatteluun: Lähihoitaja kotihoitoon');
    expect(finnish).toMatchObject({ fromName: 'Rantala', replyTo: 'heli@rantala.example' });
    expect(finnish?.text).toContain('ti\u00a024.11. klo\u00a09.00–9.30');
    expect(finnish?.text).toContain('Ota työtodistukset mukaan.');
    expect(swedish?.text).toContain('tis\u00a024.11 kl.\u00a09.00–9.30');
    expect(swedish?.text).toContain('Ta med arbetsintyg.');
    expect(swedish?.text).toContain(`https://vuoro.example/rantala/interview/${await tokenTo(world, two.id)}?lang=sv`);
    const seen = await view(two.id);
    expect([seen.state, seen.version, seen.answeredAt]).toEqual(['interview', 2, undefined]);
    expect(seen.messages).toMatchObject([{ subject: 'Kallelse till intervju: Närvårdare till hemvården', delivery: 'sent' }]);
    expect(seen.messages[0]?.body).not.toContain('/interview/');
    expect(seen.history.at(-1)).toMatchObject({ event: 'application.invited', to: 'interview' });
  });

  it('keeps no link that could be read from the database', async () => {
    const { id } = await applicant(world, world.a);
    const [token = ''] = await invited(world, world.a, [id]);
    const { rows } = await world.deps.database.client.execute('SELECT * FROM interviews');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('invites all or nobody, and once when two colleagues invite at the same moment', async () => {
    const [one, two] = [await applicant(world, world.a), await applicant(world, world.a)];
    const stale = [
      { id: one.id, version: 1 },
      { id: two.id, version: 7 },
    ];
    expect((await post('', someInterviews({ applications: stale }))).status).toBe(409);
    expect((await list()).items).toEqual([]);
    const click = () => post('', someInterviews({ applications: [{ id: one.id, version: 1 }] }));
    const statuses = (await Promise.all([click(), click(), click()])).map(({ status }) => status);
    await world.settled();
    expect(statuses.sort((a, b) => a - b)).toEqual([201, 409, 409]);
    expect(world.mailBox.letters).toHaveLength(1);
  });

  it('does not invite who withdrew', async () => {
    const { id } = await applicant(world, world.a);
    await world.deps.database.client.execute({ sql: "UPDATE applications SET state = 'withdrawn' WHERE id = ?", args: [id] });
    const response = await post('', someInterviews({ applications: [{ id, version: 1 }] }));
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'state_conflict' }]);
  });

  it.each([
    ['slots.0.startsAt', { slots: [{ startsAt: '2026-11-21T09:00', minutes: 30, seats: 1 }] }],
    ['slots.0.startsAt', { slots: [{ startsAt: '2027-03-28T03:30', minutes: 30, seats: 1 }] }],
    ['slots', { slots: [] }],
    ['pickBy', { pickBy: '2026-11-25' }],
    ['place.text', { place: { kind: 'video' as const, text: 'Teamsissä' } }],
    ['place.text', { place: { kind: 'place' as const } }],
    ['interviewers.0.email', { interviewers: [{ name: 'Heli', email: 'heli@' }] }],
    ['changeHours', { changeHours: -1 }],
  ])('says what is wrong with %s', async (field, overrides) => {
    const { id } = await applicant(world, world.a);
    const response = await post('', someInterviews({ applications: [{ id, version: 1 }], ...overrides }));
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ field }] }]);
  });

  it('shows the letters before they go, in each language that somebody applied in', async () => {
    const one = await applicant(world, world.a);
    const two = await applicant(world, world.a, { number: one.number, lang: 'en' });
    const input = someInterviews({ applications: [one, two].map(({ id }) => ({ id, version: 1 })), note: { fi: 'Tervetuloa.' } });
    const { letters } = (await (await post('/preview', input)).json()) as { letters: InterviewLetter[] };
    expect(letters.map(({ lang, subject }) => [lang, subject])).toEqual([
      ['fi', 'Kutsu haastatteluun: {posting}'],
      ['en', 'Invitation to an interview: {posting}'],
    ]);
    expect(letters[1]?.text).toMatch(
      /^Dear \{name\},[\s\S]*Tue\u00a024\u00a0Nov, 9:00–9:30[\s\S]*Tervetuloa\.[\s\S]*Reply to this message/,
    );
    expect(world.mailBox.letters).toEqual([]);
  });

  it('ends an earlier invitation that still waits: its link says so, the new one works', async () => {
    const { id } = await applicant(world, world.a);
    const [old = ''] = await invited(world, world.a, [id]);
    world.clock.advance(1000);
    const [fresh = ''] = await invited(world, world.a, [id], {}, 2);
    expect((await readOwnInterview(world.a, old))?.standing.is).toBe('withdrawn');
    expect(await pick(fresh)).toBe('ok');
  });

  it('shows who picked what, who has not, and with how many days left; that it was read is in the audit', async () => {
    const one = await applicant(world, world.a, { name: 'Aino Laine' });
    const two = await applicant(world, world.a, { number: one.number, name: 'Åsa Öhman' });
    const [token = ''] = await invited(world, world.a, [two.id, one.id]);
    await pick(token, 1);
    const { items, rounds } = await list(`?posting=${one.number}&lang=sv`);
    expect(items).toMatchObject([
      {
        application: { name: 'Åsa Öhman', posting: { title: 'Närvårdare till hemvården' } },
        state: 'booked',
        slot: { startsAt: '2026-11-24T07:30:00.000Z' },
      },
      { application: { name: 'Aino Laine' }, state: 'open', daysLeft: 1 },
    ]);
    expect(rounds).toMatchObject([{ pickBy: '2026-11-23', slots: [{ taken: 0 }, { taken: 1 }] }]);
    expect((await list(`?application=${one.id}`)).items).toHaveLength(1);
    expect((await list('?posting=999')).items).toEqual([]);
    const { rows } = await world.deps.database.client.execute("SELECT details FROM audit_entries WHERE event = 'interviews.listed'");
    expect(JSON.stringify(rows)).toContain(two.id);
  });

  it('shows ahead only what is ahead', async () => {
    const [gone, waits] = [await applicant(world, world.a), await applicant(world, world.a)];
    const [token = ''] = await invited(world, world.a, [gone.id, waits.id]);
    await pick(token);
    expect((await list('?ahead=yes')).items).toHaveLength(2);
    world.clock.advance(2 * DAY_MS);
    recruiter = await world.as('recruiter');
    // What was earlier today is still today's; who did not pick in time is still to be called.
    expect((await list('?ahead=yes')).items.map(({ daysLeft, state }) => [state, daysLeft])).toEqual([
      ['booked', -1],
      ['open', -1],
    ]);
    world.clock.advance(15 * DAY_MS);
    recruiter = await world.as('recruiter');
    expect((await list('?ahead=yes')).items).toEqual([]);
    expect((await list()).items).toHaveLength(2);
  });

  it('is for those who work with the unit', async () => {
    const { id } = await applicant(world, world.a, { posting: { unit: 'Kotihoito' } });
    const elsewhere = await world.as('recruiter', world.a, ['Varhaiskasvatus']);
    expect((await post('', someInterviews({ applications: [{ id, version: 1 }] }), elsewhere)).status).toBe(404);
    await invited(world, world.a, [id]);
    expect((await list('', elsewhere)).items).toEqual([]);
    const [own] = (await list()).items;
    expect((await post(`/${own?.id}/withdrawal`, { version: 1 }, elsewhere)).status).toBe(404);
    const more = { slots: [{ startsAt: '2026-11-25T09:00', minutes: 30, seats: 1 }] };
    expect((await post(`/rounds/${own?.round}/slots`, more, elsewhere)).status).toBe(404);
  });

  it('takes an invitation back with a letter that says why', async () => {
    const { id } = await applicant(world, world.a);
    const [token = ''] = await invited(world, world.a, [id]);
    const [one] = (await list()).items;
    if (!one) throw new Error('Not invited');
    expect((await withdraw(one, 'Paikka on täytetty sisäisesti.')).status).toBe(204);
    await world.settled();
    expect(world.mailBox.letters.at(-1)?.text).toContain('Paikka on täytetty sisäisesti.');
    expect((await readOwnInterview(world.a, token))?.standing.is).toBe('withdrawn');
    expect((await withdraw({ ...one, version: 2 })).status).toBe(409);
  });

  it('cancels a booked interview in both calendars, under the same name with the next number, and frees the seat', async () => {
    const one = await applicant(world, world.a);
    const two = await applicant(world, world.a, { email: 'toinen@example.com' });
    const [token = '', other = ''] = await invited(world, world.a, [one.id, two.id]);
    await pick(token);
    expect(await seats(other)).toHaveLength(1);
    const booked = interviewOf(await list(), one.id);
    const before = [...lettersTo('aino@example.com'), ...lettersTo('heli@rantala.example')];
    expect((await withdraw({ ...booked, version: 1 })).status).toBe(409);
    expect((await withdraw(booked)).status).toBe(204);
    await world.settled();
    const after = [...lettersTo('aino@example.com'), ...lettersTo('heli@rantala.example')];
    const files = (letters: typeof after) => letters.flatMap(({ attachments = [] }) => attachments.map(({ content }) => content));
    for (const file of files(before)) expect(file).toMatch(new RegExp(`METHOD:REQUEST[\\s\\S]*UID:${booked.id}@[\\s\\S]*SEQUENCE:0`));
    const cancels = files(after).filter((file) => file.includes('METHOD:CANCEL'));
    expect(cancels).toHaveLength(2);
    for (const file of cancels) expect(file).toMatch(new RegExp(`UID:${booked.id}@[\\s\\S]*SEQUENCE:1`));
    expect(await seats(other)).toHaveLength(2);
  });

  it('offers more times to those who have none, by the link that they have', async () => {
    const [picks, refuses] = [await applicant(world, world.a, { email: 'varaa@example.com' }), await applicant(world, world.a)];
    const [token = '', other = ''] = await invited(world, world.a, [picks.id, refuses.id]);
    await pick(token);
    const round = interviewOf(await list(), refuses.id).round;
    world.mailBox.letters.length = 0;
    const more = (startsAt: string, pickBy?: string) =>
      post(`/rounds/${round}/slots`, { slots: [{ startsAt, minutes: 60, seats: 1 }], pickBy });
    expect((await more('2026-11-24T09:30')).status).toBe(400);
    expect((await more('2026-11-26T14:00', '2026-11-25')).status).toBe(204);
    await world.settled();
    expect(world.mailBox.letters).toMatchObject([
      { to: { email: 'aino@example.com' }, subject: 'Uusia haastatteluaikoja: Lähihoitaja kotihoitoon' },
    ]);
    expect(world.mailBox.letters[0]?.text).toContain(other);
    expect((await seats(other)).map(({ startsAt }) => startsAt)).toEqual(['2026-11-24T07:30:00.000Z', '2026-11-26T12:00:00.000Z']);
    world.clock.advance(2 * DAY_MS);
    expect(await pick(other)).toBe('ok');
  });

  it('takes a free time away: who has picked it keeps it, nobody else picks it', async () => {
    const [one, two] = [await applicant(world, world.a), await applicant(world, world.a)];
    const slots = [{ startsAt: '2026-11-24T09:00', minutes: 30, seats: 2 }];
    const [token = '', other = ''] = await invited(world, world.a, [one.id, two.id], { slots });
    await pick(token);
    const { rounds } = await list();
    const path = `/rounds/${rounds[0]?.id}/slots/${rounds[0]?.slots[0]?.id}/closing`;
    expect([(await post(path, {})).status, (await post(path, {})).status]).toEqual([204, 204]);
    expect(await seats(other)).toEqual([]);
    expect((await readOwnInterview(world.a, token))?.standing.is).toBe('booked');
    expect((await list()).rounds[0]?.slots).toMatchObject([{ seats: 2, taken: 2 }]);
  });

  it('lets a time be picked or taken away at the same moment, never both', async () => {
    const { id } = await applicant(world, world.a);
    const [token = ''] = await invited(world, world.a, [id]);
    const [slot] = await seats(token);
    const { rounds } = await list();
    const closing = post(`/rounds/${rounds[0]?.id}/slots/${slot?.id}/closing`, {});
    const [closed, picked] = await Promise.all([closing, pickTime(world.a, token, slot?.id ?? '')]);
    expect([
      [204, 'taken'],
      [409, 'ok'],
      [204, 'ok'],
    ]).toContainEqual([closed.status, picked]);
    const { rows } = await world.deps.database.client.execute('SELECT count(*) AS taken FROM interview_seats');
    expect(rows).toMatchObject([{ taken: 1 }]);
  });

  it('tells those who interview no name in an anonymous recruitment, and nobody in the record', async () => {
    const { id, postingId } = await applicant(world, world.a, { name: 'Peitetty Nimi', email: 'peitetty@example.com' });
    await world.deps.database.client.execute({
      sql: 'INSERT INTO recruitments (tenant_id, posting_id, is_anonymous) VALUES (?, ?, 1)',
      args: [world.a.tenant.id, postingId],
    });
    const place = { kind: 'phone' as const };
    const [token = ''] = await invited(world, world.a, [id], { place });
    await pick(token);
    expect(lettersTo('peitetty@example.com').map(({ replyTo }) => replyTo)).toEqual([undefined, undefined]);
    expect(lettersTo('peitetty@example.com')[0]?.text).toContain('Peitetty Nimi');
    const staffSees = JSON.stringify([lettersTo('heli@rantala.example'), await view(id), await list()]);
    expect(staffSees).not.toMatch(/Peitetty|peitetty@|\+358/);
    expect(lettersTo('heli@rantala.example')).toHaveLength(1);
  });

  it('leaves nothing when the applications are deleted: no time, no interviewer, no letter', async () => {
    const { id } = await applicant(world, world.a);
    const [token = ''] = await invited(world, world.a, [id], { note: { fi: 'Muistettava seikka' } });
    await pick(token);
    world.clock.advance(740 * DAY_MS);
    expect(await runDueDeletions(world.deps)).toBe(1);
    for (const table of ['interviews', 'interview_seats', 'interview_slots', 'interview_rounds']) {
      expect((await world.deps.database.client.execute(`SELECT count(*) AS n FROM ${table}`)).rows).toMatchObject([{ n: 0 }]);
    }
    expect(await readOwnInterview(world.a, token)).toBeUndefined();
  });
});
