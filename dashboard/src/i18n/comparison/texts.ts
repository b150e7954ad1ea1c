import type { ApplicantTexts } from '../applicants/texts.ts';

/** Texts of the applications side by side. */
export interface ComparisonTexts {
  intro: string;
  table: string;
  people: string;
  rows: { state: string; language: string; documents: string; tags: string; scores: string };
  toList: string;
  shortlisted: (shown: number, all: number) => string;
  none: string;
  remove: (name: string) => string;
  order: string;
  orders: { chosen: string; average: string };
  /** What the order by average is, as long as it is in use. */
  byAverage: string;
  own: (score: number) => string;
  average: (average: string, count: number) => string;
  score: string;
  covered: string;
  noScore: string;
  noTags: string;
  previous: string;
  next: string;
  step: (at: number, count: number) => string;
}

/** All texts that the page needs: its own, and those of the list that it comes from. */
export interface ComparisonPageTexts {
  comparison: ComparisonTexts;
  applicants: ApplicantTexts;
}
