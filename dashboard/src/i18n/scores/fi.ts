import type { ScoreTexts } from './texts.ts';

export const fi: ScoreTexts = {
  title: 'Pisteet',
  none: 'Arviointiperusteita ei ole vielä asetettu.',
  setUp: 'Aseta perusteet',
  hint: '0 = ei täyty, 5 = täyttyy erinomaisesti',
  weight: (weight) => `painoarvo ${weight}`,
  retired: 'ei enää käytössä, ei laskettu keskiarvoon',
  reason: 'Perustelu',
  reasonOf: (criterion) => `Perustelu: ${criterion}`,
  takeBack: 'Peru',
  takeBackOf: (criterion) => `Peru pisteesi: ${criterion}`,
  covered: (colleagues) =>
    colleagues === 0
      ? 'Muut eivät ole vielä antaneet pisteitä. Näet ne, kun olet antanut omasi kaikista perusteista.'
      : `${colleagues === 1 ? 'Yksi työtoveri' : `${colleagues} työtoveria`} on antanut pisteitä. Näet ne, kun olet antanut omasi kaikista perusteista.`,
  alone: 'Muut eivät ole vielä antaneet pisteitä.',
  of: (score, author) => `${score} · ${author}`,
  average: (average) => `Keskiarvo ${average} / 5`,
  averageHint: 'Kaikkien antamien pisteiden keskiarvo painoarvoilla painotettuna. Se ei ratkaise mitään: ihminen valitsee.',
  saved: 'Tallennettu',
};
