import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { XSS_CORPUS } from '../api/src/rich-text/fixtures/xss-corpus.ts';
import { parseRichText } from '../api/src/rich-text/parse.ts';
import type { RichText } from '../api/contract/rich-text.ts';
import { Job } from '../api/contract/postings.ts';
import { ask, jsonOf } from './test/ask.ts';
import { answerJson } from './test/made.ts';
import { hostPage, urls, useBrowser } from './test/page.ts';
import { postingToApplyTo } from './test/postings.ts';
import { twoFrames } from './test/stability.ts';
import { widgetOn } from './test/widget.ts';

const { newPage } = useBrowser();
const tenant = 'esimerkkikaupunki';
const CLASSES = Object.entries(XSS_CORPUS);

/** Notes every call of `alert`, the one function that the corpus calls, instead of showing it. */
async function watchAlerts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const called: string[] = [];
    Object.defineProperty(window, 'alertsCalled', { value: called });
    window.alert = (words: unknown) => called.push(String(words));
  });
  return () => page.evaluate(() => (window as Window & { alertsCalled?: string[] }).alertsCalled ?? ['not watched']);
}

/** Opens the posting on the page with the strict policy, with this in place of its own text. */
async function openPosting(page: Page, change: (job: Job) => Job): Promise<void> {
  const { id } = await postingToApplyTo(urls.app, tenant);
  const job = jsonOf(Job, await ask(`${urls.app}/api/${tenant}/jobs/${id}?lang=en`));
  await page.route('**/api/*/jobs/*', (route) => answerJson(route, change(job)));
  await page.goto(hostPage('csp', { tenant, vuoro: `${tenant}.${id}` }));
  await widgetOn(page).heading.waitFor();
  await twoFrames(page);
}

/** Touches what the text has become, as a visitor would. */
async function touch(page: Page): Promise<void> {
  for (const link of await widgetOn(page).posting.locator('.body a').all()) await link.focus();
  await widgetOn(page).posting.hover();
}

/** Elements inside the widget that no posting may bring in, and links that lead into a script. */
function foreign(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inside = [...(document.querySelector('vuoro-jobs')?.shadowRoot?.querySelectorAll('[part~=posting] *') ?? [])];
    return inside
      .filter(
        (element) =>
          element.matches('script,iframe,object,embed,svg,math,style,link,meta,base,img,video,audio,form,template,noscript') ||
          [...element.attributes].some(({ name }) => /^on/i.test(name)) ||
          (element instanceof HTMLAnchorElement && !/^(https?|mailto|tel):$/.test(element.protocol)),
      )
      .map((element) => element.outerHTML.slice(0, 100));
  });
}

describe('a feed with hostile markup, under Trusted Types', () => {
  it.each(CLASSES)('is inert: %s', async (_class, vectors) => {
    const body: RichText = vectors.flatMap((vector) => parseRichText(vector)).slice(0, 500);
    const { page, troubles } = await newPage();
    const alerts = await watchAlerts(page);
    await openPosting(page, (job) => ({ ...job, body }));
    await touch(page);
    expect(await alerts()).toEqual([]);
    expect(await foreign(page)).toEqual([]);
    expect(await troubles.violations()).toEqual([]);
    expect([...troubles.origins].sort()).toEqual([urls.app, urls.hosts].sort());
  });

  it.each(CLASSES)('is shown as text wherever a posting has words: %s', async (_class, vectors) => {
    const words = vectors.join(' ').slice(0, 4000);
    const { page, troubles } = await newPage();
    const alerts = await watchAlerts(page);
    await openPosting(page, (job) => ({
      ...job,
      title: words,
      employer: words,
      unit: words,
      workload: words,
      pay: { note: words },
      duration: { note: words },
      place: { street: words, city: words },
      contacts: [{ name: words, role: words, phone: words, email: words, note: words }],
      body: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
    }));
    await touch(page);
    expect(await widgetOn(page).posting.innerText()).toContain('alert(1)');
    expect(await alerts()).toEqual([]);
    expect(await foreign(page)).toEqual([]);
    expect(await troubles.violations()).toEqual([]);
  });
});

describe('a search with hostile words', () => {
  it('is inert on the service’s own pages, which allow no script of anybody else', async () => {
    const { page, troubles } = await newPage();
    const alerts = await watchAlerts(page);
    for (const vector of CLASSES.map(([, vectors]) => vectors[0] ?? '')) {
      await page.goto(`${urls.app}/${tenant}/jobs?lang=en&q=${encodeURIComponent(vector)}`);
      expect(await page.getByRole('searchbox').inputValue()).toBe(vector.replace(/[\n\r]/g, ''));
    }
    expect(await alerts()).toEqual([]);
    expect(await troubles.violations()).toEqual([]);
  });
});
