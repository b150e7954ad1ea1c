import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { APPLICANT, attachCv } from './test/form.ts';
import { hostPage, urls, useBrowser } from './test/page.ts';
import { postingToApplyTo } from './test/postings.ts';
import { focused, focusReaches, widgetOn, WORDS } from './test/widget.ts';

const { open } = useBrowser();
const tenant = 'esimerkkikaupunki';

/** Presses a key until the focus is on what is looked for; gives the stops on the way. */
async function pressUntil(page: Page, key: string, wanted: RegExp | string): Promise<string[]> {
  const stops: string[] = [];
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    stops.push(stop);
    if (typeof wanted === 'string' ? stop === wanted : wanted.test(stop)) return stops;
  }
  throw new Error(`${key} never reached ${wanted}: ${stops.join(' → ')}`);
}

/** Whether what has the focus can be seen and shows it. */
function focusShows(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element) return false;
    const { left, top, width, height } = element.getBoundingClientRect();
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    const isInSight = top + height > 0 && top < innerHeight;
    // What is in front at its middle: the element, something in it, or around it. A sticky header in front would hide it.
    let front = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, innerHeight - top - 1));
    while (front?.shadowRoot) {
      const deeper = front.shadowRoot.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, innerHeight - top - 1));
      if (!deeper || deeper === front) break;
      front = deeper;
    }
    const isInFront =
      front !== null && (element.contains(front) || front.contains(element) || element.closest('label')?.contains(front) === true);
    return isInSight && isInFront && (outlineStyle !== 'none' || boxShadow !== 'none');
  });
}

describe('with the keyboard alone', () => {
  it('a visitor searches, opens a posting, applies and reads the receipt', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await open(hostPage('city', { tenant }));
    const widget = widgetOn(page);
    await widget.links.first().waitFor();

    await pressUntil(page, 'Tab', /^input Search jobs/);
    expect(await focusShows(page)).toBe(true);
    await page.keyboard.type(job.title);
    await widget.links.first().filter({ hasText: job.title }).waitFor();
    expect(await focused(page)).toMatch(/^input Search jobs/);
    await pressUntil(page, 'Tab', `a ${job.title}`);
    expect(await focusShows(page)).toBe(true);

    await page.keyboard.press('Enter');
    await focusReaches(page, `div ${job.title}`);
    await pressUntil(page, 'Tab', /^a Apply$/);
    expect(await focusShows(page)).toBe(true);
    await page.keyboard.press('Enter');
    await focusReaches(page, 'div Apply');

    await pressUntil(page, 'Tab', /^button Continue$/);
    await page.keyboard.press('Enter');
    await focusReaches(page, `div ${WORDS.problem}`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^a .*Name/);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^input Name/);
    expect(new URL(page.url()).hash).toBe('');

    await page.keyboard.type(APPLICANT.name);
    await pressUntil(page, 'Tab', /^input Phone/);
    await page.keyboard.type(APPLICANT.phone);
    await pressUntil(page, 'Tab', /^input E-mail/);
    await page.keyboard.type(APPLICANT.email);
    if (job.apply.mode === 'here') await answerByKeyboard(page, job.apply.questions);
    await attachCv(widget.posting.locator('input[type=file]').last());
    await pressUntil(page, 'Tab', /^input I have read/);
    await page.keyboard.press('Space');
    await pressUntil(page, 'Tab', /^button Continue$/);
    await page.keyboard.press('Enter');
    await focusReaches(page, `div ${WORDS.check}`);

    await pressUntil(page, 'Tab', /^button Change: Phone/);
    await page.keyboard.press('Enter');
    await focusReaches(page, /^input Phone/);
    await pressUntil(page, 'Tab', /^button Continue$/);
    await page.keyboard.press('Enter');
    await focusReaches(page, `div ${WORDS.check}`);

    await pressUntil(page, 'Tab', /^button Send application$/);
    await page.keyboard.press('Enter');
    await focusReaches(page, `div ${WORDS.received}`);
  });

  it('the way back from a posting ends on the row it began on', async () => {
    const { page } = await open(hostPage('city', { tenant }));
    const widget = widgetOn(page);
    const title = await widget.links.nth(3).innerText();
    await widget.links.nth(3).focus();
    await page.keyboard.press('Enter');
    await focusReaches(page, `div ${title}`);
    await pressUntil(page, 'Shift+Tab', /^a Open jobs$/);
    await page.keyboard.press('Enter');
    await focusReaches(page, `a ${title}`);
    expect(await focusShows(page)).toBe(true);
  });

  it('nothing that has the focus hides behind the page’s sticky header', async () => {
    const { page } = await open(hostPage('city', { tenant }), { viewport: { width: 1280, height: 700 } });
    const widget = widgetOn(page);
    await widget.links.nth(12).focus();
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Shift+Tab');
      expect([await focused(page), await focusShows(page)]).toEqual([expect.any(String), true]);
    }
  });

  it('filters open, choose and close, and filtering does not move the focus', async () => {
    const { page } = await open(hostPage('city', { tenant }));
    const widget = widgetOn(page);
    await widget.links.first().waitFor();
    await pressUntil(page, 'Tab', /^summary Field/);
    await page.keyboard.press('Enter');
    // The choices come with the search, which is fetched when somebody reaches for it.
    await widget.element.getByRole('group', { name: 'Field' }).getByRole('checkbox').first().waitFor();
    await page.keyboard.press('Tab');
    const choice = await focused(page);
    expect(choice).toMatch(/^input /);
    await page.keyboard.press('Space');
    await widget.element.getByRole('button', { name: /^Remove: / }).waitFor();
    expect((await focused(page)).replace(/\d+$/, '')).toBe(choice.replace(/\d+$/, ''));
    await pressUntil(page, 'Tab', /^button Remove: /);
    await page.keyboard.press('Enter');
    await focusReaches(page, /open job/);
  });
});

type Questions = readonly { kind: string; label: { en?: string; fi?: string; sv?: string } }[];

async function answerByKeyboard(page: Page, questions: Questions): Promise<void> {
  for (const { kind } of questions) {
    if (kind === 'text') {
      await pressUntil(page, 'Tab', /^textarea /);
      await page.keyboard.type('Three years in home care.');
    } else if (kind !== 'file') {
      await pressUntil(page, 'Tab', /^input /);
      await page.keyboard.press('Space');
    }
  }
}
