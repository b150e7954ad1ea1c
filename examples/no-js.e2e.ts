import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './test/axe.ts';
import { fillPosting } from './test/fill-posting.ts';
import { APPLICANT, attachCv } from './test/form.ts';
import { hostPage, urls, useBrowser } from './test/page.ts';
import { postingToApplyTo, tellingWord } from './test/postings.ts';
import type { Job } from '../api/contract/postings.ts';

const { open } = useBrowser();
const tenant = 'esimerkkikaupunki';
/** No other test counts its postings. */
const QUIET_TOWN = 'vesakoski';
const WITHOUT = { javaScriptEnabled: false };

async function fill(page: Page, job: Job): Promise<void> {
  const main = page.getByRole('main');
  await main.getByLabel('Name').fill(APPLICANT.name);
  await main.getByLabel('Phone number').fill(APPLICANT.phone);
  await main.getByLabel('E-mail').fill(APPLICANT.email);
  for (const question of job.apply.mode === 'here' ? job.apply.questions : []) {
    const label = question.label.en ?? Object.values(question.label)[0] ?? '';
    const group = main.getByRole('group', { name: label });
    if (question.kind === 'text') await main.getByLabel(label).fill('I have done this work for three years.');
    else if (question.kind === 'several') await group.getByRole('checkbox').first().check();
    else if (question.kind !== 'file') await group.getByRole('radio').first().check();
  }
  await attachCv(main.locator('input[type=file]').last());
  await main.getByRole('checkbox', { name: 'I have read how my details are used' }).check();
}

describe('without JavaScript', () => {
  let ended: number;
  beforeAll(async () => {
    ended = await fillPosting(urls.database, QUIET_TOWN);
  });

  it('a visitor comes from the city page, searches, opens a posting, applies and gets a receipt', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await open(hostPage('city', { tenant }), WITHOUT);
    await page.locator('vuoro-jobs a').click();
    if (!page.url().includes('lang=en')) await page.getByRole('link', { name: 'English' }).click();

    await page.getByRole('searchbox').fill(tellingWord(job.title));
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('link', { name: job.title, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: job.title }).waitFor();

    await page.getByRole('link', { name: 'Apply for this job' }).first().click();
    await fill(page, job);
    await page.getByRole('button', { name: 'Continue to check' }).click();
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    expect(await page.getByText(APPLICANT.email).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Send application' }).click();
    await page.getByRole('heading', { name: 'Your application has been sent' }).waitFor();
    expect(await page.getByText('Your reference number').isVisible()).toBe(true);
  });

  it('an error is said at the top and beside its field, and nothing has to be typed again', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await open(`${urls.app}/${tenant}/jobs/${job.id}?lang=en`, WITHOUT);
    await page.getByRole('link', { name: 'Apply for this job' }).first().click();
    await fill(page, job);
    await page.getByRole('main').getByLabel('E-mail').fill('not an address');
    await page.getByRole('button', { name: 'Continue to check' }).click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel('Name').inputValue()).toBe(APPLICANT.name);
    const link = page.getByRole('link', { name: /Enter an e-mail address/ });
    const target = (await link.getAttribute('href')) ?? '';
    expect(await page.locator(`input${target}`).getAttribute('name')).toBe('email');
  });

  it('the language can be switched in the middle of the form, and Enter in a field goes on instead', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await open(`${urls.app}/${tenant}/jobs/${job.id}/apply?lang=en`, WITHOUT);
    await fill(page, job);
    await page.getByRole('button', { name: 'Svenska' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sök jobbet' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Apply for this job' }).waitFor();
    const main = page.getByRole('main');
    expect(await main.getByLabel('Name').inputValue()).toBe(APPLICANT.name);
    expect(await main.getByText('cv-aino.pdf').isVisible()).toBe(true);
    await main.getByLabel('Phone number').press('Enter');
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await page.getByRole('button', { name: 'Suomi' }).click();
    await page.getByRole('heading', { name: 'Tarkista tiedot' }).waitFor();
    expect(await page.getByText(APPLICANT.email).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Lähetä hakemus' }).click();
    await page.getByRole('heading', { name: 'Hakemus on lähetetty' }).waitFor();
  });

  it.each(['fi', 'sv', 'en'])('every page is accessible and fits a phone in %s', async (lang) => {
    const job = await postingToApplyTo(urls.app, tenant);
    // The rule checker is a script itself, so here it may run.
    const { page } = await open(`${urls.app}/${tenant}/jobs?lang=${lang}`, { viewport: { width: 320, height: 640 } });
    const look = async () => {
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    };
    await look();
    await page.goto(`${urls.app}/${tenant}/jobs/${job.id}?lang=${lang}`);
    await look();
    await page.goto(`${urls.app}/${tenant}/jobs/${job.id}/apply?lang=${lang}`);
    await look();
    await page.goto(`${urls.app}/${tenant}/jobs/999999999?lang=${lang}`);
    await look();
    const gone = await page.goto(`${urls.app}/${QUIET_TOWN}/jobs/${ended}?lang=${lang}`);
    expect(gone?.status()).toBe(410);
    await look();
  });
});
