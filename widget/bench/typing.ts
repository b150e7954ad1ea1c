import type { Browser, Page } from 'playwright-core';
import { atMost, type Figure, MS, told, written } from '../../api/bench/figure.ts';
import { percentile } from '../../api/bench/percentiles.ts';
import { type Service, slugOf } from '../../api/bench/service.ts';
import type { Section } from '../../api/bench/table.ts';
import type { FileServer } from './file-server.ts';
import { hostPage, pasted } from './host-page.ts';
import { launch, slowDown, visit } from './visit.ts';

const VISITS = 5;
const WORDS = ['opettaja', 'larare', 'sairaanhoitaja', 'manager', 'lastenhoitaja'];
// Faster than the widget asks the service, as people type.
const KEY_EVERY_MS = 120;
// The shortest that the browser reports; what is not reported was shorter.
const SHORTEST_MS = 16;
const CASES = [
  { shown: 100, limitMs: 100 },
  { shown: 500, limitMs: 200 },
];

declare global {
  interface Window {
    interactions?: Map<number, number>;
  }
}

/** Interaction to next paint of real keys in the search field, 4× CPU, with a hundred and with five hundred rows in the list. */
export async function typingFigures(service: Service, pages: FileServer, say: (line: string) => void): Promise<Section> {
  const browser = await launch();
  const figures: Figure[] = [];
  try {
    const snippet = (await pasted(service.app, slugOf(520))).replace(/\/v1\/[\w-]+\/vuoro/, '/v1/vuoro');
    await pages.put('/typing.html', hostPage(snippet.replace('<vuoro-jobs ', '<vuoro-jobs page-size="100" ')));
    for (const { shown, limitMs } of CASES) {
      const all: number[] = [];
      for (let turn = 0; turn < VISITS; turn++) {
        say(`typing with ${shown} ads, visit ${turn + 1} of ${VISITS}`);
        all.push(...(await keysOf(browser, `${pages.origin}/typing.html`, shown, WORDS[turn % WORDS.length] ?? '')));
      }
      figures.push(atMost(`INP p75, ${shown} ads shown`, percentile(all, 0.75), limitMs, MS));
      const rest = `${written(percentile(all, 0.5), MS)} / ${written(percentile(all, 0.98), MS)}`;
      figures.push(told(`  p50 / p98 of ${all.length} keys`, rest));
    }
  } finally {
    await browser.close();
  }
  return {
    title: 'Typing in search, 4× CPU',
    figures,
    notes: [
      `Event Timing of each key from the keyboard to the paint after it, ${KEY_EVERY_MS} ms between keys, a word a visit, five hundred rows in sight when it begins; the browser rounds to 8 ms, and a key it does not report counts as ${SHORTEST_MS} ms.`,
    ],
  };
}

function keysOf(browser: Browser, url: string, shown: number, word: string): Promise<number[]> {
  return visit(browser, { width: 1280 }, async (page) => {
    await page.addInitScript(watchKeys);
    await page.goto(url);
    const list = page.locator('vuoro-jobs [part~=row]');
    await list.first().waitFor();
    await showMore(page, shown);
    await page.locator('vuoro-jobs input[type=search]').click();
    await page.waitForLoadState('networkidle');
    await slowDown(page, { cpu: 4 });
    await page.evaluate(() => window.interactions?.clear());
    const rows = await list.count();
    if (rows !== shown) throw new Error(`${rows} rows are shown, not ${shown}`);
    for (const key of word) {
      await page.keyboard.press(key);
      await page.waitForTimeout(KEY_EVERY_MS);
    }
    // The answer comes while the last key is still being painted or after it.
    await page.waitForTimeout(1500);
    const reported = await page.evaluate(() => [...(window.interactions?.values() ?? [])]);
    return [...reported, ...Array.from({ length: Math.max(0, word.length - reported.length) }, () => SHORTEST_MS)];
  });
}

async function showMore(page: Page, shown: number): Promise<void> {
  const list = page.locator('vuoro-jobs [part~=row]');
  while ((await list.count()) < shown) {
    const before = await list.count();
    await page.locator('vuoro-jobs button.more').click();
    await page.waitForFunction(
      (count) => (document.querySelector('vuoro-jobs')?.shadowRoot?.querySelectorAll('[part~=row]').length ?? 0) > count,
      before,
    );
  }
}

/** Runs in the page: the longest event of each interaction by keyboard. */
function watchKeys(): void {
  const interactions = new Map<number, number>();
  window.interactions = interactions;
  const init: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16, buffered: true };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!('interactionId' in entry) || typeof entry.interactionId !== 'number' || entry.interactionId === 0) continue;
      if (!entry.name.startsWith('key')) continue;
      interactions.set(entry.interactionId, Math.max(interactions.get(entry.interactionId) ?? 0, entry.duration));
    }
  }).observe(init);
}
