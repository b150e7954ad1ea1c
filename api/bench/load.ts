import autocannon from 'autocannon';
import { atLeast, PLAIN, told } from './figure.ts';
import { median } from './percentiles.ts';
import { type Service, slugOf } from './service.ts';
import type { Section } from './table.ts';

const ROUNDS = 7;
const SECONDS = 2;
const CONNECTIONS = 16;
const LEAST = 0.8;

/** The list from the isolate's memory against the smallest Hono app, by turns in the same bare workerd. */
export async function loadFigures({ app, hello }: Service, say: (line: string) => void): Promise<Section> {
  const list = `${app}/api/${slugOf(25)}/jobs`;
  const urls = { hello: `${hello}/`, health: `${app}/health`, list };
  for (const url of Object.values(urls)) await rate(url, 1);
  const rounds: Record<keyof typeof urls, number>[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    say(`load, round ${round} of ${ROUNDS}`);
    rounds.push({ hello: await rate(urls.hello, SECONDS), health: await rate(urls.health, SECONDS), list: await rate(urls.list, SECONDS) });
  }
  const each = (name: keyof typeof urls) => `${Math.round(median(rounds.map((round) => round[name])))} requests/s`;
  const ratio = (name: keyof typeof urls) => median(rounds.map((round) => round[name] / round.hello));
  const all = rounds.map((round) => (round.list / round.hello).toFixed(2)).sort();
  return {
    title: 'Cached list against a bare Hono hello, same workerd',
    figures: [
      atLeast('list of 25 from the cache ÷ hello', ratio('list'), LEAST, PLAIN),
      told('  /health through our app ÷ hello', ratio('health').toFixed(3)),
      told('  hello / health / list', `${each('hello')} / ${each('health')} / ${each('list')}`),
      told('  ratios of the rounds', all.join(' ')),
    ],
    notes: [
      `workerd serve without wrangler's proxies, ${CONNECTIONS} connections, ${ROUNDS} rounds by turns, medians. \`caches\` is another service in the same process, asked every five seconds; between that the answer is in the isolate.`,
    ],
  };
}

async function rate(url: string, seconds: number): Promise<number> {
  const { requests, errors, non2xx } = await autocannon({ url, connections: CONNECTIONS, duration: seconds });
  if (errors + non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} refusals under load`);
  return requests.average;
}
