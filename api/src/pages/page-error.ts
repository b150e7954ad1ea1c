import type { Context } from 'hono';
import { html } from 'hono/html';
import { publicCode, type PublicRefusalCode } from '../../contract/errors.ts';
import { LOCALES } from '../../contract/primitives.ts';
import { remember } from '../cache/remember.ts';
import type { TenantContext } from '../context.ts';
import { DIRECTORY_SCOPE } from '../directory/directory.ts';
import type { AppEnv, TenantEnv } from '../http/env.ts';
import { onError } from '../http/errors.ts';
import { Refused } from '../refusal.ts';
import { jobPath } from './addresses.ts';
import { closedPage, messagePage } from './ended-page.ts';
import { endedPosting } from './ended-posting.ts';
import { type Frame, pageFrame } from './frame.ts';
import type { Html } from './layout.ts';
import { otherJobs } from './other-jobs.ts';
import { HTML_TYPE, PRIVATE_HEADERS } from './page-headers.ts';
import { PAGE_TEXTS } from './texts/catalog.ts';

/** A refused or failed request as a page: the same status and log entry as the API's answer, words instead of a document. */
export async function pageError(error: unknown, c: Context<TenantEnv>): Promise<Response> {
  const problem = onError(error, asApp(c));
  const { status } = problem;
  const wait = problem.headers.get('retry-after');
  const code: PublicRefusalCode =
    error instanceof Refused ? publicCode(error.code) : status === 503 ? 'unavailable' : status < 500 ? 'bad_request' : 'internal';
  return new Response(await errorPage(c, code), {
    status,
    headers: { ...PRIVATE_HEADERS, ...(wait !== null && { 'retry-after': wait }) },
  });
}

// What the app's last stop reads is there behind every door.
function asApp(c: Context<TenantEnv>): Context<AppEnv> {
  return c as unknown as Context<AppEnv>;
}

async function errorPage(c: Context<TenantEnv>, code: PublicRefusalCode): Promise<string> {
  // The tenant is unknown when its own look-up is what failed.
  const ctx: TenantContext | undefined = c.get('ctx');
  if (!ctx) return String(await bareMessage(code));
  const frame = pageFrame(ctx.tenant, c.req.query('lang'), ctx.publicUrl, ctx.now());
  const { ended, answers } = frame.texts;
  if (code === 'posting_closed') return endedAnswer(c, frame, Number(c.req.param('id')));
  const isMissing = code === 'posting_not_found' || code === 'not_found';
  return String(
    await (isMissing ? messagePage(frame, ended.missing, ended.missingHint) : messagePage(frame, ended.stopped, answers.refusal[code])),
  );
}

// Old addresses are asked for by search engines for months, so what they are told is remembered as other pages are.
async function endedAnswer(c: Context<TenantEnv>, frame: Frame, id: number): Promise<string> {
  const { ctx } = c.var;
  const { ended } = frame.texts;
  const bare = () => messagePage(frame, ended.closed, ended.hint);
  try {
    const { body } = await remember(c.env, `page${jobPath(frame, id)}#ended`, [DIRECTORY_SCOPE, ctx.tenant.id], async () => {
      const posting = await endedPosting(ctx, frame, id);
      const page = posting ? closedPage(frame, posting, await otherJobs(ctx, frame, posting)) : bare();
      return { body: String(await page), contentType: HTML_TYPE };
    });
    return new TextDecoder().decode(body);
  } catch {
    // Which one it was and what is open are courtesies: that it has ended must be said also when they cannot be read.
    return String(await bare());
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
