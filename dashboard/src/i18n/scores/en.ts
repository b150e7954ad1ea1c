import type { ScoreTexts } from './texts.ts';

export const en: ScoreTexts = {
  title: 'Scores',
  none: 'No criteria have been set yet.',
  setUp: 'Set the criteria',
  hint: '0 = not met, 5 = met very well',
  weight: (weight) => `weight ${weight}`,
  retired: 'no longer in use, not counted',
  reason: 'Reason',
  reasonOf: (criterion) => `Reason: ${criterion}`,
  takeBack: 'Take back',
  takeBackOf: (criterion) => `Take back your score: ${criterion}`,
  covered: (colleagues) =>
    colleagues === 0
      ? 'No colleague has given scores yet. You see theirs when you have given your own by every criterion.'
      : `${colleagues === 1 ? 'One colleague has' : `${colleagues} colleagues have`} given scores. You see them when you have given your own by every criterion.`,
  alone: 'No colleague has given scores yet.',
  of: (score, author) => `${score} · ${author}`,
  average: (average) => `Average ${average} of 5`,
  averageHint: 'The mean of all colleagues’ scores, weighted. It decides nothing: a person chooses.',
  saved: 'Saved',
};
