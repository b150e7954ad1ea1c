/** One open posting as a feed reader shows it. Instants are UTC ISO strings; texts are plain unless they say otherwise. */
export interface JobFeedEntry {
  /** The posting's own page; also its lasting id in every feed. */
  url: string;
  title: string;
  lang: string;
  /** Place, unit, kind of work and deadline in one line of words. */
  summary: string;
  /** The facts and the whole ad as HTML that holds nothing but text, lists, headings and links. */
  html: string;
  categories: string[];
  publishedAt: string;
  changedAt: string;
}

/** A municipality's open postings in one language, ready to be written as RSS, Atom or JSON Feed. */
export interface JobFeed {
  title: string;
  description: string;
  lang: string;
  /** The list page that the feed mirrors. */
  homeUrl: string;
  /** The municipality as the feed's author. */
  author: string;
  entries: JobFeedEntry[];
}

/** The time of the latest change of an entry: what a feed calls its last change, so that an unchanged list is an unchanged file. */
export function feedUpdatedAt(feed: JobFeed): string {
  return feed.entries.reduce((latest, entry) => (entry.changedAt > latest ? entry.changedAt : latest), '1970-01-01T00:00:00.000Z');
}
