import { Hono } from 'hono';
import type { AppEnv } from './http/env.ts';

// Two hands of a clock that meet: a shift begins.
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b4f6c"/><path d="M8 9l8 14 8-14" fill="none" stroke="#fff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

/** The icon that browsers ask every site for. */
export const siteIcon = new Hono<AppEnv>().get('/favicon.ico', (c) =>
  c.body(ICON, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=604800' }),
);
