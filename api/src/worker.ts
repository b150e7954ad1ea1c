import { connect } from 'cloudflare:sockets';
import { createApp } from './app.ts';
import { makeVault, noVault, type Vault } from './crypto/vault.ts';
import { AccountDb } from './db/account-db.ts';
import { openDatabase } from './db/client.ts';
import { SystemDb } from './db/system-db.ts';
import { WriteGate } from './db/write-gate.ts';
import type { Deps } from './deps.ts';
import { assetFiles, makeManifest } from './embed/built-files.ts';
import { makeEnv, type WorkerEnv } from './env.ts';
import { bucketStore } from './files/file-store.ts';
import { sharedCache } from './cache/answer-cache.ts';
import { isolateMemory } from './cache/remember.ts';
import { makeNewId } from './ids.ts';
import { sendDueMails } from './mail/send-due.ts';
import { clearDueContacts } from './jobs/due-contacts.ts';
import { runDueDeletions } from './jobs/due-deletions.ts';
import { runDueFeeds } from './jobs/due-feeds.ts';
import { runDueScans } from './jobs/due-scans.ts';
import { runDueInterviews } from './jobs/due-interviews.ts';
import { runDueWork } from './jobs/due-work.ts';
import { jsonLog } from './log.ts';
import { mailOf } from './mail/configured.ts';
import { clamd } from './scanning/clamd.ts';
import type { Scanner } from './scanning/scanner.ts';
import { makePlaces } from './places/places.ts';
import { smsOf } from './sms/configured.ts';
import { sendDueSms } from './sms/send-due.ts';
import { sweepStaff } from './staff/sweep.ts';

// What an isolate keeps between requests: plain values, no connections.
const app = createApp();
const memory = isolateMemory();
const placesOf = makePlaces();
const manifestOf = makeManifest();
const gate = new WriteGate();
const envOf = makeEnv();
const fetcher: typeof fetch = (input, init) => fetch(input, init);
const randomBytes = (count: number) => crypto.getRandomValues(new Uint8Array(count));
const vaults = new Map<string, Vault>();
// Within the half minute that work behind an answer is given, so that how it ended is written down.
const SCAN_TIMEOUT_MS = 20_000;

interface Execution {
  waitUntil: (work: Promise<unknown>) => void;
}

function depsFor(bindings: WorkerEnv, ctx: Execution): Deps {
  const env = envOf(bindings);
  const database = openDatabase({ url: env.DATABASE_URL, authToken: env.DATABASE_AUTH_TOKEN }, gate);
  const system = new SystemDb(database);
  const built = assetFiles(bindings.ASSETS);
  const now = () => new Date().toISOString();
  const newId = makeNewId(() => Date.now(), randomBytes);
  return {
    database,
    system,
    accounts: new AccountDb(database, newId, now),
    vault: vaultOf(env.STAFF_SECRET),
    mail: mailOf(env, fetcher),
    sms: smsOf(env, fetcher),
    places: placesOf(system),
    files: bucketStore(bindings.FILES),
    scanner: scannerOf(env),
    memory,
    cache: sharedCache(() => caches.open('answers')),
    built,
    manifest: manifestOf(built),
    publicUrl: env.PUBLIC_URL,
    now,
    nowMs: () => Date.now(),
    newId,
    randomBytes,
    log: jsonLog((line) => console.log(line)),
    fetch: fetcher,
    allowLocalFeeds: env.LOCAL_WORLD === 'yes',
    // On a developer's machine everybody is one address, and a test run is a flood.
    allows: async (key) => env.LOCAL_WORLD === 'yes' || (await bindings.SHIELD.limit({ key })).success,
    later: (work) => ctx.waitUntil(work),
  };
}

// One for an isolate's life: deriving its key is not for every request.
function vaultOf(secret: string | undefined): Vault {
  if (secret === undefined) return noVault;
  const vault = vaults.get(secret) ?? makeVault(secret, randomBytes);
  vaults.set(secret, vault);
  return vault;
}

function scannerOf({ CLAMD_ADDRESS, CLAMD_TLS }: ReturnType<typeof envOf>): Scanner | undefined {
  if (CLAMD_ADDRESS === undefined) return undefined;
  return clamd(() => {
    const socket = connect(CLAMD_ADDRESS, { secureTransport: CLAMD_TLS === 'yes' ? 'on' : 'off', allowHalfOpen: false });
    // What breaks is told by reading and writing; said twice, it would be an error that nobody catches.
    for (const end of [socket.opened, socket.closed]) void end.catch(() => undefined);
    return socket;
  }, SCAN_TIMEOUT_MS);
}

/** The only file that knows Cloudflare. */
export default {
  fetch: (request: Request, bindings: WorkerEnv, ctx: Execution) =>
    memory.ready.answer(request, Date.now(), () => app.fetch(request, depsFor(bindings, ctx))),
  async scheduled(_event: unknown, bindings: WorkerEnv, ctx: Execution) {
    const deps = depsFor(bindings, ctx);
    await runDueWork(deps);
    await runDueInterviews(deps);
    await runDueDeletions(deps);
    await runDueScans(deps);
    await clearDueContacts(deps);
    await sendDueMails(deps);
    await sendDueSms(deps);
    await sweepStaff(deps);
    await runDueFeeds(deps);
  },
};
