/** Texts of scores by the criteria of a recruitment, in the single view and side by side. */
export interface ScoreTexts {
  title: string;
  none: string;
  setUp: string;
  hint: string;
  weight: (weight: number) => string;
  retired: string;
  reason: string;
  reasonOf: (criterion: string) => string;
  takeBack: string;
  takeBackOf: (criterion: string) => string;
  /** Why colleagues' scores are not there yet. */
  covered: (colleagues: number) => string;
  alone: string;
  of: (score: number, author: string) => string;
  average: (average: string) => string;
  averageHint: string;
  saved: string;
}
