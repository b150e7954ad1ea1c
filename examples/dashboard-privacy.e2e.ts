import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeDeps } from '../api/cli/node-deps.ts';
import { axeViolations } from './test/axe.ts';
import { colleague, type SignedInColleague } from './test/colleague.ts';
import { AINO, answered, dashboardAs, TOWN } from './test/dashboard.ts';
import { letterTo } from './test/letters.ts';
import { urls, useBrowser } from './test/page.ts';
import { type MadeRecruitment, recruitment } from './test/recruitment.ts';

const browser = useBrowser();
const openAs = dashboardAs(browser);
const PERSON = { name: 'Katoava Pyytäjä', lang: 'fi' as const, email: 'katoava.pyytaja@example.com' };
const fi = { title: 'Puistotyöntekijä Neljä', body: [] };

let kaisa: SignedInColleague;
let made: MadeRecruitment;
beforeAll(async () => {
  kaisa = await colleague(urls, [TOWN], 'admin', 'Kaisa Koe');
  made = await recruitment(urls.app, TOWN, kaisa, { texts: { fi, sv: fi } }, [PERSON, AINO]);
  await kaisa.request(`/staff/${TOWN}/applications/${made.applications[0]?.id}`);
});

const registered = async (more: object = {}) => {
  const receivedOn = new Date().toISOString().slice(0, 10);
  const json = { kind: 'access', lang: 'fi', name: 'Muu Pyytäjä', email: 'muu@example.com', receivedOn, ...more };
  return (await (await kaisa.request(`/staff/${TOWN}/data-requests`, { method: 'POST', json })).json()) as { id: string };
};

/** Every row of every table of the running world, as text. */
async function everywhere(): Promise<string> {
  const { client } = nodeDeps({ DATABASE_URL: urls.database, PUBLIC_URL: urls.app }, { log: () => undefined }).database;
  const { rows } = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'posting_words%'",
  );
  const all = await Promise.all(rows.map(({ name }) => client.execute(`SELECT * FROM "${name as string}"`)));
  return JSON.stringify(all.map((result) => result.rows));
}

async function savedBy(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

describe('the pages about data protection', () => {
  const PATHS = ['?what=protection', '?tab=retention', '?tab=requests', 'one request'];
  it.each(PATHS.flatMap((path) => ['fi', 'sv', 'en'].map((lang) => [path, lang] as const)))(
    '%s is accessible in %s at both widths',
    async (path, lang) => {
      const own = path === 'one request' ? `?tab=requests&request=${(await registered()).id}` : path;
      for (const width of [360, 1280]) {
        const address = `/privacy${own}&lang=${lang}`;
        const { page, troubles } = await openAs(kaisa, address, { viewport: { width, height: 900 } });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await axeViolations(page)).toEqual([]);
        expect(await troubles.violations()).toEqual([]);
        expect(troubles.list).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    },
  );

  it.each(['fi', 'sv', 'en'].flatMap((lang) => [360, 1280].map((width) => [lang, width] as const)))(
    'where a person asks is accessible in %s at %i pixels, with faults too',
    async (lang, width) => {
      const { page, troubles } = await browser.open(`${urls.app}/${TOWN}/jobs/privacy/ask?lang=${lang}`, {
        viewport: { width, height: 900 },
      });
      expect(await axeViolations(page)).toEqual([]);
      await page.locator('button[value="send"]').click();
      await page.getByRole('alert').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await troubles.violations()).toEqual([]);
    },
  );

  it('are not there for a recruiter', async () => {
    const { page } = await openAs(await colleague(urls, [TOWN], 'recruiter'), '/privacy?lang=en');
    await page.getByText('not', { exact: false }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Data protection' }).count()).toBe(0);
    expect(await page.getByRole('table').count()).toBe(0);
  });
});

describe('a person', () => {
  it('asks to be erased on the public page; is found, given a copy, erased and told; and is in no table any more', async () => {
    const { page: own } = await browser.open(`${urls.app}/${TOWN}/jobs/privacy?lang=en`, { javaScriptEnabled: false });
    await own.getByRole('main').getByRole('link', { name: 'Ask about your own data' }).click();
    await own.getByLabel('I want my data to be erased').check();
    await own.getByLabel('Name').fill(PERSON.name);
    await own.getByLabel('E-mail').fill(PERSON.email);
    await own.getByRole('button', { name: 'Send the request' }).click();
    const reference = await own.locator('.receipt strong').innerText();

    const { page } = await openAs(kaisa, '/privacy?tab=requests&lang=en');
    await page.getByRole('link', { name: new RegExp(reference) }).click();
    await page.getByRole('heading', { level: 2, name: /Erasure/ }).waitFor();
    const verified = answered(page, 'POST', /verification$/);
    await page.getByLabel('How they were identified').selectOption({ label: 'showed an identity document in person' });
    await page.getByRole('button', { name: 'Mark as identified' }).click();
    await verified;
    await page.getByRole('button', { name: 'Find the data' }).click();
    await page.getByText('Found 1 application.').waitFor();
    await page.getByText('The applicant still waits for an answer.').waitFor();
    await page.getByText(/^Read \d+ times?$/).click();
    await page.getByText('Kaisa Koe: Read an application').waitFor();
    expect(await axeViolations(page)).toEqual([]);

    // Something speaks for keeping it, so that it is chosen on purpose.
    await page.getByLabel(/^Application /).check();
    const { name, bytes } = await savedBy(page, () => page.getByRole('button', { name: 'Save the zip (1 application)' }).click());
    expect(name).toBe(`${reference}.zip`);
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['data.json', 'applications.csv', 'documents/1-cv.pdf', 'about.txt']));
    expect(new TextDecoder().decode(files['data.json'])).toContain(PERSON.email);

    await page.getByRole('button', { name: 'Delete 1 application' }).click();
    const erased = answered(page, 'POST', /erasure$/);
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await erased;
    await page.getByText('1 application deleted.').waitFor();

    await page.getByRole('button', { name: 'Close the request' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What was done').fill('The application was deleted.');
    expect(await dialog.getByLabel('Letter', { exact: true }).inputValue()).toContain('have been deleted');
    expect(await axeViolations(page)).toEqual([]);
    const ended = answered(page, 'POST', /end$/);
    await dialog.getByRole('button', { name: 'Close the request' }).click();
    await ended;
    await page.getByText('Who asked has been deleted.').waitFor();

    expect((await letterTo(urls.mail, PERSON.email)).text).toContain('have been deleted');
    await expect.poll(everywhere, { timeout: 15_000 }).not.toMatch(/katoava/i);
    const { rows } = await nodeDeps(
      { DATABASE_URL: urls.database, PUBLIC_URL: urls.app },
      { log: () => undefined },
    ).database.client.execute({
      sql: "SELECT event FROM audit_entries WHERE subject = ? AND event = 'application.deleted'",
      args: [made.applications[0]?.id ?? ''],
    });
    expect(rows).toHaveLength(1);
  });
});

describe('the audit', () => {
  it('is narrowed by what is in the address, leads to what it is about, and can be saved', async () => {
    const { page } = await openAs(kaisa, '/privacy?lang=en');
    const rows = page.getByRole('table', { name: 'What is in the log' }).getByRole('row');
    await rows.nth(1).waitFor();
    await page.getByLabel('What happened').selectOption({ label: 'Read an application' });
    await page.waitForURL(/what=application\.viewed/);
    await expect.poll(async () => (await rows.allInnerTexts()).slice(1).every((text) => text.includes('Read an application'))).toBe(true);
    await page.reload();
    await rows.nth(1).waitFor();
    expect(await page.getByLabel('What happened').inputValue()).toBe('application.viewed');
    const menu = page.getByText('Save as a file');
    await menu.click();
    const { name, bytes } = await savedBy(page, () => page.getByRole('button', { name: 'CSV file' }).click());
    expect(name).toMatch(/^Audit-.*\.csv$/);
    expect(new TextDecoder().decode(bytes)).toContain('Read an application');
    await page.goto(`${urls.app}/dashboard/${TOWN}/privacy?lang=en&about=${made.number}`);
    await page
      .getByRole('link', { name: `Posting ${made.number}` })
      .first()
      .click();
    await page.waitForURL(/\/postings\//);
  });

  it('says when nothing fits, and goes on from there', async () => {
    const { page } = await openAs(kaisa, '/privacy?lang=en&about=NOPE-NOPE');
    await page.getByText('Nothing in the log matches these filters.').waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.getByRole('table').waitFor();
    expect(new URL(page.url()).searchParams.has('about')).toBe(false);
  });
});

describe('retention', () => {
  it('says before saving what another rule would delete earlier, and shows the list behind a number', async () => {
    const { page } = await openAs(kaisa, '/privacy?tab=retention&lang=en');
    await page.getByRole('button', { name: 'Change how long' }).click();
    await page.getByLabel('Months after arrival, at most').fill('30');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').getByText('Write the months as a number, 1 to 24.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Months after arrival, at most').fill('12');
    await page.getByText(/would be deleted earlier than now/).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/12 months after the applicant was answered, and at the latest 24 months/).waitFor();
    const period = page.getByRole('button', { name: /application/ }).last();
    await period.click();
    await page
      .getByRole('list', { name: /^To be deleted: / })
      .getByRole('listitem')
      .first()
      .waitFor();
    await page.waitForURL(/period=\d{4}-\d\d-\d\d/);
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('a list', () => {
  it.each([
    ['/recruitments?q=Nelj%C3%A4', 'Puistotyöntekijä Neljä'],
    ['/applicants', AINO.email],
  ])('%s is saved as it is filtered', async (path, expected) => {
    const own = path === '/applicants' ? `${path}?posting=${made.number}` : path;
    const { page, troubles } = await openAs(kaisa, `${own}${own.includes('?') ? '&' : '?'}lang=en`);
    await page.getByRole('table').waitFor();
    await page.getByText('Save as a file').click();
    const { bytes } = await savedBy(page, () => page.getByRole('button', { name: 'CSV file' }).click());
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(expected);
    expect(await troubles.violations()).toEqual([]);
  });

  it('says kindly when it may not be saved', async () => {
    const { page } = await openAs(kaisa, '/recruitments?lang=en');
    await page.route('**/exports/**', (route) => route.fulfill({ status: 429, json: { code: 'too_many_requests', requestId: 'x' } }));
    await page.getByText('Save as a file').click();
    await page.getByRole('button', { name: 'CSV file' }).click();
    await expect.poll(() => page.getByText(/too many/i).count()).toBe(1);
  });
});
