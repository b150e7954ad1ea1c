import { jobtech } from './adapters/jobtech.ts';
import { kuntarekry } from './adapters/kuntarekry.ts';
import { syndication } from './adapters/syndication.ts';
import { vantaa } from './adapters/vantaa.ts';
import type { FeedAdapter, FeedContext, FeedKind, OpenResult, ParsedFeed } from './feed-ad.ts';

const ADAPTERS: Record<FeedKind, FeedAdapter> = { kuntarekry, jobtech, syndication, vantaa };

/** Recognises a body as the declared kind and finds its rows without reading them yet. */
export function openFeed(kind: FeedKind, body: string, context: FeedContext): OpenResult {
  return ADAPTERS[kind](body, context);
}

/** All ads of a body and everything that was wrong with it; or why it is not the declared kind. */
export function parseFeed(
  kind: FeedKind,
  body: string,
  context: FeedContext,
): ({ ok: true } & ParsedFeed) | Exclude<OpenResult, { ok: true }> {
  const opened = openFeed(kind, body, context);
  if (!opened.ok) return opened;
  const read = opened.rows.map((row) => row.read());
  return {
    ok: true,
    ads: read.flatMap(({ ad }) => (ad ? [ad] : [])),
    issues: [...opened.issues, ...read.flatMap(({ issues }) => issues)],
  };
}
