import type { FeedIssue, FeedIssueCode } from './feed-ad.ts';

const LONGEST_DETAIL = 120;

/** Notes the issues of one row as they are met. */
export class IssueList {
  readonly all: FeedIssue[] = [];
  readonly #place: string;
  readonly #externalId: string | undefined;

  constructor(place: string, externalId?: string) {
    this.#place = place;
    this.#externalId = externalId;
  }

  /** The ad goes in without what the issue concerns. */
  warn(code: FeedIssueCode, detail?: string): void {
    this.#add(code, 'warning', detail);
  }

  /** The row stays out. Gives undefined, so that a reader can end with it. */
  leaveOut(code: FeedIssueCode, detail?: string): undefined {
    this.#add(code, 'left_out', detail);
    return undefined;
  }

  #add(code: FeedIssueCode, severity: FeedIssue['severity'], detail: string | undefined): void {
    this.all.push({
      place: this.#place,
      ...(this.#externalId !== undefined && { externalId: this.#externalId }),
      code,
      severity,
      ...(detail && { detail: detail.slice(0, LONGEST_DETAIL).toWellFormed() }),
    });
  }
}
