import type { Browser, Page } from 'playwright-core';
import { atMost, type Figure, PLAIN, told } from '../../api/bench/figure.ts';
import { type Service, slugOf } from '../../api/bench/service.ts';
import type { Section } from '../../api/bench/table.ts';
import type { FileServer } from './file-server.ts';
import { hostPage, pasted, pastedWithRoom } from './host-page.ts';
import { launch, visit } from './visit.ts';

const WIDTHS = [360, 1280];
// Within half a second of a click a change is not counted as a shift, so the chunk has to take longer.
const CHUNK_DELAY_MS = 900;
const SETTLED_MS = 400;

declare global {
  interface Window {
    shifts?: { value: number; what: string }[];
  }
}

/** One thing that may go on in the page, given the snippet of a municipality. */
interface Case {
  name: string;
  tenant: string;
  snippet?: (html: string) => string;
  act: (page: Page) => Promise<void>;
}

const listed = (page: Page) => page.locator('vuoro-jobs [part~=root]').waitFor();
const rows = (page: Page) => page.locator('vuoro-jobs [part~=row]').first().waitFor();

const CASES: Case[] = [
  { name: '0 ads', tenant: slugOf(0), act: listed },
  { name: '2 ads', tenant: slugOf(2), act: rows },
  { name: '25 ads', tenant: slugOf(25), act: rows },
  { name: '100 ads', tenant: slugOf(100), act: rows },
  {
    // All hundred at once take the script without a list, and a request of its own.
    name: '100 ads shown',
    tenant: slugOf(100),
    snippet: (html) => html.replace(/\/v1\/[\w-]+\/vuoro/, '/v1/vuoro').replace('<vuoro-jobs ', '<vuoro-jobs page-size="100" '),
    act: rows,
  },
  { name: 'slow form chunk', tenant: slugOf(25), act: openSlowForm },
  {
    name: 'error',
    tenant: slugOf(25),
    snippet: (html) => html.replace(/\/v1\/[\w-]+\/vuoro/, '/v1/vuoro'),
    act: async (page) => {
      await page.route('**/api/**', (route) => route.abort());
      await listed(page);
    },
  },
];

/** Layout shift of the page around the widget, as pasted and with the room that the dashboard's snippet keeps. */
export async function shiftFigures(service: Service, pages: FileServer, say: (line: string) => void): Promise<Section> {
  const browser = await launch();
  const kinds = { 'as pasted': pasted, 'with room kept': async (app: string, tenant: string) => pastedWithRoom(app, tenant) };
  const figures: Figure[] = [];
  const notes: string[] = [];
  try {
    for (const [kind, snippetOf] of Object.entries(kinds)) {
      const found: { name: string; width: number; value: number; what: string }[] = [];
      for (const { name, tenant, snippet = (html: string) => html, act } of CASES) {
        say(`layout shift ${kind}: ${name}`);
        const path = `/shifts/${kind}-${name}.html`.replaceAll(' ', '-');
        await pages.put(path, hostPage(snippet(await snippetOf(service.app, tenant))));
        for (const width of WIDTHS) found.push({ name, width, ...(await shiftOf(browser, pages.origin + path, width, act)) });
      }
      const worst = found.reduce((most, one) => (one.value > most.value ? one : most));
      figures.push(atMost(`worst of ${found.length} cases, snippet ${kind}`, worst.value, 0, PLAIN));
      for (const width of WIDTHS) {
        const each = found.filter((one) => one.width === width).map(({ name, value }) => `${name} ${value.toFixed(3)}`);
        figures.push(told(`  ${width} px`, each.join(', ')));
      }
      notes.push(...found.filter(({ value }) => value > 0).map((one) => `${kind}, ${one.name}, ${one.width} px: ${one.what}`));
    }
  } finally {
    await browser.close();
  }
  return {
    title: `Layout shift, {${WIDTHS.join(', ')} px} × {${CASES.map(({ name }) => name).join(', ')}}`,
    figures,
    notes: [
      'Sum of all shifts without recent input, slow 4G, so that the page is painted before the script comes. As pasted is the snippet of the plain example page; with room kept, that of the dashboard with its reserve.',
      ...(notes.length > 0 ? [`What moved: ${notes.join('; ')}`] : []),
    ],
  };
}

function shiftOf(browser: Browser, url: string, width: number, act: Case['act']): Promise<{ value: number; what: string }> {
  return visit(browser, { slow: { isSlow4g: true }, width }, async (page) => {
    await page.addInitScript(watchShifts);
    const acted = page.goto(url, { waitUntil: 'commit' }).then(() => act(page));
    await acted;
    await page.waitForTimeout(SETTLED_MS);
    const shifts = (await page.evaluate(() => window.shifts)) ?? [];
    const value = shifts.reduce((sum, shift) => sum + shift.value, 0);
    return {
      value,
      what: shifts
        .map((shift) => shift.what)
        .join('; ')
        .slice(0, 200),
    };
  });
}

async function openSlowForm(page: Page): Promise<void> {
  await rows(page);
  await page.route('**/v1/posting.*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, CHUNK_DELAY_MS));
    await route.continue();
  });
  await page.locator('vuoro-jobs [part~=link]').first().click();
  await page.locator('vuoro-jobs [part~=posting]').waitFor();
  await page.waitForTimeout(SETTLED_MS);
}

/** Runs in the page: notes every shift that no input explains. */
function watchShifts(): void {
  const shifts: { value: number; what: string }[] = [];
  window.shifts = shifts;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('value' in entry) || typeof entry.value !== 'number' || !('hadRecentInput' in entry) || entry.hadRecentInput) continue;
      const sources = 'sources' in entry && Array.isArray(entry.sources) ? entry.sources : [];
      const what = sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 50) : 'text')).join(' | ');
      shifts.push({ value: entry.value, what: `${entry.value.toFixed(3)} ${what}` });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
