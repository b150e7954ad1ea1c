import { generateAtomFeed } from 'feedsmith';
import { feedUpdatedAt, type JobFeed } from './job-feed.ts';
import { tightXml } from './tight-xml.ts';

/** Media type of the file. */
export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** Atom (RFC 4287). The feed's id is the address of the list, each entry's id the address of its posting. */
export function atom(feed: JobFeed, feedUrl: string): string {
  return tightXml(
    generateAtomFeed(
      {
        id: feed.homeUrl,
        title: { value: feed.title },
        subtitle: { value: feed.description },
        updated: new Date(feedUpdatedAt(feed)),
        authors: [{ name: feed.author }],
        xml: { lang: feed.lang },
        links: [
          { href: feedUrl, rel: 'self', type: 'application/atom+xml' },
          { href: feed.homeUrl, rel: 'alternate', type: 'text/html', hreflang: feed.lang },
        ],
        entries: feed.entries.map((entry) => ({
          id: entry.url,
          title: { value: entry.title },
          summary: { value: entry.summary },
          content: { value: entry.html, type: 'html' },
          links: [{ href: entry.url, rel: 'alternate', type: 'text/html', hreflang: entry.lang }],
          categories: entry.categories.map((term) => ({ term })),
          published: new Date(entry.publishedAt),
          updated: new Date(entry.changedAt),
          xml: { lang: entry.lang },
        })),
      },
      { strict: true },
    ),
  );
}
