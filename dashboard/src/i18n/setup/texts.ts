/** Texts of the settings of one recruitment. */
export interface SetupTexts {
  intro: string;
  answer: string;
  replyBy: string;
  replyByHint: string;
  isAnonymous: string;
  isAnonymousHint: string;
  criteria: string;
  criteriaHint: string;
  none: string;
  add: string;
  full: string;
  criterion: (at: number) => string;
  name: string;
  description: string;
  weight: string;
  weights: Record<1 | 2 | 3, string>;
  up: (name: string) => string;
  down: (name: string) => string;
  remove: string;
  removeOf: (name: string) => string;
  retire: string;
  retireOf: (name: string) => string;
  scored: string;
  retired: string;
  retiredHint: string;
  useAgain: string;
  useAgainOf: (name: string) => string;
  unsaved: string;
  save: string;
  saved: string;
  problem: string;
  fault: string;
  nameMissing: string;
  stale: string;
  applicants: string;
  posting: string;
}
