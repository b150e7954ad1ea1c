import type { FeedIssue } from './feed-ad.ts';
import type { FetchFailure } from './fetch-feed.ts';

/**
 * How reading a feed went. Only `ok` and `suspicious_shrink` have looked at all its ads; `interrupted` has written what it
 * counts and could not go on.
 */
export type FeedOutcome = 'ok' | 'unchanged' | 'suspicious_shrink' | 'interrupted' | FetchFailure;

/** What one reading did. An ad past its deadline is counted as expired and besides as closed or unchanged, if it was known. */
export interface FeedCounts {
  inserted: number;
  updated: number;
  reopened: number;
  unchanged: number;
  /** In the feed after their deadline. */
  expired: number;
  /** Rows without an ad. */
  leftOut: number;
  /** Not written because somebody changed the posting at the same moment; the next run sees to them. */
  skipped: number;
  closed: number;
  keptEdits: number;
  warnings: number;
  /** Ads that the feed is said to have lost, when that is too many to believe. */
  lost: number;
}

export interface FeedRun {
  outcome: FeedOutcome;
  counts: FeedCounts;
  /** At most 200, those that cost an ad before mere warnings; the counts are complete. */
  issues: FeedIssue[];
}

const MOST_ISSUES = 200;

/** Gathers what happens while a feed is read. */
export class FeedRunNotes {
  readonly counts: FeedCounts = {
    inserted: 0,
    updated: 0,
    reopened: 0,
    unchanged: 0,
    expired: 0,
    leftOut: 0,
    skipped: 0,
    closed: 0,
    keptEdits: 0,
    warnings: 0,
    lost: 0,
  };
  readonly issues: FeedIssue[] = [];

  note(issues: readonly FeedIssue[]): void {
    for (const issue of issues) {
      if (issue.severity === 'warning') this.counts.warnings++;
      if (this.issues.length < MOST_ISSUES) this.issues.push(issue);
      else if (issue.severity === 'left_out') this.#insteadOfWarning(issue);
    }
  }

  #insteadOfWarning(issue: FeedIssue): void {
    const last = this.issues.findLastIndex((noted) => noted.severity === 'warning');
    if (last >= 0) this.issues[last] = issue;
  }

  ended(outcome: FeedOutcome): FeedRun {
    return { outcome, counts: this.counts, issues: this.issues };
  }
}
