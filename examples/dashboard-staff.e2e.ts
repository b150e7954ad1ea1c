import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './test/axe.ts';
import { colleague, signIn, type SignedInColleague } from './test/colleague.ts';
import { AINO, answered, ASA, dashboardAs, OTHER, TOWN } from './test/dashboard.ts';
import { urls, useBrowser } from './test/page.ts';
import { type MadeRecruitment, recruitment } from './test/recruitment.ts';

const browser = useBrowser();
const { newPage } = browser;
const openAs = dashboardAs(browser);

let kaisa: SignedInColleague;
beforeAll(async () => {
  kaisa = await colleague(urls, [TOWN, OTHER], 'admin', 'Kaisa Koe');
});

describe('every page behind the session', () => {
  let made: MadeRecruitment;
  beforeAll(async () => {
    made = await recruitment(urls.app, TOWN, kaisa, {}, [AINO, ASA]);
  });

  const PATHS = ['', '/recruitments', '/applicants', 'one applicant'];
  it.each(PATHS.flatMap((path) => ['fi', 'sv', 'en'].map((lang) => [path, lang] as const)))(
    '%s is accessible in %s at both widths',
    async (path, lang) => {
      const own =
        path === 'one applicant'
          ? `/applicants?posting=${made.number}&open=${made.applications[0]?.id}&lang=${lang}`
          : `${path}?lang=${lang}`;
      for (const width of [360, 1280]) {
        const { page, troubles } = await openAs(kaisa, own, { viewport: { width, height: 900 } });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
        expect(await axeViolations(page)).toEqual([]);
        expect(await troubles.violations()).toEqual([]);
        expect(troubles.list).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
    },
  );

  it('asks the service for nothing twice', async () => {
    const opened = await newPage();
    await signIn(opened.page.context(), urls.app, kaisa);
    const asked: string[] = [];
    opened.page.on('request', (request) => {
      if (/\/(staff|api)\//.test(request.url())) asked.push(request.url());
    });
    await opened.page.goto(`${urls.app}/dashboard/${TOWN}?lang=en`);
    for (const name of ['Recruitments', 'Applicants']) {
      await opened.page.getByRole('link', { name, exact: true }).click();
      await opened.page.getByRole('heading', { level: 1, name }).waitFor();
      await opened.page.getByRole('table').waitFor();
    }
    expect(asked.map((url) => new URL(url).pathname)).toEqual([
      expect.stringMatching(/config|session/),
      expect.stringMatching(/config|session/),
      `/staff/${TOWN}/overview`,
      `/staff/${TOWN}/interviews`,
      `/staff/${TOWN}/postings`,
      `/staff/${TOWN}/applications`,
    ]);
  });
});

describe('who is signed in', () => {
  it('is asked for where it matters, and comes back to where they wanted to be', async () => {
    const { page } = await newPage();
    await page.goto(`${urls.app}/dashboard/${TOWN}/applicants?waiting=yes`);
    await page.waitForURL(/\/sign-in\?/);
    expect(new URL(page.url()).searchParams.get('next')).toBe(`/dashboard/${TOWN}/applicants?waiting=yes`);
    await signIn(page.context(), urls.app, kaisa);
    await page.reload();
    await page.waitForURL(/\/applicants\?waiting=yes/);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('works elsewhere: the page says where, and leads there', async () => {
    const other = await colleague(urls, [OTHER]);
    const { page } = await openAs(other, '?lang=en');
    await page.getByRole('heading', { name: 'You do not work in this municipality' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('main').getByRole('link').click();
    await page.waitForURL(new RegExp(`/dashboard/${OTHER}`));
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  });

  it('is told before the session ends and can stay', async () => {
    const { page } = await newPage();
    await signIn(page.context(), urls.app, kaisa);
    const me = await (await kaisa.request('/staff/session')).json();
    const soon = (ms: number) => new Date(Date.now() + ms).toISOString();
    await page.route('**/staff/session', (route) =>
      route.fulfill({ json: { ...me, session: { ...me.session, idleEndsAt: soon(60_000), endsAt: soon(3_600_000) } } }),
    );
    await page.route('**/staff/session/extend', (route) =>
      route.fulfill({ json: { idleEndsAt: soon(1_800_000), endsAt: soon(3_600_000) } }),
    );
    await page.goto(`${urls.app}/dashboard/${TOWN}?lang=en`);
    const dialog = page.getByRole('dialog', { name: 'Are you still there?' });
    await dialog.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const extended = answered(page, 'POST', /\/session\/extend$/);
    await page.keyboard.press('Enter');
    await extended;
    await dialog.waitFor({ state: 'detached' });
  });

  it('finds on a phone what is one’s own behind one button, which closes with Escape and with every way out', async () => {
    const { page } = await openAs(kaisa, '?lang=en', { viewport: { width: 360, height: 740 } });
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    const own = page.getByRole('link', { name: 'Your account' });
    expect(await own.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    await own.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await own.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Menu' }).press('Enter');
    await own.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
    await own.waitFor({ state: 'hidden' });
  });

  it('signs out, and Back shows nothing of what was there', async () => {
    const { page } = await openAs(await colleague(urls, [TOWN]), '/applicants?lang=en');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(/sign-in/);
    await page.goBack();
    await page.waitForURL(/sign-in/);
    expect(await page.getByRole('table').count()).toBe(0);
  });
});

describe('the search over everything', () => {
  it('opens by Ctrl K, finds a person by name and leads there, by keyboard alone', async () => {
    await recruitment(urls.app, TOWN, kaisa, {}, [{ ...AINO, name: 'Quirina Haku' }]);
    const { page } = await openAs(kaisa, '?lang=en');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search for' }).pressSequentially('quirina');
    await page.getByRole('option', { name: 'Quirina Haku', selected: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Quirina Haku' }).waitFor();
    expect(page.url()).toContain('open=');
  });
});

describe('a recruitment in the list', () => {
  it('is ended, and opened again by the undo', async () => {
    const fi = { title: 'Puistotyöntekijä Yksi', body: [] };
    const { id, number } = await recruitment(urls.app, TOWN, kaisa, { texts: { fi, sv: fi } });
    const { page } = await openAs(kaisa, '/recruitments?lang=en&q=Yksi');
    await page.getByLabel('Actions: Puistotyöntekijä Yksi').click();
    const ended = answered(page, 'POST', new RegExp(`${id}/end$`));
    await page.getByRole('button', { name: 'End applying' }).click();
    await ended;
    await page.getByRole('cell', { name: 'Closed' }).first().waitFor();
    const published = answered(page, 'POST', new RegExp(`${id}/publication$`));
    await page.getByRole('button', { name: 'Undo' }).click();
    await published;
    await page.getByText('Applying is open again').waitFor();
    expect((await fetch(`${urls.app}/api/${TOWN}/jobs/${number}`)).status).toBe(200);
  });

  it('is not archived while somebody waits: it says who', async () => {
    const fi = { title: 'Puistotyöntekijä Kaksi', body: [] };
    const { id } = await recruitment(urls.app, TOWN, kaisa, { texts: { fi, sv: fi } }, [AINO, ASA]);
    await kaisa.request(`/staff/${TOWN}/postings/${id}/end`, { method: 'POST', json: { to: 'closed' } });
    const { page } = await openAs(kaisa, '/recruitments?lang=en&q=Kaksi');
    await page.getByLabel('Actions: Puistotyöntekijä Kaksi').click();
    await page.getByRole('button', { name: 'Archive', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Åsa Öhman').waitFor();
    await dialog.getByText('Aino Laine').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('link', { name: 'Answer them' }).click();
    await page.getByRole('heading', { level: 1, name: 'Puistotyöntekijä Kaksi' }).waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
  });

  it('is archived at once and taken back by the undo', async () => {
    const fi = { title: 'Puistotyöntekijä Kolme', body: [] };
    const { id } = await recruitment(urls.app, TOWN, kaisa, { texts: { fi, sv: fi } });
    await kaisa.request(`/staff/${TOWN}/postings/${id}/end`, { method: 'POST', json: { to: 'closed' } });
    const { page } = await openAs(kaisa, '/recruitments?lang=en&q=Kolme');
    const title = page.getByRole('link', { name: 'Puistotyöntekijä Kolme' });
    await title.waitFor();
    await page.getByLabel('Actions: Puistotyöntekijä Kolme').click();
    await page.getByRole('button', { name: 'Archive', exact: true }).click();
    await title.waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
    await page.getByRole('button', { name: 'Undo' }).click();
    await title.waitFor();
  });
});
