import type { JobFeed } from './job-feed.ts';

/** Media type of the file. */
export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function jsonFeed(feed: JobFeed, feedUrl: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feedUrl,
    description: feed.description,
    language: feed.lang,
    authors: [{ name: feed.author, url: feed.homeUrl }],
    items: feed.entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      date_published: entry.publishedAt,
      date_modified: entry.changedAt,
      tags: entry.categories.length > 0 ? entry.categories : undefined,
      language: entry.lang,
    })),
  });
}
