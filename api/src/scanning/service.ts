import type { Actor } from '../context.ts';
import { TenantDb } from '../db/tenant-db.ts';
import type { Deps } from '../deps.ts';
import { SCAN_LEASE_MS, scanAgainAfter } from './rules.ts';
import type { Scanner } from './scanner.ts';
import { type FileRow, findFile, leaseScan, settleScan } from './store.ts';

/** How a document fared: looked at, put off for the time that the scanner is no help, or nothing was to be done. */
export type ScanOutcome = 'clean' | 'infected' | 'later' | 'nothing';

type World = Pick<Deps, 'database' | 'files' | 'scanner' | 'now' | 'nowMs' | 'newId' | 'log'>;

const CLOCK: Actor = { kind: 'clock' };

/**
 * Has a document scanned if that is due. Safe to run twice and at the same time: a document is taken before it is looked
 * at. Of what carries a virus the bytes are deleted; who finds it, and what, is in the audit.
 */
export async function scanDocument(world: World, tenantId: string, id: string): Promise<ScanOutcome> {
  const { scanner } = world;
  if (!scanner) return 'nothing';
  const db = new TenantDb(world.database, tenantId, world.newId, world.now);
  const until = new Date(world.nowMs() + SCAN_LEASE_MS).toISOString();
  const [taken] = await db.commit([], [leaseScan(db, id, world.now(), until)]);
  const row = taken === 1 ? await findFile(db, id) : undefined;
  if (!row) return 'nothing';
  // Found infected before, by somebody who could not finish.
  if (row.scan === 'infected') return deleteInfected(world, db, row);
  return settle(world, db, row, await look(world, scanner, row));
}

async function look({ files }: World, scanner: Scanner, { objectKey }: FileRow) {
  const bytes = await files.get(objectKey);
  return bytes ? scanner.scan(bytes) : { is: 'unknown' as const, reason: 'bytes_missing' };
}

async function settle(world: World, db: TenantDb, row: FileRow, result: Awaited<ReturnType<typeof look>>): Promise<ScanOutcome> {
  const subject = row.applicationId ?? row.id;
  if (result.is === 'clean') {
    const event = { actor: CLOCK, event: 'document.scanned', subject, details: { file: row.id } } as const;
    await db.commit(event, [settleScan(db, row.id, { scan: 'clean', scanAt: null })]);
    return 'clean';
  }
  if (result.is === 'infected') {
    const event = { actor: CLOCK, event: 'document.infected', subject, details: { file: row.id, virus: result.virus } } as const;
    // Said before it is deleted: from here on nobody can open it, whatever stops half way.
    await db.commit(event, [settleScan(db, row.id, { scan: 'infected', scanAt: world.now() })]);
    world.log('warn', 'document.infected', { file: row.id, virus: result.virus });
    return deleteInfected(world, db, row);
  }
  const again = new Date(world.nowMs() + scanAgainAfter(row.scanAttempts)).toISOString();
  world.log('warn', 'document.scan-later', { file: row.id, attempts: row.scanAttempts, reason: result.reason });
  await db.commit([], [settleScan(db, row.id, { scan: 'waiting', scanAt: again })]);
  return 'later';
}

async function deleteInfected({ files }: World, db: TenantDb, row: FileRow): Promise<ScanOutcome> {
  await files.delete(row.objectKey);
  await db.commit([], [settleScan(db, row.id, { scanAt: null })]);
  return 'infected';
}
