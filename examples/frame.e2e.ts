import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hostPage, urls, useBrowser } from './test/page.ts';
import { openPostings } from './test/postings.ts';
import { WORDS } from './test/widget.ts';
import { ask } from './test/ask.ts';

const { open, newPage } = useBrowser();
const tenant = 'esimerkkikaupunki';

/** How tall the frame is, and how tall what is in it. */
async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const frame = (await page.locator('iframe').boundingBox())?.height ?? 0;
  const content = await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => root.scrollHeight);
  return { frame: Math.round(frame), content };
}

/** The document inside the frame. */
async function inside(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('The page has no frame');
  return frame;
}

async function noScrolling(page: Page): Promise<void> {
  const frame = await inside(page);
  await frame.locator('[part~=link]').first().waitFor();
  await frame.waitForFunction(() => {
    const { scrollHeight } = document.documentElement;
    return scrollHeight > 1000 && innerHeight >= scrollHeight;
  });
}

describe('the list in a frame', () => {
  it('is as tall as its content, and follows it', async () => {
    const { page } = await open(hostPage('iframe', { tenant }));
    await noScrolling(page);
    const whole = await heights(page);
    await page.frameLocator('iframe').getByRole('searchbox').fill('qxzqxzqxz');
    await page.frameLocator('iframe').getByRole('button', { name: WORDS.clear }).first().waitFor();
    await (await inside(page)).waitForFunction((height) => document.documentElement.scrollHeight < height, whole.content);
    expect((await heights(page)).frame).toBeLessThan(whole.frame);
    await page.frameLocator('iframe').getByRole('button', { name: WORDS.clear }).first().click();
    await noScrolling(page);
  });

  it('needs no script of the page in a browser that sizes frames by itself', async () => {
    const { page } = await newPage();
    await page.route('**/v1/frame.js', (route) => route.abort());
    await page.goto(hostPage('iframe', { tenant }));
    await noScrolling(page);
    expect((await heights(page)).frame).toBeGreaterThan(1000);
  });

  it('opens a posting inside the frame, in the language of the page around it', async () => {
    const { items } = await openPostings(urls.app, tenant, 'en');
    const { page } = await open(hostPage('iframe', { tenant }));
    const frame = page.frameLocator('iframe');
    await frame.getByRole('searchbox', { name: WORDS.search }).waitFor();
    const title = items[0]?.title ?? '';
    await frame.getByRole('link', { name: title, exact: true }).first().click();
    await frame.locator('[part~=posting]').getByRole('heading', { name: title }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/examples/iframe.html');
  });

  it('may be framed by the sites of the municipality only', async () => {
    const policy = (await ask(`${urls.app}/${tenant}/embed`)).headers['content-security-policy'] ?? '';
    const ancestors = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
    expect(ancestors).toContain(urls.hosts);
    expect(ancestors).not.toContain('*');
  });
});
