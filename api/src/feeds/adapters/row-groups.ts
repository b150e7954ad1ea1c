import type { FeedAd, FeedContext, FeedIssue, FeedIssueCode, FeedRow, OpenedFeed, ReadRow } from '../feed-ad.ts';
import { IssueList } from '../feed-issue.ts';
import { mergeLanguages } from '../merge-languages.ts';

/** Where a row was found, and the id under which its ad goes on living. */
export interface RowPlace {
  place: string;
  externalId: string;
}

/** How one format names its rows and reads one of them. */
export interface RowReader<Row> {
  /** What stands before the number in an issue's place: `hits`. */
  list: string;
  /** The row's lasting id in its source. */
  idOf: (row: Row) => string | undefined;
  /** Rows that the source keeps only to say that the ad is gone. */
  isGone?: (row: Row) => boolean;
  /** Set when the source holds one row a language and those with one id belong together. */
  isPerLanguage?: boolean;
  /** Set when the ads are a municipality's own announcements, of which each official language is owed. */
  isOfficialSource?: boolean;
  read: (row: Row, at: RowPlace) => ReadRow;
}

// An id is part of a key in the database.
const LONGEST_ID = 200;

/** Finds the rows of a list: each with an id once; what is no row at all (undefined), has no id or comes twice is an issue. */
export function groupRows<Row>(list: readonly (Row | undefined)[], reader: RowReader<Row>, context: FeedContext): OpenedFeed {
  const issues: FeedIssue[] = [];
  const groups = new Map<string, { place: string; row: Row }[]>();
  for (const [index, row] of list.entries()) {
    const place = `${reader.list}[${index}]`;
    if (row === undefined) {
      issues.push(leftOut(place, 'not_an_ad'));
      continue;
    }
    if (reader.isGone?.(row)) continue;
    const id = reader.idOf(row)?.trim() ?? '';
    const found = groups.get(id);
    if (id === '' || id.length > LONGEST_ID) issues.push(leftOut(place, 'no_id'));
    else if (!found) groups.set(id, [{ place, row }]);
    else if (reader.isPerLanguage) found.push({ place, row });
    else issues.push(leftOut(place, 'duplicate_id', id));
  }
  const rows = [...groups].map(
    ([externalId, parts]): FeedRow => ({
      externalId,
      place: parts[0]?.place ?? reader.list,
      read: () => readGroup(externalId, parts, reader, context),
    }),
  );
  return { rows, issues };
}

function leftOut(place: string, code: FeedIssueCode, id?: string): FeedIssue {
  return { place, ...(id !== undefined && { externalId: id }), code, severity: 'left_out' };
}

function readGroup<Row>(externalId: string, parts: { place: string; row: Row }[], reader: RowReader<Row>, context: FeedContext): ReadRow {
  const issues: FeedIssue[] = [];
  const ads: FeedAd[] = [];
  for (const { place, row } of parts) {
    const read = reader.read(row, { place, externalId });
    issues.push(...read.issues);
    // A second text in the same language: which of them is true the source alone knows. The first stays.
    const isRepeated = read.ad !== undefined && ads.some((ad) => sharesLanguage(ad, read.ad));
    if (isRepeated) issues.push(leftOut(place, 'duplicate_id', externalId));
    else if (read.ad) ads.push(read.ad);
  }
  const ad = mergeLanguages(ads, context.lang);
  if (!ad) return { issues };
  const lacking = new IssueList(parts[0]?.place ?? reader.list, externalId);
  const owed = reader.isOfficialSource ? (context.officialLanguages ?? []) : [];
  for (const lang of owed) if (ad.draft.texts[lang] === undefined) lacking.warn('language_missing', lang);
  return { ad, issues: [...issues, ...lacking.all] };
}

function sharesLanguage(ad: FeedAd, other: FeedAd | undefined): boolean {
  return Object.keys(other?.draft.texts ?? {}).some((lang) => lang in ad.draft.texts);
}
