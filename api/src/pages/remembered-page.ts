import type { Context } from 'hono';
import { remember } from '../cache/remember.ts';
import { DIRECTORY_SCOPE } from '../directory/directory.ts';
import { answer } from '../http/answer.ts';
import type { TenantEnv } from '../http/env.ts';
import { type Frame, pageFrame } from './frame.ts';
import { PAGE_HEADERS } from './page-headers.ts';

/** The frame of the page that a request asks for. */
export function frameOf(c: Context<TenantEnv>): Frame {
  const { ctx } = c.var;
  return pageFrame(ctx.tenant, c.req.query('lang'), ctx.publicUrl, ctx.now());
}

/**
 * Answers with a page or file that is remembered until the tenant's public content changes. The key is what the address
 * was understood to ask, so that foreign parameters make no copies.
 */
export async function rememberedPage(
  c: Context<TenantEnv>,
  key: string,
  contentType: string,
  make: () => unknown,
  headers: Record<string, string> = PAGE_HEADERS,
): Promise<Response> {
  const stored = await remember(c.env, `page${key}`, [DIRECTORY_SCOPE, c.var.ctx.tenant.id], async () => ({
    body: String(await make()),
    contentType,
  }));
  return answer(stored, c.req.raw, headers);
}
