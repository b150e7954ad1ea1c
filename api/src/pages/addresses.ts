import type { Locale } from '../../contract/primitives.ts';
import { defaultLanguage, type Frame } from './frame.ts';
import { styleVersion } from './style-sheet.ts';

/** Files that say the open postings in another format; the word is the last part of the address. */
export const FEED_FILES = { rss: 'feed.xml', atom: 'feed.atom', json: 'feed.json', ics: 'calendar.ics' } as const;
export type FeedFile = keyof typeof FEED_FILES;

/** Paths of a tenant's pages. The language is said only when it is not the municipality's first, so that each page has one address. */
export function listPath(frame: Frame, lang: Locale = frame.lang, query?: URLSearchParams): string {
  return withQuery(`/${frame.tenant.slug}/jobs`, frame, lang, query);
}

export function jobPath(frame: Frame, id: number, lang: Locale = frame.lang): string {
  return withQuery(`/${frame.tenant.slug}/jobs/${id}`, frame, lang);
}

export function applyPath(frame: Frame, id: number, lang: Locale = frame.lang): string {
  return withQuery(`/${frame.tenant.slug}/jobs/${id}/apply`, frame, lang);
}

/** The deadline of one posting as a calendar file. */
export function deadlinePath(frame: Frame, id: number): string {
  return withQuery(`/${frame.tenant.slug}/jobs/${id}/deadline.ics`, frame, frame.lang);
}

export function feedPath(frame: Frame, file: FeedFile, lang: Locale = frame.lang, query?: URLSearchParams): string {
  return withQuery(`/${frame.tenant.slug}/jobs/${FEED_FILES[file]}`, frame, lang, query);
}

/** The municipality's privacy notice, for those that have no page of their own for it. */
export function privacyPath(frame: Frame, lang: Locale = frame.lang): string {
  return withQuery(`/${frame.tenant.slug}/jobs/privacy`, frame, lang);
}

/** Where a person asks about their own data. */
export function ownDataPath(frame: Frame, lang: Locale = frame.lang): string {
  return withQuery(`/${frame.tenant.slug}/jobs/privacy/ask`, frame, lang);
}

/** The tenant’s style sheet; the version in it makes a changed sheet a new address. */
export function stylePath(frame: Frame): string {
  return `/${frame.tenant.slug}/jobs/pages.css?v=${styleVersion(frame.tenant.brand)}`;
}

/** An address that also works outside the page: for canonical links, feeds and search engines. */
export function absolute(frame: Frame, path: string): string {
  return frame.publicUrl + path;
}

function withQuery(path: string, frame: Frame, lang: Locale, query?: URLSearchParams): string {
  const params = new URLSearchParams(query);
  params.delete('lang');
  if (lang !== defaultLanguage(frame.tenant)) params.set('lang', lang);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}
