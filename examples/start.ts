import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { startWorld } from './start-world.ts';
import { startWatchdog } from './world/watchdog.ts';

const FIVE_MINUTES = 300_000;
const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, data: { type: 'string', default: '.data' } } });
const dataDir = values.data;
const say = (line: string) => void process.stdout.write(`${line}\n`);

if (values.fresh) await rm(dataDir, { recursive: true, force: true });
startWatchdog(randomUUID());
const began = Date.now();
say('Starting Vuoro …');
const world = await startWorld({ port: Number(process.env.PORT ?? 8787), dataDir, hasApplicants: true, say });

// The local runtime has no clock of its own for cron triggers.
const clock = setInterval(() => void world.tick(), FIVE_MINUTES);
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    isStopping = true;
    clearInterval(clock);
    void world.stop().finally(() => process.exit(0));
  });
}

const { urls } = world;
say(`
Vuoro is running (ready in ${((Date.now() - began) / 1000).toFixed(1)} s).

  City pages with the widget   ${urls.hosts}/
  A town's own list            ${urls.app}/${urls.tenants[0]}/jobs
  Dashboard                    ${urls.app}/dashboard/${urls.tenants[0]}/
    sign in as                 ${urls.staff[0]?.email}
    password                   ${urls.staff[0]?.password}
    code, other staff, mail    ${urls.mail}/
  Phones with text messages    ${urls.phones}/
  API description              ${urls.app}/api/openapi.json

Stop with Ctrl-C. Data stays in ${dataDir}/; \`npm start -- --fresh\` begins anew.`);
