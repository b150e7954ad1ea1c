import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './test/axe.ts';
import { HOST_PAGES } from './hosts/pages.ts';
import { hostPage, urls, useBrowser } from './test/page.ts';

const { open } = useBrowser();
const LANGUAGES = ['fi', 'sv', 'en'];
/** Pages on which the script never runs, and pages that hold the list in a frame. */
const WITHOUT_SCRIPT = new Set(['no-javascript']);
const FRAMED = new Set(['iframe']);

/** Every list on the page has come. */
async function waitForLists(page: Page, name: string): Promise<void> {
  if (FRAMED.has(name)) return page.frameLocator('iframe').locator('[part~=link]').first().waitFor();
  await page.locator('vuoro-jobs').first().waitFor();
  for (const widget of await page.locator('vuoro-jobs').all()) await widget.locator('[part~=link]').first().waitFor();
}

describe.each(HOST_PAGES.filter(({ name }) => !WITHOUT_SCRIPT.has(name)).map(({ name }) => name))('the page %s', (name) => {
  it.each(LANGUAGES)('shows the jobs in %s, breaks no rule and is accessible', async (lang) => {
    const { page, troubles } = await open(hostPage(name, { lang }));
    if (name === 'spa') await page.locator('a[data-view=jobs]').click();
    await waitForLists(page, name);
    expect(await axeViolations(page)).toEqual([]);
    expect(troubles.list).toEqual([]);
    expect(await troubles.violations()).toEqual([]);
    expect([...troubles.origins].filter((origin) => origin !== urls.app && origin !== urls.hosts)).toEqual([]);
  });
});

describe('a site that blocks every script', () => {
  it.each(LANGUAGES)('still leads to the jobs in %s', async (lang) => {
    const { page } = await open(hostPage('no-javascript', { lang }));
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('vuoro-jobs a').click();
    await page.waitForURL(`${urls.app}/**`);
    expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(3);
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('the language of the list', () => {
  it.each([
    ['fi', 'Hae työpaikoista'],
    ['sv', 'Sök bland jobben'],
    ['en', 'Search jobs'],
  ])('is the page’s: %s', async (lang, words) => {
    const { page } = await open(hostPage('plain', { lang }));
    await page.getByRole('searchbox', { name: words }).waitFor();
    expect(await page.locator('vuoro-jobs [part~=root]').getAttribute('lang')).toBe(lang);
  });

  it('is that of the part of the page around it, or its own', async () => {
    const { page } = await open(hostPage('languages', { lang: 'fi' }));
    await page.getByRole('searchbox').nth(2).waitFor();
    const roots = await page.locator('vuoro-jobs [part~=root]').all();
    expect(await Promise.all(roots.map((root) => root.getAttribute('lang')))).toEqual(['fi', 'sv', 'en']);
  });
});

describe('the index of the host pages', () => {
  it('is accessible', async () => {
    const { page } = await open(`${urls.hosts}/examples/`);
    expect(await axeViolations(page)).toEqual([]);
  });
});
