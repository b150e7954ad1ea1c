import type { ComparisonTexts } from './texts.ts';

export const en: ComparisonTexts = {
  intro: 'Applications side by side: the same questions, scores and documents. Each application that is opened is written into the log.',
  table: 'Comparison of applicants',
  people: 'Applicant',
  rows: { state: 'State', language: 'Language of the application', documents: 'Documents', tags: 'Tags', scores: 'Average' },
  toList: 'Back to the applicants',
  shortlisted: (shown, all) => (shown === all ? 'The shortlisted' : `The latest ${shown} of ${all} shortlisted`),
  none: 'There is nobody to compare. Select applicants in the list, or shortlist some.',
  remove: (name) => `Remove from the comparison: ${name}`,
  order: 'Order',
  orders: { chosen: 'As they were chosen', average: 'Average score' },
  byAverage:
    'They stand by their average score because you asked for it. Those whom you have not scored yourself stand last. The order decides nothing.',
  own: (score) => `Own: ${score}`,
  average: (average, count) => `All: ${average} (${count})`,
  score: 'Give scores',
  covered: 'Shown when you have given your own scores',
  noScore: 'No scores',
  noTags: 'No tags',
  previous: 'Previous row',
  next: 'Next row',
  step: (at, count) => `${at}/${count}`,
};
