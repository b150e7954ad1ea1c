import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ApplicantView } from '../../contract/recruitment.ts';
import { type Applied, applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import type { Colleague } from '../../test/staff.ts';
import { gatherPerson } from '../data-requests/person.ts';
import { registerRequest } from '../data-requests/service.ts';
import { auditEntries, files } from '../db/schema.ts';
import { runDueScans } from '../jobs/due-scans.ts';
import { scanDocument } from './service.ts';

const MINUTE = 60_000;

describe('a document that somebody sent', () => {
  let world: TestWorld;
  let recruiter: Colleague;
  beforeEach(async () => {
    world = await testWorld();
    recruiter = await world.as('recruiter');
  });

  const open = ({ id, fileId }: Applied, query = '', by = recruiter) =>
    by.request(`/staff/rantala/applications/${id}/files/${fileId}${query}`);
  const known = async ({ id }: Applied) =>
    ((await (await recruiter.request(`/staff/rantala/applications/${id}`)).json()) as ApplicantView).documents[0]?.scan;
  const refusal = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code];
  const audit = async (event: string) => (await world.a.db.from(auditEntries, eq(auditEntries.event, event))).map(({ details }) => details);

  it('is scanned behind the answer, and can then be opened, as a file to be saved and nothing else', async () => {
    const applied = await applicant(world, world.a);
    expect([world.scanner.asked, await known(applied)]).toEqual([1, 'clean']);
    const response = await open(applied);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment;/),
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(await audit('document.scanned')).toEqual([{ file: applied.fileId }]);
  });

  it.each(['timeout', 'unreachable', 'not_understood', 'scanner_error'])('waits while the scanner is no help: %s', async (reason) => {
    world.scanner.says = { is: 'unknown', reason };
    const applied = await applicant(world, world.a);
    expect(await known(applied)).toBe('waiting');
    expect(await refusal(await open(applied))).toEqual([409, 'document_waiting']);
    expect(await refusal(await open(applied, '?unscanned=accepted'))).toEqual([409, 'document_waiting']);
    expect(await audit('document.read')).toEqual([]);
    expect(await runDueScans(world.deps)).toEqual({ clean: 0, infected: 0, later: 0 });
    world.clock.advance(MINUTE);
    expect(await runDueScans(world.deps)).toEqual({ clean: 0, infected: 0, later: 1 });
    world.scanner.says = { is: 'clean' };
    world.clock.advance(2 * MINUTE);
    expect(await runDueScans(world.deps)).toEqual({ clean: 1, infected: 0, later: 0 });
    expect((await open(applied)).status).toBe(200);
    expect(await runDueScans(world.deps)).toEqual({ clean: 0, infected: 0, later: 0 });
  });

  it('is never given up, however long the scanner is away', async () => {
    world.scanner.says = { is: 'unknown', reason: 'unreachable' };
    const applied = await applicant(world, world.a);
    for (let hour = 0; hour < 30; hour++) {
      world.clock.advance(60 * MINUTE);
      await runDueScans(world.deps);
    }
    world.scanner.says = { is: 'clean' };
    world.clock.advance(60 * MINUTE);
    await runDueScans(world.deps);
    recruiter = await recruiter.again();
    expect(await known(applied)).toBe('clean');
  });

  it('with a virus is deleted, nobody can open it, and that is told', async () => {
    world.scanner.says = { is: 'infected', virus: 'Eicar-Test-Signature' };
    const applied = await applicant(world, world.a);
    expect([world.files.keys(), await known(applied)]).toEqual([[], 'infected']);
    for (const query of ['', '?unscanned=accepted']) expect(await refusal(await open(applied, query))).toEqual([410, 'document_infected']);
    expect(await audit('document.infected')).toEqual([{ file: applied.fileId, virus: 'Eicar-Test-Signature' }]);
    expect(await audit('document.read')).toEqual([]);
  });

  it('found infected later stands in the history of its application', async () => {
    world.scanner.says = { is: 'unknown', reason: 'unreachable' };
    const { id } = await applicant(world, world.a);
    world.scanner.says = { is: 'infected', virus: 'X' };
    world.clock.advance(MINUTE);
    expect(await runDueScans(world.deps)).toMatchObject({ infected: 1 });
    const view = (await (await recruiter.request(`/staff/rantala/applications/${id}`)).json()) as ApplicantView;
    expect(view.history.map(({ event }) => event)).toContain('document.infected');
  });

  it('with a virus is deleted by the next run when deleting stopped half way', async () => {
    world.scanner.says = { is: 'unknown', reason: 'unreachable' };
    const applied = await applicant(world, world.a);
    world.scanner.says = { is: 'infected', virus: 'X' };
    world.clock.advance(MINUTE);
    const { delete: remove } = world.files;
    world.files.delete = () => Promise.reject(new Error('The store is away'));
    await expect(scanDocument(world.deps, world.a.tenant.id, applied.fileId)).rejects.toThrow('The store is away');
    expect([world.files.keys().length, await refusal(await open(applied))]).toEqual([1, [410, 'document_infected']]);
    world.files.delete = remove;
    world.clock.advance(MINUTE);
    expect(await runDueScans(world.deps)).toMatchObject({ infected: 1 });
    expect([world.files.keys(), world.scanner.asked]).toEqual([[], 2]);
  });

  it('is scanned once by several at the same moment', async () => {
    world.scanner.says = { is: 'unknown', reason: 'unreachable' };
    const { fileId } = await applicant(world, world.a);
    world.scanner.says = { is: 'clean' };
    world.clock.advance(MINUTE);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => scanDocument(world.deps, world.a.tenant.id, fileId)));
    expect(outcomes.sort()).toEqual(['clean', ...Array.from({ length: 5 }, () => 'nothing')]);
    expect(world.scanner.asked).toBe(2);
  });

  it('goes into a copy of a person’s data only when it is clean', async () => {
    world.scanner.says = { is: 'unknown', reason: 'unreachable' };
    const { id } = await applicant(world, world.a);
    const asked = {
      kind: 'access',
      lang: 'fi',
      receivedOn: '2026-11-20',
      proof: 'document',
      name: 'Aino',
      email: 'aino@example.com',
    } as const;
    const request = await registerRequest(world.a, asked);
    const copy = () => gatherPerson(world.a, world.files, request.id, [id]);
    await expect(copy()).rejects.toMatchObject({ code: 'document_waiting' });
    world.scanner.says = { is: 'clean' };
    world.clock.advance(MINUTE);
    await runDueScans(world.deps);
    expect((await copy()).documents).toMatchObject([{ name: 'cv.pdf' }]);
    await world.a.db.commit([], [world.a.db.update(files, { scan: 'infected' }, eq(files.name, 'cv.pdf'))]);
    expect((await copy()).documents).toEqual([]);
  });

  it('that vanished meanwhile is nothing to scan', async () => {
    expect(await scanDocument(world.deps, world.a.tenant.id, world.deps.newId('file'))).toBe('nothing');
  });

  it('of another town is not reached by scanning this one', async () => {
    world.scanner.says = { is: 'unknown', reason: 'unreachable' };
    const { fileId } = await applicant(world, world.a);
    world.clock.advance(MINUTE);
    expect(await scanDocument(world.deps, world.b.tenant.id, fileId)).toBe('nothing');
  });
});

describe('where nothing scans', () => {
  let world: TestWorld;
  let recruiter: Colleague;
  beforeEach(async () => {
    world = await testWorld();
    world.deps.scanner = undefined;
    recruiter = await world.as('recruiter');
  });
  const open = ({ id, fileId }: Applied, query = '') => recruiter.request(`/staff/rantala/applications/${id}/files/${fileId}${query}`);

  it('a document is said to be not scanned, and is given to those who accept that, which is in the audit', async () => {
    const applied = await applicant(world, world.a);
    const response = await open(applied);
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'document_not_scanned' }]);
    expect((await open(applied, '?unscanned=yes')).status).toBe(400);
    expect((await open(applied, '?unscanned=accepted')).status).toBe(200);
    const entries = await world.a.db.from(auditEntries, eq(auditEntries.event, 'document.read'));
    expect(entries.map(({ actor, details }) => [actor.kind, details])).toEqual([['staff', { file: applied.fileId, scan: 'not-scanned' }]]);
  });

  it('a document is scanned as soon as something does, those from before too', async () => {
    const applied = await applicant(world, world.a);
    expect(await runDueScans(world.deps)).toEqual({ clean: 0, infected: 0, later: 0 });
    world.deps.scanner = world.scanner;
    const response = await open(applied, '?unscanned=accepted');
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'document_waiting' }]);
    expect(await runDueScans(world.deps)).toEqual({ clean: 1, infected: 0, later: 0 });
    expect((await open(applied)).status).toBe(200);
  });
});
