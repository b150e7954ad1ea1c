import { generateRssFeed } from 'feedsmith';
import { escapeHtml } from '../rich-text/render.ts';
import { feedUpdatedAt, type JobFeed } from './job-feed.ts';
import { tightXml } from './tight-xml.ts';

/** Media type of the file. */
export const RSS_TYPE = 'application/rss+xml; charset=utf-8';

/** RSS 2.0 with the address of the file itself in it, as the RSS Advisory Board's profile recommends. */
export function rss(feed: JobFeed, feedUrl: string): string {
  return tightXml(
    generateRssFeed(
      {
        title: feed.title,
        link: feed.homeUrl,
        description: feed.description,
        language: feed.lang,
        lastBuildDate: new Date(feedUpdatedAt(feed)),
        ttl: 60,
        atom: { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
        items: feed.entries.map((entry) => ({
          title: entry.title,
          link: entry.url,
          // Readers take a description for HTML, whatever it is (RSS 2.0 specification, elements of item).
          description: escapeHtml(entry.summary),
          content: { encoded: entry.html },
          categories: entry.categories.map((name) => ({ name })),
          guid: { value: entry.url, isPermaLink: true },
          pubDate: new Date(entry.publishedAt),
          dc: { languages: [entry.lang] },
        })),
      },
      { strict: true },
    ),
  );
}
