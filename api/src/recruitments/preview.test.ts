import { beforeAll, describe, expect, it } from 'vitest';
import type { Job, JobList } from '../../contract/postings.ts';
import { aPosting } from '../../test/factories.ts';
import { type TestWorld, testWorld } from '../../test/harness.ts';
import type { Colleague } from '../../test/staff.ts';

describe('a preview', () => {
  let world: TestWorld;
  let recruiter: Colleague;
  let base: string;
  beforeAll(async () => {
    world = await testWorld();
    recruiter = await world.as('recruiter');
    const draft = aPosting({ unit: 'Kotihoito' });
    const created = await recruiter.request('/staff/rantala/postings', { method: 'POST', json: { draft } });
    base = `/staff/rantala/postings/${((await created.json()) as { id: string }).id}/preview`;
  });

  it('gives the widget a draft that the public does not see, in the language asked for', async () => {
    const list = (await (await recruiter.request(`${base}/api/rantala/jobs?lang=sv&limit=25`)).json()) as JobList;
    expect(list).toMatchObject({ total: 1, items: [{ title: 'Närvårdare till hemvården', lang: 'sv' }] });
    const number = list.items[0]?.id;
    expect((await world.request(`/api/rantala/jobs/${number}`)).status).toBe(404);
    const job = (await (await recruiter.request(`${base}/api/rantala/jobs/${number}?lang=fi`)).json()) as Job;
    expect(job).toMatchObject({ state: 'draft', title: 'Lähihoitaja kotihoitoon', unit: 'Kotihoito' });
    expect(await (await recruiter.request(`${base}/api/rantala/config`)).json()).toMatchObject({
      slug: 'rantala',
      languages: ['fi', 'sv'],
    });
  });

  it('is a page with the widget, which asks below the address of the preview and may be framed here only', async () => {
    const page = await recruiter.request(`${base}?lang=sv&v=1&vuoro=rantala.1`);
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'self';");
    expect(await page.text()).toContain(`${base}/vuoro.js" async></script>`);
    expect(await (await recruiter.request(`${base}/vuoro.js`)).text()).toContain(`"base":"${world.deps.publicUrl}${base}"`);
  });

  it('sends nothing', async () => {
    const sent = await recruiter.request(`${base}/api/rantala/jobs/1/applications`, { method: 'POST', json: {} });
    expect(sent.status).toBe(404);
  });

  it('is not there for those who work for other units', async () => {
    const other = await world.as('recruiter', world.a, ['Varhaiskasvatus']);
    for (const rest of ['', '/vuoro.js', '/api/rantala/jobs', '/api/rantala/jobs/1', '/api/rantala/config'])
      expect((await other.request(base + rest)).status).toBe(404);
  });
});
