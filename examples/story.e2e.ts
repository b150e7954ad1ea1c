import { createClient } from '@libsql/client';
import { describe, expect, it } from 'vitest';
import { APPLICANT, fillForm } from './test/form.ts';
import { hostPage, urls, useBrowser } from './test/page.ts';
import { postingToApplyTo, tellingWord } from './test/postings.ts';
import { widgetOn, WORDS } from './test/widget.ts';

const { open } = useBrowser();
const tenant = 'esimerkkikaupunki';

async function storedApplication(reference: string) {
  const client = createClient({ url: urls.database });
  const { rows } = await client.execute({
    sql: `SELECT a.name, a.phone, a.email, a.state, p.number, t.slug, f.name AS cv, f.kind, f.bytes
          FROM applications a JOIN tenants t ON t.id = a.tenant_id
          JOIN postings p ON p.tenant_id = a.tenant_id AND p.id = a.posting_id
          LEFT JOIN files f ON f.tenant_id = a.tenant_id AND f.application_id = a.id
          WHERE a.reference = ?`,
    args: [reference],
  });
  client.close();
  return rows.map((row) => ({ ...row }));
}

describe('a resident', () => {
  it('finds a real job on the city page by a word in it, applies with a CV, and the application is stored', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page, troubles } = await open(hostPage('city', { tenant }));
    const widget = widgetOn(page);

    await widget.search.fill(tellingWord(job.title));
    await widget.link(job.title).click();
    await widget.posting.getByRole('heading', { name: job.title }).waitFor();
    expect(new URL(page.url()).searchParams.get('vuoro')).toBe(`${tenant}.${job.id}`);

    await widget.posting.getByRole('link', { name: WORDS.apply, exact: true }).or(widget.button(WORDS.apply)).first().click();
    await fillForm(widget, job);
    await widget.button(WORDS.next).click();
    await widget.posting.getByRole('heading', { name: WORDS.check }).waitFor();
    for (const answer of [APPLICANT.name, APPLICANT.phone, APPLICANT.email, 'cv-aino.pdf'])
      await widget.posting.getByText(answer).first().waitFor();

    await widget.button(WORDS.send).click();
    await widget.posting.getByRole('heading', { name: WORDS.received }).waitFor();
    const reference = await widget.posting.locator('strong').innerText();

    expect(await storedApplication(reference)).toEqual([
      expect.objectContaining({
        name: APPLICANT.name,
        phone: '+46701740605',
        email: APPLICANT.email,
        state: 'submitted',
        number: job.id,
        slug: tenant,
        cv: 'cv-aino.pdf',
        kind: 'pdf',
      }),
    ]);
    expect(troubles.list).toEqual([]);
    expect([...troubles.origins].sort()).toEqual([urls.app, urls.hosts].sort());
    expect(await page.context().cookies()).toEqual([]);
  });

  it('gets the posting itself from a shared address, and the list from the button that leads back', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await open(hostPage('city', { tenant, vuoro: `${tenant}.${job.id}` }));
    const widget = widgetOn(page);
    await widget.posting.getByRole('heading', { name: job.title }).waitFor();
    await widget.posting.getByRole('link', { name: WORDS.back }).first().click();
    await widget.links.first().waitFor();
    expect(new URL(page.url()).searchParams.has('vuoro')).toBe(false);
  });
});
