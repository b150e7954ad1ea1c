import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The words on the widget's controls in English, as a visitor reads them. */
export const WORDS = {
  search: 'Search jobs',
  apply: 'Apply',
  name: 'Name',
  phone: 'Phone',
  email: 'E-mail',
  next: 'Continue',
  change: 'Change',
  check: 'Check your answers',
  send: 'Send application',
  problem: 'There is a problem',
  received: 'Application received',
  retry: 'Try again',
  clear: 'Clear filters',
  back: 'Open jobs',
  more: 'Show more',
} as const;

/** What the widget says of itself in English; only the words that carry the meaning. */
export const SAYS = {
  empty: /no open jobs/i,
  none: /no jobs match/i,
  down: /cannot be fetched/i,
  old: /fetched .*\d/i,
  local: /jobs already loaded/i,
  closed: /no longer open/i,
  closedMeanwhile: /closed in the meantime/i,
  lost: /sending did not work/i,
  unknown: /does not know/i,
  foreign: /allowed sites/i,
} as const;

/** One widget on a page as its visitor meets it: by roles, labels and the parts that are documented for host pages. */
export interface Widget {
  element: Locator;
  search: Locator;
  count: Locator;
  rows: Locator;
  links: Locator;
  posting: Locator;
  button: (name: string) => Locator;
  field: (label: string | RegExp) => Locator;
  /** The heading of the open posting, or of a step of the form. */
  heading: Locator;
  /** The link to a posting in the list. */
  link: (title: string) => Locator;
}

/** The widget at a position on the page, the first by default. Locators reach into open shadow roots by themselves. */
export function widgetOn(page: Page, position = 0): Widget {
  const element = page.locator('vuoro-jobs').nth(position);
  const posting = element.locator('[part~=posting]');
  return {
    element,
    search: element.getByRole('searchbox'),
    count: element.locator('[part~=count]'),
    rows: element.locator('[part~=row]'),
    links: element.locator('[part~=link]'),
    posting,
    button: (name) => element.getByRole('button', { name, exact: true }),
    field: (label) => posting.getByLabel(label),
    heading: posting.getByRole('heading').first(),
    link: (title) => element.getByRole('link', { name: title, exact: true }).first(),
  };
}

/** Where the focus is, shadow roots looked into: tag name and accessible words of the innermost element. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(wordsOfFocus, '');
}

/** Waits, as long as the page's locators do, until the focus has come to what these words name. */
export async function focusReaches(page: Page, wanted: string | RegExp): Promise<void> {
  const pattern = typeof wanted === 'string' ? `^${wanted.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$` : wanted.source;
  try {
    await page.waitForFunction(wordsOfFocus, pattern);
  } catch {
    // Says better than a timeout where the focus is instead.
    expect(await focused(page)).toMatch(wanted);
  }
}

// Runs in the page: the words of what has the focus, or nothing as long as they do not fit.
function wordsOfFocus(pattern: string): string {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return pattern === '' ? 'nothing' : '';
  const label =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : undefined;
  const words = `${element.localName} ${(element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()}`;
  return new RegExp(pattern).test(words) ? words : '';
}
