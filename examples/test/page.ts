import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { type Troubles, watchTroubles } from './troubles.ts';

/** How a page is opened, beside Playwright's own options of a visitor's browser. */
export interface Visit extends BrowserContextOptions {
  /** Runs in every document before its own scripts, and before the troubles are listened for. */
  prepare?: (page: Page) => Promise<void>;
}

export interface OpenPage {
  page: Page;
  troubles: Troubles;
}

/** Addresses of the running world. */
export const urls = inject('urls');

/** The address of a host page, `city` in Finnish by default; more query parameters may follow. */
export function hostPage(name: string, query: Record<string, string> = {}): string {
  const search = new URLSearchParams({ lang: 'en', ...query });
  return `${urls.hosts}/examples/${name}.html?${search}`;
}

/**
 * The browser of the run for one test file. `open` gives each page a visitor of its own (no cookies, no cache shared)
 * and everything it opened is closed after the test.
 */
export function useBrowser(): { open: (url: string, visit?: Visit) => Promise<OpenPage>; newPage: (visit?: Visit) => Promise<OpenPage> } {
  let browser: Browser | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });
  afterAll(async () => {
    await browser?.close();
  });
  const newPage = async ({ prepare, ...options }: Visit = {}): Promise<OpenPage> => {
    if (!browser) throw new Error('Pages can be opened inside tests only');
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'fi-FI',
      reducedMotion: 'reduce',
      ...options,
    });
    contexts.push(context);
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await prepare?.(page);
    return { page, troubles: await watchTroubles(page) };
  };
  return {
    newPage,
    open: async (url, visit) => {
      const opened = await newPage(visit);
      await opened.page.goto(url);
      return opened;
    },
  };
}
