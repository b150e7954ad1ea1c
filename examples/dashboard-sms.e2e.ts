import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ExchangedSms } from './phone/exchange.ts';
import { axeViolations } from './test/axe.ts';
import { colleague, type SignedInColleague } from './test/colleague.ts';
import { AINO, ASA, dashboardAs, OMAR, TOWN, viewOf } from './test/dashboard.ts';
import { urls, useBrowser } from './test/page.ts';
import { recruitment } from './test/recruitment.ts';

const browser = useBrowser();
const openAs = dashboardAs(browser);

let kaisa: SignedInColleague;
beforeAll(async () => {
  kaisa = await colleague(urls, [TOWN], 'recruiter', 'Kaisa Koe');
});

const textsTo = async (phone: string) => {
  const all = (await (await fetch(`${urls.phones}/messages.json`)).json()) as ExchangedSms[];
  return all.filter(({ to }) => to === phone).map(({ body }) => body);
};

/** What the page says, by language. */
const WORDS = {
  fi: { message: 'Viesti', channel: 'Tekstiviesti', send: 'Lähetä 1 hakijalle', template: 'Pohja', arrived: 'Perillä puhelimessa' },
  sv: { message: 'Meddelande', channel: 'Textmeddelande', send: 'Skicka till 1 sökande', template: 'Mall', arrived: 'Framme i telefonen' },
  en: { message: 'Message', channel: 'Text message', send: 'Send to 1 applicant', template: 'Template', arrived: 'Arrived on the phone' },
};

describe('a text message', () => {
  it.each([
    ['fi', 1280, AINO, '+46701740631'],
    ['sv', 360, ASA, '+46701740632'],
    ['en', 360, OMAR, '+46701740633'],
  ] as const)('is written, arrives on the phone and is told of: %s, %i px', async (lang, width, person, phone) => {
    const words = WORDS[lang];
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [{ ...person, phone }]);
    const id = applications[0]?.id ?? '';
    const { page, troubles } = await openAs(kaisa, `/applicants?posting=${number}&open=${id}&lang=${lang}`, {
      viewport: { width, height: 800 },
    });
    await page.locator('vuoro-applicant-panel').getByRole('button', { name: words.message, exact: true }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: words.channel }).press('Space');
    await dialog.getByLabel(words.template).selectOption('interview');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: words.send }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await vi.waitFor(async () => expect((await viewOf(kaisa, id)).messages).toMatchObject([{ channel: 'sms', delivery: 'delivered' }]), {
      timeout: 15_000,
    });
    expect(await textsTo(phone)).toHaveLength(1);
    expect((await textsTo(phone))[0]).toContain(person.name.split(' ')[0]);
    await page.reload();
    await page.locator('vuoro-applicant-panel').getByText(words.arrived).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(troubles.list).toEqual([]);
  });

  it('to somebody who answered with stop is not sent, and says so', async () => {
    const phone = '+46701740634';
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [{ ...AINO, phone }]);
    const id = applications[0]?.id ?? '';
    const send = () =>
      kaisa.request(`/staff/${TOWN}/applications/text-messages`, {
        method: 'POST',
        json: { applications: [{ id, version: 1 }], texts: { fi: 'Hei {name}' }, isAnswer: false },
      });
    expect((await send()).status).toBe(200);
    await vi.waitFor(async () => expect(await textsTo(phone)).toHaveLength(1), { timeout: 10_000 });
    const { page: phones } = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await phones.goto(`${urls.phones}/?phone=${encodeURIComponent(phone)}`);
    expect(await axeViolations(phones)).toEqual([]);
    await phones.getByRole('textbox').fill('Lopeta');
    await phones.getByRole('button', { name: 'Send' }).press('Enter');
    await phones.getByText('Lopeta').first().waitFor();
    const { page } = await openAs(kaisa, `/applicants?posting=${number}&open=${id}&lang=fi`);
    await page.locator('vuoro-applicant-panel').getByText('Tekstiviesti hakijalta').waitFor();
    await page.locator('vuoro-applicant-panel').getByText('Lopeta', { exact: true }).waitFor();
    await page.locator('vuoro-applicant-panel').getByRole('button', { name: 'Viesti', exact: true }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Tekstiviesti' }).press('Space');
    await dialog.getByLabel('Pohja').selectOption('interview');
    await dialog.getByRole('button', { name: 'Lähetä 1 hakijalle' }).press('Enter');
    await dialog.getByText('Eivät halua tekstiviestejä: Aino Laine. Kirjoita heille sähköpostia.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await textsTo(phone)).toHaveLength(1);
  });
});

describe('a town without a sender', () => {
  it('offers no text messages, and tells its administrator why', async () => {
    const admin = await colleague(urls, ['vesakoski'], 'admin', 'Arja Alanne');
    const { number, applications } = await recruitment(urls.app, 'vesakoski', admin, { texts: { fi: { title: 'Kokki', body: [] } } }, [
      AINO,
    ]);
    const { page } = await openAs(admin, '');
    await page.goto(`${urls.app}/dashboard/vesakoski/applicants?posting=${number}&open=${applications[0]?.id}&lang=fi`);
    await page.locator('vuoro-applicant-panel').getByRole('button', { name: 'Viesti', exact: true }).press('Enter');
    await page.getByRole('dialog').getByText('Tekstiviestien lähettäjällä ei ole vielä lupaa.').waitFor();
    expect(await page.getByRole('radio', { name: 'Tekstiviesti' }).count()).toBe(0);
  });
});
