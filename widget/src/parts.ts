import type { Facet } from '../../api/contract/postings.ts';
import type { VuoroJobs } from './elements/jobs.ts';
import type { Form } from './forms/form.ts';
import type { Lang } from './i18n/localize.ts';
import type { Row } from './list/listing.ts';
import type { Address } from './posting/address.ts';
import type { Posting } from './posting/posting.ts';

/** What one element's search knows and draws once somebody reaches for it. */
export type Search = {
  /** The choices of one facet, or everything that is not in sight. */
  panel(facet?: Facet): unknown;
  /** How many values are chosen, of one facet or of those that are not in sight. */
  count(facet?: Facet): number | '';
  /** Chosen values to take off, and what keeps the list from being what was asked for. */
  chips(): unknown;
  note(total: number): unknown;
  /** What a value of a facet is called. */
  nameOf(facet: Facet, value: string): string;
  /** What a screen reader is told when the list has changed. */
  readonly said: string;
  readonly isNarrowed: boolean;
  type(text: string): void;
  more(): Promise<void>;
  clear(): void;
  refresh(): Promise<void>;
};

/** Loads when somebody reaches for the search, or when the list cannot be shown as it should. */
export type SearchParts = { readonly style: CSSStyleSheet; search(jobs: VuoroJobs): Search };

/** Loads when somebody reaches for a posting, or when the page's address names one. */
export type PostingParts = {
  readonly style: CSSStyleSheet;
  open(jobs: VuoroJobs, item: Pick<Row, 'tenant' | 'id'>): void;
  /** Shows what the page's address asks of this element: a posting, or the list. */
  follow(jobs: VuoroJobs, isMove: boolean, address?: Address): Promise<void>;
};

/** Loads while somebody fills in the form. */
export type FinishParts = {
  /** Looks through what was given, and says what is to be put right. */
  check(form: Form): void;
  /** A last look at what will be sent, and the receipt. */
  view(posting: Posting, form: Form, back: unknown): unknown;
};

/** Where the lazy parts come from, in the language in which they are to draw. */
export type Load = <Part extends keyof Parts>(part: Part, lang: Lang) => Promise<Parts[Part]>;
export type Parts = { search: SearchParts; posting: PostingParts; finish: FinishParts };
