import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { inject } from 'vitest';
import type { Boot, BootJob } from '../../api/contract/boot.ts';
import type { JobList, JobListItem } from '../../api/contract/postings.ts';
import { RESERVE } from '../../dashboard/src/embed/reserve.ts';
import { urls } from './page.ts';

/** A page of the test's own making, at the origin of the host pages. */
export interface MadePage {
  head?: string;
  body: string;
  headers?: Record<string, string>;
}

const MINUTE_MS = 60_000;

/** What is pasted for a municipality: script, tag, and inside it the fallback and whatever keeps room for the list. */
export function snippet(tenant: string, { script = `${urls.app}/v1/${tenant}/vuoro.js`, reserve = RESERVE } = {}): string {
  return `<script src="${script}" async></script>
<vuoro-jobs tenant="${tenant}"><a href="${urls.app}/${tenant}/jobs">Open jobs</a>${reserve}</vuoro-jobs>`;
}

/** Makes an address answer with this page; gives the address. */
export async function makePage(page: Page, { head = '', body, headers = {} }: MadePage): Promise<string> {
  const url = `${urls.hosts}/examples/made.html`;
  // A page that no server sent has no place in the network, and may not reach loopback unless it is let.
  await page.context().grantPermissions(['local-network-access'], { origin: urls.hosts });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Made for a test</title>${head}</head><body>${body}</body></html>`;
  await page.route(`${url}*`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html }));
  return url;
}

/** The built widget as the service hands it out, but with what the test puts into it. */
export async function scriptWith(boot: Partial<Boot>): Promise<string> {
  const widget = join(inject('built'), 'widget');
  const [code, manifest] = await Promise.all([
    readFile(join(widget, 'vuoro.js'), 'utf8'),
    readFile(join(widget, 'manifest.json'), 'utf8').then((text): { version: string } => JSON.parse(text)),
  ]);
  const whole: Boot = { base: urls.app, version: manifest.version, ...boot };
  return code.replace('"__VUORO_BOOT__"', () => JSON.stringify(whole));
}

/** The script of a municipality that has so many open postings, read so many minutes ago. */
export function scriptOf(tenant: string, count: number, { minutesAgo = 0 } = {}): Promise<string> {
  const at = Math.floor(Date.now() / MINUTE_MS) - minutesAgo;
  const jobs = Array.from(
    { length: count },
    (_, index): BootJob => [index + 1, madeTitle(index), 20_000 + index, index % 5, index % 3, 0, 1, index % 9],
  );
  const list = { at, names: ['Home care, northern district'], jobs };
  return scriptWith({ tenant: { slug: tenant, name: 'Town of Tests', languages: ['en'], zone: 'Europe/Helsinki', demo: 1, list } });
}

/** A list as the service answers it, with made-up rows. */
export function madeList(tenant: string, count: number): JobList {
  const asOf = new Date().toISOString();
  const items = Array.from(
    { length: count },
    (_, index): JobListItem => ({
      id: index + 1,
      tenant,
      lang: 'en',
      title: madeTitle(index),
      unit: 'Home care, northern district',
      taskArea: 'health',
      employmentType: 'permanent',
      positions: 1,
      publishedAt: asOf,
      closesAt: new Date(Date.now() + 20 * 1440 * MINUTE_MS).toISOString(),
    }),
  );
  return {
    asOf,
    total: count,
    items,
    facets: { taskArea: [], municipality: [], unit: [], employmentType: [], language: [], deadline: [] },
  };
}

function madeTitle(index: number): string {
  return `${['Practical nurse', 'Class teacher', 'Cook', 'Early childhood educator', 'Park gardener'][index % 5]} ${index + 1}`;
}

/** An answer of the service to a page of another origin. */
export async function answerJson(route: Route, value: unknown, status = 200): Promise<void> {
  const contentType = status < 400 ? 'application/json' : 'application/problem+json';
  await route.fulfill({ status, contentType, headers: { 'access-control-allow-origin': '*' }, body: JSON.stringify(value) });
}

/** An answer with JavaScript to a page of another origin. */
export async function answerScript(route: Route, code: string): Promise<void> {
  await route.fulfill({ contentType: 'text/javascript; charset=utf-8', headers: { 'access-control-allow-origin': '*' }, body: code });
}
