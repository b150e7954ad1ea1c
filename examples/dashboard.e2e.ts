import { describe, expect, it } from 'vitest';
import { axeViolations } from './test/axe.ts';
import { urls, useBrowser } from './test/page.ts';

const { open } = useBrowser();
const TENANT = urls.tenants[0] ?? '';
const VIEWS = ['embed', 'openings', 'nowhere'];

describe.each(VIEWS)('the dashboard page %s', (view) => {
  it.each(['fi', 'sv', 'en'])('is accessible in %s on a phone and on a desk', async (lang) => {
    for (const width of [360, 1280]) {
      const { page, troubles } = await open(`${urls.app}/dashboard/${TENANT}/${view}?lang=${lang}`, { viewport: { width, height: 900 } });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await axeViolations(page)).toEqual([]);
      expect(await troubles.violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});

describe('the code to paste', () => {
  it('takes heading level and number of jobs into a frame too, and the preview shows them', async () => {
    const { page } = await open(`${urls.app}/dashboard/${TENANT}/embed?lang=en`);
    await page.getByRole('radio', { name: /Only an iframe/ }).check();
    await page.getByLabel('Heading level of the jobs').selectOption('3');
    await page.getByLabel('Jobs at a time').selectOption('10');
    const settings = 'heading-level=3&page-size=10';
    await page.locator(`vuoro-live-preview iframe[src$="${settings}"]`).waitFor();
    expect(await page.locator('#code').innerText()).toContain(settings.replace('&', '&amp;'));
    const rows = page.frameLocator('vuoro-live-preview iframe').locator('[part~=row]');
    await rows.nth(9).waitFor();
    expect(await rows.count()).toBe(10);
    expect(await page.getByRole('checkbox', { name: /Keep room/ }).isVisible()).toBe(false);
  });
});

describe('the openings that the public sees', () => {
  it('can be searched, and the address keeps what was searched for', async () => {
    const { page } = await open(`${urls.app}/dashboard/${TENANT}/openings?lang=en`);
    const rows = page.getByRole('row');
    await rows.nth(2).waitFor();
    const before = await rows.count();
    const title = (await rows.nth(1).getByRole('link').first().innerText()).split(/[\s,]/)[0] ?? '';
    await page.getByRole('searchbox').fill(title);
    await rows.nth(before - 1).waitFor({ state: 'detached' });
    await page.waitForURL((url) => decodeURIComponent(url.href).includes(title));
    await page.reload();
    await rows.nth(1).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe(title);
  });
});
