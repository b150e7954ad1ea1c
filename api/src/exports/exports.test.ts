import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { applicant } from '../../test/applicant.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import type { Colleague } from '../../test/staff.ts';
import { csvFile } from './csv.ts';
import { xlsxFile } from './xlsx.ts';

const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('an exported table', () => {
  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string(), (first, rest) => {
        const csv = decoded(csvFile({ name: 'x', headings: ['a'], rows: [[first + rest]] }));
        expect(csv.split('\r\n').slice(1).join('\r\n')).toMatch(/^"?'/);
      }),
    );
  });

  it('keeps quotes, line breaks and letters', () => {
    const csv = decoded(csvFile({ name: 'x', headings: ['Nimi'], rows: [['Åke "Öö"\nLahti; 2']] }));
    expect(csv).toBe('\ufeffNimi\r\n"Åke ""Öö""\nLahti; 2"\r\n');
  });

  it('is a workbook in which a formula is a text', async () => {
    const files = unzipSync(await xlsxFile({ name: 'Hakemukset: [1/2]', headings: ['Nimi'], rows: [['=HYPERLINK("x")'], [12]] }));
    const sheet = decoded(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).not.toContain('<f>');
    expect(decoded(files['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=HYPERLINK("x")');
  });
});

describe('exports of a municipality', () => {
  let world: TestWorld;
  let recruiter: Colleague;
  beforeAll(async () => {
    world = await testWorld();
    recruiter = await world.as('recruiter');
  });
  const csv = async (path: string, by = recruiter) => (await by.request(`/staff/rantala/exports/${path}`)).text();

  it('hold the applications that the filters show, with phone numbers that can be dialled', async () => {
    const { number } = await applicant(world, world.a, { name: '=Aino, "Esimerkki"' });
    await applicant(world, world.a, { name: 'Muu Hakija' });
    const response = await recruiter.request(`/staff/rantala/exports/applications?format=csv&posting=${number}`);
    expect(response.headers.get('content-disposition')).toContain(`filename*=UTF-8''Hakemukset-2026-11-22.csv`);
    const lines = (await response.text()).trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`,"'=Aino, ""Esimerkki""",0401234567,aino@example.com,fi,Uusi,2026-11-22T06:30:00.000Z`);
  });

  it('leave who is covered covered, and say in the audit what was taken', async () => {
    const { postingId, number, id } = await applicant(world, world.a, { name: 'Peitetty Hakija', email: 'peitetty@example.com' });
    await recruiter.request(`/staff/rantala/postings/${postingId}/settings`, { method: 'PUT', json: { isAnonymous: true } });
    const text = await csv(`applications?format=csv&posting=${number}`);
    expect(text).toContain('(nimetön)');
    expect(text).not.toMatch(/Peitetty|peitetty@|0401234567/);
    const { rows } = await world.deps.database.client.execute("SELECT details FROM audit_entries WHERE event = 'applications.exported'");
    expect(JSON.stringify(rows)).toContain(id);
  });

  it('hold the recruitments, as a workbook too', async () => {
    expect(await csv('postings?format=csv&state=published')).toMatch(/^\ufeff?Numero,Otsikko/);
    const workbook = await recruiter.request('/staff/rantala/exports/postings?format=xlsx');
    expect(Object.keys(unzipSync(new Uint8Array(await workbook.arrayBuffer())))).toContain('xl/workbook.xml');
  });
});
