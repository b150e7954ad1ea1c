import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { EditedPosting } from '../api/contract/recruitment.ts';
import { axeViolations } from './test/axe.ts';
import { colleague, signIn, type SignedInColleague } from './test/colleague.ts';
import { urls, useBrowser } from './test/page.ts';
import type { Troubles } from './test/troubles.ts';

const { newPage } = useBrowser();
/** A town whose official languages are Swedish and Finnish. */
const TENANT = urls.tenants[0] ?? '';
const AT = `${urls.app}/dashboard/${TENANT}/postings`;

/** The editor as somebody sees it. */
async function open(who: SignedInColleague, path: string, { lang = 'en', width = 1280 } = {}): Promise<{ page: Page; troubles: Troubles }> {
  const opened = await newPage({ viewport: { width, height: 900 } });
  await signIn(opened.page.context(), urls.app, who);
  await opened.page.goto(`${AT}/${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

async function saved(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Saved at' }).waitFor();
}

async function posting(who: SignedInColleague, page: Page): Promise<EditedPosting> {
  const id = /post_\w+/.exec(page.url())?.[0];
  return (await who.request(`/staff/${TENANT}/postings/${id}`)).json() as Promise<EditedPosting>;
}

/** A draft in two languages, written by hand of the service. */
async function draft(who: SignedInColleague, questions: unknown[] = []): Promise<string> {
  const text = (text: string) => [{ type: 'paragraph', content: [{ type: 'text', text }] }];
  const made = await who.request(`/staff/${TENANT}/postings`, {
    method: 'POST',
    json: {
      draft: {
        texts: { sv: { title: 'Kock', body: text('Kom till köket.') }, fi: { title: 'Kokki', body: text('Tule keittiöön.') } },
        isOfficial: true,
        taskArea: 'food-and-cleaning',
        employmentType: 'permanent',
        duration: {},
        pay: { min: 2500, unit: 'month' },
        positions: 1,
        place: { city: 'Tiiralahti' },
        contacts: [{ name: 'Aino Esimerkki' }],
        apply: { mode: 'here', wantsCv: true, questions },
      },
    },
  });
  return ((await made.json()) as { id: string }).id;
}

/** Pastes as a browser does: the clipboard's HTML in the event. */
async function paste(page: Page, label: string, html: string): Promise<void> {
  await page.getByRole('textbox', { name: label }).evaluate((box, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    clipboardData.setData('text/plain', 'plain');
    if (box instanceof HTMLElement) box.focus();
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

describe('a recruiter in the editor', () => {
  it('writes a posting in two languages with a question, publishes it, and the public can read it', async () => {
    const who = await colleague(urls, [TENANT]);
    const { page, troubles } = await open(who, 'new');
    await page.getByLabel('Title, Swedish').fill('Kock till skolköket');
    await page.waitForURL(/postings\/post_\w+/);
    await page.getByLabel('Title, Finnish').fill('Kokki koulukeittiöön');
    await page.getByRole('textbox', { name: 'Text, Finnish' }).click();
    for (const [kind, value] of [
      ['type', 'Tule '],
      ['press', 'Control+b'],
      ['type', 'kokiksi'],
      ['press', 'Control+b'],
      ['type', '. Kysy: '],
      ['press', 'Control+k'],
      ['type', 'rekry@raahe.fi'],
      ['press', 'Enter'],
      ['press', 'Enter'],
      ['type', '## Edut'],
      ['press', 'Enter'],
      ['type', '- Lounas'],
      ['press', 'Enter'],
      ['type', 'Vapaat viikonloput'],
    ] as const)
      await page.keyboard[kind](value);
    await page.getByRole('textbox', { name: 'Text, Swedish' }).fill('Kom och laga mat.');
    await page.getByLabel('Field of work').selectOption({ label: 'Food and cleaning' });
    await page.getByLabel('Type of employment').selectOption({ label: 'Permanent' });
    await page.getByLabel('Pay at least').fill('2 500,50');
    await page.getByLabel('Applications close').fill('2030-06-28T15:00');
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.getByLabel('Question, Finnish').fill('Onko sinulla hygieniapassi?');
    await page.getByLabel('Question, Swedish').fill('Har du hygienpass?');
    await page.getByLabel('Kind of answer').selectOption({ label: 'Yes or no' });
    await saved(page);
    const { draft } = await posting(who, page);
    expect(draft).toMatchObject({
      pay: { min: 2500.5, unit: 'month' },
      closesAt: '2030-06-28T12:00:00.000Z',
      apply: { questions: [{ kind: 'yes-no', label: { fi: 'Onko sinulla hygieniapassi?', sv: 'Har du hygienpass?' } }] },
    });
    expect(draft.texts.fi?.body).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Tule ' },
          { type: 'text', text: 'kokiksi', strong: true },
          { type: 'text', text: '. Kysy: ' },
          { type: 'link', href: 'mailto:rekry@raahe.fi', content: [{ type: 'text', text: 'rekry@raahe.fi' }] },
        ],
      },
      { type: 'heading', level: 2, content: [{ type: 'text', text: 'Edut' }] },
      { type: 'list', ordered: false, items: [[{ type: 'text', text: 'Lounas' }], [{ type: 'text', text: 'Vapaat viikonloput' }]] },
    ]);
    await page.getByRole('button', { name: 'Check and publish' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('The posting is public.').waitFor();
    await page.getByRole('link', { name: 'See the public page' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kock till skolköket' }).waitFor();
    expect(await page.getByText('Kom och laga mat.').isVisible()).toBe(true);
    expect(await troubles.violations()).toEqual([]);
    expect(troubles.list).toEqual([]);
  });

  it('begins with a copy of another posting', async () => {
    const who = await colleague(urls, [TENANT]);
    const id = await draft(who);
    const { page } = await open(who, `new?copy=${id}`);
    await page.waitForURL(/postings\/post_\w+/);
    const { draft: copy, recruitment } = await posting(who, page);
    expect([recruitment.id === id, copy.texts.fi?.title, copy.pay, copy.closesAt]).toEqual([
      false,
      'Kokki (copy)',
      { min: 2500, unit: 'month' },
      undefined,
    ]);
  });

  it('is led to what is missing before publishing', async () => {
    const who = await colleague(urls, [TENANT]);
    const { page } = await open(who, 'new');
    await page.getByLabel('Title, Finnish').fill('Kokki');
    await page.waitForURL(/postings\/post_\w+/);
    await page.getByRole('button', { name: 'Check and publish' }).click();
    const summary = page.getByRole('alert').filter({ has: page.getByRole('heading', { name: 'There is a problem' }) });
    await summary.getByRole('button', { name: 'Write title and text: Swedish' }).waitFor();
    expect(await page.title()).toMatch(/^Error:/);
    await summary.getByRole('button', { name: 'Give the pay or the collective agreement' }).click();
    await page.getByLabel('Pay at least').and(page.locator(':focus')).waitFor();
  });

  it('is told while writing what may not be asked, and an administrator lets it through with a reason', async () => {
    const who = await colleague(urls, [TENANT], 'admin');
    const id = await draft(who, [{ id: 'q1', kind: 'text', label: { fi: 'Onko sinulla kortti?', sv: 'Har du kort?' }, isRequired: false }]);
    const { page } = await open(who, id);
    await page.getByLabel('Question, Finnish').fill('Miten hoidat potilaan sairauksia?');
    await page.getByText('This may usually not be asked of an applicant: health.').waitFor();
    await page.getByRole('button', { name: 'Check and publish' }).click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('button', { name: 'Give a reason for question 1' }).waitFor();
    await page.getByLabel('Reason why question 1 may be asked').fill('Kysymys koskee hoitotyötä.');
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByText('The posting is public.').waitFor();
    expect((await posting(who, page)).recruitment.state).toBe('published');
  });

  it('sees the posting in the widget itself before anybody else does', async () => {
    const who = await colleague(urls, [TENANT], 'viewer');
    const id = await draft(await colleague(urls, [TENANT]));
    const { page, troubles } = await open(who, `${id}?view=preview`);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Kokki' }).waitFor();
    await page.getByRole('radio', { name: 'Swedish' }).check();
    await frame.getByText('Kom till köket.').waitFor();
    expect(await troubles.violations()).toEqual([]);
    expect(troubles.list).toEqual([]);
  });
});

describe('what is pasted', () => {
  it('from Word becomes headings, lists and links, and nothing else of it stays', async () => {
    const who = await colleague(urls, [TENANT]);
    const id = await draft(who);
    const { page, troubles } = await open(who, id);
    await page.getByRole('textbox', { name: 'Text, Finnish' }).press('Control+a');
    const item = (text: string) =>
      `<p class="MsoListParagraph" style="margin-left:36pt;mso-list:l0 level1 lfo1"><![if !supportLists]><span style="font-family:Symbol"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span></span><![endif]>${text}</p>`;
    await paste(
      page,
      'Text, Finnish',
      `<html><head><style>p { color: red }</style><script>document.title = 'x'</script></head><body><!--StartFragment-->
      <h1 style="color:#2F5496">Työstä</h1><p class="MsoNormal" onclick="alert(1)">Tule <b>meille</b> <a href="javascript:alert(1)">nyt</a>, <a href="https://raahe.fi/">katso</a>.</p>
      ${item('Lounas')}${item('Vapaat')}<p><span style="font-weight:700">Docs</span></p><table><tr><td><p>Palkka</p></td><td>2500</td></tr></table><img src="x" onerror="document.title='x'"><!--EndFragment--></body></html>`,
    );
    await saved(page);
    expect((await posting(who, page)).draft.texts.fi?.body).toEqual([
      { type: 'heading', level: 2, content: [{ type: 'text', text: 'Työstä' }] },
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'Tule ' },
          { type: 'text', text: 'meille', strong: true },
          { type: 'text', text: ' nyt, ' },
          { type: 'link', href: 'https://raahe.fi/', content: [{ type: 'text', text: 'katso' }] },
          { type: 'text', text: '.' },
        ],
      },
      { type: 'list', ordered: false, items: [[{ type: 'text', text: 'Lounas' }], [{ type: 'text', text: 'Vapaat' }]] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Docs', strong: true }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'Palkka 2500' }] },
    ]);
    expect(await troubles.violations()).toEqual([]);
  });
});

describe('nothing that was written is lost', () => {
  it('while the line is down: it is said, kept, and saved when the line is back', async () => {
    const who = await colleague(urls, [TENANT]);
    const { page } = await open(who, await draft(who));
    await page.context().setOffline(true);
    await page.getByLabel('Title, Finnish').fill('Keittäjä');
    await page.getByText('No connection. Your text is kept on this page').waitFor();
    expect(await page.getByLabel('Title, Finnish').inputValue()).toBe('Keittäjä');
    await page.context().setOffline(false);
    await saved(page);
    expect((await posting(who, page)).draft.texts.fi?.title).toBe('Keittäjä');
  });

  it('when two people write: what does not collide is put together, for the rest they choose', async () => {
    const [one, other] = await Promise.all([colleague(urls, [TENANT]), colleague(urls, [TENANT])]);
    const id = await draft(one);
    const { page } = await open(one, id);
    const before = await posting(one, page);
    const theirs = { ...before.draft, unit: 'Köket B', workload: '20 h' };
    await page.getByRole('textbox', { name: 'Unit' }).fill('Keittiö A');
    await other.request(`/staff/${TENANT}/postings/${id}`, { method: 'PUT', json: { version: before.recruitment.version, draft: theirs } });
    const clash = page.getByRole('region', { name: 'Two changes in the same place' });
    await clash.getByText('Köket B').waitFor();
    expect(await page.getByRole('textbox', { name: 'Hours' }).inputValue()).toBe('20 h');
    expect(await page.getByRole('textbox', { name: 'Unit' }).inputValue()).toBe('Keittiö A');
    await clash.getByRole('button', { name: 'Keep mine: Unit' }).click();
    await saved(page);
    expect((await posting(one, page)).draft).toMatchObject({ unit: 'Keittiö A', workload: '20 h' });
  });
});

describe.each([
  ['writing', ''],
  ['preview', '?view=preview'],
  ['publishing', '?view=check'],
])('the editor while %s', (_, query) => {
  it.each(['fi', 'sv', 'en'])('is accessible in %s on a phone and on a desk', async (lang) => {
    const who = await colleague(urls, [TENANT], 'admin');
    const options = ['a', 'b'].map((id) => ({ id, label: { fi: id, sv: id } }));
    const label = { fi: 'Sairaudet?', sv: 'Sjukdomar?' };
    const id = await draft(who, [{ id: 'q1', kind: 'choice', label, isRequired: true, options }]);
    for (const width of [360, 1280]) {
      const { page, troubles } = await open(who, `${id}${query}`, { lang, width });
      await page.waitForLoadState('networkidle');
      expect(await axeViolations(page)).toEqual([]);
      expect(await troubles.violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });
});
