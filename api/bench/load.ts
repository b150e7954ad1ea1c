import autocannon from 'autocannon';
import { atLeast, PLAIN, told } from './figure.ts';
import { median } from './percentiles.ts';
import { type Service, slugOf } from './service.ts';
import type { Section } from './table.ts';

const ROUNDS = 7;
const SECONDS = 2;
const CONNECTIONS = 16;
const LEAST = 0.8;
const NAMES = ['hello', 'health', 'list'] as const;

interface Rate {
  perSecond: number;
  /** Of the server alone, in microseconds a request: what other work on the machine disturbs least. */
  cpuUs: number;
}

/** The list from the isolate's memory against the smallest Hono app, by turns in the same bare workerd. */
export async function loadFigures({ app, hello, cpuMs }: Service, say: (line: string) => void): Promise<Section> {
  const list = `${app}/api/${slugOf(25)}/jobs`;
  const urls = { hello: `${hello}/`, health: `${app}/health`, list };
  const measure = async (url: string, seconds: number): Promise<Rate> => {
    const before = cpuMs() ?? Number.NaN;
    const { requests, errors, non2xx } = await autocannon({ url, connections: CONNECTIONS, duration: seconds });
    if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} refusals under load`);
    return { perSecond: requests.average, cpuUs: (((cpuMs() ?? Number.NaN) - before) / requests.total) * 1000 };
  };
  for (const url of Object.values(urls)) await measure(url, 1);
  const rounds: Record<keyof typeof urls, Rate>[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    say(`load, round ${round} of ${ROUNDS}`);
    rounds.push({
      hello: await measure(urls.hello, SECONDS),
      health: await measure(urls.health, SECONDS),
      list: await measure(urls.list, SECONDS),
    });
  }
  const each = (what: keyof Rate) => NAMES.map((name) => Math.round(median(rounds.map((round) => round[name][what])))).join(' / ');
  const ratio = (name: (typeof NAMES)[number]) => median(rounds.map((round) => round[name].perSecond / round.hello.perSecond));
  const all = rounds.map((round) => (round.list.perSecond / round.hello.perSecond).toFixed(2)).sort();
  return {
    title: 'Cached list against a bare Hono hello, same workerd',
    figures: [
      atLeast('list of 25 from the cache ÷ hello', ratio('list'), LEAST, PLAIN),
      told('  /health through our app ÷ hello', ratio('health').toFixed(3)),
      told('  hello / health / list', `${each('perSecond')} requests/s`),
      told('  processor time a request', `${each('cpuUs')} µs`),
      told('  ratios of the rounds', all.join(' ')),
    ],
    notes: [
      `workerd serve without wrangler's proxies, ${CONNECTIONS} connections, ${ROUNDS} rounds by turns, medians. \`caches\` is another service in the same process, asked every five seconds; between that the answer is in the isolate.`,
    ],
  };
}
