import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditList } from '../../contract/audit.ts';
import { AUDIT_EVENTS } from '../../contract/audit-events.ts';
import { applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import type { Colleague } from '../../test/staff.ts';
import { sql } from 'drizzle-orm';
import { type AuditSearch, auditSql } from './store.ts';

describe('the audit', () => {
  let world: TestWorld;
  let admin: Colleague;
  beforeAll(async () => {
    world = await testWorld();
    admin = await world.as('admin');
  });

  const read = async (query = '', by = admin) => (await (await by.request(`/staff/rantala/audit${query}`)).json()) as AuditList;
  const events = (list: AuditList) => list.items.map(({ event }) => event);

  it('says who did what about whom, the newest first, without a name of an applicant', async () => {
    const { id, number, postingId } = await applicant(world, world.a, { name: 'Salainen Hakija', email: 'salainen@example.com' });
    const recruiter = await world.as('recruiter');
    world.clock.advance(1);
    await recruiter.request(`/staff/rantala/applications/${id}`);
    world.clock.advance(1);
    const list = await read();
    expect(list.items[0]).toMatchObject({
      event: 'application.viewed',
      by: { kind: 'staff', id: recruiter.accountId },
      about: { kind: 'application', id, isGone: false, label: expect.stringMatching(/^\w{4}-\w{4}$/), posting: { id: postingId, number } },
    });
    expect(JSON.stringify(list)).not.toMatch(/salainen/i);
  });

  it('holds that it was read, and by which filters', async () => {
    await read('?what=reading');
    const [last] = (await read('?what=audit.read')).items;
    expect(last).toMatchObject({ event: 'audit.read', by: { id: admin.accountId } });
    const { rows } = await world.deps.database.client.execute(
      "SELECT details FROM audit_entries WHERE event = 'audit.read' ORDER BY id LIMIT 50",
    );
    expect(JSON.stringify(rows)).toContain('reading');
  });

  it('is found by a colleague, by what happened, and by both', async () => {
    const [one, other] = [await world.as('recruiter'), await world.as('recruiter')];
    const { id } = await applicant(world, world.a);
    await one.request(`/staff/rantala/applications/${id}`);
    await one.request('/staff/rantala/applications');
    await other.request(`/staff/rantala/applications/${id}`);
    expect(events(await read(`?staff=${one.accountId}`))).toEqual(expect.arrayContaining(['applications.listed', 'application.viewed']));
    expect(events(await read(`?staff=${one.accountId}&what=application.viewed`))).toEqual(['application.viewed']);
    const group = await read(`?what=reading`);
    expect(group.items.every(({ event }) => AUDIT_EVENTS.reading.some((known) => known === event))).toBe(true);
    const ids = group.items.map((item) => item.id);
    expect(ids).toEqual([...ids].sort().reverse());
  });

  it('is found by a reference, by a posting and, once a person is erased, by the id that is left', async () => {
    const { id, number, postingId } = await applicant(world, world.a);
    const { rows } = await world.deps.database.client.execute({ sql: 'SELECT reference FROM applications WHERE id = ?', args: [id] });
    const reference = (rows as unknown as { reference: string }[])[0]?.reference ?? '';
    for (const about of [reference.toLowerCase(), id]) expect(events(await read(`?about=${about}`))).toEqual(['application.submitted']);
    expect(events(await read(`?about=${number}`))).toEqual(expect.arrayContaining(['posting.published', 'posting.created']));
    expect((await read(`?about=${number}`)).items[0]?.about).toMatchObject({ kind: 'posting', id: postingId, label: String(number) });
    expect((await read('?about=NOPE-NOPE')).items).toEqual([]);
    await world.deps.database.client.batch([
      { sql: 'DELETE FROM files WHERE application_id = ?', args: [id] },
      { sql: 'DELETE FROM applications WHERE id = ?', args: [id] },
    ]);
    const [gone] = (await read(`?about=${id}`)).items;
    expect(gone?.about).toEqual({ kind: 'application', id, isGone: true });
  });

  it("is read by the municipality's own days, the last one included", async () => {
    const own = await testWorld();
    // Half an hour before midnight in Helsinki, and half an hour after it: the same day in UTC.
    own.clock.now = '2026-12-03T21:30:00.000Z';
    await applicant(own, own.a);
    own.clock.now = '2026-12-03T22:30:00.000Z';
    await applicant(own, own.a);
    const late = await own.as('admin');
    const submitted = async (query: string) => (await read(`?what=application.submitted${query}`, late)).items.map(({ at }) => at);
    expect(await submitted('&from=2026-12-03&to=2026-12-03')).toEqual(['2026-12-03T21:30:00.000Z']);
    expect(await submitted('&from=2026-12-04')).toEqual(['2026-12-03T22:30:00.000Z']);
    expect(await submitted('&to=2026-11-30')).not.toContain('2026-12-03T21:30:00.000Z');
  });

  it('comes a page at a time, without a gap and without a repeat', async () => {
    for (let i = 0; i < 60; i++) await world.a.db.commit({ actor: { kind: 'clock' }, event: 'feed.added', subject: `s${i}` }, []);
    for (const query of ['what=feed.added', 'what=postings']) {
      const seen: string[] = [];
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const list: AuditList = await read(`?${query}${cursor === '' ? '' : `&cursor=${cursor}`}`);
        expect(list.items.length).toBeLessThanOrEqual(50);
        expect(list.staff === undefined).toBe(cursor !== '');
        seen.push(...list.items.filter(({ event }) => event === 'feed.added').map(({ id }) => id));
        cursor = list.next;
      }
      expect(new Set(seen).size).toBe(60);
      expect(seen).toHaveLength(60);
    }
  });

  it("shows nothing of another municipality's", async () => {
    const { id } = await applicant(world, world.b);
    const foreign = await read(`?about=${id}`);
    expect(foreign.items).toEqual([]);
    const theirs = (await (await (await world.as('admin', world.b)).request('/staff/metsala/audit')).json()) as AuditList;
    expect(theirs.staff).toHaveLength(1);
    expect(theirs.items.some((entry) => entry.by.id === admin.accountId)).toBe(false);
  });

  it('can be saved, in words, with nothing that a spreadsheet would run; and that is in it', async () => {
    const { id } = await applicant(world, world.a, { name: '=cmd()' });
    await admin.request(`/staff/rantala/applications/${id}`);
    const csv = await (await admin.request('/staff/rantala/exports/audit?format=csv&what=reading')).text();
    expect(csv).toMatch(/^\ufeff?Aika \(UTC\),Kuka,Mitä/);
    expect(csv).toContain('Luki hakemuksen');
    expect(csv).not.toContain('cmd');
    expect(events(await read('?what=audit.exported'))).toEqual(['audit.exported']);
  });

  it('answers any query with a list or a problem', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('from', 'to', 'staff', 'what', 'about', 'cursor', 'x'),
        fc.string({ maxLength: 60 }),
        async (name, value) => {
          const response = await admin.request(`/staff/rantala/audit?${new URLSearchParams({ [name]: value })}`);
          expect([200, 400]).toContain(response.status);
        },
      ),
      { numRuns: 40 },
    );
  });

  const ACCOUNT = 'acc_00000000000000000000000000';
  const SEARCHES: [string, Omit<AuditSearch, 'limit'>][] = [
    ['everything', {}],
    ['a period', { from: 'aud_01', before: 'aud_09' }],
    ['one kind', { events: ['application.viewed'] }],
    ['a group in a period', { events: AUDIT_EVENTS.reading, from: 'aud_01' }],
    ['a colleague', { accountId: ACCOUNT }],
    ['a colleague and a group', { accountId: ACCOUNT, events: AUDIT_EVENTS.reading, before: 'aud_09' }],
    ['one thing', { subject: 'appl_1' }],
    ['all at once', { subject: 'appl_1', accountId: ACCOUNT, events: AUDIT_EVENTS.reading }],
  ];
  it.each(SEARCHES)('is found by %s through an index, whatever its length', async (_what, search) => {
    const [plan] = await world.a.db.queries<[{ detail: string }]>(
      (scope) => sql`explain query plan ${auditSql(scope, { ...search, limit: 51 })}`,
    );
    const steps = plan.map(({ detail }) => detail);
    const reads = steps.filter((step) => step.includes('audit_entries'));
    expect(reads.length).toBeGreaterThan(0);
    expect(
      reads.filter(
        (step) =>
          !/^SEARCH audit_entries USING (COVERING )?(INDEX|PRIMARY KEY) ?\S* ?\(tenant_id=\?|^SEARCH audit_entries USING PRIMARY KEY/.test(
            step,
          ),
      ),
    ).toEqual([]);
    // One thing has few entries; all others come in order without sorting what is not shown.
    const mayBeSorted = search.subject !== undefined || (search.events?.length ?? 1) > 1;
    expect(steps.filter((step) => !mayBeSorted && step.includes('TEMP B-TREE'))).toEqual([]);
  });
});
