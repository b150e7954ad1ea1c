import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answerScript, makePage, scriptOf, scriptWith, snippet } from './test/made.ts';
import { hostPage, urls, useBrowser } from './test/page.ts';
import { postingToApplyTo } from './test/postings.ts';
import { shiftsOf, twoFrames, watchShifts } from './test/stability.ts';
import { widgetOn, WORDS } from './test/widget.ts';
import { applyTextSpacing, clipped, smallTargets, sticksOut } from './test/geometry.ts';

const { open, newPage } = useBrowser();
const PHONE = { width: 320, height: 640 };
const tenant = 'esimerkkikaupunki';

/** The three views of the widget, one after the other. */
async function eachView(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  const job = await postingToApplyTo(urls.app, tenant);
  const widget = widgetOn(page);
  await widget.links.first().waitFor();
  await look('list');
  await page.goto(withParameter(page.url(), 'vuoro', `${tenant}.${job.id}`));
  await widget.posting.getByRole('heading', { name: job.title }).waitFor();
  await look('posting');
  await widget.posting.getByRole('link', { name: WORDS.apply, exact: true }).click();
  await widget.button(WORDS.next).click();
  await widget.posting.getByRole('heading', { name: WORDS.problem }).waitFor();
  await look('form');
}

function withParameter(address: string, name: string, value: string): string {
  const url = new URL(address);
  url.searchParams.set(name, value);
  return url.href;
}

describe('at 320 CSS pixels', () => {
  it.each(['plain', 'city', 'bootstrap', 'wordpress', 'liferay', 'borgerdk', 'columns', 'dark'])(
    'nothing on the page %s scrolls sideways or sticks out',
    async (name) => {
      const { page } = await open(hostPage(name, { tenant }), { viewport: PHONE });
      await eachView(page, async (view) => {
        expect([view, await sticksOut(page)]).toEqual([view, []]);
        expect([view, await clipped(page)]).toEqual([view, []]);
      });
    },
  );

  it('is also what a visitor sees who zooms a wide window to 400 %', async () => {
    const { page } = await open(hostPage('city', { tenant }), { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    await eachView(page, async (view) => expect([view, await sticksOut(page)]).toEqual([view, []]));
  });

  it('takes the text spacing that a reader sets', async () => {
    const { page } = await open(hostPage('city', { tenant }), { viewport: PHONE });
    await eachView(page, async (view) => {
      await applyTextSpacing(page);
      expect([view, await sticksOut(page)]).toEqual([view, []]);
      expect([view, await clipped(page)]).toEqual([view, []]);
    });
  });

  it('takes a text of twice the size', async () => {
    const { page } = await newPage({ viewport: { width: 640, height: 900 } });
    const head = '<style>body { font-size: 32px } vuoro-jobs { --vuoro-font-size: 32px }</style>';
    await page.goto(await makePage(page, { head, body: `<main><h1>Open jobs</h1>${snippet(tenant)}</main>` }));
    await eachView(page, async (view) => expect([view, await sticksOut(page)]).toEqual([view, []]));
  });
});

describe('targets', () => {
  it.each([320, 1280])('are at least 24 pixels each way in a window of %i', async (width) => {
    const { page } = await open(hostPage('city', { tenant }), { viewport: { width, height: 900 } });
    await eachView(page, async (view) => expect([view, await smallTargets(page)]).toEqual([view, []]));
  });
});

/** The two reserves that the widget's README offers. */
const IN_CSS = {
  head: '<style>vuoro-jobs:not(:defined){display:block;min-height:100vh}</style>',
  tag: snippet('harjukoski', { reserve: '' }),
};
const IN_TAG = { head: '', tag: snippet('harjukoski') };

describe.each([
  [360, 'in the tag', IN_TAG],
  [360, 'in the page’s CSS', IN_CSS],
  [1280, 'in the tag', IN_TAG],
  [1280, 'in the page’s CSS', IN_CSS],
])('in a window %i wide with room kept %s, nothing on the page moves', (width, _where, { head, tag }) => {
  const viewport = { width, height: 800 };
  const body = `<main><h1>Open jobs</h1><p>Text above.</p>${tag}<h2>After the list</h2><p>Text below.</p></main>`;

  /** Opens a page with the pasted snippet; the script comes only after the page has been painted without it. */
  async function openSlowly(page: Page, script: string): Promise<void> {
    await watchShifts(page);
    const url = await makePage(page, { head, body });
    let release = () => {};
    const painted = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/v1/harjukoski/vuoro.js', async (route) => {
      await painted;
      await answerScript(route, script);
    });
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('vuoro-jobs a').waitFor();
    await twoFrames(page);
    release();
  }

  it.each([0, 2, 25, 100])('when a list of %i arrives', async (count) => {
    const { page } = await newPage({ viewport });
    await openSlowly(page, await scriptOf('harjukoski', count));
    await page.locator('vuoro-jobs [part~=root]').waitFor();
    expect(await shiftsOf(page)).toEqual([]);
  });

  it('when the service cannot be reached', async () => {
    const { page } = await newPage({ viewport });
    await page.route('**/api/**', (route) => route.abort());
    await openSlowly(page, await scriptWith({}));
    await widgetOn(page).button(WORDS.retry).waitFor();
    expect(await shiftsOf(page)).toEqual([]);
  });
});

describe.each([360, 1280])('in a window %i wide, nothing on the page moves', (width) => {
  const viewport = { width, height: 800 };

  it('when the posting and the form are slow to come', async () => {
    const { id } = await postingToApplyTo(urls.app, tenant);
    const { page } = await newPage({ viewport });
    await watchShifts(page);
    let clicked = 0;
    await page.route(/\/v1\/\w+\.\w+\.js$/, async (route) => {
      // A change within half a second of a click does not count as a shift, so a chunk has to take longer than that.
      await page.waitForFunction((time) => performance.now() - time > 700, clicked).catch(() => undefined);
      await route.continue();
    });
    await page.route('**/api/**', async (route) => {
      await page.waitForFunction((time) => performance.now() - time > 700, clicked).catch(() => undefined);
      await route.continue();
    });
    const click = async (target: Locator) => {
      clicked = await page.evaluate(() => performance.now());
      await target.click();
    };
    await page.goto(hostPage('city', { tenant }));
    const widget = widgetOn(page);
    await click(widget.links.first());
    await widget.posting.waitFor();
    expect(await shiftsOf(page)).toEqual([]);
    await page.goto(hostPage('city', { tenant, vuoro: `${tenant}.${id}` }));
    await click(widget.posting.getByRole('link', { name: WORDS.apply, exact: true }));
    await widget.button(WORDS.next).waitFor();
    expect(await shiftsOf(page)).toEqual([]);
  });
});
