import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { totpCode } from '../api/src/staff/password/totp.ts';
import { addAuthenticator } from './test/authenticator.ts';
import { axeViolations } from './test/axe.ts';
import { colleague, signIn } from './test/colleague.ts';
import { earlierSession } from './test/earlier-session.ts';
import { letterTo, linkIn } from './test/letters.ts';
import { urls, useBrowser } from './test/page.ts';
import type { DemoStaff } from './world/demo-staff.ts';

const { newPage, open } = useBrowser();
const TOWN = urls.tenants[2] ?? '';
const PHONE = [360];
const WIDTHS = [...PHONE, 1280];
const LANGS = ['fi', 'sv', 'en'];
const at = (path: string) => `${urls.app}/dashboard/${TOWN}${path}`;

/** One of the town's demo staff. A code is believed once, so each test takes a person of its own. */
function person(role: DemoStaff['role'], tenant = TOWN): DemoStaff {
  const found = urls.staff.find((one) => one.tenant === tenant && one.role === role);
  if (!found) throw new Error(`No demo ${role}`);
  return found;
}

async function fillIn(page: Page, { email, password, code }: { email: string; password: string; code: string }): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

/** Signs in by password and code on the page that is open. */
const withPassword = (page: Page, who: DemoStaff) => fillIn(page, { ...who, code: totpCode(who.totp, Date.now()) });

/** What no page may have: barriers, violations of the policy, a bar to scroll sideways. Steps on a way are looked at by axe on a phone only. */
async function expectFit(page: Page, violations: () => Promise<string[]>, axeAt = PHONE): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const barriers = axeAt.includes(width) ? await axeViolations(page) : [];
    expect(barriers).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  expect(await violations()).toEqual([]);
}

/** Invites an address to the town as its administrator does. Gives the link of the letter. */
async function invited(email: string, role = 'viewer'): Promise<string> {
  const admin = await colleague(urls, [TOWN], 'admin', 'Kutsu Kutsuja');
  const json = { email, role, units: null, lang: 'en' };
  expect((await admin.request(`/staff/${TOWN}/invitations`, { method: 'POST', json })).status).toBe(201);
  return linkIn(await letterTo(urls.mail, email));
}

describe('the pages before signing in', () => {
  const everywhere = ['/sign-in', '/recover', '/invitation'].flatMap((path) => LANGS.map((lang) => [path, lang] as const));
  // The same frame with another text or button.
  const others = [
    ['/sign-in?refused=unavailable', 'sv'],
    [`/recover#${'x'.repeat(43)}`, 'en'],
    [`/email#${'x'.repeat(43)}`, 'fi'],
  ] as const;
  it.each([...everywhere, ...others])('%s is accessible in %s at both widths', async (path, lang) => {
    const url = new URL(at(path));
    url.searchParams.set('lang', lang);
    const { page, troubles } = await open(url.href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await expectFit(page, troubles.violations, WIDTHS);
  });
});

describe('signing in by password', () => {
  it('says what is missing, keeps what was typed, and leads to where one wanted to be', async () => {
    const who = person('recruiter');
    const { page, troubles } = await open(at('/recruitments?lang=en&q=cook'));
    await page.getByLabel('E-mail').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('email');

    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    const summary = page.getByRole('alert');
    await summary.getByRole('link', { name: 'Enter the code' }).waitFor();
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectFit(page, troubles.violations);
    await summary.getByRole('link', { name: 'Enter your password' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('password');

    await fillIn(page, { email: who.email, password: 'not it, sorry', code: '123 456' });
    await summary.getByText('Signing in did not work').waitFor();
    expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('not it, sorry');
    await withPassword(page, who);
    await page.waitForURL((url) => url.pathname.endsWith('/recruitments') && url.searchParams.get('q') === 'cook');
    await page.getByRole('heading', { level: 1, name: 'Recruitments' }).waitFor();
  });

  it('says the same to a stranger, and after many tries how long to wait', async () => {
    const { page } = await open(at('/sign-in?lang=en'));
    for (let i = 0; i < 6; i++) {
      await Promise.all([
        page.waitForResponse(/sign-in\/password/),
        fillIn(page, { email: 'nobody@rantala.example', password: 'guess', code: `00000${i}` }),
      ]);
      await page.getByRole('alert').getByText('Signing in did not work').waitFor();
    }
    await fillIn(page, { email: 'nobody@rantala.example', password: 'guess', code: '000007' });
    const said = await page.getByRole('alert').getByText('too many tries').innerText();
    expect(said).toMatch(/Wait (one second|\d+ seconds) and then try again/);
  });
});

/** Accepts an invitation on a page up to the choice of how to sign in. */
async function accept(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link.replace('#', '?lang=en#'));
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await page.getByRole('heading', { level: 1, name: 'How do you want to sign in?' }).waitFor();
}

describe('an invited person', () => {
  it('is invited by letter into the units that were chosen', async () => {
    const email = `ilona.${Date.now()}@${TOWN}.example`;
    const { page, troubles } = await open(at('/members?lang=en'));
    await withPassword(page, person('admin'));
    await page.getByRole('button', { name: 'Invite a colleague' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('E-mail').fill(email);
    await dialog.getByLabel('Only chosen units').check();
    await dialog.getByRole('button', { name: 'Send the invitation' }).click();
    await dialog.getByRole('link', { name: 'Choose at least one unit' }).click();
    await page.keyboard.type('School kitchens');
    await expectFit(page, troubles.violations);
    await dialog.getByRole('button', { name: 'Send the invitation' }).click();
    const waiting = page.getByRole('list', { name: 'Open invitations' }).getByRole('listitem').filter({ hasText: email });
    await waiting.getByText('School kitchens').waitFor();
    const first = linkIn(await letterTo(urls.mail, email));

    await waiting.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('The old link does not work any more.').waitFor();
    const visitor = await open(first.replace('#', '?lang=en#'));
    await visitor.page.getByRole('heading', { level: 1, name: 'Invitation not found' }).waitFor();
    await waiting.getByRole('button', { name: 'Take back' }).click();
    await waiting.waitFor({ state: 'detached' });
    expect(await page.getByText(`The invitation to ${email} has been taken back.`).count()).toBe(1);
  });

  it('gets in with a passkey and comes back with it', async () => {
    const email = `iiro.${Date.now()}@${TOWN}.example`;
    const { page, troubles } = await newPage({ viewport: { width: 360, height: 780 } });
    const device = await addAuthenticator(page);
    await accept(page, await invited(email), 'Iiro Iloinen');
    // Loading the page again in the middle loses nothing.
    await page.reload();
    await device.allow(false);
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.getByRole('alert').getByText('No passkey was made').waitFor();
    await device.allow(true);
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Save your recovery codes' }).waitFor();
    expect(await page.locator('.code-list li').count()).toBe(10);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as a file' }).click()]);
    expect(download.suggestedFilename()).toBe('recovery-codes.txt');
    await page.getByRole('button', { name: 'Go to the dashboard' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('link', { name: 'Your account' }).waitFor();
    expect(await page.getByRole('link', { name: 'Staff', exact: true }).count()).toBe(0);

    // While it is not allowed, the offer among the field's suggestions ends in silence; then the button is pressed.
    await device.allow(false);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('alert').getByText('No passkey was used').waitFor();
    await device.allow(true);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(await troubles.violations()).toEqual([]);
  });

  it('is signed out by the administrator, and let go', async () => {
    const email = `irja.${Date.now()}@${TOWN}.example`;
    const { page: phone } = await newPage();
    await addAuthenticator(phone);
    await accept(phone, await invited(email), 'Irja Iloinen');
    await phone.getByRole('button', { name: 'Make a passkey' }).click();
    await phone.getByRole('button', { name: 'Go to the dashboard' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();

    const { page: desk } = await newPage();
    await signIn(desk.context(), urls.app, await colleague(urls, [TOWN], 'admin', 'Hilla Hallinto'));
    await desk.goto(at('/members?lang=en'));
    const dialog = desk.getByRole('dialog');
    await desk.getByLabel('Actions: Irja Iloinen').click();
    await desk.getByRole('button', { name: 'Sign out everywhere' }).click();
    await dialog.getByRole('button', { name: 'Sign out' }).click();
    await desk.getByText('Irja Iloinen has been signed out.').waitFor();
    await phone.getByRole('link', { name: 'Recruitments', exact: true }).click();
    await phone.getByRole('dialog').getByRole('heading', { name: 'You have been signed out' }).waitFor();

    // The passkey is offered by itself, and taken.
    await phone.goto(at('/sign-in?lang=en'));
    await phone.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await desk.getByLabel('Actions: Irja Iloinen').click();
    await desk.getByRole('button', { name: 'Remove from staff' }).click();
    await dialog.getByRole('button', { name: 'Remove from staff' }).click();
    await desk.getByText('Irja Iloinen has been removed from staff.').waitFor();
    await desk.getByLabel('Actions: Irja Iloinen').waitFor({ state: 'detached' });
    await phone.reload();
    await phone.getByRole('heading', { level: 1, name: 'You do not work in this municipality' }).waitFor();
    expect(await phone.getByRole('link', { name: 'Recruitments', exact: true }).count()).toBe(0);
  });

  it.each(LANGS)('meets no barrier on the way in %s', async (lang) => {
    const { page, troubles } = await newPage();
    await page.goto((await invited(`matka.${lang}.${Date.now()}@${TOWN}.example`)).replace('#', `?lang=${lang}#`));
    await page.locator('#name').fill('Matti Matkalla');
    await expectFit(page, troubles.violations);
    await page.locator('main form button').click();
    await page.locator('.choice button').last().click();
    await page.locator('.qr').waitFor();
    await expectFit(page, troubles.violations);
    const secret = (await page.locator('#generator-secret').innerText()).replaceAll(' ', '');
    await page.locator('#new-code').fill(totpCode(secret, Date.now()));
    await page.locator('#new-password').fill('kolme kissaa katolla');
    await page.locator('main form button.primary').click();
    await page.locator('.code-list').waitFor();
    await expectFit(page, troubles.violations);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  });

  it('gets in with a password and a code, and with a recovery code in its place', async () => {
    const email = `pasi.${Date.now()}@${TOWN}.example`;
    const link = await invited(email);
    const { page } = await newPage();
    await accept(page, link, 'Pasi Salasana');
    await page.getByRole('button', { name: 'Use a password' }).click();
    await page.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor();
    const secret = (await page.locator('#generator-secret').innerText()).replaceAll(' ', '');
    await page.getByLabel('Code from the authenticator app').fill('000000');
    await page.getByLabel('New password').fill('short');
    await page.getByRole('button', { name: 'Save the password' }).click();
    await page.getByRole('alert').getByText('at least 12 characters').waitFor();
    const password = 'three cats on the roof';
    await page.getByLabel('New password').fill(password);
    await page.getByLabel('Code from the authenticator app').fill(totpCode(secret, Date.now()));
    await page.getByRole('button', { name: 'Save the password' }).click();
    await page.getByRole('heading', { level: 1, name: 'Save your recovery codes' }).waitFor();
    const code = await page.locator('.code-list li').first().innerText();
    await page.getByRole('button', { name: 'Go to the dashboard' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('E-mail').waitFor();
    await fillIn(page, { email, password, code: code.toLowerCase() });
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();

    // The link has been used, and says so to whoever has it.
    const other = await open(link.replace('#', '?lang=en#'));
    await other.page.getByRole('heading', { level: 1, name: 'This invitation has ended' }).waitFor();
    await expectFit(other.page, other.troubles.violations);
    expect(await other.page.getByRole('main').getByRole('link', { name: 'Sign in' }).count()).toBe(1);
  });

  it('who lost the passkey comes back with a recovery code and a letter', async () => {
    const email = `kaisu.${Date.now()}@${TOWN}.example`;
    const { page } = await newPage();
    await addAuthenticator(page);
    await accept(page, await invited(email), 'Kaisu Kadottaja');
    await page.getByRole('button', { name: 'Make a passkey' }).click();
    const code = await page.locator('.code-list li').first().innerText();

    const { page: elsewhere, troubles } = await open(at('/sign-in?lang=en'));
    const device = await addAuthenticator(elsewhere);
    await elsewhere.getByRole('link', { name: 'Lost your passkey?' }).click();
    await elsewhere.getByLabel('Recovery code').fill('AAAA-BBBB');
    await elsewhere.getByLabel('E-mail').fill(email);
    await elsewhere.getByRole('button', { name: 'Send the link' }).click();
    await elsewhere.getByRole('alert').getByText('Each recovery code works only once').waitFor();
    await elsewhere.getByLabel('Recovery code').fill(code);
    await elsewhere.getByRole('button', { name: 'Send the link' }).click();
    await elsewhere.getByRole('heading', { level: 1, name: 'Check your e-mail' }).waitFor();
    const letter = await letterTo(urls.mail, email, (text) => text.includes('/recover#'));
    await elsewhere.goto(linkIn(letter).replace('#', '?lang=en#'));
    await elsewhere.getByRole('button', { name: 'Make a new way to sign in' }).click();
    await elsewhere.getByRole('button', { name: 'Make a passkey' }).click();
    await elsewhere.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(await device.count()).toBe(1);
    expect(await troubles.violations()).toEqual([]);
  });
});

describe('a person’s own account', () => {
  const ADDRESSES = ['/account', '/members'].flatMap((path) => LANGS.map((lang) => [path, lang] as const));
  it.each(ADDRESSES)('at %s is accessible in %s at both widths, as is the list of staff', async (path, lang) => {
    await invited(`${lang}.${Date.now()}@${TOWN}.example`);
    const { page, troubles } = await newPage();
    await signIn(page.context(), urls.app, await colleague(urls, [TOWN], 'admin', 'Oma Oiva'));
    await page.goto(at(`${path}?lang=${lang}`));
    await page.getByRole('heading', { level: 2 }).nth(1).waitFor();
    await page.waitForLoadState('networkidle');
    await expectFit(page, troubles.violations, WIDTHS);
    expect(troubles.list).toEqual([]);
  });

  it('gets another name, another language and another address', async () => {
    const { token } = await colleague(urls, [TOWN], 'viewer', 'Vanha Nimi');
    const { page } = await newPage();
    await signIn(page.context(), urls.app, { token });
    await page.goto(at('/account?lang=en'));
    await page.getByLabel('Name', { exact: true }).fill('Uusi Nimi');
    await page.getByLabel('Language', { exact: true }).last().selectOption('sv');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Dina uppgifter' }).waitFor();
    await page.getByText('Uusi Nimi').waitFor();

    const email = `uusi.${Date.now()}@${TOWN}.example`;
    await page.getByLabel('Ny adress').fill(email);
    await page.getByRole('button', { name: 'Skicka bekräftelselänk' }).click();
    await page.getByText(`Länken har skickats till ${email}`).waitFor();
    await page.goto(linkIn(await letterTo(urls.mail, email)));
    await page.getByRole('button', { name: 'Bekräfta adressen' }).click();
    await page.getByText('Din adress är bytt.').waitFor();
    await page.getByRole('link', { name: 'Gå till dina uppgifter' }).click();
    await page.getByText(`Du loggar in med adressen ${email}`).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
  });

  it('has passkeys that come, get a name and go, but for the last way to sign in', async () => {
    const { token } = await colleague(urls, [TOWN], 'viewer', 'Avain Aino');
    const { page } = await newPage();
    await addAuthenticator(page);
    await signIn(page.context(), urls.app, { token });
    await page.goto(at('/account?lang=en'));
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('The passkey has been added.').waitFor();
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByRole('alert').getByText('This device already has a passkey').waitFor();
    await page.getByLabel('Actions: Linux').click();
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.getByLabel('Name of the passkey').fill('Work laptop');
    await page.getByRole('button', { name: 'Save the name' }).click();
    await page.getByLabel('Actions: Work laptop').click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('alert').getByText('This is your only way to sign in').waitFor();
    expect(await page.getByLabel('Actions: Work laptop').count()).toBe(1);
  });

  it('asks to sign in again when that is long ago, and goes on with what was wanted', async () => {
    const who = person('viewer');
    const { page, troubles } = await newPage();
    await signIn(page.context(), urls.app, { token: await earlierSession(urls, who.email, 40) });
    await page.goto(at('/account?lang=en'));
    await page.getByRole('button', { name: 'Make recovery codes' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('E-mail').inputValue()).toBe(who.email);
    await expectFit(page, troubles.violations);
    await dialog.getByLabel('Password', { exact: true }).fill(who.password);
    await dialog.getByLabel('Code', { exact: true }).fill(totpCode(who.totp, Date.now()));
    await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
    await page.getByRole('heading', { name: 'Save your recovery codes' }).waitFor();
    await page.getByRole('button', { name: 'I have saved the codes' }).click();
    await page.getByText('You have 10 unused recovery codes.').waitFor();
    expect(await dialog.count()).toBe(0);
  });

  it('is open in several places, and can be closed in each and everywhere else', async () => {
    const { email } = person('recruiter', urls.tenants[3]);
    const [here, there, far] = [
      await earlierSession(urls, email, 1),
      await earlierSession(urls, email, 7),
      await earlierSession(urls, email, 9),
    ];
    const { page } = await newPage();
    await signIn(page.context(), urls.app, { token: here });
    await page.goto(`${urls.app}/dashboard/${urls.tenants[3]}/account?lang=en`);
    await page.getByRole('button', { name: 'Sign out: Seen 7 minutes ago' }).click();
    await page.getByText('Seen 7 minutes ago has been signed out.').waitFor();
    await page.getByRole('button', { name: 'Sign out everywhere else' }).click();
    await page.getByText('You are now signed in only here.').waitFor();
    for (const [token, status] of [
      [here, 200],
      [there, 401],
      [far, 401],
    ] as const)
      expect((await fetch(`${urls.app}/staff/session`, { headers: { cookie: `__Host-vuoro=${token}` } })).status).toBe(status);
  });
});

describe('the last administrator', () => {
  it('stays, and is told why', async () => {
    const who = person('admin', urls.tenants[4]);
    const { page } = await open(`${urls.app}/dashboard/${who.tenant}/members?lang=en`);
    await withPassword(page, who);
    await page.getByLabel(`Actions: ${who.name}`).click();
    await page.getByRole('button', { name: 'Change the role' }).click();
    await page.getByRole('dialog').getByLabel('Recruiter').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('A municipality needs at least one administrator').waitFor();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
  });
});
