import { inject } from 'vitest';
import type { PostingDraft } from '../contract/postings.ts';
import type { Role } from '../contract/staff.ts';
import type { NewTenant } from '../contract/tenants.ts';
import { migrationFiles } from '../cli/migrations.ts';
import { createApp } from '../src/app.ts';
import type { TenantContext } from '../src/context.ts';
import { makeVault } from '../src/crypto/vault.ts';
import { AccountDb } from '../src/db/account-db.ts';
import { openDatabase } from '../src/db/client.ts';
import { migrate } from '../src/db/migrate.ts';
import { SystemDb } from '../src/db/system-db.ts';
import { WriteGate } from '../src/db/write-gate.ts';
import type { Deps } from '../src/deps.ts';
import { makeManifest } from '../src/embed/built-files.ts';
import { memoryStore } from '../src/files/file-store.ts';
import { isolateMemory } from '../src/cache/remember.ts';
import { tenantContext } from '../src/http/tenant.ts';
import { makeNewId } from '../src/ids.ts';
import { makePlaces } from '../src/places/places.ts';
import { createPosting, publishPosting } from '../src/postings/service.ts';
import { allowSite, createRegion, createTenant } from '../src/tenants/service.ts';
import { aPosting, aTenant } from './factories.ts';
import { type Colleague, hire } from './staff.ts';
import { memoryCache } from './memory-cache.ts';
import { type PretendScanner, pretendScanner } from './pretend-scanner.ts';
import { type MailBox, mailBox } from './mail-box.ts';
import { type PretendCarrier, pretendCarrier } from './pretend-carrier.ts';

export const START = '2026-11-22T06:30:00.000Z';
/** The origin that both tenants of a test world allow. */
export const SITE = 'https://www.rantala.example';

/** A fresh database with two tenants, a clock that stands still until moved, and the app over it. */
export interface TestWorld {
  deps: Deps;
  clock: { now: string; advance: (ms: number) => void };
  logs: { level: string; event: string; facts: unknown }[];
  /** Waits for everything that was left to finish after an answer. */
  settled: () => Promise<void>;
  a: TenantContext;
  b: TenantContext;
  files: ReturnType<typeof memoryStore>;
  scanner: PretendScanner;
  mailBox: MailBox;
  carrier: PretendCarrier;
  request: (path: string, init?: RequestInit) => Promise<Response>;
  /** A new member of staff, signed in for real; of tenant `a` unless another is named, of all units unless some are. */
  as: (role: Role, ctx?: TenantContext, units?: string[]) => Promise<Colleague>;
  /** Adds an open posting; gives its public number. */
  publish: (ctx: TenantContext, draft?: Partial<PostingDraft>) => Promise<number>;
}

let worlds = 0;

/** Makes a world in a namespace of its own. Tenants `rantala` (fi, sv) and `metsala` (fi) share the region `seutu`. */
export async function testWorld(): Promise<TestWorld> {
  const namespace = `w${process.pid}x${Date.now().toString(36)}x${worlds++}`;
  const made = await fetch(`${inject('sqlAdminUrl')}/v1/namespaces/${namespace}/create`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (!made.ok) throw new Error(`No namespace: ${made.status}`);
  const database = openDatabase({ url: inject('sqlUrl'), namespace }, new WriteGate());
  await migrate(database.client, migrationFiles());
  const clock = { now: START, advance: (ms: number) => void (clock.now = new Date(Date.parse(clock.now) + ms).toISOString()) };
  const world = makeDeps(database, clock);
  await createRegion(world.deps, { slug: 'seutu', name: { fi: 'Seutu' } });
  const tenantOf = async (overrides: Partial<NewTenant>) => {
    const input = aTenant(overrides);
    await createTenant(world.deps, input);
    const tenant = await world.deps.system.tenantBySlug(input.slug);
    if (!tenant) throw new Error('The tenant was not created');
    const ctx = tenantContext(world.deps, tenant, { kind: 'operator' });
    await allowSite(ctx, world.deps, { name: 'Sivusto', origin: SITE });
    return ctx;
  };
  const a = await tenantOf({ slug: 'rantala', officialLanguages: ['fi', 'sv'] });
  const b = await tenantOf({ slug: 'metsala', officialLanguages: ['fi'] });
  const app = createApp();
  const request: TestWorld['request'] = async (path, init) => app.fetch(new Request(`${world.deps.publicUrl}${path}`, init), world.deps);
  return {
    ...world,
    clock,
    a,
    b,
    request,
    as: (role, ctx = a, units) => hire({ deps: world.deps, request }, ctx, role, units ?? null),
    async publish(ctx, draft) {
      const id = await createPosting(ctx, aPosting(draft));
      await publishPosting(ctx, id);
      const { rows } = await database.client.execute({ sql: 'SELECT number FROM postings WHERE id = ?', args: [id] });
      return Number(rows[0]?.number);
    },
  };
}

function makeDeps(database: Deps['database'], clock: { now: string }) {
  const files = memoryStore();
  const scanner = pretendScanner();
  const box = mailBox();
  const carrier = pretendCarrier(() => clock.now);
  const logs: TestWorld['logs'] = [];
  const left = new Set<Promise<unknown>>();
  const system = new SystemDb(database);
  const nowMs = () => Date.parse(clock.now);
  const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
  const newId = makeNewId(nowMs, randomBytes);
  const deps: Deps = {
    database,
    system,
    accounts: new AccountDb(database, newId, () => clock.now),
    vault: makeVault('a secret of the test world, long enough', randomBytes),
    mail: box,
    sms: carrier,
    places: makePlaces()(system),
    files,
    scanner,
    memory: isolateMemory(),
    cache: memoryCache(),
    built: builtForTests,
    manifest: makeManifest()(builtForTests),
    publicUrl: 'https://vuoro.example',
    now: () => clock.now,
    nowMs,
    newId,
    randomBytes,
    log: (level, event, facts) => void logs.push({ level, event, facts }),
    fetch,
    allowLocalFeeds: true,
    allows: async () => true,
    later(work) {
      left.add(work);
      void work.finally(() => left.delete(work));
    },
  };
  return { deps, files, scanner, logs, mailBox: box, carrier, settled: async () => void (await Promise.all(left)) };
}

// The widget itself is tested in the browser; here only what surrounds it counts.
const builtForTests: Deps['built'] = {
  async read(path) {
    const files: Record<string, string> = {
      'widget/manifest.json': JSON.stringify({ version: '1.0.0', chunks: ['posting.abc12345.js'] }),
      'widget/vuoro.js': '(()=>{const boot="__VUORO_BOOT__";})();',
      'widget/vuoro-full.js': '(()=>{const boot="__VUORO_BOOT__";})();',
      'widget/posting.abc12345.js': 'export {};',
      'widget/frame.js': '(()=>{})();',
    };
    const text = files[path];
    return text === undefined ? undefined : new TextEncoder().encode(text);
  },
};
