import type { Page } from 'playwright-core';

/** Records every layout shift of a page from its first byte. Call before the page is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: { value: number; what: string }[] = [];
    Object.defineProperty(window, 'layoutShifts', { value: shifts });
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        };
        if (hadRecentInput) continue;
        const what = sources
          .map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : (node?.nodeName ?? '?')))
          .join(' | ');
        shifts.push({ value, what });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The shifts so far, each with what moved; waits for two frames so that the last change has been painted. */
export async function shiftsOf(page: Page): Promise<string[]> {
  await twoFrames(page);
  return page.evaluate(() =>
    ((window as Window & { layoutShifts?: { value: number; what: string }[] }).layoutShifts ?? []).map(
      ({ value, what }) => `${value.toFixed(4)} ${what}`,
    ),
  );
}

/** Lets the page paint what it has. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
