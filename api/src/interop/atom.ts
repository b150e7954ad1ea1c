import { feedUpdatedAt, type JobFeed, type JobFeedEntry } from './job-feed.ts';
import { element, type Xml, xmlFile } from './xml.ts';

/** Media type of the file. */
export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** Atom (RFC 4287). The feed's id is the address of the list, each entry's id the address of its posting. */
export function atom(feed: JobFeed, feedUrl: string): string {
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang },
    element('id', {}, feed.homeUrl),
    element('title', {}, feed.title),
    element('subtitle', {}, feed.description),
    element('updated', {}, feedUpdatedAt(feed)),
    element('author', {}, element('name', {}, feed.author)),
    element('link', { href: feedUrl, rel: 'self', type: 'application/atom+xml' }),
    element('link', { href: feed.homeUrl, rel: 'alternate', type: 'text/html', hreflang: feed.lang }),
    ...feed.entries.map(entryOf),
  );
  return xmlFile(root);
}

function entryOf(entry: JobFeedEntry): Xml {
  return element(
    'entry',
    { 'xml:lang': entry.lang },
    element('id', {}, entry.url),
    element('title', {}, entry.title),
    element('summary', {}, entry.summary),
    element('content', { type: 'html' }, entry.html),
    element('link', { href: entry.url, rel: 'alternate', type: 'text/html', hreflang: entry.lang }),
    ...entry.categories.map((term) => element('category', { term })),
    element('published', {}, entry.publishedAt),
    element('updated', {}, entry.changedAt),
  );
}
