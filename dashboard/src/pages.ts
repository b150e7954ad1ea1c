import type { PageModule, PageName } from './router.ts';

/** Where each page's code is; it loads when the page is first opened. */
export const PAGES: Record<PageName, () => Promise<PageModule>> = {
  embed: () => import('./pages/embed-page.ts'),
  openings: () => import('./pages/openings-page.ts'),
  'not-found': () => import('./pages/not-found-page.ts'),
};
