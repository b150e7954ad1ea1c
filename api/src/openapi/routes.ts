import { Hono } from 'hono';
import { widgetManifest } from '../embed/built-files.ts';
import type { AppEnv } from '../http/env.ts';
import { openApiDocument } from './document.ts';

/** `/api/openapi.json`: readable by anyone. */
export const openApiRoutes = new Hono<AppEnv>().get('/openapi.json', async (c) => {
  const { version } = await widgetManifest(c.env.built);
  return c.json(openApiDocument(c.env.publicUrl, version), 200, {
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=300',
  });
});
