import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { migrationFiles } from '../api/cli/migrations.ts';
import { nodeDeps } from '../api/cli/node-deps.ts';
import { loadReference } from '../api/cli/reference.ts';
import { migrate } from '../api/src/db/migrate.ts';
import { startHosts } from './hosts/server.ts';
import { startMailBox } from './mail/mail-box.ts';
import { startPhones } from './phone/phone-server.ts';
import { build } from './world/build.ts';
import { loadApplicants } from './world/load-applicants.ts';
import { hostTenants, loadDemo } from './world/load-demo.ts';
import { loadDemoInterviews } from './world/demo-interviews.ts';
import { loadDemoJudging } from './world/demo-judging.ts';
import { loadDemoRequests } from './world/demo-requests.ts';
import { type DemoStaff, loadDemoStaff } from './world/demo-staff.ts';
import { freePort, portsFrom } from './world/ports.ts';
import { localSecret } from './world/secret.ts';
import { onLoopback } from './world/loopback.ts';
import { startSqld } from './world/sqld.ts';
import { startVirusScanner } from './world/virus-scanner.ts';
import type { WorldUrls } from './world/urls.ts';
import { startWorker } from './world/worker.ts';

export interface WorldOptions {
  /** Wanted port of the service; the next free one is taken when it is busy. Absent: any free port. */
  port?: number;
  /** Where database, files and what was built lie; nothing is written elsewhere, so that worlds do not disturb each other. */
  dataDir: string;
  /** Whether somebody has applied already, so that the dashboard is not empty. Tests make their own people. */
  hasApplicants?: boolean;
  say?: (line: string) => void;
}

export interface World {
  urls: WorldUrls;
  /** The folder of the built files. */
  built: string;
  /** Runs what the cron trigger runs. */
  tick: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts the whole product on loopback: libSQL server, virus scanner, demo data, built files, Worker in workerd, host pages. */
export async function startWorld({ port, dataDir, hasApplicants = false, say = () => undefined }: WorldOptions): Promise<World> {
  await mkdir(dataDir, { recursive: true });
  const [appPort, hostsPort, mailPort, phonesPort] = await worldPorts(port);
  if (port !== undefined && appPort !== port) say(`Port ${port} is in use, taking ${appPort}.`);
  const sqld = await startSqld({ folder: join(dataDir, 'database') });
  const hostOrigins = [`http://127.0.0.1:${hostsPort}`, `http://localhost:${hostsPort}`];
  const secret = await localSecret(dataDir);
  const app = `http://localhost:${appPort}`;
  const deps = nodeDeps({ DATABASE_URL: sqld.url, PUBLIC_URL: app, STAFF_SECRET: secret, LOCAL_WORLD: 'yes' }, { log: () => undefined });
  await migrate(deps.database.client, migrationFiles());
  await loadReference(deps.database.client);
  let staff: DemoStaff[] = [];
  const mail = await startMailBox({ port: mailPort, app, staff: () => staff });
  const scanner = await startVirusScanner(await freePort());
  const account = { accountSid: `AC${'0'.repeat(32)}`, authToken: secret };
  const phones = await startPhones({ port: phonesPort, app, ...account });
  const carrier = { api: onLoopback(process.env.TWILIO_BASE_URL ?? phones.api), ...account };
  const built = resolve(dataDir, 'dist');
  const serving = build(built).then(() =>
    startWorker({
      port: appPort,
      databaseUrl: sqld.url,
      folder: join(dataDir, 'worker'),
      assets: built,
      secret,
      mail: mail.inbox,
      scanner: scanner.address,
      carrier,
    }),
  );
  const [loaded, worker] = await Promise.all([loadDemo(deps, hostOrigins), serving]);
  if (loaded > 0) say(`Loaded the demo world: ${loaded} postings.`);
  const tenants = hostTenants();
  staff = await loadDemoStaff(
    deps,
    dataDir,
    tenants.map((tenant) => tenant.slug),
  );
  const recruiter = staff.find(({ role }) => role === 'recruiter');
  if (hasApplicants && recruiter && (await loadApplicants(deps, recruiter)) > 0) {
    await loadDemoInterviews(deps, recruiter);
    await loadDemoJudging(deps, staff);
  }
  if (hasApplicants) await loadDemoRequests(deps, tenants[0]?.slug ?? '');
  const hosts = await startHosts({ port: hostsPort, app: worker.url, tenants });
  const urls: WorldUrls = {
    app: worker.url,
    hosts: hosts.origin,
    mail: mail.origin,
    phones: phones.origin,
    database: sqld.url,
    staff,
    tenants: tenants.map((tenant) => tenant.slug),
  };
  await writeFile(join(dataDir, 'urls.json'), `${JSON.stringify(urls, null, 2)}\n`);
  return {
    urls,
    built,
    tick: worker.tick,
    async stop() {
      await hosts.close();
      await mail.close();
      await phones.close();
      await worker.stop();
      await scanner.close();
      await sqld.stop();
    },
  };
}

async function worldPorts(port: number | undefined): Promise<[app: number, hosts: number, mail: number, phones: number]> {
  const free = async () => [await freePort(), await freePort(), await freePort(), await freePort()];
  const [app = 0, hosts = 0, mail = 0, phones = 0] = port === undefined ? await free() : await portsFrom(port, 4);
  return [app, hosts, mail, phones];
}
