import ICAL from 'ical.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import { invited } from '../../test/interview.ts';
import type { NewInterviews } from '../../contract/interviews.ts';
import { runDueInterviews } from '../jobs/due-interviews.ts';
import { cancelTime, declineTimes, pickTime, readOwnInterview } from './picking.ts';

const HOUR_MS = 3_600_000;
const ONE_SLOT = [{ startsAt: '2026-11-24T09:00', minutes: 30, seats: 1 }];

describe('an invited applicant', () => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await testWorld();
  });

  const people = async (count: number, overrides: Partial<NewInterviews> = {}) => {
    const first = await applicant(world, world.a, { email: 'h0@example.com' });
    const ids = [first.id];
    for (let index = 1; index < count; index++)
      ids.push((await applicant(world, world.a, { number: first.number, email: `h${index}@example.com` })).id);
    return { ids, tokens: await invited(world, world.a, ids, overrides) };
  };
  const standing = async (token: string) => {
    const own = await readOwnInterview(world.a, token);
    if (!own) throw new Error('No such link');
    return own.standing;
  };
  const free = async (token: string) => {
    const stands = await standing(token);
    return stands.is === 'open' || stands.is === 'booked' ? stands.free : [];
  };
  const slotId = async (token: string, index = 0) => (await free(token))[index]?.id ?? '';
  const entries = (email: string) =>
    world.mailBox.letters
      .filter(({ to }) => to.email === email)
      .flatMap(({ attachments = [] }) => attachments)
      .map(({ content }) => {
        const calendar = new ICAL.Component(ICAL.parse(content));
        const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
        return {
          method: calendar.getFirstPropertyValue('method'),
          uid: event.uid,
          sequence: event.sequence,
          start: event.startDate.toJSDate().toISOString(),
        };
      });

  it('gets the last seat alone when ten want it at the same moment; the others see what is left', async () => {
    const { tokens } = await people(10, { slots: [...ONE_SLOT, { startsAt: '2026-11-24T10:00', minutes: 30, seats: 20 }] });
    const wanted = await slotId(tokens[0] ?? '');
    const outcomes = await Promise.all(tokens.map((token) => pickTime(world.a, token, wanted)));
    await world.settled();
    expect(outcomes.sort()).toEqual(['ok', ...Array.from({ length: 9 }, () => 'taken')]);
    const standings = await Promise.all(tokens.map(standing));
    expect(standings.filter(({ is }) => is === 'booked')).toHaveLength(1);
    expect(standings.filter((one) => one.is === 'open' && one.free.length === 1)).toHaveLength(9);
    expect(world.mailBox.letters.filter(({ to }) => to.email === 'heli@rantala.example')).toHaveLength(1);
  });

  it('shares a time that has several seats, as many as it has', async () => {
    const { tokens } = await people(5, { slots: [{ startsAt: '2026-11-24T09:00', minutes: 30, seats: 3 }] });
    const wanted = await slotId(tokens[0] ?? '');
    const outcomes = await Promise.all(tokens.map((token) => pickTime(world.a, token, wanted)));
    expect(outcomes.sort()).toEqual(['ok', 'ok', 'ok', 'taken', 'taken']);
  });

  it('books once with two presses at the same moment', async () => {
    const { tokens } = await people(1);
    const [token = ''] = tokens;
    const wanted = await slotId(token);
    const outcomes = await Promise.all([1, 2, 3].map(() => pickTime(world.a, token, wanted)));
    await world.settled();
    expect(outcomes.sort()).toEqual(['ok', 'same', 'same']);
    expect(entries('h0@example.com')).toHaveLength(1);
  });

  it('changes the time: the same entry moves in both calendars, and the old time is free', async () => {
    const { tokens } = await people(2);
    const [token = '', other = ''] = tokens;
    await pickTime(world.a, token, await slotId(token));
    expect(await pickTime(world.a, token, await slotId(token))).toBe('ok');
    await world.settled();
    expect((await free(other)).map(({ startsAt }) => startsAt)).toEqual(['2026-11-24T07:00:00.000Z']);
    for (const email of ['h0@example.com', 'heli@rantala.example']) {
      const [first, second] = entries(email);
      expect([first, second]).toMatchObject([
        { method: 'REQUEST', sequence: 0, start: '2026-11-24T07:00:00.000Z' },
        { method: 'REQUEST', sequence: 1, start: '2026-11-24T07:30:00.000Z' },
      ]);
      expect(second?.uid).toBe(first?.uid);
    }
  });

  it('cancels, until so many hours before as was said, and then is free of it', async () => {
    const { tokens } = await people(2, { changeHours: 12 });
    const [token = '', late = ''] = tokens;
    for (const one of [token, late]) await pickTime(world.a, one, await slotId(one));
    expect(await cancelTime(world.a, token)).toBe('cancelled');
    expect(await cancelTime(world.a, token)).toBe('over');
    await world.settled();
    expect((await standing(token)).is).toBe('cancelled');
    expect(entries('h0@example.com').at(-1)).toMatchObject({ method: 'CANCEL', sequence: 1 });
    world.clock.advance(37 * HOUR_MS);
    expect(await cancelTime(world.a, late)).toBe('locked');
    expect(await pickTime(world.a, late, await slotId(late))).toBe('locked');
  });

  it('says that nothing suits, in words that the interviewer gets, and can still pick afterwards', async () => {
    const { tokens } = await people(1);
    const [token = ''] = tokens;
    expect(await declineTimes(world.a, token, 'Olen töissä kello 15 asti.')).toBe('declined');
    await world.settled();
    const [letter] = world.mailBox.letters.filter(({ to }) => to.email === 'heli@rantala.example');
    expect(letter?.text).toContain('Olen töissä kello 15 asti.');
    expect(await standing(token)).toMatchObject({ is: 'open', isDeclined: true });
    expect(await pickTime(world.a, token, await slotId(token))).toBe('ok');
    expect(await declineTimes(world.a, token, undefined)).toBe('over');
  });

  it('picks no time that is past, and none after the last day', async () => {
    const { tokens } = await people(1, { pickBy: '2026-11-24' });
    const [token = ''] = tokens;
    const [early, later] = await free(token);
    world.clock.advance(Date.parse('2026-11-24T07:10:00.000Z') - Date.parse(world.clock.now));
    expect(await pickTime(world.a, token, early?.id ?? '')).toBe('past');
    world.clock.advance(24 * HOUR_MS);
    expect(await pickTime(world.a, token, later?.id ?? '')).toBe('over');
    expect((await standing(token)).is).toBe('late');
  });

  it('finds nothing by a link that is mistyped, or at another municipality', async () => {
    const { tokens } = await people(1);
    const [token = ''] = tokens;
    expect(await readOwnInterview(world.b, token)).toBeUndefined();
    for (const wrong of ['', 'x', token.slice(1), `${token}x`, token.toUpperCase(), "' or 1=1 --", 'Ä'.repeat(43)])
      expect(await readOwnInterview(world.a, wrong)).toBeUndefined();
  });

  it('is reminded on the day before, once, and not of what was picked that day', async () => {
    const { tokens } = await people(2);
    const [token = '', late = ''] = tokens;
    await pickTime(world.a, token, await slotId(token));
    await world.settled();
    world.mailBox.letters.length = 0;
    expect(await runDueInterviews(world.deps)).toMatchObject({ reminded: 0 });
    world.clock.advance(26 * HOUR_MS);
    await pickTime(world.a, late, await slotId(late));
    await world.settled();
    world.mailBox.letters.length = 0;
    const runs = await Promise.all([runDueInterviews(world.deps), runDueInterviews(world.deps)]);
    await world.settled();
    expect(runs.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(1);
    expect(await runDueInterviews(world.deps)).toMatchObject({ reminded: 0 });
    expect(world.mailBox.letters).toMatchObject([
      { to: { email: 'h0@example.com' }, subject: 'Muistutus: haastattelu ti 24.11. klo 9.00, Lähihoitaja kotihoitoon' },
    ]);
    expect(world.mailBox.letters[0]?.text).toContain(token);
  });

  it('gets no reminder when the secret of the installation was changed, and keeps nobody else from theirs', async () => {
    const { tokens } = await people(2);
    for (const token of tokens) await pickTime(world.a, token, await slotId(token));
    await world.deps.database.client.execute(
      "UPDATE interviews SET sealed = 'AAAAAAAAAAAAAAAA.AAAA' WHERE id = (SELECT min(id) FROM interviews)",
    );
    world.clock.advance(26 * HOUR_MS);
    expect(await runDueInterviews(world.deps)).toMatchObject({ reminded: 1 });
  });

  it('who was decided on loses the time after a while, in both calendars; a slip that is mended does not count', async () => {
    const { ids, tokens } = await people(2);
    for (const token of tokens) await pickTime(world.a, token, await slotId(token));
    const recruiter = await world.as('recruiter');
    const move = (id: string | undefined, version: number, to: string) =>
      recruiter.request('/staff/rantala/applications/moves', { method: 'POST', json: { applications: [{ id, version }], to } });
    for (const id of ids) expect((await move(id, 2, 'rejected')).status).toBe(204);
    expect(await runDueInterviews(world.deps)).toMatchObject({ released: 0 });
    expect((await move(ids[1], 3, 'interview')).status).toBe(204);
    world.clock.advance(20 * 60_000);
    expect(await runDueInterviews(world.deps)).toMatchObject({ released: 1 });
    await world.settled();
    expect((await standing(tokens[1] ?? '')).is).toBe('booked');
    expect(entries('h0@example.com').at(-1)).toMatchObject({ method: 'CANCEL' });
    expect(entries('heli@rantala.example').at(-1)).toMatchObject({ method: 'CANCEL' });
  });
});
