import { existsSync, readFileSync } from 'node:fs';
import { addFeed, feedsOf, importBody, refreshFeed, runsOf } from '../src/feeds/service.ts';
import { FEED_KINDS } from '../src/feeds/feed-ad.ts';
import { NewFeed } from '../src/feeds/feed.ts';
import type { FeedRun } from '../src/feeds/feed-run.ts';
import { tenantContext } from '../src/http/tenant.ts';
import { checked, commandLine, fail, run } from './command.ts';
import { commandEnv } from './command-env.ts';
import { nodeDeps } from './node-deps.ts';
import { tenantNamed } from './tenant-named.ts';

const USAGE = `npm run feed -- import --tenant raahe --kind kuntarekry --file open-jobs.json   (or --url https://…)
npm run feed -- add --tenant raahe --kind kuntarekry --name Kuntarekry --url "https://helbit.fi/portal-api/recruitment/v2.3/open-jobs?client=…&lang={lang}" --every 60
npm run feed -- read --tenant raahe --feed feed_…
npm run feed -- list|runs --tenant raahe [--feed feed_…]

--kind       ${FEED_KINDS.join(', ')}
--lang       language of texts that do not say theirs (fi)
--employer   employer of ads that name none
--apply      source (the ad's own address) or here (the form of this service)
--accept-shrink   the feed really has lost most of its ads: close what vanished`;

const { values, positionals } = commandLine(USAGE, {
  tenant: { type: 'string' },
  kind: { type: 'string' },
  name: { type: 'string' },
  file: { type: 'string' },
  url: { type: 'string' },
  feed: { type: 'string' },
  lang: { type: 'string', default: 'fi' },
  employer: { type: 'string' },
  apply: { type: 'string', default: 'source' },
  every: { type: 'string', default: '60' },
  'accept-shrink': { type: 'boolean', default: false },
});
const deps = nodeDeps(commandEnv(process.env));
const tenant = await tenantNamed(deps, values.tenant, USAGE);
const ctx = tenantContext(deps, tenant, { kind: 'operator' });
const options = { acceptShrink: values['accept-shrink'] };

function newFeed(address: string | undefined): NewFeed {
  return checked(NewFeed, {
    kind: values.kind,
    name: values.name ?? values.kind,
    lang: values.lang,
    applyMode: values.apply,
    everyMinutes: Number(values.every),
    ...(values.employer !== undefined && { employer: values.employer }),
    ...(address !== undefined && { address }),
  });
}

/** The feed of that kind and name, added when it is not there, so that importing twice updates its ads. It has no schedule. */
async function feedToImport(): Promise<string> {
  if (values.feed !== undefined) return values.feed;
  const input = newFeed(undefined);
  const known = (await feedsOf(ctx)).find((feed) => feed.kind === input.kind && feed.name === input.name);
  return known?.id ?? addFeed(ctx, deps, input);
}

function report({ outcome, counts, issues }: FeedRun): void {
  const said = Object.entries(counts).filter(([, count]) => count > 0);
  console.log([outcome, ...said.map(([name, count]) => `${name} ${count}`)].join('\t'));
  for (const issue of issues)
    console.log([issue.severity, issue.place, issue.externalId ?? '-', issue.code, issue.detail ?? ''].join('\t'));
  if (outcome !== 'ok' && outcome !== 'unchanged') process.exitCode = 1;
}

const commands: Record<string, () => Promise<void>> = {
  async import() {
    if ((values.file === undefined) === (values.url === undefined)) fail(`Give --file or --url\n\n${USAGE}`);
    if (values.file !== undefined && !existsSync(values.file)) fail(`There is no file ${values.file}`);
    const feedId = await feedToImport();
    const imported =
      values.file === undefined
        ? refreshFeed(ctx, deps, feedId, { ...options, address: values.url })
        : importBody(ctx, feedId, readFileSync(values.file, 'utf8'), options);
    report(await imported);
  },
  async add() {
    console.log(await addFeed(ctx, deps, newFeed(values.url)));
  },
  async read() {
    report(await refreshFeed(ctx, deps, values.feed ?? fail(USAGE), options));
  },
  async list() {
    for (const feed of await feedsOf(ctx))
      console.log([feed.id, feed.kind, feed.name, feed.address ?? '-', feed.lastOkAt ?? 'never'].join('\t'));
  },
  async runs() {
    for (const past of await runsOf(ctx, values.feed ?? fail(USAGE)))
      console.log(past.startedAt, past.outcome, JSON.stringify(past.counts));
  },
};

await run(commands[positionals[0] ?? ''] ?? (async () => fail(USAGE)));
