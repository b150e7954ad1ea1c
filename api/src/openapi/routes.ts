import { Hono } from 'hono';
import type { AppEnv } from '../http/env.ts';
import { openApiDocument } from './document.ts';

/** `/api/openapi.json`: readable by anyone. */
export const openApiRoutes = new Hono<AppEnv>().get('/openapi.json', async (c) => {
  const { version } = await c.env.manifest();
  return c.json(openApiDocument(c.env.publicUrl, version), 200, {
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
  });
});
