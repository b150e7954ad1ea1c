import type { Context } from 'hono';
import { html } from 'hono/html';
import { publicCode, type PublicRefusalCode } from '../../contract/errors.ts';
import { LOCALES } from '../../contract/primitives.ts';
import type { TenantContext } from '../context.ts';
import type { AppEnv, TenantEnv } from '../http/env.ts';
import { onError } from '../http/errors.ts';
import { listJobs } from '../postings/service.ts';
import { Refused } from '../refusal.ts';
import { closedPage, messagePage } from './ended-page.ts';
import { type Frame, pageFrame } from './frame.ts';
import type { Html } from './layout.ts';
import { PRIVATE_HEADERS } from './page-headers.ts';
import { PAGE_TEXTS } from './texts/catalog.ts';

const OTHERS = 8;

/** A refused or failed request as a page: the same status and log entry as the API's answer, words instead of a document. */
export async function pageError(error: unknown, c: Context<TenantEnv>): Promise<Response> {
  const { status } = onError(error, asApp(c));
  const code: PublicRefusalCode =
    error instanceof Refused ? publicCode(error.code) : status === 503 ? 'unavailable' : status < 500 ? 'bad_request' : 'internal';
  return new Response(String(await errorPage(c, code)), {
    status,
    headers: { ...PRIVATE_HEADERS, ...(status === 503 || status === 429 ? { 'retry-after': '10' } : {}) },
  });
}

// What the app's last stop reads is there behind every door.
function asApp(c: Context<TenantEnv>): Context<AppEnv> {
  return c as unknown as Context<AppEnv>;
}

async function errorPage(c: Context<TenantEnv>, code: PublicRefusalCode): Promise<Html> {
  // The tenant is unknown when its own look-up is what failed.
  const ctx: TenantContext | undefined = c.get('ctx');
  if (!ctx) return bareMessage(code);
  const frame = pageFrame(ctx.tenant, c.req.query('lang'), ctx.publicUrl, ctx.now());
  const id = Number(c.req.param('id'));
  if (code === 'posting_closed') return closedPage(frame, id, await openJobs(frame, c));
  const { refusal } = frame.texts.answers;
  if (code === 'posting_not_found' || code === 'not_found')
    return messagePage(frame, frame.texts.ended.missing, frame.texts.ended.missingHint);
  return messagePage(frame, frame.texts.ended.stopped, refusal[code]);
}

// What is open is a courtesy: the page must come also when it cannot be read.
async function openJobs(frame: Frame, c: Context<TenantEnv>) {
  try {
    return (await listJobs(c.var.ctx, { lang: frame.lang, limit: OTHERS })).items;
  } catch {
    return [];
  }
}

/** Nobody's page: without a municipality there are no colours, links or language to choose, so it speaks all three. */
function bareMessage(code: PublicRefusalCode): Html {
  return html`<!doctype html>
<html lang="fi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark"><title>${PAGE_TEXTS.fi.ended.missing}</title></head>
<body><main>${LOCALES.map((lang) => html`<p lang="${lang}">${PAGE_TEXTS[lang].answers.refusal[code]}</p>`)}</main></body>
</html>`;
}
