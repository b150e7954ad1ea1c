import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './test/axe.ts';
import { colleague, type SignedInColleague } from './test/colleague.ts';
import { AINO, answered, ASA, dashboardAs, OMAR, scanned, TOWN, viewOf } from './test/dashboard.ts';
import { urls, useBrowser } from './test/page.ts';
import { recruitment } from './test/recruitment.ts';

const openAs = dashboardAs(useBrowser());

let kaisa: SignedInColleague;
beforeAll(async () => {
  kaisa = await colleague(urls, [TOWN], 'admin', 'Kaisa Koe');
});

describe('applicants', () => {
  it('are walked through, opened, moved and moved back by keyboard alone', async () => {
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [AINO, ASA, OMAR]);
    const { page } = await openAs(kaisa, `/applicants?posting=${number}&lang=en`);
    await page.getByRole('link', { name: 'Omar Hassan' }).waitFor();
    // The newest is first: one step is Omar, the next Åsa.
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    const title = page.getByRole('heading', { level: 2, name: 'Åsa Öhman' });
    await title.waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'panel-title');
    await page.keyboard.press('j');
    await page.getByRole('heading', { level: 2, name: 'Aino Laine' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent?.includes('Aino Laine'));
    await page.keyboard.press('x');
    await page.getByText('1 selected').waitFor();
    await page.locator('.chosen summary').press('Enter');
    const moved = answered(page, 'POST', /\/moves$/);
    await page.getByRole('button', { name: 'Shortlisted' }).press('Enter');
    await moved;
    await page.getByText('1 applicant moved: Shortlisted.').waitFor();
    expect((await viewOf(kaisa, applications[0]?.id ?? '')).state).toBe('shortlisted');
    const back = answered(page, 'POST', /\/moves$/);
    await page.keyboard.press('z');
    await back;
    await page.getByText('Undone.').waitFor();
    expect((await viewOf(kaisa, applications[0]?.id ?? '')).state).toBe('submitted');
  });

  it('are rejected and told in two clicks, each in their own language', async () => {
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [AINO, ASA, OMAR]);
    const { page } = await openAs(kaisa, `/applicants?posting=${number}&lang=fi`);
    await page.getByLabel('Valitse kaikki näkyvät').check();
    await page.getByRole('button', { name: 'Hylkää ja kerro' }).click();
    await page.getByText('1 suomeksi').waitFor();
    await page.getByText('1 ruotsiksi').waitFor();
    await page.getByText('1 englanniksi').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const sent = answered(page, 'POST', /\/messages$/);
    await page.getByRole('button', { name: 'Lähetä 3 hakijalle' }).click();
    expect((await sent).status()).toBe(204);
    await page.getByText('Viesti lähti 3 hakijalle.').waitFor();
    const asa = await viewOf(kaisa, applications[1]?.id ?? '');
    expect(asa).toMatchObject({ state: 'rejected', messages: [{ subject: 'Din ansökan: Närvårdare till hemvården' }] });
    expect(asa.messages[0]?.body).toMatch(/^Hej Åsa Öhman,/);
    expect(asa.answeredAt).toBeDefined();
  });

  it('keep a message that was being written when a colleague was faster, and say what the colleague did', async () => {
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [AINO]);
    const [aino] = applications;
    const mikko = await colleague(urls, [TOWN], 'recruiter', 'Mikko Nopea');
    const { page } = await openAs(kaisa, `/applicants?posting=${number}&lang=en`);
    await page.getByLabel('Select Aino Laine').check();
    await page.getByRole('button', { name: 'Reject and tell' }).click();
    await page.getByLabel('Subject').first().fill('Oma otsikko');
    await mikko.request(`/staff/${TOWN}/applications/moves`, { method: 'POST', json: { applications: [aino], to: 'interview' } });
    await page.getByRole('button', { name: 'Send to 1 applicant' }).click();
    await page.getByText('Mikko Nopea was faster: Aino Laine, the state is now Interview.').waitFor();
    expect(await page.getByLabel('Subject').first().inputValue()).toBe('Oma otsikko');
    // Closing loses nothing either.
    await page.keyboard.press('Escape');
    await page.getByLabel('Select Aino Laine').check();
    await page.getByRole('button', { name: 'Reject and tell' }).click();
    expect(await page.getByLabel('Subject').first().inputValue()).toBe('Oma otsikko');
    const sent = answered(page, 'POST', /\/messages$/);
    await page.getByRole('button', { name: 'Send to 1 applicant' }).click();
    expect((await sent).status()).toBe(204);
  });

  it('carry notes and tags, and a document that can be saved', async () => {
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [OMAR]);
    const id = applications[0]?.id ?? '';
    await scanned(kaisa, id);
    const { page, troubles } = await openAs(kaisa, `/applicants?posting=${number}&open=${id}&lang=en`);
    await page.getByLabel('Write a note').fill('Speaks Finnish and Arabic.');
    await page.getByRole('button', { name: 'Save the note' }).click();
    await page.getByRole('listitem').getByText('Speaks Finnish and Arabic.').waitFor();
    expect(await page.getByLabel('Write a note').inputValue()).toBe('');
    await page.getByLabel('New tag').fill('languages');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Remove the tag languages' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'cv.pdf' }).click();
    expect((await download).suggestedFilename()).toBe('cv.pdf');
    expect(await viewOf(kaisa, id)).toMatchObject({ tags: ['languages'], noteList: [{ body: 'Speaks Finnish and Arabic.' }] });
    expect(troubles.list).toEqual([]);
  });

  it('are covered in an anonymous recruitment until somebody shows them', async () => {
    const { id, number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [{ ...AINO, name: 'Peitetty Nimi' }]);
    await kaisa.request(`/staff/${TOWN}/postings/${id}/settings`, { method: 'PUT', json: { isAnonymous: true } });
    const { page } = await openAs(kaisa, `/applicants?posting=${number}&open=${applications[0]?.id}&lang=en`);
    await page.getByText('written into the log').waitFor();
    expect(await page.getByText('Peitetty Nimi').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show name and contact details' }).click();
    await page.getByRole('heading', { level: 2, name: 'Peitetty Nimi' }).waitFor();
  });

  it('of a reader show no buttons that the reader may not use', async () => {
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [AINO]);
    const reader = await colleague(urls, [TOWN], 'viewer');
    const { page } = await openAs(reader, `/applicants?posting=${number}&open=${applications[0]?.id}&lang=en`);
    await page.getByRole('heading', { level: 3, name: 'Documents' }).waitFor();
    for (const name of ['Reject and tell', 'Told in person', 'Save the note'])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
  });
});
