import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hosts, startHosts } from './hosts/server.ts';
import { axeViolations } from './test/axe.ts';
import { attachCv, fillForm } from './test/form.ts';
import { answerJson, answerScript, madeList, makePage, scriptOf, scriptWith, snippet } from './test/made.ts';
import { hostPage, urls, useBrowser } from './test/page.ts';
import { postingToApplyTo } from './test/postings.ts';
import { SAYS, widgetOn, WORDS } from './test/widget.ts';

const { open, newPage } = useBrowser();
const tenant = 'esimerkkikaupunki';
const body = `<main><h1>Jobs</h1>${snippet(tenant)}</main>`;

function problem(code: string, status: number) {
  return { type: `urn:vuoro:problem:${code}`, title: code, status, code, requestId: 'test' };
}

/** Opens a page whose script holds what the test puts into it. */
async function openWith(page: Page, script: Promise<string>): Promise<void> {
  const code = await script;
  await page.route('**/v1/*/vuoro.js', (route) => answerScript(route, code));
  await page.goto(await makePage(page, { body }));
}

describe('a list without postings', () => {
  it('says so and offers to follow', async () => {
    const { page } = await newPage();
    await openWith(page, scriptOf(tenant, 0));
    await page.getByText(SAYS.empty).waitFor();
    expect(await widgetOn(page).element.getByRole('link', { name: /RSS/ }).getAttribute('href')).toContain('/jobs/feed.xml');
    expect(await widgetOn(page).rows.count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('a search that finds nothing', () => {
  it('says so and leads back to the whole list', async () => {
    const { page } = await open(hostPage('city', { tenant }));
    const widget = widgetOn(page);
    await widget.links.first().waitFor();
    const before = await widget.count.innerText();
    await widget.search.fill('qxzqxzqxz');
    await page.getByText(SAYS.none).waitFor();
    expect(await widget.rows.count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await widget.button(WORDS.clear).first().click();
    await widget.links.first().waitFor();
    expect(await widget.count.innerText()).toBe(before);
    expect(await widget.search.inputValue()).toBe('');
  });
});

describe('a service that cannot be reached', () => {
  it('is said, the pasted link stays, and trying again works', async () => {
    const { page } = await newPage();
    let isDown = true;
    await page.route('**/api/**', (route) => (isDown ? route.abort() : route.continue()));
    await openWith(page, scriptWith({}));
    const widget = widgetOn(page);
    await page.getByText(SAYS.down).waitFor();
    expect(await page.getByRole('link', { name: 'Open jobs' }).isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    isDown = false;
    await widget.button(WORDS.retry).click();
    await widget.links.first().waitFor();
    expect(await page.getByText(SAYS.down).count()).toBe(0);
  });

  it('leaves the last good list with its time, and what was given can still be searched', async () => {
    const { page } = await newPage();
    await page.route('**/api/**', (route) => route.abort());
    await openWith(page, scriptOf(tenant, 12, { minutesAgo: 90 }));
    const widget = widgetOn(page);
    expect(await widget.rows.count()).toBe(12);
    await page.getByText(SAYS.old).waitFor();
    await widget.search.fill('gardener');
    await widget.rows.nth(2).waitFor({ state: 'detached' });
    await page.getByText(SAYS.local).waitFor();
    expect(await widget.rows.count()).toBe(2);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  });

  it('shows a posting on its own page when the chunk does not come', async () => {
    const { page } = await newPage();
    await page.route('**/v1/posting.*.js', (route) => route.abort());
    await page.goto(hostPage('city', { tenant }));
    const widget = widgetOn(page);
    const title = await widget.links.first().innerText();
    await widget.links.first().click();
    await page.waitForURL(`${urls.app}/${tenant}/jobs/*`);
    await page.getByRole('heading', { name: title }).waitFor();
    expect(new URL(page.url()).origin).toBe(urls.app);
  });

  it('loses nothing that was typed, and sends once when it is back', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await open(hostPage('city', { tenant, vuoro: `${tenant}.${job.id}.apply` }));
    const widget = widgetOn(page);
    const keys = new Set<string>();
    let isDown = true;
    await page.route('**/applications', async (route) => {
      const key = route.request().headers()['idempotency-key'];
      if (key !== undefined) keys.add(key);
      await (isDown ? route.abort('connectionreset') : route.continue());
    });
    await fillForm(widget, job);
    await widget.button(WORDS.next).click();
    await widget.button(WORDS.send).click();
    await page.getByText(SAYS.lost).waitFor();
    isDown = false;
    await widget.button(WORDS.send).dblclick();
    await widget.posting.getByRole('heading', { name: WORDS.received }).waitFor();
    expect(keys.size).toBe(1);
  });
});

describe('a posting that closed in the meantime', () => {
  it('says so and is gone from the list', async () => {
    const { page } = await open(hostPage('city', { tenant }));
    const widget = widgetOn(page);
    const title = await widget.links.first().innerText();
    await page.route('**/api/*/jobs/*', (route) => answerJson(route, problem('posting_closed', 410), 410));
    await widget.links.first().click();
    await page.getByText(SAYS.closed).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await widget.posting.getByRole('link', { name: WORDS.back }).first().click();
    await widget.links.first().waitFor();
    expect(await widget.links.first().innerText()).not.toBe(title);
  });

  it('is said to who was writing, whose answers stay', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await open(hostPage('city', { tenant, vuoro: `${tenant}.${job.id}.apply` }));
    const widget = widgetOn(page);
    await page.route('**/applications', (route) => answerJson(route, problem('posting_closed', 410), 410));
    await fillForm(widget, job);
    await widget.button(WORDS.next).click();
    await widget.button(WORDS.send).click();
    await page.getByText(SAYS.closedMeanwhile).waitFor();
    expect(await widget.posting.getByText('Aino Esimerkki').isVisible()).toBe(true);
  });
});

describe('a form that is not right yet', () => {
  it('names a personal identity code kindly and keeps what was typed', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await open(hostPage('city', { tenant, vuoro: `${tenant}.${job.id}.apply` }));
    const widget = widgetOn(page);
    await fillForm(widget, job);
    await widget.field(WORDS.name).fill('Aino Esimerkki 131052-308T');
    await widget.button(WORDS.next).click();
    await widget.posting.getByRole('link', { name: /personal identity code/ }).waitFor();
    expect(await widget.field(WORDS.email).inputValue()).toContain('@');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('refuses a file that only calls itself a PDF', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await open(hostPage('city', { tenant, vuoro: `${tenant}.${job.id}.apply` }));
    const widget = widgetOn(page);
    await fillForm(widget, job);
    await widget.posting
      .locator('input[type=file]')
      .last()
      .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ this is a program') });
    await widget.button(WORDS.next).click();
    await widget.button(WORDS.send).click();
    await widget.posting.getByRole('link', { name: /PDF, DOCX or ODT/ }).waitFor();
    await attachCv(widget.posting.locator('input[type=file]').last());
    await widget.button(WORDS.next).click();
    await widget.button(WORDS.send).click();
    await widget.posting.getByRole('heading', { name: WORDS.received }).waitFor();
    expect(await widget.posting.locator('strong').innerText()).not.toBe('');
  });
});

describe('a page that is not set up right', () => {
  it('keeps the pasted link when the script of its tenant does not exist', async () => {
    const { page } = await open(hostPage('plain', { tenant: 'nobody' }));
    expect(await page.locator('vuoro-jobs a').isVisible()).toBe(true);
  });

  it('tells the webmaster which name is unknown', async () => {
    const { page } = await newPage();
    await page.goto(
      await makePage(page, { body: `<main><h1>Jobs</h1>${snippet('nobody', { script: `${urls.app}/v1/vuoro.js` })}</main>` }),
    );
    await page.getByText(SAYS.unknown).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  describe('because its origin is not allowed', () => {
    let elsewhere: Hosts;
    beforeAll(async () => {
      const name = { fi: 'Muualla', sv: 'Annanstans', en: 'Elsewhere' };
      elsewhere = await startHosts({ port: 0, app: urls.app, tenants: [{ slug: tenant, region: tenant, name }] });
    });
    afterAll(() => elsewhere.close());

    it.each(['plain', 'region'])('tells the webmaster what to add (%s)', async (name) => {
      const { page } = await open(`${elsewhere.origin}/examples/${name}.html?lang=en`);
      await page.getByText(SAYS.foreign).filter({ hasText: elsewhere.origin }).waitFor();
      expect(await widgetOn(page).rows.count()).toBe(0);
      expect(
        await page
          .getByRole('link', { name: /open jobs/i })
          .first()
          .isVisible(),
      ).toBe(true);
    });
  });
});

describe('a list that is longer than a page', () => {
  it('goes on where it ended, with the focus on the first new row', async () => {
    const { page } = await newPage();
    await page.route('**/api/**', async (route) => {
      const isNext = new URL(route.request().url()).searchParams.has('cursor');
      const { items, ...list } = madeList(tenant, 30);
      await answerJson(route, isNext ? { ...list, items: items.slice(25) } : { ...list, items: items.slice(0, 25), next: 'more' });
    });
    await openWith(page, scriptWith({}));
    const widget = widgetOn(page);
    await widget.button(WORDS.more).click();
    await widget.links.nth(25).and(page.locator(':focus')).waitFor();
    expect(await widget.rows.count()).toBe(30);
    expect(await widget.button(WORDS.more).count()).toBe(0);
  });
});
