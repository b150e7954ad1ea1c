import type { ScoreTexts } from './texts.ts';

export const sv: ScoreTexts = {
  title: 'Poäng',
  none: 'Bedömningsgrunderna är inte bestämda än.',
  setUp: 'Bestäm grunderna',
  hint: '0 = uppfylls inte, 5 = uppfylls utmärkt',
  weight: (weight) => `vikt ${weight}`,
  retired: 'inte längre i bruk, räknas inte med',
  reason: 'Motivering',
  reasonOf: (criterion) => `Motivering: ${criterion}`,
  takeBack: 'Ta tillbaka',
  takeBackOf: (criterion) => `Ta tillbaka dina poäng: ${criterion}`,
  covered: (colleagues) =>
    colleagues === 0
      ? 'De andra har inte gett poäng än. Du ser dem när du har gett dina egna enligt alla grunder.'
      : `${colleagues === 1 ? 'En kollega' : `${colleagues} kolleger`} har gett poäng. Du ser dem när du har gett dina egna enligt alla grunder.`,
  alone: 'De andra har inte gett poäng än.',
  of: (score, author) => `${score} · ${author}`,
  average: (average) => `Medeltal ${average} / 5`,
  averageHint: 'Medeltalet av allas poäng, vägt enligt vikterna. Det avgör ingenting: det är en människa som väljer.',
  saved: 'Sparat',
};
