import type { Erasure, ErasureReport, FoundApplication, PersonFinds, PersonSearch } from '../../contract/data-requests.ts';
import { type Locale, type Localized, wordsFor } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import type { FileStore } from '../files/file-store.ts';
import { firstIdAt } from '../ids.ts';
import { Refused } from '../refusal.ts';
import { eraseApplications } from '../retention/service.ts';
import { scanStateNow } from '../scanning/rules.ts';
import { readReplies } from '../sms/replies.ts';
import { checkContact } from './checks.ts';
import {
  applicationsOf,
  applicationsUnder,
  type DocumentRow,
  documentsOf,
  type FoundRow,
  type GivenRow,
  givenRows,
  isStaffAddress,
  type ReadingRow,
  readingsOf,
  rowCounts,
} from './person-store.ts';
import { decideWork } from './rules.ts';
import { seenRow, settle, today, wanted } from './service.ts';
import { updateRequest } from './store.ts';
import { foundApplication } from './views.ts';

const MOST = 100;
const READINGS = 100;

/** What the tenant holds about somebody who asks, by an address, a number or a reference. Who was found is in the audit. */
export async function searchPerson(ctx: TenantContext, id: string, search: PersonSearch, lang: Locale): Promise<PersonFinds> {
  await wanted(ctx, id);
  const keys = { ...checkContact({ email: search.email, phone: search.phone }, ctx.tenant.country), reference: search.reference };
  const [rows, isStaff] = await Promise.all([applicationsUnder(ctx.db, keys, MOST), isStaffAddress(ctx.db, keys.email)]);
  const ids = rows.map((row) => row.id);
  const applications = await found(ctx, rows, lang);
  await ctx.db.commit({ actor: ctx.actor, event: 'request.searched', subject: id, details: { ids } }, []);
  return { applications, isStaff };
}

async function found(ctx: TenantContext, rows: readonly FoundRow[], lang: Locale): Promise<FoundApplication[]> {
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const [documents, counts] = await Promise.all([documentsOf(ctx.db, ids), rowCounts(ctx.db, ids)]);
  return Promise.all(
    rows.map(async (row) => {
      const facts = {
        documents: documents.filter((one) => one.application_id === row.id),
        rows: Object.fromEntries(counts.filter((one) => one.id === row.id).map(({ table, count }) => [table, count])),
        readings: await readings(ctx, row),
      };
      return foundApplication(row, facts, ctx.tenant, lang, today(ctx));
    }),
  );
}

function readings(ctx: TenantContext, { id, submitted_at }: FoundRow): Promise<ReadingRow[]> {
  return readingsOf(ctx.db, id, firstIdAt('audit', Date.parse(submitted_at)), READINGS);
}

/** Everything that somebody is given about themselves. */
export interface PersonData {
  lang: Locale;
  reference: string;
  /** Rows by table, without what is about staff or means nothing outside. */
  tables: Map<string, GivenRow[]>;
  /** When the applications were read. Who did is a colleague's data, not the applicant's. */
  readings: Pick<ReadingRow, 'at' | 'event'>[];
  documents: { name: string; bytes: Uint8Array }[];
}

/**
 * Gathers what a person who is known has a right to a copy of. Refuses `state_conflict` for one who is not known yet, and
 * `document_waiting` while a document is still to be scanned: the file would pass through a colleague's hands.
 */
export async function gatherPerson(ctx: TenantContext, store: FileStore, id: string, applications: readonly string[]): Promise<PersonData> {
  const request = await wanted(ctx, id);
  settle(decideWork(request.state));
  const rows = await applicationsOf(ctx.db, applications);
  if (rows.length !== new Set(applications).size) throw new Refused('application_not_found');
  const ids = rows.map((row) => row.id);
  const [tables, replies, read, files] = await Promise.all([
    givenRows(ctx.db, ids, request.email ?? undefined),
    Promise.all(ids.map((one) => readReplies(ctx, one))),
    Promise.all(rows.map((row) => readings(ctx, row))),
    documentsOf(ctx.db, ids),
  ]);
  const documents = await Promise.all(
    openable(ctx, files).map(async ({ name, object_key: key }) => ({ name, bytes: (await store.get(key)) ?? new Uint8Array() })),
  );
  await ctx.db.commit({ actor: ctx.actor, event: 'request.taken-out', subject: id, details: { ids } }, []);
  // What they wrote back rests sealed.
  const written = new Map(replies.flat().map((reply) => [reply.id, reply.body ?? null]));
  const inbox = tables.get('sms_inbox') ?? [];
  tables.set(
    'sms_inbox',
    inbox.map((row) => ({ ...row, body: written.get(String(row['id'])) ?? null })),
  );
  // What they applied for; what else is public of it they can read on its page.
  const title = ({ titles }: FoundRow) => wordsFor(JSON.parse(titles) as Localized, request.lang);
  tables.set(
    'postings',
    rows.map((row) => ({ application_id: row.id, number: row.number, title: title(row) })),
  );
  return {
    lang: request.lang,
    reference: request.reference,
    tables,
    readings: read.flat().map(({ at, event }) => ({ at, event })),
    documents,
  };
}

// What was infected is gone. What nobody scans is the person's own, and goes back to them.
function openable(ctx: TenantContext, files: readonly DocumentRow[]): DocumentRow[] {
  const known = files.map((file) => ({ ...file, scan: scanStateNow(file.scan, ctx.hasScanner) }));
  if (known.some(({ scan }) => scan === 'waiting')) throw new Refused('document_waiting');
  return known.filter(({ scan }) => scan !== 'infected');
}

/**
 * Erases applications of somebody who is known, with all that hangs on them. Refuses `stale_version` when one of them has
 * changed since it was seen. What stays: the audit under ids that stand for nobody, and the register of requests.
 */
export async function erasePerson(
  ctx: TenantContext,
  store: FileStore,
  id: string,
  { version, applications }: Erasure,
): Promise<ErasureReport> {
  const request = await seenRow(ctx, id, version);
  settle(decideWork(request.state));
  const rows = await applicationsOf(
    ctx.db,
    applications.map((one) => one.id),
  );
  const versions = new Map(applications.map((one) => [one.id, one.version]));
  if (rows.length !== versions.size) throw new Refused('application_not_found');
  if (rows.some((row) => row.version !== versions.get(row.id))) throw new Refused('stale_version');
  const ids = rows.map((row) => row.id);
  const files = await eraseApplications(
    ctx,
    store,
    ids,
    { by: 'request', request: id },
    {
      statements: [updateRequest(ctx.db, id, { version: version + 1 })],
      events: [{ actor: ctx.actor, event: 'request.erased', subject: id, version: version + 1, details: { ids } }],
    },
  );
  return { erased: ids.length, files, kept: ['audit', 'register'] };
}
