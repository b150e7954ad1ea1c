import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { APPLICANT, attachCv, fillForm } from './test/form.ts';
import { hostPage, urls, useBrowser } from './test/page.ts';
import { postingToApplyTo } from './test/postings.ts';
import { widgetOn, WORDS } from './test/widget.ts';

const { open } = useBrowser();
const tenant = 'esimerkkikaupunki';

/** The page turns to another language while the widget is on it. */
function speak(page: Page, lang: string): Promise<void> {
  return page.evaluate((language) => document.querySelector('vuoro-jobs')?.setAttribute('lang', language), lang);
}

describe('a page that turns to another language', () => {
  it('keeps what was typed, chosen and attached, says everything in the new one, and fetches only that', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page, troubles } = await open(hostPage('city', { tenant, vuoro: `${tenant}.${job.id}.apply` }));
    const parts: string[] = [];
    page.on('request', (request) => parts.push(...(/\/v1\/(\w+)\.\w{6}(fi|sv|en)\.js$/.exec(request.url())?.slice(1, 3) ?? [])));
    const widget = widgetOn(page);
    await fillForm(widget, job);
    await speak(page, 'sv');
    await widget.posting.getByRole('button', { name: 'Fortsätt' }).waitFor();
    expect(await widget.field('Namn').inputValue()).toBe(APPLICANT.name);
    expect(parts).toContain('sv');
    expect(parts).not.toContain('fi');
    await widget.posting.getByRole('button', { name: 'Fortsätt' }).click();
    await widget.posting.getByRole('heading', { name: 'Kontrollera dina uppgifter' }).waitFor();
    expect(await widget.posting.getByText('cv-aino.pdf').isVisible()).toBe(true);
    await speak(page, 'en');
    await widget.posting.getByRole('heading', { name: WORDS.check }).waitFor();
    expect(await widget.posting.getByText(APPLICANT.email).isVisible()).toBe(true);
    await widget.button(WORDS.send).click();
    await widget.posting.getByRole('heading', { name: WORDS.received }).waitFor();
    expect(troubles.list).toEqual([]);
  });

  it('says in the new one what is still to be put right', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await open(hostPage('city', { tenant, vuoro: `${tenant}.${job.id}.apply` }));
    const widget = widgetOn(page);
    await widget.button(WORDS.next).click();
    await widget.posting.getByRole('heading', { name: WORDS.problem }).waitFor();
    await attachCv(widget.posting.locator('input[type=file]').last());
    await speak(page, 'fi');
    await widget.posting.getByRole('button', { name: 'Jatka' }).click();
    await widget.posting.getByRole('heading', { name: 'Tarkista nämä kohdat' }).waitFor();
    expect(await widget.posting.getByRole('link', { name: 'Täytä: Nimi' }).isVisible()).toBe(true);
    expect(await widget.posting.getByRole('link', { name: /Fill in/ }).count()).toBe(0);
  });
});
