import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, problemOf, type WireAnswer } from './test/ask.ts';
import { APPLICANT, fillForm } from './test/form.ts';
import { makePage, snippet } from './test/made.ts';
import { urls, useBrowser } from './test/page.ts';
import { postingToApplyTo } from './test/postings.ts';
import { widgetOn, WORDS } from './test/widget.ts';
import { freePort } from './world/ports.ts';
import { type RunningWorker, startWorker } from './world/worker.ts';

/** Requests that `wrangler.toml` lets one address make in a minute. */
const LIMIT = 30;

const { newPage } = useBrowser();
const tenant = 'esimerkkikaupunki';
let folder: string;
let shielded: RunningWorker;

// The world's own Worker lets everybody through; this one beside it has the same database and its shield up.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vuoro-shield-'));
  shielded = await startWorker({
    port: await freePort(),
    databaseUrl: urls.database,
    folder,
    assets: inject('built'),
    secret: 'sixteen-random-words-would-be-better-than-this',
    mail: `${urls.mail}/letters`,
    isShielded: true,
  });
});
afterAll(async () => {
  await shielded.stop();
  await rm(folder, { recursive: true, force: true });
});

async function applyOnce(id: number): Promise<WireAnswer> {
  return ask(`${shielded.url}/api/${tenant}/jobs/${id}/applications`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), origin: urls.hosts },
    body: '{}',
  });
}

/** Applies until the shield says no; gives how many it let through, and its answer. */
async function flood(id: number): Promise<{ passed: number; refused: WireAnswer }> {
  // A minute of the shield's may end in between and begin a new count.
  for (let passed = 0; passed <= 2 * LIMIT; passed++) {
    const answer = await applyOnce(id);
    if (answer.status === 429) return { passed, refused: answer };
    expect(answer.status).toBe(400);
  }
  throw new Error('The shield lets everybody through');
}

describe('a flood of applications from one address', () => {
  it('is held back with a problem document that says when to come again', async () => {
    const { id } = await postingToApplyTo(urls.app, tenant);
    const { passed, refused } = await flood(id);
    expect(passed).toBeGreaterThan(0);
    expect(problemOf(refused)).toMatchObject({ code: 'too_many_requests', status: 429 });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    // The page that is refused must be able to read why.
    expect(refused.headers['access-control-allow-origin']).toBe(urls.hosts);
  });

  it('keeps nobody from reading', async () => {
    const { id } = await postingToApplyTo(urls.app, tenant);
    await flood(id);
    for (const path of [`/api/${tenant}/jobs`, `/api/${tenant}/jobs/${id}`, `/${tenant}/jobs/${id}/apply`])
      expect((await ask(`${shielded.url}${path}`)).status).toBe(200);
  });

  it('is told to a person without a script in words', async () => {
    const { id } = await postingToApplyTo(urls.app, tenant);
    await flood(id);
    const answer = await ask(`${shielded.url}/${tenant}/jobs/${id}/apply?lang=en`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x', origin: shielded.url },
      body: '--x--',
    });
    expect([answer.status, answer.headers['content-type']]).toEqual([429, 'text/html; charset=utf-8']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.body.toString()).toMatch(/wait a minute/i);
  });

  it('loses nothing of what somebody has filled in, who sends it again and is heard', async () => {
    const job = await postingToApplyTo(urls.app, tenant);
    const { page } = await newPage();
    const script = `${shielded.url}/v1/${tenant}/vuoro.js`;
    const url = await makePage(page, { body: `<main><h1>Jobs</h1>${snippet(tenant, { script })}</main>` });
    let isFlooded = true;
    await page.route(/\/jobs\/\d+\/(files|applications)/, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      if (isFlooded) {
        await flood(job.id);
        return route.continue();
      }
      // The minute is over: the same service and database, without waiting for it.
      const response = await route.fetch({ url: route.request().url().replace(shielded.url, urls.app) });
      return route.fulfill({ response });
    });
    await page.goto(`${url}?vuoro=${tenant}.${job.id}.apply`);
    const widget = widgetOn(page);
    await fillForm(widget, job);
    await widget.button(WORDS.next).click();
    const refusal = page.waitForResponse((response) => response.status() === 429);
    await widget.button(WORDS.send).click();
    await refusal;
    await widget.posting.getByText(/answers are still here/i).waitFor();
    for (const typed of [APPLICANT.name, APPLICANT.email, 'cv-aino.pdf'])
      expect(await widget.posting.getByText(typed).isVisible()).toBe(true);
    isFlooded = false;
    await widget.button(WORDS.send).click();
    await widget.posting.getByRole('heading', { name: WORDS.received }).waitFor();
    expect(await widget.posting.locator('strong').innerText()).not.toBe('');
  });
});
