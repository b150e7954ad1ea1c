import { escapeHtml } from '../rich-text/render.ts';
import { feedUpdatedAt, type JobFeed, type JobFeedEntry } from './job-feed.ts';
import { element, type Xml, xmlFile } from './xml.ts';

/** Media type of the file. */
export const RSS_TYPE = 'application/rss+xml; charset=utf-8';

const NAMESPACES = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** RSS 2.0 with the address of the file itself in it, as the RSS Advisory Board's profile recommends. */
export function rss(feed: JobFeed, feedUrl: string): string {
  const channel = element(
    'channel',
    {},
    element('title', {}, feed.title),
    element('link', {}, feed.homeUrl),
    element('description', {}, feed.description),
    element('language', {}, feed.lang),
    element('lastBuildDate', {}, day(feedUpdatedAt(feed))),
    element('ttl', {}, '60'),
    element('atom:link', { href: feedUrl, rel: 'self', type: 'application/rss+xml' }),
    ...feed.entries.map(item),
  );
  return xmlFile(element('rss', NAMESPACES, channel));
}

function item(entry: JobFeedEntry): Xml {
  return element(
    'item',
    {},
    element('title', {}, entry.title),
    element('link', {}, entry.url),
    // Readers take a description for HTML, whatever it is (RSS 2.0 specification, elements of item).
    element('description', {}, escapeHtml(entry.summary)),
    element('content:encoded', {}, entry.html),
    ...entry.categories.map((name) => element('category', {}, name)),
    element('guid', { isPermaLink: 'true' }, entry.url),
    element('pubDate', {}, day(entry.publishedAt)),
    element('dc:language', {}, entry.lang),
  );
}

// As RFC 822 writes it, with four digits of the year.
function day(instant: string): string {
  return new Date(instant).toUTCString();
}
