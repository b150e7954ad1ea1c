import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { makePage, snippet } from './test/made.ts';
import { hostPage, urls, useBrowser } from './test/page.ts';
import { twoFrames } from './test/stability.ts';
import { widgetOn, WORDS } from './test/widget.ts';

const { open, newPage } = useBrowser();
const tenant = 'harjukoski';

/** A page that keeps the widget's events. */
type Saying = Window & { said?: { type: string; detail: object }[] };

async function openMade(page: Page, parts: { head?: string; body: string }): Promise<void> {
  await page.goto(await makePage(page, parts));
}

describe('the script', () => {
  const src = `${urls.app}/v1/${tenant}/vuoro.js`;
  const tag = `<main><h1>Jobs</h1><vuoro-jobs tenant="${tenant}"><a href="#">Open jobs</a></vuoro-jobs></main>`;

  it.each([
    ['async in the body', { body: `${tag}<script src="${src}" async></script>` }],
    ['deferred in the head', { head: `<script src="${src}" defer></script>`, body: tag }],
    ['plain in the head', { head: `<script src="${src}"></script>`, body: tag }],
    ['plain after the tag', { body: `${tag}<script src="${src}"></script>` }],
    ['as a module', { head: `<script type="module" src="${src}"></script>`, body: tag }],
    [
      'put in by another script',
      { body: `${tag}<script>document.head.append(Object.assign(document.createElement('script'),{src:'${src}'}))</script>` },
    ],
    [
      'three times',
      {
        head: `<script src="${src}"></script>`,
        body: `${tag}<script src="${src}" async></script><script type="module" src="${src}"></script>`,
      },
    ],
    [
      'beside the one for all tenants',
      { head: `<script src="${urls.app}/v1/vuoro.js"></script>`, body: `${tag}<script src="${src}" async></script>` },
    ],
    [
      'under a loader that defines define.amd',
      {
        head: `<script>window.define=function(){throw new Error('called')};define.amd={}</script><script src="${src}" async></script>`,
        body: tag,
      },
    ],
    [
      'on a page with another base',
      { head: `<base href="https://elsewhere.example/deep/"><script src="${src}" async></script>`, body: tag },
    ],
    [
      'after a library that extends prototypes',
      {
        head: `<script>Array.prototype.each=function(){};Object.prototype.extra=function(){};Array.from=()=>{throw new Error('replaced')}</script><script src="${src}" async></script>`,
        body: tag,
      },
    ],
  ])('works %s', async (_way, parts) => {
    const { page, troubles } = await newPage();
    await openMade(page, parts);
    await widgetOn(page).links.first().waitFor();
    expect(troubles.list).toEqual([]);
  });

  it('leaves nothing behind in the page but the tag and what Lit needs', async () => {
    const { page } = await newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'before', { value: new Set(Object.getOwnPropertyNames(window)) });
    });
    await openMade(page, { head: `<script src="${src}" async></script>`, body: tag });
    await widgetOn(page).links.first().click();
    await widgetOn(page).posting.waitFor();
    const left = await page.evaluate(() => {
      const { before } = window as Window & { before?: Set<string> };
      return Object.getOwnPropertyNames(window).filter((name) => name !== 'before' && !before?.has(name));
    });
    expect(left.filter((name) => !/^(lit|reactive)[A-Za-z]+$/.test(name))).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  });
});

describe('the tag', () => {
  it('written like an empty element does not swallow the page after it', async () => {
    const { page } = await newPage();
    await openMade(page, {
      body: `<main><h1>Jobs</h1><script src="${urls.app}/v1/${tenant}/vuoro.js" async></script><vuoro-jobs tenant="${tenant}" /><h2 id="after">After</h2><p>The rest of the page.</p></main>`,
    });
    await widgetOn(page).links.first().waitFor();
    expect((await page.locator('#after').boundingBox())?.height).toBeGreaterThan(10);
    expect(await page.getByText('The rest of the page.').isVisible()).toBe(true);
  });

  it('keeps the search and the list when it is moved, and when it is taken out and put back', async () => {
    const { page, troubles } = await open(hostPage('plain', { tenant }));
    const widget = widgetOn(page);
    const title = await widget.links.first().innerText();
    await widget.search.fill(title);
    await widget.link(title).waitFor();
    await page.evaluate(() => document.querySelector('main')?.prepend(document.querySelector('vuoro-jobs') ?? ''));
    await widget.link(title).waitFor();
    expect(await widget.search.inputValue()).toBe(title);
    await page.evaluate(async () => {
      const element = document.querySelector('vuoro-jobs');
      element?.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      document.querySelector('main')?.append(element ?? '');
    });
    await widget.link(title).click();
    await widget.posting.getByRole('heading', { name: title }).waitFor();
    expect(troubles.list).toEqual([]);
  });

  it('comes alive when it is put in later, and when its tenant changes', async () => {
    const { page } = await newPage();
    await openMade(page, { head: `<script src="${urls.app}/v1/vuoro.js" async></script>`, body: '<main><h1>Jobs</h1></main>' });
    await page.evaluate(
      (slug) => document.querySelector('main')?.insertAdjacentHTML('beforeend', `<vuoro-jobs tenant="${slug}"></vuoro-jobs>`),
      tenant,
    );
    const widget = widgetOn(page);
    await widget.links.first().waitFor();
    await page.evaluate(() => document.querySelector('vuoro-jobs')?.setAttribute('tenant', 'tarnvik'));
    await widget.links.first().and(page.locator('[href*="vuoro=tarnvik."]')).waitFor();
    expect(await page.locator(`[part~=link][href*="vuoro=${tenant}."]`).count()).toBe(0);
  });
});

describe('two lists on one page', () => {
  it('do not fight: one opens a posting, the other keeps its list', async () => {
    const { page, troubles } = await open(hostPage('twice', { tenant }));
    const [first, second] = [widgetOn(page, 0), widgetOn(page, 1)];
    await second.links.first().waitFor();
    const title = await first.links.first().innerText();
    await first.links.first().click();
    await first.posting.getByRole('heading', { name: title }).waitFor();
    expect(await second.posting.count()).toBe(0);
    expect(await second.rows.count()).toBeGreaterThan(0);
    await second.links.first().click();
    await second.posting.waitFor();
    await page.goBack();
    await second.links.first().waitFor();
    await first.posting.getByRole('heading', { name: title }).waitFor();
    await page.goBack();
    await first.links.first().waitFor();
    expect(troubles.list).toEqual([]);
  });

  it('share one definition and ask the service no more than once for the same', async () => {
    const { page } = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(urls.app)) asked.push(request.url());
    });
    await openMade(page, { body: `<main><h1>Jobs</h1>${snippet(tenant)}${snippet(tenant)}${snippet(tenant)}</main>` });
    await widgetOn(page, 2).links.first().waitFor();
    await twoFrames(page);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(2);
  });
});

describe('the back button', () => {
  it('leads from the posting to the list as it was, and forward to the posting again', async () => {
    const { page } = await open(hostPage('city', { tenant }), { viewport: { width: 1280, height: 600 } });
    const widget = widgetOn(page);
    await widget.links.nth(5).scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    const title = await widget.links.nth(5).innerText();
    await widget.links.nth(5).click();
    await widget.posting.getByRole('heading', { name: title }).waitFor();
    await page.goBack();
    await widget.links.nth(5).waitFor();
    await page.waitForFunction((y) => scrollY === y, scrolled);
    expect(await widget.posting.count()).toBe(0);
    await page.goForward();
    await widget.posting.getByRole('heading', { name: title }).waitFor();
    await page.reload();
    await widget.posting.getByRole('heading', { name: title }).waitFor();
  });
});

describe('a page that swaps its content without a reload', () => {
  it('shows the list each time its view comes back, and leaves nothing behind', async () => {
    const { page, troubles } = await open(hostPage('spa', { tenant }));
    const widget = widgetOn(page);
    for (let visit = 0; visit < 10; visit++) {
      await page.locator('a[data-view=jobs]').click();
      await widget.links.first().waitFor();
      await page.locator('a[data-view=contact]').click();
      expect(await widget.element.count()).toBe(0);
    }
    expect(troubles.list).toEqual([]);
  });

  it('keeps its own addresses apart from the postings’', async () => {
    const { page } = await open(hostPage('spa', { tenant, view: 'jobs' }));
    const widget = widgetOn(page);
    const title = await widget.links.first().innerText();
    await widget.links.first().click();
    await widget.posting.getByRole('heading', { name: title }).waitFor();
    await page.locator('a[data-view=contact]').click();
    await page.getByRole('heading', { name: 'Contact details' }).waitFor();
    await page.goBack();
    await widget.posting.getByRole('heading', { name: title }).waitFor();
    await page.goBack();
    await widget.links.first().waitFor();
    await page.reload();
    await widget.links.first().waitFor();
    expect(new URL(page.url()).searchParams.get('view')).toBe('jobs');
  });
});

describe('a visitor who blocks all cookies and storage', () => {
  it('sees the list, a posting and the form', async () => {
    const { page, troubles } = await newPage();
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(window, name, { get: refuse });
    });
    await page.goto(hostPage('city', { tenant: 'esimerkkikaupunki' }));
    const widget = widgetOn(page);
    await widget.links.first().click();
    await widget.posting.waitFor();
    await widget.posting.getByRole('link', { name: WORDS.back }).first().click();
    await widget.links.first().waitFor();
    expect(troubles.list).toEqual([]);
  });
});

describe('a page with hotkeys of its own', () => {
  it('does not hear what is typed in the widget, but hears Escape', async () => {
    const { page } = await open(hostPage('plain', { tenant }));
    const widget = widgetOn(page);
    await widget.links.first().waitFor();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.defineProperty(window, 'heard', { value: heard });
      for (const type of ['keydown', 'keypress', 'keyup'] as const) document.addEventListener(type, (event) => heard.push(event.key));
    });
    await widget.search.focus();
    await page.keyboard.type('s/?f');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    const heard = await page.evaluate(() => (window as Window & { heard?: string[] }).heard);
    expect(new Set(heard)).toEqual(new Set(['Escape']));
  });
});

describe('a form around the tag', () => {
  it('is not sent by Enter in the widget’s search', async () => {
    const { page } = await newPage();
    await openMade(page, {
      body: `<main><h1>Jobs</h1><form action="/sent" method="post" id="aspnetForm">${snippet(tenant)}</form></main>`,
    });
    const widget = widgetOn(page);
    await widget.links.first().waitFor();
    await widget.search.fill('a');
    await widget.search.press('Enter');
    await twoFrames(page);
    expect(new URL(page.url()).pathname).toBe('/examples/made.html');
  });
});

describe('what the page is told', () => {
  it('is said by events that say nothing about the person', async () => {
    const { page } = await newPage();
    await page.addInitScript(() => {
      const said: { type: string; detail: unknown }[] = [];
      Object.defineProperty(window, 'said', { value: said });
      for (const name of ['ready', 'filter', 'open', 'applied', 'error'])
        document.addEventListener(`vuoro-${name}`, (event) =>
          said.push({ type: event.type, detail: event instanceof CustomEvent ? event.detail : null }),
        );
    });
    await page.goto(hostPage('plain', { tenant }));
    const widget = widgetOn(page);
    const title = await widget.links.first().innerText();
    await widget.search.fill(title);
    const heard = () => page.evaluate(() => (window as Saying).said ?? []);
    const hears = (type: string) => page.waitForFunction((name) => (window as Saying).said?.some((event) => event.type === name), type);
    await hears('vuoro-filter');
    await widget.link(title).click();
    await widget.posting.waitFor();
    await hears('vuoro-open');
    const said = await heard();
    expect(said.map(({ type }) => type)).toContain('vuoro-ready');
    expect(JSON.stringify(said)).not.toContain(title);
    expect(said.find(({ type }) => type === 'vuoro-open')?.detail).toEqual({ tenant, id: expect.any(Number) });
  });
});
