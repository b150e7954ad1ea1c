import { generateJsonFeed } from 'feedsmith';
import type { JobFeed } from './job-feed.ts';

/** Media type of the file. */
export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';

/** JSON Feed 1.1. */
export function jsonFeed(feed: JobFeed, feedUrl: string): string {
  // The generator leaves an empty list out, and JSON Feed requires `items`.
  const file = Object.assign(
    { items: [] },
    generateJsonFeed(
      {
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
          date_published: new Date(entry.publishedAt),
          date_modified: new Date(entry.changedAt),
          tags: entry.categories,
          language: entry.lang,
        })),
      },
      { strict: true },
    ),
  );
  return JSON.stringify(file);
}
