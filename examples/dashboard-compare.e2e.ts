import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CriteriaList } from '../api/contract/scores.ts';
import { axeViolations } from './test/axe.ts';
import { colleague, type SignedInColleague } from './test/colleague.ts';
import { AINO, answered, ASA, dashboardAs, OMAR, TOWN, viewOf } from './test/dashboard.ts';
import { urls, useBrowser } from './test/page.ts';
import { type MadeRecruitment, recruitment } from './test/recruitment.ts';

const openAs = dashboardAs(useBrowser());
const QUESTION = { id: 'q1', kind: 'text' as const, label: { fi: 'Miksi haet?', sv: 'Varför söker du?' }, isRequired: true };

let kaisa: SignedInColleague;
let mikko: SignedInColleague;
beforeAll(async () => {
  kaisa = await colleague(urls, [TOWN], 'admin', 'Kaisa Koe');
  mikko = await colleague(urls, [TOWN], 'recruiter', 'Mikko Malli');
});

/** A recruitment with a question, three applicants and two criteria. */
async function judged(): Promise<MadeRecruitment & { criteria: string[] }> {
  const apply = { mode: 'here' as const, wantsCv: true, questions: [QUESTION] };
  const people = [AINO, ASA, OMAR].map((one) => ({ ...one, answers: { q1: `${one.name} pitää ihmisistä.` } }));
  const made = await recruitment(urls.app, TOWN, kaisa, { apply }, people);
  const answer = await kaisa.request(`/staff/${TOWN}/postings/${made.id}/criteria`, {
    method: 'PUT',
    json: {
      version: 0,
      criteria: [
        { name: 'Experience', weight: 2, description: 'In years' },
        { name: 'Languages', weight: 1 },
      ],
    },
  });
  return { ...made, criteria: ((await answer.json()) as CriteriaList).criteria.map(({ id }) => id) };
}

/** Scores an application by every criterion, as a colleague's dashboard would. */
function give(by: SignedInColleague, id: string | undefined, criteria: readonly string[], score: number): Promise<Response> {
  const scores = criteria.map((criterion) => ({ criterion, score }));
  return by.request(`/staff/${TOWN}/applications/${id}/scores`, { method: 'PUT', json: { scores } });
}

const columns = (page: Page) => page.getByRole('columnheader').getByRole('link').allInnerTexts();

describe('the criteria of a recruitment', () => {
  it('are set in its settings, and one that has scores is taken out of use instead of removed', async () => {
    const { id, number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [AINO]);
    const { page, troubles } = await openAs(kaisa, `/applicants?posting=${number}&lang=en`);
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByRole('heading', { level: 1, name: 'Settings of the recruitment' }).waitFor();
    for (const [at, name] of ['Experience', 'Languages'].entries()) {
      await page.getByRole('button', { name: 'Add a criterion' }).click();
      // The new field has the focus.
      await page.keyboard.type(name);
      expect(await page.getByLabel('Name', { exact: true }).nth(at).inputValue()).toBe(name);
    }
    await page.getByRole('button', { name: 'Move up: Languages' }).click();
    await page.getByLabel('Answer promised by').fill('2030-01-31');
    const saved = answered(page, 'PUT', /\/criteria$/);
    await page.getByRole('button', { name: 'Save' }).click();
    const { criteria } = (await (await saved).json()) as CriteriaList;
    expect(criteria.map(({ name }) => name)).toEqual(['Languages', 'Experience']);
    await page.getByText('The settings are saved.').waitFor();
    await give(
      mikko,
      applications[0]?.id,
      criteria.map((one) => one.id),
      3,
    );
    await page.reload();
    await page.getByRole('button', { name: 'Take out of use: Languages' }).click();
    await page.getByRole('button', { name: 'Use again: Languages' }).waitFor();
    const again = answered(page, 'PUT', /\/criteria$/);
    await page.getByRole('button', { name: 'Save' }).click();
    expect(((await (await again).json()) as CriteriaList).criteria.map(({ name, isRetired }) => [name, isRetired])).toEqual([
      ['Experience', false],
      ['Languages', true],
    ]);
    expect(await page.getByLabel('Answer promised by').inputValue()).toBe('2030-01-31');
    expect(troubles.list).toEqual([]);
    expect((await kaisa.request(`/staff/${TOWN}/postings/${id}`)).status).toBe(200);
  });
});

describe('scores', () => {
  it('are given by keyboard and saved by themselves; a colleague’s show when one has given one’s own', async () => {
    const { number, applications, criteria } = await judged();
    const aino = applications[0]?.id ?? '';
    await give(mikko, aino, criteria, 4);
    const { page } = await openAs(kaisa, `/applicants?posting=${number}&open=${aino}&lang=en`);
    await page.getByText('One colleague has given scores.').waitFor();
    expect(await page.getByText('Mikko Malli').count()).toBe(0);
    const first = answered(page, 'PUT', /\/scores$/);
    await page.getByRole('group', { name: 'Experience' }).getByRole('radio', { name: '0' }).focus();
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await first;
    expect(await page.getByText('Mikko Malli').count()).toBe(0);
    await page.getByLabel('Reason: Experience').fill('Two years in home care');
    const second = answered(page, 'PUT', /\/scores$/);
    await page.getByRole('group', { name: 'Languages' }).getByRole('radio', { name: '5' }).check();
    await second;
    await page.getByText('4 · Mikko Malli').first().waitFor();
    await page.getByText('Average 3.5 of 5').waitFor();
    const { own, average } = (await viewOf(kaisa, aino)).scoring;
    expect(new Set(own.map(({ score }) => score))).toEqual(new Set([2, 5]));
    expect(own.find(({ score }) => score === 2)?.reason).toBe('Two years in home care');
    expect(average).toBe(3.5);
    expect(await axeViolations(page)).toEqual([]);
    const back = answered(page, 'PUT', /\/scores$/);
    await page.getByRole('button', { name: 'Take back your score: Languages' }).click();
    await back;
    await page.getByText('One colleague has given scores.').waitFor();
    expect(await page.getByText('Mikko Malli').count()).toBe(0);
  });
});

describe('applications side by side', () => {
  it('are compared by keyboard from the list, in the order that somebody asks for', async () => {
    const { number, applications, criteria } = await judged();
    for (const [at, one] of applications.entries()) await give(kaisa, one.id, criteria, at + 1);
    const { page } = await openAs(kaisa, `/applicants?posting=${number}&lang=en`);
    await page.getByRole('link', { name: 'Omar Hassan' }).waitFor();
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
    await page.getByText('2 selected').waitFor();
    await page.keyboard.press('c');
    await page.getByRole('heading', { level: 1, name: 'Comparison' }).waitFor();
    await page.getByRole('cell', { name: 'Åsa Öhman pitää ihmisistä.' }).waitFor();
    expect(await columns(page)).toEqual(['Omar Hassan', 'Åsa Öhman']);
    expect(page.url()).toContain(`people=${applications[2]?.id}.${applications[1]?.id}`);
    await page.getByRole('link', { name: 'Average score' }).press('Enter');
    await page.getByText('because you asked for it').waitFor();
    expect(await columns(page)).toEqual(['Omar Hassan', 'Åsa Öhman']);
    await page.goBack();
    await page.getByRole('button', { name: 'Remove from the comparison: Omar Hassan' }).click();
    await page.getByRole('columnheader', { name: 'Omar Hassan' }).waitFor({ state: 'detached' });
    await page.waitForURL(({ search }) => !search.includes(applications[2]?.id ?? '-'));
    await page.reload();
    await page.getByRole('cell', { name: 'Åsa Öhman pitää ihmisistä.' }).waitFor();
    expect(await columns(page)).toEqual(['Åsa Öhman']);
    await page.keyboard.press('Escape');
    await page.waitForURL(/applicants\?.*posting=/);
  });

  it('are the shortlisted when nobody is selected, one row at a time on a phone', async () => {
    const { number, applications } = await judged();
    await kaisa.request(`/staff/${TOWN}/applications/moves`, {
      method: 'POST',
      json: { applications: applications.slice(0, 2), to: 'shortlisted' },
    });
    const { page } = await openAs(kaisa, `/applicants?posting=${number}&lang=en`, { viewport: { width: 360, height: 800 } });
    await page.getByRole('link', { name: 'Omar Hassan' }).waitFor();
    await page.keyboard.press('c');
    await page.getByText('Aino Laine pitää ihmisistä.').waitFor();
    expect(await page.getByText('Omar Hassan').count()).toBe(0);
    await page.getByRole('button', { name: 'Next row' }).click();
    await page.getByRole('status').getByText('Experience').waitFor();
    expect(await page.getByText('Aino Laine pitää ihmisistä.').isVisible()).toBe(false);
    await page.waitForURL(/row=2/);
  });
});

describe('every page of it', () => {
  let made: Awaited<ReturnType<typeof judged>>;
  beforeAll(async () => {
    made = await judged();
    await give(kaisa, made.applications[0]?.id, made.criteria, 4);
    await give(mikko, made.applications[0]?.id, made.criteria, 3);
    await kaisa.request(`/staff/${TOWN}/posting-templates`, { method: 'POST', json: { name: 'Pohja', posting: made.id } });
  });

  const PATHS: Record<string, () => string> = {
    comparison: () => `/comparison/${made.id}?people=${made.applications.map((one) => one.id).join('.')}`,
    'comparison by average': () => `/comparison/${made.id}?order=average&row=3&people=${made.applications.map((one) => one.id).join('.')}`,
    settings: () => `/recruitments/${made.id}?`,
    templates: () => '/templates?',
    'one template': () => '/templates?open=copy:rejection',
  };
  it.each(Object.keys(PATHS).flatMap((name) => ['fi', 'sv', 'en'].map((lang) => [name, lang] as const)))(
    '%s is accessible in %s at both widths',
    async (name, lang) => {
      const { page, troubles } = await openAs(kaisa, `${PATHS[name]?.()}&lang=${lang}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await axeViolations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      }
      expect(await troubles.violations()).toEqual([]);
      expect(troubles.list).toEqual([]);
    },
  );
});

describe('a letter template', () => {
  it('is copied, mended where it names something unknown, kept for the town, and is what a message begins with', async () => {
    const { number } = await recruitment(urls.app, TOWN, kaisa, {}, [AINO]);
    const { page } = await openAs(kaisa, '/templates?lang=en');
    await page.getByRole('link', { name: 'Copy: Not chosen' }).click();
    await page.getByLabel('Name').fill('Our rejection');
    await page.getByLabel('For the whole town').check();
    const subject = page.getByLabel('Subject').first();
    await subject.fill('Kiitos, {etunimi}');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('{etunimi}').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await subject.fill('Kiitos, {name}');
    const added = answered(page, 'POST', /letter-templates$/);
    await page.getByRole('button', { name: 'Save' }).click();
    const { id } = (await (await added).json()) as { id: string };
    await page.getByRole('link', { name: 'Our rejection' }).waitFor();
    const opened = await openAs(mikko, `/applicants?posting=${number}&lang=en`);
    await opened.page.getByLabel('Select Aino Laine').check();
    await opened.page.getByRole('button', { name: 'Reject and tell' }).click();
    await opened.page.getByText('Kiitos, Aino Laine').waitFor();
    expect(await opened.page.getByLabel('Template').locator('option:checked').innerText()).toBe('Our rejection');
    expect(await axeViolations(opened.page)).toEqual([]);
    // A recruiter reads the town's template, and cannot change it.
    const reader = await openAs(mikko, `/templates?open=${id}&lang=en`);
    await reader.page.getByText('which an administrator edits').waitFor();
    expect(await reader.page.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await page.getByLabel('Actions: Our rejection').click();
    const removed = answered(page, 'DELETE', new RegExp(`${id}$`));
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await removed;
    await page.getByText('Our rejection has been removed.').waitFor();
  });
});

describe('a posting', () => {
  it('is kept as a template, begins from it, and as a copy of another', async () => {
    const fi = { title: 'Puistotyöntekijä Pohja', body: [] };
    await recruitment(urls.app, TOWN, kaisa, { texts: { fi, sv: fi } });
    const { page } = await openAs(kaisa, '/recruitments?lang=en&q=Pohja');
    await page.getByLabel('Actions: Puistotyöntekijä Pohja').click();
    await page.getByRole('button', { name: 'Save as a template' }).click();
    await page.getByLabel('Name of the template').fill('Park work in summer');
    const kept = answered(page, 'POST', /posting-templates$/);
    await page.keyboard.press('Enter');
    await kept;
    await page.getByText('Park work in summer is saved as a template.').waitFor();
    await page.getByRole('button', { name: 'New posting' }).click();
    const dialog = page.getByRole('dialog', { name: 'New posting' });
    await dialog.getByRole('link', { name: 'Park work in summer' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByLabel('Find the posting by its title').fill('Pohja');
    await dialog.getByRole('link', { name: 'Puistotyöntekijä Pohja' }).waitFor();
    const made = answered(page, 'POST', /\/postings$/);
    await dialog.getByRole('link', { name: 'Park work in summer' }).click();
    expect((await made).request().headers()['idempotency-key']).toMatch(/^[\w-]{16,}$/);
    await page.waitForURL(/postings\/post_/);
    await page.getByRole('heading', { level: 1, name: 'Puistotyöntekijä Pohja' }).waitFor();
    await page.goto(`${urls.app}/dashboard/${TOWN}/recruitments?lang=en`);
    await page.getByRole('button', { name: 'New posting' }).click();
    await dialog.getByLabel('Find the posting by its title').fill('Pohja');
    await dialog.getByRole('link', { name: 'Puistotyöntekijä Pohja' }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Puistotyöntekijä Pohja (copy)' }).waitFor();
  });
});
