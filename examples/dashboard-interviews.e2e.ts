import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { InterviewList } from '../api/contract/interviews.ts';
import { axeViolations } from './test/axe.ts';
import { colleague, type SignedInColleague } from './test/colleague.ts';
import { answered, dashboardAs, TOWN, viewOf } from './test/dashboard.ts';
import { letterTo, linkIn } from './test/letters.ts';
import { urls, useBrowser } from './test/page.ts';
import { type MadeRecruitment, recruitment } from './test/recruitment.ts';

const browser = useBrowser();
const openAs = dashboardAs(browser);
const DAY_MS = 86_400_000;
const WIDTHS = [360, 1280];
const LANGS = ['fi', 'sv', 'en'] as const;

let kaisa: SignedInColleague;
beforeAll(async () => {
  kaisa = await colleague(urls, [TOWN], 'admin', 'Kaisa Koe');
});

/** A day so many days ahead, as a date field takes it. */
const ahead = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
/** Addresses of their own, so that each letter is found by whom it went to. */
const people = (some: string) => [
  { name: 'Aino Laine', lang: 'fi' as const, email: `aino-${some}@example.com` },
  { name: 'Åsa Öhman', lang: 'sv' as const, email: `asa-${some}@example.com` },
];
const interviews = async (number: number): Promise<InterviewList> =>
  (await (await kaisa.request(`/staff/${TOWN}/interviews?posting=${number}`)).json()) as InterviewList;

/** Invites everybody who applied, without the dashboard. */
async function invite({ applications }: MadeRecruitment, times = ['09:00', '09:30']): Promise<void> {
  const json = {
    applications,
    slots: times.map((time) => ({ startsAt: `${ahead(5)}T${time}`, minutes: 30, seats: 1 })),
    place: { kind: 'place', text: 'Kaupungintalo' },
    interviewers: [{ name: 'Heli Haastattelija', email: 'heli@vuoro.example' }],
    pickBy: ahead(4),
    changeHours: 24,
  };
  const response = await kaisa.request(`/staff/${TOWN}/interviews`, { method: 'POST', json });
  if (!response.ok) throw new Error(await response.text());
}

async function isSound(page: Page): Promise<void> {
  expect(await axeViolations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

describe('an interview', () => {
  it('is offered by keyboard to two, picked by one without a script, and gone for the other', async () => {
    const made = await recruitment(urls.app, TOWN, kaisa, {}, people('story'));
    const { page } = await openAs(kaisa, `/applicants?posting=${made.number}&lang=en`);
    await page.getByLabel('Select all shown').check();
    await page.getByRole('button', { name: 'Invite to an interview' }).click();
    await page.getByRole('dialog', { name: 'Invite 2 applicants to an interview' }).waitFor();
    await page.getByLabel('Day', { exact: true }).fill(ahead(5));
    await page.getByLabel('Starts at').fill('09:00');
    await page.getByLabel('In a row').fill('2');
    await page.getByLabel('In a row').press('Enter');
    await page.getByText('2 times added.').waitFor();
    await page.getByLabel('Address and room').fill('Kaupungintalo, Kirkkokatu 1');
    await page.getByRole('button', { name: 'Swedish (1)' }).click();
    await page.getByText('Hej Åsa Öhman,').waitFor();
    expect(await page.locator('.sheet').textContent()).toContain('kl.\u00a09.00–9.30');
    const sent = answered(page, 'POST', /\/interviews$/);
    await page.getByRole('button', { name: 'Invite 2 applicants', exact: true }).press('Enter');
    expect((await sent).status()).toBe(201);
    await page.getByText('The invitation went to 2 applicants.').waitFor();
    expect((await viewOf(kaisa, made.applications[0]?.id ?? '')).state).toBe('interview');

    const aino = await browser.open(linkIn(await letterTo(urls.mail, 'aino-story@example.com')), { javaScriptEnabled: false });
    const asa = await browser.open(linkIn(await letterTo(urls.mail, 'asa-story@example.com')));
    await aino.page.getByLabel(/klo\s9\.00–9\.30/).check();
    await aino.page.getByRole('button', { name: 'Varaa aika' }).click();
    await aino.page.getByRole('heading', { level: 1, name: 'Haastatteluaikasi' }).waitFor();
    await asa.page.getByLabel(/kl\.\s9\.00–9\.30/).check();
    await asa.page.getByRole('button', { name: 'Boka tiden' }).click();
    await asa.page.getByRole('alert').getByText('Någon annan hann boka den här tiden').waitFor();
    await isSound(asa.page);
    await asa.page.getByLabel(/kl\.\s9\.30–10\.00/).check();
    await asa.page.getByRole('button', { name: 'Boka tiden' }).click();
    await asa.page.getByRole('heading', { level: 1, name: 'Din intervjutid' }).waitFor();

    const confirmed = await letterTo(urls.mail, 'asa-story@example.com', (text) => text.includes('Du kan byta tid'));
    expect(confirmed.attachments?.[0]).toMatchObject({ type: 'text/calendar; charset=utf-8; method=REQUEST' });
    expect(confirmed.attachments?.[0]?.content).toContain('METHOD:REQUEST');
    await page.goto(`${urls.app}/dashboard/${TOWN}/applicants?posting=${made.number}&open=${made.applications[1]?.id}&lang=en`);
    await page.locator('vuoro-applicant-interviews').getByText('at 9:30').waitFor();
    await page.goto(`${urls.app}/dashboard/${TOWN}?lang=en`);
    await page
      .getByRole('region', { name: /^Interviews/ })
      .getByRole('link', { name: /Åsa Öhman/ })
      .waitFor();
  });

  it('is changed and cancelled by the applicant, and the time is free again', async () => {
    const made = await recruitment(urls.app, TOWN, kaisa, {}, people('change').slice(0, 1));
    await invite(made);
    const { page } = await browser.open(linkIn(await letterTo(urls.mail, 'aino-change@example.com')), { javaScriptEnabled: false });
    await page.getByLabel(/klo\s9\.00–9\.30/).check();
    await page.getByRole('button', { name: 'Varaa aika' }).click();
    await page.getByText('Vaihda aika').click();
    await page.getByLabel(/klo\s9\.30–10\.00/).check();
    await page.getByRole('button', { name: 'Vaihda tähän aikaan' }).click();
    await page
      .getByText(/klo\s9\.30–10\.00/)
      .first()
      .waitFor();
    await page.getByText('Peru haastattelu').first().click();
    await page.getByRole('button', { name: 'Peru haastattelu' }).click();
    await page.getByRole('heading', { level: 1, name: 'Haastattelu on peruttu' }).waitFor();
    const { items, rounds } = await interviews(made.number);
    expect(items).toMatchObject([{ state: 'cancelled' }]);
    expect(rounds[0]?.slots.map(({ taken }) => taken)).toEqual([0, 0]);
  });

  it('is cancelled by staff with the reason, and more times are offered to who has none', async () => {
    const made = await recruitment(urls.app, TOWN, kaisa, {}, people('staff'));
    await invite(made);
    const link = linkIn(await letterTo(urls.mail, 'aino-staff@example.com'));
    const own = await browser.open(link);
    await own.page.getByLabel(/klo\s9\.00–9\.30/).check();
    await own.page.getByRole('button', { name: 'Varaa aika' }).click();
    await own.page.getByRole('heading', { level: 1, name: 'Haastatteluaikasi' }).waitFor();
    const { page } = await openAs(kaisa, `/interviews?posting=${made.number}&lang=fi`);
    await page.getByRole('button', { name: 'Peru haastattelu Aino Laine' }).click();
    await page.getByLabel('Syy hakijalle').fill('Haastattelija on sairaana.');
    await isSound(page);
    const done = answered(page, 'POST', /\/withdrawal$/);
    await page.getByRole('dialog').getByRole('button', { name: 'Peru haastattelu' }).click();
    await done;
    await page.getByText('Haastattelu on peruttu, ja siitä on kerrottu.').waitFor();
    const told = await letterTo(urls.mail, 'aino-staff@example.com', (text) => text.includes('Haastattelija on sairaana.'));
    expect(told.attachments?.[0]?.content).toContain('METHOD:CANCEL');
    await page.getByRole('button', { name: 'Lisää aikoja' }).click();
    await page.getByLabel('Päivä', { exact: true }).fill(ahead(6));
    await page.getByLabel('Päivä', { exact: true }).press('Enter');
    await page.getByText('1 aika lisätty.').waitFor();
    await isSound(page);
    await page.getByRole('button', { name: 'Lisää ja kerro' }).click();
    await page.getByText('1 aika on lisätty.').waitFor();
    await letterTo(urls.mail, 'asa-staff@example.com', (text) => text.includes('nya tider för intervju'));
  });
});

describe('every view of interviews', () => {
  let made: MadeRecruitment;
  let link: string;
  let booked: string;
  beforeAll(async () => {
    made = await recruitment(urls.app, TOWN, kaisa, {}, people('axe'));
    await invite(made);
    link = linkIn(await letterTo(urls.mail, 'aino-axe@example.com'));
    booked = linkIn(await letterTo(urls.mail, 'asa-axe@example.com'));
    const page = await (await fetch(booked)).text();
    const [, slot = ''] = /name="slot" value="([^"]+)"/.exec(page) ?? [];
    const body = new URLSearchParams({ do: 'pick', slot });
    const response = await fetch(booked, { method: 'POST', body, redirect: 'manual', headers: { origin: urls.app } });
    if (response.status !== 303) throw new Error(`Not booked: ${response.status}`);
  });

  const everyLanguage = (views: readonly string[]) => views.flatMap((view) => LANGS.map((lang) => [view, lang] as const));

  it.each(everyLanguage(['times to pick', 'a picked time', 'a wrong link']))(
    'of the applicant, %s, is accessible in %s at both widths',
    async (view, lang) => {
      const own =
        view === 'a picked time' ? booked : view === 'a wrong link' ? link.replace(/interview\/.{10}/, 'interview/AAAAAAAAAA') : link;
      for (const width of WIDTHS) {
        const { page, troubles } = await browser.open(own.replace(/lang=\w\w/, `lang=${lang}`), { viewport: { width, height: 900 } });
        expect(await page.locator('html').getAttribute('lang')).toBe(lang);
        for (const closed of await page.locator('summary').all()) await closed.click();
        await isSound(page);
        expect(await troubles.violations()).toEqual([]);
      }
    },
  );

  it.each(everyLanguage(['all ahead', 'one recruitment', 'one applicant']))(
    'of staff, %s, is accessible in %s at both widths',
    async (view, lang) => {
      const path =
        view === 'one applicant'
          ? `/applicants?posting=${made.number}&open=${made.applications[1]?.id}&`
          : `/interviews?${view === 'all ahead' ? '' : `posting=${made.number}&`}`;
      for (const width of WIDTHS) {
        const { page, troubles } = await openAs(kaisa, `${path}lang=${lang}`, { viewport: { width, height: 900 } });
        await page.locator('.needs, vuoro-applicant-interviews section').first().waitFor();
        await page.waitForLoadState('networkidle');
        await isSound(page);
        expect(troubles.list).toEqual([]);
      }
    },
  );

  it.each(LANGS)('of inviting is accessible in %s at both widths', async (lang) => {
    for (const width of WIDTHS) {
      const { page, troubles } = await openAs(kaisa, `/applicants?posting=${made.number}&lang=${lang}`, {
        viewport: { width, height: 900 },
      });
      await page.locator('.title a').first().focus();
      await page.keyboard.press('i');
      await page.getByRole('dialog').waitFor();
      await page.locator('input[name="day"]').press('Enter');
      await page.locator('.made-day').waitFor();
      await page.locator('input[name="place"]').fill('Kaupungintalo');
      await page.locator('.sheet').waitFor();
      await isSound(page);
      expect(await troubles.violations()).toEqual([]);
    }
  });
});
