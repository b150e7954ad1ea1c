import type { Page } from 'playwright-core';

/** All that went wrong in a page, and whom it talked to. */
export interface Troubles {
  /** Console errors, uncaught exceptions and refused or failed requests, in words. */
  list: string[];
  /** Origins of every request that left the page. */
  origins: Set<string>;
  /** Content security policy violations so far, `directive blocked-uri`. */
  violations: () => Promise<string[]>;
}

/** Listens from before the first byte, so that nothing at start-up is missed. */
export async function watchTroubles(page: Page): Promise<Troubles> {
  const list: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => list.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left, and a search that is overtaken by the next key, abort their requests on purpose.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') list.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) list.push(`answered ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http')) origins.add(origin);
  });
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.defineProperty(document, 'cspViolations', { value: seen });
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  return {
    list,
    origins,
    violations: () => page.evaluate(() => [...((document as Document & { cspViolations?: string[] }).cspViolations ?? [])]),
  };
}
