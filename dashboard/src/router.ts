import type { TemplateResult } from 'lit';
import type { Locale } from '../../api/contract/primitives.ts';
import type { TenantConfig } from '../../api/contract/tenants.ts';
import type { Messages } from './i18n/messages.ts';

/** What every page is given. */
export interface PageFrame {
  tenant: TenantConfig;
  lang: Locale;
  texts: Messages;
  /** The page's own state, kept in the address; a page changes it by the event `vuoro-query`. */
  query: URLSearchParams;
  /** Origin of the service. */
  base: string;
}

/** A lazy page: how to draw it. Its module defines its elements. */
export interface PageModule {
  page: (frame: PageFrame) => TemplateResult;
}

export const PAGE_NAMES = ['embed', 'openings', 'not-found'] as const;
export type PageName = (typeof PAGE_NAMES)[number];

export interface Route {
  /** The municipality's slug as the address has it. */
  tenant: string;
  page: PageName;
}

const LANDING: PageName = 'embed';
const PATHS: Record<string, PageName> = { '': LANDING, embed: 'embed', openings: 'openings' };

/** The page that a path of the dashboard names; a slash at the end makes no difference. */
export function matchRoute(pathname: string): Route {
  const [, , tenant = '', ...rest] = pathname.replace(/\/+$/, '').split('/');
  const name = rest.join('/');
  return { tenant: decoded(tenant), page: Object.hasOwn(PATHS, name) ? (PATHS[name] ?? 'not-found') : 'not-found' };
}

/** The address of a page. The language travels along; a page's own state does not. */
export function pageHref(tenant: string, page: PageName, query: URLSearchParams): string {
  const lang = query.get('lang');
  return `/dashboard/${encodeURIComponent(tenant)}/${page}${lang === null ? '' : `?lang=${encodeURIComponent(lang)}`}`;
}

/** The query with some values changed; an empty value removes its name, so that addresses stay short. */
export function withChanges(query: URLSearchParams, changes: Readonly<Record<string, string>>): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign: no municipality is called so, and the service will say that.
    return part;
  }
}
