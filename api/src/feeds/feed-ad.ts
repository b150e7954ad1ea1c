import type { PostingDraft } from '../../contract/postings.ts';
import type { Locale } from '../../contract/primitives.ts';

/** Formats that the service can read. `syndication` is RSS, Atom, RDF and JSON Feed. */
export const FEED_KINDS = ['kuntarekry', 'jobtech', 'syndication', 'vantaa'] as const;
export type FeedKind = (typeof FEED_KINDS)[number];

/** One ad of a feed as a draft that the contract accepts. `externalId` is stable in its feed. */
export interface FeedAd {
  externalId: string;
  sourceUrl?: string;
  draft: PostingDraft;
}

/** What can be wrong with a row. Stable: reports and dashboards name them in three languages. */
export const FEED_ISSUE_CODES = [
  'not_an_ad',
  'no_id',
  'duplicate_id',
  'no_title',
  'unknown_language',
  'impossible_date',
  'broken_html',
  'text_too_long',
  'address_unusable',
  'field_dropped',
  'language_missing',
  'closed_already',
  'edit_kept',
  'unreadable',
] as const;
export type FeedIssueCode = (typeof FEED_ISSUE_CODES)[number];

/** Where in a feed something was wrong, and whether the ad went in without that part or was left out. */
export interface FeedIssue {
  /** `jobAdvertisements[3]`, `hits[0]`, `item[12]`: counted from zero in the source's own order. */
  place: string;
  externalId?: string;
  code: FeedIssueCode;
  severity: 'warning' | 'left_out';
  /** The field or the value concerned, at most 120 characters. */
  detail?: string;
}

/** What an adapter must know beside the feed itself. */
export interface FeedContext {
  /** Language of texts that do not say theirs. */
  lang: Locale;
  /** IANA zone of times that do not say theirs. */
  timeZone: string;
  /** ISO 3166 country whose postal codes and currency are meant when a source does not say. */
  country: string;
  /** The present, ISO UTC. */
  now: string;
  /** Employer of ads that name none. */
  employer?: string;
  /** Where the feed was read, against which its relative addresses are resolved. */
  address?: string;
  /** `here` sends applicants to the service's own form even where the source has an address for applying. */
  applyMode?: 'source' | 'here';
  /** Languages that a municipality's own announcements owe; where one is missing, that is reported. */
  officialLanguages?: readonly Locale[];
  /** The three-digit code of a municipality by one of its names. */
  municipalityCode?: (name: string) => string | undefined;
}

/** One row read: an ad, or none and the reason among the issues. */
export interface ReadRow {
  ad?: FeedAd;
  issues: FeedIssue[];
}

/** A row found in a feed. Reading it costs, so it waits until someone wants the ad. */
export interface FeedRow {
  externalId: string;
  place: string;
  read: () => ReadRow;
}

/** A feed whose shape was recognised. `issues` are of rows that could not even be told apart. */
export interface OpenedFeed {
  rows: FeedRow[];
  issues: FeedIssue[];
}

/** An opened feed, or why the body is not the format it was declared to be. */
export type OpenResult = ({ ok: true } & OpenedFeed) | { ok: false; code: 'not_what_it_says'; detail: string };

/** Recognises a body and finds its rows. Pure and total: whatever the body is, it never throws. */
export type FeedAdapter = (body: string, context: FeedContext) => OpenResult;

/** All ads of a feed at once. */
export interface ParsedFeed {
  ads: FeedAd[];
  issues: FeedIssue[];
}
