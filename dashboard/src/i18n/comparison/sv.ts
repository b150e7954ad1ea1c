import type { ComparisonTexts } from './texts.ts';

export const sv: ComparisonTexts = {
  intro: 'Ansökningarna sida vid sida: samma frågor, poäng och dokument. Varje ansökan som öppnas antecknas i loggen.',
  table: 'Jämförelse av sökande',
  people: 'Sökande',
  rows: { state: 'Läge', language: 'Ansökans språk', documents: 'Dokument', tags: 'Etiketter', scores: 'Medeltal' },
  toList: 'Tillbaka till sökande',
  shortlisted: (shown, all) => (shown === all ? 'De främsta' : `De ${shown} senaste av de främsta, sammanlagt ${all}`),
  none: 'Det finns ingen att jämföra. Välj sökande i listan eller flytta dem till de främsta.',
  remove: (name) => `Ta bort ur jämförelsen: ${name}`,
  order: 'Ordning',
  orders: { chosen: 'Som de valdes', average: 'Medeltal av poängen' },
  byAverage:
    'Ordningen följer medeltalet av poängen, eftersom du bad om det. De som du inte har gett egna poäng står sist. Ordningen avgör ingenting.',
  own: (score) => `Egna: ${score}`,
  average: (average, count) => `Alla: ${average} (${count})`,
  score: 'Ge poäng',
  covered: 'Syns när du har gett egna poäng',
  noScore: 'Inga poäng',
  noTags: 'Inga etiketter',
  previous: 'Föregående rad',
  next: 'Nästa rad',
  step: (at, count) => `${at}/${count}`,
};
