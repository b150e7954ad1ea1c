import type { TemplateResult } from 'lit';
import type { Locale } from '../../api/contract/primitives.ts';
import type { Me, Membership, Permission } from '../../api/contract/staff.ts';
import type { TenantConfig } from '../../api/contract/tenants.ts';
import type { Messages } from './i18n/messages.ts';
import type { Words } from './i18n/work/words.ts';
import type { StaffApi } from './staff-api.ts';

/** What every page is given. */
export interface PageFrame {
  tenant: TenantConfig;
  lang: Locale;
  texts: Messages;
  /** The page's own state, kept in the address; a page changes it by the event `vuoro-query`. */
  query: URLSearchParams;
  /** Origin of the service. */
  base: string;
  /** Who is signed in: null is nobody, undefined while that is being asked. */
  me: Me | null | undefined;
}

/** What the pages of signed-in people are given besides. */
export interface StaffFrame extends PageFrame {
  me: Me;
  member: Membership;
  /** Calls to the service for this municipality. */
  api: StaffApi;
  /** Texts that all pages behind the session share. */
  words: Words;
  /** Whether the person's role here has a permission. The service decides; this only spares a useless button. */
  may: (permission: Permission) => boolean;
  /** What the address names after the page, such as a posting's id. */
  id: string | undefined;
}

export type PublicPage = (frame: PageFrame) => TemplateResult;
export type StaffPage = (frame: StaffFrame) => TemplateResult;

/** Pages that anyone may open. */
export const PUBLIC_PAGES = ['embed', 'openings', 'sign-in', 'invitation', 'recover', 'email', 'not-found'] as const;
export type PublicPageName = (typeof PUBLIC_PAGES)[number];
/** Pages behind the session. */
export const STAFF_PAGES = [
  'overview',
  'recruitments',
  'posting',
  'setup',
  'applicants',
  'interviews',
  'comparison',
  'templates',
  'account',
  'members',
  'privacy',
] as const;
export type StaffPageName = (typeof STAFF_PAGES)[number];
export const PAGE_NAMES = [...PUBLIC_PAGES, ...STAFF_PAGES] as const;
export type PageName = PublicPageName | StaffPageName;

export interface Route {
  /** The municipality's slug as the address has it. */
  tenant: string;
  page: PageName;
  /** What the address names after the page. */
  id?: string;
}

const PATHS: Record<string, PageName> = {
  '': 'overview',
  recruitments: 'recruitments',
  applicants: 'applicants',
  interviews: 'interviews',
  embed: 'embed',
  openings: 'openings',
  'sign-in': 'sign-in',
  invitation: 'invitation',
  recover: 'recover',
  email: 'email',
  account: 'account',
  members: 'members',
  privacy: 'privacy',
  templates: 'templates',
};
/** Pages of one thing: what stands between the first part of the path and its end is the thing's id. */
const PATHS_OF_ONE: Record<string, PageName> = { postings: 'posting', recruitments: 'setup', comparison: 'comparison' };

/** Whether a page is behind the session. */
export function isStaffPage(page: PageName): page is StaffPageName {
  return STAFF_PAGES.some((name) => name === page);
}

/** The page that a path of the dashboard names; a slash at the end makes no difference. */
export function matchRoute(pathname: string): Route {
  const [, , tenant = '', ...rest] = pathname.replace(/\/+$/, '').split('/');
  const [first = '', id] = rest;
  const table = rest.length === 2 ? PATHS_OF_ONE : PATHS;
  const page = rest.length < 3 && Object.hasOwn(table, first) ? (table[first] ?? 'not-found') : 'not-found';
  return { tenant: decoded(tenant), page, ...(id !== undefined && page !== 'not-found' && { id: decoded(id) }) };
}

/** The address of a posting's editor; `new` is the id of one that is not there yet. */
export function postingHref(tenant: string, id: string, query: URLSearchParams, own: Readonly<Record<string, string>> = {}): string {
  return hrefOfOne(tenant, 'postings', id, query, own);
}

/** The address of the settings of a posting's recruitment. */
export function setupHref(tenant: string, posting: string, query: URLSearchParams): string {
  return hrefOfOne(tenant, 'recruitments', posting, query, {});
}

/** The address in which applications to a posting stand side by side: those named, else the shortlisted. */
export function comparisonHref(tenant: string, posting: string, query: URLSearchParams, people: readonly string[] = []): string {
  return hrefOfOne(tenant, 'comparison', posting, query, { people: people.join('.') });
}

function hrefOfOne(tenant: string, first: string, id: string, query: URLSearchParams, own: Readonly<Record<string, string>>): string {
  const [path = '', search] = pageHref(tenant, 'overview', query, own).split('?');
  return `${path}/${first}/${encodeURIComponent(id)}${search === undefined ? '' : `?${search}`}`;
}

/** The address of a page. The language travels along; a page's own state does not, but for what is given. */
export function pageHref(tenant: string, page: PageName, query: URLSearchParams, own: Readonly<Record<string, string>> = {}): string {
  const lang = query.get('lang');
  const search = withChanges(new URLSearchParams(lang === null ? {} : { lang }), own).toString();
  const path = page === 'overview' ? '' : `/${page}`;
  return `/dashboard/${encodeURIComponent(tenant)}${path}${search === '' ? '' : `?${search}`}`;
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
