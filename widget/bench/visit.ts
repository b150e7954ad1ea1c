import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium, thisMachine } from '../../examples/test/browser.ts';

/** How a visitor's machine and line are slowed down. */
export interface Slow {
  /** 150 ms a round trip, 1.6 Mbit/s down. */
  isSlow4g?: boolean;
  /** A processor so many times slower. */
  cpu?: number;
}

const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/** A browser that reaches nothing but loopback. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(thisMachine()),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
}

/** Opens a page as a new visitor with nothing in the cache, does something with it, and closes it. */
export async function visit<T>(
  browser: Browser,
  { slow, width = 1280 }: { slow?: Slow; width?: number },
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'fi-FI' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    // What runs these files gives functions their names by a helper, which a function sent to the page would miss.
    await page.addInitScript('globalThis.__name ??= (value) => value');
    if (slow) await slowDown(page, slow);
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Slows a page down from now on. */
export async function slowDown(page: Page, { isSlow4g = false, cpu = 1 }: Slow): Promise<void> {
  const session = await page.context().newCDPSession(page);
  if (isSlow4g) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
