import type { Browser, Page } from 'playwright-core';
import { atMost, BYTES, type Figure, MS, told, written } from '../../api/bench/figure.ts';
import { median, percentile } from '../../api/bench/percentiles.ts';
import type { Service } from '../../api/bench/service.ts';
import type { Section } from '../../api/bench/table.ts';
import { signIn, type SignedInColleague } from '../../examples/test/colleague.ts';
import { launch, slowDown, visit } from '../../widget/bench/visit.ts';

const FIRST_LOAD = 130_000;
const CHANGE_MS = 100;
const ROUNDS = 7;
// A page, and what stands on it once it has what it shows.
const PAGES = {
  overview: '.needs li',
  recruitments: 'table tbody tr',
  applicants: 'table tbody tr',
};
type PageName = keyof typeof PAGES;
/** Milliseconds from the click to the page, and to the page with its rows. */
type Change = { page: number; rows: number };
const ROUTES: PageName[] = ['recruitments', 'applicants', 'overview'];

declare global {
  interface Window {
    /** When the link was clicked, and the frames in which the page behind it stood, and stood with what it shows. */
    change?: { from: number; page?: number; rows?: number };
  }
}

/** What the dashboard's first page weighs on the wire, and how long it takes from one page to another. */
export async function dashboardFigures(
  service: Service,
  town: { slug: string; kaisa: SignedInColleague },
  say: (line: string) => void,
): Promise<Section> {
  const browser = await launch();
  try {
    const first = await firstLoad(browser, service.app, town);
    const figures: Figure[] = [
      atMost('first load on the wire, page and data included', first.bytes, FIRST_LOAD, BYTES),
      told('  requests', String(first.requests.length)),
      atMost('  asked for twice', first.requests.length - new Set(first.requests).size, 0, { name: '', digits: 0 }),
    ];
    const changes = await routeChanges(browser, service.app, town, say);
    for (const name of ROUTES) {
      const times = changes.get(name) ?? [];
      const spread = (each: readonly number[]) => `${written(Math.min(...each), MS)} / ${written(percentile(each, 0.95), MS)}`;
      const [page, rows] = [times.map((time) => time.page), times.map((time) => time.rows)];
      figures.push(atMost(`to ${name}, 4× CPU, median`, median(page), CHANGE_MS, MS));
      figures.push(told(`  least / p95 of ${times.length}`, spread(page)));
      figures.push(told('  with its rows, median', written(median(rows), MS), `least / p95 ${spread(rows)}`));
    }
    return { title: 'Dashboard, with ten thousand applications', figures, notes: [NOTE] };
  } finally {
    await browser.close();
  }
}

const NOTE =
  'Route change: from the click on the rail to the frame in which the new page stands with its heading and what can be done there, and to the frame with its rows, which waits for the answer of the service, on the same machine. The first round, in which code is fetched, is not counted.';

async function firstLoad(browser: Browser, app: string, { slug, kaisa }: { slug: string; kaisa: SignedInColleague }) {
  return visit(browser, {}, async (page) => {
    await signIn(page.context(), app, kaisa);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    const requests: string[] = [];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => void (bytes += encodedDataLength));
    page.on('request', (request) => void requests.push(`${request.method()} ${request.url()}`));
    await page.goto(`${app}/dashboard/${slug}`);
    await page.locator(PAGES.overview).first().waitFor();
    await page.waitForLoadState('networkidle');
    return { bytes, requests };
  });
}

function routeChanges(
  browser: Browser,
  app: string,
  { slug, kaisa }: { slug: string; kaisa: SignedInColleague },
  say: (line: string) => void,
): Promise<Map<PageName, Change[]>> {
  return visit(browser, {}, async (page) => {
    await signIn(page.context(), app, kaisa);
    await page.goto(`${app}/dashboard/${slug}`);
    await page.locator(PAGES.overview).first().waitFor();
    await page.waitForLoadState('networkidle');
    await slowDown(page, { cpu: 4 });
    const times = new Map<PageName, Change[]>(ROUTES.map((name) => [name, []]));
    for (let round = 0; round <= ROUNDS; round++) {
      say(`from page to page, round ${round} of ${ROUNDS}`);
      for (const name of ROUTES) {
        const time = await change(page, slug, name);
        if (round > 0) times.get(name)?.push(time);
      }
    }
    return times;
  });
}

async function change(page: Page, slug: string, name: PageName): Promise<Change> {
  const path = `/dashboard/${slug}${name === 'overview' ? '' : `/${name}`}`;
  await page.evaluate(watchChange, { path, host: `vuoro-${name}-page`, shown: PAGES[name] });
  await page.locator(`nav.pages a[href="${path}"], nav.pages a[href^="${path}?"]`).click();
  await page.waitForFunction(() => window.change?.rows !== undefined, undefined, { polling: 200 });
  const { from = Number.NaN, page: stood = Number.NaN, rows = Number.NaN } = (await page.evaluate(() => window.change)) ?? {};
  await page.waitForLoadState('networkidle');
  return { page: stood - from, rows: rows - from };
}

/** Runs in the page: notes the click, and the frames after which the page and its rows are there. */
function watchChange({ path, host, shown }: { path: string; host: string; shown: string }): void {
  window.change = undefined;
  const look = (): void => {
    const { change } = window;
    if (!change) return;
    const isThere = location.pathname === path;
    if (isThere && document.querySelector(`${host} h1`)) change.page ??= performance.now();
    if (isThere && document.querySelector(`${host} ${shown}`)) change.rows = performance.now();
    else requestAnimationFrame(look);
  };
  addEventListener(
    'click',
    ({ timeStamp }) => {
      window.change = { from: timeStamp };
      requestAnimationFrame(look);
    },
    { capture: true, once: true },
  );
}
